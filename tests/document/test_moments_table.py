# SPDX-License-Identifier: MIT
"""The timeline as tables: every moment, every task, every account whole."""

import pytest

import naastbetrokken as nb
from naastbetrokken.demo import demo_dossier
from naastbetrokken.document.blocks import Bullets, Paragraph, Table, Tone
from naastbetrokken.document.moments_table import moments_table
from naastbetrokken.testing.generator import random_triad


def tables(document):
    return [block for block in document.blocks if isinstance(block, Table)]


def test_every_moment_is_a_row_in_order_of_time() -> None:
    dossier = demo_dossier()
    first, _ = tables(moments_table(dossier))
    assert [row.cells[0].partition("\n")[0] for row in first.rows][:2] == [
        "Na drie weken weg uit de kliniek",
        "Lotte wil geen contact meer",
    ]
    assert {row.refs[0] for row in first.rows} == {moment.id for moment in dossier.moments}


def test_tasks_of_moments_and_others_stand_in_one_table_with_their_owner() -> None:
    dossier = demo_dossier()
    _, tasks = tables(moments_table(dossier))
    assert len(tasks.rows) == len(dossier.tasks) + sum(len(moment.tasks) for moment in dossier.moments)
    assert [row.cells[1] for row in tasks.rows if row.cells[0] == "bellen met de gemeente over een grotere flat"] == [
        "nog niemand"
    ]


@pytest.mark.sweep(1)
@pytest.mark.parametrize("first", range(0, 80, 20))
def test_accounts_are_quoted_whole_for_every_generated_dossier(first: int) -> None:
    for seed in range(first, first + 20):
        dossier = random_triad(seed)
        blocks = moments_table(dossier).blocks
        quoted = [
            one.text for one in blocks if isinstance(one, Paragraph) and one.tone is Tone.PLAIN and "‘" in one.text
        ]
        told = [one.text for moment in dossier.moments for one in moment.perspectives]
        assert len(quoted) == len(told)
        assert all(any(f"‘{text}’" in quote for quote in quoted) for text in told)


def test_questions_are_asked_only_of_moments_that_were_chosen() -> None:
    b = nb.Dossier.build()
    b.person("Karim", client=True)
    b.moment("Gekozen", key=True)
    b.moment("Niet gekozen")
    document = moments_table(b.done())
    asked = [entry for block in document.blocks if isinstance(block, Bullets) for entry in block.entries]
    assert {entry.refs[0] for entry in asked} == {"m1"}
    assert all(entry.tone is Tone.QUESTION for entry in asked)


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_a_dossier_without_moments_asks_for_them(lang) -> None:
    document = moments_table(nb.Dossier.build().done(), lang=lang)
    assert [block.tone for block in document.blocks] == [Tone.PLAIN, Tone.QUESTION]


@pytest.mark.parametrize("to", ["markdown", "text", "html", "json"])
def test_the_table_comes_in_every_format_of_documents(to) -> None:
    assert "Ik zat anderhalf uur in die wachtkamer." in nb.draw(demo_dossier(), "moments-table", to=to)
