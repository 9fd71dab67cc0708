# SPDX-License-Identifier: MIT
"""Who and what was there on a date: surely, possibly or not, as far as partly known dates tell.

Somebody without a date of birth is surely there when something shows it (a child who is there, a union that had
begun, an own death), and surely not when a parent by birth was not born yet. Else nobody can say.
"""

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Final

from naastbetrokken.model import Dossier, Landmark, ParentageKind, PartialDate, Period, Person, When
from naastbetrokken.model.dates import Certainty

SURELY, POSSIBLY, NOT = Certainty.SURELY, Certainty.POSSIBLY, Certainty.NOT

_BY_BIRTH: Final = (ParentageKind.BIOLOGICAL, ParentageKind.DONOR, ParentageKind.SURROGATE)
_PREGNANCY: Final = dt.timedelta(days=280)
_ORDER: Final = (NOT, POSSIBLY, SURELY)


def begun(date: PartialDate | None, at: PartialDate) -> Certainty:
    """Whether something of that date had come by `at`; what has no date possibly had."""
    if date is None:
        return POSSIBLY
    if date.surely_after(at):
        return NOT
    return POSSIBLY if date.possibly_after(at) else SURELY


def going_on(period: Period | None, at: PartialDate) -> Certainty:
    """Whether something with that period was going on at `at`; without a period possibly."""
    return POSSIBLY if period is None else period.contains(at)


def lower(*answers: Certainty) -> Certainty:
    """The least sure of some answers."""
    return min(answers, key=_ORDER.index)


def people(dossier: Dossier, at: PartialDate) -> dict[str, Certainty]:
    """For everybody whether they were there (born, or carried) at `at`."""
    found = {person.id: _there(person, at) for person in dossier.persons}
    links = [
        (parent, parentage.child)
        for parentage in dossier.parentages
        if parentage.kind in _BY_BIRTH
        for parent in parents_of(dossier, parentage.union, parentage.parents)
        if parent in found and parentage.child in found
    ]
    undated = {person.id for person in dossier.persons if person.born is None}
    shown = _shown(dossier, at) & undated
    found |= dict.fromkeys(shown, SURELY)
    up: dict[str, list[str]] = {}
    down: dict[str, list[str]] = {}
    for parent, child in links:
        up.setdefault(child, []).append(parent)
        down.setdefault(parent, []).append(child)
    _spread(found, up, undated, SURELY)
    _spread(found, down, undated - shown, NOT)
    return found


def parents_of(dossier: Dossier, union: str | None, parents: tuple[str, ...]) -> tuple[str, ...]:
    """The parents whom a parentage names itself or by its union."""
    if union is None:
        return parents
    known = dossier.union_by_id.get(union)
    return known.partners if known else ()


def when_begun(when: When, at: PartialDate, born: PartialDate | None, landmarks: Mapping[str, Certainty]) -> Certainty:
    """Whether something dated in any of the ways of `When` had come by `at`.

    Args:
        when: the date, period, age or landmark.
        at: the day of looking.
        born: birth of the client, for what is dated by age.
        landmarks: whether events and unions had come by `at`.
    """
    if when.date is not None:
        return begun(when.date, at)
    if when.period is not None and when.period.start is not None:
        return begun(when.period.start, at)
    if when.age is not None and born is not None:
        return begun(_at_age(born, when.age), at)
    if when.relation is not None and when.landmark is not None:
        landmark = landmarks.get(when.landmark, POSSIBLY)
        if when.relation is Landmark.BEFORE:
            return SURELY if landmark is SURELY else POSSIBLY
        return landmark if when.relation is Landmark.DURING else lower(landmark, POSSIBLY)
    return POSSIBLY


def _there(person: Person, at: PartialDate) -> Certainty:
    """By the date of birth alone; a pregnancy is there, perhaps, in the months before."""
    answer = begun(person.born, at)
    if answer is NOT and person.pregnancy is not None and person.born is not None and at.latest is not None:
        expected, last = person.born.earliest, at.latest
        if expected is None or expected - _PREGNANCY <= last:
            return POSSIBLY
    return answer


def _shown(dossier: Dossier, at: PartialDate) -> set[str]:
    """People who surely lived by `at` because something they did or underwent is dated by then."""
    return {person for person, date in _traces(dossier) if begun(date, at) is SURELY}


def _traces(dossier: Dossier) -> Iterator[tuple[str, PartialDate]]:
    for person in dossier.persons:
        dates = (person.died, person.arrived, *(condition.since for condition in person.conditions))
        yield from ((person.id, date) for date in dates if date is not None)
    for union in dossier.unions:
        for state in union.states:
            if state.date is not None:
                yield from ((partner, state.date) for partner in union.partners)
    for tie in dossier.ties:
        if tie.since is not None:
            yield tie.person, tie.since


def _spread(found: dict[str, Certainty], links: Mapping[str, list[str]], undated: set[str], answer: Certainty) -> None:
    """Pass an answer on along links, to people without a date of birth."""
    work = [person for person, known in found.items() if known is answer]
    while work:
        for other in links.get(work.pop(), ()):
            if other in undated and found[other] is POSSIBLY:
                found[other] = answer
                work.append(other)


def _at_age(born: PartialDate, age: int) -> PartialDate | None:
    """The time in which somebody was of that age."""
    first, last = born.earliest, born.latest
    start = None if first is None else str(first.year + age)
    end = None if last is None else str(last.year + age + 1)
    if start is not None and end is not None:
        return PartialDate.between(start, end)
    if start is not None:
        return PartialDate.after(start)
    return None if end is None else PartialDate.before(end)
