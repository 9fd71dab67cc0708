# SPDX-License-Identifier: MIT
"""A life line hides nothing, forgets nothing, and says the same in every format, however crowded the life."""

import pytest
from attrs import evolve
from hypothesis import given, settings

from naastbetrokken import draw
from naastbetrokken.demo.dossier import demo_dossier
from naastbetrokken.instrument.lifeline import lifeline
from naastbetrokken.model import Dossier
from naastbetrokken.scene.pages import pages
from naastbetrokken.scene.paper import SMALLEST
from naastbetrokken.scene.theme import THEMES
from naastbetrokken.testing.generator import random_life
from naastbetrokken.testing.lifelines import problems
from naastbetrokken.testing.lives import handbook_life, sixty_events
from naastbetrokken.testing.strategies import dossiers


@pytest.mark.sweep(1)
@pytest.mark.parametrize("first", range(0, 30, 10))
def test_generated_lives_keep_every_promise(first: int) -> None:
    """Lives of 1 to 80 events, evenly spread and crowded into a few years."""
    for seed in range(first, first + 10):
        dossier = random_life(seed, 1 + seed * 7919 % 80)
        assert problems(dossier, lifeline(dossier, mood=seed % 7 == 3, lanes=seed % 7 == 1)) == [], f"seed {seed}"


@pytest.mark.slow
def test_many_generated_lives_keep_every_promise() -> None:
    for seed in range(30, 530):
        dossier = random_life(seed, 1 + seed * 7919 % 80)
        assert problems(dossier, lifeline(dossier, lanes=seed % 5 == 0)) == [], f"seed {seed}"


@pytest.mark.parametrize("years", [1, 2])
def test_eighty_events_in_a_year_are_all_readable(years: int) -> None:
    for seed in range(4):
        dossier = random_life(seed, 80, clustered=years)
        assert problems(dossier, lifeline(dossier)) == []


@pytest.mark.parametrize("width", [200, 400, 2500])
def test_a_line_of_any_width_hides_nothing(width: float) -> None:
    for seed in range(4):
        dossier = random_life(seed, 40)
        assert problems(dossier, lifeline(dossier, width=width)) == []


@settings(max_examples=min(25, settings.default.max_examples))
@given(dossiers())
def test_whatever_a_dossier_holds_it_is_drawn_and_told(dossier: Dossier) -> None:
    """Years from 1 to 9999, names in any script, dates the wrong way round, texts of one letter or none."""
    scene = lifeline(dossier)
    assert problems(dossier, scene) == []


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("life", [demo_dossier, handbook_life, sixty_events, Dossier])
def test_the_known_lives_keep_every_promise_in_both_languages(life: type[Dossier], lang: str) -> None:
    dossier = life()
    assert problems(dossier, lifeline(dossier, lang=lang)) == []
    assert problems(dossier, lifeline(dossier, lang=lang, blank="half")) == []


@pytest.mark.parametrize("theme", list(THEMES))
def test_a_theme_moves_nothing(theme: str) -> None:
    """Colours and weights differ; places and words do not."""
    assert lifeline(sixty_events(), theme=theme).nodes == lifeline(sixty_events()).nodes


def test_sixty_events_go_on_one_sheet_of_a4_in_letters_one_can_read() -> None:
    (sheet,) = pages(lifeline(sixty_events()))
    sizes = [mark.size for group in sheet.groups for mark in group.marks if hasattr(mark, "size")]
    assert min(sizes) * sheet.scale >= 9.0
    assert sheet.scale > SMALLEST


def test_the_order_of_the_input_changes_no_byte() -> None:
    dossier = sixty_events()
    turned = evolve(
        dossier,
        events=dossier.events[::-1],
        residences=dossier.residences[::-1],
        wishes=dossier.wishes[::-1],
        persons=dossier.persons[::-1],
    )
    for to in ("svg", "json", "text"):
        assert draw(turned, "lifeline", to=to) == draw(dossier, "lifeline", to=to)
