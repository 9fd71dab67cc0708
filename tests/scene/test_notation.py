# SPDX-License-Identifier: MIT
"""Notation of one's own: what workers miss they may add, and what does not hold is refused with its place."""

import json

import pytest

from naastbetrokken.errors import UsageError
from naastbetrokken.instrument.genogram import genogram
from naastbetrokken.instrument.notation import FORMAT, notation_of
from naastbetrokken.model import Condition, ConditionKind, Dossier
from naastbetrokken.render.registry import render
from naastbetrokken.scene.bonds import LOOKS
from naastbetrokken.scene.marks import Circle, Rect, Text
from naastbetrokken.scene.notation import Badge, Notation, bond_look
from naastbetrokken.scene.scene import Scene
from naastbetrokken.testing.overlaps import clashes

OWN = {
    "format": FORMAT,
    "bonds": {
        "zwemmaatjes": {"lines": 2, "dash": [6, 3], "middle": "ring"},
        "mantelzorg": {"lines": 1, "dash": [2, 2], "arrow": "open"},
    },
    "badges": [
        {"text": "R", "shape": "circle", "condition": "roken", "means": "rookt"},
        {"text": "TL", "note": "taal", "means": "spreekt een andere taal"},
    ],
}


def swimmers() -> Dossier:
    b = Dossier.build()
    smoking = Condition(kind=ConditionKind.SUBSTANCE, name="Roken")
    jan = b.person("Jan", gender="man", client=True, conditions=[smoking])
    kim = b.person("Kim", gender="woman", note="Taal: Pools\nlange reistijd")
    b.person("Bas", note="taalgevoel")
    b.union(jan, kim)
    b.bond(jan, kim, "other", label="Zwemmaatjes")
    b.bond(kim, jan, "other", label="mantelzorg")
    b.bond(kim, jan, "other", label="samen zingen")
    return b.done()


def drawn(notation: object = OWN) -> Scene:
    return genogram(swimmers(), notation=notation, effort=0)  # type: ignore[arg-type]


def badges(scene: Scene, person: str) -> list[str]:
    (group,) = [group for group in scene.groups if group.role == "person" and group.refs == (person,)]
    return [mark.text for mark in group.marks if isinstance(mark, Text)]


def test_badges_stand_at_those_whom_a_condition_or_a_line_of_the_note_names() -> None:
    scene = drawn()
    assert [badges(scene, one) for one in ("p1", "p2", "p3")] == [["R"], ["TL"], ["?"]]


def test_a_badge_stands_at_the_lower_right_of_the_symbol() -> None:
    scene = drawn()
    node = next(node for node in scene.nodes if node.id == "p1")
    (group,) = [group for group in scene.groups if group.role == "person" and group.refs == ("p1",)]
    (ring,) = [mark for mark in group.marks if isinstance(mark, Circle)]
    assert ring.box.left > node.x + node.width / 2
    assert node.y < ring.y < node.y + node.height / 2


def test_own_notation_is_explained_in_the_legend_with_the_same_marks() -> None:
    legend = {group.label: group for group in drawn().groups if group.role == "legend"}
    assert {"rookt", "spreekt een andere taal", "Zwemmaatjes", "mantelzorg", "samen zingen"} <= set(legend)
    assert any(isinstance(mark, Circle) and mark.r == 5.0 for mark in legend["Zwemmaatjes"].marks)
    assert not any(isinstance(mark, Circle) for mark in legend["samen zingen"].marks)


@pytest.mark.parametrize("to", ["svg", "text", "json", "html"])
def test_what_a_badge_means_is_told_in_every_form(to: str) -> None:
    text = str(render(drawn(), to))
    assert "spreekt een andere taal" in text
    assert "Pools" not in text


def test_a_bond_with_an_arrow_is_told_with_its_direction() -> None:
    said = [group.label for group in drawn().groups if group.role == "bond"]
    assert "van Kim naar Jan: mantelzorg" in said
    assert "Jan en Kim: Zwemmaatjes" in said


def test_a_notation_may_be_text_an_object_or_a_value() -> None:
    value = notation_of(OWN)
    assert notation_of(json.dumps(OWN)) == notation_of(json.dumps(OWN).encode()) == notation_of(value) == value
    assert notation_of(None) == Notation()
    assert render(drawn(), "svg") == render(drawn(value), "svg")


def test_without_a_notation_nothing_changes() -> None:
    assert render(drawn(None), "svg") == render(genogram(swimmers(), effort=0), "svg")
    assert badges(drawn(None), "p1") == []


WRONG = [
    ({"bonds": {"x": {"lines": 4}}}, "bonds['x']: lines is 4; use one of: 0, 1, 2, 3"),
    ({"bonds": {"x": {"lines": True}}}, "bonds['x']: lines is True"),
    ({"bonds": {"x": {"colour": "red"}}}, "bonds['x']: unknown part of a bond 'colour'"),
    ({"bonds": {"x": {"dash": [3]}}}, "bonds['x']: dash is [3]"),
    ({"bonds": {"x": {"dash": [3, -1]}}}, "dash is [3, -1]"),
    ({"bonds": {"x": {"dash": [3, float("nan")]}}}, "dash is [3, nan]"),
    ({"bonds": {"x": {"lines": 0}}}, "bonds['x']: nothing is drawn"),
    ({"bonds": {"x": {"lines": 2}}}, "bonds['x']: looks like the bond 'close'"),
    ({"bonds": {"x": {"dash": [9, 9]}, "y": {"dash": [9, 9]}}}, "bonds['y']: looks like 'x'"),
    ({"bonds": {"x": {"dash": [9, 9]}, "X ": {"dash": [9, 8]}}}, "bonds['X ']: has the same label as 'x'"),
    ({"bonds": {" ": {"dash": [9, 9]}}}, "the label is empty"),
    ({"bonds": {"x": []}}, "bonds['x']: must be an object"),
    ({"badges": [{"text": "ABC", "note": "n", "means": "m"}]}, "badges[0].text is 'ABC'; use at most 2 letters"),
    ({"badges": [{"text": "A", "means": "m"}]}, "badges[0]: stands at nobody"),
    ({"badges": [{"note": "n", "means": "m"}]}, "badges[0]: nothing is drawn"),
    ({"badges": [{"text": "A", "note": "n"}]}, "badges[0].means is empty"),
    ({"badges": [{"text": "A", "note": "n", "means": "m", "shape": "star"}]}, "badges[0].shape is 'star'"),
    ({"badges": [{"text": 1, "note": "n", "means": "m"}]}, "badges[0]: text must be a text"),
    ({"badges": [{"text": "A", "note": "n", "means": "m"}] * 2}, "badges[1]: looks like another badge"),
    ({"symbols": {}}, "unknown part of a notation 'symbols'"),
    ({"bonds": []}, "bonds must be an object by label"),
]


@pytest.mark.parametrize(("parts", "message"), WRONG, ids=[message for _, message in WRONG])
def test_what_does_not_hold_is_refused_with_its_place(parts: dict[str, object], message: str) -> None:
    with pytest.raises(UsageError) as caught:
        notation_of({"format": FORMAT, **parts})
    assert message in str(caught.value)


@pytest.mark.parametrize("given", ["{", "[]", "{}", b"\xff", '{"format": "naastbetrokken/1"}'])
def test_something_else_than_a_notation_is_refused(given: str | bytes) -> None:
    with pytest.raises(UsageError, match="notation"):
        notation_of(given)


def test_everything_that_is_wrong_is_told_at_once() -> None:
    with pytest.raises(UsageError) as caught:
        notation_of({"format": FORMAT, "bonds": {"x": {"lines": 9}}, "badges": [{"text": "A", "size": "9"}]})
    assert "bonds['x']" in str(caught.value)
    assert "badges[0]" in str(caught.value)


def test_every_bond_of_ones_own_keeps_to_the_room_of_the_widest_of_ours() -> None:
    widest = max(look.reach for look in LOOKS.values())
    for lines in range(4):
        for zigzag in ("", "small", "large"):
            for wave in (False, True):
                assert bond_look({"lines": lines, "zigzag": zigzag, "wave": wave}).reach <= widest


def test_a_square_badge_is_as_wide_as_its_letters() -> None:
    scene = drawn(Notation(badges=(Badge(text="WW", shape="square", note="taal", means="x"),)))
    (group,) = [group for group in scene.groups if group.role == "person" and group.refs == ("p2",)]
    (frame,) = [mark for mark in group.marks if isinstance(mark, Rect)]
    (text,) = [mark for mark in group.marks if isinstance(mark, Text)]
    assert frame.box.left <= text.box.left
    assert text.box.right <= frame.box.right


def test_three_badges_at_one_person_keep_clear_of_the_next() -> None:
    b = Dossier.build()
    one, other = b.person("A", gender="man", note="x\ny\nz"), b.person("B", gender="woman")
    b.union(b.person("V", gender="man"), b.person("M", gender="woman"), children=[one, other])
    own = [{"text": 2 * key.upper(), "shape": "diamond", "note": key, "means": key} for key in "xyz"]
    scene = genogram(b.done(), notation={"format": FORMAT, "badges": own})
    assert len(badges(scene, one)) == 3
    assert clashes(scene, symbols=("person",)) == ()
