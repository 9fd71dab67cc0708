# SPDX-License-Identifier: MIT
"""Gaps where lines cross that have nothing to do with each other.

The line that matters less gives way: an emotional relation before a child's line, a child's line before a couple's;
between equals the upright one. Only what is drawn has gaps; the corners that other programs read stay as they are.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise

from attrs import frozen

from naastbetrokken.scene.marks import Point

GAP = 3.0
"""Free paper on either side of the line that goes through, in widths of the line that gives way."""
TOUCH = 0.05


@frozen(kw_only=True)
class Course:
    """A polyline as it takes part in crossings.

    Attributes:
        owner: the union or bond it belongs to; its own lines make no gaps in each other.
        rank: how much it matters; the lower gives way.
        width: stroke width.
        points: the corners.
    """

    owner: str
    rank: int
    width: float
    points: tuple[Point, ...]


@frozen
class _Level:
    """A horizontal piece."""

    y: float
    low: float
    high: float
    course: int
    piece: int


def pieces(courses: Sequence[Course]) -> list[tuple[tuple[Point, ...], ...]]:
    """Each polyline in the pieces that are left between its gaps; one piece when it has none."""
    cuts: list[list[tuple[int, float, float]]] = [[] for _ in courses]
    levels = _levels(courses)
    heights = [level.y for level in levels]
    for number, course in enumerate(courses):
        for piece, ((ax, ay), (bx, by)) in enumerate(pairwise(course.points)):
            if ax != bx:
                continue
            low, high = min(ay, by), max(ay, by)
            first, last = bisect_right(heights, low + TOUCH), bisect_left(heights, high - TOUCH)
            for level in levels[first:last]:
                other = courses[level.course]
                if other.owner == course.owner or not level.low + TOUCH < ax < level.high - TOUCH:
                    continue
                if course.rank <= other.rank:
                    cuts[number].append((piece, level.y, _half(course, other)))
                else:
                    cuts[level.course].append((level.piece, ax, _half(other, course)))
    return [_parted(course.points, its) for course, its in zip(courses, cuts, strict=True)]


def _half(yielding: Course, passing: Course) -> float:
    return passing.width / 2 + GAP * yielding.width


def _levels(courses: Sequence[Course]) -> list[_Level]:
    found = [
        _Level(ay, min(ax, bx), max(ax, bx), number, piece)
        for number, course in enumerate(courses)
        for piece, ((ax, ay), (bx, by)) in enumerate(pairwise(course.points))
        if ay == by and ax != bx
    ]
    return sorted(found, key=lambda level: (level.y, level.low, level.course, level.piece))


def _parted(points: tuple[Point, ...], cuts: list[tuple[int, float, float]]) -> tuple[tuple[Point, ...], ...]:
    """The polyline without the cut stretches; a cut is (piece, place along its axis, half its length)."""
    if not cuts:
        return (points,)
    by_piece: dict[int, list[tuple[float, float]]] = {}
    for piece, at, half in cuts:
        by_piece.setdefault(piece, []).append((at - half, at + half))
    done: list[tuple[Point, ...]] = []
    current = [points[0]]
    for piece, (a, b) in enumerate(pairwise(points)):
        axis = 1 if a[0] == b[0] else 0
        forward = a[axis] <= b[axis]
        for low, high in _merged(by_piece.get(piece, []), reverse=not forward):
            near, far = (low, high) if forward else (high, low)
            before, after = _between(near, a[axis], b[axis]), _between(far, a[axis], b[axis])
            current.append((before, a[1]) if axis == 0 else (a[0], before))
            done.append(tuple(current))
            current = [(after, a[1]) if axis == 0 else (a[0], after)]
        current.append(b)
    done.append(tuple(current))
    return tuple(piece for piece in done if _length(piece) > TOUCH)


def _merged(spans: list[tuple[float, float]], *, reverse: bool) -> list[tuple[float, float]]:
    merged: list[tuple[float, float]] = []
    for low, high in sorted(spans):
        if merged and low <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(high, merged[-1][1]))
        else:
            merged.append((low, high))
    return merged[::-1] if reverse else merged


def _between(value: float, a: float, b: float) -> float:
    return min(max(value, min(a, b)), max(a, b))


def _length(points: Sequence[Point]) -> float:
    return sum(abs(ax - bx) + abs(ay - by) for (ax, ay), (bx, by) in pairwise(points))
