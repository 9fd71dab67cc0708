# SPDX-License-Identifier: MIT
"""What a life line tells: every event, home and wish as an entry with its sentence, the same in every output."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from attrs import evolve, frozen

from naastbetrokken.layout.text import clean
from naastbetrokken.model import Certainty, Domain, Dossier, LifeEvent, PartialDate, Residence, When, Wish
from naastbetrokken.model.wording import capital
from naastbetrokken.queries.timing import Span, Times
from naastbetrokken.scene.lifeline.called import called
from naastbetrokken.scene.lifeline.when_words import WhenWords
from naastbetrokken.scene.people import People
from naastbetrokken.scene.wording import without_stop

WORD: Final = re.compile(r"[\w'-]+")

EVENT: Final = "event"
RESIDENCE: Final = "residence"
WISH: Final = "wish"


@frozen(kw_only=True)
class Entry:
    """One thing on a life line.

    Attributes:
        id: of the event; of a home or wish, which have none, a name by its place in the story.
        role: "event", "residence" or "wish".
        span: when it was; None when nothing dates it.
        head: when, in short.
        title: what, in a few words.
        sentence: everything the dossier says about it.
        valence: how it was, as the client said.
        domain: part of life.
        people: who was part of it, but for those whom the title names.
        help: what helped and what did not, each a line for its label.
    """

    id: str
    role: str
    span: Span | None
    head: str
    title: str
    sentence: str
    valence: int | None = None
    domain: Domain | None = None
    people: str = ""
    help: tuple[str, ...] = ()


@frozen(kw_only=True)
class Story:
    """A life in entries, each kind in order of time.

    Attributes:
        people: names and words.
        times: when things were.
        events: what happened.
        homes: where the client lived.
        wishes: what the client hopes for.
        today: the day of looking; None when nobody said.
    """

    people: People
    times: Times
    events: tuple[Entry, ...]
    homes: tuple[Entry, ...]
    wishes: tuple[Entry, ...]
    today: PartialDate | None

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All of them, events first."""
        return (*self.events, *self.homes, *self.wishes)


def story(dossier: Dossier, *, lang: str = "nl", today: PartialDate | None = None) -> Story:
    """The story of a dossier.

    Args:
        dossier: whose life.
        lang: language of the words.
        today: the day of looking; the dossier's own by default.
    """
    people = People.of(dossier, lang=lang, at=today)
    times = Times(dossier)
    teller = _Teller(people, times, WhenWords.of(dossier, people, times))
    taken = frozenset(event.id for event in dossier.events)
    return Story(
        people=people,
        times=times,
        events=tuple(_sorted((teller.event(event) for event in dossier.events), times)),
        homes=_named(_sorted((teller.home(home) for home in dossier.residences), times), taken),
        wishes=_named(_sorted((teller.wish(wish) for wish in dossier.wishes), times), taken),
        today=people.at,
    )


def _sorted(entries: Iterable[Entry], times: Times) -> list[Entry]:
    """In order of time, what has none last; then by words, so that the order of the input does not show."""
    return sorted(entries, key=lambda one: (one.span is None, *place_in_time(one, times), one.sentence, one.id))


def place_in_time(entry: Entry, times: Times) -> tuple[dt.date, ...]:
    """Where an entry is read: in the middle of the days on which it may have begun, as its mark stands on the line.

    Nobody who reads "about 2018" expects it before April 2017, though it may have been. What is only known to be
    before something is looked for from the birth on.
    """
    if entry.span is None:
        return (dt.date.max,)
    (early, late), (_, last) = entry.span.begin, entry.span.end
    late = late or early or last or dt.date.max
    born = times.born.completions(0)[0] if early is None and times.born is not None else None
    early = early or min(born or late, late)
    return early + (late - early) / 2, *entry.span.sort_key


def _named(entries: Sequence[Entry], taken: frozenset[str]) -> tuple[Entry, ...]:
    """Entries without an id of their own, numbered; no event bears the same."""
    mark = ""
    while any(f"{one.role}{mark}.{number}" in taken for number, one in enumerate(entries, start=1)):
        mark += "_"
    return tuple(evolve(one, id=f"{one.role}{mark}.{number}") for number, one in enumerate(entries, start=1))


@frozen
class _Teller:
    """Makes entries."""

    people: People
    times: Times
    when: WhenWords

    def event(self, event: LifeEvent) -> Entry:
        """An event with all that was told of it."""
        w = self.people.words
        title, names = clean(event.title), self._names(event.persons)
        says = [self._dated(event.when, title)]
        if event.place:
            says.append(w("lifeline.says.place", place=without_stop(event.place)))
        if event.valence:
            says.append(w("lifeline.says.rated", valence=f"{event.valence:+d}"))
        elif event.valence is not None:
            says.append(w("lifeline.says.zero"))
        if names:
            says.append(w("lifeline.says.people", names=w.listed(names)))
        if event.helped:
            says.append(w("lifeline.says.helped", text=without_stop(event.helped)))
        if event.hindered:
            says.append(w("lifeline.says.hindered", text=without_stop(event.hindered)))
        if event.domain is not None:
            says.append(w("lifeline.says.domain", domain=w(f"factors.domain.{event.domain.value}").lower()))
        helps = (("helped", clean(event.helped)), ("hindered", clean(event.hindered)))
        return Entry(
            id=event.id,
            role=EVENT,
            span=self.times.of(event.when),
            head=self.when.in_short(event.when),
            title=title,
            sentence=" ".join((*says, *self._beside(event))),
            valence=event.valence,
            domain=event.domain,
            people=self._beside_title(event.persons, title),
            help=tuple(w(f"lifeline.more.{name}", text=text) for name, text in helps if text),
        )

    def home(self, home: Residence) -> Entry:
        """A residence."""
        w = self.people.words
        place = clean(home.place)
        return self._simple(home, RESIDENCE, place, w("lifeline.says.home"))

    def wish(self, wish: Wish) -> Entry:
        """A wish; people in it are part of its label."""
        text = clean(wish.text)
        return self._simple(wish, WISH, text, self.people.words("lifeline.says.wish"))

    def _simple(self, item: Residence | Wish, role: str, title: str, kind: str) -> Entry:
        w = self.people.words
        names = self._names(item.persons)
        when = self._when(item.when) if role == RESIDENCE or item.when != When() else ""
        key = "lifeline.says.kind" if when else "lifeline.says.kind.undated"
        says = [w(key, kind=kind, when=when, what=without_stop(title))]
        if names:
            says.append(w("lifeline.says.people", names=w.listed(names)))
        return Entry(
            id="",
            role=role,
            span=self.times.of(item.when),
            head=self.when.in_short(item.when),
            title=title,
            sentence=" ".join((*says, *self._beside(item))),
            people=self._beside_title(item.persons, title),
        )

    def _dated(self, when: When, what: str) -> str:
        return capital(self.people.words("lifeline.says.dated", when=self._when(when), what=without_stop(what)))

    def _when(self, when: When) -> str:
        """When, with the age or the year that follows from it."""
        w = self.people.words
        told = self.when.in_full(when) or w("lifeline.undated")
        age = self.when.reckoned(when, self.times.of(when))
        return w("lifeline.aged", when=told, age=age) if age else told

    def _names(self, persons: Sequence[str]) -> list[str]:
        return [called(self.people, one) for one in self._known(persons)]

    def _known(self, persons: Sequence[str]) -> list[str]:
        return self.people.in_order(one for one in dict.fromkeys(persons) if one in self.people.dossier.by_id)

    def _beside_title(self, persons: Sequence[str], title: str) -> str:
        """The people for a label: without the client, whose line it is, and without those whom the title names."""
        others = self._known([one for one in persons if one != self.people.dossier.client])
        named = frozenset(WORD.findall(title.casefold()))
        return self.people.words("join.comma").join(
            called(self.people, one)
            for one in others
            if not named.issuperset(WORD.findall(self.people.name(one).casefold()))
        )

    def _beside(self, item: LifeEvent | Residence | Wish) -> Iterator[str]:
        """The note, and how sure the one who told it is."""
        w = self.people.words
        if clean(item.note):
            yield w("lifeline.says.note", text=without_stop(item.note))
        if item.source is not None and item.source.certainty is not Certainty.CERTAIN:
            yield w("lifeline.says.sure", sure=w(f"factors.certainty.{item.source.certainty.value}"))
