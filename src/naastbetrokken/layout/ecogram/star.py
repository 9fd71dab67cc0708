# SPDX-License-Identifier: MIT
"""The star: the smallest orbits on which everybody, every line and every word is clear of the others."""

import math
from collections.abc import Sequence
from typing import Final

from attrs import frozen

from naastbetrokken.layout.ecogram.clear import TAG, Place, all_clear, from_box
from naastbetrokken.layout.ecogram.rims import rim
from naastbetrokken.layout.ecogram.seats import PATTERNS, Seat, Seating, seating
from naastbetrokken.layout.result import Point

LEAST_LINE: Final = 84.0
"""Px that a line is long at least, with the words upon it not counted."""
HEAD: Final = 26.0
"""Px of a line between the words upon it and the symbol, so that an arrow head has room."""
SIDES: Final = 9.0
"""Px between two lines where they meet the client's symbol."""
GAPS: Final = (96.0, 112.0, 128.0, 144.0, 168.0, 200.0)
"""How far apart orbits may lie."""
ASPECTS: Final = (1.3, 1.6, 1.9)
"""How much wider than high orbits may be; paper lies, and words are wider than high."""
ROOM: Final = (960.0, 500.0)
"""What a sheet of A4 has for the star beside title, legend and who stands outside."""
SHRINKS: Final = 1.45
"""A drawing that would have to shrink more than this goes onto several sheets, or onto larger ones, anyhow."""
GROWTH: Final = 1.12
FINE: Final = 2.0
WORTH: Final = 0.93
"""An orbit more has to make the picture this much smaller."""
ONE_ORBIT: Final = 10
"""Up to so many members stand in one orbit."""
CLOSED: Final = 5.0
"""Px that the middle of a line stays away from the words upon it, so that a wide one does too."""


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


def star(seats: Sequence[Seat], hub: float, *, aspects: Sequence[float] = ASPECTS, least: float = 0.0) -> Star:
    """The star that is largest on a sheet of paper; more orbits, or wider ones, only where that helps.

    Args:
        seats: who, in order, clockwise.
        hub: least radius of the client's symbol.
        aspects: how much wider than high the orbits may be.
        least: least height of the first orbit from the middle.
    """
    found = [_of_aspect(seats, hub, aspect, least) for aspect in aspects]
    return min(found, key=_on_paper)


def _on_paper(one: Star) -> tuple[float, float]:
    """How many times larger than the room on a sheet it is, as far as that matters, and how much it covers."""
    wide = max((abs(place.at[0]) + place.reach for place in one.places), default=one.hub)
    high = max((abs(place.at[1]) + place.reach for place in one.places), default=one.hub)
    times = max(2 * wide / ROOM[0], 2 * high / ROOM[1])
    return round(min(max(1.0, times), SHRINKS), 2), round(wide * high, 2)


def _of_aspect(seats: Sequence[Seat], hub: float, aspect: float, least: float) -> Star:
    """The most compact star on orbits of this form."""
    first = _smallest(seating(seats, PATTERNS[0], aspect=aspect), hub, GAPS[0], least, math.inf)
    best = first
    for pattern in PATTERNS[1:] if len(seats) > ONE_ORBIT else ():
        for shift in range(2):
            arranged = seating(seats, pattern, shift=shift, aspect=aspect)
            for gap in GAPS:
                limit = best.size * (WORTH if arranged.count > best.seating.count else 1.0)
                found = _smallest(arranged, hub, gap, least, limit)
                if found.size < limit:
                    best = found
    return best


def _smallest(arranged: Seating, hub: float, gap: float, least: float, limit: float) -> Star:
    """The smallest size of the orbits at which all is clear; above the limit it looks no further and may be unclear."""
    own = max(hub, _room_at_hub(arranged))
    outer = gap * (arranged.count - 1)
    low = max([least, *(_shortest(arranged, i, own, gap) for i in range(len(arranged.seats)))])
    size = low
    while not _clear(arranged, own, size, gap):
        low, size = size, size * GROWTH
        if low + outer >= limit:
            return Star(seating=arranged, hub=own, places=(), size=math.inf)
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
        along = 2 * half_inside(seat.width, seat.height, (x / far, y / far))
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
        at = edge - HEAD - half_inside(seat.width, seat.height, way)
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


def half_inside(width: float, height: float, way: Point) -> float:
    """How far a line through the middle of words runs before it is clear of them."""
    ux, uy = abs(way[0]), abs(way[1])
    return min((width / 2 + CLOSED) / ux if ux else math.inf, (height / 2 + CLOSED) / uy if uy else math.inf)
