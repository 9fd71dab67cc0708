# SPDX-License-Identifier: MIT
"""When something was, in words: as it was told, by date, period, age or landmark; and the age that follows from it."""

from collections.abc import Iterator, Mapping

from attrs import frozen

from naastbetrokken.layout.text import clean
from naastbetrokken.model import Dossier, When
from naastbetrokken.model.date_words import period_phrase, period_short, phrase, short
from naastbetrokken.queries.timing import Basis, Span, Times
from naastbetrokken.scene.people import People
from naastbetrokken.scene.years import age_text


@frozen
class WhenWords:
    """Words for when things were in one dossier.

    Attributes:
        people: names and language.
        times: birth of the client.
        titles: of events, by id.
    """

    people: People
    times: Times
    titles: Mapping[str, str]

    @classmethod
    def of(cls, dossier: Dossier, people: People, times: Times) -> "WhenWords":
        """The words of a dossier."""
        return cls(people, times, {event.id: clean(event.title) for event in dossier.events})

    def in_full(self, when: When) -> str:
        """Everything that was told about when it was; empty when nothing was."""
        return self.people.words("join.comma").join(self._told(when))

    def in_short(self, when: When) -> str:
        """The same for a label: the first way in which it is dated."""
        w, lang = self.people.words, self.people.words.lang
        if when.date is not None:
            return short(when.date, lang)
        if when.period is not None:
            return period_short(when.period, lang)
        if when.age is not None:
            if when.age_until is None:
                return w("lifeline.age", age=when.age)
            return w("lifeline.age.span", age=when.age, until=when.age_until)
        return self._landmark(when)

    def reckoned(self, when: When, span: Span | None) -> str:
        """What follows from the date: the age then; or the year, for what is dated by age."""
        if span is None:
            return ""
        if span.basis is Basis.AGE:
            years = [str(day.year) for day in (span.begin[0], span.end[1]) if day is not None]
            if len(years) < 2 or years[0] == years[1]:
                return "".join(years[:1])
            if span.lasting:
                return f"{years[0]}–{years[1]}"
            return self.people.words("lifeline.or", one=years[0], other=years[1])
        if when.age is not None:
            return ""
        return self._age(when)

    def _age(self, when: When) -> str:
        """The age then, or at the beginning and the end."""
        w = self.people.words
        dates = [when.date] if when.date is not None or when.period is None else [when.period.start, when.period.end]
        texts = [text for text in (age_text(self.times.born, date) for date in dates) if text]
        if not texts:
            return ""
        if len(texts) > 1:
            first, last = (text.strip("±").split("/") for text in texts)
            number = first[0] if first[0] == last[-1] else f"{first[0]}–{last[-1]}"
        else:
            ages = texts[0].strip("±").split("/")
            number = ages[0] if len(ages) == 1 else w("lifeline.or", one=ages[0], other=ages[1])
        age = w("lifeline.age", age=number)
        return w("lifeline.about", age=age) if any("±" in text for text in texts) else age

    def _told(self, when: When) -> Iterator[str]:
        w, lang = self.people.words, self.people.words.lang
        if when.date is not None:
            yield phrase(when.date, lang)
        if when.period is not None:
            yield period_phrase(when.period, lang)
        if when.age is not None and when.age_until is not None:
            yield w("lifeline.age.from", age=when.age, until=when.age_until)
        elif when.age is not None:
            yield w("lifeline.age.was", age=when.age)
        landmark = self._landmark(when)
        if landmark:
            yield landmark

    def _landmark(self, when: When) -> str:
        w = self.people.words
        if when.relation is None or when.landmark is None:
            return ""
        union = self.people.dossier.union_by_id.get(when.landmark)
        if union is not None:
            what = w("lifeline.landmark.union", names=self.people.names(self.people.in_order(union.partners)))
        elif when.landmark in self.titles:
            what = w("lifeline.landmark.event", title=self.titles[when.landmark])
        else:
            return ""
        return w(f"lifeline.{when.relation.value}", what=what)
