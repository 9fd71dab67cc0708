# SPDX-License-Identifier: MIT
"""Gaps where lines cross that have nothing to do with each other.

The line that matters less gives way: an emotional relation before a child's line, a child's line before a couple's;
between equals the upright one. Only what is drawn has gaps; the corners that other programs read stay as they are.
"""

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise
from operator import itemgetter

from attrs import frozen

from naastbetrokken.scene.marks import Point
from naastbetrokken.scene.walks import Walk

GAP = 3.0
"""Free paper on either side of the line that goes through, in widths of the line that gives way."""
TOUCH = 0.05
CELL = 96.0


@frozen(kw_only=True)
class Course:
    """A polyline as it takes part in crossings.

    Attributes:
        owner: the union or bond it belongs to; its own lines make no gaps in each other.
        rank: how much it matters; the lower gives way.
        width: stroke width.
        points: the corners.
        reach: how far strokes beside the middle lie, for a line of several.
    """

    owner: str
    rank: int
    width: float
    points: tuple[Point, ...]
    reach: float = 0.0


_Piece = tuple[Point, Point, int, int]
"""A straight piece: where it begins and ends, the number of its course, and which corner of that it begins at."""
_Cut = tuple[float, float]
"""From where to where along its course a line is left out."""


def pieces(courses: Sequence[Course]) -> list[tuple[tuple[Point, ...], ...]]:
    """Each polyline in the pieces that are left between its gaps; one piece when it has none."""
    straight = [
        (a, b, number, corner)
        for number, course in enumerate(courses)
        for corner, (a, b) in enumerate(pairwise(course.points))
        if a != b
    ]
    walks: dict[int, Walk] = {}
    cuts: dict[int, list[_Cut]] = {}
    for one, other in (*_right_angles(straight), *_slanted(straight)):
        first, second = courses[one[2]], courses[other[2]]
        if first.owner == second.owner:
            continue
        place = _meeting(one, other)
        if place is None:
            continue
        # The second of the two is the upright one, or the one drawn later.
        gives, goes = (other, one) if second.rank <= first.rank else (one, other)
        number = gives[2]
        walk = walks.get(number)
        if walk is None:
            walk = walks[number] = Walk(courses[number].points)
        half = _half(courses[number], courses[goes[2]])
        cuts.setdefault(number, []).append(_cut(gives, walk.reached[gives[3]], place, half))
    return [
        _parted(walks[number], cuts[number]) if number in cuts else (course.points,)
        for number, course in enumerate(courses)
    ]


def _half(yielding: Course, passing: Course) -> float:
    return passing.reach + passing.width / 2 + GAP * yielding.width


def _is_slanted(piece: _Piece) -> bool:
    """Whether it runs neither left and right nor up and down."""
    a, b, _, _ = piece
    return a[0] != b[0] and a[1] != b[1]


def _cut(piece: _Piece, start: float, place: Point, half: float) -> _Cut:
    """The stretch left out around a place; it leaves corners where they are."""
    a, b, _, _ = piece
    at = start + math.dist(a, place)
    if _is_slanted(piece):
        return at - half, at + half
    return max(at - half, start), min(at + half, start + math.dist(a, b))


def _right_angles(straight: Sequence[_Piece]) -> Iterator[tuple[_Piece, _Piece]]:
    """Level pieces with the upright ones that cross them."""
    levels = sorted((one for one in straight if one[0][1] == one[1][1]), key=lambda one: one[0][1])
    columns: dict[int, list[tuple[float, float, float, _Piece]]] = {}
    for level in levels:
        (ax, y), (bx, _), _, _ = level
        left, right = (ax, bx) if ax < bx else (bx, ax)
        entry = (y, left + TOUCH, right - TOUCH, level)
        for column in range(int(left // CELL), int(right // CELL) + 1):
            columns.setdefault(column, []).append(entry)
    for upright in straight:
        (x, top), (along, bottom), _, _ = upright
        if x == along:
            low, high = (top, bottom) if top < bottom else (bottom, top)
            near = columns.get(int(x // CELL), [])
            first = bisect_right(near, low + TOUCH, key=_height)
            last = bisect_left(near, high - TOUCH, key=_height)
            for _, left, right, level in near[first:last]:
                if left < x < right:
                    yield level, upright


_height = itemgetter(0)


def _slanted(straight: Sequence[_Piece]) -> Iterator[tuple[_Piece, _Piece]]:
    """Pairs that are near each other and of which at least one is slanted, each once."""
    slanted = [number for number, one in enumerate(straight) if _is_slanted(one)]
    if not slanted:
        return
    cells: dict[tuple[int, int], list[int]] = {}
    for number in slanted:
        for cell in _cells(straight[number]):
            cells.setdefault(cell, []).append(number)
    seen: set[tuple[int, int]] = set()
    for number, one in enumerate(straight):
        for cell in _cells(one):
            for other in cells.get(cell, ()):
                pair = (number, other) if number < other else (other, number)
                if number != other and pair not in seen:
                    seen.add(pair)
                    yield straight[pair[0]], straight[pair[1]]


def _cells(piece: _Piece) -> list[tuple[int, int]]:
    (ax, ay), (bx, by), _, _ = piece
    left, right = (ax, bx) if ax < bx else (bx, ax)
    upper, lower = (ay, by) if ay < by else (by, ay)
    first, last, top, foot = int(left // CELL), int(right // CELL), int(upper // CELL), int(lower // CELL)
    if first == last and top == foot:
        return [(first, top)]
    return [(column, row) for column in range(first, last + 1) for row in range(top, foot + 1)]


def _meeting(one: _Piece, other: _Piece) -> Point | None:
    """Where two pieces cross; None where they miss or only touch."""
    (ax, ay), (bx, by), _, _ = one
    (cx, cy), (dx, dy), _, _ = other
    across = (bx - ax) * (dy - cy) - (by - ay) * (dx - cx)
    if not across:
        return None
    t = ((cx - ax) * (dy - cy) - (cy - ay) * (dx - cx)) / across
    u = ((cx - ax) * (by - ay) - (cy - ay) * (bx - ax)) / across
    if not (_within(t, one) and _within(u, other)):
        return None
    return (ax + t * (bx - ax), ay + t * (by - ay))


def _within(part: float, piece: _Piece) -> bool:
    """Whether a place lies on a piece; the ends of slanted ones count, because curves go on there."""
    if _is_slanted(piece):
        return 0 <= part <= 1
    length = math.dist(piece[0], piece[1])
    return TOUCH < part * length < length - TOUCH


def _parted(walk: Walk, cuts: list[_Cut]) -> tuple[tuple[Point, ...], ...]:
    """The polyline without the cut stretches; a line so short that nothing would be left stays whole."""
    edges = [0.0]
    for low, high in sorted(cuts):
        if low <= edges[-1] and len(edges) > 1:
            edges[-1] = max(edges[-1], high)
        else:
            edges += [max(0.0, low), high]
    edges.append(walk.length)
    spans = zip(edges[::2], edges[1::2], strict=True)
    return tuple(walk.stretch(low, high) for low, high in spans if high - low > TOUCH) or (walk.points,)
