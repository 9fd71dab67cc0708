# SPDX-License-Identifier: MIT
"""One try at a life line in type of one size: two sides of one line, or lanes below each other."""

from collections.abc import Sequence
from typing import Final

from attrs import evolve, frozen

from naastbetrokken.layout.lifeline.axis import Axis
from naastbetrokken.layout.lifeline.bars import rows
from naastbetrokken.layout.lifeline.labels import MODES, Mode, label
from naastbetrokken.layout.lifeline.result import HomeSpot, LaneSpot, Placed
from naastbetrokken.layout.lifeline.side import BAR_FIRST, BAR_ROW, Ground, Side, Thing, side
from naastbetrokken.typing import TextMeasurer

HEADS: Final = 72.0
"""Room to the left of the line for the names of its rows."""
TAIL: Final = 22.0
"""Room to the right of the line for its arrow."""
BAR_GAP: Final = 4.0
DUE: Final = 4.0
"""How many points of the rating each side reaches where there is height to spare."""
WORD: Final = 24.0
"""How far a side reaches at least, so that the word for it stands clear of leaders."""
LANE_UNIT: Final = 3.0
"""Px that a point of the rating is high in a lane."""
LANE_LEAST: Final = 22.0
"""Least height of a lane, so that its name stands clear."""
LANE_GAP: Final = 12.0


@frozen(kw_only=True)
class Attempt:
    """Sides with their labels, before they have a place on the sheet.

    Attributes:
        mode: size of the type.
        sides: above and below the ruler, or one for each lane.
        names: of lanes; empty without lanes.
    """

    mode: Mode
    sides: tuple[Side, ...]
    names: tuple[str, ...] = ()

    @property
    def slope(self) -> float:
        """The angle of all leaders: that of the side whose leaders lie flattest."""
        return min((one.slope for one in self.sides), default=1.0)

    @property
    def height(self) -> float:
        """Everything but the ruler."""
        slope = self.slope
        return sum(self._deep(one, slope) for one in self.sides)

    def _deep(self, one: Side, slope: float) -> float:
        deep = one.height(slope)
        return max(deep + one.over, LANE_LEAST) + LANE_GAP if self.names else deep

    def placed(self, axis: Axis, edges: tuple[float, float], homes_placed: tuple[HomeSpot, ...]) -> Placed:
        """Everything at its place around a ruler with these edges."""
        top, bottom = edges
        slope, lanes = self.slope, []
        if self.names:
            spots = []
            y = bottom + LANE_GAP
            for name, one in zip(self.names, self.sides, strict=True):
                line = y + max(one.over, LANE_LEAST / 2)
                spots += one.spots(line, 1, slope)
                end = max(line + one.height(slope), y + LANE_LEAST)
                lanes.append(LaneSpot(name=name, y=round(line, 2), top=round(y, 2), bottom=round(end, 2)))
                y = end + LANE_GAP
            low = y
        else:
            above, below = self.sides
            spots = [*above.spots(top, -1, slope), *below.spots(bottom, 1, slope)]
            top, low = top - above.height(slope), bottom + below.height(slope)
        spots.sort(key=lambda spot: (spot.exact, *spot.item.span.sort_key, spot.item.id))
        untold = [thing.item.id for one in self.sides for thing in one.things if thing.words.untold(self.mode)]
        return Placed(
            axis=axis,
            edges=edges,
            spots=tuple(spots),
            homes=homes_placed,
            lanes=tuple(lanes),
            top=top,
            bottom=low,
            left=-HEADS,
            right=max([axis.width + TAIL, *(spot.label.x + spot.label.width for spot in spots)]),
            mode=MODES.index(self.mode),
            untold=tuple(sorted(untold)),
            dodged=max((abs(spot.x - spot.exact) for spot in spots), default=0.0),
        )


def above_and_below(halves: Sequence[Sequence[Thing]], axis: Axis, mode: Mode, measurer: TextMeasurer) -> Attempt:
    """Both sides of one line; bars take the same room on either, so that stems can be compared."""
    rated = any(thing.item.valence for half in halves for thing in half)
    rowed = [_rowed(half) for half in halves]
    ground = Ground(
        floor=max(floor for _, floor in rowed),
        least=max(WORD, DUE * mode.unit if mode.spare else 0.0) if rated else 0.0,
        unit=mode.unit,
        low=-HEADS,
        high=axis.width + TAIL,
        width=axis.width,
    )
    return Attempt(mode=mode, sides=tuple(side(_set(half, mode, measurer), ground) for half, _ in rowed))


def in_lanes(lanes: Sequence[Sequence[Thing]], axis: Axis, mode: Mode, measurer: TextMeasurer) -> Attempt:
    """A lane for each list of things, its labels below its line."""
    ground = Ground(floor=0.0, unit=LANE_UNIT, low=0.0, high=axis.width + TAIL, width=axis.width, lane=True)
    rowed = [_rowed(lane) for lane in lanes]
    sides = [side(_set(lane, mode, measurer), evolve(ground, floor=floor)) for lane, floor in rowed]
    return Attempt(mode=mode, sides=tuple(sides), names=tuple(lane[0].item.lane for lane in lanes))


def _set(things: Sequence[Thing], mode: Mode, measurer: TextMeasurer) -> list[Thing]:
    return [evolve(thing, label=label(thing.words, mode, measurer)) for thing in things]


def _rowed(things: Sequence[Thing]) -> tuple[list[Thing], float]:
    """Each stretch in a row where it touches no other, and how far the rows reach."""
    barred = [(thing.extent.bar.ends, i) for i, thing in enumerate(things) if thing.extent.bar is not None]
    barred.sort()
    found = rows([ends for ends, _ in barred], BAR_GAP)
    row = {i: number for (_, i), number in zip(barred, found, strict=True)}
    reach = BAR_FIRST + BAR_ROW * max(found) + BAR_ROW / 2 if found else 0.0
    return [evolve(thing, row=row[i]) if i in row else thing for i, thing in enumerate(things)], reach
