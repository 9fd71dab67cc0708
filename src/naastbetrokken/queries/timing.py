# SPDX-License-Identifier: MIT
"""When something was, as days: whichever way it is remembered, by a date, a period, an age or against a landmark.

A `Span` never narrows what is known. "When he was six" is every day of that year of life; "before the divorce" is
open to the left, and it is for the reader of the span to say where a life begins.
"""

import datetime as dt
from collections.abc import Mapping
from enum import StrEnum
from functools import cached_property
from typing import Final

from attrs import frozen

from naastbetrokken.model import Dossier, Landmark, PartialDate, Period, Union, UnionKind, When

ABOUT_YEARS: Final = 1
"""Years on either side of an "about" or doubtful date."""

Days = tuple[dt.date | None, dt.date | None]
"""First and last possible day; None is open on that side."""

OPEN: Final[Days] = (None, None)

ENDINGS: Final = (
    UnionKind.SEPARATION,
    UnionKind.LEGAL_SEPARATION,
    UnionKind.DIVORCE,
    UnionKind.ANNULMENT,
    UnionKind.WIDOWHOOD,
    UnionKind.ENDED,
)


class Basis(StrEnum):
    """In which way something is dated."""

    PERIOD = "period"
    DATE = "date"
    AGE = "age"
    LANDMARK = "landmark"


@frozen(kw_only=True)
class Span:
    """The days on which something may have begun and ended; None is open on that side.

    Attributes:
        begin: first and last day on which it may have begun.
        end: first and last day on which it may have ended; equal to `begin` for what happened at one time.
        basis: what this rests on.
        lasting: whether it is known as something that lasted.
        ongoing: whether it goes on.
        always: whether it has no beginning worth naming.
        about: whether somebody said "about", or was in doubt.
    """

    begin: Days
    end: Days
    basis: Basis
    lasting: bool = False
    ongoing: bool = False
    always: bool = False
    about: bool = False

    @property
    def sort_key(self) -> tuple[dt.date, dt.date]:
        """Place in a list: by the first and last day that any of it may be; open starts come first."""
        return self.begin[0] or dt.date.min, self.end[1] or dt.date.max


@frozen
class Times:
    """Looks up when things were in one dossier."""

    dossier: Dossier

    @cached_property
    def born(self) -> PartialDate | None:
        """Birth of the client, from which ages count."""
        client = self.dossier.by_id.get(self.dossier.client) if self.dossier.client else None
        return client.born if client else None

    @cached_property
    def landmarks(self) -> Mapping[str, Span | None]:
        """Events and unions by id; None for those that nothing dates, such as two events dated by each other."""
        whens = {event.id: event.when for event in self.dossier.events}
        found: dict[str, Span | None] = {union.id: _of_union(union) for union in self.dossier.unions}
        for start in whens:
            chain: list[str] = []
            here: str | None = start
            while here is not None and here not in found and here in whens and here not in chain:
                chain.append(here)
                here = whens[here].landmark
            for one in reversed(chain):
                found[one] = self._span(whens[one], found)
        return found

    def of(self, when: When) -> Span | None:
        """The span of something; None when nothing dates it."""
        return self._span(when, self.landmarks)

    def _span(self, when: When, landmarks: Mapping[str, Span | None]) -> Span | None:
        if when.period is not None and _says_something(when.period):
            return _of_period(when.period)
        if when.date is not None:
            days = when.date.completions(ABOUT_YEARS)
            return Span(begin=days, end=days, basis=Basis.DATE, about=_rough(when.date))
        if when.age is not None and self.born is not None:
            return _of_age(self.born, when.age, when.age_until)
        landmark = landmarks.get(when.landmark) if when.landmark is not None else None
        return None if landmark is None or when.relation is None else _against(when.relation, landmark)


def years_after(day: dt.date | None, years: int) -> dt.date | None:
    """The same day some years later, 1 March for 29 February; None beyond the calendar."""
    if day is None or not dt.MINYEAR <= day.year + years <= dt.MAXYEAR:
        return None
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return dt.date(day.year + years, 3, 1)


def _says_something(period: Period) -> bool:
    return period.start is not None or period.end is not None


def _rough(date: PartialDate | None) -> bool:
    return date is not None and (date.approximate or date.uncertain)


def _of_period(period: Period) -> Span:
    return Span(
        begin=OPEN if period.start is None else period.start.completions(ABOUT_YEARS),
        end=OPEN if period.end is None else period.end.completions(ABOUT_YEARS),
        basis=Basis.PERIOD,
        lasting=True,
        ongoing=period.ongoing,
        always=period.always,
        about=_rough(period.start) or _rough(period.end),
    )


def _of_age(born: PartialDate, age: int, until: int | None) -> Span | None:
    """The year of life, or those from one age to another; None beyond the calendar."""
    begin, end = _year_of_life(born, age), _year_of_life(born, age if until is None else until)
    if OPEN in (begin, end):
        return None
    return Span(begin=begin, end=end, basis=Basis.AGE, lasting=until is not None and until > age, about=_rough(born))


def _year_of_life(born: PartialDate, age: int) -> Days:
    first, last = born.completions(ABOUT_YEARS)
    after = years_after(last, age + 1)
    return years_after(first, age), None if after is None else after - dt.timedelta(days=1)


def _of_union(union: Union) -> Span | None:
    """From the first state of a couple to its last ending; None without a dated state."""
    dates = [(state.kind in ENDINGS, state.date) for state in union.states if state.date is not None]
    begun = [date for ending, date in dates if not ending]
    ended = [date for ending, date in dates if ending]
    if not dates:
        return None
    return Span(
        begin=min(begun).completions(ABOUT_YEARS) if begun else OPEN,
        end=max(ended).completions(ABOUT_YEARS) if ended else OPEN,
        basis=Basis.PERIOD,
        lasting=True,
    )


def _against(relation: Landmark, landmark: Span) -> Span | None:
    """Before, during or after a landmark; None where its own days leave that open on both sides."""
    if relation is Landmark.BEFORE:
        days: Days = (None, landmark.begin[1])
    elif relation is Landmark.AFTER:
        # What is after a landmark that goes on, or of which no end is known, is surely after its beginning.
        days = (landmark.end[0] or landmark.begin[0], None)
    else:
        days = (landmark.begin[0], landmark.end[1])
    return None if days == OPEN else Span(begin=days, end=days, basis=Basis.LANDMARK)
