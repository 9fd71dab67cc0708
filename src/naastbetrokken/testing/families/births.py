# SPDX-License-Identifier: MIT
"""Twins, unborn children and large sibships."""

from typing import Final

from naastbetrokken.model import Dossier
from naastbetrokken.testing.families._people import man, parents, start, woman


def _of_one_birth(number: int, zygosity: str) -> Dossier:
    """A family with an elder child, so many children of one birth, and a younger child."""
    b = start()
    father, mother = parents(b)
    elder = man(b, "elder", "Oudste", 1980, client=True)
    twins = [woman(b, f"twin{i}", f"Tweeling {i}", "1983-05-02") for i in range(1, number + 1)]
    younger = man(b, "younger", "Jongste", 1986)
    b.union(father, mother, ("marriage", 1979), children=[elder, *twins, younger], id="u")
    b.twins(*twins, zygosity=zygosity)
    return b.done()


def twins_identical() -> Dossier:
    """Identical twins between an elder and a younger brother."""
    return _of_one_birth(2, "identical")


def twins_fraternal() -> Dossier:
    """Fraternal twins between an elder and a younger brother."""
    return _of_one_birth(2, "fraternal")


def triplets() -> Dossier:
    """Triplets between an elder and a younger brother."""
    return _of_one_birth(3, "unknown")


def twins_one_died() -> Dossier:
    """Twins of whom one was stillborn, the only children of their parents."""
    b = start()
    father, mother = parents(b)
    born = "1983-05-02"
    living = man(b, "living", "Kind", born, client=True)
    dead = woman(b, "dead", "", born, died=born, pregnancy="stillbirth")
    b.union(father, mother, children=[living, dead], id="u")
    b.twins(living, dead, zygosity="fraternal")
    return b.done()


def pregnancy_outcomes() -> Dossier:
    """Every way in which a pregnancy can stand or end, among children who were born."""
    b = start()
    father, mother = man(b, "father", "Vader", 1985), woman(b, "mother", "Moeder", 1987)
    children = [
        man(b, "first", "Eerste", 2008, client=True),
        b.person(pregnancy="miscarriage", born="2010-03~", id="miscarriage"),
        b.person(pregnancy="ectopic", born=2011, id="ectopic"),
        b.person(pregnancy="abortion", born=2012, id="abortion"),
        man(b, "stillbirth", "Tim", "2014-11-05", died="2014-11-05", pregnancy="stillbirth"),
        woman(b, "last", "Laatste", 2017),
        b.person(pregnancy="expected", born="2026-12", id="expected"),
    ]
    b.union(father, mother, ("marriage", 2007), children=children, id="u")
    return b.done()


def wide_sibship_of_thirteen() -> Dossier:
    """Thirteen brothers and sisters, recorded from young to old, two of them married."""
    b = start()
    father = man(b, "father", "Vader", 1898, died=1970)
    mother = woman(b, "mother", "Moeder", 1901, died=1993)
    siblings = [
        (man if i % 3 else woman)(b, f"sibling{i:02}", f"Kind {i}", 1920 + 2 * i, client=i == 7)
        for i in range(13, 0, -1)
    ]
    b.union(father, mother, ("marriage", 1921), children=siblings, id="u")
    for i, child in ((4, 1955), (9, 1963)):
        partner = woman(b, f"partner{i}", f"Partner {i}", 1930)
        b.union(f"sibling{i:02}", partner, children=[man(b, f"child{i}", f"Neef {i}", child)], id=f"u{i}")
    return b.done()


def undated_sibship() -> Dossier:
    """Five brothers and sisters of whom only the order of the record and one date is known."""
    b = start()
    father, mother = man(b, "father", "Vader"), woman(b, "mother", "Moeder")
    births = (None, None, "../1950", None, "195X")
    siblings = [man(b, f"sibling{i}", f"Kind {i}", born) for i, born in enumerate(births, start=1)]
    b.union(father, mother, children=siblings, id="u")
    return b.done()


ALL: Final = (
    pregnancy_outcomes,
    triplets,
    twins_fraternal,
    twins_identical,
    twins_one_died,
    undated_sibship,
    wide_sibship_of_thirteen,
)
"""The families of this file."""
