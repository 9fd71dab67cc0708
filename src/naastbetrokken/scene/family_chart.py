# SPDX-License-Identifier: MIT
"""A family in text characters, drawn when somebody asks for it: most pictures are never shown in a terminal."""

from collections.abc import Sequence

from attrs import frozen

from naastbetrokken.layout.result import Layout
from naastbetrokken.scene.families import Home
from naastbetrokken.scene.people import People
from naastbetrokken.scene.sketch import Sketch, sketch
from naastbetrokken.scene.terminal import picture


@frozen
class FamilyChart:
    """The people of a genogram where they stand, with what is said of them.

    Attributes:
        people: whose words.
        layout: where everybody stands.
        homes: the homes in reading order.
    """

    people: People
    layout: Layout
    homes: Sequence[Home]

    def sketch(self) -> Sketch:
        """What the picture is drawn from."""
        return sketch(self.people, self.layout, self.homes)

    def picture(self, *, width: int, ascii_only: bool) -> str:
        """The picture; empty when there is nobody."""
        return picture(self.sketch(), width=width, ascii_only=ascii_only) if self.layout.nodes else ""
