# SPDX-License-Identifier: MIT
"""The factor analysis as tables: both sides of every domain, and the same facts as the drawing."""

from naastbetrokken.demo import demo_dossier
from naastbetrokken.document.blocks import Bullets, Document, Heading, Paragraph, Table
from naastbetrokken.document.factor_sheet import factor_sheet
from naastbetrokken.model import Dossier


def tables(document: Document) -> dict[str, Table]:
    """The table of each domain."""
    found, head = {}, ""
    for block in document.blocks:
        if isinstance(block, Heading) and block.level == 1:
            head = block.text
        if isinstance(block, Table):
            found[head] = block
    return found


def test_every_domain_is_a_table_of_both_sides_with_phase_and_source():
    found = tables(factor_sheet(demo_dossier()))
    assert list(found) == [
        "Gezin van herkomst",
        "Ingrijpende levensgebeurtenissen",
        "Opleiding en werk",
        "Dag- en vrijetijdsbesteding",
        "Sociale contacten",
        "Gebruik",
    ]
    assert {table.head for table in found.values()} == {
        ("Welke rol", "Wat helpt", "Wat hindert", "Wie zei het, wanneer")
    }
    assert found["Opleiding en werk"].rows[1].cells == (
        "beschermt",
        "Drie dagen in de werkplaats geven de week een vorm\nover Gert; sinds september 2025; soort: erbij horen op school of werk, een vast ritme",
        "–",
        "verteld door Gert, 3 februari 2026",
    )


def test_a_side_where_nothing_stands_asks_its_question():
    found = tables(factor_sheet(demo_dossier()))
    assert found["Opleiding en werk"].rows[-1].cells[1:3] == ("–", "Hier staat nog niets. Waar liep het vast?")
    assert len(found["Dag- en vrijetijdsbesteding"].rows) == 1


def test_what_helps_and_hinders_stands_in_one_row():
    rows = [
        row for row in tables(factor_sheet(demo_dossier()))["Sociale contacten"].rows if row.refs == ("f-fellow-user",)
    ]
    (row,) = rows
    assert row.cells[1].startswith("Ronnie was er")
    assert row.cells[2] == "hindert ook"


def test_every_factor_stands_in_the_tables_or_among_the_questions_exactly_once():
    document = factor_sheet(demo_dossier())
    refs = [ref for block in document.blocks if isinstance(block, Table) for row in block.rows for ref in row.refs]
    refs += [ref for b in document.blocks if isinstance(b, Bullets) for entry in b.entries for ref in entry.refs]
    assert sorted(refs) == sorted(factor.id for factor in demo_dossier().factors)


def test_a_kind_that_is_not_in_the_list_is_said_below():
    b = Dossier.build()
    b.factor("Koor", "leisure", "helps", category="Z9")
    last = factor_sheet(b.done(), lang="en").blocks[-1]
    assert isinstance(last, Paragraph)
    assert "Z9" in last.text
    assert last.refs == ("f1",)
