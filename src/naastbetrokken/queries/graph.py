# SPDX-License-Identifier: MIT
"""The dossier as networkx graphs; the only file that knows networkx, and only once a function is called.

`to_networkx` is a courtesy for those who have more questions than we do. The other functions answer ours: groups
in which everybody knows everybody, and contacts on which the cohesion of a network hangs.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from naastbetrokken.model import DIRECTED_BONDS, Dossier
from naastbetrokken.queries.lines import lines

if TYPE_CHECKING:
    import networkx as nx

Pair = tuple[str, str]


def to_networkx(dossier: Dossier) -> "nx.MultiDiGraph[str]":
    """Everybody and every recorded relation as one graph, without names.

    Nodes are person ids with `kind`, `gender` and `client`. Edges have a `relation` ("parent" from parent to child,
    "union", "contact", "bond", "tie" from the client), `directed`, and what is particular to each: `kinds` of a
    parent, `union` and `bond` with the id, `bond_kind`. An undirected relation is one edge, in the recorded order.
    """
    import networkx as nx

    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for person in dossier.persons:
        graph.add_node(
            person.id,
            kind=person.kind.value,
            gender=person.gender.value,
            client=person.id == dossier.client,
        )
    for one, other, facts in _edges(dossier):
        graph.add_edge(one, other, **facts)
    return graph


def _edges(dossier: Dossier) -> Iterable[tuple[str, str, dict[str, Any]]]:
    for line in lines(dossier):
        kinds = tuple(kind.value for kind in line.kinds)
        yield line.parent, line.child, {"relation": "parent", "directed": True, "kinds": kinds}
    for union in dossier.unions:
        if len(union.partners) == 2:
            yield (*union.partners, {"relation": "union", "directed": False, "union": union.id})
    for contact in dossier.contacts:
        yield contact.a, contact.b, {"relation": "contact", "directed": False}
    for bond in dossier.bonds:
        directed = bond.kind in DIRECTED_BONDS
        facts = {"relation": "bond", "directed": directed, "bond": bond.id, "bond_kind": bond.kind.value}
        yield bond.a, bond.b, facts
    if dossier.client is not None:
        for tie in dossier.ties:
            yield dossier.client, tie.person, {"relation": "tie", "directed": True}


def cliques(persons: Iterable[str], contacts: Iterable[Pair], *, least: int = 3) -> tuple[tuple[str, ...], ...]:
    """Groups in which everybody is in touch with everybody, as large as they go; largest first, then by ids.

    Args:
        persons: who takes part.
        contacts: pairs of them who are in touch.
        least: how many make a group.
    """
    import networkx as nx

    found = (tuple(sorted(clique)) for clique in nx.find_cliques(_graph(persons, contacts)))
    return tuple(sorted((one for one in found if len(one) >= least), key=lambda one: (-len(one), one)))


def bridges(persons: Iterable[str], contacts: Iterable[Pair]) -> tuple[Pair, ...]:
    """Contacts without which a group would fall apart in two."""
    import networkx as nx

    found = (tuple(sorted(pair)) for pair in nx.bridges(_graph(persons, contacts)))
    return tuple(sorted((one, other) for one, other in found))


def components(persons: Iterable[str], contacts: Iterable[Pair]) -> tuple[tuple[str, ...], ...]:
    """Groups that hang together, largest first, then by ids."""
    import networkx as nx

    found = (tuple(sorted(group)) for group in nx.connected_components(_graph(persons, contacts)))
    return tuple(sorted(found, key=lambda one: (-len(one), one)))


def _graph(persons: Iterable[str], contacts: Iterable[Pair]) -> "nx.Graph[str]":
    import networkx as nx

    graph: nx.Graph[str] = nx.Graph()
    graph.add_nodes_from(persons)
    graph.add_edges_from(contacts)
    return graph
