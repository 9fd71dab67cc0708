# SPDX-License-Identifier: MIT
"""The dossier as it was on a date: `at(dossier, date)`.

What surely came later is left out, and what surely ended later goes on; what possibly was there is kept, and the
answer says of which it is not sure. What holds "now" (a trade, a home) is left out of the past, since nobody said
that it held then.
"""

from collections.abc import Mapping
from typing import Any, Final

from attrs import evolve, frozen

from naastbetrokken.model import (
    Bond,
    Condition,
    ConditionStatus,
    Dossier,
    Household,
    Parentage,
    PartialDate,
    Period,
    Person,
    Union,
    UnionState,
    When,
)
from naastbetrokken.model.dates import Certainty, DateLike
from naastbetrokken.model.references import among, ids_among
from naastbetrokken.views.landmark import landmark_among
from naastbetrokken.views.presence import NOT, POSSIBLY, SURELY, begun, going_on, lower, parents_of, people, when_begun

Found = Mapping[str, Certainty]


@frozen
class Snapshot:
    """A dossier as it was.

    Attributes:
        dossier: everybody and everything that surely or possibly was there; its date is the day of looking.
        presence: by id, for persons, unions, households, bonds, events and moments in the order of the whole
            dossier, whether it was there: surely, possibly or not.
    """

    dossier: Dossier
    presence: tuple[tuple[str, Certainty], ...]


def at(dossier: Dossier, date: DateLike) -> Snapshot:
    """The dossier as it was on a date.

    Args:
        dossier: the whole dossier.
        date: the day of looking; when it is known in part, "surely" means on every day that it may be.

    Raises:
        BadDate: if `date` is a text that is no date.
    """
    day = PartialDate.coerce(date)
    persons = people(dossier, day)
    unions = {union.id: _union_begun(dossier, union, persons, day) for union in dossier.unions}
    times = _times(dossier, unions, day)
    homes = {home.id: _home(home, persons, day) for home in dossier.households}
    bonds = {bond.id: _bond_begun(bond, persons, day) for bond in dossier.bonds}
    found = persons | unions | homes | bonds | times
    kept = frozenset(identifier for identifier, answer in found.items() if answer is not NOT)
    parts = _relations(dossier, kept, persons, day) | _told(dossier, kept, day)
    result = evolve(
        dossier,
        client=dossier.client if dossier.client in kept else None,
        date=day,
        persons=tuple(_person(person, day) for person in dossier.persons if person.id in kept),
        unions=tuple(_union(union, kept, day) for union in dossier.unions if union.id in kept),
        **parts,
    )
    if dossier.date is None or day.surely_before(dossier.date):
        result = without_present(result)
    return Snapshot(result, tuple(found.items()))


def without_present(dossier: Dossier) -> Dossier:
    """The dossier without what is only recorded as it is now: trades and home towns."""
    people = tuple(
        evolve(person, occupation="", residence="") if person.occupation or person.residence else person
        for person in dossier.persons
    )
    return evolve(dossier, persons=people)


def _person(person: Person, day: PartialDate) -> Person:
    """Somebody as far as known then: no later death, no later move or condition."""
    if person.died is not None and person.died.surely_after(day):
        person = evolve(person, died=None, deceased=False)
    if person.arrived is not None and person.arrived.surely_after(day):
        person = evolve(person, origin="", arrived=None)
    conditions = tuple(_condition(one, day) for one in person.conditions if begun(one.since, day) is not NOT)
    return person if conditions == person.conditions else evolve(person, conditions=conditions)


def _condition(condition: Condition, day: PartialDate) -> Condition:
    """A condition that ended later had not ended yet: what is past now was active."""
    if condition.until is None or not condition.until.surely_after(day):
        return condition
    was = ConditionStatus.ACTIVE if condition.status is ConditionStatus.PAST else condition.status
    return evolve(condition, until=None, status=was)


def _union_begun(dossier: Dossier, union: Union, persons: Found, day: PartialDate) -> Certainty:
    """Whether a couple was one; a couple whose child was there had at least met."""
    partners = [persons.get(partner, NOT) for partner in union.partners]
    if all(partner is NOT for partner in partners):
        return NOT
    children = [persons.get(one.child, NOT) for one in dossier.parentages if one.union == union.id]
    if SURELY in children:
        return SURELY
    if NOT in partners:
        return POSSIBLY if POSSIBLY in children else NOT
    answers = [begun(state.date, day) for state in union.states if state.date is not None]
    first = max(answers, key=(NOT, POSSIBLY, SURELY).index, default=POSSIBLY)
    if first is NOT and (POSSIBLY in children or _states(union, day)):
        first = POSSIBLY
    return lower(first, *partners)


def _bond_begun(bond: Bond, persons: Found, day: PartialDate) -> Certainty:
    """Whether there was a bond: between two who were there, as it was seen by somebody who was there too."""
    people = (bond.a, bond.b) if bond.view is None else (bond.a, bond.b, bond.view)
    return lower(going_on(bond.period, day), *(persons.get(one, NOT) for one in people))


def _union(union: Union, kept: frozenset[str], day: PartialDate) -> Union:
    partners = tuple(partner for partner in union.partners if partner in kept)
    return evolve(union, partners=partners, states=_states(union, day))


def _states(union: Union, day: PartialDate) -> tuple[UnionState, ...]:
    """The history so far; a state without a date belongs to the dated one that follows it."""
    here = [state.date is None or not state.date.surely_after(day) for state in union.states]
    dated = [i for i, state in enumerate(union.states) if here[i] and state.date is not None]
    last = len(here) if all(here) else max(dated, default=-1)
    return tuple(state for i, state in enumerate(union.states) if here[i] and i <= last)


def _times(dossier: Dossier, unions: Found, day: PartialDate) -> dict[str, Certainty]:
    """Whether events and moments had come; those dated by another event are looked at after that one."""
    client = dossier.by_id.get(dossier.client) if dossier.client else None
    born = client.born if client else None
    items = [(event.id, event.when) for event in dossier.events]
    items += [(moment.id, moment.when) for moment in dossier.moments]
    found: dict[str, Certainty] = {}
    waiting = items
    while waiting:
        ready = [(one, when) for one, when in waiting if when.landmark not in {each for each, _ in waiting}]
        for one, when in ready or waiting:
            found[one] = when_begun(when, day, born, {**unions, **found})
        waiting = [item for item in waiting if item not in ready] if ready else []
    return {one: found[one] for one, _ in items}


def _home(home: Household, persons: Found, day: PartialDate) -> Certainty:
    answers = [lower(going_on(one.period, day), persons.get(one.person, NOT)) for one in home.members]
    if not home.members:
        return POSSIBLY
    return max(answers, key=(NOT, POSSIBLY, SURELY).index)


def _relations(dossier: Dossier, kept: frozenset[str], persons: Found, day: PartialDate) -> dict[str, Any]:
    """Parentage, twins, homes, bonds and the network."""
    return {
        "parentages": tuple(
            found for one in dossier.parentages if (found := _parentage(dossier, one, kept, day)) is not None
        ),
        "twins": tuple(
            evolve(one, children=children)
            for one in dossier.twins
            if len(children := ids_among(one.children, kept)) > 1
        ),
        "households": tuple(_members(home, persons, day) for home in dossier.households if home.id in kept),
        "bonds": tuple(evolve(bond, period=_so_far(bond.period, day)) for bond in dossier.bonds if bond.id in kept),
        "ties": tuple(tie for tie in dossier.ties if tie.person in kept and begun(tie.since, day) is not NOT),
        "contacts": tuple(one for one in dossier.contacts if one.a in kept and one.b in kept),
    }


def _told(dossier: Dossier, kept: frozenset[str], day: PartialDate) -> dict[str, Any]:
    """The life line, wishes, and who said, agreed or decided what."""
    client = dossier.by_id.get(dossier.client) if dossier.client else None
    born = client.born if client else None
    marks: Found = dict.fromkeys(kept, SURELY)
    return {
        "events": tuple(
            evolve(one, when=_when(one.when, kept, day), persons=ids_among(one.persons, kept))
            for one in dossier.events
            if one.id in kept
        ),
        "residences": tuple(
            evolve(one, when=_when(one.when, kept, day), persons=ids_among(one.persons, kept))
            for one in dossier.residences
            if when_begun(one.when, day, born, marks) is not NOT
        ),
        "wishes": tuple(
            evolve(one, when=landmark_among(one.when, kept), persons=ids_among(one.persons, kept))
            for one in dossier.wishes
            if one.source is None or begun(one.source.recorded, day) is not NOT
        ),
        "involvements": tuple(
            evolve(one, period=_so_far(one.period, day))
            for one in dossier.involvements
            if one.person in kept and going_on(one.period, day) is not NOT
        ),
        "consents": tuple(
            left
            for consent in dossier.consents
            if begun(consent.date, day) is not NOT and (left := among(consent, kept)) is not None
        ),
        "representations": tuple(
            evolve(one, period=_so_far(one.period, day))
            for one in dossier.representations
            if one.person in kept and going_on(one.period, day) is not NOT
        ),
        "statements": tuple(
            evolve(one, about=ids_among(one.about, kept))
            for one in dossier.statements
            if one.by in kept and begun(one.date, day) is not NOT
        ),
        "moments": tuple(
            evolve(one, when=_when(one.when, kept, day))
            for moment in dossier.moments
            if moment.id in kept and (one := among(moment, kept)) is not None
        ),
        **_worked(dossier, kept, day),
    }


_DATED: Final = (
    ("hearings", "date"),
    ("acknowledgements", "date"),
    ("strain_sheets", "date"),
    ("needs", "since"),
    ("care_contacts", "date"),
)
"""Parts that are there from a day on, and the field with that day."""


def _worked(dossier: Dossier, kept: frozenset[str], day: PartialDate) -> dict[str, Any]:
    """What client, naasten and professionals did together so far; a task is kept unless it was recorded later."""
    parts: dict[str, Any] = {
        part: tuple(
            found
            for one in getattr(dossier, part)
            if begun(getattr(one, dated), day) is not NOT and (found := among(one, kept)) is not None
        )
        for part, dated in _DATED
    }
    for part in ("factors", "roles"):
        parts[part] = tuple(
            evolve(found, period=_so_far(found.period, day))
            for one in getattr(dossier, part)
            if (one.period is None or begun(one.period.start, day) is not NOT)
            and (found := among(one, kept)) is not None
        )
    parts["tasks"] = tuple(
        found
        for one in dossier.tasks
        if (one.source is None or begun(one.source.recorded, day) is not NOT)
        and (found := among(one, kept)) is not None
    )
    return parts


def _parentage(dossier: Dossier, parentage: Parentage, kept: frozenset[str], day: PartialDate) -> Parentage | None:
    parents = ids_among(parents_of(dossier, parentage.union, parentage.parents), kept)
    started = parentage.period is None or begun(parentage.period.start, day) is not NOT
    if parentage.child not in kept or not parents or not started:
        return None
    period = _so_far(parentage.period, day)
    if parentage.union is not None:
        return evolve(parentage, period=period) if parentage.union in kept else None
    return evolve(parentage, parents=parents, period=period)


def _members(home: Household, persons: Found, day: PartialDate) -> Household:
    """Who lived there; those who had left or not yet come are left out."""
    return evolve(
        home,
        members=tuple(
            evolve(one, period=_so_far(one.period, day))
            for one in home.members
            if lower(going_on(one.period, day), persons.get(one.person, NOT)) is not NOT
        ),
    )


def _so_far(period: Period | None, day: PartialDate) -> Period | None:
    """The period as known then: an end that surely came later had not come."""
    if period is None or period.end is None or not period.end.surely_after(day):
        return period
    return evolve(period, end=None, ongoing=True)


def _when(when: When, kept: frozenset[str], day: PartialDate) -> When:
    return evolve(landmark_among(when, kept), period=_so_far(when.period, day))
