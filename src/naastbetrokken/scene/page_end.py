# SPDX-License-Identifier: MIT
"""Legend and notes of a drawing, set again for the width of a sheet, on as many sheets as they need."""

from collections.abc import Callable, Sequence
from typing import Final, TypeVar

from attrs import evolve

from naastbetrokken.scene.blocks import Block, Setter, legend_block, notes_block, shifted
from naastbetrokken.scene.legend import Entry, Part
from naastbetrokken.scene.marks import Text, box_of
from naastbetrokken.scene.scene import Group

LEGEND: Final = ("legend-head", "legend")
NOTES: Final = ("notes-head", "note")
GAP: Final = 28.0
"""Room between legend and notes."""

Item = TypeVar("Item")


def end_blocks(
    groups: Sequence[Group], more: Sequence[Part], setter: Setter, *, width: float, first: float, full: float
) -> list[Block]:
    """Legend and notes for the ends of sheets.

    Args:
        groups: heads, legend entries and notes of the drawing, in order.
        more: what the legend has to say beside that.
        setter: sets the lines.
        width: width of a sheet.
        first: height that is left on the sheet where the drawing ends.
        full: height of an empty sheet.

    Returns:
        One block for the sheet where the drawing ends, if everything fits there; else an empty one, and a block for
        each further sheet.
    """
    parts = [*_parts(groups), *more]
    notes = [group.label for group in groups if group.role == "note"]
    head = next((group.label for group in groups if group.role == "notes-head"), "")
    whole = _stacked(legend_block(setter, parts, width), notes_block(setter, head, notes, width))
    if whole.height <= first:
        return [whole]
    sheets = [Block()]
    while parts or notes:
        block, parts = _as_much(parts, lambda some: legend_block(setter, some, width), full)
        if not parts:
            room = full - block.height - GAP if block.groups else full
            under, notes = _as_much(
                notes, lambda some: notes_block(setter, head, some, width), room, least=not block.groups
            )
            block = _stacked(block, under)
        sheets.append(block)
    return sheets


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


def _stacked(above: Block, below: Block) -> Block:
    """Two blocks, one below the other."""
    if not above.groups or not below.groups:
        return above if above.groups else below
    return Block(
        groups=(*above.groups, *shifted(below.groups, 0, above.height + GAP)),
        width=max(above.width, below.width),
        height=above.height + GAP + below.height,
    )


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
