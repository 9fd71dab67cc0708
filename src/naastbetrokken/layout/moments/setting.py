# SPDX-License-Identifier: MIT
"""Setting texts in lines, to the letter: what people said gets no hyphens that they did not say."""

from attrs import evolve, frozen

from naastbetrokken.layout.moments.measures import LEADING
from naastbetrokken.layout.moments.placed import Line
from naastbetrokken.layout.result import Point
from naastbetrokken.layout.text import wrap
from naastbetrokken.layout.text.clusters import clusters
from naastbetrokken.typing import TextMeasurer

_BREAK = "\u200b"
_NO_BREAK = "\u00a0"


@frozen
class Typist:
    """Sets lines of text.

    Attributes:
        measurer: how wide texts are.
    """

    measurer: TextMeasurer

    def lines(
        self, text: str, x: float, y: float, width: float, size: float, *, bold: bool = False, soft: bool = False
    ) -> tuple[Line, ...]:
        """The text in lines below `y`; a word longer than a line breaks without a hyphen."""
        whole = " ".join(self._breakable(word, width, size, bold=bold) for word in text.split(" "))
        wrapped = wrap(whole, size, width, bold=bold, measurer=self.measurer)
        return tuple(
            Line(
                x=x,
                y=y + i * size * LEADING + size,
                text=line,
                size=size,
                width=self.width(line, size, bold=bold),
                bold=bold,
                soft=soft,
            )
            for i, line in enumerate(wrapped.lines)
        )

    def after(self, lead: str, text: str, at: Point, width: float, size: float) -> tuple[Line, ...]:
        """A name in a heavier weight with the text behind it, on the same line where there is room."""
        x, y = at
        whole = lead.replace(" ", _NO_BREAK)
        wide = self.width(f"{whole} ", size, bold=True)
        if wide > width / 2:
            first = self.lines(lead, x, y, width, size, bold=True)
            return (*first, *self.lines(text, x, y + height(first), width, size))
        typist = Typist(_Behind(self.measurer, f"{whole} ", wide))
        lines = typist.lines(f"{whole} {text}", x, y, width, size)
        rest = lines[0].text.removeprefix(whole).lstrip()
        opening = Line(x=x, y=y + size, text=lead, size=size, width=self.width(lead, size, bold=True), bold=True)
        if not rest:
            return (opening, *lines[1:])
        behind = evolve(lines[0], x=x + wide, text=rest, width=self.width(rest, size))
        return (opening, behind, *lines[1:])

    def width(self, text: str, size: float, *, bold: bool = False) -> float:
        """How wide one line is."""
        return self.measurer.width(text, size, bold=bold)

    def _breakable(self, word: str, width: float, size: float, *, bold: bool) -> str:
        if self.width(word, size, bold=bold) <= width:
            return word
        return _BREAK.join(clusters(word))


@frozen
class _Behind:
    """Measures a text that begins with some words in a heavier weight."""

    measurer: TextMeasurer
    lead: str
    wide: float

    def width(self, text: str, size: float, *, bold: bool = False) -> float:
        """How wide a line is; only its first one begins with the lead."""
        if text.startswith(self.lead):
            return self.wide + self.measurer.width(text.removeprefix(self.lead), size, bold=bold)
        return self.measurer.width(text, size, bold=bold)


def height(lines: tuple[Line, ...]) -> float:
    """How much room lines of one size take."""
    return len({line.y for line in lines}) * lines[0].size * LEADING if lines else 0.0
