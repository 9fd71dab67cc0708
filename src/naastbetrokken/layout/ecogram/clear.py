# SPDX-License-Identifier: MIT
"""Whether everything is clear of everything: symbols, words on lines, and the lines of others.

Nothing is assumed of how the places came about. Only neighbours in direction are compared, because a line from the
client stays within the directions of its own symbol.
"""

import math
from collections.abc import Iterator, Sequence
from typing import Final

from attrs import frozen

from naastbetrokken.layout.result import Point

APART: Final = 10.0
"""Px between two symbols."""
PASS: Final = 8.0
"""Px between a line and a symbol of somebody else."""
TAG: Final = 5.0
"""Px around the words on a line."""


@frozen
class Place:
    """A seat in its place, with what lies on its line.

    Attributes:
        at: centre of the symbol.
        reach: radius of a circle that holds the symbol.
        start: where the line begins at the client.
        end: where it ends at the symbol.
        tag: left, top, right and bottom of the words on the line; None without words.
        line: whether there is a line.
    """

    at: Point
    reach: float
    start: Point
    end: Point
    tag: tuple[float, float, float, float] | None
    line: bool


def all_clear(places: Sequence[Place]) -> bool:
    """Whether nothing is in the way of anything."""
    return all(clear(places[i], places[k]) for i, k in _neighbours(places))


def _neighbours(places: Sequence[Place]) -> Iterator[tuple[int, int]]:
    """Pairs whose directions, as seen from the client, overlap."""
    spans = [(math.atan2(place.at[1], place.at[0]), _span(place)) for place in places]
    order = sorted(range(len(places)), key=lambda i: (spans[i][0], i))
    widest = max((span for _, span in spans), default=0.0)
    for n, i in enumerate(order):
        for step in range(1, len(order)):
            k = order[(n + step) % len(order)]
            between = (spans[k][0] - spans[i][0]) % (2 * math.pi)
            if between > spans[i][1] + widest:
                break
            if between <= spans[i][1] + spans[k][1]:
                yield i, k


def _span(place: Place) -> float:
    """How far to either side of its direction a place reaches, as an angle."""
    x, y = place.at
    far = math.hypot(x, y)
    span = math.asin(min(1.0, (place.reach + APART) / far)) if far else math.pi
    if place.tag is not None:
        left, top, right, foot = place.tag
        own = math.atan2(y, x)
        for px in (left - TAG, right + TAG):
            for py in (top - TAG, foot + TAG):
                turn = math.atan2(py, px) - own
                span = max(span, abs(math.remainder(turn, 2 * math.pi)))
    return span


def clear(a: Place, b: Place) -> bool:
    """Whether two places are clear of each other."""
    if math.dist(a.at, b.at) < a.reach + b.reach + APART:
        return False
    if not (_passes(a, b) and _passes(b, a)):
        return False
    if a.tag is not None and b.tag is not None:
        return not _meet(a.tag, b.tag, TAG)
    return True


def _passes(a: Place, b: Place) -> bool:
    """Whether the symbol and the words of `b` are clear of the line and the words of `a`."""
    if a.tag is not None and from_box(b.at, a.tag) < b.reach + TAG:
        return False
    if not a.line:
        return True
    if from_line(b.at, a.start, a.end) < b.reach + PASS:
        return False
    return b.tag is None or not through(a.start, a.end, b.tag, TAG)


def _meet(a: tuple[float, float, float, float], b: tuple[float, float, float, float], gap: float) -> bool:
    return a[0] < b[2] + gap and b[0] < a[2] + gap and a[1] < b[3] + gap and b[1] < a[3] + gap


def from_box(point: Point, box: tuple[float, float, float, float]) -> float:
    """How far a point lies from a box."""
    dx = max(box[0] - point[0], 0.0, point[0] - box[2])
    dy = max(box[1] - point[1], 0.0, point[1] - box[3])
    return math.hypot(dx, dy)


def from_line(point: Point, a: Point, b: Point) -> float:
    """How far a point lies from a straight line between two points."""
    (x, y), (ax, ay), (bx, by) = point, a, b
    dx, dy = bx - ax, by - ay
    square = dx * dx + dy * dy
    t = min(1.0, max(0.0, ((x - ax) * dx + (y - ay) * dy) / square)) if square else 0.0
    return math.hypot(ax + t * dx - x, ay + t * dy - y)


def through(a: Point, b: Point, box: tuple[float, float, float, float], gap: float) -> bool:
    """Whether a straight line runs through a box widened by `gap` (Liang and Barsky 1984)."""
    low, high = 0.0, 1.0
    for at, step, first, last in (
        (a[0], b[0] - a[0], box[0] - gap, box[2] + gap),
        (a[1], b[1] - a[1], box[1] - gap, box[3] + gap),
    ):
        if not step:
            if not first < at < last:
                return False
            continue
        t, u = sorted(((first - at) / step, (last - at) / step))
        low, high = max(low, t), min(high, u)
    return low < high
