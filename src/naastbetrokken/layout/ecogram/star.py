# SPDX-License-Identifier: MIT
"""The star: the smallest orbits on which everybody, every line and every word is clear of the others."""

import math
from collections.abc import Sequence
from typing import Final

from attrs import frozen

from naastbetrokken.layout.ecogram.clear import TAG, Place, all_clear, from_box
from naastbetrokken.layout.ecogram.rims import rim
from naastbetrokken.layout.ecogram.seats import ASPECT, PATTERNS, Seat, Seating, seating
from naastbetrokken.layout.result import Point

LEAST_LINE: Final = 84.0
"""Px that a line is long at least, with the words upon it not counted."""
HEAD: Final = 26.0
"""Px of a line between the words upon it and the symbol, so that an arrow head has room."""
SIDES: Final = 9.0
"""Px between two lines where they meet the client's symbol."""
GAPS: Final = (96.0, 112.0, 128.0, 144.0, 168.0, 200.0)
"""How far apart orbits may lie."""
GROWTH: Final = 1.12
FINE: Final = 2.0
WORTH: Final = 0.93
"""An orbit more has to make the picture this much smaller."""
ONE_ORBIT: Final = 10
"""Up to so many members stand in one orbit."""
CLOSED: Final = 3.0
"""Px that a line stays away from the words upon it."""


@frozen(kw_only=True)
class Star:
    """Places for a seating.

    Attributes:
        seating: who sits in which direction.
        hub: radius of the client's symbol.
        places: the places, in the order of the seats.
        size: height of the outermost orbit from the middle.
    """

    seating: Seating
    hub: float
    places: tuple[Place, ...]
    size: float


def star(seats: Sequence[Seat], hub: float, *, aspect: float = ASPECT, least: float = 0.0) -> Star:
    """The most compact star; with more orbits only where that helps.

    Args:
        seats: who, in order, clockwise.
        hub: least radius of the client's symbol.
        aspect: how much wider than high the orbits are.
        least: least height of the first orbit from the middle.
    """
    best: Star | None = None
    for pattern in PATTERNS if len(seats) > ONE_ORBIT else PATTERNS[:1]:
        if len(pattern) > max(1, len(seats)):
            continue
        for shift in range(min(2, len(pattern))):
            arranged = seating(seats, pattern, shift=shift, aspect=aspect)
            for gap in GAPS if len(pattern) > 1 else GAPS[:1]:
                limit = None if best is None else best.size * (WORTH if arranged.count > best.seating.count else 1.0)
                found = _smallest(arranged, hub, gap, least, limit)
                if found is not None and (limit is None or found.size < limit):
                    best = found
    assert best is not None  # noqa: S101  one orbit always grows until everything is clear
    return best


def _smallest(arranged: Seating, hub: float, gap: float, least: float, limit: float | None) -> Star | None:
    """The smallest size of the orbits at which all is clear; None above the limit."""
    own = max(hub, _room_at_hub(arranged))
    outer = gap * (arranged.count - 1)
    low = max([least, *(_shortest(arranged, i, own, gap) for i in range(len(arranged.seats)))])
    size = low
    while not _clear(arranged, own, size, gap):
        low, size = size, size * GROWTH
        if limit is not None and size + outer > limit * GROWTH:
            return None
    while size - low > FINE:
        middle = (low + size) / 2
        low, size = (low, middle) if _clear(arranged, own, middle, gap) else (middle, size)
    size = math.ceil(size)
    if not _clear(arranged, own, size, gap):
        size += 1
    return Star(seating=arranged, hub=own, places=tuple(_places(arranged, own, size, gap)), size=size + outer)


def _room_at_hub(arranged: Seating) -> float:
    """How large the client's symbol must be for the lines to end beside each other."""
    return max((SIDES / max(angle, 1e-3) for angle in nearest(arranged)), default=0.0)


def nearest(arranged: Seating) -> list[float]:
    """The angle between the line to each seat and the nearest other line; a full turn for a single one."""
    turns = [math.atan2(y, x) for x, y in map(arranged.direction, range(len(arranged.seats)))]
    order = sorted(range(len(turns)), key=lambda i: (turns[i], i))
    found = [2 * math.pi] * len(turns)
    for n, i in enumerate(order):
        k = order[(n + 1) % len(order)]
        angle = (turns[k] - turns[i]) % (2 * math.pi) if k != i else 2 * math.pi
        found[i], found[k] = min(found[i], angle), min(found[k], angle)
    return found


def _shortest(arranged: Seating, i: int, hub: float, gap: float) -> float:
    """The size of the first orbit at which the line to a seat is long enough."""
    seat = arranged.seats[i]
    x, y = arranged.direction(i)
    far = math.hypot(x, y)
    along = 0.0
    if seat.width:
        along = 2 * _half_inside(seat, (x / far, y / far)) + 2 * CLOSED
    wanted = hub + LEAST_LINE + along + rim(seat.disc.shape, seat.disc.half, (x / far, y / far))
    return wanted / far - gap * arranged.orbits[i]


def _clear(arranged: Seating, hub: float, size: float, gap: float) -> bool:
    return all_clear(_places(arranged, hub, size, gap))


def _places(arranged: Seating, hub: float, size: float, gap: float) -> list[Place]:
    return [_place(arranged, i, hub, size + gap * arranged.orbits[i]) for i in range(len(arranged.seats))]


def _place(arranged: Seating, i: int, hub: float, size: float) -> Place:
    seat = arranged.seats[i]
    x, y = (size * part for part in arranged.direction(i))
    far = math.hypot(x, y)
    way = (x / far, y / far)
    edge = far - rim(seat.disc.shape, seat.disc.half, way)
    tag = None
    if seat.width:
        at = edge - HEAD - CLOSED - _half_inside(seat, way)
        tag = _box(seat, way, at)
        while from_box((x, y), tag) < seat.reach + TAG:
            at -= 1.0
            tag = _box(seat, way, at)
    return Place(
        at=(x, y),
        reach=seat.reach,
        start=(way[0] * hub, way[1] * hub),
        end=(way[0] * edge, way[1] * edge),
        tag=tag,
        line=seat.line,
    )


def _box(seat: Seat, way: Point, at: float) -> tuple[float, float, float, float]:
    x, y = way[0] * at, way[1] * at
    return x - seat.width / 2, y - seat.height / 2, x + seat.width / 2, y + seat.height / 2


def _half_inside(seat: Seat, way: Point) -> float:
    """How far a line through the middle of the words runs before it leaves them."""
    ux, uy = abs(way[0]), abs(way[1])
    return min(seat.width / 2 / ux if ux else math.inf, seat.height / 2 / uy if uy else math.inf)
