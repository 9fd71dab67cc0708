# SPDX-License-Identifier: MIT
"""GEDCOM's dates, as its programs write them, and what is held of each."""

import datetime as dt
from itertools import pairwise

import pytest
from convertdate import french_republican, hebrew, julian
from hypothesis import given
from hypothesis import strategies as st

from naastbetrokken.io.gedcom._calendars import _CALENDARS, days_in
from naastbetrokken.io.gedcom._dates import read_date


@pytest.mark.parametrize(
    ("value", "edtf"),
    [
        ("12 JAN 1957", "1957-01-12"),
        (" 5 AUG 1901", "1901-08-05"),
        ("Jan 1957", "1957-01"),
        ("1957", "1957"),
        ("987", "0987"),
        ("5 MRT 1950", "1950-03-05"),
        ("1 oktober 2000", "2000-10-01"),
        ("1957-04-21", "1957-04-21"),
        ("ABT 1957", "1957~"),
        ("Abt. 12 MAY 1957", "1957-05-12~"),
        ("c1957", "1957~"),
        ("CAL 1957", "1957~"),
        ("EST 1957", "1957~"),
        ("BEF 1950", "../1950"),
        ("AFT MAY 1950", "1950-05/.."),
        ("BET 1950 AND 1955", "[1950..1955]"),
        ("Bet 1 Jan 1950 and 2 Mar 1951", "[1950-01-01..1951-03-02]"),
        ("BET ABT 1950 AND 1955", "[1950~..1955]"),
        ("FROM 1950 TO 1960", "[1950..1960]"),
        ("FROM 1950", "1950/.."),
        ("TO 1960", "../1960"),
        ("@#DGREGORIAN@ 1 JAN 1700", "1700-01-01"),
        ("GREGORIAN 1 JAN 1700", "1700-01-01"),
        ("@#DJULIAN@ 25 DEC 1700", "1701-01-05"),
        ("JULIAN 25 DEC 1700", "1701-01-05"),
        ("JULIAN MAY 1700", "[1700-05-12..1700-06-11]"),
        ("ABT JULIAN 1 JAN 1700", "1700-01-11~"),
        ("@#DFRENCH R@ 9 THER 2", "1794-07-27"),
        ("FRENCH_R 3", "[1794-09-22..1795-09-22]"),
        ("@#DHEBREW@ 1 TSH 5785", "2024-10-03"),
        ("BET JULIAN 1 JAN 1700 AND 1 FEB 1700", "[1700-01-11..1700-02-01]"),
    ],
)
def test_a_date_is_held_as_it_is_known(value, edtf):
    reading = read_date(value)
    assert str(reading.date) == edtf
    assert reading.phrase == ""


@pytest.mark.parametrize(
    ("value", "edtf"),
    [
        ("11 FEB 1731/32", "1732-02-11"),
        ("FEB 1483/84", "1484-02"),
        ("9 Mar 1577-1578", "1578-03-09"),
        ("31 DEC 1699/00", "[1699-12-31..1700-12-31]"),
        ("26 MAR 1519/20", "[1519-03-26..1520-03-26]"),
        ("Mar 1527-1528", "[1527-03..1528-03]"),
        ("1558/59", "[1558..1559]"),
        ("1103/1105", "[1103..1105]"),
        ("1957-1960", "[1957..1960]"),
    ],
)
def test_a_double_year_is_the_second_where_the_month_decides_and_else_either(value, edtf):
    assert str(read_date(value).date) == edtf


@pytest.mark.parametrize(
    "value",
    [
        "57",
        "12 JAN 57",
        "12 JAN",
        "JAN",
        "0 JAN 1900",
        "30 FEB 1950",
        "BET 1960 AND 1950",
        "BET 2 JUL 1959 AND MAR",
        "BEF",
        "FROM 1950 TO later",
        "44 B.C.",
        "0044 BCE",
        "10000",
        "8/9 JUL 1457",
        "1950-06",
        "1950/06",
        "11 FEB 1731/35",
        "12 QQQ 1950",
        "@#DROMAN@ 5 MAI 3",
        "@#DJULIAN@ 30 FEB 1700",
        "@#DFRENCH R@ 1 VEND 15",
        "@#DHEBREW@ 1 ADS 5785",
        "@#DJULIAN@ 1700/01",
        "voor de oorlog",
        "ABT " * 1000,
    ],
)
def test_what_is_no_date_stays_in_words(value):
    reading = read_date(value)
    assert reading.date is None
    assert reading.phrase == " ".join(value.split())


@pytest.mark.parametrize("value", ["", "?", "<unknown>", "Unknown", "onbekend"])
def test_a_date_that_says_that_nothing_is_known_says_nothing(value):
    assert read_date(value).date is None
    assert read_date(value).phrase == ""


def test_words_beside_a_date_are_kept_apart():
    reading = read_date("INT 1957 (rond Pasen)")
    assert (str(reading.date), reading.phrase) == ("1957", "rond Pasen")
    reading = read_date("(rond Pasen)")
    assert (reading.date, reading.phrase) == (None, "rond Pasen")


def test_a_stretch_of_time_keeps_both_its_ends():
    reading = read_date("FROM MAY 1950 TO 1960")
    assert (str(reading.since), str(reading.until)) == ("1950-05", "1960")


HEBREW = ["NSN", "IYR", "SVN", "TMZ", "AAV", "ELL", "TSH", "CSH", "KSL", "TVT", "SHV", "ADR", "ADS"]


@pytest.mark.filterwarnings("ignore:month_days:DeprecationWarning")
@given(st.data(), st.sampled_from(["JULIAN", "FRENCH R", "HEBREW"]))
def test_other_calendars_agree_with_an_independent_implementation(data, calendar):
    first, last = {"JULIAN": (2, 2100), "FRENCH R": (1, 14), "HEBREW": (4000, 6500)}[calendar]
    year = data.draw(st.integers(first, last))
    months = _CALENDARS[calendar][1](year)
    month = data.draw(st.sampled_from(list(months)))
    day = data.draw(st.integers(1, months[month]))
    number = HEBREW.index(month) + 1 if calendar == "HEBREW" else list(months).index(month) + 1
    oracle = {"JULIAN": julian, "FRENCH R": french_republican, "HEBREW": hebrew}[calendar]
    expected = dt.date(*oracle.to_gregorian(year, number, day))
    assert days_in(calendar, year, month, day) == (expected, expected)


@given(st.sampled_from(["JULIAN", "FRENCH R", "HEBREW"]), st.integers(1, 9000))
def test_the_months_of_a_year_follow_one_another_without_a_gap(calendar, year):
    whole = days_in(calendar, year)
    if whole is None:
        return
    ends = [days_in(calendar, year, month) for month in _CALENDARS[calendar][1](year)]
    assert ends[0][0] == whole[0]
    assert ends[-1][1] == whole[1]
    assert all(one[1] + dt.timedelta(1) == next_one[0] for one, next_one in pairwise(ends))


@given(st.text(max_size=40) | st.text("0123456789/-.@#( )ABCDEFJMNORT", max_size=30))
def test_no_text_whatever_breaks_the_reading_of_dates(text):
    reading = read_date(text)
    assert (reading.date is None) or (str(reading.date) != "")
