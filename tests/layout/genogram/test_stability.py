# SPDX-License-Identifier: MIT
"""An earlier drawing keeps people where they were: `benchmarks/stability` measures it, these are its plainest cases."""

from itertools import combinations

import pytest
from attrs import evolve

from naastbetrokken.layout.result import Layout
from naastbetrokken.layout.validate import validate
from naastbetrokken.model import Dossier, Name, Parentage, Person, Union
from naastbetrokken.testing.edits import Editor
from naastbetrokken.testing.families import FAMILIES
from naastbetrokken.testing.generator import random_family
from naastbetrokken.testing.oracle import drawn

SYMBOL = 44.0
SEEDS = range(6)


def places(drawing: Layout) -> dict[str, float]:
    return {node.id: node.x for node in drawing.nodes}


def mean_move(old: dict[str, float], new: dict[str, float]) -> float:
    """How far people stand from where they stood, in symbols, when the whole drawing may shift."""
    moves = sorted(new[one] - old[one] for one in old if one in new)
    return sum(abs(move - moves[len(moves) // 2]) for move in moves) / len(moves) / SYMBOL


def turned(old: Layout, new: Layout) -> list[tuple[str, str]]:
    """Pairs of one row, before and after, who changed sides."""
    before = {node.id: node for node in old.nodes}
    after = {node.id: node for node in new.nodes if node.id in before}
    return [
        (a, b)
        for a, b in combinations(after, 2)
        if before[a].y == before[b].y
        and after[a].y == after[b].y
        and (before[a].x < before[b].x) != (after[a].x < after[b].x)
    ]


def with_a_child(family: Dossier) -> Dossier:
    grown = Editor().add_person(family, Person("new", name=Name(given="Mies")))
    return Editor().add_parentage(grown, Parentage(child="new", union=family.unions[0].id))


def with_a_partner(family: Dossier) -> Dossier:
    grown = Editor().add_person(family, Person("new", name=Name(given="Mies")))
    alone = next(
        one.id
        for one in family.persons
        if any(one.id == line.child for line in family.parentages)
        and not any(one.id in union.partners for union in family.unions)
    )
    return Editor().add_union(grown, Union("new", partners=(alone, "new")))


@pytest.mark.sweep(5)
@pytest.mark.parametrize("change", [with_a_child, with_a_partner])
@pytest.mark.parametrize("seed", SEEDS)
def test_a_newcomer_moves_the_others_by_less_than_a_symbol_and_turns_nobody_around(seed, change):
    family = random_family(seed, 24)
    before = drawn(family)
    after = drawn(change(family), previous=places(before))
    assert mean_move(places(before), places(after)) <= 1.0
    assert turned(before, after) == []
    assert validate(after, change(family)) == ()


def test_the_earlier_drawing_is_what_keeps_them_there():
    held = afresh = 0.0
    for seed in SEEDS:
        family = random_family(seed, 24)
        before = places(drawn(family))
        held += mean_move(before, places(drawn(with_a_child(family), previous=before)))
        afresh += mean_move(before, places(drawn(with_a_child(family))))
    assert held < afresh / 2


@pytest.mark.parametrize("name", sorted(FAMILIES))
def test_drawing_the_same_family_again_moves_nobody(name):
    family = FAMILIES[name]()
    before = drawn(family)
    assert places(drawn(family, previous=places(before))) == pytest.approx(places(before), abs=1.0)


def test_another_name_leaves_everybody_in_place():
    family = random_family(3, 24)
    before = drawn(family)
    longer = evolve(family.persons[0], name=Name(given="Wilhelmina", family="van Oldenbarnevelt"))
    after = drawn(Editor().replace_person(family, longer), previous=places(before))
    assert mean_move(places(before), places(after)) < 0.25
    assert turned(before, after) == []
