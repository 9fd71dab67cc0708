# SPDX-License-Identifier: MIT
"""A first order: whole branches side by side, and who stands at the ends of a sibship."""

from itertools import permutations, product

import pytest

from naastbetrokken.layout.genogram.graph import family
from naastbetrokken.layout.genogram.layers import layers
from naastbetrokken.layout.genogram.p1_generations import generations
from naastbetrokken.layout.genogram.p2_ordering.arrangement import Arrangement
from naastbetrokken.layout.genogram.p2_ordering.atoms import Kernel, kernel
from naastbetrokken.layout.genogram.p2_ordering.branches import neighbours
from naastbetrokken.layout.genogram.p2_ordering.branching import Branches
from naastbetrokken.layout.genogram.p2_ordering.prices import FAULT, INVERSION, NOTHING
from naastbetrokken.layout.genogram.p2_ordering.pulls import pulls
from naastbetrokken.layout.genogram.p2_ordering.reading import read
from naastbetrokken.layout.genogram.p2_ordering.sibship import NEVER
from naastbetrokken.layout.genogram.p2_ordering.start import started
from naastbetrokken.layout.genogram.p2_ordering.tree import Tree, tree
from naastbetrokken.layout.genogram.p2_ordering.whole import Whole
from naastbetrokken.model.builder import Builder
from naastbetrokken.model.dossier import Dossier
from naastbetrokken.testing.generator import random_family

AGES = "klmnopqrstuvwxyz"
"""Everybody is older than the next."""

IN_LAWS = (
    ("ab", "klm"),
    ("cd", "np"),
    ("ef", "qt"),
    ("gh", "ru"),
    ("kp", "v"),
    ("lq", "w"),
    ("mr", "x"),
)
"""Three children, each with a partner who brings parents and a brother or sister."""

HALVES = (("ab", "k"), ("bc", "l"), ("de", "p"), ("kp", "q"), ("lr", "s"))
"""Half-brothers with one mother, one of whom married into another family."""

BOTH_SIDES = (("ab", "kl"), ("cd", "mn"), ("lm", "op"), ("ef", "q"), ("pq", "r"))
"""Grandparents on either side of a couple, and the family of a daughter-in-law."""

SECOND_FAMILY = (("ab", "m"), ("ml", "u"), ("mn", "o"), ("cd", "nq"), ("ef", "kl"))
"""A man with two partners, each with parents and a sister."""


def made(*unions: tuple[str, str]) -> Dossier:
    build = Builder()
    for one in sorted({letter for parents, children in unions for letter in parents + children}):
        build.person(one, id=one, born=1960 + AGES.index(one) if one in AGES else None)
    for parents, children in unions:
        build.union(*parents, children=list(children))
    return build.done()


def atoms(dossier: Dossier) -> Kernel:
    found = family(dossier)
    return kernel(layers(found, generations(found).row))


def roots(core: Kernel) -> list[int]:
    """Everybody from whom a tree can be grown."""
    return [a for a, atom in enumerate(core.atoms) if not atom.free]


def letters(core: Kernel) -> list[str]:
    """The letters of the people of each atom."""
    nodes, slots = core.layers.family.nodes, core.layers.slots
    return ["".join(nodes[slots[s].node].id for s in atom.options[0] if slots[s].node >= 0) for atom in core.atoms]


def order(grown: Tree, branches: Branches, pull: dict[int, int]) -> list[int]:
    """All atoms from left to right."""
    return [atom for atom, _ in read(grown, branches.of(grown, pull))]


def cost(core: Kernel, rows: list[tuple[int, ...]], option: list[int]) -> int:
    arrangement = Arrangement(core, rows, option)
    return arrangement.cost() - sum(arrangement.least)


def first(core: Kernel) -> int:
    """The cost of the first order, beyond what every order has."""
    ((start,), *_) = started(core, neighbours(core))
    return cost(core, list(start.rows), [start.option.get(a, 0) for a in range(len(core.atoms))])


def test_the_third_of_three_with_parents_in_law_costs_one_fault():
    assert INVERSION <= first(atoms(made(*IN_LAWS))) < FAULT + NOTHING


@pytest.mark.parametrize("unions", [HALVES, BOTH_SIDES, SECOND_FAMILY])
def test_where_no_line_has_to_cross_none_does(unions: tuple[tuple[str, str], ...]):
    assert first(atoms(made(*unions))) < NOTHING


@pytest.mark.parametrize("unions", [HALVES, BOTH_SIDES, SECOND_FAMILY])
def test_no_other_order_of_a_small_family_has_fewer_faults(unions: tuple[tuple[str, str], ...]):
    core = atoms(made(*unions))
    every = product(*[permutations(row) for row in core.rows])
    options = list(product(*[range(len(atom.options)) for atom in core.atoms]))
    least = min(cost(core, list(rows), list(option)) for rows in every for option in options)
    assert first(core) < least + NOTHING


@pytest.mark.parametrize("seed", range(12))
def test_everybody_is_read_once_from_any_root(seed: int):
    core = atoms(random_family(seed, 40))
    branches = Branches(core)
    for root in roots(core):
        grown = tree(core, root)
        plain = order(grown, branches, {})
        pulled = order(grown, branches, pulls(grown, plain))
        assert sorted(plain) == sorted(pulled) == sorted(grown.atoms)


def test_cousins_who_marry_are_pulled_towards_each_other():
    core = atoms(made(("ab", "klm"), ("kn", "op"), ("cd", "st"), ("ms", "uv"), ("ou", "x")))
    people = letters(core)
    grown = tree(core, core.home[0])
    branches = Branches(core)
    before = order(grown, branches, {})
    after = order(grown, branches, pulls(grown, before))
    grandchildren = [people[a] for a in after if set(people[a]) & set("opuv")]
    assert [sorted(some) for some in grandchildren] == [["p"], ["o", "u"], ["v"]]


@pytest.mark.parametrize("seed", range(12))
def test_what_was_read_from_other_roots_changes_no_order(seed: int):
    core = atoms(random_family(seed, 40))
    branches = Branches(core)
    for root in roots(core):
        grown = tree(core, root)
        alone = read(grown, Branches(core).of(grown, {}))
        assert read(grown, branches.of(grown, {})) == alone
        pull = pulls(grown, [atom for atom, _ in alone])
        assert read(grown, branches.of(grown, pull)) == read(grown, Branches(core).of(grown, pull))


@pytest.mark.parametrize("seed", range(12))
def test_everybody_stands_in_exactly_one_row_of_the_first_order(seed: int):
    core = atoms(random_family(seed, 60))
    starts, *_ = started(core, neighbours(core))
    for row, bound in enumerate(core.rows):
        assert sorted(a for start in starts for a in start.rows[row]) == sorted(bound)


@pytest.mark.parametrize("seed", range(12))
def test_first_orders_are_judged_as_the_search_would(seed: int):
    core = atoms(random_family(seed, 60))
    starts, *_ = started(core, neighbours(core))
    option = {a: choice for start in starts for a, choice in start.option.items()}
    rows = [tuple(a for start in starts for a in start.rows[row]) for row in range(len(core.rows))]
    judged = 0
    for start in starts:
        mine = [a for row in start.rows for a in row]
        judged += Whole.of(core, mine).cost([(a, option[a]) for a in mine], NEVER)
    assert judged == Arrangement(core, rows, [option.get(a, 0) for a in range(len(core.atoms))]).cost()


def test_an_order_that_costs_too_much_is_not_judged_to_its_end():
    core = atoms(made(*IN_LAWS))
    everybody = [(a, 0) for row in core.rows for a in reversed(row)]
    whole = Whole.of(core, [a for a, _ in everybody])
    assert 1 <= whole.cost(everybody, 1) < whole.cost(everybody, NEVER)
