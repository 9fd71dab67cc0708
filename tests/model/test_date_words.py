# SPDX-License-Identifier: MIT
"""Dates in words, exactly as people read them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naastbetrokken.model.date_words import clause, period_phrase, period_short, phrase, short
from naastbetrokken.model.dates import PartialDate, Period

parse = PartialDate.parse

DUTCH = [
    # wire, by itself, in a sentence, in a drawing
    ("1957", "1957", "in 1957", "1957"),
    ("1957-04", "april 1957", "in april 1957", "apr 1957"),
    ("1957-04-21", "21 april 1957", "op 21 april 1957", "21-4-1957"),
    ("1960~", "omstreeks 1960", "omstreeks 1960", "±1960"),
    ("1960?", "misschien 1960", "misschien in 1960", "1960?"),
    ("1960%", "misschien omstreeks 1960", "misschien omstreeks 1960", "±1960?"),
    ("1960-05-09?", "misschien 9 mei 1960", "misschien op 9 mei 1960", "9-5-1960?"),
    ("195X", "jaren vijftig", "in de jaren vijftig", "jaren 50"),
    ("195X~", "omstreeks de jaren vijftig", "omstreeks de jaren vijftig", "±jaren 50"),
    ("192X", "tussen 1920 en 1929", "tussen 1920 en 1929", "1920/29"),
    ("200X~", "ruwweg tussen 2000 en 2009", "ruwweg tussen 2000 en 2009", "±2000/09"),
    ("19XX", "tussen 1900 en 1999", "tussen 1900 en 1999", "1900/99"),
    ("../1950", "in of voor 1950", "in of voor 1950", "≤1950"),
    ("../1950-03-02", "op of voor 2 maart 1950", "op of voor 2 maart 1950", "≤2-3-1950"),
    ("1950/..", "in of na 1950", "in of na 1950", "≥1950"),
    ("../195X", "in of voor de jaren vijftig", "in of voor de jaren vijftig", "≤jaren 50"),
    ("[1957..1960]", "tussen 1957 en 1960", "tussen 1957 en 1960", "1957/60"),
    ("[1957~..1960]", "tussen omstreeks 1957 en 1960", "tussen omstreeks 1957 en 1960", "±1957/1960"),
    ("[1898..1902]", "tussen 1898 en 1902", "tussen 1898 en 1902", "1898/1902"),
    ("[1957-04..1960]", "tussen april 1957 en 1960", "tussen april 1957 en 1960", "apr 1957/1960"),
    (
        "[192X..194X]",
        "tussen 1920 en de jaren veertig",
        "tussen 1920 en de jaren veertig",
        "1920/29/jaren 40",
    ),
]

ENGLISH = [
    ("1957-04", "April 1957", "in April 1957", "Apr 1957"),
    ("1957-04-21", "21 April 1957", "on 21 April 1957", "21 Apr 1957"),
    ("1960~", "about 1960", "about 1960", "±1960"),
    ("1960?", "perhaps 1960", "perhaps in 1960", "1960?"),
    ("195X", "1950s", "in the 1950s", "1950s"),
    ("192X", "1920s", "in the 1920s", "1920s"),
    ("190X", "between 1900 and 1909", "between 1900 and 1909", "1900/09"),
    ("../1950", "in or before 1950", "in or before 1950", "≤1950"),
    ("1950-03-02/..", "on or after 2 March 1950", "on or after 2 March 1950", "≥2 Mar 1950"),
    ("[1957..1960]", "between 1957 and 1960", "between 1957 and 1960", "1957/60"),
]


@pytest.mark.parametrize(("text", "alone", "sentence", "drawn"), DUTCH)
def test_dates_read_as_dutch(text, alone, sentence, drawn):
    date = parse(text)
    assert (phrase(date), clause(date), short(date)) == (alone, sentence, drawn)


@pytest.mark.parametrize(("text", "alone", "sentence", "drawn"), ENGLISH)
def test_dates_read_as_english(text, alone, sentence, drawn):
    date = parse(text)
    assert (phrase(date, "en"), clause(date, "en"), short(date, "en")) == (alone, sentence, drawn)


@pytest.mark.parametrize(
    ("text", "dutch", "english", "drawn"),
    [
        ("1984/1997", "van 1984 tot 1997", "from 1984 to 1997", "1984–1997"),
        ("1984~/1997", "van omstreeks 1984 tot 1997", "from about 1984 to 1997", "±1984–1997"),
        ("1984/..", "sinds 1984", "since 1984", "1984–"),
        ("197X/2009~", "van de jaren zeventig tot omstreeks 2009", "from the 1970s to about 2009", "1970s–±2009"),
        ("197X/..", "sinds de jaren zeventig", "since the 1970s", "1970s–"),
        ("1984/", "begonnen in 1984, einde onbekend", "began in 1984, end unknown", "1984–?"),
        ("/1997", "begin onbekend, geëindigd in 1997", "start unknown, ended in 1997", "?–1997"),
        ("../1997", "altijd al, geëindigd in 1997", "always, ended in 1997", "–1997"),
        ("../..", "altijd al, nog steeds", "always, still going on", "–"),
        ("/", "begin onbekend, einde onbekend", "start unknown, end unknown", "?–?"),
        (
            "[1957..1960]/..",
            "begonnen tussen 1957 en 1960, nog steeds",
            "began between 1957 and 1960, still going on",
            "1957/60–",
        ),
        (
            "[..1950]/1960-05",
            "begonnen in of voor 1950, geëindigd in mei 1960",
            "began in or before 1950, ended in May 1960",
            "≤1950–May 1960",
        ),
    ],
)
def test_periods_read_as_sentences(text, dutch, english, drawn):
    period = Period.parse(text)
    assert period_phrase(period) == dutch
    assert period_phrase(period, "en") == english
    assert period_short(period, "en") == drawn


def test_an_unknown_language_names_those_that_there_are():
    with pytest.raises(LookupError, match=r"language 'fy' \(must be one of nl, en\)"):
        phrase(parse("1957"), "fy")


@given(
    year=st.integers(1, 9999),
    lang=st.sampled_from(["nl", "en"]),
    qualifier=st.sampled_from(["", "~", "?", "%"]),
)
def test_no_form_of_a_year_invents_a_month_or_day(year, lang, qualifier):
    date = parse(f"{year:04}{qualifier}")
    for form in (phrase, clause, short):
        assert re.findall(r"[0-9]+", form(date, lang)) == [str(year)]
        assert not re.search(r"(?i)jan|dec", form(date, lang))


@given(st.integers(1, 9998), st.sampled_from([phrase, clause, short]), st.sampled_from(["nl", "en"]))
def test_dates_that_are_known_differently_never_read_the_same(year, form, lang):
    shapes = ("{}", "../{}", "{}/..", "[{}..9999]")
    texts = [shape.format(f"{year:04}{mark}") for shape in shapes for mark in ("", "~", "?", "%")]
    assert len({form(parse(text), lang) for text in texts}) == len(texts)
