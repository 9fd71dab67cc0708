# SPDX-License-Identifier: MIT
"""A drawing as Markdown: everything it says, and nothing that it does not."""

from collections.abc import Callable

import pytest

from naastbetrokken.demo import demo_dossier
from naastbetrokken.instrument.registry import DRAWINGS, instrument
from naastbetrokken.render.registry import render
from naastbetrokken.scene.scene import Scene
from naastbetrokken.testing.facts import facts_missing, facts_of, told
from naastbetrokken.testing.generator import random_life, random_triad


def test_a_small_family_is_told_under_headings(scene_of: Callable[..., Scene]) -> None:
    assert str(render(scene_of("divorced"), "markdown")).startswith(
        "# Genogram van Jan\n\n"
        "Stand op 1 maart 2024\n\n"
        "## De cliënt\n\n"
        "Jan: man, geboren op 21 april 1957, 66 jaar, de cliënt.\n\n"
        "## Jan en Clarinda\n\n"
        "Jan en Clarinda trouwden in 1984 en scheidden in 1997.\n\n"
        "Clarinda: vrouw, geboren omstreeks 1960, overleden in 2020, ongeveer 60 jaar geworden, "
        "alcohol, in herstel sinds 2011.\n\n"
        "Kinderen, van oud naar jong:\n\n"
        "- Kim: vrouw, geboren in 1985, 38 of 39 jaar.\n"
        "- Bas: pleegkind, gender niet vastgelegd, geboren in 1988, 35 of 36 jaar.\n"
    )


@pytest.mark.parametrize("name", DRAWINGS)
def test_every_drawing_says_in_words_what_it_says(name: str) -> None:
    for dossier in (demo_dossier(), random_life(7), random_triad(7)):
        scene = instrument(name)(dossier)
        for to in ("text", "markdown", "html"):
            assert facts_missing(scene, to) == ()
        markdown = told(str(render(scene, "markdown")), "markdown")
        assert len(markdown.split()) <= sum(len(fact.split()) for fact in facts_of(scene))
