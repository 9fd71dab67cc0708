# SPDX-License-Identifier: MIT
"""The dossier as a networkx graph, and groups in a network."""

import subprocess
import sys

from naastbetrokken.queries import bridges, cliques, components, to_networkx
from naastbetrokken.testing.families import FAMILIES

HOUSE = [("a", "b"), ("b", "c"), ("a", "c"), ("c", "d"), ("d", "e")]


def test_groups_in_which_everybody_knows_everybody_come_largest_first():
    square = [("p", "q"), ("p", "r"), ("p", "s"), ("q", "r"), ("q", "s"), ("r", "s")]
    assert cliques("abcdepqrs", HOUSE + square) == (("p", "q", "r", "s"), ("a", "b", "c"))
    assert cliques("abcde", HOUSE, least=2) == (("a", "b", "c"), ("c", "d"), ("d", "e"))


def test_bridges_are_the_contacts_that_hold_a_group_together():
    assert bridges("abcde", HOUSE) == (("c", "d"), ("d", "e"))


def test_components_hold_everybody_once():
    assert components("abcdef", HOUSE) == (("a", "b", "c", "d", "e"), ("f",))


def test_nobody_at_all_makes_no_groups():
    assert cliques((), ()) == bridges((), ()) == components((), ()) == ()


def test_the_graph_holds_every_relation_once_and_no_name():
    dossier = FAMILIES["three_generations"]()
    graph = to_networkx(dossier)
    assert set(graph) == {person.id for person in dossier.persons}
    kinds = [facts["relation"] for _, _, facts in graph.edges(data=True)]
    assert (kinds.count("parent"), kinds.count("union")) == (14, 5)
    assert graph.get_edge_data("father", "client") == {
        0: {"relation": "parent", "directed": True, "kinds": ("biological",)}
    }
    assert graph.nodes["client"] == {"kind": "human", "gender": "woman", "client": True}


def test_the_graph_tells_ties_contacts_and_bonds_apart():
    graph = to_networkx(FAMILIES["network_without_family"]())
    relations = {facts["relation"] for _, _, facts in graph.edges(data=True)}
    assert relations <= {"tie", "contact", "bond"}
    assert all(one == "client" or facts["relation"] != "tie" for one, _, facts in graph.edges(data=True))


def test_a_bond_keeps_its_kind_and_its_direction():
    graph = to_networkx(FAMILIES["bonds_of_every_kind"]())
    directed = {
        facts["bond_kind"]: facts["directed"] for _, _, facts in graph.edges(data=True) if facts["relation"] == "bond"
    }
    assert directed["caretaker"] is True
    assert directed["close"] is False


def test_questions_do_not_load_networkx_until_one_needs_it():
    code = (
        "import sys; import naastbetrokken.queries as q; from naastbetrokken.testing.families import FAMILIES; "
        "d = FAMILIES['nuclear_family'](); q.relation(d, 'son', 'daughter'); print('networkx' in sys.modules); "
        "q.to_networkx(d); print('networkx' in sys.modules)"
    )
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert answer.stdout.split() == ["False", "True"]
