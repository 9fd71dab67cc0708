# SPDX-License-Identifier: MIT
"""Unions: one marriage at a time, ages, and a history whose dates can be true.

Sources: BW 1:31 (18 years, without exception since 5 December 2015), 1:33 (one at a time).
"""

from collections.abc import Iterator
from itertools import combinations, pairwise
from typing import Final

from naastbetrokken.model import PartialDate, Union, UnionKind
from naastbetrokken.model.dates import Certainty
from naastbetrokken.model.kinship import UnionState
from naastbetrokken.rules.case import FORMAL, FORMAL_ENDS, Case, Stretch
from naastbetrokken.rules.doubt import graded
from naastbetrokken.rules.finding import Observation, Severity, seen

ERROR, WARNING, INFO = Severity.ERROR, Severity.WARNING, Severity.INFO

_SINCE_2015: Final = PartialDate.parse("2015-12-05")
_MEETING: Final = (UnionKind.MET, UnionKind.OTHER)


def union_two_living(case: Case) -> Iterator[Observation]:
    """Two marriages or registered partnerships of one person at the same time; other unions beside each other."""
    for person, unions in case.unions.items():
        stretches = [stretch for union in unions for stretch in case.stretches(union)]
        told: set[tuple[str, str, bool]] = set()
        for one, other in combinations(stretches, 2):
            if set(one.union.partners) == set(other.union.partners):
                continue
            observation = _beside(case, person, one, other)
            if observation is None:
                continue
            key = (one.union.id, other.union.id, one.formal and other.formal)
            if key not in told:
                told.add(key)
                yield observation


def _beside(case: Case, person: str, one: Stretch, other: Stretch) -> Observation | None:
    meeting = case.doubt.overlap(one.period, other.period)
    first, second = sorted((one, other), key=lambda stretch: (_start_key(stretch), stretch.union.id))
    partners = (_other(first.union, person), _other(second.union, person))
    path = case.paths[second.union.id]
    if one.formal and other.formal:
        severity = graded(meeting, ERROR)
        if severity is None:
            return None
        sure = meeting is Certainty.SURELY
        variant = "formal" if sure else "formal_perhaps"
        return seen(variant, severity, person, *partners, path=path, certain=sure)
    if meeting is Certainty.SURELY:
        return seen("informal", INFO, person, *partners, path=path)
    return None


def union_age(case: Case) -> Iterator[Observation]:
    """Somebody who married, or lived together with a partner, very young."""
    limits = dict.fromkeys(FORMAL, case.thresholds.marriage_age)
    limits[UnionKind.COHABITATION] = case.thresholds.cohabiting_age
    for union in case.dossier.unions:
        for i, state in enumerate(union.states):
            limit = limits.get(state.kind)
            if limit is None or state.date is None:
                continue
            for partner in map(case.human, union.partners):
                if partner is None or partner.born is None:
                    continue
                young = case.doubt.younger(partner.born, state.date, limit)
                if young is Certainty.NOT:
                    continue
                law = state.kind in FORMAL and not _SINCE_2015.possibly_after(state.date)
                sure = young is Certainty.SURELY
                variant = ("marriage" if state.kind in FORMAL else "cohabiting") + ("" if sure else "_perhaps")
                yield seen(
                    variant,
                    ERROR if law and sure else WARNING,
                    partner.id,
                    path=f"{case.paths[union.id]}.states[{i}]",
                    certain=sure,
                    age=case.doubt.age(partner.born, state.date),
                    date=state.date,
                    state=state.kind,
                )


def union_dates(case: Case) -> Iterator[Observation]:
    """A union whose history cannot have gone as it is dated."""
    for union in case.dossier.unions:
        path = case.paths[union.id]
        yield from _end_before_start(case, union, path)
        yield from _out_of_line(case, union, path)
        for i, state in enumerate(union.states):
            if state.date is not None:
                yield from _outside_lives(case, union, state, state.date, f"{path}.states[{i}]")


def _end_before_start(case: Case, union: Union, path: str) -> Iterator[Observation]:
    """A divorce and the like that comes before every marriage of this couple."""
    starts = [state.date for state in union.states if state.kind in FORMAL]
    dates = [start for start in starts if start is not None]
    if not dates or len(dates) < len(starts):
        return
    for i, state in enumerate(union.states):
        if state.kind not in FORMAL_ENDS or state.date is None:
            continue
        grades = [case.doubt.out_of_order(start, state.date) for start in dates]
        severity = max((grade for grade in grades if grade), key=lambda grade: grade.rank, default=None)
        if severity is not None and None not in grades:
            yield seen(
                "end_before_start",
                severity,
                *union.partners,
                path=f"{path}.states[{i}]",
                certain=severity is ERROR,
                end=state.date,
                start=min(dates),
                state=state.kind,
            )


def _out_of_line(case: Case, union: Union, path: str) -> Iterator[Observation]:
    """A history, oldest first, of which a later state has an earlier date."""
    dated = [(i, state, state.date) for i, state in enumerate(union.states) if state.date is not None]
    for (_, before, first), (i, after, second) in pairwise(dated):
        told = after.kind in FORMAL_ENDS and before.kind in FORMAL
        if not told and case.doubt.out_of_order(first, second):
            yield seen(
                "out_of_line",
                WARNING,
                *union.partners,
                path=f"{path}.states[{i}]",
                before=before.kind,
                after=after.kind,
                first=first,
                second=second,
            )


def _outside_lives(case: Case, union: Union, state: UnionState, date: PartialDate, path: str) -> Iterator[Observation]:
    people = [person for person in map(case.human, union.partners) if person]
    for person in people:
        if state.kind is not UnionKind.WIDOWHOOD:
            grade = case.doubt.out_of_order(date, person.died)
            if grade is not None and person.died is not None:
                yield _told("after_death", grade, person.id, path=path, state=state, date=date, other=person.died)
        if state.kind not in _MEETING:
            grade = case.doubt.out_of_order(person.born, date)
            if grade is not None and person.born is not None:
                yield _told("before_birth", grade, person.id, path=path, state=state, date=date, other=person.born)
    if state.kind is UnionKind.WIDOWHOOD and people:
        deaths = [person.died for person in people if person.is_deceased]
        fits = any(death is None or not case.doubt.apart(death, date, 0) for death in deaths)
        if not fits and len(people) == len(union.partners):
            yield seen("widowhood", WARNING, *union.partners, path=path, date=date)


def _told(
    variant: str, grade: Severity, person: str, *, path: str, state: UnionState, date: PartialDate, other: PartialDate
) -> Observation:
    return seen(variant, grade, person, path=path, certain=grade is ERROR, state=state.kind, date=date, other=other)


def _other(union: Union, person: str) -> str:
    return next((partner for partner in union.partners if partner != person), union.id)


def _start_key(stretch: Stretch) -> tuple[object, ...]:
    start = stretch.period.start
    return () if start is None else start.sort_key
