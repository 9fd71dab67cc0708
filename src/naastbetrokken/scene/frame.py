# SPDX-License-Identifier: MIT
"""The frame of every drawing: title above, legend and notes below, equal margins."""

from collections.abc import Sequence
from typing import Final

from attrs import evolve

from naastbetrokken.scene.blocks import Block, shifted
from naastbetrokken.scene.marks import Box
from naastbetrokken.scene.scene import Caption, Group, Node, Scene, Stroke
from naastbetrokken.scene.vacancy import TOP_RIGHT, WHITE, Fitted, Vacancy

MARGIN: Final = 24.0
TITLE_GAP: Final = 20.0
STEADY: Final = 2.0
HALF_LINE: Final = 1.0
LEGEND_GAP: Final = 28.0


def framed(
    scene: Scene,
    groups: Sequence[Group],
    inner: Box,
    *,
    above: Block,
    below: Sequence[Block],
    corner: Fitted | None = None,
) -> Scene:
    """Title, picture, legend and notes one below the other, within equal margins.

    Args:
        scene: the picture with its nodes, lines and labels; its size is set here.
        groups: what the picture is drawn with, wherever it stands.
        inner: the box around `groups`.
        above: the title (`blocks.title_block`).
        below: legend, notes; empty ones take no room.
        corner: all that is `below` in one piece, if it may stand at the top right instead.
    """
    gap = TITLE_GAP if groups else 0.0
    wanted = corner if groups and any(block.groups for block in below) else None
    aside = _aside(scene, groups, inner, above, wanted) if wanted else None
    blocks = [] if aside else [block for block in below if block.groups]
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
    return evolve(
        scene,
        width=_up(width + 2 * MARGIN),
        height=_up(y + MARGIN),
        groups=tuple(placed),
        nodes=tuple([_moved_node(node, dx, dy) for node in scene.nodes]),
        lines=tuple([_moved_stroke(line, dx, dy) for line in scene.lines]),
        labels=tuple([_moved_caption(caption, dx, dy) for caption in scene.labels]),
    )


def _aside(scene: Scene, groups: Sequence[Group], inner: Box, above: Block, piece: Fitted) -> tuple[Block, Box] | None:
    """Legend and notes at the top right, beside the title where there is room for both, else below it."""
    if inner.width < above.width + 2 * WHITE:
        return None
    beside = evolve(inner, left=inner.left + above.width + WHITE, top=inner.top - above.height - TITLE_GAP)
    around = Vacancy.of(inner, groups, scene.lines)
    for room in (evolve(around, frame=beside), around):
        found = room.place(piece, (TOP_RIGHT,))
        if found is not None:
            return found
    return None


def _moved_node(node: Node, dx: float, dy: float) -> Node:
    return Node(
        id=node.id,
        role=node.role,
        x=round(node.x + dx, 2) + 0.0,
        y=round(node.y + dy, 2) + 0.0,
        width=node.width,
        height=node.height,
        label=node.label,
        description=node.description,
    )


def _moved_stroke(line: Stroke, dx: float, dy: float) -> Stroke:
    points = tuple([(round(x + dx, 2) + 0.0, round(y + dy, 2) + 0.0) for x, y in line.points])
    return Stroke(role=line.role, refs=line.refs, points=points)


def _moved_caption(caption: Caption, dx: float, dy: float) -> Caption:
    return Caption(
        of=caption.of,
        text=caption.text,
        x=round(caption.x + dx, 2) + 0.0,
        y=round(caption.y + dy, 2) + 0.0,
        width=caption.width,
        height=caption.height,
    )


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
