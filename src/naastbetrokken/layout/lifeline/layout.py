# SPDX-License-Identifier: MIT
"""A life line as places: a ruler, discs at their dates and heights, labels in stairs on both sides."""

from collections.abc import Sequence
from typing import Final

from naastbetrokken.layout.lifeline.attempt import HEADS, TAIL, Attempt, above_and_below, in_lanes
from naastbetrokken.layout.lifeline.axis import Axis
from naastbetrokken.layout.lifeline.bars import extent
from naastbetrokken.layout.lifeline.homes import STRIP, homes
from naastbetrokken.layout.lifeline.labels import LANES, MODES, Mode, wording
from naastbetrokken.layout.lifeline.result import Home, Item, Placed
from naastbetrokken.layout.lifeline.side import Thing
from naastbetrokken.layout.lifeline.staircase import FLAG_GAP, STACK_GAP, TEXT_GAP
from naastbetrokken.layout.text import RememberingMeasurer
from naastbetrokken.typing import TextMeasurer

AGES: Final = 20.5
"""How far the ruler reaches above its line with ages in it."""
BARE: Final = 8.0
"""How far it does without."""
YEARS: Final = 21.5
"""How far the ruler reaches below its line with years in it."""
NEAR: Final = 120.0
"""Px within which things crowd each other."""
LENIENT: Final = 2
"""How many more things may stand above than below before something unrated goes below, where it looks hard."""
MANY: Final = 100
"""More things than this are set in the smallest type at once."""
FILLED: Final = 0.66
"""How much of a side labels fill at best."""
FLOOR: Final = 30.0
"""Px of a side that neither labels nor ratings take, at least."""


def layout(
    items: Sequence[Item],
    given: Sequence[Home],
    axis: Axis,
    *,
    room: float,
    lanes: bool = False,
    measurer: TextMeasurer | None = None,
) -> Placed:
    """Everything on one line, or in a lane for each part of life.

    Args:
        items: events and wishes.
        given: residences.
        axis: the line.
        room: height within which it should stay; the type is set smaller for it, and no further than is readable.
        lanes: whether each `Item.lane` has a line of its own, in order of first mention.
        measurer: how wide texts are; the envelope of four common fonts when absent.
    """
    measure = RememberingMeasurer.of(measurer)
    top = -AGES if axis.born is not None else -BARE
    placed = homes(
        sorted(given, key=lambda home: (*home.span.sort_key, home.id)), axis, YEARS + 2, axis.width + TAIL, measure
    )
    bottom = max([YEARS, *(home.bar.y + STRIP / 2 + 5.0 for home in placed)])
    height = room - (bottom - top)
    found: Attempt | None = None
    things = _things(items, axis, measure)
    lanes = lanes and bool(items)  # a line without anything on it is one line
    halves = (
        [[thing for thing in things if thing.item.lane == lane] for lane in _lanes(items)] if lanes else _halves(things)
    )
    if lanes:  # higher than a sheet whatever the type
        return in_lanes(halves, axis, LANES, measure).placed(axis, (top, bottom), placed)
    for mode in MODES if len(things) <= MANY else MODES[-1:]:
        if mode is MODES[-1] or _needed(halves, mode, axis) <= height:
            found = above_and_below(halves, axis, mode, measure)
            if found.height <= height:
                break
    assert found is not None  # noqa: S101  the last one is always tried
    return found.placed(axis, (top, bottom), placed)


def _lanes(items: Sequence[Item]) -> list[str]:
    return list(dict.fromkeys(item.lane for item in items))


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


def _needed(halves: Sequence[Sequence[Thing]], mode: Mode, axis: Axis) -> float:
    """About the least height that both sides take in this mode: labels cover no more of a side than `FILLED`."""
    total = 0.0
    for half in halves:
        sizes = [thing.words.size(mode) for thing in half]
        area = sum((width + STACK_GAP + TEXT_GAP) * (height + FLAG_GAP) for width, height in sizes)
        rated = max((abs(thing.item.valence or 0) for thing in half), default=0)
        total += area / (axis.width + HEADS + TAIL) / FILLED + rated * mode.unit + FLOOR
    return total
