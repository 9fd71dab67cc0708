# SPDX-License-Identifier: MIT
"""A cell: its entries one below the other, people side by side where there is room."""

from collections.abc import Sequence

from attrs import frozen

from naastbetrokken.layout.moments.measures import (
    BETWEEN,
    CHIPS,
    GROUPS,
    LEADING,
    RAIL,
    SIGN,
    SMALL,
    TEXT,
    WRITING,
)
from naastbetrokken.layout.moments.parts import Column, Entry, Sign
from naastbetrokken.layout.moments.placed import Line, PlacedEntry
from naastbetrokken.layout.moments.setting import Typist, height

_SPACE = 5.0
"""Between a name and the role behind it."""


@frozen(kw_only=True)
class Room:
    """Where a cell may stand.

    Attributes:
        left: where the lines of shared choices begin.
        text: left edge of what is not on such a line, sign included.
        right: right edge.
    """

    left: float
    text: float
    right: float

    @classmethod
    def of(cls, column: Column, left: float, right: float) -> "Room":
        """The room of a column's cells."""
        return cls(left=left, text=left + column.rails * RAIL, right=right)


def stacked(entries: Sequence[Entry], room: Room, top: float, typist: Typist) -> tuple[tuple[PlacedEntry, ...], float]:
    """The entries in their places below `top`, and where they end."""
    placed: list[PlacedEntry] = []
    bottom = top
    before: Entry | None = None
    for entry in entries:
        gap = 0.0 if before is None else BETWEEN if entry.group == before.group else GROUPS
        last = placed[-1] if placed else None
        if entry.flows and before is not None and before.flows and entry.group == before.group and last is not None:
            beside = _chip(entry, last.right + CHIPS, last.top, room, typist)
            if beside is not None:
                placed.append(beside)
                bottom = max(bottom, beside.bottom)
                before = entry
                continue
        y = bottom + gap
        one = (_chip(entry, room.text, y, room, typist) if entry.flows else None) or _block(entry, room, y, typist)
        placed.append(one)
        bottom = one.bottom
        before = entry
    return tuple(placed), bottom


def _chip(entry: Entry, x: float, y: float, room: Room, typist: Typist) -> PlacedEntry | None:
    """Somebody on one line: sign, name, role; None where that line is too short."""
    left = x + SIGN
    wide = typist.width(entry.lead, TEXT, bold=True)
    role = typist.width(entry.under, SMALL)
    end = left + wide + (_SPACE + role if entry.under else 0.0)
    if end > room.right or not entry.lead:
        return None
    line = typist.lines(entry.lead, left, y, wide + 1, TEXT, bold=True)
    lines = list(line)
    if entry.under:
        lines.append(Line(x=left + wide + _SPACE, y=y + TEXT, text=entry.under, size=SMALL, width=role, soft=True))
    return PlacedEntry(
        id=entry.id,
        sign=entry.sign,
        at=(x + SIGN / 2 - 2, _middle(y)),
        lines=tuple(lines),
        left=x,
        top=y,
        right=end,
        bottom=y + TEXT * LEADING,
    )


def _block(entry: Entry, room: Room, y: float, typist: Typist) -> PlacedEntry:
    """A sign with lines of text beside it."""
    bare = entry.sign is Sign.NONE
    left = room.text if bare else room.text + SIGN
    sign_x = room.text + SIGN / 2 - 2 if entry.rail is None else room.left + (entry.rail + 0.5) * RAIL - 1
    width = room.right - left
    foot = y
    size = SMALL if entry.soft else TEXT
    text = " ".join(part for part in (entry.lead, entry.text) if part)
    words = typist.lines(text, left, foot, width, size, soft=entry.soft)
    foot += height(words)
    under = typist.lines(entry.under, left, foot, width, SMALL, soft=True)
    foot += height(under)
    lines = (*words, *under)
    strokes = tuple(
        ((left, foot + (i + 1) * WRITING), (room.right, foot + (i + 1) * WRITING)) for i in range(entry.write)
    )
    foot += entry.write * WRITING
    bar = (y + 2, foot - 2) if entry.sign is Sign.ACCOUNT else None
    return PlacedEntry(
        id=entry.id,
        sign=entry.sign,
        at=(sign_x, _middle(y)),
        lines=lines,
        bar=bar,
        strokes=strokes,
        left=room.text if entry.rail is None else sign_x,
        top=y,
        right=room.right,
        bottom=foot,
    )


def _middle(y: float) -> float:
    """The height at which a sign stands beside the first line below `y`."""
    return y + TEXT * 0.68
