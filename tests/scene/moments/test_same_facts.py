# SPDX-License-Identifier: MIT
"""SVG, text, JSON and HTML of a timeline say the same, for five hundred dossiers, and nothing hides anything."""

import json
import re
import xml.etree.ElementTree as ET
from html import unescape

import pytest
from attrs import evolve

from naastbetrokken.instrument.moments import moments
from naastbetrokken.layout.text import clean
from naastbetrokken.render.registry import render
from naastbetrokken.scene.words import words
from naastbetrokken.testing.generator import random_triad
from naastbetrokken.testing.overlaps import assert_legible

SEEDS = range(500)
CHUNK = 100


def size(seed):
    return 1 + seed % 20


def flat(text):
    return re.sub(r"\s+", " ", text)


def in_svg(svg):
    """Everything that can be read from the drawing: names of groups, and drawn texts."""
    root = ET.fromstring(svg)  # noqa: S314  our own drawing
    labels = [one.get("aria-label", "") for one in root.iter()]
    return flat("\n".join((*labels, *root.itertext())))


def in_json(text):
    drawing = json.loads(text)
    said = [node[part] for node in drawing["nodes"] for part in ("label", "description")]
    return flat("\n".join((*said, *(one["message"] for one in drawing["compromises"]))))


def recorded(dossier, scene):
    """What stands in the dossier about the moments that are worked out, without asking the timeline."""
    numbers = {node.id for node in scene.nodes if node.role == "moment" and re.match(r"\d+\. ", node.description)}
    for moment in dossier.moments:
        yield moment.title
        if moment.id not in numbers:
            continue
        yield moment.lesson
        yield moment.note
        for part in ("choices", "needs", "tasks", "perspectives", "shared"):
            yield from (one.text for one in getattr(moment, part))
        yield from (one.role for one in moment.present)
        people = [one.person for one in moment.present]
        people += [person for choice in moment.choices for person in choice.by]
        people += [task.owner for task in moment.tasks if task.owner]
        yield from (dossier.by_id[person].name.given for person in people)
    yield from (task.text for task in dossier.tasks)


def check(seed):
    dossier = random_triad(seed, size(seed))
    scene = moments(dossier)
    forms = {
        "svg": in_svg(render(scene, "svg")),
        "json": in_json(render(scene, "json")),
        "text": flat(render(scene, "text")),
        "html": flat(unescape(render(scene, "html"))),
    }
    for form, text in forms.items():
        missing = [one for one in recorded(dossier, scene) if flat(clean(one)).strip() not in text]
        assert (seed, form, missing) == (seed, form, [])
    sentences = [node.description for node in scene.nodes if node.role != "moment"]
    sentences += [one.message for one in scene.compromises]
    for form, text in forms.items():
        assert (seed, form, [one for one in sentences if flat(one) not in text]) == (seed, form, [])


@pytest.mark.slow
@pytest.mark.parametrize("first", range(0, len(SEEDS), CHUNK))
def test_every_form_says_all_that_is_recorded_and_all_that_the_others_say(first) -> None:
    for seed in SEEDS[first : first + CHUNK]:
        check(seed)


@pytest.mark.parametrize("seed", range(12))
def test_every_form_says_the_same_of_a_few(seed) -> None:
    check(seed)


@pytest.mark.sweep(3)
@pytest.mark.parametrize("first", range(0, 60, 15))
@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_outline_says_nothing_that_the_drawing_does_not(lang, first: int) -> None:
    """Take away the sentences of the drawing, and only heads and small words are left."""
    w = words(lang)
    heads = [f"{w(f'moments.side.{side}')}:" for side in ("client", "naaste", "professional")]
    heads += [w("moments.outline.tasks"), w("moments.outline.open", questions="").strip()]
    for seed in range(first, first + 15):
        scene = moments(random_triad(seed, size(seed)), lang=lang)
        said = sorted((node.description for node in scene.nodes), key=len, reverse=True)
        numbered = {node.description.partition(" ")[0] for node in scene.nodes if node.role == "moment"}
        for section in scene.facts[1:]:
            if re.match(r"\d+\. ", section.heading):
                assert section.heading.partition(" ")[0] in numbered
                for line in (*section.lines[1:], *section.items):
                    left = line
                    for sentence in (*said, *heads):
                        left = left.replace(sentence, "")
                    assert (seed, left.strip()) == (seed, "")


@pytest.mark.slow
@pytest.mark.parametrize("first", range(0, len(SEEDS), CHUNK))
def test_nothing_hides_anything(first) -> None:
    for seed in SEEDS[first : first + CHUNK]:
        scene = moments(random_triad(seed, size(seed)), blank=(None, "half")[seed % 5 == 0])
        assert_legible(scene, lines=("axis", "rail", "rule"), symbols=("presence", "task", "choice"))


@pytest.mark.sweep(1)
@pytest.mark.parametrize("first", range(0, 40, 10))
def test_a_dossier_in_another_order_gives_the_same_drawing(first: int) -> None:
    for seed in range(first, first + 10):
        dossier = random_triad(seed, size(seed))
        turned = evolve(
            dossier,
            moments=dossier.moments[::-1],
            persons=dossier.persons[::-1],
            ties=dossier.ties[::-1],
            events=dossier.events[::-1],
        )
        assert render(moments(turned)) == render(moments(dossier))


def test_every_group_has_a_role_and_every_node_a_place_of_its_own() -> None:
    for seed in range(60):
        scene = moments(random_triad(seed, size(seed)))
        assert all(group.role for group in scene.groups)
        assert len({node.id for node in scene.nodes}) == len(scene.nodes)
        for node in scene.nodes:
            assert node.x - node.width / 2 >= 0
            assert node.x + node.width / 2 <= scene.width
            assert node.y - node.height / 2 >= 0
            assert node.y + node.height / 2 <= scene.height
