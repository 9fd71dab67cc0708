# SPDX-License-Identifier: MIT
"""Lines between two people that go past everybody else, or none at all: a line through a third person would lie.

A single curve that bends ever more, to the client's side first, is tried; then a way around (`maze`) with round
corners. What is found is compared with the symbols and texts of all others, with the texts of its own two ends, with
the client, and with the lines before it, since two lines that run into one tell of a tie that nobody recorded.
"""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from math import hypot
from typing import Final

from attrs import frozen

from naastbetrokken.layout.circle.cubic import Cubic, Point, enters, leaving, reverse, rounded, sampled
from naastbetrokken.layout.circle.maze import Cell, Maze, cell, cells, ground

CLEAR: Final = 3.0
"""Px that a line keeps from others' symbols and texts."""
APART: Final = 4.0
"""Px nearer than which two lines run into one."""
FINE: Final = 3.0
"""Px between the points at which lines are compared."""
TOGETHER: Final = 24.0
"""Px that lines may run so near: a crossing is shorter."""
NEAR_END: Final = 44.0
"""Around a person lines of that person come together."""
BENDS: Final = (0.08, -0.08, 0.16, -0.16, 0.26, -0.26, 0.38, -0.38, 0.52, -0.52)
"""How far a curve bends, in parts of the distance; to the client's side when positive."""
RADII: Final = (48.0, 24.0, 10.0)
"""How wide corners are, tried in turn."""

Box = tuple[float, float, float, float]
ROUND: Final = ("circle", "dome", "dot")
POINTED: Final = ("diamond", "triangle", "cross")


@frozen(kw_only=True)
class Obstacle:
    """Somebody a line has to go past, or where it ends.

    Attributes:
        at: middle of the symbol.
        half: half the symbol.
        shape: outline of the symbol.
        parts: left, top, right and bottom of symbol, then of each text.
    """

    at: Point
    half: float
    shape: str
    parts: tuple[Box, ...]

    def inside(self, point: Point) -> bool:
        """Whether a point lies within the outline of the symbol."""
        dx, dy = abs(point[0] - self.at[0]), abs(point[1] - self.at[1])
        if self.shape in ROUND:
            return hypot(dx, dy) < self.half
        return (dx + dy if self.shape in POINTED else max(dx, dy)) < self.half


Line = tuple[Cubic, ...]


def lines(
    pairs: Sequence[tuple[str, str]], people: Mapping[str, Obstacle], *, core: float, radius: float
) -> dict[tuple[str, str], Line]:
    """A line for every pair for which there is one.

    Args:
        pairs: ids of the two ends.
        people: everybody in the circle.
        core: radius around (0, 0) that is the client's own.
        radius: of the whole circle.
    """
    drawer = _Drawer.of(people, core, radius)
    for pair in sorted(pairs, key=lambda pair: (_distance(people[pair[0]].at, people[pair[1]].at), pairs.index(pair))):
        drawer.draw(*pair)
    return {pair: drawer.found[pair] for pair in pairs if pair in drawer.found}


@frozen
class _Guarded:
    """A rectangle that lines keep out of.

    Attributes:
        person: whose it is.
        symbol: whether it is the symbol; lines of that person may enter.
        box: with the room that other people's lines keep.
        tight: with less room, for lines of that person.
    """

    person: str
    symbol: bool
    box: Box
    tight: Box


@frozen
class _Drawer:
    """Draws one line after the other, and remembers where they went."""

    people: Mapping[str, Obstacle]
    boxes: Sequence[_Guarded]
    maze: Maze
    between: tuple[float, float]
    found: dict[tuple[str, str], Line]
    trail: dict[Cell, list[tuple[tuple[str, str], Point]]]
    used: set[Cell]

    @classmethod
    def of(cls, people: Mapping[str, Obstacle], core: float, radius: float) -> "_Drawer":
        boxes = [
            _Guarded(one, number == 0, _grown(box, CLEAR), _grown(box, 1.0))
            for one, person in people.items()
            for number, box in enumerate(person.parts)
        ]
        doors = {one: cells(*_grown(person.parts[0], CLEAR + 2)) for one, person in people.items()}
        texts = [box for person in people.values() for box in person.parts[1:]]
        walls = {at for box in texts for at in cells(*_grown(box, CLEAR + 2))}
        walls |= {at for found in doors.values() for at in found}
        writing = {at for box in texts for at in cells(*_grown(box, CLEAR))}
        open_doors = {one: tuple(at for at in found if at not in writing) for one, found in doors.items()}
        maze = Maze(free=ground(core, radius, walls), doors=open_doors)
        return cls(people, boxes, maze, (core + 2, radius - 2), {}, {}, set())

    def draw(self, a: str, b: str) -> None:
        """The first line that is free, if there is one."""
        first, last = self.people[a], self.people[b]
        for bend in BENDS:
            if self._taken(a, b, (_bent(first.at, last.at, bend),)):
                return
        ends = (a, first.at), (b, last.at)
        corners = self.maze.way(*ends, self.used, lambda p, q: self._free(a, b, (p, q)))
        for radius in RADII if corners else ():
            if self._taken(a, b, rounded(corners, radius)):
                return

    def _taken(self, a: str, b: str, line: Line) -> bool:
        """Cuts a line at the outlines of its ends, and keeps it if nobody stands in its way."""
        start, end = leaving(line[0], self.people[a].inside), leaving(reverse(line[-1]), self.people[b].inside)
        if start is None or end is None:
            return False
        if len(line) == 1:
            end = leaving(reverse(start), self.people[b].inside)
            cut: Line = () if end is None else (_hundredths(reverse(end)),)
        else:
            cut = tuple(_hundredths(curve) for curve in (start, *line[1:-1], reverse(end)))
        if not cut:
            return False
        points = sampled(cut)
        if not self._free(a, b, points) or self._merges(a, b, points):
            return False
        self.found[a, b] = cut
        for x, y in _finely(points):
            self.trail.setdefault(_square(x, y), []).append(((a, b), (x, y)))
            self.used.add(cell((x, y)))
        return True

    def _free(self, a: str, b: str, points: Sequence[Point]) -> bool:
        """Whether a polyline keeps clear of everybody but the symbols at its ends."""
        least, most = self.between
        if not all(hypot(x, y) < most for x, y in points) or _nearest(points) < least:
            return False
        left, right = min(x for x, _ in points), max(x for x, _ in points)
        top, bottom = min(y for _, y in points), max(y for _, y in points)
        for guarded in self.boxes:
            box, own = guarded.box, guarded.person in (a, b)
            if box[0] > right or left > box[2] or box[1] > bottom or top > box[3] or (own and guarded.symbol):
                continue
            if enters(points, guarded.tight if own else box):
                return False
        return True

    def _merges(self, a: str, b: str, points: Sequence[Point]) -> bool:
        """Whether a line runs along an earlier one, away from a person whom both reach."""
        run: dict[tuple[str, str], int] = {}
        for here in _finely(points):
            beside = {pair for pair in self._near(here) if not self._joint(here, {a, b} & set(pair))}
            run = {pair: run.get(pair, 0) + 1 for pair in sorted(beside)}
            if any(length > TOGETHER / FINE for length in run.values()):
                return True
        return False

    def _near(self, here: Point) -> set[tuple[str, str]]:
        """The earlier lines that pass a point more closely than lines may run side by side."""
        left, top = _square(*here)
        return {
            pair
            for x in (left - 1, left, left + 1)
            for y in (top - 1, top, top + 1)
            for pair, point in self.trail.get((x, y), ())
            if _distance(here, point) < APART
        }

    def _joint(self, here: Point, shared: set[str]) -> bool:
        """Whether a point lies near a person in whom both lines end, where they come together anyhow."""
        return any(_distance(here, self.people[one].at) <= NEAR_END for one in sorted(shared))


def _bent(start: Point, end: Point, bend: float) -> Cubic:
    """A curve that leaves the straight line by a part of its length."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    outwards = -dy * (start[0] + end[0]) + dx * (start[1] + end[1]) > 0
    turn = (-bend if outwards else bend) * 4 / 3  # positive bends go to the client's side
    first = (start[0] + 0.25 * dx - dy * turn, start[1] + 0.25 * dy + dx * turn)
    second = (start[0] + 0.75 * dx - dy * turn, start[1] + 0.75 * dy + dx * turn)
    return start, first, second, end


def _hundredths(curve: Cubic) -> Cubic:
    p0, p1, p2, p3 = ((round(x, 2) + 0.0, round(y, 2) + 0.0) for x, y in curve)
    return p0, p1, p2, p3


def _grown(box: Box, by: float) -> Box:
    return box[0] - by, box[1] - by, box[2] + by, box[3] + by


def _distance(a: Point, b: Point) -> float:
    return hypot(a[0] - b[0], a[1] - b[1])


def _square(x: float, y: float) -> Cell:
    """Where to look for points near this one."""
    return int(x // APART), int(y // APART)


def _finely(points: Sequence[Point], step: float = FINE) -> list[Point]:
    """The polyline as points not further apart than a few px."""
    found = [points[0]]
    for (x0, y0), (x1, y1) in pairwise(points):
        count = max(1, int(hypot(x1 - x0, y1 - y0) / step) + 1)
        found += [(x0 + (x1 - x0) * i / count, y0 + (y1 - y0) * i / count) for i in range(1, count + 1)]
    return found


def _nearest(points: Sequence[Point]) -> float:
    """How near to the client a polyline comes."""
    best = float("inf")
    for (x0, y0), (x1, y1) in pairwise(points):
        dx, dy = x1 - x0, y1 - y0
        square = dx * dx + dy * dy
        t = max(0.0, min(1.0, -(x0 * dx + y0 * dy) / square)) if square else 0.0
        best = min(best, hypot(x0 + t * dx, y0 + t * dy))
    return best
