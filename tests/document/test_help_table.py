# SPDX-License-Identifier: MIT
"""The help table: who helps with what, what is wanted, and what nobody asked yet."""

import pytest

import naastbetrokken as nb
from naastbetrokken.document.blocks import Bullets, Heading, Table, Tone
from naastbetrokken.instrument.help_table import help_table
from naastbetrokken.testing.facts import assert_same_facts
from naastbetrokken.testing.generator import random_network, random_triad
from naastbetrokken.testing.invariants import turned


def jans_circle() -> nb.Dossier:
    b = nb.Dossier.build()
    jan = b.person("Jan", gender="man", client=True)
    kim, piet, els = b.person("Kim", gender="woman"), b.person("Piet"), b.person("Els", died="2020")
    b.union(jan, children=[kim])
    b.tie(piet, ring="outer", gives=["tasks"], ask_for="boodschappen", contact_per_week=0.25, note="Belt liever niet.")
    b.tie(
        kim,
        ring="inner",
        gives=["moral", "company"],
        ask_for="samen koken",
        contact_per_week=2,
        initiative="other",
        since="1985",
        reason="zijn dochter",
        value=["important"],
        roles=["eerste contactpersoon"],
    )
    b.tie(els)
    b.date("2026-10-15")
    return b.done()


def tables(document) -> list[Table]:
    return [block for block in document.blocks if isinstance(block, Table)]


def test_the_table_of_the_handbook_has_three_columns_and_a_row_for_everybody_in_the_circle() -> None:
    helping, contact = tables(help_table(jans_circle()))
    assert helping.head == ("Naam", "Geeft hulp in de vorm van", "Ik wil vragen")
    assert [row.cells for row in helping.rows] == [
        ("Kim, dochter, eerste contactpersoon", "morele steun en gezelschap", "samen koken"),
        ("Piet", "hulp bij taken", "boodschappen"),
        ("Els, overleden", "", ""),
    ]
    assert contact.head == (
        "Naam",
        "Hoe vaak",
        "Wie zoekt contact",
        "Sinds wanneer",
        "Hoe het begon",
        "Wat het waard is",
    )
    assert contact.rows[0].cells[1:] == ("2 keer per week", "Kim", "1985", "zijn dochter", "belangrijk")
    assert contact.rows[1].cells[1:] == ("ongeveer 1 keer per maand", "", "", "", "")


def test_what_is_blank_becomes_a_question_and_what_makes_no_sense_is_not_asked() -> None:
    blocks = help_table(jans_circle()).blocks
    asked = [entry.text for block in blocks if isinstance(block, Bullets) for entry in block.entries]
    assert "Wie zoekt meestal contact?" in asked
    assert "Sinds wanneer is er contact met Piet?" in asked
    assert "Hoe vaak is er contact met Els?" not in asked  # she died
    assert "Piet: Belt liever niet." in asked
    assert [block.text for block in blocks if isinstance(block, Heading) and block.level == 2] == ["Piet", "Els"]


def test_an_empty_form_holds_nobody() -> None:
    """It can lie on a table in a waiting room."""
    form = help_table(jans_circle(), blank="empty")
    assert form.title == "Hulptabel"
    assert [len(table.rows) for table in tables(form)] == [1, 12, 12]
    assert all(cell == "" for table in tables(form) for row in table.rows for cell in row.cells)
    assert not [
        name
        for name in ("Jan", "Kim", "Piet", "Els")
        if name in nb.draw(jans_circle(), "help-table", to="html", blank="empty")
    ]


def test_rows_to_write_in_come_below_what_is_known() -> None:
    plain, roomy = tables(help_table(jans_circle())), tables(help_table(jans_circle(), blank="half"))
    for before, after in zip(plain, roomy, strict=True):
        assert after.rows[: len(before.rows)] == before.rows
        assert [set(row.cells) for row in after.rows[len(before.rows) :]] == [{""}] * 4


def test_an_empty_circle_asks_who_could_help() -> None:
    b = nb.Dossier.build()
    b.person("Jan", client=True)
    text = nb.draw(b.done(), "help-table", to="text")
    assert "Er staat nog niemand in de cirkel." in text
    assert "? Wie staat hier nog niet bij en zou kunnen helpen?" in text
    assert tables(help_table(b.done(), blank="empty"))[1].rows[0].cells == ("", "", "")


def test_english_has_no_dutch_left() -> None:
    text = nb.draw(jans_circle(), "help-table", to="text", lang="en")
    assert text.startswith("Help table of Jan\nAs of 15 October 2026\n")
    assert "Gives help in the form of" in text
    assert "Still to be talked about" in text


@pytest.mark.sweep(8)
@pytest.mark.parametrize("seed", range(30))
def test_every_format_holds_the_same_facts_and_everybody_is_there(seed: int) -> None:
    dossier = random_network(seed, 20) if seed % 2 else random_triad(seed)
    for blank in (None, "half"):
        document = help_table(dossier, blank=blank)
        assert_same_facts(document)
        named = {ref for table in tables(document) for row in table.rows for ref in row.refs}
        assert named == {tie.person for tie in dossier.ties}
    questions = [
        entry
        for block in help_table(dossier).blocks
        if isinstance(block, Bullets)
        for entry in block.entries
        if entry.tone is Tone.QUESTION
    ]
    assert all(entry.text.endswith("?") and entry.refs for entry in questions)


@pytest.mark.parametrize("seed", range(20))
def test_the_order_in_which_ties_are_recorded_changes_nothing(seed: int) -> None:
    dossier = random_network(seed, 20)
    assert help_table(turned(dossier)) == help_table(dossier)
