# SPDX-License-Identifier: MIT
"""A page of characters on which lines join, cross and end with box-drawing signs.

Lines of one owner that meet are joined. Lines of two owners may only cross at a right angle; there the one that
matters less is interrupted. Anything else would join what does not belong together: it is remembered as a clash.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from attrs import define, field

from naastbetrokken.layout.text import cells
from naastbetrokken.layout.text.clusters import clusters

NORTH, EAST, SOUTH, WEST = 1, 2, 4, 8
LEVEL, UPRIGHT = EAST | WEST, NORTH | SOUTH
Place = tuple[int, int]

SIGNS: Final[Mapping[int, str]] = {
    NORTH: "│",
    SOUTH: "│",
    UPRIGHT: "│",
    EAST: "─",
    WEST: "─",
    LEVEL: "─",
    NORTH | EAST: "└",
    NORTH | WEST: "┘",
    SOUTH | EAST: "┌",
    SOUTH | WEST: "┐",
    UPRIGHT | EAST: "├",
    UPRIGHT | WEST: "┤",
    LEVEL | SOUTH: "┬",
    LEVEL | NORTH: "┴",
    UPRIGHT | LEVEL: "┼",
}
ASCII: Final[Mapping[str, str]] = {
    "│": "|",
    "┊": ":",
    "─": "-",
    "╌": "~",
    "└": "+",
    "┘": "+",
    "┌": "+",
    "┐": "+",
    "├": "+",
    "┤": "+",
    "┬": "+",
    "┴": "+",
    "┼": "+",
    "…": "~",
    "–": "-",
    "±": "~",
    "≤": "<",
    "≥": ">",
    "†": "+",
}
"""What stands for a sign where only ASCII can be shown."""


@define
class Canvas:
    """A page of characters under construction."""

    lines: dict[Place, dict[str, int]] = field(factory=dict)
    ranks: dict[str, int] = field(factory=dict)
    broken: set[tuple[Place, str]] = field(factory=set)
    texts: dict[Place, str] = field(factory=dict)
    symbols: set[Place] = field(factory=set)
    middles: set[Place] = field(factory=set)

    def level(self, row: int, first: int, last: int, owner: str, *, dashed: bool = False) -> None:
        """Draw a horizontal line over the columns `first` to `last`."""
        low, high = min(first, last), max(first, last)
        for column in range(low, high + 1):
            bits = (EAST if column < high else 0) | (WEST if column > low else 0)
            self._add((column, row), owner, bits, dashed=dashed)

    def upright(self, column: int, first: int, last: int, owner: str, *, dashed: bool = False) -> None:
        """Draw a vertical line over the rows `first` to `last`."""
        low, high = min(first, last), max(first, last)
        for row in range(low, high + 1):
            bits = (SOUTH if row < high else 0) | (NORTH if row > low else 0)
            self._add((column, row), owner, bits, dashed=dashed)

    def _add(self, place: Place, owner: str, bits: int, *, dashed: bool) -> None:
        own = self.lines.setdefault(place, {})
        own[owner] = own.get(owner, 0) | bits
        if dashed:
            self.broken.add((place, owner))

    def symbol(self, column: int, row: int, text: str) -> None:
        """Write a sign of three characters around a column; lines may run up to its middle, not through it."""
        for offset, char in zip((-1, 0, 1), text, strict=True):
            self.texts[column + offset, row] = char
            self.symbols.add((column + offset, row))
        self.middles.add((column, row))

    def write(self, column: int, row: int, text: str) -> None:
        """Write a text from a column on; no line may run through it."""
        for cluster in clusters(text):
            self.texts[column, row] = cluster
            for extra in range(1, cells(cluster)):
                self.texts[column + extra, row] = ""
            column += cells(cluster)

    def slash(self, row: int, first: int, last: int, owner: str, strokes: Sequence[str]) -> None:
        """Write strokes of a parting on a plain stretch of a horizontal line, where it has one."""
        low, high = min(first, last), max(first, last)
        middle, count = (low + high) / 2, len(strokes)

        def plain(start: int, stop: int) -> bool:
            """Whether nothing but this line stands there."""
            places = [(column, row) for column in range(start, stop)]
            return all(self.lines.get(at) == {owner: LEVEL} and at not in self.texts for at in places)

        starts = [start for start in range(low + 1, high - count + 1) if plain(start, start + count)]
        if starts:
            start = min(
                starts,
                key=lambda at: (not plain(at - 1, at + count + 1), abs(at + count / 2 - middle), -at),
            )
            for i, stroke in enumerate(strokes):
                self.texts[start + i, row] = stroke

    def clashes(self) -> bool:
        """Whether somewhere two lines would seem joined, or a line runs through a symbol or a text."""
        for place, owners in self.lines.items():
            if place in self.texts:
                through = (UPRIGHT, LEVEL) if place in self.middles else (UPRIGHT,)
                if place not in self.symbols or any(bits & way == way for bits in owners.values() for way in through):
                    return True
            elif len(owners) > 1 and sorted(owners.values()) != sorted((UPRIGHT, LEVEL)):
                return True
        return False

    def __str__(self) -> str:
        places = [*self.lines, *self.texts]
        width = max((column for column, _ in places), default=-1) + 1
        height = max((row for _, row in places), default=-1) + 1
        rows = ("".join(self._sign((column, row)) for column in range(width)) for row in range(height))
        return "\n".join(row.rstrip() for row in rows)

    def _sign(self, place: Place) -> str:
        if place in self.texts:
            return self.texts[place]
        owners = self.lines.get(place)
        if not owners:
            return " "
        # The line that goes through: the one that matters more, of equals the level one.
        owner = max(owners, key=lambda one: (self.ranks.get(one, 0), owners[one] == LEVEL, one))
        if len(owners) > 1:
            owner = next(one for one in owners if owners[one] == LEVEL)
        sign = SIGNS[owners[owner]] if owners[owner] else " "
        if (place, owner) in self.broken:
            sign = {"│": "┊", "─": "╌"}.get(sign, sign)
        return sign


def in_ascii(text: str) -> str:
    """The text with only ASCII characters; letters lose their accents, what remains becomes "?"."""
    import unicodedata

    swapped = "".join(ASCII.get(char, char) for char in text)
    plain = unicodedata.normalize("NFKD", swapped)
    return "".join(char if char.isascii() else "?" for char in plain if not unicodedata.combining(char))
