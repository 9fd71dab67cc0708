# SPDX-License-Identifier: MIT
"""Several generations, and couples who are related in more than one way."""

from typing import Final

from naastbetrokken.model import Dossier, Parentage, Person, Union
from naastbetrokken.model.builder import Builder
from naastbetrokken.testing.families._people import man, start, woman


def three_generations() -> Dossier:
    """The client with parents, all four grandparents, a partner, and an uncle and an aunt with a cousin."""
    b = start()
    for side in ("f", "m"):
        man(b, f"{side}-grandfather", "Opa", 1925)
        woman(b, f"{side}-grandmother", "Oma", 1928)
    father, uncle = man(b, "father", "Vader", 1952), man(b, "uncle", "Oom", 1950)
    mother, aunt = woman(b, "mother", "Moeder", 1955), woman(b, "aunt", "Tante", 1958)
    b.union("f-grandfather", "f-grandmother", ("marriage", 1948), children=[uncle, father], id="u1")
    b.union("m-grandfather", "m-grandmother", ("marriage", 1950), children=[mother, aunt], id="u2")
    client = woman(b, "client", "Cliënt", 1980, client=True)
    b.union(father, mother, ("marriage", 1978), children=[client, man(b, "brother", "Broer", 1983)], id="u3")
    wife = woman(b, "uncles-wife", "Aangetrouwde tante", 1953)
    b.union(uncle, wife, children=[man(b, "cousin", "Neef", 1979)], id="u4")
    b.union(client, man(b, "partner", "Partner", 1979), ("cohabitation", 2005), id="u5")
    return b.done()


def cousin_marriage() -> Dossier:
    """A couple whose fathers are brothers, with a child."""
    b = start()
    b.union(man(b, "ancestor", "Opa", 1900, died=1980), woman(b, "ancestress", "Oma", 1903, died=1988), id="u1")
    for i, year in ((1, 1925), (2, 1928)):
        brother, wife = man(b, f"brother{i}", f"Broer {i}", year), woman(b, f"wife{i}", f"Vrouw {i}", year)
        b.child(brother, "u1")
        cousin = (man if i == 1 else woman)(b, f"cousin{i}", "Neef" if i == 1 else "Nicht", year + 25)
        b.union(brother, wife, children=[cousin], id=f"u1{i}")
    child = man(b, "child", "Kind", 1980, client=True)
    b.union("cousin1", "cousin2", ("marriage", 1977), children=[child], id="u2")
    return b.done()


def grandfather_and_grandson_same_partner() -> Dossier:
    """A woman who lived with a man, and later with his grandson: one line comes down beside the other couple's."""
    b = start()
    old = man(b, "old", "Opa", 1930)
    father, grandson = man(b, "father", "Vader", 1955), man(b, "young", "Kleinzoon", 1980)
    b.union(old, woman(b, "wife", "Oma", 1932, died=1995), children=[father], id="u1")
    b.union(father, woman(b, "mother", "Moeder", 1957), children=[grandson], id="u2")
    both = woman(b, "both", "Partner", 1975, client=True)
    b.union(old, both, ("cohabitation", 1999), ("ended", 2003), id="u3")
    b.union(grandson, both, ("marriage", 2008), children=[woman(b, "child", "Kind", 2010)], id="u4")
    return b.done()


def uncle_niece() -> Dossier:
    """A man married to the daughter of his brother, so across two generations."""
    b = start()
    elder, younger = man(b, "elder", "Broer", 1920), man(b, "younger", "Oom", 1930)
    old = man(b, "f", "Opa", 1890, died=1961), woman(b, "m", "Oma", 1895, died=1979)
    b.union(*old, children=[elder, younger], id="u1")
    niece = woman(b, "niece", "Nicht", 1942)
    b.union(elder, woman(b, "wife", "Schoonzus", 1922), children=[niece], id="u2")
    child = woman(b, "child", "Kind", 1965, client=True)
    b.union(younger, niece, ("marriage", 1963), children=[child], id="u3")
    return b.done()


def _two_brothers_two_sisters() -> Builder:
    b = start()
    brothers = [man(b, f"brother{i}", f"Broer {i}", 1948 + 2 * i) for i in (1, 2)]
    sisters = [woman(b, f"sister{i}", f"Zus {i}", 1949 + 2 * i) for i in (1, 2)]
    b.union(man(b, "f1", "Vader 1", 1920), woman(b, "m1", "Moeder 1", 1922), children=brothers, id="u1")
    b.union(man(b, "f2", "Vader 2", 1921), woman(b, "m2", "Moeder 2", 1924), children=sisters, id="u2")
    for i, (husband, wife) in enumerate(zip(brothers, sisters, strict=True), start=1):
        b.union(husband, wife, ("marriage", 1974 + i), id=f"u1{i}")
    return b


def two_brothers_two_sisters() -> Dossier:
    """Two brothers married to two sisters."""
    return _two_brothers_two_sisters().done()


def double_cousins() -> Dossier:
    """The children of two brothers and two sisters: cousins on both sides, who share all grandparents."""
    b = _two_brothers_two_sisters()
    for i in (1, 2):
        for j in (1, 2):
            child = woman(b, f"child{i}{j}", f"Kind {i}.{j}", 1976 + i + 3 * j, client=i == j == 1)
            b.child(child, f"u1{i}")
    return b.done()


def cousin_once_removed() -> Dossier:
    """A couple of whom one is the cousin of the other's mother."""
    b = start()
    one, two = man(b, "one", "Broer 1", 1900, died=1981), man(b, "two", "Broer 2", 1910, died=1990)
    old = man(b, "f", "Opa", 1870, died=1945), woman(b, "m", "Oma", 1874, deceased=True)
    b.union(*old, children=[one, two], id="u1")
    daughter, cousin = woman(b, "daughter", "Dochter", 1924), man(b, "cousin", "Neef", 1944)
    b.union(one, children=[daughter], id="u2")
    b.union(two, children=[cousin], id="u3")
    granddaughter = woman(b, "granddaughter", "Kleindochter", 1947, client=True)
    b.union(daughter, unknown_partner=True, children=[granddaughter], id="u4")
    b.union(cousin, granddaughter, ("marriage", 1970), children=[man(b, "child", "Kind", 1973)], id="u5")
    return b.done()


def partners_across_two_generations() -> Dossier:
    """A widowed grandfather married to the sister of his grandson's wife: two rows apart by blood."""
    b = start()
    grandfather, grandmother = man(b, "grandfather", "Opa", 1925), woman(b, "grandmother", "Oma", 1927, died=1985)
    father, grandson = man(b, "father", "Vader", 1948), man(b, "grandson", "Kleinzoon", 1971, client=True)
    b.union(grandfather, grandmother, ("marriage", 1947), ("widowhood", 1985), children=[father], id="u1")
    b.union(father, children=[grandson], id="u2")
    wife, sister = woman(b, "wife", "Vrouw", 1973), woman(b, "sister", "Schoonzus", 1960)
    b.union(woman(b, "mother-in-law", "Schoonmoeder", 1938), children=[sister, wife], id="u3")
    b.union(grandson, wife, ("marriage", 1998), children=[woman(b, "child1", "Kind 1", 2000)], id="u4")
    b.union(grandfather, sister, ("marriage", 1990), children=[man(b, "child2", "Kind 2", 1992)], id="u5")
    return b.done()


def marriage_between_siblings_in_law() -> Dossier:
    """A widow married to the brother of her late husband, with children of both."""
    b = start()
    one, two = man(b, "brother1", "Broer 1", 1925, died=1955), man(b, "brother2", "Broer 2", 1928)
    old = man(b, "f", "Vader", 1895, died=1960), woman(b, "m", "Moeder", 1899, died=1981)
    b.union(*old, children=[one, two], id="u1")
    widow = woman(b, "widow", "Weduwe", 1927)
    first, second = man(b, "child1", "Kind 1", 1952), woman(b, "child2", "Kind 2", 1959, client=True)
    b.union(one, widow, ("marriage", 1950), ("widowhood", 1955), children=[first], id="u2")
    b.union(two, widow, ("marriage", 1957), children=[second], id="u3")
    return b.done()


def parents_in_law_become_a_couple() -> Dossier:
    """The mother of the wife and the father of the husband marry too: partners become stepsiblings."""
    b = start()
    father, mother = man(b, "father", "Schoonvader", 1940), woman(b, "mother", "Schoonmoeder", 1943)
    husband, wife = man(b, "husband", "Man", 1966), woman(b, "wife", "Vrouw", 1968, client=True)
    b.union(father, children=[husband], id="u1")
    b.union(mother, children=[wife], id="u2")
    b.union(husband, wife, ("marriage", 1992), children=[man(b, "child", "Kind", 1995)], id="u3")
    b.union(father, mother, ("marriage", 2001), id="u4")
    return b.done()


def self_ancestor_loop() -> Dossier:
    """Somebody recorded as an ancestor of himself: wrong, yet it must load, be reported and be drawn."""
    people = [Person(f"p{i}") for i in range(3)]
    return Dossier.trusted(
        client="p0",
        persons=tuple(people),
        unions=tuple(Union(f"u{i}", partners=(f"p{i}",)) for i in range(3)),
        parentages=tuple(Parentage(child=f"p{(i + 1) % 3}", union=f"u{i}") for i in range(3)),
    )


ALL: Final = (
    cousin_marriage,
    cousin_once_removed,
    double_cousins,
    marriage_between_siblings_in_law,
    parents_in_law_become_a_couple,
    partners_across_two_generations,
    self_ancestor_loop,
    three_generations,
    two_brothers_two_sisters,
    grandfather_and_grandson_same_partner,
    uncle_niece,
)
"""The families of this file."""
