# SPDX-License-Identifier: MIT
"""Every form of a drawing carries the same facts."""

import re
from base64 import b64encode
from collections.abc import Callable
from hashlib import sha256

import pytest

from naastbetrokken.render.page import POLICY
from naastbetrokken.render.registry import render
from naastbetrokken.scene.scene import Scene

SceneOf = Callable[..., Scene]
FORMATS = ("svg", "text", "json", "html")
FACTS = (
    "Jan", "Clarinda", "Kim", "Bas", "1957", "1960", "2020", "1985", "1988", "1984", "1997", "alcohol", "2011",
    "in herstel", "scheid", "pleegkind", "cliënt", "staan niet naast elkaar", "Kade 3", "1 maart 2024",
)  # fmt: skip


@pytest.mark.parametrize("to", FORMATS)
def test_names_years_unions_conditions_and_compromises_are_in_every_form(scene_of: SceneOf, to: str) -> None:
    text = render(scene_of("divorced"), to)
    assert isinstance(text, str)
    wanted = [fact for fact in FACTS if to != "json" or fact != "1 maart 2024"]
    assert [fact for fact in wanted if fact not in text] == []


@pytest.mark.parametrize("to", FORMATS)
def test_english_has_no_dutch_left(scene_of: SceneOf, to: str) -> None:
    text = str(render(scene_of("divorced", lang="en"), to))
    dutch = r"\b(geboren|gehuwd|gescheiden|pleegkind|cliënt|overleden|vrouw|jaar|van|niet|samen)\b"
    assert re.search(dutch, re.sub(r"geh\. 1984|gesch\. 1997|in herstel|sinds 2011", "", text)) is None


def test_the_text_holds_the_picture_and_the_sentences(scene_of: SceneOf) -> None:
    scene = scene_of("divorced")
    whole, picture, outline = (str(render(scene, "text", part=part)) for part in ("all", "picture", "outline"))
    assert "─//─" in whole
    assert "─//─" in picture
    assert "─//─" not in outline
    assert "trouwden in 1984" in outline
    assert "trouwden in 1984" not in picture


def test_the_outline_of_a_small_family_reads_well_aloud(scene_of: SceneOf) -> None:
    assert render(scene_of("divorced"), "text", part="outline") == (
        "Genogram van Jan\n"
        "Stand op 1 maart 2024\n"
        "\n"
        "De cliënt\n"
        "Jan: man, geboren op 21 april 1957, 66 jaar, de cliënt.\n"
        "\n"
        "Jan en Clarinda\n"
        "Jan en Clarinda trouwden in 1984 en scheidden in 1997.\n"
        "Clarinda: vrouw, geboren omstreeks 1960, overleden in 2020, ongeveer 60 jaar geworden, "
        "alcohol, in herstel sinds 2011.\n"
        "Kinderen, van oud naar jong:\n"
        "- Kim: vrouw, geboren in 1985, 38 of 39 jaar.\n"
        "- Bas: pleegkind, gender niet vastgelegd, geboren in 1988, 35 of 36 jaar.\n"
        "\n"
        "Wie samenwonen\n"
        "- Kade 3: Jan en Kim.\n"
        "\n"
        "Bij deze tekening\n"
        "- Jan en Clarinda staan niet naast elkaar, omdat daar geen plaats voor was; hun lijn loopt om.\n"
    )


def test_the_page_needs_nothing_and_runs_nothing(scene_of: SceneOf) -> None:
    page = str(render(scene_of("divorced"), "html"))
    assert page.startswith('<!DOCTYPE html>\n<html lang="nl">')
    style = page.partition("<style>")[2].partition("</style>")[0]
    digest = b64encode(sha256(style.encode()).digest()).decode()
    assert f'content="{POLICY.format(digest=digest)}"' in page
    assert "<script" not in page
    assert not re.search(r"\b(src|href|srcset|action)=", page)
    assert page.count("<svg") == 1
