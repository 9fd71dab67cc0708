# SPDX-License-Identifier: MIT
"""The workshop exercise goes in with the builder in under forty lines and comes out complete in every format."""

import json
import re
from html import unescape
from pathlib import Path

import pytest

import naastbetrokken as nb

PAGE = (Path(__file__).parents[1] / "docs" / "workshop.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```python\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
ENTERED = next(block for block in BLOCKS if "b.moment(" in block)
MUST = (
    "Baan kwijt", "Terugval na de vakantie", "Els vertelt wat ze ziet", "Opname", "3 november 2025",
    "Karim was erbij.", "Els was erbij (vriendin, reed mee).", "Nel was erbij (begeleider).",
    "Karim en Nel kozen samen: Drie weken opname.", "Els koos: Els past op de kat en op het huis.",
    "Wie dit koos, is niet bekend: Zijn ouders horen het later pas.",
    "De cliënt vindt dat er samen is besloten.", "De naaste vindt dat er deels samen is besloten.",
    "De professional vindt dat er samen is besloten.", "Els had nodig: dat iemand haar belde hoe het ging.",
    "Wat we leren: Wie meerijdt, hoort ook te weten wanneer er bezoek mag komen.",
    "Karim vertelt: ‘Ik wilde niet. Maar ze hadden de tas al ingepakt, en mijn eigen kussen zat erin.’",
    "Een naaste vertelt: ‘Ik heb die tas ingepakt omdat ik niet wist wat ik anders kon doen.’",
    "Een professional vertelt: ‘Ik dacht dat zij het samen hadden besproken. Dat was niet zo.’",
    "Taak van Nel: Els bellen, elke vrijdag. Nog te doen.",
    "Deze taak heeft nog niemand: Het zijn ouders vertellen. Nog te doen.",
)  # fmt: skip


@pytest.fixture(scope="module")
def session():
    names: dict[str, object] = {}
    for block in BLOCKS:
        exec(block, names)  # noqa: S102  the page's own example
    return names


def test_the_exercise_is_entered_in_under_forty_lines() -> None:
    lines = [line for line in ENTERED.splitlines() if line.strip()]
    assert len(lines) < 40


def test_three_people_five_lines_of_time_three_key_moments_and_one_worked_out(session) -> None:
    dossier = session["dossier"]
    assert len(dossier.persons) == 3
    assert sum(moment.key for moment in dossier.moments) == 3
    (worked,) = [moment for moment in dossier.moments if moment.perspectives]
    assert worked.present
    assert worked.choices
    assert worked.shared
    assert worked.needs
    assert worked.lesson


@pytest.mark.parametrize("to", ["svg", "text", "json", "html"])
def test_it_comes_out_complete(session, to) -> None:
    drawn = nb.draw(session["dossier"], "moments", to=to)
    if to == "json":
        drawn = "\n".join(node["description"] for node in json.loads(drawn)["nodes"])
    said = re.sub(r"\s+", " ", unescape(drawn))
    assert [one for one in MUST if one not in said and one != "3 november 2025"] == []
    assert "3 november 2025" in said


def test_what_the_page_says_that_is_printed_is_what_is_printed(session) -> None:
    (shown,) = re.findall(r"^```text\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
    assert shown in session["text"]


def test_one_sheet_of_paper_holds_it(session) -> None:
    assert len(nb.draw_sheets(session["dossier"], "moments", paper="A4")) == 1
