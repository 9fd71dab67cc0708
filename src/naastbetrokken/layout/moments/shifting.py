# SPDX-License-Identifier: MIT
"""A strip at another height."""

from attrs import evolve

from naastbetrokken.layout.moments.placed import Line, PlacedColumn, PlacedEntry, PlacedHead, Rail, Strip
from naastbetrokken.layout.result import Point

Stroke = tuple[Point, Point]


def lowered(strip: Strip, dy: float) -> Strip:
    """The same strip, so many px further down."""
    return Strip(
        columns=tuple(_column(one, dy) for one in strip.columns),
        heads=tuple(_head(one, dy) for one in strip.heads),
        entries=tuple(_entry(one, dy) for one in strip.entries),
        rails=tuple(_rail(one, dy) for one in strip.rails),
        axis=None if strip.axis is None else _stroke(strip.axis, dy),
    )


def _column(one: PlacedColumn, dy: float) -> PlacedColumn:
    return evolve(
        one,
        at=_point(one.at, dy),
        lines=_lines(one.lines, dy),
        strokes=tuple(_stroke(stroke, dy) for stroke in one.strokes),
        top=one.top + dy,
        bottom=one.bottom + dy,
    )


def _head(one: PlacedHead, dy: float) -> PlacedHead:
    return evolve(one, lines=_lines(one.lines, dy), rule=_stroke(one.rule, dy))


def _entry(one: PlacedEntry, dy: float) -> PlacedEntry:
    return evolve(
        one,
        at=_point(one.at, dy),
        lines=_lines(one.lines, dy),
        bar=None if one.bar is None else (one.bar[0] + dy, one.bar[1] + dy),
        strokes=tuple(_stroke(stroke, dy) for stroke in one.strokes),
        top=one.top + dy,
        bottom=one.bottom + dy,
    )


def _rail(one: Rail, dy: float) -> Rail:
    return evolve(one, stops=tuple(stop + dy for stop in one.stops))


def _lines(lines: tuple[Line, ...], dy: float) -> tuple[Line, ...]:
    return tuple(evolve(line, y=line.y + dy) for line in lines)


def _stroke(stroke: Stroke, dy: float) -> Stroke:
    return _point(stroke[0], dy), _point(stroke[1], dy)


def _point(point: Point, dy: float) -> Point:
    return point[0], point[1] + dy
