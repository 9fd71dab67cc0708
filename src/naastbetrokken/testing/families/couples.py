# SPDX-License-Identifier: MIT
"""Couples, former couples, and the children of several of them."""

from itertools import pairwise
from typing import Final

from naastbetrokken.model import Dossier, UnionKind
from naastbetrokken.testing.families._people import man, parents, start, woman


def couple() -> Dossier:
    """A couple without children."""
    b = start()
    father, mother = parents(b)
    b.union(father, mother, ("marriage", 1980), id="u")
    return b.done()


def nuclear_family() -> Dossier:
    """Father, mother, a son and the client, their daughter."""
    b = start()
    father, mother = parents(b)
    son = man(b, "son", "Zoon", 1982)
    daughter = woman(b, "daughter", "Dochter", 1985, client=True)
    b.union(father, mother, ("marriage", 1980), children=[son, daughter], id="u")
    return b.done()


def remarriage_half_siblings() -> Dossier:
    """Both parents married again after a divorce, and each has another child."""
    b = start()
    father, mother = parents(b)
    stepmother = woman(b, "stepmother", "Stiefmoeder", 1962)
    stepfather = man(b, "stepfather", "Stiefvader", 1950)
    client = man(b, "client", "Cliënt", 1982, client=True)
    sister = woman(b, "sister", "Zus", 1984)
    half_sister = woman(b, "half-sister", "Halfzus", 1993)
    half_brother = man(b, "half-brother", "Halfbroer", 1995)
    b.union(father, mother, ("marriage", 1980), ("divorce", 1990), children=[client, sister], id="u1")
    b.union(father, stepmother, ("marriage", 1992), children=[half_sister], id="u2")
    b.union(mother, stepfather, ("cohabitation", 1994), children=[half_brother], id="u3")
    return b.done()


def three_partners_with_children() -> Dossier:
    """A man with children by three women, one after the other."""
    b = start()
    centre = man(b, "centre", "Man", 1960, client=True)
    for i, (met, parted) in enumerate(((1982, 1988), (1990, 1999), (2002, None)), start=1):
        partner = woman(b, f"partner{i}", f"Partner {i}", 1959 + 4 * i)
        child = woman(b, f"child{i}", f"Kind {i}", met + 2)
        states = [("cohabitation", met)] + ([("separation", parted)] if parted else [])
        b.union(centre, partner, *states, children=[child], id=f"u{i}")
    return b.done()


def parents_of_the_partner_between() -> Dossier:
    """A woman with three partners; the second has parents and no child with her, the third has two."""
    b = start()
    centre = woman(b, "centre", "Vrouw", 1965, client=True)
    partners = [man(b, f"partner{i}", f"Partner {i}", 1960 + i) for i in (1, 2, 3)]
    children = [man(b, f"child{i}", f"Kind {i}", year) for i, year in enumerate((1985, 2003, 2004), start=1)]
    father, mother = man(b, "father", "Schoonvader", 1935), woman(b, "mother", "Schoonmoeder", 1937)
    b.union(father, mother, children=[partners[1]], id="u0")
    b.union(centre, partners[0], ("cohabitation", 1984), ("separation", 1988), children=children[:1], id="u1")
    b.union(centre, partners[1], ("cohabitation", 1990), ("separation", 1999), id="u2")
    b.union(centre, partners[2], ("cohabitation", 2002), children=children[1:], id="u3")
    return b.done()


def four_partners() -> Dossier:
    """A woman with four partners, of whom only the second and the fourth have children with her."""
    b = start()
    centre = woman(b, "centre", "Vrouw", 1965, client=True)
    for i in range(1, 5):
        partner = man(b, f"partner{i}", f"Partner {i}", 1960 + i)
        children = [man(b, f"child{i}", f"Kind {i}", 1986 + 5 * i)] if i in (2, 4) else []
        parted = [("divorce", 1984 + 5 * i)] if i < 4 else []
        b.union(centre, partner, ("marriage", 1980 + 5 * i), *parted, children=children, id=f"u{i}")
    return b.done()


def blended_chain_of_exes() -> Dossier:
    """A chain of five people who were each a couple with the next, each couple with a child."""
    b = start()
    chain = [(man if i % 2 else woman)(b, f"adult{i}", f"Volwassene {i}", 1970 + i, client=i == 2) for i in range(5)]
    for i, (one, other) in enumerate(pairwise(chain)):
        child = b.person(f"Kind {i}", gender="man" if i % 2 else "woman", born=1995 + 4 * i, id=f"child{i}")
        b.union(one, other, ("relationship", 1993 + 4 * i), ("ended", 1996 + 4 * i), children=[child], id=f"u{i}")
    return b.done()


def same_sex_parents() -> Dossier:
    """Two mothers with two children, beside two men without."""
    b = start()
    one, other = woman(b, "mother1", "Mama", 1980, client=True), woman(b, "mother2", "Mam", 1982)
    children = [man(b, "son", "Zoon", 2010), woman(b, "daughter", "Dochter", 2013)]
    b.union(one, other, ("marriage", 2008), children=children, parentage="legal", id="u1")
    brother, husband = man(b, "brother", "Broer", 1984), man(b, "brother-in-law", "Zwager", 1983)
    b.union(brother, husband, ("registered_partnership", 2015), id="u2")
    grandmother = woman(b, "grandmother", "Oma", 1955)
    b.union(grandmother, children=[one, brother], id="u3")
    return b.done()


def unknown_partner() -> Dossier:
    """A mother whose child's father is drawn as a question mark."""
    b = start()
    mother = woman(b, "mother", "Moeder", 1980)
    b.union(mother, unknown_partner=True, children=[man(b, "child", "Kind", 2001, client=True)], id="u")
    return b.done()


def single_parent() -> Dossier:
    """A father with two children and no other parent recorded."""
    b = start()
    father = man(b, "father", "Vader", 1975)
    children = [man(b, "son", "Zoon", 2001, client=True), woman(b, "daughter", "Dochter", 2004)]
    b.union(father, children=children, id="u")
    return b.done()


def single_parents_two_unknown_fathers() -> Dossier:
    """A mother with children by two fathers, both unknown: half-siblings, so two couples."""
    b = start()
    mother = woman(b, "mother", "Moeder", 1975)
    for i, year in enumerate((1996, 2003), start=1):
        child = man(b, f"child{i}", f"Kind {i}", year, client=i == 1)
        b.union(mother, unknown_partner=True, children=[child], id=f"u{i}")
    return b.done()


def parents_without_union() -> Dossier:
    """Two parents of whom nobody recorded that they were ever a couple."""
    b = start()
    father, mother = parents(b)
    for i, year in enumerate((1982, 1985), start=1):
        child = woman(b, f"child{i}", f"Kind {i}", year, client=i == 1)
        b.child(child, parents=[father, mother])
    return b.done()


def couple_recorded_twice() -> Dossier:
    """The same two people as two unions, because two offices recorded them, each with a child."""
    b = start()
    father, mother = parents(b)
    b.union(father, mother, ("cohabitation", 1978), children=[man(b, "child1", "Kind 1", 1979)], id="u1")
    b.union(mother, father, ("marriage", 1985), children=[woman(b, "child2", "Kind 2", 1987)], id="u2")
    return b.done()


def remarried_to_each_other() -> Dossier:
    """A couple that divorced and married each other again, with a child from either time."""
    b = start()
    father, mother = parents(b)
    states = (
        ("met", 1976),
        ("cohabitation", 1978),
        ("marriage", 1980),
        ("separation", 1989),
        ("divorce", 1990),
        ("marriage", 1995),
    )
    children = [man(b, "child1", "Kind 1", 1981), woman(b, "child2", "Kind 2", 1996)]
    b.union(father, mother, *states, children=children, id="u")
    return b.done()


def affair_beside_marriage() -> Dossier:
    """A married man with a child from an affair, his wife with children of them both."""
    b = start()
    father, mother = parents(b)
    other = woman(b, "other", "Vriendin", 1961)
    children = [man(b, "child1", "Kind 1", 1982), woman(b, "child3", "Kind 3", 1988)]
    b.union(father, mother, ("marriage", 1980), children=children, id="u1")
    b.union(father, other, ("affair", 1984), children=[woman(b, "child2", "Kind 2", 1985)], id="u2")
    return b.done()


def every_union_kind() -> Dossier:
    """For each kind of union state a couple of brother or sister and partner whose last state it is."""
    b = start()
    siblings = []
    for i, kind in enumerate(UnionKind):
        siblings.append(man(b, f"sibling{i:02}", f"Kind {i + 1}", 1950 + i, client=i == 0))
        died = 1980 + i if kind is UnionKind.WIDOWHOOD else None
        partner = woman(b, f"partner{i:02}", f"Partner {i + 1}", 1951 + i, died=died)
        b.union(siblings[-1], partner, ("met", 1975 + i), (kind.value, 1980 + i), id=f"u{i:02}")
    b.union(man(b, "father", "Vader", 1920, died=1999), woman(b, "mother", "Moeder", 1924), children=siblings, id="u")
    return b.done()


def three_who_all_were_couples() -> Dossier:
    """Of three people each was with both others, and each has somebody else now: two lines go around a couple."""
    b = start()
    client = man(b, "client", "Cliënt", client=True)
    first, second = woman(b, "first", "Eerste"), woman(b, "second", "Tweede")
    b.union(client, first, ("marriage", 1990), ("divorce", 1995), id="u1")
    child = woman(b, "child", "Kind")
    b.union(client, second, ("met", 2008), ("engagement", 2008), ("ended", 2013), children=[child], id="u2")
    b.union(second, first, ("registered_partnership", 2015), ("divorce", 2016), id="u3")
    b.union(client, man(b, "third", "Derde"), ("marriage", 2018), id="u4")
    b.union(first, woman(b, "fourth", "Vierde"), ("marriage", 2018), id="u5")
    b.union(second, woman(b, "fifth", "Vijfde"), ("marriage", 2019), id="u6")
    return b.done()


ALL: Final = (
    affair_beside_marriage,
    blended_chain_of_exes,
    couple,
    couple_recorded_twice,
    every_union_kind,
    four_partners,
    nuclear_family,
    parents_of_the_partner_between,
    parents_without_union,
    remarriage_half_siblings,
    remarried_to_each_other,
    same_sex_parents,
    single_parent,
    single_parents_two_unknown_fathers,
    three_partners_with_children,
    three_who_all_were_couples,
    unknown_partner,
)
"""The families of this file."""
