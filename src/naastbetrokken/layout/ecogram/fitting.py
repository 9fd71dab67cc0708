# SPDX-License-Identifier: MIT
"""Words inside a symbol: the smallest symbol that holds them, and where each line stands.

What somebody is called comes first; what somebody is gives way where both would need a larger symbol than people have.
"""

import math
import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from attrs import evolve, frozen

from naastbetrokken.layout.ecogram.result import Disc, Words
from naastbetrokken.layout.ecogram.texts import Member
from naastbetrokken.layout.text import wrap
from naastbetrokken.layout.text.names import PARTICLES
from naastbetrokken.typing import TextMeasurer

NAMES: Final = (13.0, 12.0, 11.0)
"""Type sizes of names, the usual one first; a long name is rather set smaller than in a much larger symbol."""
SMALL: Final = 11.0
LETTER: Final = 12.0
HALVES: Final = (38.0, 42.0, 46.0, 50.0)
"""Half widths that symbols of people have."""
LARGER: Final = (54.0, 58.0, 62.0)
"""Half widths for names that do not fit in those."""
ROOMY: Final[Mapping[str, float]] = MappingProxyType({"circle": 1.0, "square": 0.9, "diamond": 1.2})
"""How much larger a shape is for the same words."""
PAD: Final = 4.0
LEADING: Final = 1.18
ABOVE: Final = 0.93
"""Where the baseline of a line stands, in parts of the size from its upper edge."""
ASCENT: Final = 0.78
DESCENT: Final = 0.22
MOST_LINES: Final = 3
MOST_BELOW: Final = 2
LEAST: Final = 24.0
STEP: Final = 6.0
CORNICE: Final = 10.0
"""How much of a square the line under its upper edge takes."""

_PARTS: Final = re.compile(r"[^-]+-?|-")

Holds = Callable[[float, float, float, float], bool]


def _in_circle(half: float, wide: float, top: float, foot: float) -> bool:
    return math.hypot(wide / 2, max(abs(top), abs(foot))) <= half - PAD


def _in_square(half: float, wide: float, top: float, foot: float) -> bool:
    return wide / 2 <= half - PAD and -half + CORNICE <= top and foot <= half - PAD


def _in_diamond(half: float, wide: float, top: float, foot: float) -> bool:
    return wide / 2 + max(abs(top), abs(foot)) <= half - PAD


HOLDS: Final[Mapping[str, Holds]] = MappingProxyType(
    {"circle": _in_circle, "square": _in_square, "diamond": _in_diamond}
)
"""Whether a line of some width, between two heights from the centre, lies inside a shape of this half width."""


@frozen
class _Row:
    text: str
    kind: str
    size: float
    bold: bool = False


def fitted(member: Member, measurer: TextMeasurer) -> Disc:
    """The symbol of somebody around (0, 0), no larger than its words ask."""
    roomy = ROOMY[member.shape]
    usual = [max(half * roomy, member.least) for half in HALVES]
    larger = [max(half * roomy, member.least) for half in LARGER]
    bare = evolve(member, below="")
    trials = (
        (usual, member, NAMES[0]),
        *((usual, bare, size) for size in NAMES),
        *((larger, bare, size) for size in NAMES),
    )
    for halves, words, size in trials:
        for half in halves:
            made = _within(words, half, size, measurer)
            if made is not None:
                return made
    return _shortened(member, larger[-1], measurer)


def _within(member: Member, half: float, size: float, measurer: TextMeasurer) -> Disc | None:
    """The symbol of this size with all its words, if they fit."""
    widest = 2 * (half - PAD)
    least = max(LEAST, _longest(member.name, size, measurer, bold=True), _longest(member.below, SMALL, measurer))
    while widest >= least:
        name = wrap(member.name, size, widest, bold=True, measurer=measurer)
        below = wrap(member.below, SMALL, widest, measurer=measurer)
        whole = _whole(member.name, name.lines) and _whole(member.below, below.lines) and not _loose(name.lines)
        if whole and len(name.lines) <= MOST_LINES and len(below.lines) <= MOST_BELOW:
            rows = (
                *([_Row(member.letter, "letter", LETTER, bold=True)] if member.letter else ()),
                *(_Row(line, "name", size, bold=True) for line in name.lines),
                *(_Row(line, "below", SMALL) for line in below.lines),
            )
            words = _stacked(rows, measurer, CORNICE - PAD if member.shape == "square" else 0.0)
            if all(_fits(member.shape, half, one) for one in words):
                return Disc(id=member.id, shape=member.shape, x=0.0, y=0.0, half=half, words=words)
        widest -= STEP
    return None


def _longest(text: str, size: float, measurer: TextMeasurer, *, bold: bool = False) -> float:
    """Width of the longest part of a text that stays in one piece."""
    parts = (part for word in text.split() for part in _PARTS.findall(word))
    return max((measurer.width(part, size, bold=bold) for part in parts), default=0.0)


def _whole(text: str, lines: tuple[str, ...]) -> bool:
    """Whether no word was broken where it has no hyphen."""
    return "".join(lines).replace(" ", "") == "".join(text.split())


def _loose(lines: tuple[str, ...]) -> bool:
    """Whether a line holds only what belongs to the name behind it ("van")."""
    return any(all(word.casefold() in PARTICLES for word in line.split()) for line in lines[:-1])


def _shortened(member: Member, half: float, measurer: TextMeasurer) -> Disc:
    """The largest symbol with as much of the name as fits."""
    widest = 2 * (half - PAD)
    while True:
        for count in range(MOST_LINES + 1, 0, -1):
            name = wrap(member.name, NAMES[0], widest, bold=True, measurer=measurer, max_lines=count)
            rows = (
                *([_Row(member.letter, "letter", LETTER, bold=True)] if member.letter else ()),
                *(_Row(line, "name", NAMES[0], bold=True) for line in name.lines),
            )
            words = _stacked(rows, measurer, CORNICE - PAD if member.shape == "square" else 0.0)
            if all(_fits(member.shape, half, one) for one in words):
                return Disc(
                    id=member.id, shape=member.shape, x=0.0, y=0.0, half=half, words=words, shortened=name.shortened
                )
        widest -= STEP
        if widest < LEAST:  # one sign is wider than the symbol: it is only said in words
            return Disc(id=member.id, shape=member.shape, x=0.0, y=0.0, half=half, shortened=True)


def _stacked(rows: tuple[_Row, ...], measurer: TextMeasurer, lower: float) -> tuple[Words, ...]:
    """The lines one below the other around the middle."""
    high = sum(row.size * LEADING for row in rows)
    y = -high / 2 + lower / 2
    made = []
    for row in rows:
        wide = measurer.width(row.text, row.size, bold=row.bold)
        base = y + row.size * ABOVE
        made.append(Words(text=row.text, kind=row.kind, x=0.0, y=base, size=row.size, bold=row.bold, width=wide))
        y += row.size * LEADING
    return tuple(made)


def _fits(shape: str, half: float, one: Words) -> bool:
    return HOLDS[shape](half, one.width, one.y - ASCENT * one.size, one.y + DESCENT * one.size)
