# SPDX-License-Identifier: MIT
"""The legend set in columns: measured once, then fitted to any width before anything of it is drawn."""

from collections.abc import Sequence
from functools import cached_property
from typing import Final

from attrs import define, field, frozen

from naastbetrokken.layout.text import wrap
from naastbetrokken.layout.text.wrap import Wrapped
from naastbetrokken.scene.blocks import BLOCK_GAP, COLUMN_GAP, LEADING, Block, Setter, shifted
from naastbetrokken.scene.legend import Entry, Part
from naastbetrokken.scene.marks import Mark, box_of
from naastbetrokken.scene.samples import SAMPLE
from naastbetrokken.scene.scene import Group

ROW: Final = 26.0
"""Least height of a legend entry."""
ENTRY_WIDTH: Final = 184.0
UNDER_HEAD: Final = 4.0
TALLEST: Final = 6
"""Entries in a column before a part of the legend takes a second one."""
TALL: Final = (TALLEST, 5, 7, 4, 8, 10, 12)
"""... and other numbers to try where a legend has to fit in what is left."""

Size = tuple[float, float]


@define
class LegendSet:
    """A legend with the size of everything in it.

    Attributes:
        setter: sets the lines.
        parts: the legend.
    """

    setter: Setter
    parts: Sequence[Part]

    @cached_property
    def _texts(self) -> list[list[Wrapped]]:
        small, measurer = self.setter.theme.small, self.setter.measurer
        return [[wrap(one.text, small, ENTRY_WIDTH, measurer=measurer) for one in part.entries] for part in self.parts]

    @cached_property
    def _heads(self) -> list[tuple[list[Mark], float, float]]:
        return [self.setter.lines(part.head, self.setter.theme.subhead, ENTRY_WIDTH, bold=True) for part in self.parts]

    @cached_property
    def _entries(self) -> list[list[Size]]:
        return [
            [self._entry_size(entry, text) for entry, text in zip(part.entries, texts, strict=True)]
            for part, texts in zip(self.parts, self._texts, strict=True)
        ]

    @cached_property
    def _arrangements(self) -> dict[tuple[int, ...], "_Arrangement"]:
        """The arrangements made so far, by the depth of every part."""
        return {}

    def block(self, max_width: float, *, tallest: int = TALLEST) -> Block:
        """The legend: as many columns as fit, each part in the column that is shortest so far.

        Args:
            max_width: px from left to right.
            tallest: entries in a column before a part takes a second one.
        """
        arranged = self._arranged(tallest)
        columns = arranged.within(max_width)
        placed: list[Group] = []
        for number, x, y in columns.places:
            placed += shifted(self._part(number, arranged.places[number]), x, y)
        width, height = columns.size
        return Block(groups=tuple(placed), width=width, height=height)

    def flattest(self, max_width: float) -> tuple[int, Size]:
        """With how many entries in a column the legend is lowest in a width, and its size then."""
        tried = [(self._arranged(tall).within(max_width).size, tall) for tall in TALL]
        fitting = [one for one in tried if one[0][0] <= max_width] or tried
        size, tallest = min(fitting, key=lambda one: one[0][1])
        return tallest, size

    def _arranged(self, tallest: int) -> "_Arrangement":
        deep = tuple([_deep(len(part.entries), tallest) for part in self.parts])
        found = self._arrangements.get(deep)
        if found is None:
            parts = zip(self._heads, self._entries, deep, strict=True)
            made = [_grid((wide, high), sizes, most) for (_, wide, high), sizes, most in parts]
            found = _Arrangement([places for places, _ in made], [size for _, size in made])
            self._arrangements[deep] = found
        return found

    def _part(self, number: int, places: Sequence[Size]) -> list[Group]:
        part = self.parts[number]
        groups = [Group(role="legend-head", label=part.head, marks=tuple(self._heads[number][0]))]
        for entry, text, (_, height), at in zip(
            part.entries, self._texts[number], self._entries[number], places, strict=True
        ):
            groups.append(self._entry(entry, text, height, at))
        return groups

    def _entry_size(self, entry: Entry, text: Wrapped) -> Size:
        sample = box_of(entry.marks)
        height = max(ROW, self._text_height(text) + 6, sample.height + 4 if sample else 0.0)
        return SAMPLE + 8 + text.width, height

    def _text_height(self, text: Wrapped) -> float:
        return len(text.lines) * (self.setter.theme.small * LEADING)

    def _entry(self, entry: Entry, text: Wrapped, height: float, at: Size) -> Group:
        theme, (x, y) = self.setter.theme, at
        marks: list[Mark] = [mark.moved(x + SAMPLE / 2, y + height / 2) for mark in entry.marks]
        left, top = x + SAMPLE + 8, y + (height - self._text_height(text)) / 2
        words = self.setter.marks(text, theme.small, x=left, y=top, fill=theme.soft)
        return Group(role="legend", label=entry.text, marks=(*marks, *words))


def legend_block(setter: Setter, parts: Sequence[Part], max_width: float) -> Block:
    """The legend in a width."""
    return LegendSet(setter, parts).block(max_width)


@frozen
class _Columns:
    """The parts of a legend in some number of columns.

    Attributes:
        needed: the width that a drawing must have for them.
        places: number and place of each part, column by column.
        size: the size of them all.
    """

    needed: float
    places: list[tuple[int, float, float]]
    size: Size


@frozen
class _Arrangement:
    """Parts of a legend with their entries in their places, and every way to set them in columns tried so far.

    Attributes:
        places: places of the entries of each part.
        sizes: the size of each part.
        ways: the parts in columns, beginning with a column for each part.
    """

    places: Sequence[Sequence[Size]]
    sizes: Sequence[Size]
    ways: list[_Columns] = field(factory=list, init=False)

    def within(self, max_width: float) -> _Columns:
        """As many columns as fit; at least one."""
        if not self.sizes:
            return _Columns(0.0, [], (0.0, 0.0))
        most = len(self.sizes)
        for fewer in range(most):
            if fewer == len(self.ways):
                self.ways.append(_columned(self.sizes, most - fewer))
            if self.ways[fewer].needed <= max_width:
                return self.ways[fewer]
        return self.ways[-1]


def _deep(count: int, tallest: int) -> int:
    """How many entries stand in a column when so many are divided over columns no taller than asked."""
    return -(-count // -(-count // tallest))


def _grid(head: Size, entries: Sequence[Size], deep: int) -> tuple[list[Size], Size]:
    """Places of the entries of a part under its head, and the size of the part."""
    (width, top), x, height = head, 0.0, 0.0
    places: list[Size] = []
    for first in range(0, len(entries), deep):
        y, widest = top + UNDER_HEAD, 0.0
        for wide, high in entries[first : first + deep]:
            places.append((x, y))
            y, widest = y + high, max(widest, wide)
        width, height = max(width, x + widest), max(height, y)
        x += widest + COLUMN_GAP / 2
    return places, (width, height)


def _columned(parts: Sequence[Size], count: int) -> _Columns:
    """Parts in so many columns, each in the one that is shortest so far."""
    columns: list[list[int]] = [[] for _ in range(count)]
    heights = [0.0] * count
    for number, (_, high) in enumerate(parts):
        shortest = heights.index(min(heights))
        columns[shortest].append(number)
        heights[shortest] += high + BLOCK_GAP
    widths = [max([parts[number][0] for number in column]) for column in columns]
    places: list[tuple[int, float, float]] = []
    x = 0.0
    for column, width in zip(columns, widths, strict=True):
        y = 0.0
        for number in column:
            places.append((number, x, y))
            y += parts[number][1] + BLOCK_GAP
        x += width + COLUMN_GAP
    needed = sum(widths) + COLUMN_GAP * (count - 1)
    return _Columns(needed, places, (x - COLUMN_GAP, max(heights) - BLOCK_GAP))
