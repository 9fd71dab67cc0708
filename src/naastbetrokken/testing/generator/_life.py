# SPDX-License-Identifier: MIT
"""Random lives: events, homes and wishes of one client, dated in every way that people remember dates.

Lives differ in temper: even, or with nearly everything in a few years; rated or hardly rated; with short titles or
long ones. Nothing is told of anybody: the words are made of a fixed stock.
"""

import datetime as dt
from typing import Any, Final

from naastbetrokken.model import (
    Certainty,
    Domain,
    Dossier,
    Gender,
    Landmark,
    LifeEvent,
    Name,
    PartialDate,
    Period,
    Person,
    Residence,
    Source,
    Union,
    UnionKind,
    UnionState,
    When,
    Wish,
)
from naastbetrokken.model.wording import capital
from naastbetrokken.testing.generator._stream import SeededStream, Stream

TODAY: Final = dt.date(2026, 6, 30)
NAMES: Final = ("Anna", "Bram", "Cor", "Dina", "Els", "Frits", "Greet", "Hans", "Ida", "Joris", "Klaas", "Lies")
WORDS: Final = (
    *("verhuisd", "diploma", "nieuwe baan", "ruzie", "geboren", "overleden", "op reis", "ziek", "weer beter"),
    *("eerste dag op school", "gestopt met roken", "een hond in huis", "bij oma logeren", "ontslagen"),
    *("samenwonen", "uit elkaar", "opgenomen in de kliniek", "begonnen met schilderen", "schulden afgelost"),
    *("kampioen met voetbal", "rijbewijs gehaald", "van de trap gevallen", "een brief van mijn broer"),
)
LINKS: Final = ("en", "met", "na", "voor", "bij", "zonder")
LONG: Final = "onafscheidelijkheidsbelofteregistratiekantoor"
PLACES: Final = ("Assen", "Breda", "Delft, op kamers", "Emmen, bij pa en ma", "Goes", "Hoorn, boven de bakker")


def random_life(
    seed: int, events: int = 20, *, clustered: int | None = None, homes: int | None = None, wishes: int | None = None
) -> Dossier:
    """A fictional life, the same for the same arguments on every machine.

    It has days, months, years and vague dates, periods with open or unknown ends, ages, landmarks (in a chain, and now
    and then nothing at all), ratings and no ratings, people, help, long titles, homes and wishes. A client without a
    known birth and a dossier without a day occur too.

    Args:
        seed: which life.
        events: how many events.
        clustered: in how many years nearly all of it happened; by chance when absent.
        homes: how many homes; by chance when absent.
        wishes: how many wishes; by chance when absent.

    Returns:
        A checked dossier; the client is `p0`.
    """
    return life_from(SeededStream(seed, events), events, clustered=clustered, homes=homes, wishes=wishes)


def life_from(
    stream: Stream,
    events: int,
    *,
    clustered: int | None = None,
    homes: int | None = None,
    wishes: int | None = None,
) -> Dossier:
    """The life that follows from a stream of choices; see `random_life`."""
    return _Life(stream, events, clustered).dossier(homes, wishes)


class _Life:
    def __init__(self, stream: Stream, events: int, clustered: int | None) -> None:
        self.stream = stream
        self.count = events
        self.old = stream.between(16, 85)
        self.born = dt.date(TODAY.year - self.old, 1, 1) + dt.timedelta(days=stream.below(365))
        years = clustered if clustered is not None else stream.weighted(((0, 5), (1, 1), (3, 2), (6, 2)))
        self.few = min(years, self.old)
        self.start = stream.below(max(1, self.old - self.few))
        self.rated = stream.weighted(((850, 4), (500, 2), (50, 1), (1000, 1)))
        self.leaning = stream.weighted(((500, 4), (900, 1), (100, 1)))
        self.wordy = stream.weighted(((2, 4), (4, 2), (9, 1)))

    def dossier(self, homes: int | None, wishes: int | None) -> Dossier:
        stream = self.stream
        people = tuple(Person(f"p{i}", name=Name(text=name), gender=Gender.UNKNOWN) for i, name in enumerate(NAMES))
        born = self._birth()
        client = Person("p0", name=Name(text=NAMES[0]), born=born)
        states = (
            UnionState(UnionKind.MARRIAGE, PartialDate.of(self._day().year)),
            UnionState(UnionKind.DIVORCE, None),
        )
        count_homes = stream.below(7) if homes is None else homes
        count_wishes = stream.below(5) if wishes is None else wishes
        return Dossier.checked(
            client="p0",
            date=None if stream.chance(60) else PartialDate.parse(TODAY.isoformat()),
            persons=(client, *people[1:]),
            unions=(Union("u1", partners=("p0", "p1"), states=states),),
            events=tuple(self._event(number) for number in range(self.count)),
            residences=tuple(self._home() for _ in range(count_homes)),
            wishes=tuple(self._wish() for _ in range(count_wishes)),
        )

    def _birth(self) -> PartialDate | None:
        text = self.stream.weighted(
            (
                (self.born.isoformat(), 12),
                (self.born.isoformat()[:7], 2),
                (str(self.born.year), 2),
                (f"{self.born.year}~", 1),
                ("", 1),
            )
        )
        return PartialDate.parse(text) if text else None

    def _day(self) -> dt.date:
        """A day of this life, most often in the few years in which much happened."""
        stream = self.stream
        if self.few and not stream.chance(60):
            days = self.start * 365 + stream.below(self.few * 365)
        else:
            days = stream.below(max(1, self.old * 365))
        return min(self.born + dt.timedelta(days=days), TODAY)

    def _event(self, number: int) -> LifeEvent:
        stream = self.stream
        rated = stream.chance(self.rated)
        sign = 1 if stream.chance(self.leaning) else -1
        more: dict[str, Any] = {}
        if stream.chance(150):
            more["helped"] = self._words(stream.between(2, 4))
        if stream.chance(100):
            more["hindered"] = self._words(stream.between(2, 4))
        if stream.chance(120):
            more["place"] = stream.pick(PLACES)
        if stream.chance(80):
            more["note"] = self._words(3)
        if stream.chance(60):
            more["source"] = Source(certainty=stream.pick(tuple(Certainty)))
        return LifeEvent(
            f"e{number}",
            title=self._title(),
            when=self._when(number),
            domain=stream.pick((*Domain, None)),
            valence=sign * stream.below(6) if rated else None,
            persons=self._some(),
            **more,
        )

    def _when(self, number: int) -> When:
        way = self.stream.weighted(
            (("date", 60), ("period", 18), ("age", 8), ("ages", 4), ("landmark", 6), ("union", 2), ("none", 2))
        )
        if way == "date":
            return When(date=self._date(self._day()))
        if way == "period":
            return When(period=self._period())
        if way in ("age", "ages"):
            age = (self._day() - self.born).days // 366
            return When(age=age, age_until=age + self.stream.between(1, 9) if way == "ages" else None)
        if way == "union" or (way == "landmark" and not number):
            return When(relation=self.stream.pick(tuple(Landmark)), landmark="u1")
        if way == "landmark":
            return When(relation=self.stream.pick(tuple(Landmark)), landmark=f"e{self.stream.below(number)}")
        return When()

    def _date(self, day: dt.date) -> PartialDate:
        text = self.stream.weighted(
            (
                (day.isoformat(), 30),
                (day.isoformat()[:7], 20),
                (str(day.year), 30),
                (f"{day.year}~", 6),
                (f"{day.year}?", 3),
                (f"{day.year // 10}X", 2),
                (f"[{day.year}..{min(day.year + 3, 9999)}]", 3),
                (f"../{day.year}", 1),
                (f"{day.year}/..", 1),
            )
        )
        return PartialDate.parse(text)

    def _period(self) -> Period:
        stream = self.stream
        start = self._day()
        stop = min(start + dt.timedelta(days=stream.between(20, 4000)), TODAY)
        first, last = PartialDate.of(start.year, start.month), PartialDate.of(stop.year, stop.month)
        return stream.weighted(
            (
                (Period(first, end=last), 12),
                (Period(first, ongoing=True), 3),
                (Period(first), 2),
                (Period(None, end=last), 1),
                (Period(None, end=last, always=True), 1),
                (Period(self._date(start)), 1),
            )
        )

    def _home(self) -> Residence:
        when = When() if self.stream.chance(60) else When(period=self._period())
        return Residence(place=self.stream.pick(PLACES), when=when, persons=self._some())

    def _wish(self) -> Wish:
        stream = self.stream
        later = TODAY + dt.timedelta(days=stream.between(30, 4000))
        way = stream.weighted((("none", 3), ("date", 3), ("age", 1), ("after", 1)))
        when = When()
        if way == "date":
            when = When(date=PartialDate.of(later.year, approximate=stream.chance(300)))
        elif way == "age":
            when = When(age=self.old + stream.between(1, 12))
        elif way == "after" and self.count:
            when = When(relation=Landmark.AFTER, landmark="e0")
        return Wish(text=self._title(), when=when, persons=self._some())

    def _title(self) -> str:
        words = self._words(self.stream.between(1, self.wordy))
        return capital(words)

    def _words(self, count: int) -> str:
        parts = [self.stream.pick(WORDS)]
        for _ in range(count - 1):
            parts += [self.stream.pick(LINKS), self.stream.pick(WORDS)]
        if self.stream.chance(10):
            parts.append(LONG)
        return " ".join(parts)

    def _some(self) -> tuple[str, ...]:
        count = self.stream.weighted(((0, 5), (1, 4), (2, 2), (4, 1)))
        first = self.stream.below(len(NAMES))
        return tuple(f"p{(first + i) % len(NAMES)}" for i in range(count))
