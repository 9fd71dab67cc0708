# SPDX-License-Identifier: MIT
"""Lines to one child that are nearly straight become straight, together with all that hangs below them."""

import pytest

from naastbetrokken.layout.genogram.graph import family
from naastbetrokken.layout.genogram.layers import Layers, layers
from naastbetrokken.layout.genogram.p1_generations import generations
from naastbetrokken.layout.genogram.p3_placement.anchors import Anchor, anchors
from naastbetrokken.layout.genogram.p3_placement.straightening import straighten
from naastbetrokken.layout.genogram.p3_placement.terms import terms
from naastbetrokken.model.builder import Builder

UNIT = 100.0
"""Distance of neighbours."""


def kin(*unions: tuple[str, str]) -> Layers:
    """A family of people with one letter each: who are a couple, or one parent, and their children."""
    build = Builder()
    for one in sorted(set("".join("".join(union) for union in unions))):
        build.person(one, id=one)
    for partners, children in unions:
        build.union(*partners, children=list(children))
    found = family(build.done())
    return layers(found, generations(found).row)


def straightened(found: Layers, margins: tuple[float, float] | None = None, **x: float) -> dict[str, float]:
    """Places by letter after straightening; letters in the order of their places."""
    slot_of = {found.family.nodes[slot.node].id: i for i, slot in enumerate(found.slots)}
    places = [0.0] * len(found.slots)
    for one, at in x.items():
        places[slot_of[one]] = at
    rows = [sorted(row, key=places.__getitem__) for row in found.rows]
    hang = [Anchor(anchor.terms, 0.0, margins if len(anchor.terms) > 1 else None) for anchor in anchors(found, rows)]
    separation = [[UNIT] * (len(row) - 1) for row in rows]
    straighten(places, found, terms(found, rows, hang), hang, order=rows, separation=separation)
    return {one: places[slot] for one, slot in slot_of.items()}


def test_a_child_a_hair_beside_its_parent_comes_below_it_with_its_own_child() -> None:
    x = straightened(kin(("a", "b"), ("b", "c"), ("cd", "")), a=0.0, b=1.0, c=1.0, d=101.0)
    assert x == pytest.approx({"a": 0.0, "b": 0.0, "c": 0.0, "d": 101.0})


def test_a_line_that_is_clearly_bent_stays_so() -> None:
    asked = {"a": 0.0, "b": 75.0, "c": 175.0}
    assert straightened(kin(("a", "b"), ("bc", "")), **asked) == asked


def test_who_stands_in_the_way_moves_along() -> None:
    x = straightened(kin(("a", "b"), ("cd", "e"), ("be", "f")), a=0.0, c=40.0, d=140.0, b=-5.0, e=95.0, f=45.0)
    assert x["b"] == pytest.approx(x["a"])
    assert x["e"] - x["b"] >= UNIT - 1e-9
    assert x["f"] == pytest.approx((x["b"] + x["e"]) / 2)


def test_nobody_moves_where_the_line_may_begin_beside_the_middle_of_the_parents() -> None:
    asked = {"a": 0.0, "b": 200.0, "c": 120.0}
    assert straightened(kin(("ab", "c")), (40.0, 40.0), **asked) == asked
    assert straightened(kin(("ab", "c")), (90.0, 90.0), **asked)["c"] == pytest.approx(100.0)
