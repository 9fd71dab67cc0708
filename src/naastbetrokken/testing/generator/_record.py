# SPDX-License-Identifier: MIT
"""What is written down of a grown family: names, partial dates, unions, parents, twins."""

from itertools import pairwise
from typing import Final

from attrs import define, field

from naastbetrokken.model import (
    Gender,
    Name,
    Parentage,
    ParentageKind,
    PartialDate,
    Period,
    Person,
    Pregnancy,
    Twins,
    Union,
    UnionKind,
    UnionState,
)
from naastbetrokken.testing.generator._family import Couple, Family, Human, ParentSet
from naastbetrokken.testing.generator._lifetimes import history
from naastbetrokken.testing.generator._names import draw_name
from naastbetrokken.testing.generator._stream import Stream
from naastbetrokken.testing.generator._temper import Temper
from naastbetrokken.testing.generator._timeline import YEAR, Day, require, write

# Ages that no writing of a date may make possible (the hidden ages keep further away from these).
_YOUNGEST_PARENT: Final = 14 * YEAR
_OLDEST_FATHER: Final = 75 * YEAR
_OLDEST_MOTHER: Final = 52 * YEAR
_OLDEST: Final = 107 * YEAR
_BIRTHS_APART: Final = 250


@define
class Record:
    """The writing of a family: what is known of each person and couple, in the order of their indexes."""

    family: Family
    today: Day
    births: list[Day] = field(factory=list)
    deaths: list[Day | None] = field(factory=list)
    states: list[list[tuple[UnionKind, Day]]] = field(factory=list)
    periods: dict[tuple[int, int], tuple[Day, Day | None]] = field(factory=dict)

    def days(self) -> list[Day]:
        """Every day to be written, each once, in a fixed order."""
        states = (day for each in self.states for _, day in each)
        periods = (day for pair in self.periods.values() for day in pair)
        days = (day for day in (*self.births, *self.deaths, *states, *periods) if day is not None)
        return list({id(day): day for day in days}.values())


def remember(family: Family, stream: Stream, temper: Temper) -> Record:
    """Work out every day of the family and write each as far as people remember it."""
    record = Record(family, Day(family.today))
    _births_and_deaths(record)
    if temper.strict:
        for human in family.people:
            # Written as a year only, a birth might come after the death.
            record.births[human.index].rigid |= human.pregnancy is Pregnancy.STILLBIRTH
    for couple in family.couples:
        record.states.append(_states(record, couple, history(couple, family, stream)))
    _one_couple_after_the_other(record)
    for human in family.people:
        _periods(record, human)
    days = record.days()
    for day in days:
        if day.hidden <= family.today:
            require(record.today, day, 0)
    write(days, stream, temper.styles)
    return record


def _births_and_deaths(record: Record) -> None:
    people = record.family.people
    record.births = [Day(human.born) for human in people]
    for children, _ in record.family.twins:
        shared = record.births[children[0].index]
        shared.rigid = True
        for child in children:
            record.births[child.index] = shared
    for human in people:
        birth = record.births[human.index]
        death = None if human.died is None else Day(human.died)
        if human.pregnancy is Pregnancy.STILLBIRTH:
            death = birth
        elif death is not None:
            require(death, birth, 0)
        if human.pregnancy is None:
            require(birth, record.today if death is None else death, -_OLDEST)
        record.deaths.append(death)
    for human in people:
        _younger_than_parents(record, human)
    for human in people:
        births = sorted({child.born: record.births[child.index] for child in human.children()}.items())
        for (_, elder), (_, younger) in pairwise(births):
            require(younger, elder, _BIRTHS_APART)


def _younger_than_parents(record: Record, human: Human) -> None:
    birth = record.births[human.index]
    for parent in human.all_parents():
        parents_birth = record.births[parent.index]
        oldest = _OLDEST_FATHER if parent.gender is Gender.MAN else _OLDEST_MOTHER
        require(birth, parents_birth, _YOUNGEST_PARENT)
        require(parents_birth, birth, -oldest)
    by_birth = [each.parents[0] for each in human.sets if each.kind in (ParentageKind.DONOR, ParentageKind.SURROGATE)]
    for parent in (*(human.parents.partners if human.parents else ()), *by_birth):
        death = record.deaths[parent.index]
        if death is not None:
            require(death, birth, 0)


def _states(record: Record, couple: Couple, states: list[tuple[UnionKind, int]]) -> list[tuple[UnionKind, Day]]:
    """The days of a couple's states, each after the one before, between adulthood and death of both."""
    result = [(kind, Day(hidden)) for kind, hidden in states]
    for (_, earlier), (_, later) in pairwise(result):
        require(later, earlier, 0)
    for partner in couple.partners:
        death = record.deaths[partner.index]
        for _, day in result:
            require(day, record.births[partner.index], 18 * YEAR + 5)
            if death is not None:
                require(death, day, 0)
    deaths = [record.deaths[p.index] for p in couple.partners if p.died is not None and p.died == couple.end]
    if couple.widowed and deaths and deaths[0] is not None:
        result.append((UnionKind.WIDOWHOOD, deaths[0]))
    return result


def _one_couple_after_the_other(record: Record) -> None:
    """Where somebody had several partners, the end of each couple is dated, before the start of the next."""
    for human in record.family.people:
        histories = [record.states[c.index] for c in human.couples if record.states[c.index]]
        if len(histories) < 2:
            continue
        for states in histories:
            for _, day in states:
                day.needed = True
        lasting = [
            record.states[c.index] for c in human.couples if record.states[c.index] and c.kind is not UnionKind.AFFAIR
        ]
        for before, after in pairwise(lasting):
            begun = next(day for kind, day in after if kind is not UnionKind.MET)
            require(begun, before[-1][1], 1)


def _periods(record: Record, human: Human) -> None:
    for i, each in enumerate(human.sets):
        if each.start is None:
            continue
        start = Day(each.start)
        end = None if each.end is None else Day(each.end)
        require(start, record.births[human.index], 0)
        if end is not None:
            require(end, start, 0)
        record.periods[human.index, i] = (start, end)


def persons(record: Record, stream: Stream, temper: Temper) -> tuple[Person, ...]:
    """The persons as they are written down."""
    names: list[Name] = []
    result = []
    for human in record.family.people:
        like = _passed_on(human, names)
        born, died = record.births[human.index].written, record.deaths[human.index]
        lost = human.pregnancy not in (None, Pregnancy.STILLBIRTH)
        name = Name() if lost else draw_name(stream, human.gender, like, temper.rare_names)
        names.append(name)
        result.append(
            Person(
                person_id(human),
                name=name,
                gender=human.gender,
                born=born,
                died=None if died is None else died.written,
                deceased=died is not None and died.written is None,
                pregnancy=human.pregnancy,
            )
        )
    return tuple(result)


def unions(record: Record) -> tuple[Union, ...]:
    """The couples and single parents as they are written down."""
    return tuple(
        Union(
            union_id(couple),
            partners=tuple(person_id(partner) for partner in couple.partners),
            states=tuple(UnionState(kind, day.written) for kind, day in record.states[couple.index]),
            unknown_partner=couple.unknown_partner,
        )
        for couple in record.family.couples
        if couple.recorded
    )


def parentages(record: Record) -> tuple[Parentage, ...]:
    """Who is whose child, as it is written down."""
    return tuple(parentage for human in record.family.people for parentage in _parentages(record, human))


def twins(family: Family) -> tuple[Twins, ...]:
    """The children of one birth."""
    return tuple(
        Twins(children=tuple(person_id(child) for child in children), zygosity=zygosity)
        for children, zygosity in family.twins
    )


def person_id(human: Human) -> str:
    """The id of somebody in the dossier."""
    return f"p{human.index + 1}"


def union_id(couple: Couple) -> str:
    """The id of a couple in the dossier."""
    return f"u{couple.index + 1}"


def _passed_on(human: Human, names: list[Name]) -> Name | None:
    """The name of whoever of the first parent and the children was added before; it runs both ways."""
    kin = [*(human.parents.partners[:1] if human.parents else ()), *human.children()]
    first = human.couples[0].partners[0] is human if human.couples else True
    near = kin if first else kin[: len(kin) - len(human.children())]
    return next((names[each.index] for each in near if each.index < human.index), None)


def _parentages(record: Record, human: Human) -> list[Parentage]:
    child, couple = person_id(human), human.parents
    result = []
    if couple is not None and couple.recorded:
        result.append(Parentage(child=child, union=union_id(couple), kind=human.kind))
    elif couple is not None:
        result.append(Parentage(child=child, parents=tuple(map(person_id, couple.partners)), kind=human.kind))
    for i, each in enumerate(human.sets):
        result.append(_further(record, human, i, each))
    return result


def _further(record: Record, human: Human, i: int, each: ParentSet) -> Parentage:
    start, end = record.periods.get((human.index, i), (None, None))
    period = None
    if start is not None and start.written is not None:
        until: PartialDate | None = None if end is None else end.written
        period = Period(start.written, end=until, ongoing=end is None)
    in_union = each.couple is not None and each.couple.recorded
    return Parentage(
        child=person_id(human),
        union=union_id(each.couple) if in_union and each.couple else None,
        parents=() if in_union else tuple(map(person_id, each.parents)),
        kind=each.kind,
        period=period,
    )
