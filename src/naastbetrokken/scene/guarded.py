# SPDX-License-Identifier: MIT
"""Who has something on record that not everybody may read. That there is something, never what."""

from collections.abc import Iterator
from typing import Final

from naastbetrokken.model import Dossier, Visibility
from naastbetrokken.model.item import Item

NARROW: Final = (Visibility.RESTRICTED, Visibility.AUTHOR)


def guarded(dossier: Dossier) -> frozenset[str]:
    """Ids of the people about whom the dossier holds an item for few eyes."""
    return frozenset(person for item, people in _about(dossier) if item.visibility in NARROW for person in people)


def _about(dossier: Dossier) -> Iterator[tuple[Item, tuple[str, ...]]]:
    """Every item with the people it is about."""
    unions = dossier.union_by_id
    for person in dossier.persons:
        yield person, (person.id,)
        yield from ((condition, (person.id,)) for condition in person.conditions)
    yield from ((union, union.partners) for union in dossier.unions)
    for parentage in dossier.parentages:
        union = unions.get(parentage.union or "")
        yield parentage, (parentage.child, *(union.partners if union else parentage.parents))
    yield from ((twins, twins.children) for twins in dossier.twins)
    for household in dossier.households:
        yield household, tuple(member.person for member in household.members)
        yield from ((member, (member.person,)) for member in household.members)
    yield from ((bond, (bond.a, bond.b)) for bond in dossier.bonds)
    yield from ((tie, (tie.person,)) for tie in dossier.ties)
    yield from ((contact, (contact.a, contact.b)) for contact in dossier.contacts)
    yield from ((event, event.persons) for event in dossier.events)
    yield from ((residence, residence.persons) for residence in dossier.residences)
    yield from ((statement, statement.about) for statement in dossier.statements)
    yield from ((moment, tuple(one.person for one in moment.present)) for moment in dossier.moments)
    yield from ((involvement, (involvement.person,)) for involvement in dossier.involvements)
    yield from ((consent, (consent.person,)) for consent in dossier.consents)
    yield from ((one, (one.person,)) for one in dossier.representations)
