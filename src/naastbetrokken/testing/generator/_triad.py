# SPDX-License-Identifier: MIT
"""Whole dossiers of client, naasten and professionals, grown onto a random family: `random_triad(seed)`."""

from collections.abc import Callable, Sequence
from typing import Final, TypeVar

from attrs import evolve, frozen

from naastbetrokken.model import (
    Dossier,
    Gender,
    LifeEvent,
    Name,
    PartialDate,
    Person,
    PersonKind,
    Ring,
    Sector,
    Stance,
    Tie,
    Visibility,
    When,
)
from naastbetrokken.testing.generator import _triad_texts as said
from naastbetrokken.testing.generator._stream import Stream

T = TypeVar("T")

CLINICIAN: Final = "w1"
CLINIC: Final = "w2"
FRIEND: Final = "v1"
FIRST_YEAR: Final = 2012
LAST_YEAR: Final = 2026

_DATES: Final = (
    ("{year}-{month:02}-{day:02}", 8),
    ("{year}-{month:02}", 4),
    ("{year}", 4),
    ("{year}~", 2),
    ("{year}?", 1),
    ("[{year}..{next}]", 1),
    ("../{year}", 1),
    ("201X", 1),
)
"""Ways in which a date is remembered, with how common they are."""


@frozen(kw_only=True)
class Cast:
    """Those who may take part.

    Attributes:
        client: the client's id.
        naasten: ids of living people around the client.
        workers: ids of professionals.
        landmarks: ids of events and unions against which something may be dated.
    """

    client: str
    naasten: tuple[str, ...]
    workers: tuple[str, ...]
    landmarks: tuple[str, ...]

    @property
    def everybody(self) -> tuple[str, ...]:
        """All of them."""
        return (self.client, *self.naasten, *self.workers)


def with_helpers(dossier: Dossier, stream: Stream) -> Dossier:
    """The dossier with a professional, an institution, a friend and some events."""
    persons = (
        Person(CLINICIAN, name=Name(given="Nel", family="Vonk"), gender=Gender.WOMAN, occupation="begeleider"),
        Person(CLINIC, name=Name(text="De Haven"), kind=PersonKind.INSTITUTION),
        Person(FRIEND, name=Name(given="Bo"), gender=Gender.UNKNOWN),
    )
    ties = (
        Tie(person=CLINICIAN, ring=Ring.OUTER, sector=Sector.PROFESSIONALS, stance=Stance.SUPPORTIVE),
        Tie(person=FRIEND, ring=Ring.MIDDLE, sector=Sector.FRIENDS, stance=stream.pick(tuple(Stance))),
    )
    events = tuple(
        LifeEvent(f"e{i + 1}", title=stream.pick(said.EVENTS), when=When(date=a_date(stream)))
        for i in range(stream.below(3))
    )
    return evolve(
        dossier,
        persons=(*dossier.persons, *persons),
        ties=(*dossier.ties, *ties),
        events=events,
    )


def cast_of(dossier: Dossier, client: str) -> Cast:
    """Who may take part in the triad of this dossier."""
    living = [
        person.id
        for person in dossier.persons
        if person.id not in (client, CLINICIAN, CLINIC) and not person.is_deceased and person.pregnancy is None
    ]
    landmarks = (*(event.id for event in dossier.events), *(union.id for union in dossier.unions))
    return Cast(client=client, naasten=tuple(living), workers=(CLINICIAN, CLINIC), landmarks=landmarks)


def a_date(stream: Stream) -> PartialDate:
    """A date as somebody remembers it."""
    year = stream.between(FIRST_YEAR, LAST_YEAR - 1)
    text = stream.weighted(_DATES)
    filled = text.format(year=year, next=year + 1, month=stream.between(1, 12), day=stream.between(1, 28))
    return PartialDate.parse(filled)


def maybe_date(stream: Stream) -> PartialDate | None:
    """A date, four times in five."""
    return a_date(stream) if stream.chance(800) else None


def visibility(stream: Stream) -> Visibility:
    """For whom something is meant: mostly for everybody at the table."""
    return stream.weighted(
        ((Visibility.CLIENT, 8), (Visibility.TEAM, 1), (Visibility.RESTRICTED, 1), (Visibility.SHARED, 1))
    )


def several(stream: Stream, most: int, make: Callable[[int], T]) -> tuple[T, ...]:
    """None up to `most` things, made by their number from 1."""
    return tuple(make(i + 1) for i in range(stream.below(most + 1)))


def some(stream: Stream, options: Sequence[T], per_mille: int) -> tuple[T, ...]:
    """Each of the options with this chance."""
    return tuple(option for option in options if stream.chance(per_mille))
