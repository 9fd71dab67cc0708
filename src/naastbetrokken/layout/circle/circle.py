# SPDX-License-Identifier: MIT
"""Places everybody in the ring and the sector that the client chose, and makes rings and sectors as large as that asks.

Every ring holds rows, one or more, each a band of its own; so people in different rows cannot touch, people in
different sectors are parted by a line, and only neighbours in a row have to be kept apart (`row`). Sectors are filled
one after the other, clockwise: each member goes to the row where it ends earliest, and a sector ends where its fullest
row does. If that takes more than a whole turn, the circle grows where a px of radius gains most. What is left of the
turn is shared out, and each row spreads its people evenly.
"""

from collections.abc import Sequence
from math import tau
from typing import Final

from attrs import evolve, frozen

from naastbetrokken.layout.circle.plan import RINGS, CircleLayout, Member, Sizes, Spot, Wedge, towards
from naastbetrokken.layout.circle.row import Half, clear_of_spoke, earliest, next_angle, spread

PUSH: Final = 24.0
"""Px by which a ring moves outwards where that helps more than a further row."""
HALVINGS: Final = 7
"""Steps in which the rest of the turn is shared out; what remains then is under a degree."""
FULL: Final = tau * 0.985
"""A turn with a little to spare, since sectors that move ask for a little more or less."""


@frozen(kw_only=True)
class _Shape:
    """How many rows each ring has, and how far it is pushed out."""

    rows: tuple[int, ...]
    push: tuple[float, ...] = (0.0,) * RINGS


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
        for _ in range(HALVINGS):
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
        """The smallest shape found in which everybody has room."""
        shape = _Shape(rows=(1,) * RINGS)
        turn = self._turn(shape)
        while turn > FULL:
            size = self._radii(shape)[1][-1]
            best: tuple[float, _Shape, float] | None = None
            for ring in range(RINGS):
                if not self.reach[ring]:
                    continue
                row = evolve(shape, rows=tuple(n + (i == ring) for i, n in enumerate(shape.rows)))
                push = evolve(shape, push=tuple(px + PUSH * (i == ring) for i, px in enumerate(shape.push)))
                for option in (row, push):
                    took = self._turn(option)
                    gain = (turn - max(took, FULL)) / (self._radii(option)[1][-1] - size)
                    if best is None or gain > best[0]:
                        best = gain, option, took
            if best is None or best[0] <= 0:  # nothing gains by itself: more room for everybody
                wider = evolve(shape, push=tuple(push + PUSH for push in shape.push))
                best = 0.0, wider, self._turn(wider)
            shape, turn = best[1], best[2]
        return shape

    def _turn(self, shape: _Shape) -> float:
        return self._filled(shape, (0.0,) * self.sectors).ends[-1] if self.sectors else 0.0

    def _radii(self, shape: _Shape) -> tuple[float, tuple[float, float, float]]:
        """The client's own radius, then the rings'."""
        core = self.sizes.core
        radius, radii = core, []
        for ring in range(RINGS):
            rows = 2 * self.reach[ring] * shape.rows[ring] + 2 * self.sizes.rim if self.reach[ring] else 0.0
            radius += shape.push[ring] + max(self.sizes.least, rows)
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
