# SPDX-License-Identifier: MIT
"""The words of an event set in lines, larger where there is room.

Lines break once, at places that hold for every size: a label in small type is the label in large type made smaller.
"""

from collections.abc import Iterator
from typing import Final

from attrs import frozen

from naastbetrokken.layout.lifeline.result import Item, Label, Line
from naastbetrokken.layout.text import wrap
from naastbetrokken.typing import TextMeasurer

LEADING: Final = 1.2
"""Line height in parts of the size."""
TITLE_WIDE: Final = 10.5
"""Width at which a title breaks, in parts of its size."""
SMALL_WIDE: Final = 13.0
"""The same for smaller lines."""
WORD_WIDE: Final = 17.0
"""How wide a word may be before it is broken itself."""
REFERENCE: Final = 12.0
"""Size at which lines are broken."""

TITLE, HEAD, PEOPLE, HELP = 0, 1, 2, 3


@frozen(kw_only=True)
class Mode:
    """How large labels are set.

    Attributes:
        title: size of what happened.
        small: size of the date and of further lines.
        unit: px that a point of the client's rating is high.
        spare: whether there is height to spare, so that each side takes its due though little stands there.
        shown: kinds of lines that are set.
    """

    title: float
    small: float
    unit: float
    spare: bool = False
    shown: tuple[int, ...] = (HEAD, TITLE, PEOPLE, HELP)


MODES: Final = (
    Mode(title=13.0, small=11.0, unit=32.0, spare=True),
    Mode(title=13.0, small=11.0, unit=23.0, spare=True),
    Mode(title=13.0, small=11.0, unit=16.0, spare=True),
    Mode(title=12.0, small=10.5, unit=13.0),
    Mode(title=11.0, small=10.0, unit=11.0),
    Mode(title=10.5, small=9.5, unit=9.0),
    Mode(title=10.0, small=9.0, unit=8.0),
    Mode(title=10.0, small=9.0, unit=7.0, shown=(HEAD, TITLE, HELP)),
    Mode(title=10.0, small=9.6, unit=6.0, shown=(HEAD, TITLE)),
)
"""From roomy to dense; the first that fits the sheet is taken."""
LANES: Final = MODES[4]
"""The type of lanes."""


@frozen
class Wording:
    """The words of an item in lines: each with its kind, its words and its width at the size of reference."""

    item: Item
    broken: tuple[tuple[int, str, float], ...]

    def untold(self, mode: Mode) -> bool:
        """Whether some of the words are left out."""
        return any(kind not in mode.shown for kind, _, _ in self.broken)

    def size(self, mode: Mode) -> tuple[float, float]:
        """About how wide and how high the label will be."""
        width = height = 0.0
        for kind, _, wide in self.broken:
            if kind in mode.shown:
                size = mode.small if kind else mode.title
                width, height = max(width, wide * size / REFERENCE), height + size * LEADING
        return width, height


def wording(item: Item, measurer: TextMeasurer) -> Wording:
    """The words of an item in lines."""
    return Wording(item, tuple((kind, text, measurer.width(text, REFERENCE)) for kind, text in _lines(item, measurer)))


def _lines(item: Item, measurer: TextMeasurer) -> Iterator[tuple[int, str]]:
    parts = ((HEAD, item.head), (TITLE, item.title), (PEOPLE, item.people), *((HELP, text) for text in item.help))
    for kind, text in parts:
        longest = max((measurer.width(word, REFERENCE) for word in text.split()), default=0.0)
        wide = max(REFERENCE * (SMALL_WIDE if kind else TITLE_WIDE), min(longest, REFERENCE * WORD_WIDE))
        for line in wrap(text, REFERENCE, wide, measurer=measurer).lines if text else ():
            yield kind, line


def label(words: Wording, mode: Mode, measurer: TextMeasurer) -> Label:
    """The lines of a label in type of one size."""
    lines = tuple(
        _line(kind, text, mode.small if kind else mode.title, measurer)
        for kind, text, _ in words.broken
        if kind in mode.shown
    )
    width = max((line.width for line in lines), default=0.0)
    return Label(lines=lines, width=width, height=sum(line.size for line in lines) * LEADING)


def _line(kind: int, text: str, size: float, measurer: TextMeasurer) -> Line:
    return Line(text, size, measurer.width(text, size), soft=bool(kind))
