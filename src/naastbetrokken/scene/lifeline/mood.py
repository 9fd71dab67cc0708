# SPDX-License-Identifier: MIT
"""A line along the ratings that the client gave, in order of time; between two of them it says nothing.

It is a cubic that never overshoots (Fritsch and Carlson, "Monotone piecewise cubic interpolation", 1980), so that it is
nowhere higher or lower than what was rated. It goes behind the ruler, where the numbers stand.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from naastbetrokken.layout.lifeline import Placed
from naastbetrokken.layout.result import Point

STEPS: Final = 12
"""Straight pieces between two ratings."""
LEAST: Final = 2
"""Fewer ratings make no line."""


def mood_line(placed: Placed) -> tuple[tuple[Point, ...], ...]:
    """The visible pieces of the line."""
    points: list[Point] = []
    for spot in placed.spots:
        if spot.item.valence is None or spot.item.wish:
            continue
        if points and spot.x - points[-1][0] < 0.5:
            points[-1] = (points[-1][0], (points[-1][1] + spot.y) / 2)
        else:
            points.append((spot.x, spot.y))
    points.sort()
    if len(points) < LEAST:
        return ()
    return _outside(_curve(points), *placed.edges)


def _curve(points: Sequence[Point]) -> list[Point]:
    slopes = [(b[1] - a[1]) / (b[0] - a[0]) for a, b in pairwise(points)]
    inner = [0.0 if one * other <= 0 else 2 * one * other / (one + other) for one, other in pairwise(slopes)]
    tangents = [slopes[0], *inner, slopes[-1]]
    found: list[Point] = [points[0]]
    for i, ((ax, ay), (bx, by)) in enumerate(pairwise(points)):
        width = bx - ax
        for step in range(1, STEPS + 1):
            t = step / STEPS
            h00, h10 = (1 + 2 * t) * (1 - t) ** 2, t * (1 - t) ** 2
            h01, h11 = t * t * (3 - 2 * t), t * t * (t - 1)
            y = h00 * ay + h10 * width * tangents[i] + h01 * by + h11 * width * tangents[i + 1]
            found.append((round(ax + t * width, 2), round(y, 2)))
    return found


def _outside(points: Sequence[Point], top: float, bottom: float) -> tuple[tuple[Point, ...], ...]:
    """The pieces that do not lie between two heights, cut where they meet them."""
    pieces: list[list[Point]] = [[]]
    for (ax, ay), (bx, by) in pairwise(points):
        cuts = sorted(
            {0.0, 1.0, *((edge - ay) / (by - ay) for edge in (top, bottom) if min(ay, by) < edge < max(ay, by))}
        )
        for start, stop in pairwise(cuts):
            middle = ay + (start + stop) / 2 * (by - ay)
            ends = [(round(ax + t * (bx - ax), 2), round(ay + t * (by - ay), 2)) for t in (start, stop)]
            if top < middle < bottom:
                if pieces[-1]:
                    pieces.append([])
                continue
            pieces[-1] += ends if not pieces[-1] else ends[1:]
    return tuple(tuple(piece) for piece in pieces if len(piece) > 1)
