# SPDX-License-Identifier: MIT
"""Ordering: partners side by side, birth order, few crossings, everybody's place kept when asked."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from naastbetrokken.layout.genogram.graph import family
from naastbetrokken.layout.genogram.layers import Layers, layers
from naastbetrokken.layout.genogram.p1_generations import generations
from naastbetrokken.layout.genogram.p2_ordering import order
from naastbetrokken.layout.genogram.p2_ordering.cost import channel_cost
from naastbetrokken.model.builder import Builder
from naastbetrokken.model.dossier import Dossier


def layered(dossier: Dossier) -> Layers:
    tree = family(dossier)
    return layers(tree, generations(tree).row)


def names(found: Layers, rows: tuple[tuple[int, ...], ...]) -> list[str]:
    """Rows as strings of ids of one letter; passages are dots."""
    nodes = found.family.nodes
    return [
        "".join(nodes[found.slots[slot].node].id if found.slots[slot].node >= 0 else "." for slot in row)
        for row in rows
    ]


def drawn(men: str, born: dict[str, int], *unions: tuple[str, str], **options: object) -> list[str]:
    """Rows of unions written as ("parents", "children"), one letter a person."""
    build = Builder()
    for one in sorted({letter for parents, children in unions for letter in parents + children}):
        build.person(one, id=one, gender="man" if one in men else "woman", born=born.get(one))
    for parents, children in unions:
        build.union(*parents, children=list(children))
    found = layered(build.done())
    return names(found, order(found, **options))


def test_children_stand_in_birth_order_below_a_man_left_and_a_woman_right():
    assert drawn("a", {"x": 1962, "y": 1960, "z": 1964}, ("ba", "xyz")) == ["ab", "yxz"]


def test_two_families_of_origin_stand_on_their_own_child_s_side():
    rows = drawn("ace", {}, ("ab", "e"), ("cd", "f"), ("ef", "g"))
    assert rows == ["abcd", "ef", "g"]


def test_somebody_with_two_partners_stands_between_them():
    rows = drawn("m", {"m": 1950}, ("mp", "x"), ("mq", "y"))
    assert rows[0][1] == "m"


def test_somebody_with_three_partners_has_two_of_them_beside_and_one_behind():
    rows = drawn("m", {"m": 1950}, ("mp", "x"), ("mq", "y"), ("mr", "z"))
    assert rows[0].index("m") in {1, 2}


def test_a_sibling_who_marries_into_another_family_stands_at_the_end_when_birth_order_allows():
    born = {"k": 1950, "l": 1952, "m": 1954, "s": 1951, "t": 1953, "u": 1955}
    rows = drawn("acm", born, ("ab", "klm"), ("cd", "stu"), ("ms", "z"))
    assert rows[1] == "klmstu"


def test_families_that_hang_together_in_no_way_stand_side_by_side():
    rows = drawn("acx", {"a": 1930, "x": 1930}, ("ab", "c"), ("cd", "e"), ("xy", "z"))
    assert next(row for row in rows if "x" in row).replace("xy", "") in {"ab", "cd", ""}


def test_everybody_keeps_their_side_when_an_earlier_drawing_is_given():
    born = {"x": 1960, "y": 1962, "z": 1964}
    earlier = {"a": 9.0, "b": 1.0, "x": 3.0, "y": 2.0}
    assert drawn("a", born, ("ab", "xyz"), previous=earlier)[0] == "ba"


@pytest.mark.parametrize("effort", [1, 3])
def test_the_same_family_is_ordered_the_same_way_each_time(effort: int):
    unions = (("ab", "cd"), ("ce", "fg"), ("dh", "i"), ("jk", "h"), ("fi", "l"))
    assert drawn("ackf", {}, *unions, effort=effort) == drawn("ackf", {}, *unions, effort=effort)


def test_ids_and_the_order_of_input_change_nothing():
    def one(ids: str, *, backwards: bool) -> list[list[str]]:
        build = Builder()
        people = [("man", 1930), ("woman", 1931), ("man", 1955), ("woman", 1957), ("woman", 1958), ("man", 1980)]
        steps = list(enumerate(people))
        for i, (gender, year) in reversed(steps) if backwards else steps:
            build.person(f"{gender} {year}", id=ids[i], gender=gender, born=year)
        unions = [((0, 1), (2, 3)), ((2, 4), (5,))]
        for (a, b), children in reversed(unions) if backwards else unions:
            build.union(ids[a], ids[b], children=[ids[c] for c in children])
        found = layered(build.done())
        text = {ids[i]: f"{gender} {year}" for i, (gender, year) in steps}
        return [[text[found.family.nodes[slot].id] for slot in row] for row in order(found)]

    assert one("abcdef", backwards=False) == one("zyxwvu", backwards=True)


@st.composite
def dossiers(draw: st.DrawFn) -> Dossier:
    """Any records at all: several unions a person, marriages across generations, people on their own."""
    build = Builder()
    size = draw(st.integers(1, 12))
    people = [
        build.person(
            id=f"p{i}",
            gender=draw(st.sampled_from(("man", "woman", "unknown"))),
            born=draw(st.none() | st.integers(1900, 2000)),
        )
        for i in range(size)
    ]
    for child in range(1, size):
        if draw(st.booleans()):
            parents = draw(st.lists(st.sampled_from(people[:child]), min_size=1, max_size=2, unique=True))
            build.child(people[child], parents=parents)
    for _ in range(draw(st.integers(0, 4))):
        partners = draw(st.lists(st.sampled_from(people), min_size=1, max_size=2, unique=True))
        build.union(*partners, unknown_partner=len(partners) == 1)
    return build.done()


@settings(max_examples=min(60, settings.default.max_examples), deadline=None)
@given(dossiers())
def test_every_row_holds_exactly_the_slots_it_should(dossier: Dossier):
    found = layered(dossier)
    rows = order(found)
    assert [sorted(row) for row in rows] == [sorted(row) for row in found.rows]


@settings(max_examples=min(40, settings.default.max_examples), deadline=None)
@given(dossiers())
def test_a_couple_is_apart_only_where_somebody_has_three_partners_or_partners_form_a_ring(dossier: Dossier):
    found = layered(dossier)
    rows = order(found)
    place = {slot: i for row in rows for i, slot in enumerate(row)}
    partners: dict[int, set[int]] = {}
    for _, one, other in found.couples:
        partners.setdefault(one, set()).add(other)
        partners.setdefault(other, set()).add(one)
    chain = {slot: slot for slot in partners}
    rings = 0
    pairs = {tuple(sorted((one, other))) for _, one, other in found.couples}
    for one, other in sorted(pairs):
        while chain[one] != one:
            one = chain[one]  # noqa: PLW2901
        while chain[other] != other:
            other = chain[other]  # noqa: PLW2901
        rings += one == other
        chain[one] = other
    if not rings and all(len(mine) <= 2 for mine in partners.values()):
        assert all(abs(place[one] - place[other]) == 1 for one, other in pairs)


def test_two_nets_in_the_same_order_above_and_below_do_not_cross():
    wires = [((0, 1), (4, 5), 100), ((2, 3), (6,), 100)]
    assert channel_cost([0, 1], wires, [0, 1, 2, 3, 0, 1, 2]) == 0


def test_two_nets_in_opposite_order_cross_once():
    wires = [((0, 1), (4, 5), 100), ((2, 3), (6,), 100)]
    assert channel_cost([0, 1], wires, [0, 1, 2, 3, 1, 2, 0]) == 100


def test_a_child_among_other_peoples_children_crosses_their_bar_once():
    wires = [((0, 1), (4, 5, 6), 100), ((2, 3), (7,), 100)]
    assert channel_cost([0, 1], wires, [0, 1, 2, 3, 0, 1, 3, 2]) == 100


def test_twins_stand_side_by_side_though_nobody_recorded_when_they_were_born():
    build = Builder()
    for one in "abcdefg":
        build.person(one, id=one)
    build.union("a", "b", children=list("cdefg"))
    build.twins("c", "f")
    build.twins("d", "g")
    found = layered(build.done())
    row = names(found, order(found))[1]
    assert "cf" in row or "fc" in row
    assert "dg" in row or "gd" in row


def test_the_client_s_line_stands_near_the_middle_when_that_costs_nothing():
    build = Builder()
    for one, year in (("a", 1930), ("b", 1931), ("c", 1955), ("d", 1957), ("e", 1957)):
        build.person(one, id=one, born=year, client=one == "d")
    build.union("a", "b", children=list("cd"))
    build.union("d", "e")
    found = layered(build.done())
    assert names(found, order(found)) == ["ab", "cde"]
