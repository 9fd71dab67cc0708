# SPDX-License-Identifier: MIT
"""Coefficients of relationship, kinship and inbreeding against values reckoned by hand."""

import tracemalloc
from math import sqrt

import pytest

from naastbetrokken.model import Dossier
from naastbetrokken.queries import (
    inbreeding_coefficient,
    kinship_coefficient,
    relation,
    relationship_coefficient,
)
from naastbetrokken.testing.families import FAMILIES


def pedigree(*families: tuple[str, str, str]) -> Dossier:
    """Two parents and their children, each a letter: ("a", "b", "cd")."""
    b = Dossier.build()
    for one in sorted({one for family in families for one in "".join(family)}):
        b.person(id=one)
    for father, mother, born in families:
        b.union(*[one for one in (father, mother) if one], children=list(born))
    return b.done()


SIBLING_MATING = pedigree(("a", "b", "cd"), ("c", "d", "ef"))
TWICE = pedigree(("a", "b", "cd"), ("c", "d", "ef"), ("e", "f", "gh"))


@pytest.mark.parametrize(
    ("dossier", "pair", "kinship", "relationship"),
    [
        (SIBLING_MATING, "ab", 0, 0),
        (SIBLING_MATING, "cd", 1 / 4, 1 / 2),
        (SIBLING_MATING, "ef", 3 / 8, (3 / 4) / (5 / 4)),
        (SIBLING_MATING, "ae", 1 / 4, (1 / 2) / sqrt(5 / 4)),
        (SIBLING_MATING, "ce", 3 / 8, (3 / 4) / sqrt(5 / 4)),
        (SIBLING_MATING, "ee", 5 / 8, 1),
        (TWICE, "gh", 1 / 2, 1 / (1 + 3 / 8)),
        (TWICE, "gg", 11 / 16, 1),
        (pedigree(("a", "b", "x"), ("c", "d", "y")), "xy", 0, 0),
        (pedigree(("a", "b", "cd"), ("c", "e", "x"), ("d", "f", "y")), "xy", 1 / 16, 1 / 8),
        (pedigree(("a", "b", "cd"), ("e", "f", "gh"), ("c", "g", "x"), ("d", "h", "y")), "xy", 1 / 8, 1 / 4),
        (pedigree(("a", "b", "cd"), ("c", "e", "x"), ("d", "f", "y"), ("x", "g", "z")), "yz", 1 / 32, 1 / 16),
        (pedigree(("a", "", "b"), ("b", "", "c"), ("c", "", "d")), "ad", 1 / 16, 1 / 8),
    ],
)
def test_hand_reckoned_values(dossier, pair, kinship, relationship):
    one, other = pair
    assert kinship_coefficient(dossier, one, other) == pytest.approx(kinship, abs=1e-15)
    assert relationship_coefficient(dossier, one, other) == pytest.approx(relationship, abs=1e-15)
    assert relation(dossier, one, other) == () or relation(dossier, one, other)[0].coefficient == pytest.approx(
        relationship, abs=1e-15
    )


@pytest.mark.parametrize(
    ("name", "person", "expected"),
    [
        ("cousin_marriage", "child", 1 / 16),
        ("uncle_niece", "child", 1 / 8),
        ("cousin_once_removed", "child", 1 / 32),
        ("double_cousins", "child11", 0),
        ("three_generations", "client", 0),
        ("single_parent", "son", 0),
    ],
)
def test_a_child_of_relatives_is_inbred_by_half_of_their_relationship(name, person, expected):
    assert inbreeding_coefficient(FAMILIES[name](), person) == expected


def test_a_circle_of_parents_has_no_coefficient():
    dossier = FAMILIES["self_ancestor_loop"]()
    assert relationship_coefficient(dossier, "p0", "p1") is None
    assert kinship_coefficient(dossier, "p0", "p0") is None
    assert inbreeding_coefficient(dossier, "p0") is None


def test_three_genetic_parents_have_no_coefficient():
    b = Dossier.build()
    for one in "abcdx":
        b.person(id=one)
    b.child("d", parents=["a", "b"])
    b.child("d", parents=["c"], kind="donor")
    b.child("x", parents=["d"])
    dossier = b.done()
    assert relationship_coefficient(dossier, "x", "a") is None
    assert relationship_coefficient(dossier, "a", "b") == 0
    assert [one.word for one in relation(dossier, "x", "d")] == ["kind"]


@pytest.mark.parametrize("kind", ["legal", "adoptive", "foster", "step", "surrogate", "unknown"])
def test_only_genetic_lines_count(kind):
    b = Dossier.build()
    for one in "ab":
        b.person(id=one)
    b.child("b", parents=["a"], kind=kind)
    assert relationship_coefficient(b.done(), "a", "b") == 0


def test_identical_twins_count_as_one_person_for_their_relatives():
    b = Dossier.build()
    for one in ("f", "m", "t1", "t2", "w1", "w2", "x", "y"):
        b.person(id=one)
    b.union("f", "m", children=["t1", "t2"])
    b.twins("t1", "t2", zygosity="identical")
    b.union("t1", "w1", children=["x"])
    b.union("t2", "w2", children=["y"])
    dossier = b.done()
    assert relationship_coefficient(dossier, "t1", "t2") == 1
    assert relationship_coefficient(dossier, "x", "y") == 1 / 4
    assert relationship_coefficient(dossier, "t1", "y") == 1 / 2
    assert relationship_coefficient(dossier, "f", "y") == 1 / 4


def test_twins_with_different_recorded_parents_are_not_taken_for_one():
    b = Dossier.build()
    for one in ("m", "t1", "t2"):
        b.person(id=one)
    b.child("t1", parents=["m"])
    b.twins("t1", "t2", zygosity="identical")
    assert relationship_coefficient(b.done(), "t1", "t2") == 0


@pytest.mark.slow
def test_long_lines_need_no_deep_stack():
    """A thousand generations of parent and child mating, in a pedigree deeper than the interpreter's stack."""
    b = Dossier.build()
    depth = 1100
    for i in range(depth):
        b.person(id=f"p{i}")
    for i in range(2, depth):
        b.child(f"p{i}", parents=[f"p{i - 1}", f"p{i - 2}"])
    dossier = b.done()
    assert relationship_coefficient(dossier, "p0", "p1") == 0
    assert relationship_coefficient(dossier, "p1098", "p1099") == pytest.approx(1, abs=1e-6)


@pytest.mark.slow
def test_memory_grows_with_the_question_and_not_with_its_square():
    """A thousand couples in a line of a thousand generations: a matrix would hold nine million figures."""
    peaks = []
    for depth in (500, 1000):
        b = Dossier.build()
        for i in range(3 * depth):
            b.person(id=f"p{i}")
        for i in range(1, depth):
            b.child(f"p{3 * i}", parents=[f"p{3 * i - 3}", f"p{3 * i - 2}"])
            b.child(f"p{3 * i + 1}", parents=[f"p{3 * i - 2}"])
        dossier = b.done()
        relationship_coefficient(dossier, "p0", "p1")
        tracemalloc.start()
        relationship_coefficient(dossier, f"p{3 * depth - 3}", f"p{3 * depth - 2}")
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[1] < 3 * peaks[0]
