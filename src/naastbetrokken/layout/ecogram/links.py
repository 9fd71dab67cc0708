# SPDX-License-Identifier: MIT
"""Lines between members: the flattest of a few curves that is clear of every symbol and all words.

They may cross the lines to the client, never a symbol or words. Where no curve is free, the line leaves the star, runs
around it in a lane of its own and comes back. Where that is not free either there is no line, and the picture says in
words who are in touch.
"""

import math
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from naastbetrokken.layout.ecogram.clear import from_box, from_line, through
from naastbetrokken.layout.ecogram.lanes import ASIDES, Lanes
from naastbetrokken.layout.ecogram.result import Disc, Link, Tag
from naastbetrokken.layout.ecogram.rims import rim
from naastbetrokken.layout.result import Point

Way = tuple[Point, ...]
Box = tuple[float, float, float, float]

BENDS: Final = (0.0, 0.12, -0.12, 0.22, -0.22, 0.35, -0.35, 0.5, -0.5)
"""How far handles lie beside the straight line, in parts of its length."""
OUTWARDS: Final = (1.2, 1.4, 1.7, 2.0)
"""How many times further from the client handles lie than the ends."""
NEAR: Final = 1.4
"""Radians between two members, seen from the client, up to which a line goes around those between them."""
STEPS: Final = 28
CLEAR: Final = 6.0
SHORT: Final = 3.0
"""Px that a line between members stops before a symbol."""


def links(
    pairs: Sequence[tuple[str, str]], discs: Sequence[Disc], tags: Sequence[Tag], client: Disc, aspect: float
) -> tuple[tuple[Link, ...], tuple[tuple[str, str], ...]]:
    """The lines that have a way, and the pairs that have none.

    Args:
        pairs: who are in touch.
        discs: the members.
        tags: words on lines.
        client: the symbol in the heart.
        aspect: how much wider than high the orbits are.
    """
    by_id = {disc.id: disc for disc in discs}
    boxes = [(tag.x, tag.y, tag.x + tag.width, tag.y + tag.height) for tag in tags]
    lanes = Lanes.around(discs, aspect)
    found, without = [], []
    for one, other in pairs:
        a, b = by_id[one], by_id[other]
        others = [disc for disc in (*discs, client) if disc.id not in (one, other)]
        way = next((way for way in _ways(a, b) if _is_free(way, a, b, others, boxes)), None)
        for aside in ASIDES if way is None else ():
            lane = lanes.between(a, b, aside)
            lane = (_towards(a, lane[0]), *lane, _towards(b, lane[-1]))
            if _is_free(lane, a, b, others, boxes):
                way, lanes = lane, lanes.taken(a, b, aside)
                break
        if way is None:
            without.append((one, other))
        else:
            found.append(Link(ends=(one, other), points=tuple((round(x, 2) + 0.0, round(y, 2) + 0.0) for x, y in way)))
    return tuple(found), tuple(without)


def _ways(a: Disc, b: Disc) -> Iterator[Way]:
    """Curves from one to the other, the plainest first."""
    dx, dy = b.x - a.x, b.y - a.y
    for bend in BENDS:
        first = (a.x + dx * 0.3 - dy * bend, a.y + dy * 0.3 + dx * bend)
        second = (a.x + dx * 0.7 - dy * bend, a.y + dy * 0.7 + dx * bend)
        yield _curve(_towards(a, first), first, second, _towards(b, second))
    near = abs(math.remainder(math.atan2(b.y, b.x) - math.atan2(a.y, a.x), 2 * math.pi)) <= NEAR
    for far in OUTWARDS if near else ():
        first, second = (a.x * far, a.y * far), (b.x * far, b.y * far)
        yield _curve(_towards(a, first), first, second, _towards(b, second))


def _towards(disc: Disc, point: Point) -> Point:
    """The place just off the rim, in the direction of a point."""
    dx, dy = point[0] - disc.x, point[1] - disc.y
    far = math.hypot(dx, dy) or 1.0
    reach = rim(disc.shape, disc.half, (dx / far, dy / far)) + SHORT
    return disc.x + dx / far * reach, disc.y + dy / far * reach


def _is_free(way: Way, a: Disc, b: Disc, others: Sequence[Disc], boxes: Sequence[Box]) -> bool:
    """Whether a way is clear of the symbols of others and of all words, and does not come back into its own ends."""
    pieces = tuple(pairwise(way))
    for start, end in pieces:
        middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
        half = math.dist(start, end) / 2
        if any(from_line((disc.x, disc.y), start, end) < _round(disc) + CLEAR for disc in others):
            return False
        if any(from_box(middle, box) < half + CLEAR and through(start, end, box, CLEAR) for box in boxes):
            return False
    return all(from_line((disc.x, disc.y), *piece) > _within(disc) for disc in (a, b) for piece in pieces)


def _within(disc: Disc) -> float:
    """Radius of the largest circle within a symbol."""
    return disc.half * (math.sqrt(0.5) if disc.shape == "diamond" else 1.0)


def _round(disc: Disc) -> float:
    return disc.half * (math.sqrt(2) if disc.shape == "square" else 1.0)


def _curve(a: Point, b: Point, c: Point, d: Point) -> Way:
    """Points along a cubic (Bernstein form)."""
    made = []
    for step in range(STEPS + 1):
        t = step / STEPS
        k = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
        made.append(
            (
                k[0] * a[0] + k[1] * b[0] + k[2] * c[0] + k[3] * d[0],
                k[0] * a[1] + k[1] * b[1] + k[2] * c[1] + k[3] * d[1],
            )
        )
    return tuple(made)
