# SPDX-License-Identifier: MIT
"""No text of the library judges, scores, ranks, blames or diagnoses; what people said stands as they said it."""

import pytest

from naastbetrokken.demo import demo_dossier
from naastbetrokken.instrument.registry import BUILT_IN, instrument
from naastbetrokken.model import Dossier
from naastbetrokken.rules import check, describe
from naastbetrokken.testing.catalogue_texts import LANGUAGES, catalogue_texts
from naastbetrokken.testing.facts import facts_of
from naastbetrokken.testing.generator import random_triad
from naastbetrokken.testing.verdict_words import verdicts


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("nl", "Het is de schuld van Jan."),
        ("nl", "Dit netwerk is ongezond."),
        ("nl", "De score is 4."),
        ("nl", "Er is te weinig contact."),
        ("nl", "Jan heeft gefaald."),
        ("nl", "Dat is niet normaal."),
        ("nl", "Een slecht netwerk, op de ranglijst derde."),
        ("en", "Jan is to blame."),
        ("en", "This network is unhealthy."),
        ("en", "There are too few friends."),
        ("en", "He failed."),
    ],
)
def test_a_verdict_is_found(lang: str, text: str) -> None:
    assert verdicts([text], lang)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("nl", "Er zijn schulden bij de bank."),
        ("nl", "Wat is er nodig voor een sterker netwerk?"),
        ("nl", "Jan noemt Els belemmerend."),
        ("en", "Who of us is in touch with them?"),
    ],
)
def test_a_fact_is_none(lang: str, text: str) -> None:
    assert verdicts([text], lang) == ()


def test_the_words_of_people_are_theirs() -> None:
    b = Dossier.build()
    b.person("Jan", client=True, id="jan")
    b.statement("jan", "Het is allemaal mijn schuld.")
    said = "Jan: ‘Het is allemaal mijn schuld.’"
    assert verdicts([said], "nl") == (f"schuld: {said}",)
    assert verdicts([said], "nl", said_in=b.done()) == ()
    assert verdicts([f"{said} Dat is zijn schuld."], "nl", said_in=b.done()) != ()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_catalogue_holds_a_verdict(lang: str) -> None:
    assert {key: found for key, text in catalogue_texts(lang).items() if (found := verdicts([text], lang))} == {}


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", BUILT_IN)
def test_nothing_that_the_demo_makes_adds_a_verdict(name: str, lang: str) -> None:
    whole = demo_dossier()
    assert verdicts(facts_of(instrument(name)(whole, lang=lang)), lang, said_in=whole) == ()


@pytest.mark.slow
@pytest.mark.parametrize("name", BUILT_IN)
def test_nothing_made_of_generated_dossiers_adds_a_verdict(name: str) -> None:
    for seed in range(25):
        whole, lang = random_triad(seed, 1 + seed % 16), LANGUAGES[seed % 2]
        assert verdicts(facts_of(instrument(name)(whole, lang=lang)), lang, said_in=whole) == ()


def test_no_finding_is_a_verdict() -> None:
    for seed in range(120):
        whole, lang = random_triad(seed, 1 + seed % 20), LANGUAGES[seed % 2]
        assert verdicts((describe(one, whole, lang) for one in check(whole)), lang, said_in=whole) == ()
