# SPDX-License-Identifier: MIT
"""What holds for every document that the library makes, whatever is in the dossier."""

import re
from itertools import pairwise

import pytest
from attrs import evolve

from naastbetrokken.demo import demo_dossier
from naastbetrokken.document.blocks import Bullets, Document, Heading, Paragraph, Table, Tone
from naastbetrokken.instrument.registry import DOCUMENTS, instrument
from naastbetrokken.model import Dossier
from naastbetrokken.render.registry import render
from naastbetrokken.testing.facts import assert_same_facts
from naastbetrokken.testing.generator import random_triad

DOSSIERS = {
    "demo": demo_dossier(),
    "nobody": Dossier.build().done(),
    **{f"triad {seed}": random_triad(seed) for seed in range(6)},
}


@pytest.fixture(params=DOCUMENTS)
def name(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture(params=DOSSIERS)
def document(name: str, request: pytest.FixtureRequest) -> Document:
    return instrument(name)(DOSSIERS[request.param])


def test_it_says_which_document_it_is(name: str, document: Document) -> None:
    assert document.instrument == name
    assert document.lang == "nl"
    assert document.title.strip()


def test_it_says_the_same_in_every_format(document: Document) -> None:
    assert_same_facts(document)


def test_its_headings_go_down_one_step_at_a_time_and_each_has_something_below_it(document: Document) -> None:
    levels = [0, *(block.level for block in document.blocks if isinstance(block, Heading))]
    assert all(after <= before + 1 for before, after in pairwise(levels))
    for block, below in pairwise((*document.blocks, None)):
        if isinstance(block, Heading) and not block.text.endswith("?"):  # a question can be all there is
            assert below is not None
            assert not isinstance(below, Heading) or below.level > block.level


def test_its_tables_are_whole(document: Document) -> None:
    for table in (block for block in document.blocks if isinstance(block, Table)):
        assert table.head
        assert all(name.strip() for name in table.head)
        assert {len(row.cells) for row in table.rows} <= {len(table.head)}


def test_what_is_marked_as_a_question_is_one(document: Document) -> None:
    asked = [block.text for block in document.blocks if isinstance(block, Paragraph) and block.tone is Tone.QUESTION]
    asked += [
        entry.text
        for block in document.blocks
        if isinstance(block, Bullets)
        for entry in block.entries
        if entry.tone is Tone.QUESTION
    ]
    assert [text for text in asked if "?" not in text] == []


def test_nothing_in_it_is_empty(document: Document) -> None:
    for block in document.blocks:
        if isinstance(block, Heading | Paragraph):
            assert block.text.strip()
        if isinstance(block, Bullets):
            assert block.entries
            assert all(entry.text.strip() for entry in block.entries)


def test_english_is_asked_for_and_given(name: str) -> None:
    document = instrument(name)(demo_dossier(), lang="en")
    assert document.lang == "en"
    words = str(render(document, "text"))
    furniture = r"\b(Stand op|Nog te vragen|Nog te bespreken|Opmerking|Leeftijd|Vanaf)\b"
    assert re.search(furniture, words) is None


@pytest.mark.parametrize("seed", range(4))
def test_the_order_in_which_people_are_recorded_changes_nothing(name: str, seed: int) -> None:
    dossier = random_triad(seed)
    turned = evolve(dossier, persons=dossier.persons[::-1], unions=dossier.unions[::-1], ties=dossier.ties[::-1])
    assert instrument(name)(turned) == instrument(name)(dossier)
