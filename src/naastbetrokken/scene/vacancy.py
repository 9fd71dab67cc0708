# SPDX-License-Identifier: MIT
"""Room that a drawing leaves in a corner, where a legend can stand instead of on paper of its own."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from math import inf
from typing import Final, Protocol

from attrs import frozen

from naastbetrokken.scene.blocks import Block
from naastbetrokken.scene.marks import Box, box_of
from naastbetrokken.scene.scene import Group, Stroke

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
class Vacancy:
    """What a drawing leaves free.

    Attributes:
        frame: the whole room.
        solids: what stands in it.
    """

    frame: Box
    solids: tuple[Box, ...]

    @classmethod
    def of(cls, frame: Box, groups: Iterable[Group], lines: Iterable[Stroke]) -> "Vacancy":
        """The room around a drawing."""
        boxes = [box_of(group.marks) for group in groups if group.role not in LINES]
        strokes = [Box.around(ends, BROAD) for line in lines for ends in pairwise(line.points)]
        return cls(frame, (*(box for box in boxes if box is not None), *strokes))

    def place(self, piece: Fitted, corners: Sequence[Corner]) -> tuple[Block, Box] | None:
        """The broadest form of a piece that fits in a corner, and where; None where none fits.

        Args:
            piece: what is to stand there.
            corners: where it may stand, the best first.
        """
        if not any(self._height(NARROWEST, corner) > LOWEST for corner in corners):
            return None
        width = min(self.frame.width, BROADEST)
        while width >= NARROWEST:
            wide, high = piece.size(width)
            if wide <= self.frame.width:
                for corner in corners:
                    if high <= self._height(wide, corner):
                        block = piece.block(width)
                        return block, corner.box(self.frame, block)
            width = min(width, wide) - STEP
        return None

    def _height(self, width: float, corner: Corner) -> float:
        """How high something of this width in a corner may be."""
        frame = self.frame
        left = (frame.right - width if corner.right else frame.left) - WHITE
        right = left + width + 2 * WHITE
        beside = [solid for solid in self.solids if solid.left < right and solid.right > left]
        if corner.bottom:
            below = max((solid.bottom for solid in beside if solid.top < frame.bottom), default=-inf)
            return min(frame.height, frame.bottom - below - OVER)
        above = min((solid.top for solid in beside if solid.bottom > frame.top - OVER), default=inf)
        return min(frame.height, above - OVER - frame.top)
