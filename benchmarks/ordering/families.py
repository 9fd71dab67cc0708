# SPDX-License-Identifier: MIT
"""Seeded families like those of real records.

Remarriages, in-laws with parents, ex-partners, marriages between branches, single parents.
A family is plain JSON: persons (id, sex, birth, death), unions (id, partners, children, kind).
"""

import random
from typing import Any

Family = dict[str, Any]


class _Maker:
    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)
        self.persons: list[dict[str, Any]] = []
        self.unions: list[dict[str, Any]] = []
        self.level: dict[str, int] = {}
        self.partners: dict[str, set[str]] = {}

    def person(self, sex: str, birth: int, level: int) -> str:
        one = f"p{len(self.persons)}"
        self.persons.append({"id": one, "sex": sex, "birth": str(birth), "death": None})
        self.level[one] = level
        self.partners[one] = set()
        return one

    def birth(self, one: str) -> int:
        return int(self.persons[int(one[1:])]["birth"])

    def sex(self, one: str) -> str:
        return str(self.persons[int(one[1:])]["sex"])

    def union(self, a: str, b: str | None, kind: str) -> dict[str, Any]:
        union = {
            "id": f"u{len(self.unions)}",
            "partners": [a] if b is None else [a, b],
            "children": [],
            "kind": kind,
        }
        self.unions.append(union)
        if b is not None:
            self.partners[a].add(b)
            self.partners[b].add(a)
        return union

    def beget(self, union: dict[str, Any], count: int) -> list[str]:
        mother = max(union["partners"], key=self.birth)
        year = self.birth(mother) + self.dice.randint(21, 28)
        level = self.level[union["partners"][0]] + 1
        for _ in range(count):
            union["children"].append(self.person(self.dice.choice(("male", "female")), year, level))
            year += self.dice.randint(1, 4)
        return list(union["children"])


def family(
    seed: int,
    persons: int,
    *,
    remarriage: float = 0.3,
    in_laws: float = 0.25,
    ex: float = 0.15,
    cross: float = 0.03,
    single: float = 0.07,
    cross_years: int = 12,
) -> Family:
    """One connected family of about so many persons."""
    make = _Maker(seed)
    dice = make.dice
    first = make.union(make.person("male", 1900, 0), make.person("female", 1902, 0), "marriage")
    waiting = make.beget(first, dice.randint(2, 4))
    while len(make.persons) < persons:
        if not waiting:
            lonely = [p["id"] for p in make.persons if make.level[p["id"]] >= 1]
            waiting = [dice.choice(lonely)]
        one = waiting.pop(0)
        if make.partners[one] and dice.random() > remarriage:
            continue
        if dice.random() < 0.15 and len(waiting) > 2 and not make.partners[one]:
            continue
        times = 1 + (dice.random() < remarriage) + (dice.random() < remarriage / 4)
        for turn in range(times):
            waiting += _marry(make, one, turn, waiting, (in_laws, ex, cross, single, cross_years))
            if len(make.persons) >= persons:
                break
    for union in make.unions:
        dice.shuffle(union["children"])
    return {"name": f"s{seed:03d}", "persons": make.persons, "unions": make.unions}


def _marry(
    make: _Maker, one: str, turn: int, waiting: list[str], chances: tuple[float, float, float, float, int]
) -> list[str]:
    in_laws, ex, cross, single, years = chances
    dice = make.dice
    kind = "divorced" if turn or dice.random() < 0.2 else "marriage"
    children = dice.choice((0, 1, 1, 1, 2, 2, 2, 3, 3))
    if dice.random() < single:
        return make.beget(make.union(one, None, "single"), max(1, children))
    other = "female" if make.sex(one) == "male" else "male"
    if dice.random() < cross:
        known = [
            p
            for p in waiting[:400]
            if make.level[p] == make.level[one]
            and make.sex(p) == other
            and not make.partners[p]
            and p != one
            and abs(make.birth(p) - make.birth(one)) < years
            and not _siblings(make, p, one)
        ]
        if known:
            return make.beget(make.union(one, dice.choice(known), kind), children)
    spouse = make.person(other, make.birth(one) + dice.randint(-4, 4), make.level[one])
    new = make.beget(make.union(one, spouse, kind), children)
    if dice.random() < in_laws:
        level = make.level[one] - 1
        year = make.birth(spouse) - dice.randint(22, 30)
        parents = make.union(make.person("male", year, level), make.person("female", year + 1, level), "marriage")
        parents["children"].append(spouse)
        for _ in range(dice.choice((0, 1, 1, 2))):
            sibling = make.birth(spouse) + dice.choice((-5, -3, -2, 2, 3, 5))
            parents["children"].append(make.person(dice.choice(("male", "female")), sibling, level + 1))
    if dice.random() < ex:
        old = make.person(make.sex(one), make.birth(spouse) + dice.randint(-4, 4), make.level[one])
        new += make.beget(make.union(spouse, old, "divorced"), dice.choice((0, 0, 1, 2)))
    return new


def _siblings(make: _Maker, a: str, b: str) -> bool:
    return any(a in union["children"] and b in union["children"] for union in make.unions)


def bench(count: int = 200) -> list[Family]:
    """The families of the acceptance bench: 20 to 60 persons."""
    return [family(seed, 20 + random.Random(seed).randint(0, 40)) for seed in range(count)]
