# SPDX-License-Identifier: MIT
"""When something was, in the words of a table: the year as it was told, and the age that goes with it."""

import datetime as dt

from attrs import frozen

from naastbetrokken.layout.text import clean
from naastbetrokken.model import PartialDate, When
from naastbetrokken.model.date_words import period_phrase, phrase
from naastbetrokken.model.dates import AgeRange, Period, age_at
from naastbetrokken.queries.timing import Basis, Span
from naastbetrokken.scene.people import People
from naastbetrokken.scene.words import Words

WIDEST = 30
"""Years between two possible ages beyond which an age says nothing."""


@frozen
class Telling:
    """Puts years and ages into words.

    Attributes:
        people: who is who.
        words: the catalogue.
        born: birth of the client; None when that is not recorded.
    """

    people: People
    words: Words
    born: PartialDate | None

    def year(self, when: When, span: Span | None) -> str:
        """The year as it was told; for what was told by age, the years that follow from the birth; else empty."""
        lang = self.words.lang
        if when.period is not None and (when.period.start or when.period.end):
            return period_phrase(when.period, lang)
        if when.date is not None:
            return phrase(when.date, lang)
        if when.age is not None:
            return "" if span is None or span.basis is not Basis.AGE else self._years(span)
        return self._against(when)

    def age(self, when: When) -> str:
        """The age as it was told, or as it follows from the birth; empty when neither is known."""
        if when.age is not None:
            until = when.age_until
            return str(when.age) if until is None else self.words("tables.life.range", first=when.age, last=until)
        if when.period is not None and (when.period.start or when.period.end):
            return self._ages(when.period)
        return self._age(when.date)

    def begun(self, when: When, span: Span | None) -> AgeRange | None:
        """The ages that something may have begun at; of what was "about" then, the age that is told."""
        if span is None or self.born is None:
            return None if when.age is None else AgeRange(when.age, when.age)
        if span.basis is Basis.AGE and when.age is not None:
            return AgeRange(when.age, when.age)
        date, (first, last) = _beginning(when, span), span.begin
        if span.basis is Basis.LANDMARK and first is not None and last is not None:
            date = PartialDate.between(first, last)
        ages = age_at(self.born, date)
        if ages is None or ages.max is None or not _is_rough(self.born, date):
            return ages
        return AgeRange(ages.max, ages.max)

    def order(self, when: When, span: Span | None) -> tuple[dt.date, dt.date]:
        """Place in a list: by the days as they were told, without the room that "about" leaves."""
        date = None if span is None else _beginning(when, span)
        first, last = (None, None) if date is None else date.completions()
        early, late = (dt.date.max, dt.date.max) if span is None else span.sort_key
        return first or early, last or late

    def unborn(self, span: Span | None) -> bool:
        """Whether something surely began before the birth."""
        last = None if span is None else span.begin[1]
        earliest = None if self.born is None else self.born.earliest
        return last is not None and earliest is not None and last < earliest

    def _years(self, span: Span) -> str:
        """The years in which somebody was of an age: "1994 of 1995"."""
        first, last = span.begin[0], span.end[1]
        if first is None or last is None:
            return ""
        key = "same" if first.year == last.year else "or" if last.year == first.year + 1 else "between"
        text = self.words(f"tables.life.{key}", first=first.year, last=last.year)
        return self.words("tables.life.about_this", text=text) if span.about else text

    def _against(self, when: When) -> str:
        """Before, during or after something else that was told."""
        if when.relation is None or when.landmark is None:
            return ""
        union = self.people.dossier.union_by_id.get(when.landmark)
        if union is not None:
            return self.words(
                f"tables.life.{when.relation.value}.union",
                names=self.people.names(self.people.in_order(union.partners)),
            )
        titles = {event.id: clean(event.title) for event in self.people.dossier.events}
        title = titles.get(when.landmark, "")
        return self.words(f"tables.life.{when.relation.value}", title=title) if title else ""

    def _ages(self, period: Period) -> str:
        first, last = self._age(period.start), self._age(period.end)
        if first and first == last:
            return first
        if first and last:
            return self.words("tables.life.range", first=first, last=last)
        if first:
            return self.words("tables.life.from", first=first)
        return self.words("tables.life.until", last=last) if last else ""

    def _age(self, date: PartialDate | None) -> str:
        ages = age_at(self.born, date)
        if ages is None or ages.max is None or ages.max - ages.min > WIDEST:
            return ""
        if _is_rough(self.born, date):
            return self.words("tables.life.about_this", text=ages.max)
        key = "same" if ages.exact is not None else "or" if ages.max == ages.min + 1 else "between"
        return self.words(f"tables.life.{key}", first=ages.min, last=ages.max)


def _beginning(when: When, span: Span) -> PartialDate | None:
    """The date with which something began, where a date was told."""
    if span.basis is Basis.DATE:
        return when.date
    return when.period.start if span.basis is Basis.PERIOD and when.period is not None else None


def _is_rough(*dates: PartialDate | None) -> bool:
    return any(one is not None and (one.approximate or one.uncertain) for one in dates)
