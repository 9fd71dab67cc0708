# SPDX-License-Identifier: MIT
"""The ruler: the line itself, ages above it, years below it, today, and what is still to come in dots."""

from typing import Final

from naastbetrokken.layout.lifeline import Placed
from naastbetrokken.layout.lifeline.attempt import HEADS, TAIL
from naastbetrokken.layout.lifeline.layout import AGES
from naastbetrokken.scene.blocks import Setter
from naastbetrokken.scene.lifeline.marks import arrow, clear_of, dotted, word
from naastbetrokken.scene.marks import Ink, Mark, Text, polyline
from naastbetrokken.scene.scene import Group
from naastbetrokken.scene.words import Words

SIZE: Final = 10.0
LINE: Final = 2.0
AGE_BASE: Final = -6.5
YEAR_BASE: Final = 14.5
TICK: Final = 4.0
BESIDE: Final = 8.0
"""Between the names of rows and the line."""


def ruler(placed: Placed, setter: Setter, w: Words, label: str, description: str) -> list[Group]:
    """The groups of the ruler, to be drawn first.

    Args:
        placed: where everything is.
        setter: theme and measure.
        w: the catalogue.
        label: from when to when the line runs, in words.
        description: the same with birth and the day of looking.
    """
    axis, theme = placed.axis, setter.theme
    top, bottom = placed.edges
    now = axis.now
    marks: list[Mark] = [
        polyline(((0.0, y), (now, y)), Ink(stroke=theme.pale, width=theme.thin)) for y in (top, bottom)
    ]
    marks.append(polyline(((0.0, top), (0.0, bottom)), Ink(stroke=theme.pale, width=theme.thin)))
    end = axis.width + (0.0 if axis.ended else TAIL - 9.0)
    if axis.ended:
        marks.append(polyline(((axis.width, top), (axis.width, bottom)), Ink(stroke=theme.pale, width=theme.thin)))
    else:
        marks += [polyline(((now, y), (axis.width, y)), dotted(theme, 1.0, theme.pale)) for y in (top, bottom)]
        marks.append(polyline(((now, 0.0), (end, 0.0)), dotted(theme, LINE, theme.ink)))
        marks.append(arrow(end, 0.0, 1, theme.ink))
    marks.append(
        polyline(((0.0, 0.0), (now if not axis.ended else axis.width, 0.0)), Ink(stroke=theme.ink, width=LINE))
    )
    for ticks, way in ((axis.ages(), -1), (axis.years(), 1)):
        for tick in ticks:
            ink = Ink(stroke=theme.ink, width=1.5 if tick.heavy else 0.75)
            marks.append(polyline(((tick.x, 0.0), (tick.x, way * TICK)), ink))
    told = _today(placed, setter)
    marks += told
    numbers = [
        *(_number(tick.number, tick.x, AGE_BASE, setter, heavy=tick.heavy) for tick in axis.ages()),
        *(_number(tick.number, tick.x, YEAR_BASE, setter, heavy=tick.heavy) for tick in axis.years()),
    ]
    heads = _heads(placed, setter, w)
    marks += clear_of(numbers, [mark for mark in (*told, *heads.marks) if isinstance(mark, Text)])
    return [
        Group(role="axis", label=label, description=description, marks=tuple(marks)),
        heads,
        *_lanes(placed, setter),
    ]


def _number(number: int, x: float, y: float, setter: Setter, *, heavy: bool) -> Text:
    return word(str(number), (x, y), SIZE, setter, anchor="middle", bold=heavy)


def _today(placed: Placed, setter: Setter) -> list[Mark]:
    """A stroke through the ruler, with the age and the year of today."""
    axis, theme = placed.axis, setter.theme
    if axis.today is None or axis.ended:
        return []
    top, bottom = placed.edges
    gap = 2.0
    marks: list[Mark] = [
        polyline(((axis.now, y), (axis.now, z)), Ink(stroke=theme.ink, width=1.75))
        for y, z in ((top - 3.0, top + gap), (-TICK - 1.0, TICK + 1.0), (bottom - gap, bottom + 3.0))
    ]
    x = max(axis.now, BESIDE)  # clear of the names of rows
    if axis.born is not None:
        age = axis.today.year - axis.born.year - ((axis.today.month, axis.today.day) < (axis.born.month, axis.born.day))
        marks.append(_number(age, x, AGE_BASE, setter, heavy=True))
    marks.append(_number(axis.today.year, x, YEAR_BASE, setter, heavy=True))
    return marks


def _heads(placed: Placed, setter: Setter, w: Words) -> Group:
    """The names of the rows, to the left of the line."""
    top, bottom = placed.edges
    rows = [("years", YEAR_BASE)]
    if top <= -AGES:
        rows.insert(0, ("ages", AGE_BASE))
    if placed.homes:
        rows.append(("homes", placed.homes[0].label.y + SIZE))
    above = [spot.y for spot in placed.spots if (spot.item.valence or 0) > 0]
    below = [spot.y for spot in placed.spots if (spot.item.valence or 0) < 0]
    if (above or below) and not placed.lanes:
        rows.append(("good", min(top - 14.0, (top + min(above, default=top)) / 2 + 3.0)))
        rows.append(("hard", max(bottom + 20.0, (bottom + max(below, default=bottom)) / 2 + 3.0)))
    marks = [word(w(f"lifeline.row.{name}"), (-BESIDE, y), SIZE, setter, anchor="end") for name, y in rows]
    return Group(role="heads", marks=tuple(marks))


def _lanes(placed: Placed, setter: Setter) -> list[Group]:
    """The line of each lane, with its name to the left."""
    theme, now = setter.theme, placed.axis.now
    groups = []
    for lane in placed.lanes:
        marks: list[Mark] = [polyline(((0.0, lane.y), (now, lane.y)), Ink(stroke=theme.pale, width=theme.thin))]
        if now < placed.axis.width:
            marks.append(polyline(((now, lane.y), (placed.axis.width, lane.y)), dotted(theme, 1.0, theme.pale)))
        words, _, high = setter.lines(lane.name, SIZE, HEADS - BESIDE, x=-HEADS, fill=theme.ink)
        top = lane.y - high / 2
        groups.append(Group(role="lane", label=lane.name, marks=(*marks, *(word.moved(0, top) for word in words))))
    return groups
