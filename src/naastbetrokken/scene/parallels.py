# SPDX-License-Identifier: MIT
"""Second strokes beside a line: of partners who are related by blood, and of an adopted child."""

from collections.abc import Sequence
from itertools import pairwise

from naastbetrokken.layout.outline import side, top
from naastbetrokken.layout.result import Placed
from naastbetrokken.scene.marks import Point

NEAR = 0.6
"""How far from a rim an end may lie and still be meant to touch it."""


def beside(points: tuple[Point, ...], distance: float, symbols: Sequence[Placed]) -> tuple[Point, ...]:
    """A polyline at a distance to the left of another, ending on the same symbols' rims.

    Args:
        points: a polyline of level and upright pieces.
        distance: how far to the left, as one walks along it; negative is right.
        symbols: the symbols where it may begin or end.
    """
    shifted = [_shifted(a, b, distance) for a, b in pairwise(points)]
    corners = [shifted[0][0]]
    corners += [_corner(one, other) for one, other in pairwise(shifted)]
    corners.append(shifted[-1][1])
    corners[0] = _on_rim(corners[0], points[0], symbols)
    corners[-1] = _on_rim(corners[-1], points[-1], symbols)
    return tuple((round(x, 2), round(y, 2)) for x, y in corners)


def _shifted(a: Point, b: Point, distance: float) -> tuple[Point, Point]:
    (ax, ay), (bx, by) = a, b
    length = ((bx - ax) ** 2 + (by - ay) ** 2) ** 0.5 or 1.0
    nx, ny = (by - ay) / length * distance, (ax - bx) / length * distance
    return (ax + nx, ay + ny), (bx + nx, by + ny)


def _corner(one: tuple[Point, Point], other: tuple[Point, Point]) -> Point:
    """Where two shifted pieces at a right angle meet; pieces in one direction meet where the first ends."""
    (ax, ay), (bx, by) = one
    (cx, cy), (dx, dy) = other
    across = (bx - ax) * (dy - cy) - (by - ay) * (dx - cx)
    if abs(across) < 1e-9:
        return bx, by
    t = ((cx - ax) * (dy - cy) - (cy - ay) * (dx - cx)) / across
    return ax + t * (bx - ax), ay + t * (by - ay)


def _on_rim(end: Point, original: Point, symbols: Sequence[Placed]) -> Point:
    """The end moved along its piece to the rim that the original line touches."""
    x, y = end
    for symbol in symbols:
        half = symbol.width / 2
        dx, dy = original[0] - symbol.x, original[1] - symbol.y
        if abs(dx) > half + NEAR or abs(dy) > half + NEAR:
            continue
        if abs(abs(dx) - side(symbol.shape, half, max(-half, min(half, dy)))) <= NEAR and y != original[1]:
            reach = side(symbol.shape, half, max(-half, min(half, y - symbol.y)))
            return symbol.x + (reach if dx > 0 else -reach), y
        if dy < 0 and x != original[0]:
            return x, symbol.y - top(symbol.shape, half, max(-half, min(half, x - symbol.x)))
    return end
