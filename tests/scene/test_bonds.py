# SPDX-License-Identifier: MIT
"""Emotional relations: told apart by form alone, going the way they go, and behind everything that is family."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naastbetrokken.layout.result import Layout, Line, LineRole, NodeRole, Placed
from naastbetrokken.model import DIRECTED_BONDS, BondKind, Certainty, Dossier, Source
from naastbetrokken.scene.bond_marks import bond_marks
from naastbetrokken.scene.bonds import LOOKS
from naastbetrokken.scene.crossings import Course, pieces
from naastbetrokken.scene.genogram import genogram
from naastbetrokken.scene.marks import Path, Point, Polygon, box_of
from naastbetrokken.scene.people import People
from naastbetrokken.scene.person_ties import bond_in_words
from naastbetrokken.scene.scene import Scene
from naastbetrokken.scene.theme import DEFAULT
from naastbetrokken.scene.walks import Walk
from naastbetrokken.scene.words import TABLES

WAY: tuple[Point, ...] = ((0.0, 0.0), (100.0, 0.0), (100.0, 60.0))
WIDEST = 6.5
"""The layout leaves this much room on either side of a bond."""


def test_every_kind_looks_different() -> None:
    """Also for somebody who sees no colours, on a photocopy."""
    assert list(LOOKS) == list(BondKind)
    assert len(set(LOOKS.values())) == len(BondKind)


@pytest.mark.parametrize("lang", TABLES)
def test_every_kind_has_a_word_of_its_own(lang: str) -> None:
    said = [TABLES[lang][f"bond.{kind.value}"] for kind in BondKind]
    assert len(set(said)) == len(said)


@pytest.mark.parametrize("kind", BondKind)
def test_only_a_bond_that_goes_from_one_to_the_other_has_an_arrow(kind: BondKind) -> None:
    assert bool(LOOKS[kind].head) is (kind in DIRECTED_BONDS)


@pytest.mark.parametrize(
    ("kind", "rails"), [("connected", 1), ("close", 2), ("fused", 3), ("close_hostile", 2), ("fused_hostile", 3)]
)
def test_the_closer_the_more_lines(kind: str, rails: int) -> None:
    assert len(LOOKS[BondKind(kind)].rails) == rails


@pytest.mark.parametrize("kind", BondKind)
def test_a_bond_keeps_to_the_room_that_the_layout_left_for_it(kind: BondKind) -> None:
    marks = bond_marks(LOOKS[kind], WAY, (WAY,), DEFAULT)
    box = box_of(marks)
    assert box is not None
    assert box.top >= -WIDEST
    assert box.right <= 100 + WIDEST + 3  # a mitred corner
    assert box.left >= -WIDEST
    assert box.bottom <= 60 + WIDEST


@pytest.mark.parametrize("kind", DIRECTED_BONDS)
def test_an_arrow_touches_the_one_it_goes_to(kind: BondKind) -> None:
    marks = bond_marks(LOOKS[kind], WAY, (WAY,), DEFAULT)
    heads = [mark for mark in marks if isinstance(mark, Polygon)] or [marks[0]]
    assert any(
        (100.0, 60.0) in (head.points if isinstance(head, Polygon) else [command.to for command in head.commands])  # type: ignore[union-attr]
        for head in heads
        if isinstance(head, Polygon | Path)
    )


def test_a_cut_off_is_open_between_its_bars() -> None:
    marks = bond_marks(LOOKS[BondKind.CUTOFF], ((0, 0), (100, 0)), (((0, 0), (100, 0)),), DEFAULT)
    boxes = sorted((mark.box.left, mark.box.right) for mark in marks if mark.box.width > 20)
    (_, left), (right, _) = boxes
    assert (left, right) == pytest.approx((45, 55), abs=1)


def test_a_mark_stands_on_the_longest_straight_piece() -> None:
    ring = next(mark for mark in bond_marks(LOOKS[BondKind.LOVE], WAY, (WAY,), DEFAULT) if hasattr(mark, "r"))
    assert (ring.x, ring.y) == pytest.approx((50, 0), abs=2)  # what is left free at the first person counts too


def test_on_a_curve_a_mark_stands_half_way() -> None:
    curve = tuple((50 * math.cos(a / 10), 50 * math.sin(a / 10)) for a in range(32))
    ring = next(mark for mark in bond_marks(LOOKS[BondKind.LOVE], curve, (curve,), DEFAULT) if hasattr(mark, "r"))
    assert math.atan2(ring.y, ring.x) == pytest.approx(1.55, abs=0.01)


def test_a_bond_gives_way_to_a_childs_line_at_any_angle() -> None:
    bond = Course(owner="bond:b1", rank=1, width=1.0, points=((0, 0), (100, 40)))
    child = Course(owner="union:u1", rank=2, width=1.0, points=((50, -50), (50, 100)))
    parted, whole = pieces([bond, child])
    assert len(whole) == 1
    (_, (ax, _)), ((bx, _), _) = parted
    assert ax < 50 < bx
    assert bx - ax < 8


places = st.tuples(st.integers(0, 20).map(lambda n: n * 10.0), st.integers(0, 20).map(lambda n: n * 10.0))


@given(st.lists(places, min_size=2, max_size=6, unique=True), st.floats(-6, 6))
def test_walking_along_a_line_stays_on_it(points: list[Point], aside: float) -> None:
    walk = Walk(tuple(points))
    half = walk.stretch(0, walk.length / 2)
    assert Walk(half).length == pytest.approx(walk.length / 2, abs=0.01)
    (x, y), (tx, ty) = walk.at(walk.length / 3)
    assert math.hypot(tx, ty) == pytest.approx(1)
    assert math.dist(walk.beside(aside, at=walk.length / 3), (x, y)) == pytest.approx(abs(aside))


def test_a_parallel_keeps_its_distance() -> None:
    assert Walk(WAY).parallel(4) == ((0, -4), (104, -4), (104, 60))


def friends() -> Scene:
    b = Dossier.build()
    a, c = b.person("Jan", gender="man", client=True), b.person("Kim", gender="woman")
    b.union(a, c, id="u1")
    b.bond(a, c, "caretaker", view=c, period="1990/2000", id="b1")
    b.household(a, c, id="h1")
    nodes = tuple(
        Placed(id=one, role=NodeRole.PERSON, shape=shape, x=x, y=60, width=44, height=44)
        for one, shape, x in (("p1", "square", 60), ("p2", "circle", 200))
    )
    laid_out = Layout(
        width=260,
        height=120,
        nodes=nodes,
        lines=(
            Line(role=LineRole.UNION, refs=("u1",), points=((82, 60), (178, 60))),
            Line(role=LineRole.BOND, refs=("b1",), points=((80, 82), (80, 100), (180, 100), (180, 70))),
            Line(role=LineRole.HOUSEHOLD, refs=("h1",), points=((30, 30), (230, 30), (230, 110), (30, 110), (30, 30))),
        ),
    )
    return genogram(b.done(), laid_out)


def test_a_bond_a_household_and_a_union_each_say_what_they_are() -> None:
    scene = friends()
    said = {group.role: group.label for group in scene.groups if group.role in ("union", "bond", "household")}
    assert said == {
        "household": "Jan en Kim wonen samen.",
        "bond": "van Jan naar Kim: zorg, van 1990 tot 2000, zoals Kim het ziet",
        "union": "Jan en Kim: een stel, soort relatie niet vastgelegd",
    }


def test_bonds_and_households_are_explained_in_the_legend_and_told_in_the_outline() -> None:
    scene = friends()
    legend = [group.label for group in scene.groups if group.role == "legend"]
    assert {"zorg", "samen wonend"} <= set(legend)
    told = [item for part in scene.facts for item in part.items]
    assert "Van Jan naar Kim: zorg, van 1990 tot 2000, zoals Kim het ziet." in told
    assert {node.id: node.description.rpartition("; ")[2] for node in scene.nodes} == {
        "p1": "naar Kim: zorg, van 1990 tot 2000, zoals Kim het ziet",
        "p2": "van Jan: zorg, van 1990 tot 2000, zoals Kim het ziet",
    }


def test_a_bond_in_no_list_is_told_in_its_own_words() -> None:
    b = Dossier.build()
    a, c = b.person("Jan"), b.person("Kim")
    b.bond(a, c, "other", label="zwemmaatjes")
    people = People.of(b.done())
    assert bond_in_words(people, people.dossier.bonds[0]) == "Jan en Kim: zwemmaatjes"


@pytest.mark.parametrize(
    ("informant", "certainty", "said"),
    [
        ("kim", "certain", "Jan en Kim: contact verbroken, zoals Kim het ziet"),
        ("els", "certain", "Jan en Kim: contact verbroken, zoals Kim het ziet, verteld door Els"),
        ("els", "presumed", "Jan en Kim: contact verbroken, zoals Kim het ziet, verteld door Els, een vermoeden"),
    ],
)
def test_nobody_is_given_a_view_unheard(informant: str, certainty: str, said: str) -> None:
    """How Kim sees it, as somebody else told, is not what Kim told."""
    b = Dossier.build()
    for one in ("Jan", "Kim", "Els"):
        b.person(one, id=one.lower(), client=one == "Jan")
    source = Source(informant=informant, certainty=Certainty(certainty))
    b.bond("jan", "kim", "cutoff", view="kim", source=source)
    dossier = b.done()
    assert bond_in_words(People.of(dossier), dossier.bonds[0]) == said
