# SPDX-License-Identifier: MIT
"""Seats around the client: their angles on an ellipse, shared out by the room each asks, and their orbits.

All orbits are the same ellipse at another scale, so that a seat is seen from the client in the same direction on each
of them. Neighbours stand on different orbits by turns; a line to an outer one passes between two inner ones.
"""

import math
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate, pairwise
from typing import Final

from attrs import frozen

from naastbetrokken.layout.ecogram.result import Disc, Words

PATTERNS: Final = ((0,), (0, 1), (0, 2, 1, 2), (0, 3, 2, 3, 1, 3, 2, 3))
"""By how many orbits there are, on which of them neighbours stand in turn."""
AIR: Final = 5.0
"""Px that a seat keeps free on each of its sides."""
BETWEEN_GROUPS: Final = 14.0
SAMPLES: Final = 1440
TOP: Final = -math.pi / 2


@frozen(kw_only=True)
class Seat:
    """Somebody to be placed.

    Attributes:
        disc: the symbol around (0, 0).
        group: who have the same one stand together.
        width: width of the words on the line; 0 without any.
        height: height of these words.
        words: the words on the line around (0, 0).
        line: whether a line runs to the client.
    """

    disc: Disc
    group: str
    width: float = 0.0
    height: float = 0.0
    words: tuple[Words, ...] = ()
    line: bool = True

    @property
    def reach(self) -> float:
        """Radius of a circle that holds the symbol."""
        return self.disc.half * (math.sqrt(2) if self.disc.shape == "square" else 1.0)

    @property
    def room(self) -> float:
        """How much of an orbit it takes to either side."""
        return max(self.reach, self.width / 2) + AIR


@frozen(kw_only=True)
class Seating:
    """Where everybody sits, up to the size of the orbits.

    Attributes:
        seats: who.
        turns: direction of each, as the parameter of the ellipse, clockwise from the right.
        orbits: orbit of each, from 0.
        aspect: how much wider than high an orbit is.
    """

    seats: tuple[Seat, ...]
    turns: tuple[float, ...]
    orbits: tuple[int, ...]
    aspect: float

    @property
    def count(self) -> int:
        """How many orbits there are."""
        return max(self.orbits, default=0) + 1

    def direction(self, i: int) -> tuple[float, float]:
        """The way from the client to a seat, on an orbit of height 1."""
        return self.aspect * math.cos(self.turns[i]), math.sin(self.turns[i])


def seating(seats: Sequence[Seat], pattern: Sequence[int], *, shift: int = 0, aspect: float) -> Seating:
    """The seats in their order, clockwise; the middle of the first group is at the top.

    Args:
        seats: who, those of a group one after the other.
        pattern: on which orbit neighbours stand in turn.
        shift: with which of the pattern the first one begins.
        aspect: how much wider than high an orbit is.
    """
    count = len(seats)
    orbits = [pattern[(i + shift) % len(pattern)] for i in range(count)]
    if not count:
        return Seating(seats=(), turns=(), orbits=(), aspect=aspect)
    apart = [_apart(seats, orbits, i) for i in range(count)]
    reached = [0.0, *accumulate(apart)]
    first = sum(1 for seat in seats if seat.group == seats[0].group)
    grouped = first < count and count > 2
    start = reached[first - 1] / 2 if grouped else 0.0
    whole = reached[-1]
    origin = _arc(TOP if count > 2 else 0.0, aspect)
    turns = tuple(_turn((reached[i] - start) / whole + origin, aspect) for i in range(count))
    return Seating(seats=tuple(seats), turns=turns, orbits=tuple(orbits), aspect=aspect)


def _apart(seats: Sequence[Seat], orbits: Sequence[int], i: int) -> float:
    """How much of the orbit lies between a seat and the next one."""
    k = (i + 1) % len(seats)
    gap = BETWEEN_GROUPS if seats[i].group != seats[k].group else 0.0
    if orbits[i] == orbits[k]:
        return seats[i].room + seats[k].room + gap
    return (seats[i] if orbits[i] < orbits[k] else seats[k]).room + AIR + gap


@lru_cache(maxsize=8)
def _lengths(aspect: float) -> tuple[float, ...]:
    """How far along an ellipse of height 1 each sample of its parameter lies, in parts of the whole."""
    points = [
        (aspect * math.cos(2 * math.pi * i / SAMPLES), math.sin(2 * math.pi * i / SAMPLES)) for i in range(SAMPLES + 1)
    ]
    reached = [0.0, *accumulate(math.dist(a, b) for a, b in pairwise(points))]
    return tuple(one / reached[-1] for one in reached)


def _arc(turn: float, aspect: float) -> float:
    """How far along the ellipse a parameter lies, in parts of the whole."""
    at = (turn / (2 * math.pi)) % 1.0 * SAMPLES
    low = int(at)
    lengths = _lengths(aspect)
    return lengths[low] + (at - low) * (lengths[min(low + 1, SAMPLES)] - lengths[low])


def _turn(part: float, aspect: float) -> float:
    """The parameter that lies so far along the ellipse."""
    part %= 1.0
    lengths = _lengths(aspect)
    low, high = 0, SAMPLES
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if lengths[middle] <= part else (low, middle)
    step = lengths[high] - lengths[low]
    return 2 * math.pi * (low + ((part - lengths[low]) / step if step else 0.0)) / SAMPLES
