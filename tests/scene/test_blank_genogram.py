# SPDX-License-Identifier: MIT
"""Genograms to fill in by hand: an empty sheet, and what is known with what is still to be asked."""

import json
import xml.etree.ElementTree as ET
from itertools import pairwise

import pytest

from naastbetrokken.demo import demo_dossier
from naastbetrokken.errors import UsageError
from naastbetrokken.instrument.genogram import genogram
from naastbetrokken.layout.text import clean
from naastbetrokken.model import Dossier
from naastbetrokken.render.registry import render
from naastbetrokken.scene.marks import Box, box_of
from naastbetrokken.scene.pages import pages
from naastbetrokken.scene.scene import Scene
from naastbetrokken.scene.styles import STYLES
from naastbetrokken.scene.words import TABLES
from naastbetrokken.testing.generator import random_family
from naastbetrokken.testing.overlaps import assert_legible


def asked(scene: Scene) -> list[str]:
    return [group.label for group in scene.groups if group.role == "gap"]


def half_known() -> Dossier:
    """Jan with one parent, a partner without dates, and a child of whom nothing is known."""
    b = Dossier.build()
    jan = b.person("Jan", gender="man", client=True)
    truus = b.person("Truus", gender="woman", born=1940, deceased=True)
    b.union(truus, children=[jan])
    kim = b.person("Kim", born=1972)
    b.union(jan, kim, children=[b.person("")])
    return b.done()


@pytest.mark.parametrize("lang", TABLES)
@pytest.mark.parametrize("style", STYLES)
def test_the_empty_genogram_is_one_sheet_of_a4_at_full_size(lang, style):
    scene = genogram(demo_dossier(), lang=lang, style=style, blank="empty")
    (sheet,) = pages(scene, "A4")
    assert sheet.scale == pytest.approx(1.0)
    assert_legible(scene, lines=("row", "field"), room=2.0)
    rows = [group for group in scene.groups if group.role == "generation"]
    assert len(rows) == 4
    tops = [box_of(group.marks).top for group in rows]
    assert min(low - high for high, low in pairwise(tops)) > 100


def test_the_empty_genogram_holds_nothing_of_the_dossier():
    svg = str(render(genogram(demo_dossier(), blank="empty"), "svg"))
    assert svg == str(render(genogram(half_known(), blank="empty"), "svg"))
    assert "Jan" not in svg
    assert "Joost" not in svg


def samples(scene: Scene) -> dict[str, list]:
    """The marks of each entry of the legend, from the left upper corner of its sample."""
    found = {}
    for group in scene.groups:
        if group.role == "legend":
            box = box_of(group.marks[:1]) or Box(0, 0, 0, 0)
            marks = [mark.moved(-box.left, -box.top) for mark in group.marks]
            edges = [
                tuple(round(edge, 1) + 0.0 for edge in (m.box.left, m.box.top, m.box.right, m.box.bottom))
                for m in marks
            ]
            found[group.label] = edges
    return found


def test_its_signs_are_the_very_ones_of_a_drawing():
    empty, drawn = samples(genogram(demo_dossier(), blank="empty")), samples(genogram(demo_dossier()))
    shared = [
        "man",
        "vrouw",
        "non-binair",
        "huisdier",
        "cliënt",
        "overleden",
        "gescheiden (gesch.)",
        "hecht",
        "pleegkind",
    ]
    assert {name: empty[name] for name in shared} == {name: drawn[name] for name in shared}


def test_a_half_known_genogram_asks_per_person_and_per_couple_from_the_client_outwards():
    assert asked(genogram(half_known(), blank="half")) == [
        "Jan: wanneer geboren? Wie is de andere ouder?",
        "Kim: man, vrouw of anders?",
        "Kind van Kim en Jan: wat is de naam? Man, vrouw of anders? Wanneer geboren?",
        "Kim en Jan: wat voor relatie, en sinds wanneer?",
        "Truus: wanneer overleden? Wie zijn de ouders?",
        "Wie hoort er nog meer bij?",
    ]


def test_what_is_known_is_drawn_as_usual_and_nobody_moves():
    usual, half = genogram(demo_dossier()), genogram(demo_dossier(), blank="half")
    assert half.nodes == usual.nodes
    assert half.lines == usual.lines
    assert half.labels[: len(usual.labels)] == usual.labels
    legends = [[group.label for group in one.groups if group.role == "legend"] for one in (usual, half)]
    assert legends[0] == legends[1]


def test_a_complete_family_is_only_asked_who_else_belongs():
    b = Dossier.build()
    parents = [b.person("Els", gender="woman", born=1950), b.person("Bas", gender="man", born=1949)]
    b.union(*parents, ("marriage", "1970"), children=[b.person("Kim", gender="woman", born=1980, client=True)])
    told = asked(genogram(b.done(), blank="half", lang="en"))
    assert told == ["Bas: who are the parents?", "Els: who are the parents?", "Who else belongs here?"]


def test_what_may_not_be_seen_is_not_asked_either():
    told = asked(genogram(half_known(), blank="half", show=("bonds",)))
    assert not [one for one in told if "geboren" in one or "overleden" in one]
    stubbed = asked(genogram(half_known(), blank="half", left_out={"p2": 2}))
    assert "Truus: wanneer overleden?" in stubbed


def test_a_family_without_a_client_is_asked_for_one():
    b = Dossier.build()
    b.person("Els", gender="woman", born=1950)
    assert asked(genogram(b.done(), blank="half"))[0] == "Wie is de cliënt?"


@pytest.mark.parametrize("seed", range(24))
def test_generated_families_are_asked_alike_in_every_form_and_nothing_is_hidden(seed):
    scene = genogram(random_family(seed, 3 + seed), blank="half", effort=0, lang=("nl", "en")[seed % 2])
    questions = asked(scene)
    assert questions
    svg = "\n".join(one.get("aria-label") or "" for one in ET.fromstring(render(scene, "svg")).iter())  # noqa: S314
    read = json.loads(render(scene, "json"))
    said = {"svg": svg, "text": str(render(scene, "text")), "json": "\n".join(one["text"] for one in read["labels"])}
    for to, text in said.items():
        assert [one for one in questions if clean(one) not in text] == [], to
    assert_legible(scene, lines=(), symbols=("person",))


def test_questions_go_on_paper_with_the_picture():
    sheets = pages(genogram(demo_dossier(), blank="half"), "A4")
    assert all(sheet.scale >= 0.7 for sheet in sheets)
    assert asked(sheets[-1])[-1] == "Wie hoort er nog meer bij?"


def test_an_unknown_form_is_a_wrong_call():
    with pytest.raises(UsageError, match="unknown form 'full'; use one of: empty, half"):
        genogram(demo_dossier(), blank="full")
