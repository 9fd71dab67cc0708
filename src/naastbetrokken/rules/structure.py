# SPDX-License-Identifier: MIT
"""Structure: ids that exist, nothing related to itself, nothing said twice, and everybody within reach.

`Dossier.checked` refuses what the first two report; here they are found in dossiers that were taken as they are.
"""

import re
from collections.abc import Iterator
from typing import Any, Final

from naastbetrokken.model import DIRECTED_BONDS, Dossier
from naastbetrokken.model import structure as model_structure
from naastbetrokken.model.references import mentioned
from naastbetrokken.model.structure import MARKED
from naastbetrokken.rules.case import Case
from naastbetrokken.rules.finding import Observation, Severity, seen

ERROR, WARNING = Severity.ERROR, Severity.WARNING

_STEP: Final = re.compile(r"\.(\w+)|\[(\d+)\]")
_POINTERS: Final = ("id", "person", "child", "by", "a")


def self_relation(case: Case) -> Iterator[Observation]:
    """Somebody in a relation with themself."""
    for problem in model_structure.problems(case.dossier):
        if problem.code == model_structure.SELF:
            yield seen("self", ERROR, *_subject(case.dossier, problem.path), path=problem.path)


def references(case: Case) -> Iterator[Observation]:
    """An id that does not exist or exists twice, and a relation that is recorded twice."""
    for problem in model_structure.problems(case.dossier):
        if problem.code != model_structure.SELF:
            subjects = _subject(case.dossier, problem.path)
            yield seen("structure", ERROR, *subjects, path=problem.path, place=problem.path)
    first: dict[tuple[object, ...], str] = {}
    for key, subjects, path in _relations(case.dossier):
        if key in first:
            yield seen("twice", ERROR, *subjects, path=path, place=path, other=first[key])
        else:
            first[key] = path


def index_connected(case: Case) -> Iterator[Observation]:
    """People whom no relation leads to from the client."""
    client = case.dossier.client
    if client is None or client not in case.dossier.by_id:
        return
    links = _links(case.dossier)
    reached = set(_reached(links, client))
    for person in case.dossier.persons:
        if person.id not in reached:
            island = _reached(links, person.id)
            reached |= island
            first, *rest = sorted(island)
            yield seen("island" if rest else "alone", WARNING, first, *rest, path=case.paths[first])


def connected(dossier: Dossier, start: str) -> frozenset[str]:
    """Everybody whom relations of any kind lead to from somebody, that person among them."""
    return _reached(_links(dossier), start)


def _reached(links: dict[str, list[tuple[str, ...]]], start: str) -> frozenset[str]:
    found = {start}
    work = [start]
    while work:
        for group in links.get(work.pop(), ()):
            fresh = [person for person in group if person not in found]
            found.update(fresh)
            work.extend(fresh)
    return frozenset(found)


def _links(dossier: Dossier) -> dict[str, list[tuple[str, ...]]]:
    links: dict[str, list[tuple[str, ...]]] = {}
    for ids in _groups(dossier):
        group = tuple(person for person in ids if person in dossier.by_id)
        for person in group:
            links.setdefault(person, []).append(group)
    return links


def _groups(dossier: Dossier) -> Iterator[tuple[str, ...]]:
    """People whom one item of the dossier brings together; the life line is the client's."""
    client = () if dossier.client is None else (dossier.client,)
    for union in dossier.unions:
        yield union.partners
    for parentage in dossier.parentages:
        union_of = dossier.union_by_id.get(parentage.union) if parentage.union else None
        yield (parentage.child, *(union_of.partners if union_of else parentage.parents))
    yield from (twins.children for twins in dossier.twins)
    yield from (tuple(member.person for member in home.members) for home in dossier.households)
    yield from ((bond.a, bond.b) for bond in dossier.bonds)
    yield from ((*client, tie.person) for tie in dossier.ties)
    yield from ((contact.a, contact.b) for contact in dossier.contacts)
    yield from ((*client, *event.persons) for event in dossier.events)
    yield from ((*client, *residence.persons) for residence in dossier.residences)
    yield from ((*client, *wish.persons) for wish in dossier.wishes)
    yield from ((*client, involvement.person) for involvement in dossier.involvements)
    yield from ((*client, representation.person) for representation in dossier.representations)
    yield from ((consent.person, consent.recipient, *consent.by) for consent in dossier.consents)
    yield from ((statement.by, *statement.about) for statement in dossier.statements)
    for part in MARKED:
        for item in getattr(dossier, part):
            yield (*client, *(identifier for _, identifier in mentioned(item)))


_Relation = tuple[tuple[object, ...], tuple[str, ...], str]


def _relations(dossier: Dossier) -> Iterator[_Relation]:
    """Relations that the dossier holds once: what makes them the same, who is in it, the place."""
    for i, union in enumerate(dossier.unions):
        if len(set(union.partners)) == 2:
            pair = tuple(sorted(union.partners))
            yield (type(union), pair), pair, f"$.unions[{i}]"
    for i, contact in enumerate(dossier.contacts):
        pair = tuple(sorted((contact.a, contact.b)))
        yield (type(contact), pair), pair, f"$.contacts[{i}]"
    for i, tie in enumerate(dossier.ties):
        yield (type(tie), tie.person), (tie.person,), f"$.ties[{i}]"
    for i, bond in enumerate(dossier.bonds):
        ends = (bond.a, bond.b) if bond.kind in DIRECTED_BONDS else tuple(sorted((bond.a, bond.b)))
        yield (type(bond), ends, bond.kind, bond.view, bond.period, bond.label), ends, f"$.bonds[{i}]"
    for i, parentage in enumerate(dossier.parentages):
        parents = tuple(sorted(parentage.parents))
        key = (type(parentage), parentage.child, parentage.union, parents, parentage.kind, parentage.period)
        yield key, (parentage.child,), f"$.parentages[{i}]"


def _subject(dossier: Dossier, path: str) -> tuple[str, ...]:
    """The id of the innermost thing along a path that has one, or points at one."""
    found: tuple[str, ...] = ()
    value: Any = dossier
    for name, index in _STEP.findall(path):
        value = getattr(value, name, None) if name else _item(value, int(index))
        if isinstance(value, str):
            found = (value,)
        else:
            pointers = (getattr(value, pointer, None) for pointer in _POINTERS)
            found = next(((pointer,) for pointer in pointers if isinstance(pointer, str)), found)
    return found


def _item(value: Any, index: int) -> Any:
    return value[index] if isinstance(value, tuple) and index < len(value) else value
