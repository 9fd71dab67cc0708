# SPDX-License-Identifier: MIT
"""Dates of a life: birth before death, nothing outside it, an age that people reach, and times that run forward."""

from collections.abc import Iterator
from itertools import combinations

from naastbetrokken.model import PartialDate, Period, Person, When
from naastbetrokken.model.dates import Certainty
from naastbetrokken.rules.case import Case
from naastbetrokken.rules.finding import Observation, Severity, seen

ERROR, WARNING, INFO = Severity.ERROR, Severity.WARNING, Severity.INFO


def death_before_birth(case: Case) -> Iterator[Observation]:
    """Somebody who died before being born; of a pregnancy, the expected day says nothing."""
    for person in case.dossier.persons:
        grade = None if person.pregnancy else case.doubt.out_of_order(person.born, person.died)
        if grade is not None and person.born and person.died:
            yield seen(
                "death",
                grade,
                person.id,
                path=f"{case.paths[person.id]}.died",
                certain=grade is ERROR,
                born=person.born,
                died=person.died,
            )


def event_outside_life(case: Case) -> Iterator[Observation]:
    """Something in somebody's life that is dated before the birth or long after the death."""
    for person, about, when, path in _dated(case):
        grade = None if person.pregnancy else case.doubt.out_of_order(person.born, when)
        if grade is not None and person.born is not None:
            sure = grade is ERROR
            ids = (person.id, *about)
            yield seen("before_birth", grade, *ids, path=path, certain=sure, date=when, other=person.born)
        if person.died is not None:
            after = case.doubt.later(person.died, when, case.thresholds.after_death_days)
            if after is Certainty.SURELY:
                yield seen("after_death", WARNING, person.id, *about, path=path, date=when, other=person.died)


def age_max(case: Case) -> Iterator[Observation]:
    """Somebody older than people become, at death or now."""
    for person in case.dossier.persons:
        if case.human(person.id) is None or person.born is None or person.pregnancy:
            continue
        end = person.died or (None if person.is_deceased else case.today)
        if end is None:
            continue
        variant = "at_death" if person.died else "now"
        older = case.doubt.older(person.born, end, case.thresholds.age_unlikely)
        if older is Certainty.NOT:
            continue
        sure = older is Certainty.SURELY
        impossible = case.doubt.older(person.born, end, case.thresholds.age_impossible) is Certainty.SURELY
        yield seen(
            variant if sure else f"{variant}_perhaps",
            ERROR if impossible else WARNING,
            person.id,
            path=f"{case.paths[person.id]}.born",
            certain=sure,
            age=case.doubt.age(person.born, end),
        )


def timeline_order(case: Case) -> Iterator[Observation]:
    """A time that ends before it begins, two homes at once, and a number of key moments that asks for a choice."""
    for subjects, start, end, path in _times(case):
        grade = case.doubt.out_of_order(start, end)
        if grade is not None and start and end:
            yield seen("end_before_start", grade, *subjects, path=path, certain=grade is ERROR, start=start, end=end)
    for place, when, subjects in _whens(case):
        if when.age is not None and when.age_until is not None and when.age_until < when.age:
            yield seen("age", ERROR, *subjects, path=place, first=when.age, last=when.age_until)
    yield from _two_homes(case)
    moments = len(case.dossier.moments)
    if moments and moments != case.thresholds.key_moments:
        wanted = case.thresholds.key_moments
        yield seen("moments", INFO, path="$.moments", count=moments, wanted=wanted)


def _two_homes(case: Case) -> Iterator[Observation]:
    """Residences in two places of which the periods surely overlap by more than the day of the move."""
    for (_, one), (i, other) in combinations(enumerate(case.dossier.residences), 2):
        if one.place == other.place or one.when.period is None or other.when.period is None:
            continue
        if case.doubt.overlap(one.when.period, other.when.period) is Certainty.SURELY:
            client = () if case.dossier.client is None else (case.dossier.client,)
            yield seen("homes", WARNING, *client, path=f"$.residences[{i}]")


def _dated(case: Case) -> Iterator[tuple[Person, tuple[str, ...], PartialDate, str]]:
    """Every dated thing in somebody's life: the person, what else it is about, the date, the place."""
    dossier = case.dossier
    client = dossier.client
    for i, event in enumerate(dossier.events):
        people = event.persons or (() if client is None else (client,))
        for identifier in people:
            yield from _both_ends(case, identifier, (event.id,), event.when, f"$.events[{i}].when")
    for i, residence in enumerate(dossier.residences):
        if client is not None:
            yield from _both_ends(case, client, (), residence.when, f"$.residences[{i}].when")
    for person in dossier.persons:
        yield from _of_person(case, person)
    for i, tie in enumerate(dossier.ties):
        naaste = dossier.by_id.get(tie.person)
        if naaste is not None and tie.since is not None:
            yield naaste, (), tie.since, f"$.ties[{i}].since"
    for i, bond in enumerate(dossier.bonds):
        when = When(period=bond.period)
        for identifier in (bond.a, bond.b):
            yield from _both_ends(case, identifier, (bond.id,), when, f"$.bonds[{i}].period")


def _of_person(case: Case, person: Person) -> Iterator[tuple[Person, tuple[str, ...], PartialDate, str]]:
    path = case.paths[person.id]
    if person.arrived is not None:
        yield person, (), person.arrived, f"{path}.arrived"
    for j, condition in enumerate(person.conditions):
        if condition.since is not None:
            yield person, (), condition.since, f"{path}.conditions[{j}].since"


def _both_ends(
    case: Case, identifier: str, about: tuple[str, ...], when: When, path: str
) -> Iterator[tuple[Person, tuple[str, ...], PartialDate, str]]:
    person = case.dossier.by_id.get(identifier)
    if person is None:
        return
    ends = (when.date, when.period.start if when.period else None, when.period.end if when.period else None)
    for date in dict.fromkeys(ends):
        if date is not None:
            yield person, about, date, path


def _whens(case: Case) -> Iterator[tuple[str, When, tuple[str, ...]]]:
    dossier = case.dossier
    client = () if dossier.client is None else (dossier.client,)
    for i, event in enumerate(dossier.events):
        yield f"$.events[{i}].when", event.when, (*client, event.id)
    for i, residence in enumerate(dossier.residences):
        yield f"$.residences[{i}].when", residence.when, client
    for i, wish in enumerate(dossier.wishes):
        yield f"$.wishes[{i}].when", wish.when, client
    for i, moment in enumerate(dossier.moments):
        yield f"$.moments[{i}].when", moment.when, (*client, moment.id)


_Time = tuple[tuple[str, ...], PartialDate | None, PartialDate | None, str]


def _times(case: Case) -> Iterator[_Time]:
    """Everything that runs from a start to an end."""
    dossier = case.dossier
    for i, parentage in enumerate(dossier.parentages):
        yield from _period(parentage.period, (parentage.child,), f"$.parentages[{i}].period")
    for i, home in enumerate(dossier.households):
        for j, member in enumerate(home.members):
            yield from _period(member.period, (member.person,), f"$.households[{i}].members[{j}].period")
    for i, bond in enumerate(dossier.bonds):
        yield from _period(bond.period, (bond.a, bond.b), f"$.bonds[{i}].period")
    for path, when, subjects in _whens(case):
        yield from _period(when.period, subjects, f"{path}.period")
    for i, involvement in enumerate(dossier.involvements):
        yield from _period(involvement.period, (involvement.person,), f"$.involvements[{i}].period")
    for i, representation in enumerate(dossier.representations):
        yield from _period(representation.period, (representation.person,), f"$.representations[{i}].period")
    for i, consent in enumerate(dossier.consents):
        yield (consent.person, consent.id), consent.date, consent.until, f"$.consents[{i}]"
    for person in dossier.persons:
        for j, condition in enumerate(person.conditions):
            path = f"{case.paths[person.id]}.conditions[{j}]"
            yield (person.id,), condition.since, condition.until, path


def _period(period: Period | None, subjects: tuple[str, ...], path: str) -> Iterator[_Time]:
    if period is not None:
        yield subjects, period.start, period.end, path
