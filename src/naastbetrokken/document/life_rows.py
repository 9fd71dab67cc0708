# SPDX-License-Identifier: MIT
"""The rows of a life told by age: what happened, where the client lived then, and in which bands it may belong."""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from attrs import frozen

from naastbetrokken.document.blocks import Row
from naastbetrokken.document.life_bands import Band
from naastbetrokken.document.life_when import Telling
from naastbetrokken.model import Certainty, LifeEvent, Residence, When, Wish
from naastbetrokken.model.dates import AgeRange
from naastbetrokken.model.item import Item
from naastbetrokken.model.wording import sentence
from naastbetrokken.queries.timing import Span, Times
from naastbetrokken.scene.lifeline.called import called
from naastbetrokken.scene.people import People
from naastbetrokken.scene.wording import in_words
from naastbetrokken.scene.words import Words

DOUBT = 2
"""Bands that something may belong to and still stand in the first of them."""


@frozen(kw_only=True)
class LifeRow:
    """One thing in a life.

    Attributes:
        row: its cells: year, age, residence and what happened.
        days: the days by which it is put in order; the last of the calendar when nothing dates it.
        ages: ages at which it may have begun; None when they are not known.
        unborn: whether it was surely before the client's birth.
    """

    row: Row
    days: tuple[dt.date, dt.date]
    ages: AgeRange | None
    unborn: bool

    @property
    def sort_key(self) -> tuple[object, ...]:
        """Place in a list: by date, then by age, then by the words."""
        return (self.days, -1 if self.ages is None else self.ages.min, self.row.cells)

    def band(self, bands: Sequence[Band]) -> Band | None:
        """The band in which it stands; None where too many are possible."""
        if self.ages is None or self.ages.max is None:
            return None
        low, high = (_index(bands, age) for age in (self.ages.min, self.ages.max))
        return bands[low] if high - low < DOUBT else None


def _index(bands: Sequence[Band], age: int) -> int:
    return max(i for i, band in enumerate(bands) if band.first <= age)


@frozen
class Life:
    """A client's life, row by row.

    Attributes:
        people: who is who.
        words: the catalogue.
        times: when things were.
    """

    people: People
    words: Words
    times: Times

    @cached_property
    def telling(self) -> Telling:
        """Years and ages in words."""
        return Telling(self.people, self.words, self.times.born)

    @cached_property
    def homes(self) -> tuple[tuple[Residence, Span], ...]:
        """Where the client lived, as far as anything says when."""
        found = ((home, self.times.of(home.when)) for home in self.people.dossier.residences)
        return tuple((home, span) for home, span in found if span is not None)

    @cached_property
    def rows(self) -> tuple[LifeRow, ...]:
        """All events and homes, in order."""
        events = [self._event(event) for event in self.people.dossier.events]
        homes = [self._home(home) for home in self.people.dossier.residences]
        return tuple(sorted((*homes, *events), key=lambda one: one.sort_key))

    @cached_property
    def wishes(self) -> tuple[Row, ...]:
        """What the client wishes for later: year, age and wish; what has a time first."""
        found = [self._wish(wish) for wish in self.people.dossier.wishes]
        return tuple(row.row for row in sorted(found, key=lambda one: one.sort_key))

    def _event(self, event: LifeEvent) -> LifeRow:
        span = self.times.of(event.when)
        cells = (
            self.telling.year(event.when, span),
            self.telling.age(event.when),
            self._lived(span),
            _lines(self._told(event)),
        )
        return self._row(cells, (event.id, *self.people.in_order(event.persons)), event.when, span)

    def _home(self, home: Residence) -> LifeRow:
        span = self.times.of(home.when)
        key = "lives" if span is not None and span.ongoing else "lived"
        who = self.people.in_order(home.persons)
        names = self._called(who)
        said = self.words(f"tables.life.{key}.with", names=names) if names else self.words(f"tables.life.{key}")
        cells = (
            self.telling.year(home.when, span),
            self.telling.age(home.when),
            in_words(home.place),
            _lines((said, self._noted(home.note))),
        )
        return self._row(cells, tuple(who), home.when, span)

    def _wish(self, wish: Wish) -> LifeRow:
        span = self.times.of(wish.when)
        who = self.people.in_order(wish.persons)
        told = (in_words(wish.text), self._with(who), self._noted(wish.note))
        cells = (self.telling.year(wish.when, span), self.telling.age(wish.when), _lines(told))
        return self._row(cells, tuple(who), wish.when, span)

    def _row(self, cells: tuple[str, ...], refs: tuple[str, ...], when: When, span: Span | None) -> LifeRow:
        return LifeRow(
            row=Row(cells=cells, refs=refs),
            days=self.telling.order(when, span),
            ages=self.telling.begun(when, span),
            unborn=self.telling.unborn(span),
        )

    def _told(self, event: LifeEvent) -> Iterator[str]:
        yield in_words(event.title)
        place = in_words(event.place)
        yield self.words("tables.life.place", place=place) if place else ""
        yield self._with(self.people.in_order(event.persons))
        if event.valence is not None:
            yield self.words("tables.life.valence", n=_signed(event.valence))
        for key, text in (("helped", event.helped), ("hindered", event.hindered)):
            told = in_words(text)
            yield self.words(f"tables.life.{key}", text=told) if told else ""
        yield self._noted(event.note)
        yield self._source(event)

    def _called(self, persons: Iterable[str]) -> str:
        """The names of people in a list; a pregnancy without a name of its own with an article."""
        return self.words.listed(called(self.people, one) for one in persons)

    def _with(self, persons: Sequence[str]) -> str:
        return self.words("tables.life.who", names=self._called(persons)) if persons else ""

    def _noted(self, note: str) -> str:
        told = in_words(note)
        return self.words("tables.life.note", text=told) if told else ""

    def _source(self, item: Item) -> str:
        """Who told it, unless the client did, and how sure that is, unless it is certain."""
        source = item.source
        if source is None:
            return ""
        own = source.informant in ("", self.people.dossier.client)
        known = source.informant in self.people.dossier.by_id
        name = self.people.name(source.informant) if known else in_words(source.informant)
        who = "" if own else self.words("tables.life.told", name=name)
        sure = self.words(f"tables.life.{source.certainty.value}") if source.certainty is not Certainty.CERTAIN else ""
        return sentence(self.words("join.comma").join(part for part in (who, sure) if part)).removesuffix(".")

    def _lived(self, span: Span | None) -> str:
        """Where the client lived when something began: surely, or one of two homes that follow on each other."""
        if span is None or span.begin[0] is None or span.begin[1] is None:
            return ""
        possible = sorted(
            ((home, known) for home, known in self.homes if _may_meet(known, span)),
            key=lambda one: (one[1].sort_key, one[0].place),
        )
        sure = [in_words(home.place) for home, known in possible if _covers(known, span)]
        if sure:
            return self.words.listed(dict.fromkeys(sure))
        if len(possible) == 2 and _follow(possible[0][0], possible[1][0]):
            one, other = (in_words(home.place) for home, _ in possible)
            return self.words("tables.life.or", first=one, last=other)
        return ""


def _may_meet(home: Span, span: Span) -> bool:
    (first, last), begun, ended = span.begin, home.begin[0], home.end[1]
    if first is None or last is None:
        return False
    return (begun is None or begun <= last) and (home.ongoing or ended is None or ended >= first)


def _covers(home: Span, span: Span) -> bool:
    (first, last), begun, ended = span.begin, home.begin[1], home.end[0]
    if first is None or last is None or begun is None:
        return False
    return begun <= first and (home.ongoing or (ended is not None and ended >= last))


def _follow(one: Residence, other: Residence) -> bool:
    """Whether the second home began when the first ended."""
    before, after = one.when.period, other.when.period
    return before is not None and after is not None and before.end is not None and before.end == after.start


def _lines(parts: Iterator[str] | tuple[str, ...]) -> str:
    return "\n".join(part for part in parts if part)


def _signed(value: int) -> str:
    return f"+{value}" if value > 0 else str(value).replace("-", "−")
