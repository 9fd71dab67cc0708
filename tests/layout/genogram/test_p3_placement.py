# SPDX-License-Identifier: MIT
"""Placement: least distances hold, parents stand over the middle of their children, families stand side by side."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from naastbetrokken.layout.genogram.graph import family
from naastbetrokken.layout.genogram.layers import Layers, layers
from naastbetrokken.layout.genogram.p1_generations import generations
from naastbetrokken.layout.genogram.p2_ordering import order
from naastbetrokken.layout.genogram.p3_placement import Anchor, anchors, earlier, place
from naastbetrokken.layout.genogram.p3_placement.earlier import FAITHFUL
from naastbetrokken.layout.genogram.p3_placement.pooling import ascending
from naastbetrokken.model.builder import Builder


def placed(
    *unions: tuple[str, str], distance: float = 1.0, previous: dict[str, float] | None = None
) -> tuple[Layers, dict[str, float]]:
    """x by id for unions written as ("parents", "children"), one letter a person."""
    build = Builder()
    letters = sorted({letter for parents, children in unions for letter in parents + children})
    for one in letters:
        build.person(one, id=one)
    for parents, children in unions:
        build.union(*parents, children=list(children))
    tree = family(build.done())
    found = layers(tree, generations(tree).row)
    rows = order(found, previous=previous)
    x = place(
        found, rows, [[distance] * (len(row) - 1) for row in rows], anchors(found, rows), earlier(previous, letters)
    )
    return found, {node.id: x[i] for i, node in enumerate(tree.nodes)}


def test_parents_stand_over_the_middle_of_three_children():
    _, x = placed(("ab", "cde"))
    assert (x["a"] + x["b"]) / 2 == pytest.approx(sorted((x["c"], x["d"], x["e"]))[1], abs=0.01)


def test_a_single_parent_stands_straight_above_an_only_child():
    _, x = placed(("a", "b"))
    assert x["a"] == x["b"]


def test_grandparents_of_one_child_stand_as_mirror_images():
    _, x = placed(("ab", "e"), ("cd", "f"), ("ef", "g"))
    row = sorted((x["a"], x["b"], x["c"], x["d"]))
    assert row[1] - row[0] == pytest.approx(row[3] - row[2], abs=0.02)
    assert x["g"] == pytest.approx(sum(row) / 4, abs=0.02)


def test_parents_stand_exactly_above_an_only_child_whom_others_pull_aside():
    """The other grandparents pull as well: a line with a jog of a few px would look like a mistake."""
    _, x = placed(("ab", "e"), ("cd", "f"), ("ef", "ghi"))
    assert (x["a"] + x["b"]) / 2 == pytest.approx(x["e"], abs=0.011)
    assert (x["c"] + x["d"]) / 2 == pytest.approx(x["f"], abs=0.011)


def test_the_drawing_grows_with_the_distances_and_with_nothing_else():
    _, small = placed(("ab", "cd"), ("ce", "fg"), ("dh", "ij"))
    _, large = placed(("ab", "cd"), ("ce", "fg"), ("dh", "ij"), distance=50.0)
    assert all(large[one] == pytest.approx(50 * small[one], abs=1.0) for one in small)


def test_unrelated_families_stand_beside_each_other_without_a_hole():
    _, x = placed(("ab", "c"), ("xy", "z"))
    ends = sorted((x["a"], x["b"], x["x"], x["y"]))
    assert ends == [0.0, 1.0, 2.0, 3.0]


def test_an_anchor_beside_the_middle_moves_the_children_along():
    build = Builder()
    for one in "abc":
        build.person(one, id=one)
    build.union("a", "b", children=["c"])
    tree = family(build.done())
    found = layers(tree, generations(tree).row)
    rows = order(found)
    aside = [Anchor(anchors(found, rows)[0].terms, 0.3)]
    x = place(found, rows, [[1.0], []], aside)
    assert x[2] == pytest.approx((x[0] + x[1]) / 2 + 0.3, abs=0.01)


BEFORE = (("ab", "cde"), ("cf", "gh"), ("ei", "jk"))
GROWN = (("ab", "cde"), ("cf", "gh"), ("ei", "jklmn"))


def test_brothers_who_stood_apart_stand_apart_again():
    """Where somebody stood between them there is room; afresh they would stand as close as they may."""
    _, afresh = placed(("ab", "cd"))
    _, held = placed(("ab", "cd"), previous={"a": 0.5, "b": 1.5, "c": 0.0, "d": 2.0})
    assert afresh["d"] - afresh["c"] == 1.0
    assert held["d"] - held["c"] > 1.4


def test_where_the_origin_of_the_earlier_drawing_lay_does_not_matter():
    _, old = placed(*BEFORE)
    aside = {one: x + 1024.0 for one, x in old.items()}
    assert placed(*GROWN, previous=aside) == placed(*GROWN, previous=old)


def test_nobody_moves_when_nothing_changed():
    _, old = placed(*GROWN)
    _, again = placed(*GROWN, previous=old)
    assert again == pytest.approx(old, abs=0.02)


def test_an_earlier_drawing_of_strangers_changes_nothing():
    assert placed(*GROWN, previous={"x": 7.0, "y": 1e308}) == placed(*GROWN)


def test_people_who_left_leave_no_hole_behind():
    """Of thirteen children the middle nine are gone: the others do not stay ten distances apart."""
    _, old = placed(("ab", "cdefghijklmno"))
    _, x = placed(("ab", "cdno"), previous=old)
    assert x["n"] - x["d"] < 2.5
    assert (x["a"] + x["b"]) / 2 == pytest.approx((x["c"] + x["o"]) / 2, abs=0.2)


@settings(max_examples=min(60, settings.default.max_examples), deadline=None)
@given(st.dictionaries(st.sampled_from("abcdefghijklmn"), st.floats(allow_nan=False, allow_infinity=False)))
def test_the_strangest_earlier_drawing_brings_nobody_too_near_or_far_off(previous: dict[str, float]):
    found, x = placed(*GROWN, previous=previous)
    for row in found.rows:
        spots = sorted(x[found.family.nodes[slot].id] for slot in row)
        assert all(b - a >= 1 - 1e-9 for a, b in pairwise(spots))
        assert spots[-1] <= len(x) + 2 * FAITHFUL


@settings(max_examples=min(60, settings.default.max_examples), deadline=None)
@given(st.data())
def test_nobody_stands_nearer_than_allowed_whatever_the_order(data: st.DataObject):
    build = Builder()
    size = data.draw(st.integers(2, 10))
    people = [build.person(id=f"p{i}") for i in range(size)]
    for child in range(2, size):
        parents = data.draw(st.lists(st.sampled_from(people[:child]), max_size=2, unique=True))
        if parents:
            build.child(people[child], parents=parents)
    tree = family(build.done())
    found = layers(tree, generations(tree).row)
    rows = [data.draw(st.permutations(row)) for row in found.rows]
    gaps = [[data.draw(st.integers(10, 300)) / 7 for _ in range(len(row) - 1)] for row in rows]
    x = place(found, rows, gaps, anchors(found, rows))
    assert min(x) == 0.0
    for row, least in zip(rows, gaps, strict=True):
        for (one, other), gap in zip(pairwise(row), least, strict=True):
            assert x[other] - x[one] >= gap - 1e-9


@given(st.lists(st.tuples(st.floats(-10, 10), st.floats(0.1, 5)), min_size=1, max_size=12))
def test_pooling_gives_an_ascending_sequence_of_the_same_weighted_mean(pairs: list[tuple[float, float]]):
    values = [value for value, _ in pairs]
    weights = [weight for _, weight in pairs]
    fitted = ascending(values, weights)
    assert fitted == sorted(fitted)
    mean = sum(v * w for v, w in pairs)
    assert sum(f * w for f, w in zip(fitted, weights, strict=True)) == pytest.approx(mean, abs=1e-6)
