# SPDX-License-Identifier: MIT
"""What is known of somebody alone, in words: the same in every output."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from naastbetrokken.layout.text import clean
from naastbetrokken.model import (
    Condition,
    ConditionStatus,
    Gender,
    Person,
    PersonKind,
    Pregnancy,
    Sector,
    SexAssigned,
)
from naastbetrokken.model.date_words import behind, clause
from naastbetrokken.scene.people import People
from naastbetrokken.scene.years import range_text, year_text

NO_OUTCOMES: Final[Mapping[str, str]] = MappingProxyType({})

SAME_AS_AT_BIRTH: Final = ((SexAssigned.MALE, Gender.MAN), (SexAssigned.FEMALE, Gender.WOMAN))
"""Who lives as what they were registered as."""

KIN_SECTORS = (Sector.FAMILY, Sector.HOUSEHOLD)


def is_outside(people: People, person: Person) -> bool:
    """Whether the dossier says that somebody is no family: a tie from elsewhere, and no kin recorded."""
    if person.id in people.families.of_partner or person.id in people.families.of_child:
        return False
    sectors = [tie.sector for tie in people.ties.get(person.id, ())]
    return bool(sectors) and all(sector and sector not in KIN_SECTORS for sector in sectors)


def roles_of(people: People, person: Person) -> str:
    """What somebody outside the family is: the roles of the tie, else the occupation."""
    roles = [clean(role) for tie in people.ties.get(person.id, ()) for role in tie.roles]
    return ", ".join(role for role in roles if role) or clean(person.occupation)


def age_inside(people: People, person: Person) -> str:
    """The age to stand in the symbol."""
    age = people.ages[person.id]
    return "" if age is None else range_text(age.range, rough=age.rough)


def birth_label(people: People, person: Person) -> str:
    """What stands above the symbol on the left."""
    if person.pregnancy is not None or not (person.born or person.died):
        return ""
    return f"{year_text(person.born, people.words.lang) or '?'}–"


def death_label(people: People, person: Person) -> str:
    """What stands above the symbol on the right."""
    if person.pregnancy is not None or not person.is_deceased or not (person.born or person.died):
        return ""
    return year_text(person.died, people.words.lang) or "?"


def fact_lines(people: People, person: Person, outcomes: Mapping[str, str] = NO_OUTCOMES) -> tuple[str, ...]:
    """The short lines below the name; `outcomes` holds other words for how a pregnancy ended."""
    return tuple(line for line in _fact_lines(people, person, outcomes) if line)


def _fact_lines(people: People, person: Person, outcomes: Mapping[str, str]) -> Iterator[str]:
    if person.pregnancy is not None:
        date = year_text(person.born or person.died, people.words.lang)
        word = outcomes.get(person.pregnancy) or people.words(f"pregnancy.{person.pregnancy}.short")
        yield f"{word} {date}".strip()
    if person.name.birth:
        yield people.words("person.birth_name.short", name=clean(person.name.birth))
    if is_outside(people, person) or person.kind is PersonKind.INSTITUTION:
        yield roles_of(people, person)
    yield _arrival_line(people, person)
    for condition in person.conditions:
        yield _condition_line(people, condition)
    yield change_line(people, person.id)
    yield stub_line(people, person.id)


def change_line(people: People, identifier: str) -> str:
    """What became of somebody since the earlier dossier: "erbij gekomen"; empty if nothing."""
    kind = people.changes.persons.get(identifier)
    return "" if kind is None else people.words(f"since.{kind}.short")


def stub_line(people: People, identifier: str) -> str:
    """How many people who lie behind somebody are not drawn: "+5 niet getekend"; empty if none."""
    count = people.left_out.get(identifier, 0)
    return people.words("left_out.short", n=count) if count else ""


def _arrival_line(people: People, person: Person) -> str:
    """Where somebody came from, and when: "uit Suriname, 1974"; empty if nobody said."""
    if not person.has_moved:
        return ""
    origin, year = clean(person.origin), year_text(person.arrived, people.words.lang)
    if not origin:
        return people.words("person.arrived.short", date=year).strip()
    return people.words("join.comma").join(
        part for part in (people.words("person.origin.short", place=origin), year) if part
    )


def _condition_line(people: People, condition: Condition) -> str:
    what = clean(condition.name) or people.words(f"condition.{condition.kind}")
    status = people.words(f"condition.{condition.status}")
    if status and condition.since and not condition.until and condition.status.value == "recovery":
        since = people.words("condition.since", date=year_text(condition.since, people.words.lang))
        status = f"{status} {since}"
    return people.words("join.comma").join(part for part in (what, status) if part)


def condition_in_full(people: People, condition: Condition) -> str:
    """A condition in full: what it is, how it stands, since when."""
    lang = people.words.lang
    what = clean(condition.name) or people.words(f"condition.{condition.kind}")
    status = people.words(f"condition.{condition.status}")
    when = ""
    if condition.since and condition.until:
        first, last = behind(condition.since, lang), behind(condition.until, lang)
        when = people.words("condition.between", first=first, last=last)
    elif condition.since:
        when = people.words("condition.since", date=behind(condition.since, lang))
    elif condition.until:
        when = people.words("condition.until", date=behind(condition.until, lang))
    comma = people.words("join.comma")
    stands = (comma if condition.status is ConditionStatus.PAST else " ").join(part for part in (status, when) if part)
    return comma.join(part for part in (what, stands) if part)


def what_is(people: People, person: Person) -> str:
    """What somebody is: man, woman, pet, stillborn child ..."""
    if person.kind is not PersonKind.HUMAN:
        return people.words(f"kind.{person.kind}")
    if person.pregnancy is None:
        return people.words(f"gender.{person.gender}")
    key = f"pregnancy.{person.pregnancy}"
    gender = f"{key}.{person.gender}"
    return people.words(gender if gender in people.words else key)


def person_facts(people: People, person: Person) -> tuple[str, ...]:
    """Everything the drawing says of somebody alone, without the people around."""
    return tuple(fact for fact in _facts(people, person) if fact)


def _facts(people: People, person: Person) -> Iterator[str]:
    w, lang = people.words, people.words.lang
    sort = what_is(people, person)
    yield sort if sort != people.full(person.id) else ""
    if person.pregnancy is Pregnancy.EXPECTED:
        yield w("person.expected", date=clause(person.born, lang)) if person.born else ""
    elif person.pregnancy is not None:  # nobody was born or died here in the everyday sense of the words
        yield from dict.fromkeys(clause(date, lang) for date in (person.born, person.died) if date)
    else:
        yield w("person.born", date=clause(person.born, lang)) if person.born else ""
        yield w("person.died", date=clause(person.died, lang)) if person.died else ""
        yield w("person.died.undated") if person.deceased and not person.died else ""
    yield _age(people, person)
    if person.name.birth:
        yield w("person.birth_name", name=clean(person.name.birth))
    if person.id == people.dossier.client:
        yield w("person.client")
    if person.id == people.consultand:
        yield w("person.consultand")
    if (born_as := registered_as(people, person)) is not None:
        yield w(f"person.assigned.{born_as}")
    yield _arrival(people, person)
    yield from _circumstances(people, person)
    for condition in person.conditions:
        yield condition_in_full(people, condition)
    yield from (clean(badge.means) for badge in people.notation.badges_of(person))
    if person.id in people.guarded:
        yield w("person.guarded")
    if person.id in people.changes.persons:
        yield w(f"since.{people.changes.persons[person.id]}.fact")
    if people.left_out.get(person.id):
        yield w.count("left_out.fact", people.left_out[person.id])


def registered_as(people: People, person: Person) -> SexAssigned | None:
    """As whom somebody was registered at birth, where that is asked for and the symbol does not say it already."""
    if not people.assigned or (person.sex_assigned, person.gender) in SAME_AS_AT_BIRTH:
        return None
    return person.sex_assigned


def _arrival(people: People, person: Person) -> str:
    """Where somebody came from, and when, as part of a sentence."""
    origin, date = clean(person.origin), person.arrived
    if date is not None:
        key = "person.arrived.from" if origin else "person.arrived"
        return people.words(key, place=origin, date=clause(date, people.words.lang))
    if not origin:
        return ""
    return people.words("person.origin.was" if person.is_deceased else "person.origin", place=origin)


def _circumstances(people: People, person: Person) -> Iterator[str]:
    outside = is_outside(people, person)
    if outside:
        yield people.words("person.outside")
    role = roles_of(people, person) if outside or person.kind is PersonKind.INSTITUTION else ""
    yield role
    if clean(person.occupation) not in role.split(", "):
        yield clean(person.occupation)
    if person.residence:
        key = "person.lived" if person.is_deceased else "person.lives"
        yield people.words(key, place=clean(person.residence))


def _age(people: People, person: Person) -> str:
    age = people.ages[person.id]
    if age is None:
        return ""
    ages = age.range
    key = "person.age.reached" if person.is_deceased else "person.age"
    if age.rough:
        return people.words(f"{key}.about", age=ages.max)
    if ages.exact is not None:
        return people.words(key, age=ages.exact)
    which = "either" if ages.max == ages.min + 1 else "between"
    return people.words(f"{key}.{which}", low=ages.min, high=ages.max)
