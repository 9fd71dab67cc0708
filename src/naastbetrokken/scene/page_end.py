# SPDX-License-Identifier: MIT
"""Legend and notes of a drawing, set again for the width of a sheet, on as many sheets as they need."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Final, TypeVar

from attrs import define, evolve

from naastbetrokken.scene.blocks import (
    STACK_GAP,
    Block,
    Setter,
    note_columns,
    notes_block,
    shifted,
    stacked,
)
from naastbetrokken.scene.legend import Entry, Part
from naastbetrokken.scene.legend_set import LegendSet, legend_block
from naastbetrokken.scene.marks import Text, box_of
from naastbetrokken.scene.scene import Group
from naastbetrokken.scene.vacancy import EVERY, Fitted, Vacancy

LEGEND: Final = ("legend-head", "legend")
NOTES: Final = ("notes-head", "note")
Item = TypeVar("Item")


@define(kw_only=True)
class Ending:
    """Legend and notes of a drawing, apart from where they stand.

    Attributes:
        parts: the legend.
        head: the head of the notes.
        notes: the notes.
        setter: sets the lines.
    """

    parts: tuple[Part, ...]
    head: str
    notes: tuple[str, ...]
    setter: Setter

    @classmethod
    def of(cls, groups: Sequence[Group], more: Sequence[Part], setter: Setter) -> "Ending":
        """What has been drawn, and what the legend has to say beside that."""
        return cls(
            parts=(*_parts(groups), *more),
            head=next((group.label for group in groups if group.role == "notes-head"), ""),
            notes=tuple(group.label for group in groups if group.role == "note"),
            setter=setter,
        )

    def __bool__(self) -> bool:
        """Whether there is anything to say."""
        return bool(self.parts or self.notes)

    @cached_property
    def _legend(self) -> LegendSet:
        return LegendSet(self.setter, self.parts)

    def whole(self) -> Fitted:
        """Legend and notes, one below the other."""
        return _Piece(self.setter, self._legend, self.head, self.notes)

    def below(self, width: float) -> tuple[Block, Block]:
        """Legend and notes as two blocks in a width."""
        return self._legend.block(width), notes_block(self.setter, self.head, self.notes, width)

    def beside(self, sheets: Mapping[int, Vacancy]) -> dict[int, list[Group]] | None:
        """Where everything fits on sheets that have room for it, by number of the sheet; None where it does not.

        Together if there is a sheet with room for that, else legend and notes each on a sheet, else as much of the
        legend as fits on one sheet and the rest on another; at the end sooner than at the beginning.

        Args:
            sheets: what is free on each sheet, in reading order.
        """
        for pieces in self._ways() if self else [[]]:
            found = _placed(pieces, dict(reversed(tuple(sheets.items()))))
            if found is not None:
                return found
        return None

    def _ways(self) -> Iterator[list[Fitted]]:
        """What may stand apart, from nothing to two parts of the legend."""
        yield [self.whole()]
        noted: list[Fitted] = []
        if self.notes:
            noted.append(_Piece(self.setter, LegendSet(self.setter, ()), self.head, self.notes))
        if self.parts and noted:
            yield [_Piece(self.setter, self._legend), *noted]
        for first in range(len(self.parts) - 1, 0, -1):
            halves = (self.parts[:first], self.parts[first:])
            yield [*(_Piece(self.setter, LegendSet(self.setter, half)) for half in halves), *noted]

    def apart(self, width: float, height: float) -> list[Block]:
        """A block for each sheet of its own."""
        parts, notes, setter = list(self.parts), list(self.notes), self.setter
        sheets = []
        while parts or notes:
            block, parts = _as_much(parts, lambda some: legend_block(setter, some, width), height)
            if not parts:
                room = height - block.height - STACK_GAP if block.groups else height
                under, notes = _as_much(
                    notes, lambda some: notes_block(setter, self.head, some, width), room, least=not block.groups
                )
                block = stacked(block, under)
            sheets.append(block)
        return sheets


@define
class _Piece:
    """Legend, notes or both, measured before they are drawn."""

    setter: Setter
    legend: LegendSet
    head: str = ""
    notes: Sequence[str] = ()

    @cached_property
    def _noted(self) -> dict[tuple[int, float], Block]:
        """The notes, by number and width of their columns."""
        return {}

    def size(self, width: float) -> tuple[float, float]:
        """Width and height that it takes in a width."""
        under = self._under(width)
        if not self.legend.parts:
            return under.width, under.height
        _, (wide, high) = self.legend.flattest(width)
        return (max(wide, under.width), high + STACK_GAP + under.height) if under.groups else (wide, high)

    def block(self, width: float) -> Block:
        """What is drawn in a width."""
        tallest, _ = self.legend.flattest(width) if self.legend.parts else (1, (0.0, 0.0))
        return stacked(self.legend.block(width, tallest=tallest), self._under(width))

    def _under(self, width: float) -> Block:
        kind = note_columns(len(self.notes), width)
        if kind not in self._noted:
            self._noted[kind] = notes_block(self.setter, self.head, self.notes, width)
        return self._noted[kind]


def _placed(pieces: Sequence[Fitted], free: dict[int, Vacancy]) -> dict[int, list[Group]] | None:
    """Each piece on the first sheet with room for it; None where some piece fits on none."""
    found: dict[int, list[Group]] = {}
    for piece in pieces:
        for number, vacancy in free.items():
            place = vacancy.place(piece, EVERY)
            if place is not None:
                block, box = place
                found.setdefault(number, []).extend(shifted(block.groups, round(box.left, 2), round(box.top, 2)))
                free[number] = evolve(vacancy, solids=(*vacancy.solids, box))
                break
        else:
            return None
    return found


def _as_much(
    items: list[Item], made: Callable[[list[Item]], Block], height: float, *, least: bool = True
) -> tuple[Block, list[Item]]:
    """A block of as many items as fit, and the others; one at least if `least`, since none would never end."""
    low, high = (1 if least else 0), len(items)
    while low < high:
        middle = (low + high + 1) // 2
        if made(items[:middle]).height <= height:
            low = middle
        else:
            high = middle - 1
    return (made(items[:low]) if low and items else Block()), items[low:]


def _parts(groups: Sequence[Group]) -> list[Part]:
    """The parts of a legend that has been drawn."""
    found: list[Part] = []
    for group in groups:
        if group.role == "legend-head":
            found.append(Part(head=group.label, entries=()))
        elif group.role == "legend" and found:
            found[-1] = evolve(found[-1], entries=(*found[-1].entries, _entry(group)))
    return found


def _entry(group: Group) -> Entry:
    """An entry taken apart: the sample around (0, 0), and what it means."""
    sample = [mark for mark in group.marks if not (isinstance(mark, Text) and mark.anchor == "start")]
    box = box_of(sample)
    if box is None:
        return Entry(marks=(), text=group.label)
    dx, dy = -(box.left + box.right) / 2, -(box.top + box.bottom) / 2
    return Entry(marks=tuple(mark.moved(dx, dy) for mark in sample), text=group.label)
