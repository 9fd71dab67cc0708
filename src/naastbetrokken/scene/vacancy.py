# SPDX-License-Identifier: MIT
"""Room that a drawing leaves in a corner, where a legend can stand instead of on paper of its own."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import accumulate, pairwise
from typing import Final, Protocol

from attrs import frozen

from naastbetrokken.scene.blocks import Block
from naastbetrokken.scene.marks import Box
from naastbetrokken.scene.scene import Draft, Stroke

LINES: Final = ("household", "bond", "descent", "union", "tie", "contact")
"""Roles of groups that stand for lines, whose strokes say where they run."""
BROAD: Final = 8.0
"""Half the room of a line with everything that may stand on it."""
WHITE: Final = 28.0
"""White beside what stands in a corner, so that no sample is taken for a person."""
OVER: Final = 18.0
"""White above and below it."""
NARROWEST: Final = 180.0
BROADEST: Final = 2400.0
LOWEST: Final = 30.0
"""Nothing that is placed is lower than this."""
STEP: Final = 40.0
"""Widths are tried this far apart."""


class Fitted(Protocol):
    """What can be set in many widths, and measured before it is drawn."""

    def size(self, width: float) -> tuple[float, float]:
        """Width and height that it takes in a width."""

    def block(self, width: float) -> Block:
        """What is drawn in a width."""


@frozen(kw_only=True)
class Corner:
    """A corner of a frame: whether at the right, whether at the bottom."""

    right: bool
    bottom: bool

    def box(self, frame: Box, block: Block) -> Box:
        """Where a block stands in this corner of a frame."""
        left = frame.right - block.width if self.right else frame.left
        top = frame.bottom - block.height if self.bottom else frame.top
        return Box(left, top, left + block.width, top + block.height)


TOP_RIGHT: Final = Corner(right=True, bottom=False)
EVERY: Final = (
    Corner(right=False, bottom=True),
    Corner(right=True, bottom=True),
    TOP_RIGHT,
    Corner(right=False, bottom=False),
)


@frozen
class _Skyline:
    """What stands in the way of something in a corner, the broader that is.

    Attributes:
        sides: how broad it is when it stands beside the first thing, the second ..., from the side of the frame.
        depths: how near to the top or bottom of the frame the nearest of these things comes, so far.
    """

    sides: Sequence[float]
    depths: Sequence[float]

    def nearest(self, side: float) -> float | None:
        """How near the things come that are met up to there; None where nothing is met."""
        met = bisect_left(self.sides, side)
        return self.depths[met - 1] if met else None


@frozen
class Vacancy:
    """What a drawing leaves free.

    Attributes:
        frame: the whole room.
        solids: what stands in it.
    """

    frame: Box
    solids: tuple[Box, ...]

    @classmethod
    def of(
        cls,
        frame: Box,
        groups: Sequence[Draft],
        lines: Iterable[Stroke],
        boxes: Iterable[Box | None] | None = None,
    ) -> "Vacancy":
        """The room around a drawing.

        Args:
            frame: the whole room.
            groups: what is drawn.
            lines: where the lines among it run.
            boxes: the box around each group, where they are known.
        """
        known = (group.box for group in groups if group.role not in LINES)
        if boxes is not None:
            known = (box for group, box in zip(groups, boxes, strict=True) if group.role not in LINES)
        solids = [box for box in known if box is not None]
        for line in lines:
            for (ax, ay), (bx, by) in pairwise(line.points):
                left, right = (ax, bx) if ax < bx else (bx, ax)
                top, bottom = (ay, by) if ay < by else (by, ay)
                solids.append(Box(left - BROAD, top - BROAD, right + BROAD, bottom + BROAD))
        return cls(frame, tuple(solids))

    def place(self, piece: Fitted, corners: Sequence[Corner]) -> tuple[Block, Box] | None:
        """The broadest form of a piece that fits in a corner, and where; None where none fits.

        Args:
            piece: what is to stand there.
            corners: where it may stand, the best first.
        """
        views = [(corner, self._skyline(corner)) for corner in corners]
        if not any(self._height(NARROWEST, corner, view) > LOWEST for corner, view in views):
            return None
        width = min(self.frame.width, BROADEST)
        while width >= NARROWEST:
            wide, high = piece.size(width)
            if wide <= self.frame.width:
                for corner, view in views:
                    if high <= self._height(wide, corner, view):
                        block = piece.block(width)
                        return block, corner.box(self.frame, block)
            width = min(width, wide) - STEP
        return None

    def _skyline(self, corner: Corner) -> _Skyline:
        """What something in a corner meets, from the side of the frame inwards."""
        frame = self.frame
        if corner.right:
            met = [(-one.right, one) for one in self.solids if one.left < frame.right + WHITE]
        else:
            met = [(one.left, one) for one in self.solids if one.right > frame.left - WHITE]
        if corner.bottom:
            depths = [(side, one.bottom) for side, one in met if one.top < frame.bottom]
        else:
            depths = [(side, one.top) for side, one in met if one.bottom > frame.top - OVER]
        depths.sort()
        nearest = accumulate([depth for _, depth in depths], max if corner.bottom else min)
        return _Skyline([side for side, _ in depths], list(nearest))

    def _height(self, width: float, corner: Corner, skyline: _Skyline) -> float:
        """How high something of this width in a corner may be."""
        frame = self.frame
        left = (frame.right - width if corner.right else frame.left) - WHITE
        nearest = skyline.nearest(-left if corner.right else left + width + 2 * WHITE)
        if nearest is None:
            return frame.height
        room = frame.bottom - nearest - OVER if corner.bottom else nearest - OVER - frame.top
        return min(frame.height, room)
