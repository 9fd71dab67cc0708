# SPDX-License-Identifier: MIT
"""Hidden people in a family, their couples, children, homes and bonds."""

from attrs import evolve

from naastbetrokken.model import (
    Bond,
    BondKind,
    Condition,
    ConditionKind,
    Contact,
    Dossier,
    Household,
    Membership,
    Name,
    Parentage,
    ParentageKind,
    Person,
    Ring,
    Sector,
    Tie,
    Twins,
    Union,
    UnionKind,
    UnionState,
)
from naastbetrokken.model.dates import PartialDate
from naastbetrokken.testing.hidden._adder import HOW_MANY, PREFIX, Adder, mixed
from naastbetrokken.testing.secrets import MARK


def people(dossier: Dossier, adder: Adder) -> Dossier:
    people = (
        Person(
            f"{PREFIX}p{number}",
            name=Name(given=f"{MARK} een heel lange naam {number}", role=MARK),
            born=PartialDate.parse(f"19{60 + number}"),
            occupation=MARK,
            residence=MARK,
            conditions=(Condition(kind=ConditionKind.SUBSTANCE, name=MARK),),
            visibility=adder.level(),
        )
        for number in range(1, HOW_MANY + 1)
    )
    return evolve(dossier, persons=mixed(dossier.persons, *people))


def kinship(dossier: Dossier, adder: Adder) -> Dossier:
    """Partners, parents, children, brothers and sisters who are hidden, and hidden couples of people who are not."""
    married = (UnionState(UnionKind.MARRIAGE, PartialDate.parse("1984"), note=MARK), UnionState(UnionKind.DIVORCE))
    unions, parentages, twins = list(dossier.unions), [], list(dossier.twins)
    for number in range(4):
        union = Union(adder.id(), partners=(adder.seen(), f"{PREFIX}p{number + 1}"), states=married)
        unions.insert(number, union if number % 2 else evolve(union, visibility=adder.level()))
        child = f"{PREFIX}p{(number + 2) % HOW_MANY + 1}"
        if child not in union.partners:
            parentages.append(Parentage(child=child, union=union.id, visibility=adder.level()))
    both = adder.two()
    if both is not None:
        unions.append(Union(adder.id(), partners=both, states=married, visibility=adder.level()))
        parentages.append(
            Parentage(child=both[0], parents=both[1:], kind=ParentageKind.FOSTER, visibility=adder.level())
        )
    for i, one in enumerate(dossier.parentages):
        if one.union is None and len(one.parents) == 1 and i % 2:
            unions.append(Union(adder.id(), partners=(one.parents[0], f"{PREFIX}p5"), states=married))
            parentages.append(evolve(one, union=unions[-1].id, parents=()))
        elif one.union is None and len(one.parents) == 1:
            parentages.append(evolve(one, parents=(f"{PREFIX}p6", *one.parents)))
        elif one.union is None:
            unions.append(Union(adder.id(), partners=one.parents, states=married, visibility=adder.level()))
            parentages.append(evolve(one, union=unions[-1].id, parents=()))
        else:
            parentages.append(one)
            if i % 3 == 0:
                parentages.append(Parentage(child=f"{PREFIX}p7", union=one.union))
                others = [each.child for each in dossier.parentages if each.union == one.union][:2]
                twins.insert(0, Twins(children=(f"{PREFIX}p7", *dict.fromkeys((one.child, *others)))))
    return evolve(dossier, unions=tuple(unions), parentages=tuple(parentages), twins=tuple(twins))


def network(dossier: Dossier, adder: Adder) -> Dossier:
    """Homes, bonds, ties and contacts."""
    homes = [
        evolve(home, members=mixed(home.members, Membership(person=adder.hidden()), _guarded_stay(home, adder)))
        for home in dossier.households
    ]
    homes.append(Household(adder.id(), name=MARK, members=(Membership(person=adder.hidden()),)))
    homes.append(Household(adder.id(), name=MARK, members=(Membership(person=adder.seen()),), visibility=adder.level()))
    homes.append(Household(adder.id(), name=MARK, members=(Membership(person=adder.seen(), visibility=adder.level()),)))
    bonds = [Bond(adder.id(), kind=kind, a=adder.seen(), b=adder.hidden(), label=MARK) for kind in list(BondKind)[:5]]
    both = adder.two()
    if both is not None:
        bonds += [
            Bond(adder.id(), kind=list(BondKind)[1], a=both[0], b=both[1], view=adder.hidden(), label=MARK),
            Bond(adder.id(), kind=BondKind.CUTOFF, a=both[0], b=both[1], label=MARK, visibility=adder.level()),
        ]
    ties = [
        Tie(
            person=adder.hidden(),
            ring=Ring.INNER,
            sector=Sector.FRIENDS,
            roles=(MARK,),
            ask_for=MARK,
            contact_per_week=1,
        ),
        Tie(person=adder.hidden(), ring=Ring.OUTER, reason=MARK),
    ]
    other = adder.seen()
    if other != dossier.client:
        ties.append(Tie(person=other, ring=Ring.OUTER, reason=MARK, ask_for=MARK, visibility=adder.level()))
    contacts = [Contact(a=adder.seen(), b=adder.hidden()), Contact(a=f"{PREFIX}p1", b=f"{PREFIX}p2")]
    if both is not None:
        contacts.append(Contact(a=both[0], b=both[1], visibility=adder.level()))
    return evolve(
        dossier,
        households=mixed(tuple(homes)),
        bonds=mixed(dossier.bonds, *bonds),
        ties=mixed(dossier.ties, *ties),
        contacts=mixed(dossier.contacts, *contacts),
    )


def _guarded_stay(home: Household, adder: Adder) -> Membership:
    here = {member.person for member in home.members}
    person = adder.seen()
    return Membership(person=adder.hidden() if person in here else person, visibility=adder.level())
