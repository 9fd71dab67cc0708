# SPDX-License-Identifier: MIT
"""Random single edits of a family, as a worker makes them between two visits."""

import random
from collections import Counter

from attrs import evolve, frozen

from naastbetrokken.model import Dossier, Gender, Name, Parentage, PartialDate, Person, Union
from naastbetrokken.testing.edits import Editor

NEW = "new"
NAMES = {
    Gender.MAN: ("Bo", "Joost", "Willem-Alexander", "Abdelkader"),
    Gender.WOMAN: ("An", "Femke", "Anne-Wil", "Wilhelmina"),
    Gender.NONBINARY: ("Sam", "Robin"),
}
FAMILY = ("Bos", "Kuiper", "van der Meulen", "El Amrani")
YOUNGEST, OLDEST = 18, 42
"""How old parents are when a child is born, and from what age on somebody is given a partner."""
EDITOR = Editor()


@frozen
class Edit:
    """A family before and after one edit, and whom it was about."""

    kind: str
    before: Dossier
    after: Dossier
    about: str


def edited(family: Dossier, kind: str, dice: random.Random) -> Edit | None:
    """One edit of this kind, or None where the family has no room for it."""
    return {"child": _child, "partner": _partner, "removal": _removal, "facts": _facts}[kind](family, dice)


KINDS = ("child", "partner", "removal", "facts")


def _child(family: Dossier, dice: random.Random) -> Edit:
    """A child of some couple or single parent, or of somebody about whom no partner is known."""
    couples: list[Union] = list(family.unions)
    alone = [one for one in _grown(family) if not any(one.id in union.partners for union in family.unions)]
    if alone and (not couples or dice.random() < len(alone) / (len(alone) + len(couples)) / 2):
        couple = Union("new-union", partners=(dice.choice(alone).id,))
        family_with = EDITOR.add_union(family, couple)
    else:
        couple = dice.choice(couples)
        family_with = family
    births = [born for one in couple.partners if (born := _year(family.by_id[one])) is not None]
    born = None
    if births and dice.random() < 0.8:
        born = PartialDate.of(max(births) + dice.randint(YOUNGEST, OLDEST))
    with_person = EDITOR.add_person(family_with, _somebody(dice, born))
    return Edit("child", family, EDITOR.add_parentage(with_person, Parentage(child=NEW, union=couple.id)), NEW)


def _partner(family: Dossier, dice: random.Random) -> Edit | None:
    """A partner, whose own parents are not known, for some adult; more often for somebody who has none."""
    adults = _grown(family)
    if not adults:
        return None
    partners = Counter(one for union in family.unions for one in union.partners)
    weights = [1 / (1 + 2 * partners[one.id]) for one in adults]
    one = dice.choices(adults, weights)[0]
    year = _year(one)
    born = PartialDate.of(year + dice.randint(-8, 8)) if year is not None and dice.random() < 0.8 else None
    with_person = EDITOR.add_person(family, _somebody(dice, born))
    after = EDITOR.add_union(with_person, Union("new-union", partners=(one.id, NEW)))
    return Edit("partner", family, after, NEW)


def _removal(family: Dossier, dice: random.Random) -> Edit | None:
    """Without somebody on whom nobody else hangs: a child without partner, or a partner without parents or children."""
    ties: Counter[str] = Counter()
    parents = {line.union for line in family.parentages} - {None}
    held = {one for line in family.parentages for one in line.parents}
    for union in family.unions:
        for one in union.partners:
            ties[one] += 1
            if union.id in parents:
                held.add(one)
    ties.update(line.child for line in family.parentages)
    twins = {one for group in family.twins for one in group.children}
    leaves = [
        one.id
        for one in family.persons
        if ties[one.id] <= 1 and one.id not in held and one.id not in twins and one.id != family.client
    ]
    if not leaves:
        return None
    gone = dice.choice(leaves)
    return Edit("removal", family, EDITOR.remove_person(family, gone), gone)


def _facts(family: Dossier, dice: random.Random) -> Edit:
    """Another name, or another year of birth or death, for somebody."""
    one = dice.choice(family.persons)
    year = _year(one)
    what = dice.randrange(3)
    if what == 1 and year is not None:
        new = evolve(one, born=PartialDate.of(year + dice.choice((-2, -1, 1, 2))))
    elif what == 2 and year is not None and not one.is_deceased and one.pregnancy is None:
        new = evolve(one, died=PartialDate.of(max(year, 2025)))
    else:
        new = evolve(one, name=_name(dice, one.gender))
    return Edit("facts", family, EDITOR.replace_person(family, new), one.id)


def _somebody(dice: random.Random, born: PartialDate | None) -> Person:
    gender = dice.choices((Gender.MAN, Gender.WOMAN, Gender.NONBINARY), (10, 10, 1))[0]
    return Person(NEW, name=_name(dice, gender), gender=gender, born=born)


def _name(dice: random.Random, gender: Gender) -> Name:
    given = dice.choice(NAMES.get(gender, NAMES[Gender.NONBINARY]))
    return Name(given=given, family=dice.choice(FAMILY)) if dice.random() < 0.7 else Name(given=given)


def _grown(family: Dossier) -> list[Person]:
    """Everybody old enough for a partner or a child, as far as anybody knows."""
    last = 2026 - YOUNGEST
    return [one for one in family.persons if one.pregnancy is None and ((year := _year(one)) is None or year <= last)]


def _year(person: Person) -> int | None:
    return None if person.born is None else person.born.year
