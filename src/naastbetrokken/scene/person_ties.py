# SPDX-License-Identifier: MIT
"""What people are to each other, in words: parents, partners, children, households, bonds."""

from collections.abc import Iterator, Mapping

from naastbetrokken.layout.text import clean
from naastbetrokken.model import (
    DIRECTED_BONDS,
    Bond,
    BondKind,
    Certainty,
    Household,
    Membership,
    ParentageKind,
    Person,
    Zygosity,
)
from naastbetrokken.scene.bonds import LOOKS, BondLook
from naastbetrokken.scene.descents import nearest
from naastbetrokken.scene.families import Home
from naastbetrokken.scene.people import People
from naastbetrokken.scene.person_facts import person_facts
from naastbetrokken.scene.symbols import gendered
from naastbetrokken.scene.unions import has_ended
from naastbetrokken.views.difference import ChangeKind


def ties_in_words(people: People, person: Person) -> tuple[str, ...]:
    """What somebody is to parents, partners and children, and who shared the womb."""
    return (
        *_as_child(people, person),
        *_as_twin(people, person),
        *_as_partner(people, person),
        *_as_parent(people, person),
        *_as_housemate(people, person),
        *_as_bonded(people, person),
    )


def _as_child(people: People, person: Person) -> Iterator[str]:
    for home in people.families.of_child.get(person.id, ()):
        what = f"{child_word(people, person, home.kinds[person.id])} {child_period(people, home, person.id)}".strip()
        said = people.words("of", what=what, whom=people.names(home.partners))
        yield people.changed(said, people.changes.children.get((home.id, person.id)))


def _as_twin(people: People, person: Person) -> Iterator[str]:
    for twins in people.twins.get(person.id, ()):
        others = people.in_order(child for child in twins.children if child != person.id)
        yield people.words("person.twin", names=people.names(others))


def _as_partner(people: People, person: Person) -> Iterator[str]:
    for home in people.families.of_partner.get(person.id, ()):
        others = [one for one in home.couple if one != person.id]
        if others and home.union is not None:
            history = people.words.listed(people.histories[home.id])
            key = "partner.former" if has_ended(home.states) else "partner"
            key = f"{key}.history" if history else key
            said = people.words(key, name=people.names(others), history=history)
            yield people.changed(said, people.changes.homes.get(home.id))


def _as_parent(people: People, person: Person) -> Iterator[str]:
    children: dict[tuple[str, ChangeKind | None], list[str]] = {}
    for home in people.families.of_partner.get(person.id, ()):
        for child, kinds in home.children:
            became = people.changes.children.get((home.id, child))
            children.setdefault((parent_word(people, person, kinds), became), []).append(child)
    for (word, became), ids in children.items():
        yield people.changed(people.words("of", what=word, whom=people.names(ids)), became)


def _as_housemate(people: People, person: Person) -> Iterator[str]:
    for household, member in people.memberships.get(person.id, ()):
        others = [one for one in dict.fromkeys(each.person for each in household.members) if one != person.id]
        key = "household.person" if others else "household.person.alone"
        key = f"{key}.named" if household.name else key
        text = people.words(key, names=people.names(others), household=clean(household.name))
        limits = _limits(people, member)
        said = f"{text} ({limits})" if limits else text
        yield people.changed(said, people.changes.households.get(household.id))


def household_in_words(people: People, household: Household) -> str:
    """Who lives together, in a sentence."""
    names = people.words.listed(_member(people, member) for member in household.members)
    key = "household.one" if len(household.members) == 1 else "household"
    said = people.words(key, names=names)
    if household.name:
        said = people.words("household.named", household=clean(household.name), names=names)
    return people.changed(said, people.changes.households.get(household.id))


def _member(people: People, member: Membership) -> str:
    limits = _limits(people, member)
    return f"{people.name(member.person)} ({limits})" if limits else people.name(member.person)


def _limits(people: People, member: Membership) -> str:
    """For which part of the time and since when somebody lives in a household."""
    share = "" if member.share is None else people.words("household.part", share=member.share)
    period = "" if member.period is None else people.period(member.period)
    return people.words("join.comma").join(part for part in (share, period) if part)


def bond_in_words(people: People, bond: Bond) -> str:
    """A bond in words: "Jan en Kim: hecht, zoals Kim het ziet"."""
    what = _bond_word(people, bond)
    if is_directed(people, bond):
        return people.words("bond.towards", a=people.name(bond.a), b=people.name(bond.b), what=what)
    return people.words("bond.between", names=people.names((bond.a, bond.b)), what=what)


def bond_look(people: People, bond: Bond) -> BondLook:
    """How a bond is drawn: as its kind, or as the notation says for its label."""
    own = people.notation.bond(clean(bond.label)) if bond.kind is BondKind.OTHER else None
    return own or LOOKS[bond.kind]


def is_directed(people: People, bond: Bond) -> bool:
    """Whether a bond goes from one to the other."""
    return bond.kind in DIRECTED_BONDS or bool(bond_look(people, bond).head)


def bond_kind(people: People, bond: Bond) -> str:
    """What kind of bond it is; for one that is in no list, in its own words."""
    word, label = people.words(f"bond.{bond.kind}"), clean(bond.label)
    return label if label and bond.kind is BondKind.OTHER else word


def _bond_word(people: People, bond: Bond) -> str:
    what, label = bond_kind(people, bond), clean(bond.label)
    if label and label != what:
        what = f"{what} ({label})"
    if bond.period is not None:
        what = f"{what}, {people.period(bond.period)}"
    if bond.view is not None:
        what = f"{what}, {people.words('bond.view', name=people.name(bond.view))}"
    what = people.words("join.comma").join((what, *_hearsay(people, bond)))
    return people.changed(what, people.changes.bonds.get(bond.id))


def _hearsay(people: People, bond: Bond) -> Iterator[str]:
    """That a view was told by somebody else than whose it is, and how sure that is: nobody is given a view unheard."""
    source = bond.source
    if source is None:
        return
    teller = clean(source.informant)
    if bond.view is not None and teller and source.informant != bond.view:
        known = source.informant in people.dossier.by_id
        yield people.words("bond.told", name=people.name(source.informant) if known else teller)
    if source.certainty is not Certainty.CERTAIN:
        yield people.words(f"bond.certainty.{source.certainty}")


def _as_bonded(people: People, person: Person) -> Iterator[str]:
    for bond in people.bonds.get(person.id, ()):
        first = bond.a == person.id
        key = "bond.with" if not is_directed(people, bond) else "bond.to" if first else "bond.from"
        yield people.words(key, name=people.name(bond.b if first else bond.a), what=_bond_word(people, bond))


def parent_word(people: People, person: Person, kinds: tuple[ParentageKind, ...]) -> str:
    """What a parent is to the child: "vader", "pleegmoeder"."""
    return people.words(f"parent.{nearest(kinds)}.{gendered(person)}")


def child_word(people: People, person: Person, kinds: tuple[ParentageKind, ...]) -> str:
    """What a child is to the parents, in every sense recorded: "zoon", "pleegdochter"."""
    order = sorted(set(kinds), key=lambda kind: (kind is not nearest(kinds), kind.value))
    return people.words.listed(people.words(f"child.{kind}.{gendered(person)}") for kind in order)


def child_period(people: People, home: Home, child: str) -> str:
    """From when to when somebody was a child of this home, in brackets; empty when nothing is recorded."""
    for parentage in people.cared_for.get(child, ()):
        of_home = parentage.union == home.id or set(parentage.parents) == set(home.partners)
        if of_home and parentage.period is not None:
            return f"({people.period(parentage.period)})"
    return ""


def description(people: People, identifier: str, facts: Mapping[str, tuple[str, ...]] | None = None) -> str:
    """The accessible name of somebody: "Jan, man, geboren in 1957, de cliënt; vader van Kim".

    Args:
        people: whose words.
        identifier: of whom.
        facts: what is known of everybody alone, by id, where that was asked before.
    """
    person = people.dossier.by_id.get(identifier)
    if person is None:
        return people.words("person.unknown_partner")
    known = person_facts(people, person) if facts is None else facts[identifier]
    alone = people.words("join.comma").join((people.full(identifier), *known))
    return people.words("join.semicolon").join((alone, *ties_in_words(people, person)))


def twin_word(people: People, zygosity: Zygosity, children: tuple[str, ...]) -> str:
    """That these are twins, in a sentence."""
    kind = "twins" if len(children) == 2 else "multiples"
    return people.words(
        f"{kind}.{zygosity}", names=people.names(sorted(children, key=people.families.order.__getitem__))
    )
