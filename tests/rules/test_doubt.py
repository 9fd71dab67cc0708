# SPDX-License-Identifier: MIT
"""Certain, possible or not: the answers about partly known dates that all rules lean on."""

import pytest

from naastbetrokken.model import PartialDate, Period
from naastbetrokken.model.dates import AgeRange, Certainty
from naastbetrokken.rules import Severity, Thresholds
from naastbetrokken.rules.doubt import Doubt, graded

SURELY, POSSIBLY, NOT = Certainty.SURELY, Certainty.POSSIBLY, Certainty.NOT
DOUBT = Doubt(Thresholds())
D = PartialDate.parse


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("1980/1985", "1984/1990", SURELY),
        ("1980/1985", "1985/1990", POSSIBLY),
        ("1980/1985", "1986/1990", NOT),
        ("1980/..", "1990/..", SURELY),
        ("1980/", "1990/..", NOT),
        ("/1985", "1980/..", SURELY),
        ("../1985", "1980/..", SURELY),
        ("../1985", "1990/..", NOT),
        ("../1985", "../1950", SURELY),
        ("../..", "1950/1951", SURELY),
        ("../..", "../..", SURELY),
        ("../", "../", SURELY),
        ("../", "/..", NOT),
        ("../", "/1950", NOT),
        ("../", "1950/", NOT),
        ("/", "../..", NOT),
        ("/..", "/..", SURELY),
        ("1980-03-01/1980-03-01", "1980-03-01/1990", NOT),
        ("19XX/1985", "1984/1990", NOT),
    ],
)
def test_periods_share_more_than_the_day_of_change(one, other, expected) -> None:
    """An unknown end, or a century, is held against nobody; either way round is the same."""
    first, second = Period.parse(one), Period.parse(other)
    assert DOUBT.overlap(first, second) is expected
    assert DOUBT.overlap(second, first) is expected


@pytest.mark.parametrize(
    ("first", "second", "days", "expected"),
    [
        ("1980-01-01", "1980-01-02", 0, SURELY),
        ("1980-01-01", "1980-01-01", 0, NOT),
        ("1980-01-01", "1980-01-01", -1, SURELY),
        ("1980-01-01", "1980-01-11", 10, NOT),
        ("1980-01-01", "1980-01-12", 10, SURELY),
        ("1980", "1980", 0, POSSIBLY),
        ("1980", "1980", 364, POSSIBLY),
        ("1980", "1980", 365, NOT),
        ("1980~", "1981", 0, POSSIBLY),
        ("1980~", "1983", 0, SURELY),
        ("1980", "1985/..", 0, SURELY),
        ("1980/..", "1985", 0, NOT),
        ("197X", "1975", 0, POSSIBLY),
        ("19XX", "1975", 0, NOT),
    ],
)
def test_later_by_more_than_some_days(first, second, days, expected) -> None:
    """Sure with room for "about", possible as written, and silent where a side is open or a century wide."""
    assert DOUBT.later(D(first), D(second), days) is expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("1980-01-01", "1980-01-30", SURELY),
        ("1980-01-01", "1980-01-31", NOT),
        ("1980-01", "1980-01-20", SURELY),
        ("1980-01", "1980-02", POSSIBLY),
        ("1980", "1980", POSSIBLY),
        ("1980", "1981", NOT),
        ("1980~", "1980~", POSSIBLY),
        ("../1980", "1980", NOT),
    ],
)
def test_closer_together_than_thirty_days(one, other, expected) -> None:
    """The same either way round; two bare years that follow each other are not held to be neighbours."""
    assert DOUBT.closer(D(one), D(other), 30) is expected
    assert DOUBT.closer(D(other), D(one), 30) is expected


def test_closer_than_a_day_is_the_same_day() -> None:
    """Certain for one day, possible for dates that share one, not for neighbours."""
    for other, expected in (("1980-01-15", SURELY), ("1980-01", POSSIBLY), ("1980-01-14", NOT), ("1980-01-16", NOT)):
        assert DOUBT.closer(D("1980-01-15"), D(other), 1) is expected
        assert DOUBT.closer(D(other), D("1980-01-15"), 1) is expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("1980-01-01", "1980-01-31", False),
        ("1980-01-01", "1980-02-01", True),
        ("1980-01", "1980-02", False),
        ("1980-01", "1980-03-02", True),
        ("1980~", "1982", False),
        ("1980~", "1984", True),
        ("../1980", "1979", False),
        ("../1980", "1985", True),
    ],
)
def test_surely_more_than_thirty_days_apart(one, other, expected) -> None:
    """The same either way round."""
    assert DOUBT.apart(D(one), D(other), 30) is expected
    assert DOUBT.apart(D(other), D(one), 30) is expected


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("1980", "1979", Severity.ERROR),
        ("1980", "1980", None),
        ("1980", "1981", None),
        ("1980~", "1979", Severity.WARNING),
        ("1980", "1979?", Severity.WARNING),
        ("1982~", "1979", Severity.ERROR),
        ("1980/..", "1979", Severity.ERROR),
        ("../1980", "1979", None),
        (None, "1979", None),
        ("1980", None, None),
    ],
)
def test_an_order_of_nature_is_presumed(first, second, expected) -> None:
    """An error whatever the days were, a warning when only "about" saves it, else nothing."""
    dates = [None if text is None else D(text) for text in (first, second)]
    assert DOUBT.out_of_order(*dates) is expected


@pytest.mark.parametrize(
    ("born", "when", "expected"),
    [
        ("1980-05-04", "1990-05-03", AgeRange(9, 9)),
        ("1980", "1990", AgeRange(9, 10)),
        ("1980/..", "1990", AgeRange(0, 10)),
        ("../1980", "1990", AgeRange(9, None)),
        ("1990", "1980", AgeRange(0, 0)),
    ],
)
def test_an_age_for_telling_is_never_negative(born, when, expected) -> None:
    """As written, without room for "about"."""
    assert DOUBT.age(D(born), D(when)) == expected


def test_what_is_possible_weighs_less_than_what_is_certain() -> None:
    """A warning at most, unless a rule says otherwise."""
    assert graded(SURELY, Severity.ERROR) is Severity.ERROR
    assert graded(POSSIBLY, Severity.ERROR) is Severity.WARNING
    assert graded(NOT, Severity.ERROR) is None


def test_the_room_for_about_and_vague_is_a_parameter() -> None:
    """More room, fewer certainties; a wider notion of vague, more possibilities."""
    roomy = Doubt(Thresholds(about_years=5, vague_years=100))
    assert roomy.later(D("1980~"), D("1983")) is POSSIBLY
    assert roomy.later(D("19XX"), D("1975")) is POSSIBLY
