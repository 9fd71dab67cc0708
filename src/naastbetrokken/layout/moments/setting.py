# SPDX-License-Identifier: MIT
"""Setting texts in lines, to the letter: what people said gets no hyphens that they did not say."""

from attrs import frozen

from naastbetrokken.layout.moments.measures import LEADING
from naastbetrokken.layout.moments.placed import Line
from naastbetrokken.layout.text import wrap
from naastbetrokken.layout.text.clusters import clusters
from naastbetrokken.typing import TextMeasurer

_BREAK = "\u200b"


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

    def width(self, text: str, size: float, *, bold: bool = False) -> float:
        """How wide one line is."""
        return self.measurer.width(text, size, bold=bold)

    def _breakable(self, word: str, width: float, size: float, *, bold: bool) -> str:
        if self.width(word, size, bold=bold) <= width:
            return word
        return _BREAK.join(clusters(word))


def height(lines: tuple[Line, ...]) -> float:
    """How much room lines of one size take."""
    return len({line.y for line in lines}) * lines[0].size * LEADING if lines else 0.0
