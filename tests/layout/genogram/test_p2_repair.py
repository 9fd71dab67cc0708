# SPDX-License-Identifier: MIT
"""Taking away faults: what a change costs is what the whole order costs more, and nothing is left that one change wins."""

import random

import pytest

from naastbetrokken.layout.genogram.graph import family
from naastbetrokken.layout.genogram.layers import layers
from naastbetrokken.layout.genogram.p1_generations import generations
from naastbetrokken.layout.genogram.p2_ordering.arrangement import Arrangement
from naastbetrokken.layout.genogram.p2_ordering.atoms import Kernel, kernel
from naastbetrokken.layout.genogram.p2_ordering.branches import neighbours
from naastbetrokken.layout.genogram.p2_ordering.moving import moved, window
from naastbetrokken.layout.genogram.p2_ordering.prices import FAULT, NOTHING
from naastbetrokken.layout.genogram.p2_ordering.repair import repaired
from naastbetrokken.layout.genogram.p2_ordering.trouble import rivals, troubled
from naastbetrokken.model.builder import Builder
from naastbetrokken.model.dossier import Dossier
from naastbetrokken.testing.generator import random_family

LIMITS = (-NOTHING, 1, FAULT, 100 * FAULT)


def atoms(dossier: Dossier) -> Kernel:
    found = family(dossier)
    return kernel(layers(found, generations(found).row))


def shuffled(core: Kernel, dice: random.Random) -> Arrangement:
    """Any order of the one connected family, with any inner orders."""
    rows = [dice.sample(row, len(row)) for row in core.rows]
    rows = [sorted(row, key=core.family.__getitem__) for row in rows]
    return Arrangement(core, rows, [dice.randrange(len(atom.options)) for atom in core.atoms])


def same(one: Arrangement, other: Arrangement) -> bool:
    """Whether both are the same order and know the same of it."""
    other.known()
    return all(
        getattr(one, part) == getattr(other, part) for part in ("rows", "option", "place", "index", "crossing")
    ) and all(one.inner[atom] == other.inner[atom] for row in one.rows for atom in row)


def afresh(arrangement: Arrangement) -> Arrangement:
    return Arrangement(arrangement.kernel, arrangement.rows, arrangement.option)


@pytest.mark.parametrize("seed", range(12))
def test_a_move_costs_what_the_whole_order_costs_more_and_can_be_taken_back(seed: int):
    dice = random.Random(seed)  # noqa: S311
    one = shuffled(atoms(random_family(seed, 14 + 3 * seed)), dice)
    one.known()
    made = 0
    for atom in [atom for row in one.rows for atom in row] * 4:
        low, last = one.reach[atom]
        to, choice = dice.randint(low, last), dice.randrange(len(one.options[atom]))
        if (to, choice) == (one.index[atom], one.option[atom]):
            continue
        before = one.cost()
        rows, limit = [list(row) for row in one.rows], dice.choice(LIMITS)
        result = moved(one, atom, to, choice, limit)
        if result is None:
            assert one.rows == rows
            assert one.cost() == before
            one.exchange([window(one, atom, to, choice)])
            assert afresh(one).cost() - before >= limit
            one = afresh(one)
            one.known()
            continue
        made += 1
        undo, worse = result
        assert afresh(one).cost() - before == worse < limit
        assert same(one, afresh(one))
        if dice.random() < 0.5:
            one.undone(undo)
            assert one.cost() == before
            assert same(one, afresh(one))
    assert made


@pytest.mark.parametrize("seed", range(8))
def test_repair_leaves_an_order_that_costs_less_and_keeps_account(seed: int):
    core = atoms(random_family(seed, 40))
    one = shuffled(core, random.Random(seed))  # noqa: S311
    before = one.cost()
    repaired(one, neighbours(core), 10_000)
    assert one.cost() < before
    assert same(one, afresh(one))
    for atom in troubled(one):
        for choice in range(len(one.options[atom])):
            assert choice == one.option[atom] or moved(one, atom, one.index[atom], choice, -NOTHING) is None


def in_laws() -> Kernel:
    build = Builder()
    for one in "abcdklpq":
        build.person(one, id=one)
    build.union("a", "b", children=["k"])
    build.union("c", "d", children=["p"])
    build.union("k", "l", children=[])
    build.union("p", "q", children=[])
    return atoms(build.done())


def test_parents_on_the_wrong_sides_of_each_other_change_places():
    core = in_laws()
    top = list(core.rows[0])
    one = Arrangement(core, [top, list(reversed(core.rows[1]))], [0] * len(core.atoms))
    assert one.cost() - sum(one.least) >= FAULT
    repaired(one, neighbours(core), 100)
    assert one.cost() - sum(one.least) < NOTHING


def test_rivals_are_those_whose_lines_cross_and_nobody_else():
    core = in_laws()
    one = Arrangement(core, [list(core.rows[0]), list(reversed(core.rows[1]))], [0] * len(core.atoms))
    one.known()
    left, right = one.rows[0]
    assert rivals(one, left) == [right]
    assert set(troubled(one)) == {*one.rows[0], *one.rows[1]}
