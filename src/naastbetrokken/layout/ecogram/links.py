# SPDX-License-Identifier: MIT
"""Lines between members: the flattest of a few curves that is clear of every symbol and all words.

They may cross the lines to the client, never a symbol or words. Where no curve is free there is no line, and the
picture says in words who are in touch.
"""

import math
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from naastbetrokken.layout.ecogram.clear import from_box, from_line, through
from naastbetrokken.layout.ecogram.result import Disc, Link, Tag
from naastbetrokken.layout.ecogram.rims import rim
from naastbetrokken.layout.result import Point

Curve = tuple[Point, Point, Point, Point]
Box = tuple[float, float, float, float]

BENDS: Final = (0.0, 0.12, -0.12, 0.22, -0.22, 0.35, -0.35, 0.5, -0.5, 0.7, -0.7, 0.95, -0.95)
"""How far handles lie beside the straight line, in parts of its length."""
OUTWARDS: Final = (1.2, 1.4, 1.7, 2.0, 2.4, 3.0)
"""How many times further from the client handles lie than the ends."""
STEPS: Final = 28
CLEAR: Final = 6.0
SHORT: Final = 3.0
"""Px that a line between members stops before a symbol."""


def links(
    pairs: Sequence[tuple[str, str]], discs: Sequence[Disc], tags: Sequence[Tag], client: Disc
) -> tuple[tuple[Link, ...], tuple[tuple[str, str], ...]]:
    """The lines that have a way, and the pairs that have none."""
    by_id = {disc.id: disc for disc in discs}
    boxes = [(tag.x, tag.y, tag.x + tag.width, tag.y + tag.height) for tag in tags]
    found, without = [], []
    for one, other in pairs:
        a, b = by_id[one], by_id[other]
        others = [disc for disc in (*discs, client) if disc.id not in (one, other)]
        way = next((curve for curve in _curves(a, b) if _is_free(curve, a, b, others, boxes)), None)
        if way is None:
            without.append((one, other))
        else:
            found.append(Link(ends=(one, other), curve=way))
    return tuple(found), tuple(without)


def _curves(a: Disc, b: Disc) -> Iterator[Curve]:
    """Ways from one to the other, the plainest first."""
    dx, dy = b.x - a.x, b.y - a.y
    for bend in BENDS:
        first = (a.x + dx * 0.3 - dy * bend, a.y + dy * 0.3 + dx * bend)
        second = (a.x + dx * 0.7 - dy * bend, a.y + dy * 0.7 + dx * bend)
        yield _trimmed(a, b, first, second)
    for far in OUTWARDS:
        yield _trimmed(a, b, (a.x * far, a.y * far), (b.x * far, b.y * far))


def _trimmed(a: Disc, b: Disc, first: Point, second: Point) -> Curve:
    """The curve from rim to rim."""
    return _towards(a, first), first, second, _towards(b, second)


def _towards(disc: Disc, point: Point) -> Point:
    dx, dy = point[0] - disc.x, point[1] - disc.y
    far = math.hypot(dx, dy) or 1.0
    reach = rim(disc.shape, disc.half, (dx / far, dy / far)) + SHORT
    return disc.x + dx / far * reach, disc.y + dy / far * reach


def _is_free(curve: Curve, a: Disc, b: Disc, others: Sequence[Disc], boxes: Sequence[Box]) -> bool:
    """Whether a curve is clear of the symbols of others and of all words, and does not come back to its own ends."""
    points = course(curve)
    pieces = tuple(pairwise(points))
    for start, end in pieces:
        middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
        half = math.dist(start, end) / 2
        if any(from_line((disc.x, disc.y), start, end) < _round(disc) + CLEAR for disc in others):
            return False
        if any(from_box(middle, box) < half + CLEAR and through(start, end, box, CLEAR) for box in boxes):
            return False
    return all(from_line((disc.x, disc.y), *piece) >= disc.half * 0.7 for disc in (a, b) for piece in pieces[2:-2])


def _round(disc: Disc) -> float:
    return disc.half * (math.sqrt(2) if disc.shape == "square" else 1.0)


def course(curve: Curve) -> list[Point]:
    """Points along a cubic (Bernstein form)."""
    a, b, c, d = curve
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
    return made
