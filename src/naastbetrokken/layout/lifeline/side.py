# SPDX-License-Identifier: MIT
"""One side of a line: discs at the height the client gave, and their labels in stairs beyond them.

Heights here count from the edge of the ruler outward; `Side.spots` turns them into places.
"""

from collections.abc import Sequence
from typing import Final

from attrs import evolve, frozen

from naastbetrokken.layout.geometry import rounded
from naastbetrokken.layout.lifeline.apart import apart
from naastbetrokken.layout.lifeline.bars import Extent
from naastbetrokken.layout.lifeline.labels import Wording
from naastbetrokken.layout.lifeline.result import Bar, Item, Label, Spot
from naastbetrokken.layout.lifeline.staircase import TEXT_GAP, Flag, Stairs, rise, stairs
from naastbetrokken.layout.result import Point

RADIUS: Final = 3.5
ASIDE: Final = 8.6
"""Least distance between the stems of two discs, so that no stem runs through the disc of another."""
CLEAR: Final = 4.0
"""Between the highest disc and where leaders begin to slant."""
BAR_FIRST: Final = 6.0
"""Middle of the first row of bars, from the edge."""
BAR_ROW: Final = 6.0
SLANT: Final = 0.7
"""How much of the first point of a stem may slant from its date to its disc."""


NO_LABEL: Final = Label(lines=(), width=0.0, height=0.0)


@frozen
class Thing:
    """An item with its place on the line and its words."""

    words: Wording
    extent: Extent
    row: int = 0
    label: Label = NO_LABEL

    @property
    def item(self) -> Item:
        """What it is."""
        return self.words.item


@frozen(kw_only=True)
class Side:
    """Everything on one side, before its leaders' angle is known.

    Attributes:
        things: in order of their dates.
        xs: where their discs stand.
        levels: how far the discs are from the edge.
        reach: how far discs and bars reach.
        stairs: where the labels stand.
    """

    things: tuple[Thing, ...]
    xs: tuple[float, ...]
    levels: tuple[float, ...]
    reach: float
    stairs: Stairs

    @property
    def over(self) -> float:
        """How far discs reach to the other side of the line, which happens in a lane only."""
        return max(0.0, *(RADIUS - level for level in self.levels)) if self.levels else 0.0

    @property
    def slope(self) -> float:
        """How steep leaders are here if nothing else decides."""
        return rise(self.stairs.drift) / self.stairs.drift if self.stairs.drift > 0.5 else 1.0

    def height(self, slope: float) -> float:
        """How far everything reaches from the edge with leaders of that slope."""
        if not self.things:
            return self.reach
        return self.reach + self.stairs.drift * slope + CLEAR + self.stairs.height

    def spots(self, edge: float, sign: int, slope: float) -> list[Spot]:
        """The places, for a ruler whose edge is at `edge`; `sign` is -1 for the side above it."""
        base = self.reach + self.stairs.drift * slope + CLEAR
        found = []
        placed = zip(self.things, self.xs, self.levels, self.stairs.poles, self.stairs.lifts, strict=True)
        for thing, x, level, pole, lift in placed:
            far = base + lift + thing.label.height
            aslant = self.reach + abs(pole - x) * slope
            leader = ((x, level + RADIUS), (x, self.reach), (pole, aslant), (pole, far))
            top = edge + sign * (far if sign < 0 else base + lift)
            found.append(
                Spot(
                    item=thing.item,
                    exact=round(thing.extent.x, 2),
                    x=round(x, 2),
                    y=round(edge + sign * level, 2),
                    stem=_turned(self._stem(thing, x, level), edge, sign),
                    leader=_turned(leader, edge, sign),
                    bar=_bar(thing, edge, sign),
                    label=evolve(thing.label, x=round(pole + TEXT_GAP, 2), y=round(top, 2)),
                )
            )
        return found

    def _stem(self, thing: Thing, x: float, level: float) -> tuple[Point, ...]:
        foot = BAR_FIRST + BAR_ROW * thing.row if thing.extent.bar is not None else 0.0
        if level < 0:  # above the line of a lane
            return ((thing.extent.x, 0.0), (x, level))
        if level <= foot:
            return ()
        bend = foot + (level - foot) * SLANT if abs(x - thing.extent.x) > 0.01 else level
        return ((thing.extent.x, foot), (x, min(bend, level)), (x, level))


@frozen(kw_only=True)
class Ground:
    """What a side is built on.

    Attributes:
        floor: how far bars reach.
        least: how far the side reaches at least.
        unit: px that a point of the rating is high.
        low: how far to the left labels may stand.
        high: how far to the right.
        width: how long the line is.
        lane: whether it is a lane, in which good things stand on the other side of the line than their labels.
    """

    floor: float
    least: float = 0.0
    unit: float
    low: float
    high: float
    width: float
    lane: bool = False


def side(things: Sequence[Thing], on: Ground) -> Side:
    """Discs moved apart and labels in stairs; `things` come in order of their dates, each with the row of its bar."""
    xs = apart([thing.extent.x for thing in things], [ASIDE] * max(0, len(things) - 1), 0.0, on.width)
    levels = tuple(_level_in_lane(thing.item, on) if on.lane else _level(thing.item, on) for thing in things)
    reach = max(on.floor, on.least, *(level + RADIUS for level in levels), RADIUS) + CLEAR
    flags = [Flag(x, thing.label.width, thing.label.height) for x, thing in zip(xs, things, strict=True)]
    return Side(things=tuple(things), xs=tuple(xs), levels=levels, reach=reach, stairs=stairs(flags, on.low, on.high))


def _level_in_lane(item: Item, on: Ground) -> float:
    """The same in a lane: hard things on the side of the labels, good ones on the other."""
    if not item.valence:
        return 0.0
    return -item.valence * on.unit if item.valence > 0 else on.floor - item.valence * on.unit


def _level(item: Item, on: Ground) -> float:
    """How far a disc stands from the edge: by the rating alone, and on the edge without one."""
    return on.floor + CLEAR + abs(item.valence) * on.unit - on.unit / 2 if item.valence else 0.0


def _turned(points: Sequence[Point], edge: float, sign: int) -> tuple[Point, ...]:
    return rounded([(x, edge + sign * level) for x, level in points])


def _bar(thing: Thing, edge: float, sign: int) -> Bar | None:
    bar = thing.extent.bar
    return None if bar is None else evolve(bar, y=round(edge + sign * (BAR_FIRST + BAR_ROW * thing.row), 2))
