# SPDX-License-Identifier: MIT
"""What stands around the family tree: conditions, bonds, households, and what people mean to the client."""

import datetime as dt
from typing import Any, Final

from attrs import evolve

from naastbetrokken.model import (
    Bond,
    BondKind,
    Condition,
    ConditionKind,
    ConditionStatus,
    Contact,
    Dossier,
    Help,
    Household,
    Initiative,
    Membership,
    PartialDate,
    Person,
    Ring,
    Sector,
    SexAssigned,
    Source,
    Stance,
    Tie,
)
from naastbetrokken.testing.generator._family import ADULT, Couple, Family, Human
from naastbetrokken.testing.generator._record import person_id
from naastbetrokken.testing.generator._stream import Stream
from naastbetrokken.testing.generator._timeline import YEAR

_NAMES: Final = {
    ConditionKind.SUBSTANCE: ("alcohol", "cannabis", "gokken"),
    ConditionKind.MENTAL: ("somber", "angst"),
    ConditionKind.PHYSICAL: ("hart", "suiker", "rug"),
}
_BEHIND: Final = (ConditionStatus.RECOVERY, ConditionStatus.PAST)
_WEEKLY: Final = {Ring.INNER: (2.0, 7.0), Ring.MIDDLE: (0.5, 1.0), Ring.OUTER: (0.1, 0.25), Ring.OUTSIDE: (0.0, 0.0)}
_YOUNG: Final = 30 * YEAR
_ORIGINS: Final = ("Suriname", "Turkije", "Oost-Groningen", "")
_MOST_TIES: Final = 12
_RECORDED: Final = "2026-05-12"


def annotate(dossier: Dossier, family: Family, stream: Stream, *, strict: bool) -> Dossier:
    """The dossier with conditions, bonds, households, ties and contacts; with `strict` nothing active."""
    people = [human for human in family.people if human.pregnancy is None]
    living = [person_id(human) for human in people if human.died is None and person_id(human) != dossier.client]
    statuses = _BEHIND if strict else tuple(ConditionStatus)
    conditions = {
        person_id(human): (_condition(stream, dossier.client, statuses),) for human in people if stream.chance(180)
    }
    persons: tuple[Person, ...] = tuple(
        evolve(person, conditions=conditions.get(person.id, ())) for person in dossier.persons
    )
    ties = _ties(living, stream)
    noted = evolve(
        dossier,
        persons=persons,
        bonds=_bonds([person_id(human) for human in people], dossier.client, stream),
        households=_households(family, stream),
        ties=ties,
        contacts=_contacts(ties, stream),
    )
    return noted if strict else evolve(noted, persons=_stories(noted.persons, family, stream))


def _stories(persons: tuple[Person, ...], family: Family, stream: Stream) -> tuple[Person, ...]:
    """The persons, some with where they came from, and some with the sex they were registered with."""
    human = {person_id(one): one for one in family.people if one.pregnancy is None}
    told = []
    for person in persons:
        more: dict[str, Any] = {}
        if person.id in human and stream.chance(60):
            more["origin"] = stream.pick(_ORIGINS)
            if stream.chance(500):
                more["arrived"] = _arrival(human[person.id], family.today, stream)
        if person.id in human and stream.chance(30):
            more["sex_assigned"] = stream.pick(tuple(SexAssigned))
        told.append(evolve(person, **more) if more else person)
    return tuple(told)


def _arrival(human: Human, today: int, stream: Stream) -> PartialDate:
    """The year of some day in the first part of a life."""
    last = today if human.died is None else human.died
    day = dt.date.fromordinal(human.born + stream.below(max(1, min(_YOUNG, last - human.born))))
    return PartialDate.parse(f"{day.year:04}")


def reassure(dossier: Dossier) -> Dossier:
    """The dossier with at least one person who supports the client, so that no rule misses one."""
    living = [
        person.id
        for person in dossier.persons
        if person.id != dossier.client and not person.is_deceased and person.pregnancy is None
    ]
    if not living or any(tie.stance is Stance.SUPPORTIVE and tie.ring is not Ring.OUTSIDE for tie in dossier.ties):
        return dossier
    others = tuple(tie for tie in dossier.ties if tie.person != living[0])
    return evolve(dossier, ties=(_tie(living[0], Ring.INNER, Stance.SUPPORTIVE), *others))


def _condition(stream: Stream, client: str | None, statuses: tuple[ConditionStatus, ...]) -> Condition:
    kind = stream.pick(tuple(ConditionKind))
    return Condition(
        kind=kind,
        name=stream.pick(_NAMES[kind]),
        status=stream.pick(statuses),
        source=Source(informant=client or "", author="a1", recorded=PartialDate.parse(_RECORDED)),
    )


def _bonds(people: list[str], client: str | None, stream: Stream) -> tuple[Bond, ...]:
    """About one bond for every three people, at most one between two."""
    found: dict[tuple[str, str], Bond] = {}
    for _ in range(len(people) // 3 if len(people) > 1 else 0):
        a, b = stream.pick(people), stream.pick(people)
        if a == b or (a, b) in found or (b, a) in found:
            continue
        kind = stream.pick(tuple(BondKind))
        label = "samen vissen" if kind is BondKind.OTHER else ""
        view = client if stream.chance(500) else None
        found[a, b] = Bond(f"b{len(found) + 1}", kind=kind, a=a, b=b, view=view, label=label)
    return tuple(found.values())


def _households(family: Family, stream: Stream) -> tuple[Household, ...]:
    """The homes of some couples with their young children; after a parting the children have two homes."""
    housed: set[int] = set()
    homes: list[Household] = []
    for couple in family.couples:
        adults = [p for p in couple.partners if p.died is None and p.index not in housed]
        young = [c for c in couple.children if _at_home(c, family) and c.index not in housed]
        if len(adults) < len(couple.partners) or not stream.chance(500):
            continue
        housed.update(human.index for human in (*adults, *young))
        homes.extend(_homes(couple, young, len(homes) + 1))
    return tuple(homes)


def _homes(couple: Couple, young: list[Human], number: int) -> list[Household]:
    if couple.end is None:
        members = tuple(Membership(person=person_id(human)) for human in (*couple.partners, *young))
        return [Household(f"h{number}", members=members)]
    shares = (100,) if len(couple.partners) == 1 else (60, 40)
    return [
        Household(
            f"h{number + i}",
            members=(
                Membership(person=person_id(adult)),
                *(Membership(person=person_id(child), share=share) for child in young),
            ),
        )
        for i, (adult, share) in enumerate(zip(couple.partners, shares, strict=True))
    ]


def _at_home(child: Human, family: Family) -> bool:
    return child.died is None and child.pregnancy is None and child.born + ADULT > family.today


def _ties(living: list[str], stream: Stream) -> tuple[Tie, ...]:
    left = list(living)
    ties = []
    for _ in range(min(len(left), stream.below(_MOST_TIES + 1))):
        person = left.pop(stream.below(len(left)))
        tie = _tie(person, stream.pick(tuple(Ring)), stream.pick(tuple(Stance)))
        ties.append(
            evolve(
                tie,
                sector=stream.pick((Sector.FAMILY, Sector.HOUSEHOLD)),
                initiative=stream.pick(tuple(Initiative)),
                contact_per_week=stream.pick(_WEEKLY[tie.ring or Ring.OUTSIDE]),
                gives=tuple(kind for kind in Help if stream.chance(250)),
                ask_for=stream.pick(("", "samen koken", "een keer bellen")),
            )
        )
    return tuple(ties)


def _tie(person: str, ring: Ring, stance: Stance) -> Tie:
    return Tie(person=person, ring=ring, stance=stance, contact_per_week=_WEEKLY[ring][0])


def _contacts(ties: tuple[Tie, ...], stream: Stream) -> tuple[Contact, ...]:
    people = [tie.person for tie in ties]
    return tuple(
        Contact(a=one, b=other) for i, one in enumerate(people) for other in people[i + 1 :] if stream.chance(200)
    )
