# SPDX-License-Identifier: MIT
"""Curves between two people that go past everybody else, or none at all: a line through a third person would lie.

Candidates are single cubics that bend ever more, to the client's side first; each is sampled and compared with the
boxes of all others, with the texts of its own two ends, and with the client. The first that is free is taken.
"""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from math import hypot
from typing import Final

from attrs import frozen

Point = tuple[float, float]
Box = tuple[float, float, float, float]
Curve = tuple[Point, Point, Point, Point]
"""A cubic: where it starts, its two handles, where it ends."""
STEPS: Final = 24
CLEAR: Final = 3.0
"""Px that a line keeps from others' boxes."""
BENDS: Final = (0.08, -0.08, 0.16, -0.16, 0.26, -0.26, 0.38, -0.38, 0.52, -0.52, 0.7, -0.7, 0.9, -0.9)
"""How far a curve bends, in parts of the distance; to the client's side when positive."""


@frozen(kw_only=True)
class Obstacle:
    """Somebody a line has to go past."""

    x: float
    y: float
    half: float
    left: float
    top: float
    right: float
    bottom: float

    @classmethod
    def of(cls, at: Point, width: float, top: float, bottom: float, half: float) -> "Obstacle":
        """Somebody whose symbol stands at a point, with room up and down from there."""
        x, y = at
        return cls(x=x, y=y, half=half, left=x - width / 2, right=x + width / 2, top=y + top, bottom=y + bottom)


def curve(a: str, b: str, obstacles: Mapping[str, Obstacle], core: float) -> Curve | None:
    """The calmest curve from one to the other that touches nobody else; it runs from middle to middle, under the two.

    Args:
        a: id of the one end.
        b: id of the other.
        obstacles: everybody in the circle.
        core: radius around (0, 0) that is the client's own.

    Returns:
        The curve; None if every one would touch somebody.
    """
    first, last = obstacles[a], obstacles[b]
    boxes = [
        (one.left - CLEAR, one.top - CLEAR, one.right + CLEAR, one.bottom + CLEAR)
        for key, one in obstacles.items()
        if key not in (a, b)
    ]
    boxes += [(one.left, one.y + one.half + 1.0, one.right, one.bottom) for one in (first, last)]
    for bend in BENDS:
        found = _bent(first, last, bend)
        points = sampled(found)
        if all(hypot(x, y) > core for x, y in points) and not any(_hits(points, box) for box in boxes):
            return found
    return None


def sampled(found: Curve) -> tuple[Point, ...]:
    """A curve as straight pieces, in hundredths of a px."""
    (x0, y0), (x1, y1), (x2, y2), (x3, y3) = found
    points = []
    for step in range(STEPS + 1):
        t = step / STEPS
        u = 1 - t
        c0, c1, c2, c3 = u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t
        x, y = c0 * x0 + c1 * x1 + c2 * x2 + c3 * x3, c0 * y0 + c1 * y1 + c2 * y2 + c3 * y3
        points.append((round(x, 2) + 0.0, round(y, 2) + 0.0))
    return tuple(points)


def _bent(first: Obstacle, last: Obstacle, bend: float) -> Curve:
    """A curve that leaves the straight line by a part of its length."""
    dx, dy = last.x - first.x, last.y - first.y
    middle = ((first.x + last.x) / 2, (first.y + last.y) / 2)
    outwards = -dy * middle[0] + dx * middle[1] > 0
    turn = -bend if outwards else bend  # positive bends go to the client's side
    aside = (-dy * turn, dx * turn)
    reach = 4 / 3

    def at(share: float) -> Point:
        return (
            round(first.x + share * dx + reach * aside[0], 2),
            round(first.y + share * dy + reach * aside[1], 2),
        )

    return (first.x, first.y), at(0.25), at(0.75), (last.x, last.y)


def _hits(points: Sequence[Point], box: Box) -> bool:
    left, top, right, bottom = box
    for (x0, y0), (x1, y1) in pairwise(points):
        if (x0 < left and x1 < left) or (x0 > right and x1 > right):
            continue
        if (y0 < top and y1 < top) or (y0 > bottom and y1 > bottom):
            continue
        if _crosses(x0, y0, x1, y1, box):
            return True
    return False


def _crosses(x0: float, y0: float, x1: float, y1: float, box: Box) -> bool:
    """Whether a straight piece has a part within a box (Liang and Barsky, 1984)."""
    left, top, right, bottom = box
    dx, dy = x1 - x0, y1 - y0
    enter, leave = 0.0, 1.0
    for step, near in ((-dx, x0 - left), (dx, right - x0), (-dy, y0 - top), (dy, bottom - y0)):
        if step == 0:
            if near < 0:
                return False
            continue
        share = near / step
        if step < 0:
            enter = max(enter, share)
        else:
            leave = min(leave, share)
    return enter < leave
