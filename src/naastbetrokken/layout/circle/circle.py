# SPDX-License-Identifier: MIT
"""Places everybody in the ring and the sector that the client chose, and makes rings and sectors as large as that asks.

Every ring holds rows, one or more, each a band of its own; so people in different rows cannot touch, people in
different sectors are parted by a line, and only neighbours in a row have to be kept apart (`row`). Sectors are filled
one after the other, clockwise: each member goes to the row where it ends earliest, and a sector ends where its fullest
row does. Of all numbers of rows, with people as far from the client as the turn then asks, the smallest circle is
taken. What is left of the turn is shared out, and each row spreads its people evenly.
"""

from collections.abc import Sequence
from itertools import product
from math import tau
from typing import Final

from attrs import frozen

from naastbetrokken.layout.circle.plan import RINGS, CircleLayout, Member, Sizes, Spot, Wedge, towards
from naastbetrokken.layout.circle.row import Half, clear_of_spoke, earliest, next_angle, spread

PUSH: Final = 32.0
"""Px by which people move away from the client, to begin with, where the turn is too short for them."""
MOST_ROWS: Final = 5
"""Rows in a ring that are tried."""
WORTH: Final = 6.0
"""Px of radius that a further row must save."""
HALVINGS: Final = 7
"""Steps in which the rest of the turn is shared out; what remains then is under a degree."""
FULL: Final = tau * 0.985
"""A turn with a little to spare, since sectors that move ask for a little more or less."""


@frozen(kw_only=True)
class _Shape:
    """How many rows each ring has, and how far all of them are pushed out."""

    rows: tuple[int, ...]
    push: float = 0.0


@frozen(kw_only=True)
class _Filled:
    """Sectors filled from the top.

    Attributes:
        ends: where each sector ends.
        rows: who stands in which row: (ring, row, sector) to numbers of members.
    """

    ends: tuple[float, ...]
    rows: dict[tuple[int, int, int], list[int]]


def circle(members: Sequence[Member], sectors: int, sizes: Sizes | None = None) -> CircleLayout:
    """Where everybody stands.

    Args:
        members: who, in reading order within each ring and sector.
        sectors: how many sectors there are; one without members gets the smallest angle.
        sizes: distances.
    """
    return _Circle.of(members, sectors, sizes or Sizes()).laid()


@frozen
class _Circle:
    """One circle to be laid out; `halves` are people's boxes and discs with half the room around them."""

    members: Sequence[Member]
    sectors: int
    sizes: Sizes
    halves: tuple[Half, ...]
    reach: tuple[float, ...]
    cells: dict[tuple[int, int], list[int]]

    @classmethod
    def of(cls, members: Sequence[Member], sectors: int, sizes: Sizes) -> "_Circle":
        room = sizes.apart / 2
        halves = tuple(_with_room(member, room) for member in members)
        reach = [0.0] * RINGS
        cells: dict[tuple[int, int], list[int]] = {}
        for i, member in enumerate(members):
            reach[member.ring] = max(reach[member.ring], halves[i][2])
            cells.setdefault((member.sector, member.ring), []).append(i)
        return cls(members, sectors, sizes, halves, tuple(reach), cells)

    def laid(self) -> CircleLayout:
        """The layout."""
        shape = self._shape()
        core, radii = self._radii(shape)
        if not self.sectors:
            return CircleLayout(core=core, radii=radii)
        base = self._filled(shape, (0.0,) * self.sectors)
        needs = [end - start for start, end in zip((0.0, *base.ends), base.ends, strict=False)]
        low, high = 0.0, max(0.0, tau / base.ends[-1] - 1.0)
        filled = base
        for _ in range(HALVINGS if self.members else 4 * HALVINGS):
            middle = (low + high) / 2
            more = self._filled(shape, tuple(need * middle for need in needs))
            if more.ends[-1] <= tau:
                low, filled = middle, more
            else:
                high = middle
        ends = (*filled.ends[:-1], tau)
        wedges = tuple(
            Wedge(sector=i, start=start, end=end)
            for i, (start, end) in enumerate(zip((0.0, *ends), ends, strict=False))
        )
        return CircleLayout(core=core, radii=radii, wedges=wedges, spots=self._spots(shape, filled, wedges))

    def _shape(self) -> _Shape:
        """The smallest shape found in which everybody has room: every number of rows, with the least push that does."""
        used = [ring for ring in range(RINGS) if self.reach[ring]]
        best: tuple[float, _Shape] | None = None
        for rows in self._rows_tried(used):
            base = _Shape(rows=rows)
            size = self._radii(base)[1][-1]
            if best is not None and size >= best[0] - WORTH:
                break
            push = self._push(rows, None if best is None else best[0] - WORTH - size)
            if push is not None and (best is None or size + push < best[0] - WORTH):
                best = size + push, _Shape(rows=rows, push=push)
        return _Shape(rows=(1,) * RINGS) if best is None else best[1]

    def _rows_tried(self, used: Sequence[int]) -> list[tuple[int, ...]]:
        """Numbers of rows for each ring, the smallest circle first."""
        counts = [sum(1 for member in self.members if member.ring == ring) for ring in range(RINGS)]
        options = [range(1, 1 + min(MOST_ROWS, max(1, counts[ring]))) for ring in range(RINGS)]
        found = list(product(*options))
        return sorted(found, key=lambda rows: (self._radii(_Shape(rows=rows))[1][-1], rows)) if used else found[:1]

    def _push(self, rows: tuple[int, ...], most: float | None) -> float | None:
        """The least push with which these rows have room for everybody; None if that is more than `most`."""
        if self._turn(_Shape(rows=rows)) <= FULL:
            return 0.0
        low, high = 0.0, PUSH if most is None else most
        if high <= 0:
            return None
        while self._turn(_Shape(rows=rows, push=high)) > FULL:
            if most is not None:
                return None
            low, high = high, high * 2
        while high - low > PUSH / 4:
            middle = (low + high) / 2
            if self._turn(_Shape(rows=rows, push=middle)) > FULL:
                low = middle
            else:
                high = middle
        return high

    def _turn(self, shape: _Shape) -> float:
        return self._filled(shape, (0.0,) * self.sectors).ends[-1] if self.sectors else 0.0

    def _radii(self, shape: _Shape) -> tuple[float, tuple[float, float, float]]:
        """The client's own radius, then the rings'; the first ring with people in it has the room of the push."""
        core = self.sizes.core
        radius, radii = core + shape.push, []
        for ring in range(RINGS):
            rows = 2 * self.reach[ring] * shape.rows[ring] + 2 * self.sizes.rim if self.reach[ring] else 0.0
            radius += max(self.sizes.least, rows)
            radii.append(radius)
        return core, (radii[0], radii[1], radii[2])

    def _rows(self, shape: _Shape) -> list[list[float]]:
        """The radius of each row of each ring; room to spare lies around the rows, in the inner ring inside them."""
        inner, radii = self._radii(shape)
        found = []
        for ring, outer in enumerate(radii):
            reach, count = self.reach[ring], shape.rows[ring]
            free = outer - inner - 2 * self.sizes.rim - 2 * reach * count
            first, gap = (free, 0.0) if ring == 0 else (free / (count + 1),) * 2
            start = inner + self.sizes.rim + reach + first
            found.append([start + row * (2 * reach + gap) for row in range(count)])
            inner = outer
        return found

    def _filled(self, shape: _Shape, extra: tuple[float, ...]) -> _Filled:
        """Sectors filled one after the other, each with as much more as `extra` says."""
        radii, sizes = self._rows(shape), self.sizes
        ends: list[float] = []
        rows: dict[tuple[int, int, int], list[int]] = {}
        start = 0.0
        for sector in range(self.sectors):
            end = start + sizes.sector
            for ring in range(RINGS):
                cell = self.cells.get((sector, ring))
                if cell:
                    end = max(end, self._cell(cell, (ring, sector), radii[ring], start, rows))
            start = end + extra[sector]
            ends.append(start)
        return _Filled(ends=tuple(ends), rows=rows)

    def _cell(
        self,
        cell: Sequence[int],
        where: tuple[int, int],
        radii: Sequence[float],
        start: float,
        rows: dict[tuple[int, int, int], list[int]],
    ) -> float:
        """Fills the rows of one ring in one sector; the angle at which the last one has room."""
        ring, sector = where
        taken: list[list[float]] = [[] for _ in radii]
        boxes: list[list[Half]] = [[] for _ in radii]
        end = start
        for i in cell:
            half = self.halves[i]
            best: tuple[float, int, float] | None = None
            for row, radius in enumerate(radii):
                clear = start + clear_of_spoke(start, half, radius)
                angle = max(clear, next_angle(taken[row], boxes[row], half, radius)) if taken[row] else clear
                last = angle + _cleared(angle, half, radius)
                if best is None or last < best[0]:
                    best = last, row, angle
            if best is not None:
                last, row, angle = best
                taken[row].append(angle)
                boxes[row].append(half)
                rows.setdefault((ring, row, sector), []).append(i)
                end = max(end, last)
        return end

    def _spots(self, shape: _Shape, filled: _Filled, wedges: Sequence[Wedge]) -> tuple[Spot, ...]:
        radii = self._rows(shape)
        spots: dict[int, Spot] = {}
        for (ring, row, sector), numbers in filled.rows.items():
            wedge, radius = wedges[sector], radii[ring][row]
            halves = [self.halves[i] for i in numbers]
            angles = spread(wedge.start, wedge.end, halves, radius) or earliest(wedge.start, halves, radius)
            for i, angle in zip(numbers, angles, strict=True):
                x, y = towards(angle, radius)
                spots[i] = Spot(self.members[i].id, round(x, 2) + 0.0, round(y, 2) + 0.0)
        return tuple(spots[i] for i in range(len(self.members)))


def _with_room(member: Member, room: float) -> Half:
    wide, high = member.half
    return wide + room, high + room, member.radius + room


def _cleared(angle: float, half: Half, radius: float) -> float:
    """How far behind a box the next line may come; the line's own direction decides, so it is found step by step."""
    clear = 0.0
    for _ in range(3):
        clear = max(clear, clear_of_spoke(angle + clear, half, radius))
    return clear
