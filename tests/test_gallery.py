# SPDX-License-Identifier: MIT
"""The gallery: thirty drawings, every one true and well-formed, on one sheet and one page."""

import importlib.util
import json
import xml.etree.ElementTree as ET
from pathlib import Path
from types import ModuleType

import pytest

from naastbetrokken.api import draw
from naastbetrokken.scene.styles import STYLES
from naastbetrokken.scene.theme import THEMES

SCRIPT = Path(__file__).parents[1] / "docs" / "gallery" / "make_gallery.py"
GIVEN_UP = {"own_ancestor", "household_split", "union_label_moved", "twins_apart", "shortened", "left_out"}
"""What a drawing may tell that it gave up; anything else is a fault that the read-back found."""

USUAL = {"lang": "nl", "style": "mcgoldrick", "theme": "default"}


def gallery() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_gallery", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


PICTURES = gallery().PICTURES


def test_the_gallery_holds_thirty_drawings_in_both_languages_and_styles_and_in_every_theme():
    assert len({picture.name for picture in PICTURES}) == len(PICTURES) == 30
    asked = {kind: {picture.options.get(kind, usual) for picture in PICTURES} for kind, usual in USUAL.items()}
    assert asked == {"lang": {"nl", "en"}, "style": set(STYLES), "theme": set(THEMES)}


@pytest.mark.parametrize("picture", PICTURES, ids=lambda picture: picture.name)
def test_a_drawing_of_the_gallery_reads_back_without_fault(picture):
    drawn = json.loads(draw(picture.family(), "genogram", to="json", **picture.options))
    assert {given_up["code"] for given_up in drawn["compromises"]} <= GIVEN_UP
    assert ET.fromstring(picture.drawn()).get("viewBox")  # noqa: S314  our own drawing


@pytest.mark.slow
def test_the_gallery_is_small_the_same_each_time_and_shown_as_a_whole():
    first = gallery().gallery()
    assert first == gallery().gallery()
    assert sum(len(content.encode()) for content in first.values()) < 3_000_000
    sheet = ET.fromstring(first["sheet.svg"])  # noqa: S314  idem
    ids = [one.get("id") for one in sheet.iter() if one.get("id")]
    assert len(ids) == len(set(ids))
    assert all(f"({picture.name}.svg)" in first["index.md"] for picture in PICTURES)
