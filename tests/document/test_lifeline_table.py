# SPDX-License-Identifier: MIT
"""The life line as a table: every event in the band where it belongs, and an empty band as an invitation."""

from datetime import date
from itertools import pairwise

import pytest
from attrs import evolve

import naastbetrokken as nb
from naastbetrokken.document.blocks import Heading, Paragraph, Table, Tone
from naastbetrokken.document.life_bands import Band, bands
from naastbetrokken.instrument.lifeline_table import lifeline_table
from naastbetrokken.model import Certainty
from naastbetrokken.model.dates import age_at
from naastbetrokken.testing.facts import assert_same_facts
from naastbetrokken.testing.generator import random_life


def jans_life() -> nb.Dossier:
    b = nb.Dossier.build()
    jan = b.person("Jan", gender="man", born="1957-04-21", client=True)
    kim = b.person("Kim", born="1985")
    b.event("Geboren", "1957-04-21", id="e-birth", place="Zwolle")
    b.event("Diploma", "1973-06", valence=4, id="e-diploma", helped="oma", hindered="reistijd")
    b.event("Pink Pop", age=17, valence=5, id="e-concert")
    b.event("Trouwdag", "1980~", valence=5, id="e-wedding", note="In de regen.")
    b.event("Kim geboren", "1985", persons=[kim], id="e-kim")
    b.event("Op reis", before="e-wedding", id="e-travel")
    b.event("Iets met een boot", id="e-boat")
    b.event("Opa overleden", "1955", id="e-grandfather")
    b.residence("Zwolle", period="1957-04-21/1976", persons=[jan])
    b.residence("Kampen", period="1976/..", persons=[kim])
    b.wish("Leren zeilen", "2028")
    b.wish("Vaker zingen")
    b.date("1990-01-01")
    return b.done()


def by_heading(document) -> dict[str, tuple[str, ...] | str]:
    """Return what stands under each heading: the events of its table, or its question."""
    found: dict[str, tuple[str, ...] | str] = {}
    here = ""
    for block in document.blocks:
        if isinstance(block, Heading):
            here = block.text
        elif isinstance(block, Table):
            found[here] = tuple(row.cells[-1].split("\n")[0] for row in block.rows)
        elif isinstance(block, Paragraph) and block.tone is Tone.QUESTION:
            found.setdefault(here, block.text)
    return found


def row_of(document, event: str) -> tuple[str, ...]:
    (cells,) = (
        row.cells for block in document.blocks if isinstance(block, Table) for row in block.rows if event in row.refs
    )
    return cells


def test_the_bands_are_those_of_the_handbook_up_to_the_present_age() -> None:
    assert by_heading(lifeline_table(jans_life())) == {
        "Voor de geboorte": ("Opa overleden",),
        "0 tot en met 4 jaar (van 1957 tot 1962)": ("Geboren", "Woonde hier, met Jan"),
        "5 tot en met 8 jaar (van 1962 tot 1966)": "Wat was er toen Jan 5 tot en met 8 jaar was?",
        "9 tot en met 12 jaar (van 1966 tot 1970)": "Wat was er toen Jan 9 tot en met 12 jaar was?",
        "13 tot en met 16 jaar (van 1970 tot 1974)": ("Diploma",),
        "17 tot en met 20 jaar (van 1974 tot 1978)": ("Pink Pop", "Woont hier, met Kim"),
        "21 tot en met 24 jaar (van 1978 tot 1982)": ("Trouwdag",),
        "25 tot en met 28 jaar (van 1982 tot 1986)": ("Kim geboren",),
        "Vanaf 29 jaar (vanaf 1986)": "Wat was er sinds Jan 29 jaar werd?",
        "Zonder leeftijd": ("Op reis", "Iets met een boot"),
        "Wensen voor later": ("Leren zeilen", "Vaker zingen"),
    }


@pytest.mark.parametrize(
    ("event", "cells"),
    [
        ("e-birth", ("21 april 1957", "0", "Zwolle", "Geboren\nWaar: Zwolle")),
        (
            "e-diploma",
            ("juni 1973", "16", "Zwolle", "Diploma\nHoe het was: +4\nWat hielp: oma\nWat niet hielp: reistijd"),
        ),
        ("e-concert", ("1974 of 1975", "17", "Zwolle", "Pink Pop\nHoe het was: +5")),
        (
            "e-wedding",
            ("omstreeks 1980", "ongeveer 23", "Kampen", "Trouwdag\nHoe het was: +5\nOpmerking: In de regen."),
        ),
        ("e-kim", ("1985", "27 of 28", "Kampen", "Kim geboren\nWie: Kim")),
        ("e-travel", ("voor: Trouwdag", "", "", "Op reis")),
        ("e-boat", ("", "", "", "Iets met een boot")),
        ("e-grandfather", ("1955", "", "", "Opa overleden")),
    ],
)
def test_a_row_says_when_how_old_where_and_what(event: str, cells: tuple[str, ...]) -> None:
    assert row_of(lifeline_table(jans_life()), event) == cells


def test_a_year_in_which_somebody_moved_names_both_homes() -> None:
    moved = evolve(
        jans_life(),
        events=tuple(
            evolve(event, when=evolve(event.when, date=nb.PartialDate.parse("1976"))) if event.id == "e-kim" else event
            for event in jans_life().events
        ),
    )
    assert row_of(lifeline_table(moved), "e-kim")[2] == "Zwolle of Kampen"


def test_bands_of_ones_own_begin_where_they_are_said_to() -> None:
    headings = list(by_heading(lifeline_table(jans_life(), bands=(0, 12, 18))))
    assert headings[1:4] == [
        "0 tot en met 11 jaar (van 1957 tot 1969)",
        "12 tot en met 17 jaar (van 1969 tot 1975)",
        "Vanaf 18 jaar (vanaf 1975)",
    ]


@pytest.mark.parametrize("wrong", [(), (1, 5), (0, 5, 5), (0, 2.5), ("0", "5"), "0,5", (0, 500), 5])
def test_bands_that_do_not_rise_from_birth_are_a_wrong_call(wrong) -> None:
    with pytest.raises(nb.UsageError, match="bands takes the ages at which they begin"):
        lifeline_table(jans_life(), bands=wrong)


@pytest.mark.parametrize("age", range(100))
def test_every_age_is_in_one_band_and_the_present_one_in_the_last(age: int) -> None:
    found = bands(age)
    assert [band for band in found if band.first <= age and (band.last is None or age <= band.last)] == [found[-1]]
    assert found[-1].last is None
    assert found[0] == Band(0, None if age < 5 else 4)
    assert all(one.last is not None and one.last + 1 == other.first for one, other in pairwise(found))


def test_a_form_is_empty_and_a_roomy_table_has_two_rows_more() -> None:
    form = [block for block in lifeline_table(jans_life(), blank="empty").blocks if isinstance(block, Table)]
    assert len(form) == 20  # whose it is, eighteen bands up to seventy, and wishes
    assert all(cell == "" for table in form for row in table.rows for cell in row.cells)
    text = nb.draw(jans_life(), "lifeline-table", to="text", blank="empty")
    assert "Diploma" not in text
    assert "Jan" not in text
    roomy = by_heading(lifeline_table(jans_life(), blank="half"))
    assert roomy["13 tot en met 16 jaar (van 1970 tot 1974)"] == ("Diploma", "", "")
    assert roomy["5 tot en met 8 jaar (van 1962 tot 1966)"] == ("", "")


def test_nobody_is_made_older_or_younger_than_the_dossier_says() -> None:
    """Without a birth no age follows from a date, and the table asks for it."""
    dossier = jans_life()
    unborn = evolve(dossier, persons=tuple(evolve(person, born=None) for person in dossier.persons))
    found = by_heading(lifeline_table(unborn))
    assert found["Vanaf 17 jaar"] == ("Pink Pop",)
    assert found["Zonder leeftijd"] == (
        "Op reis", "Opa overleden", "Geboren", "Woonde hier, met Jan", "Diploma", "Woont hier, met Kim", "Trouwdag",
        "Kim geboren", "Iets met een boot",
    )  # fmt: skip
    assert "Wanneer is Jan geboren?" in nb.draw(unborn, "lifeline-table", to="text")


def test_who_told_it_is_said_when_it_was_not_the_client() -> None:
    b = nb.Dossier.build()
    jan, els = b.person("Jan", born="1957", client=True), b.person("Els")
    b.event("Op kamp", "1965", id="e1", source=nb.Source(informant=els, certainty=Certainty.PROBABLE))
    b.event("Zwemles", "1966", id="e2", source=nb.Source(informant=jan))
    document = lifeline_table(b.done())
    assert row_of(document, "e1")[-1] == "Op kamp\nVerteld door Els, waarschijnlijk"
    assert row_of(document, "e2")[-1] == "Zwemles"


def test_english_has_no_dutch_left() -> None:
    text = nb.draw(jans_life(), "lifeline-table", to="text", lang="en")
    assert text.startswith("Life line of Jan, as a table\n")
    assert "Ages 5 to 8 (from 1962 to 1966)\n\n? What was there when Jan was 5 to 8 years old?" in text


@pytest.mark.sweep(11)
@pytest.mark.parametrize("seed", range(40))
def test_every_event_home_and_wish_is_there_once_and_in_every_format(seed: int) -> None:
    dossier = random_life(seed)
    document = lifeline_table(dossier)
    assert_same_facts(document)
    rows = [row for block in document.blocks if isinstance(block, Table) for row in block.rows]
    refs = [row.refs[0] for row in rows if row.refs and row.refs[0] in {event.id for event in dossier.events}]
    assert sorted(refs) == sorted(event.id for event in dossier.events)
    assert len(rows) == len(dossier.events) + len(dossier.residences) + len(dossier.wishes)
    turned = evolve(
        dossier,
        events=dossier.events[::-1],
        residences=dossier.residences[::-1],
        wishes=dossier.wishes[::-1],
        persons=dossier.persons[::-1],
    )
    assert lifeline_table(turned) == document


@pytest.mark.parametrize("seed", range(40))
def test_a_day_that_is_known_stands_in_the_band_of_the_age_on_that_day(seed: int) -> None:
    dossier = random_life(seed)
    client = dossier.by_id[dossier.client]
    known = {event.id: event.when.date for event in dossier.events if event.when.date is not None}
    here: Band | None = None
    found = {band.first: band for band in bands(130)}
    for block in lifeline_table(dossier).blocks:
        if isinstance(block, Heading) and block.level == 2 and block.text[0].isdigit():
            here = found.get(int(block.text.split()[0]))
        elif isinstance(block, Heading):
            here = None
        elif isinstance(block, Table) and here is not None and here.last is not None:
            for event in (row.refs[0] for row in block.rows if row.refs and row.refs[0] in known):
                ages = age_at(client.born, known[event])
                assert ages is not None
                assert ages.max is not None
                assert ages.max >= here.first
                assert ages.min <= here.last


def test_the_day_that_is_asked_for_ends_the_table() -> None:
    later = by_heading(lifeline_table(jans_life(), at=nb.PartialDate.coerce(date(2006, 4, 21))))
    assert list(later)[-3:] == ["Vanaf 49 jaar (vanaf 2006)", "Zonder leeftijd", "Wensen voor later"]
