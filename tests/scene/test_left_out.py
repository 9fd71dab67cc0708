# SPDX-License-Identifier: MIT
"""Who is not drawn is counted where the drawing is cut: below the names, in the legend, in words and in JSON."""

import json
from xml.etree import ElementTree as ET

import pytest

import naastbetrokken as nb
from naastbetrokken.demo import demo_dossier
from naastbetrokken.instrument.genogram import genogram
from naastbetrokken.model import Dossier
from naastbetrokken.scene.marks import Box, Rect, Text, box_of
from naastbetrokken.scene.scene import Scene
from naastbetrokken.testing.generator import random_family
from naastbetrokken.views import around, folded

SVG = "{http://www.w3.org/2000/svg}"


def family() -> Dossier:
    """Client Jan; his mother Els has a sister Bep with two children; his friend Ali has a dog; Wim is a stranger."""
    b = Dossier.build()
    jan, els, bep = b.person("Jan", client=True), b.person("Els"), b.person("Bep")
    oma, a, c = b.person("Oma"), b.person("Ad"), b.person("Co")
    b.union(oma, children=[els, bep])
    b.union(els, children=[jan])
    b.union(bep, children=[a, c])
    b.person("Wim")
    return b.done()


def words_in(scene: Scene, role: str) -> list[str]:
    found = (mark for group in scene.groups if group.role == role for mark in group.marks)
    return [mark.text for mark in found if isinstance(mark, Text)]


def seen(dossier: Dossier, **options: object) -> Scene:
    view = around(dossier, dossier.client or "", generations=1)
    return genogram(view.dossier, left_out=dict(view.left_out), apart=view.apart, **options)


def test_the_number_stands_below_the_name_of_whom_they_belong_to() -> None:
    scene = seen(family())
    (facts,) = [label for label in scene.labels if "niet" in label.text]
    assert (facts.of, facts.text.replace("\n", " ")) == ("p2", "+4 niet getekend")
    (stub,) = [group for group in scene.groups if group.role == "stub"]
    assert stub.refs == ("p2",)
    (frame,) = stub.marks
    assert isinstance(frame, Rect)
    assert frame.box.left < facts.x
    assert facts.x + facts.width < frame.box.right
    assert frame.y == pytest.approx(facts.y)
    assert frame.height == pytest.approx(facts.height)


def test_the_frame_leaves_other_facts_out() -> None:
    scene = genogram(demo_dossier(), left_out={"p-father": 8})
    (stub,) = [group for group in scene.groups if group.role == "stub"]
    (facts,) = [label for label in scene.labels if label.of == "p-father" and "alcohol" in label.text]
    (frame,) = stub.marks
    lines = facts.text.split("\n")
    assert lines[-2:] == ["+8 niet", "getekend"]
    step = facts.height / len(lines)
    assert isinstance(frame, Rect)
    assert frame.y == pytest.approx(facts.y + (len(lines) - 2) * step)


def test_the_frame_of_a_number_stays_within_that_of_a_household() -> None:
    view = around(demo_dossier(), "p-client", generations=1)
    scene = genogram(view.dossier, left_out=dict(view.left_out), lang="en")
    homes = [Box.around(line.points) for line in scene.lines if line.role == "household"]
    stubs = [box for group in scene.groups if group.role == "stub" and (box := box_of(group.marks)) is not None]
    inside = [(stub, home) for stub in stubs for home in homes if stub.meets(home)]
    assert inside
    for stub, home in inside:
        assert home.left + 1 < stub.left
        assert stub.right < home.right - 1
        assert stub.bottom < home.bottom - 1


def test_the_legend_says_what_the_number_means_with_the_same_frame() -> None:
    scene = seen(family())
    (entry,) = [
        group for group in scene.groups if group.label == "zo veel personen bij deze persoon zijn niet getekend"
    ]
    assert [type(mark) for mark in entry.marks][:2] == [Rect, Text]
    everybody = genogram(family())
    assert "stub" not in {group.role for group in everybody.groups}
    assert not [group for group in everybody.groups if "niet getekend" in group.label]


def test_it_is_told_in_the_outline_in_a_note_and_in_the_description() -> None:
    scene = seen(family())
    lines = [line for part in scene.facts for line in (part.heading, *part.lines, *part.items)]
    assert "Wie niet is getekend" in lines
    assert "Bij Els: 4 personen." in lines
    assert "Zonder vastgelegde band met iemand hier: 1 persoon." in lines
    (note,) = scene.compromises
    assert (note.code, note.refs) == ("left_out", ("p2",))
    assert note.message == (
        "Er zijn 5 personen niet getekend. Een plusteken onder een naam laat zien bij wie. "
        "Van 1 van hen is geen band met iemand hier vastgelegd."
    )
    (els,) = [node for node in scene.nodes if node.id == "p2"]
    assert "nog 4 personen niet getekend" in els.description


def test_strangers_alone_are_told_without_a_plus_sign() -> None:
    scene = genogram(family(), apart=1)
    assert [told.message for told in scene.compromises] == ["Er is 1 persoon niet getekend."]
    assert "stub" not in {group.role for group in scene.groups}


def test_what_is_left_out_is_told_in_english_too() -> None:
    scene = seen(family(), lang="en")
    assert "+4 not drawn" in " ".join(label.text.replace("\n", " ") for label in scene.labels)
    assert "With Els: 4 persons." in scene.facts[-2].items


@pytest.mark.parametrize("to", ["svg", "text", "json", "html"])
def test_every_form_of_a_drawing_says_how_many(to: str) -> None:
    drawing = str(nb.draw(demo_dossier(), generations=1, to=to))
    assert "8 personen niet getekend" in drawing or "Bij Klaas: 8 personen." in drawing
    assert "Er zijn 10 personen niet getekend." in drawing


def test_a_stub_adds_no_line() -> None:
    view = around(demo_dossier(), "p-client", generations=1)
    with_stubs = genogram(view.dossier, left_out=dict(view.left_out))
    without = genogram(view.dossier)
    assert sorted((line.role, line.refs) for line in with_stubs.lines) == sorted(
        (line.role, line.refs) for line in without.lines
    )
    assert len(with_stubs.nodes) == len(without.nodes)


def test_a_fold_from_the_front_door() -> None:
    drawing = json.loads(nb.draw(demo_dossier(), fold=["p-sister"], to="json"))
    ids = {node["id"] for node in drawing["nodes"]}
    assert not ids & {"p-niece-1", "p-niece-2"}
    assert "p-sisters-husband" in ids
    (sister,) = [node for node in drawing["nodes"] if node["id"] == "p-sister"]
    assert "nog 2 personen niet getekend" in sister["description"]


def test_a_fold_after_a_cut_counts_all() -> None:
    drawing = json.loads(nb.draw(demo_dossier(), generations=1, fold=["p-father"], to="json"))
    (note,) = [told for told in drawing["compromises"] if told["code"] == "left_out"]
    assert note["refs"] == ["p-father", "p-mother"]
    drawn = [node for node in drawing["nodes"] if node["role"] == "person"]
    assert f"Er zijn {len(demo_dossier().persons) - len(drawn)} personen niet getekend." in note["message"]


def test_somebody_who_is_not_there_cannot_be_folded() -> None:
    with pytest.raises(nb.UsageError, match="'nobody'"):
        nb.draw(demo_dossier(), fold=["nobody"])
    with pytest.raises(nb.UsageError, match="list"):
        nb.draw(demo_dossier(), fold="p-sister")


@pytest.mark.parametrize("seed", range(12))
def test_numbers_in_the_drawing_add_up_to_everybody(seed: int) -> None:
    dossier = random_family(seed, 60)
    places = [person.id for person in dossier.persons][::7]
    view = folded(around(dossier, "p1", generations=2), [one for one in places if one in _near(dossier)])
    scene = genogram(view.dossier, left_out=dict(view.left_out), apart=view.apart, effort=0)
    told = [label.text.replace("\n", " ") for label in scene.labels if "+" in label.text]
    counted = sum(int(text.rpartition("+")[2].split()[0]) for text in told)
    assert counted + view.apart + len(view.dossier.persons) == len(dossier.persons)
    boxes = [(group.refs, box_of(group.marks)) for group in scene.groups if group.role == "stub"]
    for refs, stub in boxes:
        for node in scene.nodes:
            own = node.id in refs
            assert own or stub is None or not stub.grown(22).meets(Box.around([(node.x, node.y)], 0.5))


def _near(dossier: Dossier) -> set[str]:
    return set(around(dossier, "p1", generations=2).dossier.by_id)


def test_the_stub_is_silent_since_the_person_says_it() -> None:
    svg = ET.fromstring(str(nb.draw(demo_dossier(), generations=1)))  # noqa: S314 - our own output
    stubs = [group for group in svg.iter(f"{SVG}g") if group.get("data-role") == "stub"]
    assert sorted(str(group.get("data-ref")) for group in stubs) == ["p-father", "p-mother"]
    assert all(group.get("aria-hidden") == "true" for group in stubs)
