# SPDX-License-Identifier: MIT
"""A strip: one, two or three columns on a piece of the line, their rows at one height."""

from collections.abc import Iterator, Sequence

from attrs import evolve, frozen

from naastbetrokken.layout.moments.cells import Room, stacked
from naastbetrokken.layout.moments.measures import (
    DISC,
    GAP,
    HEADS,
    ROW_FOOT,
    ROW_TOP,
    SMALL,
    TALLEST,
    TEXT,
    TITLE_FOOT,
    WIDEST,
    WIDTHS,
    WRITING,
)
from naastbetrokken.layout.moments.parts import Column, Entry, Head
from naastbetrokken.layout.moments.placed import Line, PlacedColumn, PlacedEntry, PlacedHead, Rail, Strip
from naastbetrokken.layout.moments.setting import Typist, height

_BLANK_TITLE = 1
"""Lines to write a title on."""


def strips(
    columns: Sequence[Column], heads: Sequence[Head], typist: Typist, *, room: float
) -> tuple[tuple[Strip, float], ...]:
    """All columns in strips from height 0, each with its height; fewer side by side where they would be too tall.

    Args:
        columns: the moments, in order.
        heads: the rows.
        typist: sets the words.
        room: height that is left for the first strip.
    """
    if not columns:
        return ()
    total = full_width(len(columns))
    made: list[tuple[Strip, float]] = []
    for some in _even(columns, len(WIDTHS)):
        made += _fitting(some, heads, _Room(total, max(room, TALLEST) if made else room), typist)
    return tuple(made)


def full_width(count: int) -> float:
    """Width of all strips where there are so many columns."""
    most = max(1, min(count, len(WIDTHS)))
    return HEADS + most * WIDTHS[most - 1] + (most - 1) * GAP


def _even(columns: Sequence[Column], most: int) -> Iterator[Sequence[Column]]:
    """The columns in as few groups as it takes, all about as large: two and two rather than three and one."""
    groups = -(-len(columns) // most)
    small, larger = divmod(len(columns), groups)
    start = 0
    for i in range(groups):
        stop = start + small + (i < larger)
        yield columns[start:stop]
        start = stop


@frozen
class _Room:
    """How large a strip may be."""

    width: float
    height: float


def _fitting(
    columns: Sequence[Column], heads: Sequence[Head], room: _Room, typist: Typist
) -> Iterator[tuple[Strip, float]]:
    """A strip, or several with fewer and wider columns if it would be too tall."""
    count = len(columns)
    width = min((room.width - HEADS - (count - 1) * GAP) / count, WIDEST)
    strip, tall = _strip(columns, heads, width, typist)
    if tall <= room.height or count == 1:
        yield strip, tall
        return
    for some in _even(columns, count - 1):
        yield from _fitting(some, heads, room, typist)


def _strip(columns: Sequence[Column], heads: Sequence[Head], width: float, typist: Typist) -> tuple[Strip, float]:
    lefts = [HEADS + i * (width + GAP) for i in range(len(columns))]
    end = lefts[-1] + width
    tops = [_column(column, left, width, typist) for column, left in zip(columns, lefts, strict=True)]
    foot = max(top.bottom for top in tops) + TITLE_FOOT
    placed_heads: list[PlacedHead] = []
    entries: list[PlacedEntry] = []
    for head in heads:
        cells = [column.cells.get(head.key, ()) for column in columns]
        if not head.lane and not any(cells):
            continue
        words = _head(head, foot + ROW_TOP, typist)
        placed_heads.append(PlacedHead(key=head.key, lane=head.lane, lines=words, rule=((0.0, foot), (end, foot))))
        bottom = max((line.y for line in words), default=foot)
        for column, left, cell in zip(columns, lefts, cells, strict=True):
            some, ends = stacked(cell, Room.of(column, left, left + width), foot + ROW_TOP, typist)
            entries += some
            bottom = max(bottom, ends)
        foot = bottom + ROW_FOOT
    made = Strip(
        columns=tuple(evolve(top, bottom=foot) for top in tops),
        heads=tuple(placed_heads),
        entries=tuple(entries),
        rails=_rails(columns, entries),
        axis=((lefts[0], DISC), (end, DISC)),
    )
    return made, foot


def _column(column: Column, left: float, width: float, typist: Typist) -> PlacedColumn:
    """The head of a column: a disc on the line, below it when and what."""
    top = 2 * DISC + 5
    date = typist.lines(column.date, left, top, width, SMALL, soft=True)
    title = typist.lines(column.title, left, top + height(date), width, TEXT, bold=True)
    bottom = top + height(date) + height(title)
    blank = 0 if column.title else _BLANK_TITLE
    strokes = tuple(
        ((left, bottom + (i + 1) * WRITING), (left + width, bottom + (i + 1) * WRITING)) for i in range(blank)
    )
    return PlacedColumn(
        id=column.id,
        number=column.number,
        at=(left + DISC, DISC),
        lines=(*date, *title),
        strokes=strokes,
        left=left,
        right=left + width,
        top=0.0,
        bottom=bottom + blank * WRITING,
    )


def _head(head: Head, top: float, typist: Typist) -> tuple[Line, ...]:
    """The words before a row."""
    text = typist.lines(head.text, 0.0, top, HEADS - 12, TEXT, bold=True)
    return (*text, *typist.lines(head.under, 0.0, top + height(text), HEADS - 12, SMALL, soft=True))


def _rails(columns: Sequence[Column], entries: Sequence[PlacedEntry]) -> tuple[Rail, ...]:
    """The lines of shared choices, from the signs that stand on them."""
    by_id = {entry.id: entry for entry in entries}
    found = []
    for column in columns:
        on: dict[int, list[Entry]] = {}
        for cell in column.cells.values():
            for entry in cell:
                if entry.rail is not None:
                    on.setdefault(entry.rail, []).append(entry)
        for number, some in sorted(on.items()):
            stops = sorted(by_id[entry.id].at[1] for entry in some)
            found.append(Rail(column=column.id, number=number, x=by_id[some[0].id].at[0], stops=tuple(stops)))
    return tuple(found)
