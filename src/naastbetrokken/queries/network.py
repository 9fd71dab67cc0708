# SPDX-License-Identifier: MIT
"""The client's network as the measures read it: who is in it, who of them are in touch, who helps with what."""

from collections.abc import Mapping
from functools import cached_property

from attrs import frozen

from naastbetrokken.model import Dossier, Help, PersonKind, Ring, Sector
from naastbetrokken.model.support import Tie
from naastbetrokken.queries.graph import Pair
from naastbetrokken.queries.index import Graph, KinIndex


@frozen(eq=False)
class Network:
    """The naasten of a client.

    Attributes:
        dossier: where they are recorded.
    """

    dossier: Dossier

    @cached_property
    def ties(self) -> Mapping[str, tuple[Tie, ...]]:
        """The ties with everybody on the map, by person id and in its order; who was placed outside is not on it."""
        found: dict[str, list[Tie]] = {}
        for tie in self.dossier.ties:
            if tie.ring is not Ring.OUTSIDE:
                found.setdefault(tie.person, []).append(tie)
        return {person: tuple(found[person]) for person in sorted(found)}

    @cached_property
    def outside(self) -> tuple[str, ...]:
        """Everybody whom the client placed outside the map."""
        return tuple(sorted({tie.person for tie in self.dossier.ties} - set(self.ties)))

    @cached_property
    def connectable(self) -> tuple[str, ...]:
        """Those on the map who can be in touch with each other: living people."""
        people = self.dossier.by_id
        return tuple(one for one in self.ties if people[one].kind is PersonKind.HUMAN and not people[one].is_deceased)

    @cached_property
    def contacts(self) -> tuple[Pair, ...]:
        """Pairs of them who are in touch, each once."""
        able = frozenset(self.connectable)
        pairs = {(min(one.a, one.b), max(one.a, one.b)) for one in self.dossier.contacts}
        return tuple(sorted(pair for pair in pairs if able.issuperset(pair)))

    @cached_property
    def degrees(self) -> Mapping[str, int]:
        """With how many others on the map each of them is in touch, the client left out."""
        return {one: sum(one in pair for pair in self.contacts) for one in self.connectable}

    @cached_property
    def givers(self) -> Mapping[Help, tuple[str, ...]]:
        """Who gives each kind of help; kinds that nobody gives have nobody."""
        return {
            kind: tuple(one for one, ties in self.ties.items() if any(kind in tie.gives for tie in ties))
            for kind in Help
        }

    @cached_property
    def kin(self) -> frozenset[str]:
        """Everybody whom lines of descent and unions connect with the client, however far."""
        client = self.dossier.client
        if client is None:
            return frozenset()
        neighbours = KinIndex.of(self.dossier, Graph.ALL).neighbours
        seen, ready = {client}, [client]
        for one in ready:
            new = [near for near in neighbours[one] if near not in seen]
            seen.update(new)
            ready += new
        return frozenset(seen - {client})

    def is_formal(self, person: str) -> bool:
        """Whether somebody is in the network by profession."""
        return any(tie.sector is Sector.PROFESSIONALS for tie in self.ties[person])
