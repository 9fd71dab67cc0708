# SPDX-License-Identifier: MIT
"""When things were, as days: by date, period, age and landmark, and never surer than it was told."""

import datetime as dt

import pytest

from naastbetrokken.model import Dossier
from naastbetrokken.model.builder import Builder
from naastbetrokken.queries.timing import Basis, Span, Times, years_after


def life() -> Builder:
    b = Dossier.build()
    b.person("Jan", born="1957-04-21", client=True, id="jan")
    b.person("Riet", id="riet")
    return b


def span(b: Builder, identifier: str) -> Span | None:
    dossier = b.done()
    return Times(dossier).of(next(event for event in dossier.events if event.id == identifier).when)


def days(found: Span | None) -> tuple[str, ...]:
    assert found is not None
    return tuple("open" if day is None else day.isoformat() for day in (*found.begin, *found.end))


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        ("1978-06", ("1978-06-01", "1978-06-30")),
        ("1978~", ("1977-01-01", "1979-12-31")),
        ("../1978", ("open", "1978-12-31")),
        ("197X", ("1970-01-01", "1979-12-31")),
    ],
)
def test_a_date_spans_every_day_that_it_may_be(date: str, expected: tuple[str, str]) -> None:
    b = life()
    b.event("Concert", date, id="e")
    assert days(span(b, "e")) == (*expected, *expected)


def test_an_age_is_the_whole_year_of_life() -> None:
    """Who was six in a story may have been six for any day of that year."""
    b = life()
    b.event("Leren fietsen", age=6, id="e")
    found = span(b, "e")
    assert days(found) == ("1963-04-21", "1964-04-20", "1963-04-21", "1964-04-20")
    assert found is not None
    assert (found.basis, found.lasting) == (Basis.AGE, False)


def test_from_one_age_to_another_is_a_stretch() -> None:
    b = life()
    b.event("Op voetbal", age=8, age_until=12, id="e")
    found = span(b, "e")
    assert days(found) == ("1965-04-21", "1966-04-20", "1969-04-21", "1970-04-20")
    assert found is not None
    assert found.lasting


def test_an_age_without_a_birth_dates_nothing() -> None:
    b = Dossier.build()
    b.person("Jan", client=True)
    b.event("Leren fietsen", age=6, id="e")
    assert span(b, "e") is None


@pytest.mark.parametrize(
    ("relation", "expected"),
    [
        ("before", ("open", "1994-06-30")),
        ("during", ("1994-06-01", "1994-06-30")),
        ("after", ("1994-06-01", "open")),
    ],
)
def test_a_landmark_bounds_what_is_dated_against_it(relation: str, expected: tuple[str, str]) -> None:
    b = life()
    divorce = b.event("Scheiding", "1994-06")
    b.event("Met pa op de boot", id="e", **{relation: divorce})
    assert days(span(b, "e"))[:2] == expected


def test_a_relationship_is_a_landmark_from_its_first_state_to_its_end() -> None:
    b = life()
    union = b.union("jan", "riet", ("marriage", "1980"), ("divorce", "1994"), id="u")
    b.event("Huis gekocht", during=union, id="during")
    b.event("Op een kamer", after=union, id="after")
    assert days(span(b, "during"))[:2] == ("1980-01-01", "1994-12-31")
    assert days(span(b, "after"))[:2] == ("1994-01-01", "open")


def test_a_chain_of_landmarks_is_followed_and_a_ring_dates_nothing() -> None:
    b = life()
    b.event("Eerste", "1990", id="first")
    b.event("Tweede", after="first", id="second")
    b.event("Derde", after="second", id="third")
    assert days(span(b, "third"))[:2] == ("1990-01-01", "open")
    ring = life()
    ring.event("Ei", after="hen", id="egg")
    ring.event("Kip", after="egg", id="hen")
    assert span(ring, "egg") is None
    assert span(ring, "hen") is None


def test_a_very_long_chain_of_landmarks_ends() -> None:
    b = life()
    b.event("Begin", "1960", id="e0")
    for number in range(1, 3000):
        b.event("Daarna", after=f"e{number - 1}", id=f"e{number}")
    assert days(span(b, "e2999"))[0] == "1960-01-01"


@pytest.mark.parametrize(
    ("told", "lasting", "ongoing", "always"),
    [
        ({"period": "1980/1984"}, True, False, False),
        ({"period": "1980/.."}, True, True, False),
        ({"period": "../1984"}, True, False, True),
        ({"date": "1980"}, False, False, False),
        ({"age": 20}, False, False, False),
        ({"age": 20, "age_until": 25}, True, False, False),
        ({"before": "m"}, False, False, False),
    ],
)
def test_only_a_stretch_lasts_and_only_what_has_no_end_goes_on(
    told: dict, *, lasting: bool, ongoing: bool, always: bool
) -> None:
    b = life()
    b.event("Verhuizing", "1990", id="m")
    b.event("Werk", id="e", **told)
    found = span(b, "e")
    assert found is not None
    assert (found.lasting, found.ongoing, found.always, found.about) == (lasting, ongoing, always, False)


def test_beyond_the_calendar_there_is_no_day() -> None:
    assert years_after(dt.date(9990, 1, 1), 20) is None
    assert years_after(dt.date(10, 1, 1), -20) is None
    assert years_after(dt.date(10, 1, 1), 60) == dt.date(70, 1, 1)


def test_years_later_on_a_leap_day_is_the_first_of_march() -> None:
    assert years_after(dt.date(2000, 2, 29), 1) == dt.date(2001, 3, 1)
    assert years_after(dt.date(2000, 2, 29), 9000) is None
