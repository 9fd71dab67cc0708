# SPDX-License-Identifier: MIT
"""Dates along a line: from which day to which, how far to the right each day stands, and which years are named."""

import datetime as dt
from collections.abc import Iterable, Iterator
from typing import Final

from attrs import field, frozen

from naastbetrokken.queries.timing import Span, years_after

LEAST_YEARS: Final = 4
"""A shorter life still gets a line of this length."""
NAMED: Final = 38.0
"""Px at least between years that are named."""
STEPS: Final = (1, 5, 10, 20, 50, 100, 200, 500, 1000, 2000)
AHEAD: Final = 0.03
"""How much of the line lies beyond today when nothing is wished for there."""


@frozen
class Tick:
    """A year or an age on the ruler."""

    x: float
    number: int
    heavy: bool


@frozen(kw_only=True)
class Axis:
    """Days as places.

    Attributes:
        first: the day at the left end.
        last: the day at the right end.
        today: the day up to which things happened; None when nobody said.
        born: first day of the client's life; None if unknown.
        ended: whether the line stops at the end of a life.
        width: px from end to end.
    """

    first: dt.date
    last: dt.date
    today: dt.date | None = None
    born: dt.date | None = None
    ended: bool = False
    width: float = 950.0
    _scale: float = field(init=False)

    @_scale.default
    def _px_a_day(self) -> float:
        return self.width / max(1, self.last.toordinal() - self.first.toordinal())

    def x(self, day: dt.date) -> float:
        """Where a day stands, on the line."""
        place = (day.toordinal() - self.first.toordinal()) * self._scale
        return min(max(place, 0.0), self.width)

    @property
    def now(self) -> float:
        """Where today stands; the right end when nobody said."""
        return self.width if self.today is None else self.x(self.today)

    @property
    def step(self) -> int:
        """Years from one named year to the next."""
        year = self._scale * 365.25
        return next((step for step in STEPS if step * year >= NAMED), STEPS[-1])

    def years(self) -> Iterator[Tick]:
        """The first days of named years."""
        step = self.step
        start = -(-self.first.year // step) * step
        for year in range(max(start, 1), self.last.year + 1, step):
            day = dt.date(year, 1, 1)
            if self.first <= day <= self.last:
                yield Tick(self.x(day), year, year % _heavy(step) == 0)

    def ages(self) -> Iterator[Tick]:
        """The birthdays of named ages."""
        if self.born is None:
            return
        step = self.step
        for age in range(0, self.last.year - self.born.year + 1, step):
            day = years_after(self.born, age)
            if day is not None and self.first <= day <= self.last:
                yield Tick(self.x(day), age, age % _heavy(step) == 0)


def _heavy(step: int) -> int:
    """Every how many years a tick is heavier: decades, then every fifth."""
    return 10 if step < 10 else 5 * step


def axis_of(
    spans: Iterable[Span],
    *,
    width: float,
    born: dt.date | None = None,
    today: dt.date | None = None,
    died: dt.date | None = None,
) -> Axis:
    """The line on which all of these can stand.

    Args:
        spans: when things were or will be.
        width: px from end to end.
        born: where the life begins.
        today: up to when things happened.
        died: where the life ended.
    """
    days = [day for span in spans for day in (*span.begin, *span.end) if day is not None]
    if died is not None and (today is None or died < today):
        today = died  # nothing happened to anybody later than that
    known = [*days, *(day for day in (born, today, died) if day is not None)]
    first = min(known, default=dt.date(2000, 1, 1))
    latest = max(known, default=first)
    last = latest
    if today is not None and died is None:
        ahead = max(366, int((latest.toordinal() - first.toordinal()) * AHEAD))
        last = _later(latest, ahead if latest == today else ahead // 3)
    least = years_after(first, LEAST_YEARS) or dt.date.max
    return Axis(
        first=first,
        last=max(last, least),
        today=today,
        born=born,
        ended=died is not None and latest == died,
        width=width,
    )


def _later(day: dt.date, days: int) -> dt.date:
    return dt.date.fromordinal(min(day.toordinal() + days, dt.date.max.toordinal()))
