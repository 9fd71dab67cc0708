# SPDX-License-Identifier: MIT
"""The factor analysis: both sides asked, nothing drawn twice, nothing cut, nothing added up."""

import json
import re
import xml.etree.ElementTree as ET
from functools import cache

import pytest
from attrs import evolve

from naastbetrokken.demo import demo_dossier
from naastbetrokken.errors import UsageError
from naastbetrokken.instrument.factors import factors
from naastbetrokken.layout.text import clean
from naastbetrokken.model import Certainty, Domain, Dossier, Factor, FactorDirection, Source
from naastbetrokken.render.registry import render
from naastbetrokken.scene.factors.texts import opening_questions
from naastbetrokken.scene.marks import Circle, Path, Rect, Text
from naastbetrokken.scene.pages import pages
from naastbetrokken.scene.scene import Scene
from naastbetrokken.scene.words import TABLES, words
from naastbetrokken.testing.generator import random_factors, random_family
from naastbetrokken.testing.overlaps import assert_legible

SETS = 504
CHUNKS = 12


@cache
def family(seed: int) -> Dossier:
    return random_family(seed, 7)


def generated(number: int) -> Dossier:
    return random_factors(number, family(number % 8), number % 61)


def spoken(scene: Scene, to: str) -> str:
    """Everything that a format says, its texts apart by line breaks."""
    if to == "svg":
        root = ET.fromstring(render(scene, "svg"))  # noqa: S314 - our own output
        said = [element.get("aria-label") or "" for element in root.iter()]
        return "\n".join([*said, *(element.text or "" for element in root.iter())])
    if to == "json":
        drawn = json.loads(render(scene, "json"))
        nodes = [node["description"] for node in drawn["nodes"]]
        return "\n".join(
            [*nodes, *(one["text"] for one in drawn["labels"]), *(o["message"] for o in drawn["compromises"])]
        )
    return str(render(scene, to))


def sentences(scene: Scene) -> list[str]:
    """All facts with the names of the domains; the head above the compromises is a key in JSON."""
    notes = words(scene.lang)("outline.notes")
    texts = [text for part in scene.facts[1:] for text in (part.heading, *part.lines, *part.items)]
    return [text for text in texts if text != notes]


def drawn(scene: Scene, role: str) -> list:
    return [group for group in scene.groups if group.role == role]


def assert_nothing_hidden(scene: Scene) -> None:
    """The axis ends on the frames across it, so it is only held against texts."""
    assert_legible(scene, lines=("axis",), room=2.0)
    assert_legible(scene, lines=(), symbols=("factor",))


@pytest.mark.slow
@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_generated_factors_are_told_alike_drawn_once_and_hide_nothing(chunk):
    for number in range(chunk, SETS, CHUNKS):
        dossier = generated(number)
        scene = factors(dossier, lang="en" if number % 3 == 0 else "nl", blank="half" if number % 5 == 0 else None)
        for to in ("svg", "text", "json"):
            said = spoken(scene, to)
            assert [one for one in sentences(scene) if clean(one) not in said] == [], (number, to)
        refs = [group.refs[0] for group in drawn(scene, "factor")]
        assert sorted(refs) == sorted(one.id for one in dossier.factors)
        assert sorted(node.id for node in scene.nodes) == sorted(refs)
        assert_nothing_hidden(scene)
        assert not [
            mark for group in scene.groups for mark in group.marks if isinstance(mark, Text) and "…" in mark.text
        ]


def test_a_small_share_of_them_at_every_run():
    for number in (0, 1, 7, 23, 60):
        dossier = generated(number)
        scene = factors(dossier)
        for to in ("svg", "text", "json", "html"):
            wanted = sentences(scene) if to != "html" else []
            assert [one for one in wanted if clean(one) not in spoken(scene, to)] == []
        assert len(drawn(scene, "factor")) == len(dossier.factors) == number
        assert_nothing_hidden(scene)


def one_factor(direction: str, **more) -> Scene:
    b = Dossier.build()
    kim = b.person("Kim", client=True)
    b.factor("Zingen in het koor", "leisure", direction, persons=[kim], **more)
    return factors(b.done())


def place(scene: Scene) -> tuple[float, float]:
    """Where the one factor ends, left and right of the axis."""
    (node,) = scene.nodes
    axis = next(line.points[0][0] for line in scene.lines if line.role == "axis")
    return node.x - node.width / 2 - axis, node.x + node.width / 2 - axis


def test_what_helps_stands_right_what_hinders_left_and_what_does_both_across():
    assert min(place(one_factor("helps"))) > 0
    assert max(place(one_factor("hinders"))) < 0
    for direction in ("both", "unknown"):
        left, right = place(one_factor(direction))
        assert left == pytest.approx(-right, abs=0.02)


def test_neither_side_shouts():
    """The same words take the same room, type and weight on either side, at the same height."""
    left, right = one_factor("hinders"), one_factor("helps")
    assert place(left) == pytest.approx(tuple(-x for x in reversed(place(right))), abs=0.02)
    assert left.nodes[0].y == right.nodes[0].y
    looks = []
    for scene in (left, right):
        (group,) = drawn(scene, "factor")
        texts = {(mark.text, mark.size, mark.bold, mark.fill) for mark in group.marks if isinstance(mark, Text)}
        inks = {mark.ink for mark in group.marks if isinstance(mark, Circle | Path)}
        looks.append((texts, inks))
    assert looks[0] == looks[1]


def test_what_does_both_carries_both_signs_once():
    (group,) = drawn(one_factor("both"), "factor")
    assert len([mark for mark in group.marks if isinstance(mark, Rect)]) == 1
    assert len([mark for mark in group.marks if isinstance(mark, Circle)]) == 2
    assert group.label.startswith("Helpt en hindert: Zingen in het koor.")


def test_a_factor_without_a_direction_is_a_question():
    scene = one_factor("unknown")
    (group,) = drawn(scene, "factor")
    assert group.label == "Nog te vragen: Zingen in het koor. Helpt dit, hindert dit, of allebei? Over Kim."
    questions = [one.label for one in drawn(scene, "question") if "dag" in one.label]
    assert questions == [
        "Vraag over wat helpt: Waarvan wordt de dag beter?",
        "Vraag over wat hindert: Welke uren of dagen zijn lastig?",
    ]


def test_everything_that_was_said_about_a_factor_is_in_its_sentence():
    b = Dossier.build()
    kim, els = b.person("Kim", client=True), b.person("Els")
    b.factor(
        "Els liet hem binnen",
        "social",
        "helps",
        phase="protective",
        persons=[els],
        period="2019~/..",
        category="C3",
        note="Elke winter.",
        source=Source(informant=kim, certainty=Certainty.PRESUMED),
    )
    (node,) = factors(b.done()).nodes
    assert node.description == (
        "Helpt: Els liet hem binnen. Beschermt; over Els; sinds omstreeks 2019; "
        "soort: band met de buurt, geloof of vereniging; verteld door Kim, een vermoeden. Daarbij: Elke winter."
    )


def test_a_kind_that_is_not_in_the_list_is_shown_as_given_and_said():
    scene = one_factor("helps", category="Z9")
    assert "soort: Z9" in scene.nodes[0].description
    (told,) = scene.compromises
    assert (told.code, told.refs) == ("category", ("f1",))
    assert "Z9" in told.message


def test_another_name_for_a_known_domain_is_a_remark_and_no_domain():
    dossier = Dossier.checked(factors=(Factor("f1", text="Koor", domain=Domain.LEISURE, own_domain="Zingen"),))
    scene = factors(dossier)
    assert len(drawn(scene, "domain")) == 5
    assert scene.nodes[0].description.endswith("Ook genoemd: Zingen.")


def test_more_factors_change_no_word_about_the_others():
    """Nothing is counted, compared or summed."""
    few = factors(generated(9))
    dossier = generated(9)
    b = Dossier.build()
    b.factor("Nog iets", "health", "hinders", id="extra")
    more = factors(evolve(dossier, factors=(*dossier.factors, *b.done().factors)))
    kept = {node.id: node.description for node in more.nodes}
    assert {node.id: node.description for node in few.nodes}.items() <= kept.items()


def test_neither_input_order_nor_ids_change_the_picture():
    dossier = generated(31)
    turned = evolve(
        dossier,
        factors=tuple(evolve(one, id=f"z{99 - i}") for i, one in enumerate(reversed(dossier.factors))),
    )
    pictures = [re.sub(r' data-ref="[^"]*"', "", str(render(factors(one), "svg"))) for one in (dossier, turned)]
    assert pictures[0] == pictures[1]


def test_long_words_are_wrapped_in_full():
    text = "Het huis stond vol mensen die kwamen en gingen. " * 30
    b = Dossier.build()
    b.factor(text, "social", "hinders")
    scene = factors(b.done())
    (group,) = drawn(scene, "factor")
    assert " ".join(mark.text for mark in group.marks if isinstance(mark, Text)) == text.strip()


@pytest.mark.parametrize("lang", TABLES)
@pytest.mark.parametrize("domain", Domain)
def test_every_domain_has_a_name_three_to_five_opening_questions_and_one_for_each_side(lang, domain):
    said = words(lang)
    questions = opening_questions(said, domain)
    assert 3 <= len(questions) <= 5
    assert all(question.endswith("?") for question in questions)
    assert said(f"factors.domain.{domain.value}")
    for side in (FactorDirection.HELPS, FactorDirection.HINDERS):
        assert said(f"factors.question.{domain.value}.{side.value}").endswith("?")


def test_an_empty_dossier_asks_in_all_five_domains():
    scene = factors(Dossier.build().done())
    assert scene.title == "Factorenanalyse"
    assert len(drawn(scene, "domain")) == len(drawn(scene, "opening")) == 5
    assert len(drawn(scene, "question")) == 10


def test_the_demo_takes_two_sheets_of_a4_and_keeps_every_domain_whole():
    sheets = pages(factors(demo_dossier()), "A4")
    assert len(sheets) == 2
    heads = [[group.label for group in sheet.groups if group.role == "domain"] for sheet in sheets]
    assert heads == [
        ["Gezin van herkomst", "Ingrijpende levensgebeurtenissen", "Opleiding en werk"],
        ["Dag- en vrijetijdsbesteding", "Sociale contacten", "Gebruik"],
    ]


def test_a_domain_that_is_taller_than_a_sheet_is_cut_between_factors_and_stays_readable():
    dossier = generated(60)
    tall = evolve(dossier, factors=tuple(evolve(one, domain=Domain.SOCIAL) for one in dossier.factors))
    sheets = pages(factors(tall), "A4")
    assert len(sheets) > 2
    assert all(sheet.scale >= 0.7 for sheet in sheets)
    refs = [group.refs[0] for sheet in sheets for group in sheet.groups if group.role == "factor"]
    assert sorted(refs) == sorted(one.id for one in tall.factors)


@pytest.mark.parametrize("lang", TABLES)
def test_the_empty_form_is_one_sheet_of_a4_at_full_size_with_as_many_lines_on_both_sides(lang):
    scene = factors(demo_dossier(), lang=lang, blank="empty")
    (sheet,) = pages(scene, "A4")
    assert sheet.scale == pytest.approx(1.0)
    assert (scene.width, scene.height) == (1122.52, 793.7)
    assert_legible(scene, lines=("question", "field", "body"), room=2.0)
    lines = [mark for group in drawn(scene, "question") for mark in group.marks if isinstance(mark, Path)]
    middle = scene.width / 2
    assert len([line for line in lines if line.box.right < middle]) == 15
    assert len([line for line in lines if line.box.left > middle]) == 15


def test_the_empty_form_holds_nothing_of_the_dossier():
    form = str(render(factors(demo_dossier(), blank="empty"), "svg"))
    assert "Joost" not in form
    assert form == str(render(factors(Dossier.build().done(), blank="empty"), "svg"))


def test_a_half_filled_form_has_what_is_known_all_questions_and_room_on_both_sides():
    usual, half = factors(demo_dossier()), factors(demo_dossier(), blank="half")
    assert {node.description for node in usual.nodes} == {node.description for node in half.nodes}
    assert len(drawn(half, "opening")) == len(drawn(half, "domain")) == 6
    assert len(drawn(half, "writing")) == 12


def test_an_unknown_form_is_a_wrong_call():
    with pytest.raises(UsageError, match="unknown form 'full'; use one of: empty, half"):
        factors(demo_dossier(), blank="full")
