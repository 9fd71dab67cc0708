# SPDX-License-Identifier: MIT
"""The families of a dossier by id: who are partners, whose children, and in which sense.

The joints are those of the layout, so that words and strokes speak of the same unions.
"""

from collections.abc import Mapping
from functools import cached_property

from attrs import field, frozen

from naastbetrokken.layout.genogram.graph import family
from naastbetrokken.model import Dossier, ParentageKind, Union, UnionState
from naastbetrokken.scene.unions import UnionLook, look

BLOOD = (ParentageKind.BIOLOGICAL, ParentageKind.DONOR)
"""Parentage that makes people relatives by blood."""


@frozen(kw_only=True)
class Home:
    """A couple or a single parent, with their children.

    Attributes:
        id: union id, or the joint's own id when no union is recorded.
        partners: ids of the recorded partners, left to right as parents are mentioned.
        placeholder: id of the symbol for a partner nobody recorded; empty when there is none.
        children: ids of the children with every sense in which they are, oldest first.
        union: the recorded union; None when only the parentage is known.
    """

    id: str
    partners: tuple[str, ...]
    placeholder: str = ""
    children: tuple[tuple[str, tuple[ParentageKind, ...]], ...] = ()
    union: Union | None = None

    @property
    def couple(self) -> tuple[str, ...]:
        """The ids of the partners, the placeholder's included."""
        return (*self.partners, self.placeholder) if self.placeholder else self.partners

    @property
    def states(self) -> tuple[UnionState, ...]:
        """What the union went through, oldest first."""
        return self.union.states if self.union else ()

    @cached_property
    def look(self) -> UnionLook:
        """How the couple's line looks."""
        return look(self.states, recorded=self.union is not None)

    @cached_property
    def kinds(self) -> Mapping[str, tuple[ParentageKind, ...]]:
        """In which senses somebody is a child here, by id."""
        return dict(self.children)


@frozen(kw_only=True)
class Families:
    """All homes, and who belongs to which.

    Attributes:
        homes: every couple and single parent, in an order that ids do not decide.
        of_partner: homes per person who is a partner there, earliest union first.
        of_child: homes per person who is a child there, nearest to birth first.
        order: everybody's number in that same order.
    """

    homes: tuple[Home, ...]
    of_partner: Mapping[str, tuple[Home, ...]] = field(factory=dict)
    of_child: Mapping[str, tuple[Home, ...]] = field(factory=dict)
    order: Mapping[str, int] = field(factory=dict)

    @cached_property
    def _blood(self) -> Mapping[str, tuple[str, ...]]:
        """The parents by blood of everybody who has any on record, by id."""
        found: dict[str, tuple[str, ...]] = {}
        for home in self.homes:
            for child, kinds in home.children:
                if any(kind in BLOOD for kind in kinds):
                    found[child] = found.get(child, ()) + home.partners
        return found

    def ancestors(self, person: str) -> frozenset[str]:
        """Everybody this person descends from by blood, the person included."""
        blood = self._blood
        seen, todo = {person}, [person]
        while todo:
            for parent in blood.get(todo.pop(), ()):
                if parent not in seen:
                    seen.add(parent)
                    todo.append(parent)
        return frozenset(seen)

    @cached_property
    def _related(self) -> frozenset[str]:
        """Ids of the homes whose partners have an ancestor in common, or descend one from the other."""
        found = set()
        for home in self.homes:
            if len(home.partners) == 2 and any(one in self.of_child for one in home.partners):
                first, second = (self.ancestors(partner) for partner in home.partners)
                if not first.isdisjoint(second):
                    found.add(home.id)
        return frozenset(found)

    def related(self, home: Home) -> bool:
        """Whether the partners of a home are related by blood, as far as recorded."""
        return home.id in self._related


def families(dossier: Dossier, shown: Dossier | None = None) -> Families:
    """The families of a dossier.

    Args:
        dossier: all that is known, which puts everybody in order.
        shown: the same people with less known about them, from which the unions are taken.
    """
    graph = family(dossier)
    name = [node.id for node in graph.nodes]
    senses: dict[tuple[str, tuple[str, ...], str], list[ParentageKind]] = {}
    for parentage in dossier.parentages:
        key = (parentage.union or "", tuple(sorted(parentage.parents)), parentage.child)
        senses.setdefault(key, []).append(parentage.kind)
    homes = []
    for joint in graph.joints:
        people = [node for node in joint.partners if not graph.nodes[node].placeholder]
        partners = tuple(name[node] for node in sorted(people))
        extra = [name[node] for node in joint.partners if graph.nodes[node].placeholder]
        pair = tuple(sorted(partners))
        children = tuple(
            (name[c], (*senses.get((joint.id, (), name[c]), ()), *senses.get(("", pair, name[c]), ())))
            for c in joint.children
        )
        union = (shown or dossier).union_by_id.get(joint.id) if joint.recorded else None
        homes.append(
            Home(
                id=joint.id,
                partners=partners,
                placeholder="".join(extra),
                children=children,
                union=union,
            )
        )
    return Families(
        homes=tuple(homes),
        of_partner={name[i]: tuple(homes[j] for j in js) for i, js in enumerate(graph.unions_of) if js},
        of_child={name[i]: tuple(homes[j] for j in js) for i, js in enumerate(graph.parents_of) if js},
        order={identifier: i for i, identifier in enumerate(name)},
    )
