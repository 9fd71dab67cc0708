# SPDX-License-Identifier: MIT
"""A way between two people past everybody else: the shortest over a grid of free cells, pulled taut.

A* (Hart, Nilsson and Raphael, 1968) over the eight neighbours of a cell. Cells that an earlier line took cost more, so
that lines keep apart where there is room for both.
"""

from collections.abc import Callable, Collection, Mapping
from heapq import heappop, heappush
from itertools import product
from math import hypot
from typing import Final

from attrs import frozen

Point = tuple[float, float]
Cell = tuple[int, int]
End = tuple[str, Point]
SIZE: Final = 14.0
"""Px of a cell."""
DEAR: Final = 4.0
"""What a cell of an earlier line costs beside its length."""
STEPS: Final = tuple((dx, dy, hypot(dx, dy)) for dx in (-1, 0, 1) for dy in (-1, 0, 1) if dx or dy)


@frozen(kw_only=True)
class Maze:
    """The free cells of a circle.

    Attributes:
        free: cells in which nothing stands.
        doors: cells of a symbol, by person; open to a line that begins or ends there.
    """

    free: Collection[Cell]
    doors: Mapping[str, Collection[Cell]]

    def way(self, a: End, b: End, used: Collection[Cell], sees: Callable[[Point, Point], bool]) -> tuple[Point, ...]:
        """Corners of a way from one person to another, both ends included; nothing if there is none.

        Args:
            a: who, and where.
            b: the same of the other end.
            used: cells of earlier lines.
            sees: whether a straight line between two points is free.
        """
        (one, start), (other, end) = a, b
        first, last = cell(start), cell(end)
        open_to = {*self.doors.get(one, ()), *self.doors.get(other, ()), first, last}
        came: dict[Cell, Cell | None] = {first: None}
        cost = {first: 0.0}
        todo: list[tuple[float, Cell]] = [(0.0, first)]
        while todo:
            _, here = heappop(todo)
            if here == last:
                return self._taut(came, here, start, end, sees)
            for dx, dy, length in STEPS:
                beside = (here[0] + dx, here[1] + dy)
                if beside not in self.free and beside not in open_to:
                    continue
                price = cost[here] + length + (DEAR if beside in used else 0.0)
                if price < cost.get(beside, price + 1):
                    cost[beside], came[beside] = price, here
                    heappush(todo, (price + hypot(last[0] - beside[0], last[1] - beside[1]), beside))
        return ()

    def _taut(
        self,
        came: Mapping[Cell, Cell | None],
        here: Cell | None,
        start: Point,
        end: Point,
        sees: Callable[[Point, Point], bool],
    ) -> tuple[Point, ...]:
        """The same way without the corners that are not needed."""
        points: list[Point] = []
        while here is not None:
            points.append(middle(here))
            here = came[here]
        points = [start, *points[-2:0:-1], end]
        kept, at = [start], 0
        while at < len(points) - 1:
            ahead = next((k for k in range(len(points) - 1, at + 1, -1) if sees(points[at], points[k])), at + 1)
            kept.append(points[ahead])
            at = ahead
        return tuple(kept)


def ground(core: float, radius: float, walls: Collection[Cell]) -> frozenset[Cell]:
    """The cells between the client's own and the rim of the circle in which nothing stands."""
    reach = int(radius // SIZE) + 1
    return frozenset(
        (x, y)
        for x, y in product(range(-reach, reach + 1), repeat=2)
        if core + SIZE / 2 < hypot(*middle((x, y))) < radius - SIZE / 2 and (x, y) not in walls
    )


def cell(point: Point) -> Cell:
    """The cell in which a point lies."""
    return int(point[0] // SIZE), int(point[1] // SIZE)


def middle(at: Cell) -> Point:
    """The middle of a cell."""
    return (at[0] + 0.5) * SIZE, (at[1] + 0.5) * SIZE


def cells(left: float, top: float, right: float, bottom: float) -> tuple[Cell, ...]:
    """The cells whose middle lies in a rectangle."""
    (x0, y0), (x1, y1) = cell((left - SIZE / 2, top - SIZE / 2)), cell((right + SIZE / 2, bottom + SIZE / 2))
    return tuple(
        (x, y)
        for x in range(x0, x1 + 1)
        for y in range(y0, y1 + 1)
        if left <= (x + 0.5) * SIZE <= right and top <= (y + 0.5) * SIZE <= bottom
    )
