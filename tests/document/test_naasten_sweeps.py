# SPDX-License-Identifier: MIT
"""The four documents on naasten, over generated dossiers: the same facts in every format, no secret, no chance order."""

import json
import random

import pytest
from attrs import evolve, fields
from hypothesis import given, settings
from hypothesis import strategies as st

import naastbetrokken as nb
from naastbetrokken.instrument.offer import offer
from naastbetrokken.instrument.partiality import partiality
from naastbetrokken.instrument.roles import roles
from naastbetrokken.instrument.strain import strain
from naastbetrokken.model import Dossier
from naastbetrokken.render.registry import render
from naastbetrokken.testing.facts import FORMATS, assert_same_facts
from naastbetrokken.testing.generator import random_triad
from naastbetrokken.testing.secrets import MARK, with_secrets
from naastbetrokken.testing.strategies import catalogues, sound_dossiers
from naastbetrokken.testing.verdict_words import verdicts

MAKERS = (partiality, strain, roles, offer)
BLANKS = (None, "half", "empty")


def made(dossier, seed=0, **options):
    """The four documents, in a language and a form that the seed chooses."""
    lang = ("nl", "en")[seed % 2]
    for maker in MAKERS:
        own = {"blank": BLANKS[seed % 3]} if maker is strain else {}
        yield maker(dossier, lang=lang, **own, **options)


def texts(dossier):
    return [render(document, "text") for document in made(dossier)]


@pytest.mark.sweep(5)
@pytest.mark.parametrize("seed", range(12))
def test_every_format_says_the_same(seed):
    for document in made(random_triad(seed, 6 + seed), seed):
        assert_same_facts(document)


@pytest.mark.slow
def test_every_format_says_the_same_of_three_hundred_generated_dossiers():
    for seed in range(1000, 1300):
        for document in made(random_triad(seed, 4 + seed % 14), seed, copy=("worker", "client")[seed % 4 == 0]):
            assert_same_facts(document)


@settings(max_examples=min(100, settings.default.max_examples))
@given(sound_dossiers(), catalogues(), st.integers(0, 5), st.sampled_from(range(len(MAKERS) + 1)))
def test_whatever_can_be_stored_can_be_told(dossier, catalogue, seed, which):
    """Names with markup, words with control characters, references to anybody, catalogues of anything."""
    documents = (*made(dossier, seed), offer(dossier, catalogue=catalogue))
    assert_same_facts(documents[which])


@pytest.mark.parametrize("seed", range(20))
def test_no_byte_of_a_copy_for_the_client_holds_a_secret(seed):
    dossier = with_secrets(random_triad(seed, 10), every=1 + seed % 3)
    for document in made(dossier, seed, copy="client"):
        for to in FORMATS:
            assert MARK not in render(document, to)


@pytest.mark.parametrize("seed", range(20))
def test_no_document_adds_a_verdict(seed):
    dossier = random_triad(seed, 10)
    for document in made(dossier, seed):
        assert verdicts([str(render(document, "text", width=500))], document.lang, said_in=dossier) == ()


def shuffled(dossier, seed):
    """The same facts in another order of writing; within an item the order may mean something."""
    dice = random.Random(seed)  # noqa: S311 - dice for a test
    parts = {each.name: getattr(dossier, each.name) for each in fields(Dossier)}
    mixed = {name: tuple(dice.sample(part, len(part))) for name, part in parts.items() if isinstance(part, tuple)}
    return evolve(dossier, **mixed)


def respelled(dossier):
    """The same dossier with other ids of persons, in the opposite order of the alphabet."""
    ids = sorted(dossier.by_id)
    new = {one: f"z{len(ids) - i:04}" for i, one in enumerate(ids)}

    def walk(value):
        if isinstance(value, dict):
            return {key: walk(member) for key, member in value.items()}
        if isinstance(value, list):
            return [walk(member) for member in value]
        return new.get(value, value) if isinstance(value, str) else value

    return nb.loads(json.dumps(walk(json.loads(nb.dumps(dossier)))))


@pytest.mark.parametrize("seed", range(15))
def test_the_order_of_writing_changes_nothing(seed):
    dossier = random_triad(seed, 9)
    assert texts(shuffled(dossier, seed)) == texts(dossier)


@pytest.mark.parametrize("seed", range(15))
def test_the_spelling_of_ids_changes_nothing(seed):
    dossier = random_triad(seed, 9)
    assert texts(respelled(dossier)) == texts(dossier)
