# SPDX-License-Identifier: MIT
"""The frame of every drawing: title above, legend and notes below, equal margins."""

from collections.abc import Iterable, Sequence
from typing import Final

from attrs import evolve, frozen

from naastbetrokken.scene.blocks import Block, shifted
from naastbetrokken.scene.marks import Box, Point
from naastbetrokken.scene.page_end import Ending
from naastbetrokken.scene.scene import Caption, Draft, Group, Node, Scene, Stroke
from naastbetrokken.scene.vacancy import TOP_RIGHT, WHITE, Fitted, Vacancy

MARGIN: Final = 24.0
TITLE_GAP: Final = 20.0
STEADY: Final = 2.0
HALF_LINE: Final = 1.0
LEGEND_GAP: Final = 28.0


@frozen(kw_only=True)
class Frame:
    """A picture in its frame: how large the whole is, what is drawn, and how far everything moved to get there.

    Attributes:
        width: from left to right, margins included.
        height: from top to bottom, margins included.
        groups: what is drawn, title and legend included.
        dx: how far the picture moved to the right.
        dy: how far it moved down.
    """

    width: float
    height: float
    groups: tuple[Group, ...]
    dx: float
    dy: float

    def at(self, x: float, y: float) -> Point:
        """Where a place in the picture is now."""
        return round(x + self.dx, 2) + 0.0, round(y + self.dy, 2) + 0.0

    def strokes(self, lines: Iterable[Stroke]) -> tuple[Stroke, ...]:
        """Lines where they are now."""
        at = self.at
        return tuple(
            [Stroke(role=line.role, refs=line.refs, points=tuple([at(x, y) for x, y in line.points])) for line in lines]
        )


def framed(scene: Scene, groups: Sequence[Draft], inner: Box, *, above: Block, below: Sequence[Block]) -> Scene:
    """Title, picture, legend and notes one below the other, within equal margins.

    Args:
        scene: the picture with its nodes, lines and labels; its size is set here.
        groups: what the picture is drawn with, wherever it stands.
        inner: the box around `groups`.
        above: the title (`blocks.title_block`).
        below: legend, notes; empty ones take no room.
    """
    frame = _frame(groups, inner, above, below, None)
    return evolve(
        scene,
        width=frame.width,
        height=frame.height,
        groups=frame.groups,
        nodes=tuple([_moved_node(node, frame) for node in scene.nodes]),
        lines=frame.strokes(scene.lines),
        labels=tuple([_moved_caption(caption, frame) for caption in scene.labels]),
    )


def frame_beside(
    groups: Sequence[Draft],
    boxes: Sequence[Box | None],
    inner: Box,
    lines: Sequence[Stroke],
    *,
    above: Block,
    ending: Ending,
    width: float,
) -> Frame:
    """The same with legend and notes at the top right of the picture, where that has room for them.

    Args:
        groups: what the picture is drawn with, wherever it stands.
        boxes: the box around each of `groups`.
        inner: the box around all of them.
        lines: where the lines among them run.
        above: the title (`blocks.title_block`).
        ending: legend and notes.
        width: how wide they may be below the picture.
    """
    aside = None
    if groups and ending and inner.width >= above.width + 2 * WHITE:
        aside = _aside(Vacancy.of(inner, groups, lines, boxes), above, ending.whole())
    return _frame(groups, inner, above, () if aside else ending.below(width), aside)


def _frame(
    groups: Sequence[Draft], inner: Box, above: Block, below: Sequence[Block], aside: tuple[Block, Box] | None
) -> Frame:
    gap = TITLE_GAP if groups else 0.0
    blocks = [block for block in below if block.groups]
    width = max(inner.width, above.width, *(block.width for block in blocks), 0.0)
    dx = _whole(MARGIN + (width - inner.width) / 2 - inner.left)
    dy = _whole(MARGIN + above.height + gap - inner.top)
    placed = shifted(above.groups, MARGIN, MARGIN) + shifted(groups, dx, dy)
    if aside:
        placed += shifted(aside[0].groups, _whole(aside[1].left) + dx, _whole(aside[1].top) + dy)
    y = MARGIN + above.height + gap + inner.height
    for block in blocks:
        y += LEGEND_GAP
        placed += shifted(block.groups, MARGIN, y)
        y += block.height
    return Frame(width=_up(width + 2 * MARGIN), height=_up(y + MARGIN), groups=tuple(placed), dx=dx, dy=dy)


def _aside(free: Vacancy, above: Block, piece: Fitted) -> tuple[Block, Box] | None:
    """Legend and notes at the top right, beside the title where there is room for both, else below it."""
    inner = free.frame
    beside = evolve(inner, left=inner.left + above.width + WHITE, top=inner.top - above.height - TITLE_GAP)
    for room in (evolve(free, frame=beside), free):
        found = room.place(piece, (TOP_RIGHT,))
        if found is not None:
            return found
    return None


def _moved_node(node: Node, frame: Frame) -> Node:
    x, y = frame.at(node.x, node.y)
    return evolve(node, x=x, y=y)


def _moved_caption(caption: Caption, frame: Frame) -> Caption:
    x, y = frame.at(caption.x, caption.y)
    return evolve(caption, x=x, y=y)


def steady(box: Box) -> Box:
    """The box with its left and top on even px and room for half a line, so that a bolder theme moves nothing."""
    left, top = ((one - HALF_LINE) // STEADY * STEADY for one in (box.left, box.top))
    return evolve(box, left=left, top=top)


def _whole(value: float) -> float:
    """A whole number of px, so that moved places keep their hundredths."""
    return float(round(value))


def _up(value: float) -> float:
    """The next whole number of px."""
    return float(-(-value // 1))
