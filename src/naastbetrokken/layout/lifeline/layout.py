# SPDX-License-Identifier: MIT
"""A life line as places: a ruler, discs at their dates and heights, labels in stairs on both sides."""

from collections.abc import Sequence
from typing import Final

from attrs import evolve, frozen

from naastbetrokken.layout.lifeline.axis import Axis
from naastbetrokken.layout.lifeline.bars import extent, rows
from naastbetrokken.layout.lifeline.homes import STRIP, homes
from naastbetrokken.layout.lifeline.labels import MODES, Mode, label, wording
from naastbetrokken.layout.lifeline.result import Home, HomeSpot, Item, Placed
from naastbetrokken.layout.lifeline.side import BAR_FIRST, BAR_ROW, Side, Thing, side
from naastbetrokken.layout.lifeline.staircase import FLAG_GAP, STACK_GAP, TEXT_GAP
from naastbetrokken.layout.text import EnvelopeMeasurer
from naastbetrokken.typing import TextMeasurer

HEADS: Final = 72.0
"""Room to the left of the line for the names of its rows."""
TAIL: Final = 22.0
"""Room to the right of the line for its arrow."""
AGES: Final = 20.5
"""How far the ruler reaches above its line with ages in it."""
BARE: Final = 8.0
"""How far it does without."""
YEARS: Final = 21.5
"""How far the ruler reaches below its line with years in it."""
NEAR: Final = 120.0
"""Px within which things crowd each other."""
BAR_GAP: Final = 4.0
LENIENT: Final = 2
"""How many more things may stand above than below before something unrated goes below, where it looks hard."""
DUE: Final = 5.0
"""How many points of the rating each side reaches where there is height to spare."""
FILLED: Final = 0.75
"""How much of a side labels fill at best."""


def layout(
    items: Sequence[Item],
    given: Sequence[Home],
    axis: Axis,
    *,
    room: float,
    measurer: TextMeasurer | None = None,
) -> Placed:
    """Everything on one line.

    Args:
        items: events and wishes.
        given: residences.
        axis: the line.
        room: height within which it should stay; the type is set smaller for it, and no further than is readable.
        measurer: how wide texts are; the envelope of four common fonts when absent.
    """
    measure = measurer or EnvelopeMeasurer()
    top = -AGES if axis.born is not None else -BARE
    placed = homes(
        sorted(given, key=lambda home: (*home.span.sort_key, home.id)), axis, YEARS + 2, axis.width + TAIL, measure
    )
    bottom = max([YEARS, *(home.bar.y + STRIP / 2 + 5.0 for home in placed)])
    height = room - (bottom - top)
    found = None
    halves = _halves(_things(items, axis, measure))
    for mode in MODES:
        if mode is MODES[-1] or _needed(halves, mode, axis) <= height:
            found = _Attempt.of(halves, axis, mode, measure)
            if found.height <= height:
                break
    assert found is not None  # noqa: S101  the last one is always tried
    return found.placed(axis, (top, bottom), placed)


@frozen(kw_only=True)
class _Attempt:
    """Both sides in type of one size."""

    mode: Mode
    above: Side
    below: Side
    untold: tuple[str, ...]

    @classmethod
    def of(cls, halves: Sequence[Sequence[Thing]], axis: Axis, mode: Mode, measurer: TextMeasurer) -> "_Attempt":
        things = any(thing.item.valence for half in halves for thing in half)
        rowed, floors = zip(*(_rowed(half) for half in halves), strict=True)
        sides = [
            side(
                [evolve(thing, label=label(thing.words, mode, measurer)) for thing in half],
                floor=max(floors),
                least=DUE * mode.unit if mode.spare and things else 0.0,
                unit=mode.unit,
                low=-HEADS,
                high=axis.width + TAIL,
                width=axis.width,
            )
            for half in rowed
        ]
        untold = [thing.item.id for half in halves for thing in half if thing.words.untold(mode)]
        return cls(mode=mode, above=sides[0], below=sides[1], untold=tuple(sorted(untold)))

    @property
    def slope(self) -> float:
        return min(self.above.slope, self.below.slope)

    @property
    def height(self) -> float:
        return self.above.height(self.slope) + self.below.height(self.slope)

    def placed(self, axis: Axis, edges: tuple[float, float], homes_placed: tuple[HomeSpot, ...]) -> Placed:
        top, bottom = edges
        spots = [*self.above.spots(top, -1, self.slope), *self.below.spots(bottom, 1, self.slope)]
        spots.sort(key=lambda spot: (spot.exact, *spot.item.span.sort_key, spot.item.id))
        return Placed(
            axis=axis,
            edges=edges,
            homes_top=YEARS,
            spots=tuple(spots),
            homes=homes_placed,
            top=top - self.above.height(self.slope),
            bottom=bottom + self.below.height(self.slope),
            left=-HEADS,
            right=max([axis.width + TAIL, *(spot.label.x + spot.label.width for spot in spots)]),
            mode=MODES.index(self.mode),
            untold=self.untold,
            dodged=max((abs(spot.x - spot.exact) for spot in spots), default=0.0),
        )


def _things(items: Sequence[Item], axis: Axis, measurer: TextMeasurer) -> list[Thing]:
    things = [Thing(wording(item, measurer), extent(item.span, axis, wish=item.wish)) for item in items]
    return sorted(things, key=lambda thing: (thing.extent.x, *thing.item.span.sort_key, thing.item.id))


def _halves(things: Sequence[Thing]) -> tuple[list[Thing], list[Thing]]:
    """Good things above, hard ones below; what stands on the line goes where there is more room near it."""
    crowd: tuple[dict[int, int], dict[int, int]] = ({}, {})
    for thing in things:
        if thing.item.valence:
            _crowded(crowd[thing.item.valence < 0], thing)
    halves: tuple[list[Thing], list[Thing]] = ([], [])
    for thing in things:
        valence = thing.item.valence or 0
        lower = valence < 0
        if not valence and not thing.item.wish:
            near = int(thing.extent.x // NEAR)
            up, down = (sum(one.get(cell, 0) for cell in (near - 1, near, near + 1)) for one in crowd)
            lower = down + LENIENT < up
            _crowded(crowd[lower], thing)
        halves[lower].append(thing)
    return halves


def _crowded(cells: dict[int, int], thing: Thing) -> None:
    cell = int(thing.extent.x // NEAR)
    cells[cell] = cells.get(cell, 0) + 1


def _rowed(things: Sequence[Thing]) -> tuple[list[Thing], float]:
    """Each stretch in a row where it touches no other, and how far the rows reach."""
    barred = [(thing.extent.bar.ends, i) for i, thing in enumerate(things) if thing.extent.bar is not None]
    barred.sort()
    found = rows([ends for ends, _ in barred], BAR_GAP)
    row = {i: number for (_, i), number in zip(barred, found, strict=True)}
    reach = BAR_FIRST + BAR_ROW * max(found) + BAR_ROW / 2 if found else 0.0
    return [evolve(thing, row=row[i]) if i in row else thing for i, thing in enumerate(things)], reach


def _needed(halves: Sequence[Sequence[Thing]], mode: Mode, axis: Axis) -> float:
    """About the least height that both sides take in this mode: labels cover no more of a side than `FILLED`."""
    total = 0.0
    for half in halves:
        sizes = [thing.words.size(mode) for thing in half]
        area = sum((width + STACK_GAP + TEXT_GAP) * (height + FLAG_GAP) for width, height in sizes)
        rated = max((abs(thing.item.valence or 0) for thing in half), default=0)
        total += area / (axis.width + HEADS + TAIL) / FILLED + rated * mode.unit
    return total
