# SPDX-License-Identifier: MIT
"""What somebody told stays to the letter: whole, in their own lane, beside the others and never joined with them."""

import json
import re
import xml.etree.ElementTree as ET
from html import unescape

import pytest

import naastbetrokken as nb
from naastbetrokken.instrument.moments import moments
from naastbetrokken.layout.text import clean
from naastbetrokken.model import Perspective, Side
from naastbetrokken.scene.marks import Text
from naastbetrokken.testing.generator import random_triad

TELLING = [
    "Ja.",
    "Ik ging niet mee. Zij wel.",
    "Met ‘aanhalingstekens’, {accolades}, <haken> & een en-teken; en een foto’s-apostrof.",
    "Hottentottententententoonstellingsopeningsplechtigheidsuitnodigingskaartenverzamelaarsclubbestuur" * 2,
    "Eerst dit. " * 45 + "Toen dat.",
    "İstanbul’da, Ελλάδα, Владимир, שלום, 家族 en een 🐕 op schoot.",
    "Regel een\nregel twee\tmet een tab",
    "woord-met-streepjes-dat-blijft-zoals-het-is " * 5,
]


def letters(text):
    return re.sub(r"\s+", "", text)


def told(text, side=Side.NAASTE):
    b = nb.Dossier.build()
    b.person("Karim", client=True)
    b.moment("Opname", "2025", perspectives=[Perspective(side=side, text=text)])
    return b.done()


@pytest.mark.parametrize("text", TELLING)
def test_an_account_is_drawn_to_the_letter(text) -> None:
    scene = moments(told(text))
    (group,) = [group for group in scene.groups if group.role == "account"]
    drawn = "".join(mark.text for mark in group.marks if isinstance(mark, Text))
    assert letters(drawn) == letters(f"‘{clean(text).strip()}’")


@pytest.mark.parametrize("text", TELLING)
def test_an_account_is_whole_in_every_format(text) -> None:
    dossier, whole = told(text), f"‘{clean(text).strip()}’"
    assert whole in nb.draw(dossier, "moments", to="text")
    assert any(whole in node["description"] for node in json.loads(nb.draw(dossier, "moments", to="json"))["nodes"])
    svg = ET.fromstring(nb.draw(dossier, "moments"))  # noqa: S314  our own drawing
    labels = [one.get("aria-label", "") for one in svg.iter()]
    assert any(whole in label for label in labels)
    assert whole in unescape(nb.draw(dossier, "moments", to="html"))


@pytest.mark.sweep(1)
@pytest.mark.parametrize("first", range(0, 120, 20))
def test_every_generated_account_is_drawn_to_the_letter(first: int) -> None:
    seen = 0
    for seed in range(first, first + 20):
        dossier = random_triad(seed)
        scene = moments(dossier)
        expected = {}
        for moment in dossier.moments:
            for number, one in enumerate(moment.perspectives):
                expected[f"{moment.id}/account/{number}"] = one.text
        drawn = {node.id: node for node in scene.nodes if node.role == "account"}
        groups = [group for group in scene.groups if group.role == "account"]
        for group, node in zip(groups, drawn.values(), strict=True):
            text = "".join(mark.text for mark in group.marks if isinstance(mark, Text))
            assert letters(text).endswith(letters(f"‘{clean(expected[node.id]).strip()}’"))
            seen += 1
    assert seen > 30


def test_three_accounts_stand_in_three_lanes_and_are_never_one_text() -> None:
    b = nb.Dossier.build()
    b.person("Karim", client=True)
    b.moment("Opname", perspectives={"client": "Eerste.", "naaste": "Tweede.", "professional": "Derde."})
    scene = moments(b.done())
    groups = {group.label: group for group in scene.groups if group.role == "account"}
    assert list(groups) == [
        "Karim vertelt: ‘Eerste.’",
        "Een naaste vertelt: ‘Tweede.’",
        "Een professional vertelt: ‘Derde.’",
    ]
    tops = [min(mark.box.top for mark in group.marks) for group in groups.values()]
    rules = sorted(mark.box.top for group in scene.groups if group.role == "rule" for mark in group.marks)
    assert [sum(rule < top for rule in rules) for top in tops] == [1, 2, 3]
    for line in (line for section in scene.facts for line in section.lines):
        assert sum(word in line for word in ("Eerste.", "Tweede.", "Derde.")) <= 1
