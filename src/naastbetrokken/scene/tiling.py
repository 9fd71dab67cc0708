# SPDX-License-Identifier: MIT
"""Where a drawing is cut into tiles: as few as the paper allows, through as few lines as possible.

Rows of people are found from what stands in the drawing. For every row and every place the best spot for a cut nearby
is looked up once; cuts of several rows that go through about the same place make one cut of a band. The fewest tiles,
and among those the least cost, come from dynamic programming: first along each band, then over the rows.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import pairwise
from math import inf
from typing import Final

from attrs import frozen

from naastbetrokken.scene.marks import Box, Point
from naastbetrokken.scene.tiles import Tiles

STEP: Final = 8.0
"""Cuts are tried this far apart."""
PROBE: Final = 3
"""Every so many steps a cut of a whole band is tried."""
ASIDE: Final = 20
"""So many steps a cut may step aside in a row."""
CLEAR: Final = 4.0
"""Least distance of a cut from a symbol or a text."""
LEAST: Final = 420.0
"""Least distance between two cuts, so that they keep their order however they step aside."""
CHANNEL: Final = 300.0
"""Rows further apart than this can be cut apart at several heights."""
OFF_LINE: Final = 0.005
"""Lines lie at hundredths of a px and cuts between them, so that no line runs along a cut."""
WEIGHTS: Final = {"union": 6.0, "bond": 1.5, "household": 1.0}
"""What it costs to cut a line; a line to children costs 2."""
DESCENT: Final = 2.0
BESIDE: Final = 1.0
"""What it costs that a cut steps aside, beside what its step cuts."""
STEPPED: Final = 40.0
"""What it costs that the step of a cut goes through a line: there is hardly room for a connector."""


@frozen(kw_only=True)
class Room:
    """What a tile can hold.

    Attributes:
        width: px from left to right.
        height: px from top to bottom.
        side: px of them that the connectors at an upright cut take.
        end: px of them that the connectors at a level cut take.
    """

    width: float
    height: float
    side: float
    end: float


Line = tuple[str, tuple[Point, ...]]
"""A line's role and corners."""


@frozen
class _Piece:
    """A straight piece of a line within one row."""

    a: Point
    b: Point
    weight: float


@frozen
class _Row:
    """One row of people with everything between the edges above and below it.

    Attributes:
        top: where it begins.
        bottom: where it ends.
        left: its leftmost point.
        right: its rightmost point.
        spots: the best place for a cut near each step, from the leftmost point of the drawing.
        costs: what the cut costs there.
        passing: where lines go through its lower edge, from left to right.
    """

    top: float
    bottom: float
    left: float
    right: float
    spots: tuple[float, ...]
    costs: tuple[float, ...]
    passing: tuple[float, ...]


@frozen
class Ground:
    """A drawing as it is looked at for cuts; made once, whatever the paper.

    Attributes:
        rows: rows from the top.
        left: the leftmost point of all.
        steps: how many places there are for a cut.
    """

    rows: tuple[_Row, ...]
    left: float
    steps: int

    @classmethod
    def of(cls, solids: Iterable[Box], lines: Sequence[Line], frame: Box) -> "Ground":
        """The ground of a drawing.

        Args:
            solids: what may not be cut, with what belongs to it.
            lines: what may be cut.
            frame: the box of everything.
        """
        boxes = sorted(solids, key=lambda box: (box.top, box.left))
        clusters = _clusters(boxes)
        straight = [_Piece(a, b, WEIGHTS.get(role, DESCENT)) for role, points in lines for a, b in pairwise(points)]
        edges = [edge for above, below in pairwise(clusters) for edge in _edges(above[1], below[0], straight)]
        steps = int(frame.width // STEP) + 2
        bounds = [frame.top, *edges, frame.bottom]
        rows = []
        for top, bottom in pairwise(bounds):
            within = [box for box in boxes if top <= box.top and box.bottom <= bottom]
            pieces = [piece for one in straight for piece in _within(one, top, bottom)]
            rows.append(_row(within, pieces, (top, bottom), frame.left, steps))
        return cls(tuple(rows), frame.left, steps)

    def tiles(self, room: Room) -> Tiles | None:
        """The division for tiles of this size; None where some row is too large for them."""
        count = len(self.rows)

        @cache
        def band(first: int, last: int) -> "_Band | None":
            return self._band(first, last, room)

        best: list[tuple[tuple[int, float], tuple[int, ...]] | None] = [None] * count + [((0, 0.0), ())]
        for first in range(count - 1, -1, -1):
            for last in range(first, count):
                rest, cut = best[last + 1], band(first, last)
                if rest is None or cut is None:
                    continue
                through = len(self.rows[last].passing) if last < count - 1 else 0
                price = (rest[0][0] + len(cut.cuts[0]) + 1, rest[0][1] + cut.cost + through)
                found = best[first]
                if found is None or price < found[0]:
                    best[first] = (price, (last, *rest[1]))
        if best[0] is None:
            return None
        bands: list[int] = []
        cuts: list[tuple[float, ...]] = []
        first = 0
        for number, last in enumerate(best[0][1]):
            chosen = band(first, last)
            if chosen is not None:
                bands += [number] * (last - first + 1)
                cuts += chosen.cuts
            first = last + 1
        return Tiles(edges=tuple(row.bottom for row in self.rows[:-1]), bands=tuple(bands), cuts=tuple(cuts))

    def _band(self, first: int, last: int, room: Room) -> "_Band | None":
        """The best cuts through some rows; None where they are too high or cannot be cut narrow enough."""
        rows = self.rows[first : last + 1]
        cut = (*self.rows[first - 1 : first], *(rows[-1:] if last < len(self.rows) - 1 else ()))
        ends = sum(bool(row.passing) for row in cut)  # without lines there is nothing to connect
        if rows[-1].bottom - rows[0].top + ends * room.end > room.height:
            return None
        left, right = min(row.left for row in rows), max(row.right for row in rows)
        if right - left <= room.width:
            return _Band(tuple(() for _ in rows), 0.0)
        begin, end = int((left + LEAST - self.left) // STEP), int((right - LEAST / 2 - self.left) // STEP)
        tried = [_Cut.through(rows, step) for step in range(max(0, begin), min(self.steps, end), PROBE)]
        return _cheapest(tried, left, right, room)


@frozen
class _Band:
    """The cuts of a band, row by row, and what they cost."""

    cuts: tuple[tuple[float, ...], ...]
    cost: float


@frozen
class _Cut:
    """One cut through all rows of a band.

    Attributes:
        at: where it goes through each row.
        cost: what it cuts, and how it steps aside.
    """

    at: tuple[float, ...]
    cost: float

    @classmethod
    def through(cls, rows: Sequence[_Row], step: int) -> "_Cut":
        """The cut near a step."""
        at = tuple(row.spots[step] for row in rows)
        cost = sum(row.costs[step] for row in rows)
        for row, (one, other) in zip(rows, pairwise(at), strict=False):
            if one != other:
                low, high = sorted((one, other))
                through = bisect_left(row.passing, high) - bisect_right(row.passing, low)
                cost += BESIDE + (high - low) / 80 + STEPPED * through
        return cls(at, cost)


def _cheapest(tried: Sequence[_Cut], left: float, right: float, room: Room) -> _Band | None:
    """The fewest cuts that leave tiles narrow enough, and among those the cheapest, evenly filled."""
    ends = [_Cut((left,), 0.0), *tried, _Cut((right,), 0.0)]
    lows, highs = [min(cut.at) for cut in ends], [max(cut.at) for cut in ends]
    apart, reach = int(LEAST / (STEP * PROBE)), room.width + 2 * ASIDE * STEP
    best: list[tuple[int, float, int]] = [(0, 0.0, -1)]
    first = 1
    for number in range(1, len(ends)):
        last = number == len(ends) - 1
        while first < number and highs[number] - lows[first] > reach:
            first += 1
        best.append(
            min(
                (
                    (best[before][0] + 1, best[before][1] + ends[number].cost + _slack(wide, room), before)
                    for before in (0, *range(first, number if last else number - apart))
                    if best[before][1] < inf
                    and (wide := highs[number] - lows[before] + ((before > 0) + (not last)) * room.side) <= room.width
                ),
                default=(len(ends), inf, -1),
            )
        )
    if best[-1][1] == inf:
        return None
    chosen: list[_Cut] = []
    number = best[-1][2]
    while number > 0:
        chosen.append(ends[number])
        number = best[number][2]
    chosen.reverse()
    rows = len(tried[0].at)
    return _Band(tuple(tuple(cut.at[row] for cut in chosen) for row in range(rows)), best[-1][1])


def _slack(wide: float, room: Room) -> float:
    """What it costs that a tile is not filled; many small gaps cost less than a large one."""
    return 2 * ((room.width - wide) / room.width) ** 2


def _clusters(boxes: Sequence[Box]) -> list[tuple[float, float]]:
    """Heights of the rows: boxes beside each other are in one row."""
    found: list[tuple[float, float]] = []
    for box in boxes:
        if found and box.top < found[-1][1] + 2 * CLEAR:
            found[-1] = (found[-1][0], max(found[-1][1], box.bottom))
        else:
            found.append((box.top, box.bottom))
    return found


def _edges(above: float, below: float, pieces: Sequence[_Piece]) -> list[float]:
    """Heights between two rows where a level cut goes through the fewest lines; several where they are far apart."""
    count = max(1, round((below - above) / CHANNEL))
    stops = [above + CLEAR + (below - above - 2 * CLEAR) * number / count for number in range(count + 1)]
    return [_edge(low, high, pieces) for low, high in pairwise(stops)]


def _edge(low: float, high: float, pieces: Sequence[_Piece]) -> float:
    """The height within bounds where a level cut goes through the fewest lines, with most room around it."""
    spans = [tuple(sorted((one.a[1], one.b[1]))) for one in pieces]
    near = sorted({y for span in spans for y in span if low < y < high})
    choices = []
    for top, bottom in pairwise((low, *near, high)):
        middle = round((top + bottom) / 2, 2) + OFF_LINE
        crossed = sum(1 for a, b in spans if a < middle < b)
        choices.append((bottom - top < CLEAR, crossed, top - bottom, middle))
    return min(choices)[3] if choices else round((low + high) / 2, 2) + OFF_LINE


def _within(piece: _Piece, top: float, bottom: float) -> Iterable[_Piece]:
    """What of a piece lies between two heights."""
    (ax, ay), (bx, by) = piece.a, piece.b
    low, high = max(min(ay, by), top), min(max(ay, by), bottom)
    if low > high or (low == high and ay != by):
        return
    if ay == by:
        yield piece
        return
    ends = [((y - ay) / (by - ay) * (bx - ax) + ax, y) for y in (low, high)]
    yield _Piece(ends[0], ends[1], piece.weight)


def _row(solids: Sequence[Box], pieces: Sequence[_Piece], bounds: tuple[float, float], left: float, steps: int) -> _Row:
    """A row with its places for cuts."""
    price = [0.0] * (steps + 1)
    for piece in pieces:
        low, high = sorted((piece.a[0], piece.b[0]))
        first, last = _step(low - CLEAR, left, steps), _step(high + CLEAR, left, steps)
        if high - low > OFF_LINE or piece.a[1] != piece.b[1]:
            price[first] += piece.weight
            price[min(last + 1, steps)] -= piece.weight
    for step in range(1, steps):
        price[step] = round(price[step] + price[step - 1], 2)
    for box in solids:
        first, last = int((box.left - CLEAR - left) // STEP) + 1, int(-(-(box.right + CLEAR - left) // STEP)) - 1
        for step in range(max(0, first), min(steps, last + 1)):
            price[step] = inf
    spots, costs = [], []
    for step in range(steps):
        near = range(max(0, step - ASIDE), min(steps, step + ASIDE + 1))
        _, _, chosen = min((price[one] + abs(one - step) / 4, abs(one - step), one) for one in near)
        spots.append(round(left + chosen * STEP, 2) + OFF_LINE)
        costs.append(price[chosen])
    ends = [x for one in pieces for x in (one.a[0], one.b[0])]
    ends += [x for box in solids for x in (box.left, box.right)]
    through = sorted(
        one.b[0] if one.b[1] > one.a[1] else one.a[0] for one in pieces if max(one.a[1], one.b[1]) >= bounds[1]
    )
    return _Row(
        top=bounds[0],
        bottom=bounds[1],
        left=min(ends, default=left),
        right=max(ends, default=left),
        spots=tuple(spots),
        costs=tuple(costs),
        passing=tuple(through),
    )


def _step(x: float, left: float, steps: int) -> int:
    return max(0, min(steps - 1, int((x - left) // STEP)))
