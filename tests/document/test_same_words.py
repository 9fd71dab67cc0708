# SPDX-License-Identifier: MIT
"""One thing has one name on every page: two words for it would be two things to whoever reads both."""

from itertools import product

import pytest

from naastbetrokken import draw
from naastbetrokken.demo import demo_dossier
from naastbetrokken.document.words import words
from naastbetrokken.model import Help, Stance, TaskState
from naastbetrokken.queries.measure_words import measure_words

LANGUAGES = ("nl", "en")


@pytest.mark.parametrize(("lang", "code"), [*product(LANGUAGES, (*Help, *Stance))])
def test_help_and_stance_are_called_the_same_in_the_circle_and_in_its_measures(lang, code):
    group = "help" if isinstance(code, Help) else "stance"
    if code is not Stance.UNKNOWN:
        assert measure_words(lang).labels[code.value] == words(lang)(f"circle.{group}.{code.value}")


@pytest.mark.parametrize(("lang", "state"), [*product(LANGUAGES, TaskState)])
def test_a_task_stands_the_same_in_the_plan_and_on_the_timeline(lang, state):
    said = words(lang)
    assert said(f"plan.task.state.{state.value}") == said(f"moments.task.{state.value}")
    assert said(f"plan.task.state.{state.value}") == said(f"moments.legend.task_{state.value}")


@pytest.mark.parametrize(
    ("lang", "need"),
    [
        ("nl", "even vrij zijn van zorg"),
        ("nl", "hulp bij geld"),
        ("nl", "steun rond de kinderen"),
        ("en", "time off from caring"),
        ("en", "support around the children"),
    ],
)
def test_what_a_naaste_needs_is_called_the_same_in_the_review_and_with_the_offer(lang, need):
    dossier = demo_dossier()
    for instrument in ("review", "offer"):
        assert need in " ".join(draw(dossier, instrument, lang=lang, to="text").casefold().split())


@pytest.mark.parametrize(
    ("lang", "said"),
    [("nl", "Toos (ex-pleegmoeder)"), ("en", "Toos (former foster mother)")],
)
def test_foster_care_that_is_over_is_told_as_over_in_both_languages(lang, said):
    assert said in " ".join(draw(demo_dossier(), "review", lang=lang, to="text").split())


def test_an_institution_among_the_institutions_is_not_called_one_again():
    assert "Instellingen: Verslavingszorg De Sluis." in draw(demo_dossier(), "review", to="text")
