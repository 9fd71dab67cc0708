# SPDX-License-Identifier: MIT
"""Generations: partners share a row, children stand below, contradictions are solved."""

from naastbetrokken.layout.genogram.graph import family
from naastbetrokken.layout.genogram.p1_generations import Generations, generations
from naastbetrokken.model.builder import Builder


def rows(*unions: tuple[str, str]) -> tuple[dict[str, int], Generations]:
    """Generations of unions written as ("parents", "children"), one letter a person."""
    build = Builder()
    for one in sorted({letter for parents, children in unions for letter in parents + children}):
        build.person(one, id=one)
    for parents, children in unions:
        build.union(*parents, children=list(children))
    tree = family(build.done())
    found = generations(tree)
    return {node.id: row for node, row in zip(tree.nodes, found.row, strict=True) if not node.placeholder}, found


def test_three_generations_stand_in_three_rows():
    row, _ = rows(("ab", "c"), ("cd", "e"))
    assert row == {"a": 0, "b": 0, "c": 1, "d": 1, "e": 2}


def test_parents_of_a_partner_stand_just_above_that_partner():
    row, _ = rows(("ab", "c"), ("cd", "e"), ("ef", "g"), ("hi", "f"))
    assert row["h"] == row["i"] == 1


def test_an_uncle_who_marries_his_niece_stands_on_her_row():
    row, found = rows(("ab", "cd"), ("ce", "f"), ("df", "g"))
    assert row["d"] == row["f"] == 2
    assert row["g"] == 3
    assert found.spanning == ()


def test_a_woman_with_children_by_father_and_son_spans_rows_with_one_of_them():
    row, found = rows(("ab", "c"), ("cx", "d"), ("ax", "e"))
    assert len(found.spanning) == 1
    assert row["c"] > row["a"]
    assert row["d"] > max(row["c"], row["x"])
    assert row["e"] > max(row["a"], row["x"])


def test_somebody_recorded_as_own_ancestor_costs_one_link():
    _, found = rows(("ab", "c"), ("cd", "e"), ("ef", "a"))
    assert len(found.ignored) == 1


def test_families_that_hang_together_in_no_way_all_start_within_the_drawing():
    row, _ = rows(("ab", "c"), ("cd", "e"), ("wx", "y"))
    assert row["y"] == row["w"] + 1
    assert 0 <= row["w"] <= 1
