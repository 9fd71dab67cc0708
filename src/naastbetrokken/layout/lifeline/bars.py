# SPDX-License-Identifier: MIT
"""What of a span can be drawn as a stretch, and rows in which stretches do not touch.

Rows are those of interval partitioning: each stretch takes the first row that is free where it begins, so there are no
more rows than stretches at once (Kleinberg and Tardos, "Algorithm Design", 2005, section 4.1).
"""

import datetime as dt
from collections.abc import Sequence
from heapq import heappop, heappush
from typing import Final

from attrs import frozen

from naastbetrokken.layout.lifeline.axis import Axis
from naastbetrokken.layout.lifeline.result import Bar
from naastbetrokken.queries.timing import Days, Span

KNOWN: Final = dt.timedelta(days=370)
"""A date known within a year stands in the middle of that year and is not drawn as a stretch."""
STUB: Final = 20.0
"""How far a stretch reaches whose other end nobody knows."""


@frozen
class Extent:
    """Where something stands on the line, and the stretch it covers if it covers one."""

    x: float
    bar: Bar | None


def extent(span: Span, axis: Axis, *, wish: bool = False) -> Extent:
    """The place of a span; what is open ends at the ends of the line, or at today for what has been."""
    latest = axis.last if wish or axis.today is None else axis.today
    if not span.lasting:
        first, last = _within(span.begin, axis, latest)
        if None not in span.begin and last - first <= KNOWN:
            return Extent(_middle(first, last, axis), None)
        bar = Bar(maybe=((axis.x(first), axis.x(last)),))
        return Extent(_middle(first, last, axis), bar)
    bar = _lasting(span, axis, latest)
    left, right = bar.ends
    return Extent((left + right) / 2, bar)


def rows(stretches: Sequence[tuple[float, float]], gap: float) -> list[int]:
    """The row of each stretch; in one row they keep a gap.

    Args:
        stretches: left and right ends, in ascending order of the left ends.
        gap: room between stretches in a row.
    """
    taken: list[tuple[float, int]] = []
    free: list[int] = []
    found: list[int] = []
    count = 0
    for left, right in stretches:
        while taken and taken[0][0] + gap <= left:
            heappush(free, heappop(taken)[1])
        if free:
            row = heappop(free)
        else:
            row, count = count, count + 1
        heappush(taken, (right, row))
        found.append(row)
    return found


def _within(days: Days, axis: Axis, latest: dt.date) -> tuple[dt.date, dt.date]:
    """Both days, an open one at the end of the line or at today."""
    first, last = days
    if first is None:
        first = axis.born if axis.born is not None and (last is None or axis.born <= last) else axis.first
    if last is None:
        last = max(latest, first)
    return min(first, last), max(first, last)


def _middle(first: dt.date, last: dt.date, axis: Axis) -> float:
    return (axis.x(first) + axis.x(last)) / 2


def _lasting(span: Span, axis: Axis, latest: dt.date) -> Bar:
    """A stretch with what of its ends is sure; neither end is ever made surer than it was told."""
    start, stop = _end(span.begin, axis, latest), _end(span.end, axis, latest)
    if span.always:
        start = (0.0, 0.0)
    if span.ongoing:
        stop = (max(axis.x(latest), start[1] if start else 0.0),) * 2
    if start is None and stop is None:
        return Bar(maybe=((0.0, axis.x(latest)),))
    if start is None:
        start = (max(0.0, stop[0] - STUB), stop[0]) if stop else (0.0, 0.0)
    if stop is None:
        stop = (start[1], min(axis.width, start[1] + STUB))
    if stop[1] < start[0]:  # recorded the wrong way round: no day of it is sure
        return Bar(maybe=((stop[0], start[1]),))
    maybe = tuple((left, right) for left, right in (start, stop) if right - left > 0.5)
    sure = (start[1], stop[0])
    if sure[0] >= sure[1]:
        ends = (min(start[0], stop[0]), max(start[1], stop[1]))
        maybe, found = ((ends,), None) if maybe else ((), ends)
    else:
        found = sure
    return Bar(sure=found, maybe=maybe, since_ever=span.always, ongoing=span.ongoing)


def _end(days: Days, axis: Axis, latest: dt.date) -> tuple[float, float] | None:
    """Where a stretch begins or ends: between which places; None when nobody knows."""
    if days == (None, None):
        return None
    first, last = _within(days, axis, latest)
    if None not in days and last - first <= KNOWN:
        return (_middle(first, last, axis),) * 2
    return axis.x(first), axis.x(last)
