# SPDX-License-Identifier: MIT
"""A builder for scripts: people and relations step by step, then one checked dossier.

Every method returns the id of what it added, so that later steps can refer to it. Ids are `p1`, `u1`, `e1` ...
unless given; they are never made from names.
"""

from collections.abc import Iterable
from typing import Any

from naastbetrokken.errors import UsageError
from naastbetrokken.model.builder_parts import DateLike, coded, listed, period_of, when_of
from naastbetrokken.model.builder_triad import TriadSteps
from naastbetrokken.model.codes import (
    BondKind,
    Capacity,
    ConsentPurpose,
    ConsentState,
    ContactValue,
    Direction,
    Gender,
    Help,
    Initiative,
    ParentageKind,
    PersonKind,
    Pregnancy,
    RepresentativeKind,
    Ring,
    Sector,
    Stance,
    UnionKind,
    Zygosity,
)
from naastbetrokken.model.consent import Consent, Involvement, Representation
from naastbetrokken.model.dates import PartialDate, Period
from naastbetrokken.model.dossier import Dossier
from naastbetrokken.model.kinship import Bond, Household, Membership, Parentage, Twins, Union, UnionState
from naastbetrokken.model.life import LifeEvent, Residence, Wish
from naastbetrokken.model.person import Condition, Name, Person
from naastbetrokken.model.support import Contact, Tie

SPOKEN_STATES = {
    "married": "marriage",
    "divorced": "divorce",
    "separated": "separation",
    "engaged": "engagement",
    "cohabiting": "cohabitation",
    "living_together": "cohabitation",
    "widowed": "widowhood",
    "annulled": "annulment",
}
"""Spoken forms that scripts may use for the wire values of `UnionKind`."""


class Builder(TriadSteps):
    """Collects the parts of a dossier; `done()` checks them all and gives the dossier."""

    def __init__(self) -> None:
        super().__init__()
        self._client: str | None = None
        self._date: PartialDate | None = None

    def person(
        self,
        name: str | Name = "",
        *,
        gender: str = "unknown",
        born: DateLike = None,
        died: DateLike = None,
        deceased: bool = False,
        client: bool = False,
        kind: str = "human",
        pregnancy: str | None = None,
        arrived: DateLike = None,
        conditions: Iterable[Condition] = (),
        id: str | None = None,  # noqa: A002  the field's own word
        **more: Any,
    ) -> str:
        """Add a person.

        Args:
            name: the whole name, or its parts.
            gender: a `Gender` value.
            born: (partial) date of birth.
            died: (partial) date of death.
            deceased: died, when no date is known.
            client: this is the index person.
            kind: a `PersonKind` value.
            pregnancy: a `Pregnancy` value, for an unborn or stillborn child.
            arrived: when the person came from the `origin`.
            conditions: substance problems and illnesses.
            id: own id.
            more: any other field of `Person` (note, occupation, origin, visibility ...).

        Returns:
            The person's id.

        Raises:
            UsageError: if a word is in no list, or there is a client already.
            BadDate: if a date is none; it is an error of this library too.
        """
        identifier = id or self._next("p", "persons")
        person = Person(
            identifier,
            name=name if isinstance(name, Name) else Name(text=name),
            gender=coded(Gender, gender),
            born=PartialDate.coerce(born),
            died=PartialDate.coerce(died),
            deceased=deceased,
            kind=coded(PersonKind, kind),
            pregnancy=None if pregnancy is None else coded(Pregnancy, pregnancy),
            arrived=PartialDate.coerce(arrived),
            conditions=listed(conditions, "conditions"),
            **more,
        )
        self._add("persons", person)
        if client:
            if self._client is not None:
                message = f"{self._client!r} is already the client; a dossier has one"
                raise UsageError(message)
            self._client = identifier
        return identifier

    def union(
        self,
        *partners_and_states: str | tuple[str, DateLike] | tuple[str],
        children: Iterable[str] = (),
        parentage: str = "biological",
        unknown_partner: bool = False,
        id: str | None = None,  # noqa: A002
        **more: Any,
    ) -> str:
        """Add a couple or a single parent: one or two person ids, then any states as ("marriage", "1984").

        Args:
            partners_and_states: person ids and states, states in the order in which they came.
            children: person ids of children of this union.
            parentage: a `ParentageKind` value for all of these children.
            unknown_partner: draw a "?" for the partner nobody recorded.
            id: own id.
            more: any other field of `Union`.

        Returns:
            The union's id.
        """
        identifier = id or self._next("u", "unions")
        partners = tuple(part for part in partners_and_states if isinstance(part, str))
        states = tuple(_state(part) for part in partners_and_states if not isinstance(part, str))
        union = Union(identifier, partners=partners, states=states, unknown_partner=unknown_partner, **more)
        self._add("unions", union)
        for child in listed(children, "children"):
            self.child(child, identifier, kind=parentage)
        return identifier

    def child(
        self,
        child: str,
        union: str | None = None,
        *,
        parents: Iterable[str] = (),
        kind: str = "biological",
        period: Period | str | None = None,
        **more: Any,
    ) -> None:
        """Say that somebody is a child of a union, or of one or two persons without a recorded union."""
        parentage = Parentage(
            child=child,
            union=union,
            parents=listed(parents, "parents"),
            kind=coded(ParentageKind, kind),
            period=period_of(period),
            **more,
        )
        self._add("parentages", parentage)

    def twins(self, *children: str, zygosity: str = "unknown", **more: Any) -> None:
        """Say that children are of one pregnancy."""
        self._add("twins", Twins(children=children, zygosity=coded(Zygosity, zygosity), **more))

    def household(
        self,
        *members: str | Membership,
        name: str = "",
        id: str | None = None,  # noqa: A002
        **more: Any,
    ) -> str:
        """Say that people live together; returns the household's id."""
        identifier = id or self._next("h", "households")
        memberships = tuple(m if isinstance(m, Membership) else Membership(person=m) for m in members)
        self._add("households", Household(identifier, name=name, members=memberships, **more))
        return identifier

    def bond(
        self,
        a: str,
        b: str,
        kind: str,
        *,
        period: Period | str | None = None,
        id: str | None = None,  # noqa: A002
        **more: Any,
    ) -> str:
        """Add an emotional relation, from `a` to `b` where it has a direction; returns its id."""
        identifier = id or self._next("b", "bonds")
        self._add("bonds", Bond(identifier, kind=coded(BondKind, kind), a=a, b=b, period=period_of(period), **more))
        return identifier

    def tie(
        self,
        person: str,
        *,
        ring: str | None = None,
        sector: str | None = None,
        stance: str = "unknown",
        gives: Iterable[str] = (),
        value: Iterable[str] = (),
        roles: Iterable[str] = (),
        initiative: str | None = None,
        direction: str | None = None,
        since: DateLike = None,
        **more: Any,
    ) -> None:
        """Say what somebody means to the client, as the client tells it."""
        tie = Tie(
            person=person,
            ring=None if ring is None else coded(Ring, ring),
            sector=None if sector is None else coded(Sector, sector),
            stance=coded(Stance, stance),
            gives=tuple(coded(Help, kind) for kind in listed(gives, "gives")),
            value=tuple(coded(ContactValue, one) for one in listed(value, "value")),
            roles=listed(roles, "roles"),
            initiative=None if initiative is None else coded(Initiative, initiative),
            direction=None if direction is None else coded(Direction, direction),
            since=PartialDate.coerce(since),
            **more,
        )
        self._add("ties", tie)

    def contact(self, a: str, b: str, **more: Any) -> None:
        """Say that two naasten are in touch with each other."""
        self._add("contacts", Contact(a=a, b=b, **more))

    def event(
        self,
        title: str,
        date: DateLike = None,
        *,
        id: str | None = None,  # noqa: A002
        persons: Iterable[str] = (),
        **more: Any,
    ) -> str:
        """Add a life event; `age=`, `period=`, `before=`, `after=` or `during=` date it otherwise; returns its id."""
        identifier = id or self._next("e", "events")
        when, rest = when_of(date, more)
        self._add("events", LifeEvent(identifier, title=title, when=when, persons=listed(persons, "persons"), **rest))
        return identifier

    def residence(self, place: str, date: DateLike = None, *, persons: Iterable[str] = (), **more: Any) -> None:
        """Say where the client lived; dated like an event."""
        when, rest = when_of(date, more)
        self._add("residences", Residence(place=place, when=when, persons=listed(persons, "persons"), **rest))

    def wish(self, text: str, date: DateLike = None, *, persons: Iterable[str] = (), **more: Any) -> None:
        """Add a wish or dream for later; dated like an event."""
        when, rest = when_of(date, more)
        self._add("wishes", Wish(text=text, when=when, persons=listed(persons, "persons"), **rest))

    def involve(
        self, person: str, purpose: str = "involve", *, period: Period | str | None = None, **more: Any
    ) -> None:
        """Say that a naaste is to be told something or to take part in the care."""
        involvement = Involvement(
            person=person, purpose=coded(ConsentPurpose, purpose), period=period_of(period), **more
        )
        self._add("involvements", involvement)

    def consent(
        self,
        person: str,
        purpose: str = "involve",
        *,
        state: str = "given",
        date: DateLike = None,
        until: DateLike = None,
        by: Iterable[str] = (),
        capacity: str = "unknown",
        id: str | None = None,  # noqa: A002
        **more: Any,
    ) -> str:
        """Add what somebody answered when asked for consent; returns its id."""
        identifier = id or self._next("c", "consents")
        consent = Consent(
            identifier,
            person=person,
            purpose=coded(ConsentPurpose, purpose),
            state=coded(ConsentState, state),
            date=PartialDate.coerce(date),
            until=PartialDate.coerce(until),
            by=listed(by, "by"),
            capacity=coded(Capacity, capacity),
            **more,
        )
        self._add("consents", consent)
        return identifier

    def represent(self, person: str, kind: str, *, period: Period | str | None = None, **more: Any) -> None:
        """Say that somebody may decide in the client's place."""
        representation = Representation(
            person=person, kind=coded(RepresentativeKind, kind), period=period_of(period), **more
        )
        self._add("representations", representation)

    def date(self, day: DateLike) -> None:
        """Set the day up to which the dossier is kept."""
        self._date = PartialDate.coerce(day)

    def done(self) -> Dossier:
        """The checked dossier.

        Raises:
            InvalidDossier: with every structural problem.
        """
        parts = {part: tuple(items) for part, items in self._parts.items()}
        return Dossier.checked(client=self._client, date=self._date, **parts)


def _state(state: tuple[str, DateLike] | tuple[str]) -> UnionState:
    kind = SPOKEN_STATES.get(state[0], state[0])
    return UnionState(coded(UnionKind, kind), PartialDate.coerce(state[1]) if len(state) > 1 else None)
