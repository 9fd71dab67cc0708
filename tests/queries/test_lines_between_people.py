# SPDX-License-Identifier: MIT
"""All lines between two people, against Wright's sum over paths and against the shortest paths of networkx."""

import random

import networkx as nx  # noqa: TID253 - an oracle
import pytest

from naastbetrokken.model import Dossier, Parentage, Person
from naastbetrokken.queries import (
    Graph,
    KinIndex,
    Shape,
    inbreeding_coefficient,
    kinship_coefficient,
    relation,
    relations,
)
from naastbetrokken.testing.generator import random_family


def inbred(seed: int, size: int, *, founders: int = 3) -> Dossier:
    """People who mate at random with anybody before them."""
    stream = random.Random(seed)  # noqa: S311 - a fixed seed is the point
    lines = tuple(
        Parentage(child=f"p{i}", parents=tuple(f"p{j}" for j in stream.sample(range(i), stream.choice((1, 2, 2)))))
        for i in range(founders, size)
    )
    return Dossier.checked(persons=tuple(Person(f"p{i}") for i in range(size)), parentages=lines)


@pytest.mark.parametrize("seed", range(12))
def test_the_lines_add_up_to_the_coefficient(seed):
    """Wright 1922: every two lines that share nobody but the top add a half to the power of their steps."""
    dossier = inbred(seed, 4 + seed % 7)
    people = [person.id for person in dossier.persons]
    for a in people:
        for b in people:
            if a == b:
                continue
            found = relation(dossier, a, b, graph=Graph.BIOLOGICAL, limit=None)
            total = sum(
                (1 + inbreeding_coefficient(dossier, top)) / 2 ** (one.up + one.down)
                for one in found
                if one.shape is Shape.BLOOD
                for top in one.tops or ((one.path[-1].person,) if one.up else (b,))
            )
            assert total == pytest.approx(2 * kinship_coefficient(dossier, a, b), abs=1e-12)


def test_a_limit_keeps_the_nearest_and_at_most_twice_as_many():
    dossier = inbred(4, 16, founders=2)
    people = [person.id for person in dossier.persons]
    cut = 0
    for a in people:
        for b in people:
            everything = relation(dossier, a, b, graph="biological", limit=None)
            nearest = relation(dossier, a, b, graph="biological", limit=2)
            assert len(nearest) <= max(4, len(everything) and 1)
            assert [len(one.path) for one in nearest] == [len(one.path) for one in everything[: len(nearest)]]
            cut += len(nearest) < len(everything)
    assert cut > 20


@pytest.mark.parametrize(("seed", "size"), [(1, 30), (2, 30), (3, 30), (5, 300)])
def test_a_path_without_a_word_is_a_shortest_one(seed, size):
    """Families of more than 256 people are searched one pair at a time."""
    dossier = random_family(seed, size)
    graph: nx.Graph[str] = nx.Graph()
    graph.add_nodes_from(person.id for person in dossier.persons)
    neighbours = KinIndex.of(dossier).neighbours
    graph.add_edges_from((one, near) for one, others in neighbours.items() for near in others)
    people = sorted(graph)
    stream = random.Random(seed)  # noqa: S311 - a fixed seed is the point
    pairs = [tuple(stream.sample(people, 2)) for _ in range(200)]
    pathless = 0
    for (a, b), found in relations(dossier, pairs).items():
        assert bool(found) == nx.has_path(graph, a, b)
        if found and found[0].shape is Shape.PATH:
            pathless += 1
            assert len(found[0].path) == nx.shortest_path_length(graph, a, b)
            steps = [b, *(step.person for step in found[0].path)]
            assert nx.is_path(graph, steps)
    assert pathless > 5


def test_forgetting_what_was_found_changes_no_answer():
    """More people than are remembered at a time, asked in two orders."""
    dossier = random_family(7, 320)
    client = dossier.persons[0].id
    pairs = [(person.id, client) for person in dossier.persons[1:]]
    forwards = relations(dossier, pairs)
    again = Dossier.trusted(
        client=dossier.client,
        persons=dossier.persons,
        unions=dossier.unions,
        parentages=dossier.parentages,
        twins=dossier.twins,
    )
    assert relations(again, pairs[::-1]) == forwards
