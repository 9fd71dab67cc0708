# SPDX-License-Identifier: MIT
"""Strategies for dates as families know them."""

import calendar

from hypothesis import strategies as st

from naastbetrokken.model import PartialDate, Period
from naastbetrokken.model.dates import Stamp

_QUALIFIERS = ("", "~", "?", "%")


@st.composite
def stamps(draw: st.DrawFn, min_year: int = 1800, max_year: int = 2100) -> Stamp:
    """One written date from a day to a century, with or without doubt.

    Args:
        draw: given by Hypothesis.
        min_year: no earlier year, decade or century begins before it.
        max_year: no later one begins after it.
    """
    year = draw(st.integers(min_year, max_year))
    qualifier = draw(st.sampled_from(_QUALIFIERS))
    precision = draw(st.sampled_from(("year", "month", "day", "decade", "century")))
    span = {"decade": 10, "century": 100}.get(precision, 1)
    rounded = -(-year // span) * span
    if span > 1 and min_year <= rounded <= max_year:
        return Stamp(rounded, span=span, qualifier=qualifier)
    if precision not in ("month", "day"):
        return Stamp(year, qualifier=qualifier)
    month = draw(st.integers(1, 12))
    day = draw(st.integers(1, calendar.monthrange(year, month)[1])) if precision == "day" else None
    return Stamp(year, month=month, day=day, qualifier=qualifier)


@st.composite
def partial_dates(draw: st.DrawFn, min_year: int = 1800, max_year: int = 2100) -> PartialDate:
    """A date of any kind: one written date, before, after, or between two.

    Args:
        draw: given by Hypothesis.
        min_year: first year in which a written date may begin.
        max_year: last year in which a written date may begin.
    """
    start = draw(stamps(min_year, max_year))
    shape = draw(st.sampled_from(("one", "before", "after", "between")))
    if shape == "before":
        return PartialDate(None, end=start)
    if shape == "after":
        return PartialDate(start, end=None)
    if shape == "one":
        return PartialDate(start, end=start)
    end = draw(stamps(min_year, max_year))
    first, last = sorted((start, end), key=lambda stamp: (stamp.earliest, stamp.latest))
    if last.latest < first.earliest:  # a day inside the century that came first
        first, last = last, first
    return PartialDate(first, end=last)


@st.composite
def periods(draw: st.DrawFn, min_year: int = 1800, max_year: int = 2100) -> Period:
    """A stretch of time; each side is a date, unknown or open. The end may lie before the start.

    Args:
        draw: given by Hypothesis.
        min_year: see `partial_dates`.
        max_year: see `partial_dates`.
    """
    dates = st.none() | partial_dates(min_year, max_year)
    start, end = draw(dates), draw(dates)
    return Period(
        start,
        end=end,
        ongoing=end is None and draw(st.booleans()),
        always=start is None and draw(st.booleans()),
    )
