# SPDX-License-Identifier: MIT
"""Judging orders by their looks: what a verdict rests on, what is looked at, and that nothing gets worse by it."""

import pytest

from naastbetrokken.layout.genogram.graph import family
from naastbetrokken.layout.genogram.layers import Layers, layers
from naastbetrokken.layout.genogram.p1_generations import generations
from naastbetrokken.layout.genogram.p2_ordering.arrangement import Arrangement
from naastbetrokken.layout.genogram.p2_ordering.atoms import kernel
from naastbetrokken.layout.genogram.p2_ordering.branches import neighbours
from naastbetrokken.layout.genogram.p2_ordering.judge import Judge
from naastbetrokken.layout.genogram.p2_ordering.polish import polished
from naastbetrokken.layout.genogram.p2_ordering.prices import FAULT, INVERSION
from naastbetrokken.layout.genogram.p2_ordering.settle import settled
from naastbetrokken.layout.genogram.p2_ordering.small_changes import small_changes
from naastbetrokken.layout.genogram.p2_ordering.start import started
from naastbetrokken.layout.genogram.p3_placement import anchors
from naastbetrokken.layout.genogram.p3_placement.descent import Problem, solved
from naastbetrokken.layout.genogram.p3_placement.rough import BEND, FIRST, HOLD, Rough
from naastbetrokken.layout.genogram.p3_placement.terms import Nearness, terms
from naastbetrokken.model.builder import Builder
from naastbetrokken.model.dossier import Dossier
from naastbetrokken.testing.generator import random_family

SEEDS = range(40)
LATE = 10.0
"""Verdicts differ by this much when their places are found from another start."""


def layered(dossier: Dossier) -> Layers:
    found = family(dossier)
    return layers(found, generations(found).row)


def arranged(found: Layers) -> Arrangement:
    """The first order of a family."""
    core = kernel(found)
    starts, *_ = started(core, neighbours(core))
    option = [0] * len(core.atoms)
    for start in starts:
        for atom, choice in start.option.items():
            option[atom] = choice
    rows = [[atom for start in starts for atom in start.rows[row]] for row in range(len(core.rows))]
    arrangement = Arrangement(core, rows, option)
    arrangement.known()
    return arrangement


def order(arrangement: Arrangement) -> tuple[tuple[int, ...], ...]:
    return settled(arrangement.kernel, arrangement.rows, arrangement.option)


def numbers(rows: tuple[tuple[int, ...], ...]) -> list[int]:
    counted = {slot: i for i, slot in enumerate(slot for row in rows for slot in row)}
    return [counted[slot] for slot in range(len(counted))]


def family_with(*births: int) -> Layers:
    """Two parents and their children, in the order in which they are told."""
    build = Builder()
    for i, year in enumerate(births):
        build.person(f"c{i}", id=f"c{i}", born=year)
    build.person("f", id="f", gender="man", born=1930)
    build.person("m", id="m", gender="woman", born=1931)
    build.union("f", "m", children=[f"c{i}" for i in range(len(births))])
    return layered(build.done())


@pytest.mark.parametrize("seed", SEEDS)
def test_rough_places_are_those_of_the_whole_problem_at_distances_of_one(seed: int):
    found = layered(random_family(seed, 25))
    rows = order(arranged(found))
    near = Nearness.of(found, HOLD)
    gaps = [[1.0] * (len(row) - 1) for row in rows]
    pulls = terms(found, rows, anchors(found, rows))
    whole = solved(Problem(rows, gaps, [near.along(row) for row in rows], pulls, BEND), None, FIRST)
    rough = Rough.of(found).places(rows, numbers(rows))
    assert rough == pytest.approx([whole[slot] for slot in range(len(rough))])


@pytest.mark.parametrize("seed", SEEDS)
def test_a_glance_at_the_places_of_a_verdict_is_that_verdict(seed: int):
    found = layered(random_family(seed, 25))
    judge = Judge.of(found)
    verdict = judge.verdict(order(arranged(found)))
    assert judge.glance(verdict.order, verdict.x) == verdict.price


def test_a_younger_child_left_of_an_older_one_costs_an_inversion():
    found = family_with(1950, 1960)
    judge = Judge.of(found)
    parents = found.rows[0]
    old, young = sorted(found.rows[1], key=lambda slot: found.family.nodes[slot].birth)
    in_order, turned = judge.verdict((parents, (old, young))), judge.verdict((parents, (young, old)))
    assert turned.price - in_order.price == pytest.approx(INVERSION)


def test_people_between_partners_and_crossing_lines_are_counted_at_the_places_given():
    build = Builder()
    for one in "abcdxy":
        build.person(one, id=one)
    build.union("a", "b", children=["x"])
    build.union("c", "d", children=["y"])
    found = layered(build.done())
    number = {node.id: i for i, node in enumerate(found.family.nodes)}
    judge = Judge.of(found)

    def price(upper: str, lower: str) -> float:
        rows = tuple(tuple(number[one] for one in row) for row in (upper, lower))
        x = [0.0] * len(number)
        for row in rows:
            for i, slot in enumerate(row):
                x[slot] = float(i) if len(row) > 2 else 2.0 * i + 0.5
        return judge.glance(rows, x)

    assert price("abcd", "yx") - price("abcd", "xy") >= FAULT
    assert price("acbd", "xy") - price("abcd", "xy") >= 4 * FAULT


@pytest.mark.parametrize("seed", SEEDS)
def test_small_changes_are_all_different_and_keep_everybody_in_their_row(seed: int):
    arrangement = arranged(layered(random_family(seed, 30)))
    found = small_changes(arrangement, neighbours(arrangement.kernel))
    assert len({str(change) for change in found}) == len(found)
    for change in found:
        for row, start, atoms, choices in change:
            assert sorted(atoms) == sorted(arrangement.rows[row][start : start + len(atoms)])
            assert all(choice in range(len(arrangement.options[atom])) for atom, choice in zip(atoms, choices))  # noqa: B905


def test_who_was_born_first_may_come_back_to_the_left_in_one_small_change():
    build = Builder()
    for i, year in enumerate((1950, 1952, 1954)):
        build.person(f"c{i}", id=f"c{i}", born=year)
        build.person(f"p{i}", id=f"p{i}")
        build.person(f"k{i}", id=f"k{i}")
    build.person("f", id="f", gender="man", born=1930)
    build.person("m", id="m", gender="woman", born=1931)
    build.union("f", "m", children=["c0", "c1", "c2"])
    for i in range(3):
        build.union(f"c{i}", f"p{i}", children=[f"k{i}"])
    found = layered(build.done())
    arrangement = arranged(found)
    row = found.slots[next(i for i, node in enumerate(found.family.nodes) if node.id == "c0")].row
    right = list(arrangement.rows[row])
    turned = Arrangement(
        arrangement.kernel,
        [[*line[1:], line[0]] if r == row else line for r, line in enumerate(arrangement.rows)],
        arrangement.option,
    )
    turned.known()
    offered = [change for change in small_changes(turned, neighbours(turned.kernel)) if len(change) == 1]
    assert any(change[0][0] == row and change[0][2] == right for change in offered)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("effort", [1, 2])
def test_polishing_keeps_everybody_and_never_leaves_a_worse_order(seed: int, effort: int):
    found = layered(random_family(seed, 25))
    arrangement = arranged(found)
    judge = Judge.of(found)
    before = judge.verdict(order(arrangement))
    polished(arrangement, judge, before, effort, neighbours(arrangement.kernel))
    rows = order(arrangement)
    assert [sorted(row) for row in rows] == [sorted(row) for row in found.rows]
    if rows != before.order:
        assert judge.verdict(rows).price < before.price + LATE
