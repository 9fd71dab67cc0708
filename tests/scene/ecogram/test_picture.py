# SPDX-License-Identifier: MIT
"""The ecogram as a picture: what is drawn is what is told, in every format, notation and language."""

import json
import math
import re
from html import unescape
from itertools import combinations

import pytest
from attrs import evolve

import naastbetrokken as nb
from naastbetrokken.demo.dossier import demo_dossier
from naastbetrokken.errors import UsageError
from naastbetrokken.instrument.ecogram import ecogram
from naastbetrokken.layout.ecogram.clear import from_line
from naastbetrokken.model import Dossier, Stance
from naastbetrokken.scene.marks import Circle, Path, Polygon, Text
from naastbetrokken.scene.scene import Group, Scene
from naastbetrokken.scene.theme import THEMES
from naastbetrokken.scene.words import words
from naastbetrokken.testing.generator import random_network
from naastbetrokken.testing.overlaps import assert_legible

LINES = ("tie", "contact")


def network(**tie: object) -> Dossier:
    """Joost and one naaste."""
    b = Dossier.build()
    b.date("2026-03-03")
    b.person("Joost", client=True)
    b.tie(b.person("Piet", **{k: tie.pop(k) for k in ("kind", "deceased") if k in tie}), **tie)
    return b.done()


def group(scene: Scene, role: str, ref: str = "p2") -> Group:
    return next(one for one in scene.groups if one.role == role and ref in one.refs)


def printed(scene: Scene) -> list[str]:
    return [mark.text for one in scene.groups for mark in one.marks if isinstance(mark, Text)]


def legend(scene: Scene) -> list[str]:
    return [one.label for one in scene.groups if one.role == "legend"]


def options(seed: int) -> dict[str, object]:
    """Every way of drawing has its turn."""
    return {
        "lines": ("dutch", "hartman")[seed % 2],
        "lang": ("nl", "en")[seed // 2 % 2],
        "ties": seed % 3 == 0,
        "blank": (None, None, None, "half")[seed % 4],
    }


def assert_same_facts(scene: Scene) -> None:
    """Every sentence of the text form is in the SVG and in the JSON."""
    from naastbetrokken.render import json as as_json
    from naastbetrokken.render import svg

    flat = " ".join(unescape(re.sub(r"<[^>]*>", " ", svg.render(scene))).split())
    labels = " ".join(unescape(label) for label in re.findall(r'aria-label="([^"]*)"', svg.render(scene)))
    drawing = json.loads(as_json.render(scene))
    read = [node["description"] for node in drawing["nodes"]]
    read += [one["message"] for one in drawing["compromises"]]
    touching = {tuple(line["refs"]) for line in drawing["lines"] if line["role"] == "contact"}
    names = {node["id"]: node["label"] for node in drawing["nodes"]}
    for section in scene.facts:
        for item in section.items:
            assert item in flat or item in labels
            told = any(item in one for one in read)
            assert told or any(names[a].split()[0] in item and names[b].split()[0] in item for a, b in touching)
    nodes = {node["id"] for node in drawing["nodes"]}
    assert all(set(line["refs"]) <= nodes for line in drawing["lines"])
    for one in scene.groups:
        if one.role == "person":
            node = next(node for node in drawing["nodes"] if node["id"] == one.refs[0])
            assert node["description"] == one.label


def assert_everybody_once(scene: Scene, dossier: Dossier) -> None:
    known = {tie.person for tie in dossier.ties} | {dossier.client}
    drawn = [node.id for node in scene.nodes if node.role == "person"]
    assert sorted(drawn) == sorted(known)


def assert_free(scene: Scene) -> None:
    """No symbol on another, no line through a stranger, no words on anything."""
    assert_legible(scene, lines=LINES)
    for a, b in combinations(scene.nodes, 2):
        assert math.dist((a.x, a.y), (b.x, b.y)) >= (a.width + b.width) / 2
    for line in scene.lines:
        for node in scene.nodes:
            if node.id in line.refs:
                continue
            for start, end in zip(line.points, line.points[1:], strict=False):
                assert from_line((node.x, node.y), start, end) >= node.width / 2


@pytest.mark.sweep(7)
@pytest.mark.parametrize("seed", range(24))
def test_a_network_is_drawn_whole_free_and_as_it_is_told(seed: int) -> None:
    dossier = random_network(seed, seed * 5 % 31)
    scene = ecogram(dossier, **options(seed))
    assert_everybody_once(scene, dossier)
    assert_free(scene)
    assert_same_facts(scene)


@pytest.mark.slow
@pytest.mark.parametrize("tenth", range(10))
def test_that_holds_for_hundreds_of_networks_up_to_sixty(tenth: int) -> None:
    for seed in range(100 + tenth * 30, 130 + tenth * 30):
        dossier = random_network(seed, seed * 7 % 61)
        scene = ecogram(dossier, **options(seed))
        assert_everybody_once(scene, dossier)
        assert_free(scene)
        assert_same_facts(scene)


def test_the_demo_says_what_joost_told() -> None:
    said = nb.draw(demo_dossier(), "ecogram", to="text")
    assert said.startswith(
        "Ecogram van Joost\nStand op 15 oktober 2026, zoals Joost het ziet\n\nG gezin van herkomst\n"
    )
    assert (
        "- Marleen Terpstra, zus, eerste contactpersoon, juf in groep 6. Joost noemt Marleen steunend. "
        "Geeft advies en informatie (A) en emotionele steun (E). Er is 2 keer per week contact. "
        "De steun gaat van Marleen naar Joost."
    ) in said
    assert "Z zorgverleners\n- Linda Bakker, behandelaar" in said
    assert "Huisdieren\n- Bobbie, huisdier. Joost noemt Bobbie steunend. Geeft gezelschap (G)." in said
    assert "Buiten het ecogram\n- Gerard Post, stiefvader" in said


def test_the_demo_in_english_keeps_the_letters_and_explains_them() -> None:
    scene = ecogram(demo_dossier(), lang="en")
    assert {"V", "P G E"} <= set(printed(scene))
    assert {"friends (vrienden)", "emotional support (emotioneel)"} <= set(legend(scene))


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_hartman_writes_support_in_words_and_no_letters(lang: str) -> None:
    scene = ecogram(demo_dossier(), lines="hartman", lang=lang)
    w = words(lang)
    assert w("ecogram.support.E.short") in printed(scene)
    assert "P G E" not in printed(scene)
    assert "(E)" not in nb.draw(demo_dossier(), "ecogram", to="text", lines="hartman", lang=lang)
    assert w("ecogram.legend.letter.V") not in legend(scene)


@pytest.mark.parametrize("lines", ["dutch", "hartman"])
def test_each_stance_has_a_line_of_its_own_that_needs_no_colour(lines: str) -> None:
    seen = set()
    for stance in Stance:
        (tie,) = (one for one in ecogram(network(stance=stance.value), lines=lines).groups if one.role == "tie")
        strokes = [mark for mark in tie.marks if isinstance(mark, Path)]
        seen.add((len(strokes) > 1, len(strokes[0].commands) > 2, strokes[0].ink.dash, strokes[0].ink.width))
    assert len(seen) == len(Stance)


def test_in_the_dutch_notation_support_is_thick_neutral_dotted_burden_a_zigzag_and_unknown_thin() -> None:
    (thick, dotted, zigzag, thin) = (
        group(ecogram(network(stance=stance)), "tie").marks[0]
        for stance in ("supportive", "neutral", "hindering", "unknown")
    )
    assert thick.ink.width > 3 > thin.ink.width
    assert dotted.ink.dash[0] < 1
    assert dotted.ink.rounded
    assert len(zigzag.commands) > 6
    assert len(thin.commands) == 2


@pytest.mark.parametrize(("direction", "heads"), [("receives", 1), ("gives", 1), ("mutual", 2), ("none", 0), (None, 0)])
def test_arrows_point_from_who_gives_to_who_receives(direction: str | None, heads: int) -> None:
    scene = ecogram(network(direction=direction))
    found = [mark for mark in group(scene, "tie").marks if isinstance(mark, Polygon)]
    assert len(found) == heads
    client, piet = ((node.x, node.y) for node in scene.nodes)
    for head in found:
        tip, left, right = head.points
        back = ((left[0] + right[0]) / 2, (left[1] + right[1]) / 2)
        if direction == "receives":
            assert math.dist(tip, client) < math.dist(back, client)
        if direction == "gives":
            assert math.dist(tip, piet) < math.dist(back, piet)
    told = "de pijl gaat van wie steun geeft naar wie steun krijgt"
    assert (told in legend(scene)) == bool(heads)


def test_an_arrow_is_never_made_up_from_help_alone() -> None:
    assert not [m for m in group(ecogram(network(gives=["moral"])), "tie").marks if isinstance(m, Polygon)]


def test_the_line_is_open_at_its_letters_and_whole_in_json() -> None:
    scene = ecogram(network(stance="supportive", gives=["moral", "tasks"], contact_per_week=1))
    assert len([mark for mark in group(scene, "tie").marks if isinstance(mark, Path)]) == 2
    (line,) = scene.lines
    assert (line.role, line.refs, len(line.points)) == ("tie", ("p1", "p2"), 2)
    assert "P E\n1× per week" in [label.text for label in scene.labels]


def test_the_legend_says_only_what_occurs() -> None:
    assert legend(ecogram(network(stance="neutral", sector="friends", gives=["tasks"]))) == [
        "nu neutraal",
        "praktische steun",
        "vrienden",
        "de cliënt",
    ]
    assert legend(ecogram(network(kind="pet"))) == ["nog niet besproken of het contact steunt", "de cliënt", "huisdier"]
    assert "overleden" in legend(ecogram(network(deceased=True)))
    assert "instelling" in legend(ecogram(network(kind="institution"), lines="hartman"))


@pytest.mark.parametrize("blank", [None, "empty", "half"])
@pytest.mark.parametrize("dossier", [Dossier(), network(stance="neutral"), demo_dossier()])
def test_the_legend_shows_the_double_ring_of_the_client_only_where_one_is_drawn(
    dossier: Dossier, blank: str | None
) -> None:
    """On an empty form the heart has one ring, and says itself that it is the client's."""
    scene = ecogram(dossier, blank=blank)
    heart = scene.nodes[0]
    rings = [mark for mark in group(scene, heart.role, heart.id).marks if isinstance(mark, Circle) and mark.ink.stroke]
    assert ("de cliënt" in legend(scene)) == (len(rings) == 2 and len(scene.nodes) > 1)


def test_the_legend_draws_lines_with_the_very_same_ink() -> None:
    for lines in ("dutch", "hartman"):
        for stance in Stance:
            scene = ecogram(network(stance=stance.value), lines=lines)
            sample = next(one for one in scene.groups if one.role == "legend")
            assert sample.marks[0].ink == group(scene, "tie").marks[0].ink


def test_who_stands_outside_has_no_line_but_the_words_are_there() -> None:
    scene = ecogram(network(ring="outside", stance="hindering", contact_per_week=0))
    assert scene.lines == ()
    assert {"Buiten het ecogram", "belemmerend", "geen contact"} <= set(printed(scene))
    assert "Staat buiten het ecogram." in group(scene, "person").label
    assert "Er staat nog niemand in dit ecogram." in printed(scene)
    assert_free(scene)
    assert "door de cliënt buiten het ecogram gezet" in legend(scene)


def test_answers_that_differ_draw_a_plain_line_and_say_so() -> None:
    b = Dossier.build()
    b.person("Joost", client=True)
    piet = b.person("Piet")
    b.tie(piet, stance="supportive")
    b.tie(piet, stance="hindering")
    scene = ecogram(b.done())
    (note,) = scene.compromises
    assert f"Niet zo getekend als bedoeld\n- {note.message}\n" in nb.draw(b.done(), "ecogram", to="text")
    assert note.message == (
        "Over Piet staan verschillende antwoorden naast elkaar (steunend en belemmerend). "
        "De lijn laat daarom geen van beide zien."
    )
    assert legend(scene)[0] == "verschillende antwoorden naast elkaar"
    assert "Er staan verschillende antwoorden naast elkaar: steunend en belemmerend." in group(scene, "person").label


def test_ties_between_naasten_are_drawn_only_when_asked_for() -> None:
    dossier = demo_dossier()
    without, asked = ecogram(dossier), ecogram(dossier, ties=True)
    assert not [line for line in without.lines if line.role == "contact"]
    assert not without.compromises
    assert ("p-mother", "p-sister") in [line.refs for line in asked.lines if line.role == "contact"]
    message = "{} hebben contact met elkaar. Er is geen lijn, want niet allebei staan ze in het ecogram."
    assert [note.message for note in asked.compromises] in (
        [message.format("Gerard en Ria")],
        [message.format("Ria en Gerard")],
    )
    assert "hebben contact met elkaar" in legend(asked)


def test_the_map_is_always_dated() -> None:
    assert "Stand op 3 maart 2026, zoals Joost het ziet" in printed(ecogram(network()))
    undated = evolve(network(), date=None)
    assert "Datum: ...................." in printed(ecogram(undated))
    assert "Stand op 2 mei 2025, zoals Joost het ziet" in nb.draw(undated, "ecogram", at="2025-05-02")


def test_an_ecogram_of_nobody_says_so() -> None:
    for dossier in (Dossier(), Dossier.build().done()):
        scene = ecogram(dossier)
        assert "Er staat nog niemand in dit ecogram." in printed(scene)
        assert "Er staat nog niemand in dit ecogram." in [label.text for label in scene.labels]
        assert [node.role for node in scene.nodes] == ["placeholder"]
        assert_legible(scene)


def test_a_placeholder_for_the_client_never_takes_somebodys_id() -> None:
    b = Dossier.build()
    b.tie(b.person("Piet", id="client"))
    ids = [node.id for node in ecogram(b.done()).nodes]
    assert len(set(ids)) == 2


def test_the_form_has_empty_places_and_the_whole_notation_but_no_lines() -> None:
    scene = ecogram(demo_dossier(), blank="empty")
    assert [node.role for node in scene.nodes] == ["placeholder"] * 13  # twelve to fill in around the client
    assert scene.lines == ()
    assert {"steunend", "nu neutraal", "belemmerend", "raadslieden", "zorgverleners"} <= set(legend(scene))
    assert not [text for text in printed(scene) if "Marleen" in text]


def test_the_half_filled_form_has_names_and_nothing_about_support() -> None:
    dossier = demo_dossier()
    scene = ecogram(dossier, blank="half")
    assert_everybody_once(scene, dossier)
    assert len([node for node in scene.nodes if node.role == "placeholder"]) == 3
    assert scene.lines == ()
    said = " ".join(one.label for one in scene.groups if one.role == "person")
    assert not [word for word in ("steunend", "noemt", "Geeft", "keer per week", "De steun gaat") if word in said]
    assert_same_facts(scene)


@pytest.mark.parametrize("blank", ["empty", "half"])
def test_a_form_fits_on_a4_that_lies_without_shrinking(blank: str) -> None:
    (sheet,) = nb.api.draw_sheets(demo_dossier(), "ecogram", blank=blank, paper="A4")
    assert 'width="1122.52"' in sheet
    assert 'viewBox="0 0 1122.52' in sheet


def test_unknown_options_are_refused() -> None:
    with pytest.raises(UsageError, match="dutch"):
        ecogram(Dossier(), lines="french")
    with pytest.raises(UsageError, match="half"):
        ecogram(Dossier(), blank="full")


@pytest.mark.parametrize("theme", THEMES)
def test_every_theme_draws_the_same_places(theme: str) -> None:
    base, other = ecogram(demo_dossier()), ecogram(demo_dossier(), theme=theme)
    assert (base.nodes, base.lines, base.labels) == (other.nodes, other.lines, other.labels)


def test_nothing_is_set_smaller_than_nine_px() -> None:
    scene = ecogram(random_network(7, 60), lines="hartman")
    assert min(mark.size for one in scene.groups for mark in one.marks if isinstance(mark, Text)) >= 9


def test_input_order_and_id_spelling_change_nothing_but_ids() -> None:
    dossier = demo_dossier()
    turned = evolve(
        dossier,
        persons=tuple(reversed(dossier.persons)),
        ties=tuple(reversed(dossier.ties)),
        contacts=tuple(reversed(dossier.contacts)),
    )
    assert nb.draw(dossier, "ecogram", ties=True) == nb.draw(turned, "ecogram", ties=True)


def test_the_client_is_told_apart_and_who_died_is_crossed() -> None:
    scene = ecogram(network(deceased=True))
    client = group(scene, "person", "p1")
    assert len([mark for mark in client.marks if isinstance(mark, Circle) and mark.ink.stroke]) == 2
    died = group(scene, "person", "p2")
    assert len([mark for mark in died.marks if isinstance(mark, Path)]) == 2
    assert "overleden" in died.label
