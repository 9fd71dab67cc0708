# SPDX-License-Identifier: MIT
"""Cubic curves: sampled, cut short, and polylines with round corners."""

from collections.abc import Callable, Sequence
from itertools import pairwise
from math import hypot
from typing import Final

Point = tuple[float, float]
Cubic = tuple[Point, Point, Point, Point]
"""Where it starts, its two handles, where it ends."""
Box = tuple[float, float, float, float]
STEPS: Final = 16


def point(curve: Cubic, t: float) -> Point:
    """The point at a part of the curve."""
    (x0, y0), (x1, y1), (x2, y2), (x3, y3) = curve
    u = 1 - t
    c0, c1, c2, c3 = u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t
    return c0 * x0 + c1 * x1 + c2 * x2 + c3 * x3, c0 * y0 + c1 * y1 + c2 * y2 + c3 * y3


def sampled(curves: Sequence[Cubic]) -> tuple[Point, ...]:
    """Curves that follow each other as straight pieces, in hundredths of a px."""
    points = [curves[0][0]]
    for curve in curves:
        steps = STEPS if curve[1] != curve[0] else 1  # a straight piece has its handles at its ends
        points += [point(curve, step / steps) for step in range(1, steps + 1)]
    return tuple((round(x, 2) + 0.0, round(y, 2) + 0.0) for x, y in points)


def straight(start: Point, end: Point) -> Cubic:
    """A straight piece."""
    return start, start, end, end


def after(curve: Cubic, t: float) -> Cubic:
    """What follows on a part of the curve (de Casteljau)."""
    p0, p1, p2, p3 = curve
    a, b, c = _between(p0, p1, t), _between(p1, p2, t), _between(p2, p3, t)
    d, e = _between(a, b, t), _between(b, c, t)
    f = _between(d, e, t)
    return (f, f, p3, p3) if p0 == p1 and p2 == p3 else (f, e, c, p3)


def reverse(curve: Cubic) -> Cubic:
    """The same curve from its end."""
    return curve[3], curve[2], curve[1], curve[0]


def leaving(curve: Cubic, inside: Callable[[Point], bool]) -> Cubic | None:
    """The curve from where it leaves a shape around its start; None if it never does."""
    steps = 4 * STEPS
    out = next((step for step in range(1, steps + 1) if not inside(point(curve, step / steps))), None)
    if out is None:
        return None
    low, high = (out - 1) / steps, out / steps
    for _ in range(12):
        middle = (low + high) / 2
        low, high = (middle, high) if inside(point(curve, middle)) else (low, middle)
    return after(curve, high)


def rounded(corners: Sequence[Point], radius: float) -> tuple[Cubic, ...]:
    """A polyline whose corners are quarter bends as wide as `radius`, or as half the shorter side allows."""
    made: list[Cubic] = []
    at = corners[0]
    for before, corner, behind in zip(corners, corners[1:], corners[2:], strict=False):
        near, far = (
            hypot(corner[0] - before[0], corner[1] - before[1]),
            hypot(behind[0] - corner[0], behind[1] - corner[1]),
        )
        reach = min(radius, near / 2, far / 2)
        if reach <= 0:
            continue
        start, end = _between(corner, before, reach / near), _between(corner, behind, reach / far)
        made.append(straight(at, start))
        made.append((start, _between(start, corner, 2 / 3), _between(end, corner, 2 / 3), end))
        at = end
    made.append(straight(at, corners[-1]))
    return tuple(curve for curve in made if curve[0] != curve[3])


def enters(points: Sequence[Point], box: Box) -> bool:
    """Whether a polyline has a part within a box."""
    left, top, right, bottom = box
    return any(
        not (x0 < left and x1 < left)
        and not (x0 > right and x1 > right)
        and not (y0 < top and y1 < top)
        and not (y0 > bottom and y1 > bottom)
        and _crosses(x0, y0, x1, y1, box)
        for (x0, y0), (x1, y1) in pairwise(points)
    )


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


def _between(a: Point, b: Point, t: float) -> Point:
    return a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t
