# SPDX-License-Identifier: MIT
"""Room that a drawing leaves in a corner, where a legend can stand instead of on paper of its own."""

from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from typing import Final

from attrs import frozen

from naastbetrokken.scene.blocks import Block
from naastbetrokken.scene.marks import Box, box_of
from naastbetrokken.scene.scene import Group, Stroke

LINES: Final = ("household", "bond", "descent", "union", "tie", "contact")
"""Roles of groups that stand for lines, whose strokes say where they run."""
BROAD: Final = 8.0
"""Half the room of a line with everything that may stand on it."""
WHITE: Final = 28.0
"""White between what stands in a corner and the drawing, so that no sample is taken for a person."""
NARROWEST: Final = 180.0
STEP: Final = 40.0
"""Widths are tried this far apart."""


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

    def place(self, made: Callable[[float], Block], corners: Sequence[Corner]) -> tuple[Block, Box] | None:
        """The broadest block that fits in a corner, and where; None where none fits.

        Args:
            made: the block for a width.
            corners: where it may stand, the best first.
        """
        width, last = self.frame.width, None
        while width >= NARROWEST:
            block = made(width)
            size = (block.width, block.height)
            if block.groups and size != last and block.width <= self.frame.width and block.height <= self.frame.height:
                last = size
                for corner in corners:
                    box = corner.box(self.frame, block)
                    if self._free(box.grown(WHITE)):
                        return block, box
            width = min(width, block.width) - STEP
        return None

    def _free(self, box: Box) -> bool:
        return not any(box.meets(solid) for solid in self.solids)
