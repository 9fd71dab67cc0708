# SPDX-License-Identifier: MIT
"""The family as plain adjacency: who is whose parent, child and partner in one sense of kinship.

`KinIndex.of(dossier, graph)` is a value that every question about kinship reads. It is made once for a dossier and
kept as long as that dossier lives; nothing in it ever changes an answer.
"""

import weakref
from collections.abc import Mapping
from enum import StrEnum
from functools import cached_property, partial
from typing import Any, Final

from attrs import frozen

from naastbetrokken.errors import UsageError
from naastbetrokken.model import Dossier, Gender, ParentageKind, Person, Union, Zygosity
from naastbetrokken.model.dates import PartialDate
from naastbetrokken.queries.lines import Line, Nature, lines


class Graph(StrEnum):
    """In which sense people count as kin.

    Legal: what Dutch law holds (recognised birth, legal parenthood, adoption). Biological: whose genes somebody
    has. Social: who is family in daily life, foster and step parents among them. All: every recorded line.
    """

    LEGAL = "legal"
    BIOLOGICAL = "biological"
    SOCIAL = "social"
    ALL = "all"

    @classmethod
    def named(cls, graph: "Graph | str") -> "Graph":
        """The graph of this name.

        Raises:
            UsageError: If there is no such graph.
        """
        try:
            return cls(graph)
        except ValueError:
            raise UsageError.unknown("kinship graph", str(graph), tuple(cls)) from None


UNSOCIAL: Final = frozenset({ParentageKind.DONOR, ParentageKind.SURROGATE})


@frozen
class Partner:
    """The other one in a union."""

    person: str
    union: Union


@frozen(eq=False)
class KinIndex:
    """One family in one sense of kinship, as plain dicts of tuples.

    Attributes:
        graph: the sense.
        people: persons by id.
        lines: the lines of descent of this graph, by (child, parent).
        parents: parent ids by child.
        children: child ids by parent, eldest first.
        partners: partners by person, from every union of two.
        genetic: genetic parent ids by child, whatever the graph.
        legal: legal parent ids by child, whatever the graph.
        client: id of the index person, if there is one.
        roles: what people in the circle are in the care, by person, as the client said it.
        births: per person the size of the birth (2 for twins) with everybody of that birth.
        identical: person ids of one egg, by person.
    """

    graph: Graph
    people: Mapping[str, Person]
    lines: Mapping[tuple[str, str], Line]
    parents: Mapping[str, tuple[str, ...]]
    children: Mapping[str, tuple[str, ...]]
    partners: Mapping[str, tuple[Partner, ...]]
    genetic: Mapping[str, tuple[str, ...]]
    legal: Mapping[str, tuple[str, ...]]
    client: str | None
    roles: Mapping[str, frozenset[str]]
    births: Mapping[str, frozenset[str]]
    identical: Mapping[str, frozenset[str]]

    @staticmethod
    def of(dossier: Dossier, graph: Graph | str = Graph.ALL) -> "KinIndex":
        """The index of a dossier in one sense of kinship; the same object as long as the dossier lives."""
        return _MEMO.index(dossier, Graph.named(graph))

    def __repr__(self) -> str:
        return f"KinIndex({self.graph.value!r}, {len(self.people)} persons)"

    def nature(self, child: str, parent: str) -> Nature:
        """What the line is called; in the legal and the biological graph every line is blood."""
        if self.graph in (Graph.LEGAL, Graph.BIOLOGICAL):
            return Nature.BLOOD
        return self.natures[child, parent]

    @cached_property
    def natures(self) -> Mapping[tuple[str, str], Nature]:
        """The strongest sense of each line, reckoned once."""
        return {pair: line.nature for pair, line in self.lines.items()}

    def gender(self, person: str) -> Gender:
        """The gender of somebody, unknown for an id that is not there."""
        found = self.people.get(person)
        return Gender.UNKNOWN if found is None else found.gender

    def known(self, *persons: str) -> None:
        """Make sure that all of these are persons of the dossier.

        Raises:
            UsageError: If one of them is not.
        """
        for person in persons:
            if person not in self.people:
                raise UsageError(f"person {person!r} does not exist in this dossier; use the id of a person")

    @cached_property
    def neighbours(self) -> Mapping[str, tuple[str, ...]]:
        """Everybody one step away: parents, children and partners."""
        return {
            person: tuple(
                dict.fromkeys(
                    (
                        *self.parents.get(person, ()),
                        *self.children.get(person, ()),
                        *(partner.person for partner in self.partners.get(person, ())),
                    )
                )
            )
            for person in self.people
        }

    @cached_property
    def heights(self) -> Mapping[str, int]:
        """How far below the founders everybody stands by genetic lines; nobody on or below a cycle is in it."""
        below: dict[str, list[str]] = {}
        waiting = {child: len(parents) for child, parents in self.genetic.items()}
        for child, parents in self.genetic.items():
            for parent in parents:
                below.setdefault(parent, []).append(child)
        heights = {person: 0 for person in self.people if person not in waiting}
        ready = list(heights)
        for one in ready:
            for child in below.get(one, ()):
                waiting[child] -= 1
                if not waiting[child]:
                    heights[child] = 1 + max(heights[parent] for parent in self.genetic[child])
                    ready.append(child)
        return heights

    @cached_property
    def components(self) -> Mapping[str, int]:
        """A number for everybody, the same for those whom steps connect."""
        numbers: dict[str, int] = {}
        for person in self.people:
            if person not in numbers:
                number, ready = len(numbers), [person]
                numbers[person] = number
                for one in ready:
                    for near in self.neighbours[one]:
                        if near not in numbers:
                            numbers[near] = number
                            ready.append(near)
        return numbers

    @cached_property
    def inbreeding(self) -> dict[str, float]:
        """Inbreeding coefficients reckoned so far; `coefficient` fills it with what it needs on its way."""
        return {}

    @cached_property
    def memory(self) -> dict[PartialDate | None, Any]:
        """What questions about a day remember for the next: it changes what an answer costs, never the answer."""
        return {}


def _build(dossier: Dossier, graph: Graph) -> KinIndex:
    people = dossier.by_id
    every = lines(dossier)
    mine = tuple(line for line in every if _belongs(line, graph))
    children: dict[str, list[str]] = {}
    for line in mine:
        children.setdefault(line.parent, []).append(line.child)
    births: dict[str, frozenset[str]] = {}
    identical: dict[str, frozenset[str]] = {}
    for twins in dossier.twins:
        for child in twins.children:
            births[child] = frozenset(twins.children)
            if twins.zygosity is Zygosity.IDENTICAL:
                identical[child] = frozenset(twins.children)
    return KinIndex(
        graph=graph,
        people=people,
        lines={(line.child, line.parent): line for line in mine},
        parents=_parents(mine),
        children={
            parent: tuple(sorted(found, key=lambda child: birth_key(people.get(child), child)))
            for parent, found in children.items()
        },
        partners=_partners(dossier),
        genetic=_parents(tuple(line for line in every if line.genetic)),
        legal=_parents(tuple(line for line in every if line.legal)),
        client=dossier.client,
        roles=_roles(dossier),
        births=births,
        identical=identical,
    )


def _belongs(line: Line, graph: Graph) -> bool:
    if graph is Graph.LEGAL:
        return line.legal
    if graph is Graph.BIOLOGICAL:
        return line.genetic
    if graph is Graph.SOCIAL:
        # A birth parent whose place was taken in law is family only if some other sense was recorded too.
        given_up = line.kinds == (ParentageKind.BIOLOGICAL,) and not line.legal
        return not given_up and not UNSOCIAL.issuperset(line.kinds)
    return True


def _parents(found: tuple[Line, ...]) -> dict[str, tuple[str, ...]]:
    parents: dict[str, list[str]] = {}
    for line in found:
        parents.setdefault(line.child, []).append(line.parent)
    return {child: tuple(ids) for child, ids in parents.items()}


def _roles(dossier: Dossier) -> dict[str, frozenset[str]]:
    """Roles without capitals; without the dossier itself, so that an index never keeps one alive."""
    roles: dict[str, set[str]] = {}
    for tie in dossier.ties:
        roles.setdefault(tie.person, set()).update(role.strip().casefold() for role in tie.roles)
    return {person: frozenset(words) for person, words in roles.items()}


def _partners(dossier: Dossier) -> dict[str, tuple[Partner, ...]]:
    partners: dict[str, list[Partner]] = {}
    for union in dossier.unions:
        if len(union.partners) == 2:
            one, other = union.partners
            partners.setdefault(one, []).append(Partner(other, union))
            partners.setdefault(other, []).append(Partner(one, union))
    return {
        person: tuple(sorted(found, key=lambda partner: (partner.person, partner.union.id)))
        for person, found in partners.items()
    }


def birth_key(person: Person | None, identifier: str) -> tuple[bool, tuple[object, ...], str]:
    """Place among brothers and sisters: by birth, those without a date last, then by id."""
    born: PartialDate | None = None if person is None else person.born
    return (born is None, () if born is None else born.sort_key, identifier)


class _Memo:
    """Indexes of the dossiers that are alive, by identity: hashing a whole dossier would cost more than the index."""

    def __init__(self) -> None:
        self._found: dict[int, tuple[weakref.ref[Dossier], dict[Graph, KinIndex]]] = {}

    def index(self, dossier: Dossier, graph: Graph) -> KinIndex:
        key = id(dossier)
        entry = self._found.get(key)
        if entry is None or entry[0]() is not dossier:
            entry = (weakref.ref(dossier, partial(self._forget, key)), {})
            self._found[key] = entry
        index = entry[1].get(graph)
        if index is None:
            index = entry[1][graph] = _build(dossier, graph)
        return index

    def _forget(self, key: int, _: object) -> None:
        self._found.pop(key, None)


_MEMO: Final = _Memo()
