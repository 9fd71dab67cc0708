# SPDX-License-Identifier: MIT
"""Plane geometry of polylines: rounding, joining, meeting."""

from collections.abc import Sequence

from naastbetrokken.layout.result import Point

Polyline = tuple[Point, ...]

DIGITS = 2
CURVE_STEPS = 6
"""Straight pieces of a rounded corner."""


def rounded(points: Sequence[Point]) -> Polyline:
    """A polyline in hundredths of a px, without repeated points or corners on a straight line."""
    exact = [(round(x, DIGITS) + 0.0, round(y, DIGITS) + 0.0) for x, y in points]
    kept: list[Point] = []
    for point in exact:
        if kept and kept[-1] == point:
            continue
        if len(kept) > 1 and _between(kept[-2], kept[-1], point):
            kept.pop()
        kept.append(point)
    return tuple(kept)


def _between(a: Point, b: Point, c: Point) -> bool:
    """Whether b lies on the straight line from a to c, where the line runs level or upright."""
    (ax, ay), (bx, by), (cx, cy) = a, b, c
    if ax == bx == cx:
        return (ay <= by <= cy) or (ay >= by >= cy)
    if ay == by == cy:
        return (ax <= bx <= cx) or (ax >= bx >= cx)
    return False


def joined(lines: Sequence[Polyline]) -> tuple[Polyline, ...]:
    """Polylines that meet end to end made into one, so that dashes run on; where three meet they stay apart."""
    pieces = [line for line in lines if len(line) > 1]
    if len(pieces) < 2:
        return tuple(pieces)
    ends: dict[Point, int] = {}
    for line in pieces:
        for end in (line[0], line[-1]):
            ends[end] = ends.get(end, 0) + 1
    merged = True
    while merged:
        merged = False
        for i, first in enumerate(pieces):
            match = next(
                (
                    (k, other)
                    for k, line in enumerate(pieces)
                    for other in (line, line[::-1])
                    if k != i and other[0] == first[-1] and ends[first[-1]] == 2
                ),
                None,
            )
            if match is not None:
                k, other = match
                whole = rounded(first + other[1:])
                pieces = [line for n, line in enumerate(pieces) if n not in (i, k)]
                pieces.insert(min(i, k), whole)
                merged = True
                break
    return tuple(pieces)


def curved(points: Polyline, radius: float) -> Polyline:
    """A polyline whose corners are rounded by quadratic curves, sampled finely enough for the eye."""
    if len(points) < 3:
        return points
    result: list[Point] = [points[0]]
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        start, end = _towards(corner, before, radius), _towards(corner, after, radius)
        for step in range(CURVE_STEPS + 1):
            t = step / CURVE_STEPS
            a, b, c = (1 - t) ** 2, 2 * t * (1 - t), t * t
            result.append((a * start[0] + b * corner[0] + c * end[0], a * start[1] + b * corner[1] + c * end[1]))
    result.append(points[-1])
    return tuple(result)


def _towards(corner: Point, other: Point, radius: float) -> Point:
    """The point at most `radius`, and at most half way, from a corner towards the next one."""
    dx, dy = other[0] - corner[0], other[1] - corner[1]
    length = float((dx * dx + dy * dy) ** 0.5)
    share = min(radius, length / 2) / length if length else 0.0
    return corner[0] + share * dx, corner[1] + share * dy
