# SPDX-License-Identifier: MIT
"""Where the lines of a family run: children below their parents' line, and lines of different families apart."""

from itertools import pairwise

import pytest

from naastbetrokken.layout.genogram import layout
from naastbetrokken.layout.result import LabelKind, Layout, LineRole
from naastbetrokken.layout.validate import validate
from naastbetrokken.model import Dossier
from naastbetrokken.scene.genogram_texts import genogram_texts
from naastbetrokken.testing.families import FAMILIES
from naastbetrokken.testing.generator import random_family

HAIR = 0.1
"""Bends that nobody can see, in px."""


def drawn(dossier: Dossier) -> Layout:
    return layout(dossier, genogram_texts(dossier))


def heights(picture: Layout, role: LineRole, union: str) -> list[float]:
    return [y for line in picture.lines if line.role is role and line.refs[0] == union for _, y in line.points]


def test_children_hang_below_a_line_around_people() -> None:
    """No line to a child crosses the line that joins its own parents."""
    picture = drawn(FAMILIES["parents_of_the_partner_between"]())
    around = heights(picture, LineRole.UNION, "u3")
    assert max(around) > min(around)  # somebody stands between the partners
    assert min(heights(picture, LineRole.DESCENT, "u3")) >= max(around)


def test_lines_of_four_mothers_of_the_same_children_can_be_told_apart() -> None:
    """No order of their bars keeps them apart, unless two lines exchange places at a child."""
    dossier = FAMILIES["raised_by_four_women"]()
    assert validate(drawn(dossier), dossier) == ()


@pytest.mark.parametrize("name", FAMILIES)
def test_no_line_bends_by_a_hair(name: str) -> None:
    """What nearly stands below its parents stands quite below them."""
    assert [bend for bend in bends(drawn(FAMILIES[name]())) if HAIR < bend < 4] == []


@pytest.mark.sweep(8)
@pytest.mark.parametrize("seed", range(30))
def test_no_line_of_a_generated_family_bends_by_a_hair(seed: int) -> None:
    assert [bend for bend in bends(drawn(random_family(seed, 20 + seed))) if HAIR < bend < 4] == []


def bends(picture: Layout) -> list[float]:
    """How long the level pieces of family lines are that lead from a vertical above to a vertical below."""
    pieces = [
        (line.refs[0], *sorted(piece, key=lambda point: (point[1], point[0])))
        for line in picture.lines
        if line.role in (LineRole.UNION, LineRole.DESCENT)
        for piece in pairwise(line.points)
    ]
    down = [piece for piece in pieces if piece[1][0] == piece[2][0]]
    return [
        right[0] - left[0]
        for union, left, right in pieces
        if left[1] == right[1] and left != right
        for one, top, bottom in down
        for other, head, foot in down
        if one == other == union and bottom[1] == left[1] == head[1] and {top[0], head[0]} == {left[0], right[0]}
    ]


@pytest.mark.parametrize("name", ["adopted_and_foster", "bonds_with_everybody"])
def test_the_line_to_an_only_child_begins_where_it_can_be_straight(name: str) -> None:
    """Where the parents cannot stand with their middle above the child, their line is long enough for both."""
    dossier = FAMILIES[name]()
    (child,) = (one.child for one in dossier.parentages if one.union == "u3")
    (partners,) = (one.partners for one in dossier.unions if one.id == "u3")
    picture = drawn(dossier)
    place = {node.id: node.x for node in picture.nodes}
    assert abs(place[child] - sum(place[one] for one in partners) / 2) > 10
    lines = [line.points for line in picture.lines if line.refs[0] == "u3" and line.role is LineRole.DESCENT]
    assert len({x for points in lines for x, _ in points}) == 1


def test_of_two_lines_around_others_beside_one_symbol_the_upper_has_its_text() -> None:
    """Two texts in one place hide each other; above both lines a text is read as that of the upper one."""
    dossier = FAMILIES["three_who_all_were_couples"]()
    picture = layout(dossier, genogram_texts(dossier))
    told = {label.of for label in picture.labels if label.kind is LabelKind.UNION}
    assert told == {"u1", "u2", "u4", "u5", "u6"}
    assert [(one.code, one.refs) for one in picture.compromises] == [("union_label_moved", ("u3",))]
