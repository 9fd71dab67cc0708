# SPDX-License-Identifier: MIT
"""Labels of a layout as texts of the picture."""

from collections.abc import Iterator
from typing import Final

from attrs import frozen

from naastbetrokken.layout.result import Label, LabelKind
from naastbetrokken.layout.text import clean
from naastbetrokken.scene.blocks import Setter
from naastbetrokken.scene.marks import BEFORE, Box, Text, joined_edges, text_edges
from naastbetrokken.scene.scene import Group

LOUD: Final = (LabelKind.NAME,)
MIDDLE: Final = 0.36
"""How far below the middle of a line its baseline lies, in parts of the size."""


@frozen
class Lettering:
    """A label before it is drawn.

    Attributes:
        label: the text in its place.
        setter: colours, and how wide texts are.
    """

    label: Label
    setter: Setter

    @property
    def role(self) -> str:
        """What it is."""
        return "label"

    @property
    def box(self) -> Box | None:
        """A box that holds the text."""
        size, align = self.label.size, self.label.align
        return joined_edges([text_edges(x, y, size, width, align) for x, y, width, _ in self._lines()])

    def moved(self, dx: float, dy: float) -> Group:
        """The text drawn elsewhere.

        The group of the person or union says it aloud, so it is silent unless it was shortened.
        """
        label, theme = self.label, self.setter.theme
        fill = theme.ink if label.kind in LOUD else theme.soft
        return Group(
            role="label",
            refs=(label.of,),
            description=clean(label.full),
            marks=tuple(
                [
                    Text(
                        x=x + dx,
                        y=y + dy,
                        text=clean(line),
                        size=label.size,
                        width=width,
                        anchor=label.align,
                        bold=label.bold,
                        fill=fill,
                    )
                    for x, y, width, line in self._lines()
                ]
            ),
        )

    def _lines(self) -> Iterator[tuple[float, float, float, str]]:
        """Anchor, baseline, width and words of each line."""
        label, measurer = self.label, self.setter.measurer
        count = len(label.lines)
        x, step = label.x + BEFORE[label.align] * label.width, label.height / max(1, count)
        for i, line in enumerate(label.lines):
            width = label.width if count == 1 else measurer.width(line, label.size, bold=label.bold)
            yield x, label.y + i * step + step / 2 + MIDDLE * label.size, width, line
