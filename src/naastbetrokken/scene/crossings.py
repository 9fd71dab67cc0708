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


@frozen
class _Piece:
    """A straight piece of a course.

    Attributes:
        a: where it begins.
        b: where it ends.
        course: number of its course.
        start: distance walked along the course at `a`.
    """

    a: Point
    b: Point
    course: int
    start: float

    @property
    def length(self) -> float:
        """From a to b."""
        return math.dist(self.a, self.b)

    @property
    def slanted(self) -> bool:
        """Whether it runs neither left and right nor up and down."""
        return self.a[0] != self.b[0] and self.a[1] != self.b[1]


_Cut = tuple[float, float]
"""From where to where along its course a line is left out."""


def pieces(courses: Sequence[Course]) -> list[tuple[tuple[Point, ...], ...]]:
    """Each polyline in the pieces that are left between its gaps; one piece when it has none."""
    walks = [Walk(course.points) for course in courses]
    straight = [
        _Piece(a, b, number, walk.reached[i])
        for number, walk in enumerate(walks)
        for i, (a, b) in enumerate(pairwise(walk.points))
        if a != b
    ]
    cuts: list[list[_Cut]] = [[] for _ in courses]
    for one, other in (*_right_angles(straight), *_slanted(straight)):
        first, second = courses[one.course], courses[other.course]
        if first.owner == second.owner:
            continue
        place = _meeting(one, other)
        if place is None:
            continue
        # The second of the two is the upright one, or the one drawn later.
        gives, goes = (other, one) if second.rank <= first.rank else (one, other)
        cuts[gives.course].append(_cut(gives, place, _half(courses[gives.course], courses[goes.course])))
    return [_parted(walk, its) for walk, its in zip(walks, cuts, strict=True)]


def _half(yielding: Course, passing: Course) -> float:
    return passing.reach + passing.width / 2 + GAP * yielding.width


def _cut(piece: _Piece, place: Point, half: float) -> _Cut:
    """The stretch left out around a place; it leaves corners where they are."""
    at = piece.start + math.dist(piece.a, place)
    if piece.slanted:
        return at - half, at + half
    return max(at - half, piece.start), min(at + half, piece.start + piece.length)


def _right_angles(straight: Sequence[_Piece]) -> Iterator[tuple[_Piece, _Piece]]:
    """Level pieces with the upright ones that cross them."""
    levels = [one for one in straight if one.a[1] == one.b[1]]
    levels.sort(key=lambda one: (one.a[1], one.course, one.start))
    columns: dict[int, list[tuple[float, float, float, _Piece]]] = {}
    for level in levels:
        left, right = min(level.a[0], level.b[0]), max(level.a[0], level.b[0])
        for column in range(int(left // CELL), int(right // CELL) + 1):
            columns.setdefault(column, []).append((level.a[1], left + TOUCH, right - TOUCH, level))
    for upright in straight:
        (x, top), (along, bottom) = upright.a, upright.b
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
    slanted = [number for number, one in enumerate(straight) if one.a[0] != one.b[0] and one.a[1] != one.b[1]]
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
                pair = (min(number, other), max(number, other))
                if number != other and pair not in seen:
                    seen.add(pair)
                    yield straight[pair[0]], straight[pair[1]]


def _cells(piece: _Piece) -> Iterator[tuple[int, int]]:
    (ax, ay), (bx, by) = piece.a, piece.b
    rows = range(int(min(ay, by) // CELL), int(max(ay, by) // CELL) + 1)
    for column in range(int(min(ax, bx) // CELL), int(max(ax, bx) // CELL) + 1):
        for row in rows:
            yield column, row


def _meeting(one: _Piece, other: _Piece) -> Point | None:
    """Where two pieces cross; None where they miss or only touch."""
    (ax, ay), (bx, by) = one.a, one.b
    (cx, cy), (dx, dy) = other.a, other.b
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
    if piece.slanted:
        return 0 <= part <= 1
    return TOUCH < part * piece.length < piece.length - TOUCH


def _parted(walk: Walk, cuts: list[_Cut]) -> tuple[tuple[Point, ...], ...]:
    """The polyline without the cut stretches; a line so short that nothing would be left stays whole."""
    if not cuts:
        return (walk.points,)
    edges = [0.0]
    for low, high in sorted(cuts):
        if low <= edges[-1] and len(edges) > 1:
            edges[-1] = max(edges[-1], high)
        else:
            edges += [max(0.0, low), high]
    edges.append(walk.length)
    spans = zip(edges[::2], edges[1::2], strict=True)
    return tuple(walk.stretch(low, high) for low, high in spans if high - low > TOUCH) or (walk.points,)
