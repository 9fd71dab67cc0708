# SPDX-License-Identifier: MIT
"""Straight pieces of strokes and how two of them meet."""

from collections.abc import Sequence
from itertools import pairwise

from attrs import frozen

from naastbetrokken.layout.result import Point
from naastbetrokken.layout.validate.grid import Box

HAIR = 0.05


@frozen
class Segment:
    """A straight piece of a stroke of one union."""

    union: str
    a: Point
    b: Point

    def box(self) -> Box:
        """The box around it, never thinner than a hair."""
        (ax, ay), (bx, by) = self.a, self.b
        left, right = (ax, bx) if ax < bx else (bx, ax)
        top, bottom = (ay, by) if ay < by else (by, ay)
        return left - HAIR, top - HAIR, right + HAIR, bottom + HAIR

    def holds(self, point: Point) -> bool:
        """Whether a point lies on it."""
        return distance(self, point) <= HAIR

    def enters(self, box: Box) -> bool:
        """Whether it passes through the inside of a box (Liang and Barsky 1984)."""
        (ax, ay), (bx, by) = self.a, self.b
        left, top, right, bottom = box
        low, high = 0.0, 1.0
        for start, change, least, most in ((ax, bx - ax, left, right), (ay, by - ay, top, bottom)):
            if abs(change) < HAIR / 10:
                if not least + HAIR < start < most - HAIR:
                    return False
            else:
                first, second = sorted(((least + HAIR - start) / change, (most - HAIR - start) / change))
                low, high = max(low, first), min(high, second)
                if low >= high:
                    return False
        return True


Boxed = tuple[Segment, Box]
"""A piece of a stroke with the box around it."""


def boxed(union: str, points: Sequence[Point]) -> list[Boxed]:
    """The straight pieces of a stroke with their boxes."""
    pieces = [Segment(union, a, b) for a, b in pairwise(points)]
    return [(piece, piece.box()) for piece in pieces]


def distance(segment: Segment, point: Point) -> float:
    """Distance of a point from a segment."""
    (ax, ay), (bx, by), (px, py) = segment.a, segment.b, point
    dx, dy = bx - ax, by - ay
    square = dx * dx + dy * dy
    t = 0.0 if square == 0 else max(0.0, min(1.0, ((px - ax) * dx + (py - ay) * dy) / square))
    ex, ey = ax + t * dx - px, ay + t * dy - py
    return float((ex * ex + ey * ey) ** 0.5)


def meeting(one: Segment, other: Segment, room: float) -> str:
    """How two segments of different unions meet: "" when they keep apart or cross cleanly at a right angle.

    Returns:
        `touch` when an end lies on the other stroke or both run together, `too_close` when one comes nearer than
        `room` without crossing, `slanted_crossing` when they cross at another angle.
    """
    near = min(distance(one, other.a), distance(one, other.b), distance(other, one.a), distance(other, one.b))
    if near <= HAIR:
        return "touch"
    if crossing(one, other):
        if not _right_angle(one, other):
            return "slanted_crossing"
        return "too_close" if near < room else ""
    return "too_close" if near < room else ""


def crossing(one: Segment, other: Segment) -> bool:
    """Whether two segments cross, each inside the other's length."""

    def turn(a: Point, b: Point, c: Point) -> float:
        return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])

    return (
        turn(one.a, one.b, other.a) * turn(one.a, one.b, other.b) < 0
        and turn(other.a, other.b, one.a) * turn(other.a, other.b, one.b) < 0
    )


def _right_angle(one: Segment, other: Segment) -> bool:
    ux, uy = one.b[0] - one.a[0], one.b[1] - one.a[1]
    vx, vy = other.b[0] - other.a[0], other.b[1] - other.a[1]
    dot = ux * vx + uy * vy
    return bool(abs(dot) <= 1e-6 * ((ux * ux + uy * uy) * (vx * vx + vy * vy)) ** 0.5 + HAIR)
