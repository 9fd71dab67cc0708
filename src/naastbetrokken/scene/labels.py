# SPDX-License-Identifier: MIT
"""Labels of a layout as texts of the picture."""

from collections.abc import Sequence
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
        lines: anchor, baseline, width and words of each line.
        fill: colour.
    """

    label: Label
    lines: Sequence[tuple[float, float, float, str]]
    fill: str

    @classmethod
    def of(cls, label: Label, setter: Setter) -> "Lettering":
        """The label in the colours of a theme."""
        theme, size, count = setter.theme, label.size, len(label.lines)
        x, step = label.x + BEFORE[label.align] * label.width, label.height / max(1, count)
        lines = []
        for i, line in enumerate(label.lines):
            width = label.width if count == 1 else setter.measurer.width(line, size, bold=label.bold)
            lines.append((x, label.y + i * step + step / 2 + MIDDLE * size, width, clean(line)))
        return cls(label, lines, theme.ink if label.kind in LOUD else theme.soft)

    @property
    def role(self) -> str:
        """What it is."""
        return "label"

    @property
    def box(self) -> Box | None:
        """A box that holds the text."""
        size, align = self.label.size, self.label.align
        return joined_edges([text_edges(x, y, size, width, align) for x, y, width, _ in self.lines])

    def moved(self, dx: float, dy: float) -> Group:
        """The text drawn elsewhere.

        The group of the person or union says it aloud, so it is silent unless it was shortened.
        """
        label, fill = self.label, self.fill
        size, anchor, bold = label.size, label.align, label.bold
        texts = [
            Text(x=x + dx, y=y + dy, text=line, size=size, width=width, anchor=anchor, bold=bold, fill=fill)
            for x, y, width, line in self.lines
        ]
        return Group(role="label", refs=(label.of,), description=clean(label.full), marks=tuple(texts))
