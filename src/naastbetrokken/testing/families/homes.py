# SPDX-License-Identifier: MIT
"""Who lives together, how people stand to each other, and what they mean to the client."""

from typing import Final

from naastbetrokken.model import (
    BondKind,
    Condition,
    ConditionKind,
    ConditionStatus,
    Dossier,
    Help,
    Membership,
    Ring,
    Sector,
    Source,
    Stance,
)
from naastbetrokken.testing.families._people import man, start, woman


def two_homes() -> Dossier:
    """Divorced parents who share the care for two children, and a third child with one of them."""
    b = start()
    father, mother = man(b, "father", "Vader", 1978), woman(b, "mother", "Moeder", 1980)
    children = [woman(b, f"child{i}", f"Kind {i}", 2008 + 3 * i, client=i == 1) for i in (1, 2, 3)]
    b.union(father, mother, ("marriage", 2006), ("divorce", 2020), children=children, id="u")
    shared = children[:2]
    b.household(father, *(Membership(person=c, share=40) for c in shared), name="Papa", id="h1")
    b.household(mother, children[2], *(Membership(person=c, share=60) for c in shared), name="Mama", id="h2")
    return b.done()


def living_apart_together() -> Dossier:
    """A couple in two homes, each with a child of their own."""
    b = start()
    one, other = man(b, "one", "Man", 1975, client=True), woman(b, "other", "Vrouw", 1977)
    own, hers = man(b, "own", "Zijn kind", 2004), woman(b, "hers", "Haar kind", 2006)
    b.union(one, other, ("lat", 2018), id="u1")
    b.union(one, children=[own], id="u2")
    b.union(other, children=[hers], id="u3")
    b.household(one, own, name="Bij hem", id="h1")
    b.household(other, hers, name="Bij haar", id="h2")
    return b.done()


def bonds_of_every_kind() -> Dossier:
    """The client with a brother or sister for every kind of bond."""
    b = start()
    client = woman(b, "client", "Cliënt", 1960, client=True)
    siblings = [
        (man if i % 2 else woman)(b, f"sibling{i:02}", f"Kind {i}", 1961 + i) for i, _ in enumerate(BondKind, start=1)
    ]
    b.union(man(b, "f", "Vader", 1935), woman(b, "m", "Moeder", 1938), children=[client, *siblings], id="u")
    for i, (sibling, kind) in enumerate(zip(siblings, BondKind, strict=True), start=1):
        label = "samen in de duiven" if kind is BondKind.OTHER else ""
        b.bond(client, sibling, kind.value, view=client, label=label, id=f"b{i:02}")
    return b.done()


def bonds_with_everybody() -> Dossier:
    """A client with a bond of their own with each of twelve people, above, beside and below."""
    b = start()
    father, mother = man(b, "father", "Vader", 1955), woman(b, "mother", "Moeder", 1957)
    client = man(b, "client", "Cliënt", 1980, client=True)
    siblings = [woman(b, "sister1", "Zus 1", 1978), client, man(b, "brother", "Broer", 1983)]
    siblings.append(woman(b, "sister2", "Zus 2", 1986))
    b.union(father, mother, ("marriage", 1977), ("divorce", 1995), children=siblings, id="u1")
    former, partner = woman(b, "former", "Ex-partner", 1981), woman(b, "partner", "Partner", 1984)
    daughter, son = woman(b, "daughter", "Dochter", 2004), man(b, "son", "Zoon", 2007)
    b.union(client, former, ("marriage", 2003), ("divorce", 2015), children=[daughter, son], id="u2")
    b.union(client, partner, ("cohabitation", 2018), children=[man(b, "youngest", "Jongste", 2020)], id="u3")
    friends = [man(b, f"friend{i}", f"Vriend {i}", 1979 + i) for i in (1, 2)]
    kinds = {
        father: "cutoff",
        mother: "close_hostile",
        "sister1": "close",
        "brother": "distant",
        "sister2": "close",
        former: "hostile",
        partner: "close",
        daughter: "distant",
        son: "close",
        "youngest": "close",
        friends[0]: "best_friends",
        friends[1]: "friendship",
    }
    for i, (other, kind) in enumerate(kinds.items(), start=1):
        b.bond(client, other, kind, view=client, id=f"b{i:02}")
    return b.done()


def conditions_of_every_kind() -> Dossier:
    """A brother or sister for every kind and status of condition, and one with both marks."""
    b = start()
    siblings = []
    source = Source(informant="client")
    for i, (kind, status) in enumerate(
        ((kind, status) for kind in ConditionKind for status in ConditionStatus), start=1
    ):
        mark = Condition(kind=kind, name="alcohol" if i < 5 else "iets", status=status, source=source)
        siblings.append(man(b, f"sibling{i:02}", f"Kind {i}", 1960 + i, conditions=[mark], client=i == 1))
    both = [
        Condition(kind=ConditionKind.SUBSTANCE, name="alcohol", source=source),
        Condition(kind=ConditionKind.MENTAL, name="somber", source=source),
    ]
    siblings.append(woman(b, "both", "Allebei", 1980, conditions=both))
    b.union(man(b, "f", "Vader", 1935), woman(b, "m", "Moeder", 1938), children=siblings, id="u")
    return b.done()


def network_without_family() -> Dossier:
    """A client with friends, neighbours and workers in every sector and ring, and no relatives."""
    b = start()
    b.person("Cliënt", gender="woman", born=1980, client=True, id="client")
    rings, stances, helps = tuple(Ring), tuple(Stance), tuple(Help)
    for i, sector in enumerate(Sector):
        naaste = b.person(f"Naaste {i + 1}", gender="man" if i % 2 else "woman", id=f"n{i:02}")
        b.tie(
            naaste,
            ring=rings[i % len(rings)],
            sector=sector,
            stance=stances[i % len(stances)],
            gives=helps[: i % (len(helps) + 1)],
            contact_per_week=(i + 1) / 2,
            ask_for="koffie drinken" if i % 2 else "",
        )
        if i:
            b.contact(f"n{i - 1:02}", naaste)
    return b.done()


ALL: Final = (
    bonds_of_every_kind,
    bonds_with_everybody,
    conditions_of_every_kind,
    living_apart_together,
    network_without_family,
    two_homes,
)
"""The families of this file."""
