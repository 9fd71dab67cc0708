# SPDX-License-Identifier: MIT
"""An instrument of which people were left out says so in every format, and counts only who may be seen."""

import json
import xml.etree.ElementTree as ET

import pytest
from attrs import evolve

import naastbetrokken as nb
from naastbetrokken.demo import demo_dossier
from naastbetrokken.instrument.circle import circle
from naastbetrokken.instrument.partial import telling
from naastbetrokken.model import Visibility
from naastbetrokken.testing.overlaps import clashes

OTHERS = [name for name in nb.instruments() if name != "genogram"]
NOTE = "Hier zijn 28 personen uit het dossier niet meegenomen."


@pytest.mark.parametrize("instrument", OTHERS)
def test_a_cut_out_is_not_shown_as_all_there_is(instrument: str) -> None:
    for to in nb.formats(instrument):
        if to in ("png", "pdf"):
            continue
        told = str(nb.draw(demo_dossier(), instrument, to=to, generations=0))
        told = " ".join(ET.fromstring(told).itertext()) if to == "svg" else told  # noqa: S314  our own output
        assert NOTE in " ".join(told.replace("\n", " ").split()), to
        whole = str(nb.draw(demo_dossier(), instrument, to=to, around="p-client"))
        assert "niet meegenomen" not in whole


def test_a_drawing_tells_programs_too_and_its_note_hides_nothing() -> None:
    drawing = json.loads(nb.draw(demo_dossier(), "circle", to="json", generations=0))
    assert [told["code"] for told in drawing["compromises"]].count("left_out") == 1
    scene = circle(demo_dossier())
    wider = telling(scene, 3, theme="dark")
    assert wider.groups[: len(scene.groups)] == scene.groups
    assert wider.height > scene.height
    assert [group.role for group in wider.groups].count("notes-head") == 1
    assert not [clash for clash in clashes(wider) if clash not in clashes(scene)]
    assert telling(scene, 0) is scene


def test_who_may_not_be_seen_is_not_counted() -> None:
    whole = demo_dossier()
    people = tuple(
        evolve(one, visibility=Visibility.RESTRICTED) if one.id == "p-mother" else one for one in whole.persons
    )
    fewer = evolve(whole, persons=people)
    told = nb.draw(fewer, "circle", to="text", generations=0, audience="client")
    assert "28 personen" not in told
    assert "niet meegenomen" in told


def test_an_empty_form_says_nothing_of_a_dossier() -> None:
    form = nb.draw(demo_dossier(), "circle", to="text", blank="empty", generations=0)
    assert form == nb.draw(demo_dossier(), "circle", to="text", blank="empty")
