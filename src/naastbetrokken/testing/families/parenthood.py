# SPDX-License-Identifier: MIT
"""Children with more than one set of parents, or with parents in another sense than birth."""

from typing import Final

from naastbetrokken.model import Dossier, ParentageKind
from naastbetrokken.testing.families._people import man, parents, start, woman


def adopted_and_foster() -> Dossier:
    """An adopted child and a foster child, both with their parents by birth as well."""
    b = start()
    father, mother = parents(b)
    own = woman(b, "own", "Eigen kind", 1983)
    adopted = man(b, "adopted", "Adoptiekind", 1985, client=True)
    foster = woman(b, "foster", "Pleegkind", 1988)
    b.union(father, mother, ("marriage", 1980), children=[own], id="u1")
    b.child(adopted, "u1", kind="adoptive")
    b.child(foster, "u1", kind="foster", period="1995/1999")
    one = woman(b, "birth-mother1", "Moeder van geboorte", 1966)
    b.union(one, unknown_partner=True, children=[adopted], id="u2")
    couple = (
        man(b, "birth-father2", "Vader van geboorte", 1960),
        woman(b, "birth-mother2", "Haar moeder", 1963),
    )
    b.union(*couple, ("separation", 1993), children=[foster], id="u3")
    return b.done()


def donor() -> Dossier:
    """Two mothers with a child, and the man who was the donor."""
    b = start()
    one, other = woman(b, "mother1", "Mama", 1980), woman(b, "mother2", "Mam", 1982)
    child = man(b, "child", "Kind", 2012, client=True)
    b.union(one, other, ("marriage", 2008), children=[child], parentage="legal", id="u")
    b.child(child, parents=[man(b, "donor", "Donor", 1979)], kind="donor")
    return b.done()


def surrogate() -> Dossier:
    """Two fathers with a child, and the woman who carried it."""
    b = start()
    one, other = man(b, "father1", "Papa", 1978), man(b, "father2", "Pap", 1981)
    child = woman(b, "child", "Kind", 2014, client=True)
    b.union(one, other, ("marriage", 2009), children=[child], parentage="legal", id="u")
    b.child(child, parents=[woman(b, "carrier", "Draagmoeder", 1985)], kind="surrogate")
    return b.done()


def raised_by_four_women() -> Dossier:
    """Three children who all had the same four mothers, one after the other."""
    b = start()
    children = [man(b, f"child{i}", f"Kind {i}", 2000 + i, client=i == 1) for i in (1, 2, 3)]
    for i, kind in enumerate(("biological", "foster", "adoptive", "legal")):
        mother = woman(b, f"{kind}-mother", f"Moeder {i + 1}", 1970 + i)
        for child in children:
            b.child(child, parents=[mother], kind=kind)
    return b.done()


def child_with_three_parent_sets() -> Dossier:
    """A child with parents by birth, foster parents and then adoptive parents."""
    b = start()
    child = man(b, "child", "Kind", 2000, client=True)
    for kind, period, year in (
        ("biological", None, 1972),
        ("foster", "2002/2005", 1965),
        ("adoptive", "2005/..", 1968),
    ):
        father = man(b, f"{kind}-father", f"Vader {year}", year)
        mother = woman(b, f"{kind}-mother", f"Moeder {year}", year + 1)
        b.union(father, mother, ("marriage", 1995), id=f"u-{kind}")
        b.child(child, f"u-{kind}", kind=kind, period=period)
    return b.done()


def parentage_of_every_kind() -> Dossier:
    """One couple with a child in each sense that there is."""
    b = start()
    father, mother = parents(b)
    b.union(father, mother, ("marriage", 1978), id="u")
    for i, kind in enumerate(ParentageKind):
        child = woman(b, f"child{i}", f"Kind {i + 1}", 1980 + 2 * i, client=i == 0)
        b.child(child, "u", kind=kind.value)
    return b.done()


def raised_by_grandparents() -> Dossier:
    """A child who grew up with its grandparents, who are so its foster parents as well."""
    b = start()
    grandparents = man(b, "grandfather", "Opa", 1940), woman(b, "grandmother", "Oma", 1942)
    mother = woman(b, "mother", "Moeder", 1968)
    child = woman(b, "child", "Kind", 1990, client=True)
    b.union(*grandparents, ("marriage", 1965), children=[mother], id="u1")
    b.union(mother, children=[child], id="u2")
    b.child(child, "u1", kind="foster", period="1993/2008")
    return b.done()


def adopted_by_stepfather() -> Dossier:
    """A child adopted by the new husband of its mother: one mother in both parent sets."""
    b = start()
    father, mother = parents(b)
    stepfather = man(b, "stepfather", "Stiefvader", 1953)
    child = man(b, "child", "Kind", 1980, client=True)
    b.union(father, mother, ("marriage", 1979), ("divorce", 1984), children=[child], id="u1")
    b.union(mother, stepfather, ("marriage", 1987), children=[woman(b, "half", "Halfzus", 1989)], id="u2")
    b.child(child, "u2", kind="adoptive", period="1990/..")
    return b.done()


ALL: Final = (
    adopted_and_foster,
    adopted_by_stepfather,
    child_with_three_parent_sets,
    donor,
    parentage_of_every_kind,
    raised_by_four_women,
    raised_by_grandparents,
    surrogate,
)
"""The families of this file."""
