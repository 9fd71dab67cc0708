# SPDX-License-Identifier: MIT
"""Forms to fill in by hand look alike: at the head of each stands whose it is, when and with whom."""

from inspect import signature

import pytest

import naastbetrokken as nb
from naastbetrokken.demo import demo_dossier
from naastbetrokken.document.blocks import Table
from naastbetrokken.instrument.registry import BUILT_IN, DRAWINGS, instrument

FORMS = [name for name in BUILT_IN if "blank" in signature(instrument(name)).parameters]
HEAD = {"nl": ["Naam", "Datum", "Samen ingevuld met"], "en": ["Name", "Date", "Filled in together with"]}


def test_there_are_forms_of_drawings_and_of_documents() -> None:
    assert set(FORMS) >= {*DRAWINGS, "lifeline-table", "help-table", "strain"}


@pytest.mark.parametrize("lang", HEAD)
@pytest.mark.parametrize("name", [one for one in FORMS if one in DRAWINGS])
def test_an_empty_drawing_asks_whose_it_is(name: str, lang: str) -> None:
    scene = instrument(name)(demo_dossier(), blank="empty", lang=lang)
    assert [group.label for group in scene.groups if group.role == "field"] == HEAD[lang]


@pytest.mark.parametrize("lang", HEAD)
@pytest.mark.parametrize("name", [one for one in FORMS if one not in DRAWINGS and one != "strain"])
def test_an_empty_table_asks_whose_it_is(name: str, lang: str) -> None:
    first = next(
        block for block in instrument(name)(demo_dossier(), blank="empty", lang=lang).blocks if isinstance(block, Table)
    )
    assert list(first.head) == HEAD[lang]
    assert [row.cells for row in first.rows] == [("", "", "")]


@pytest.mark.parametrize("name", ["circle", "ecogram", "moments"])
def test_nobody_writes_a_name_that_stands_in_the_title(name: str) -> None:
    scene = instrument(name)(demo_dossier(), blank="half")
    assert [group.label for group in scene.groups if group.role == "field"] == HEAD["nl"][1:]


@pytest.mark.parametrize("name", DRAWINGS)
def test_an_empty_form_is_one_sheet_of_a4(name: str) -> None:
    assert len(nb.draw_sheets(demo_dossier(), name, blank="empty", paper="A4")) == 1
