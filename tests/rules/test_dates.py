# SPDX-License-Identifier: MIT
"""Dates of a life: birth and death, events outside a life, very high ages, times that run backwards."""

import pytest

from naastbetrokken.model import Condition, ConditionKind, Dossier, PartialDate


@pytest.mark.parametrize(
    ("born", "died", "expected"),
    [
        ("1950-06-01", "1950-06-01", []),
        ("1950-06-02", "1950-06-01", [("death", "error", "c")]),
        ("1950", "1950", []),
        ("1950-06", "1950", []),
        ("195X", "1951", []),
        ("1951", "1950", [("death", "error", "c")]),
        ("1951~", "1950", [("death", "warning", "c")]),
        ("1953~", "1950", [("death", "error", "c")]),
    ],
)
def test_birth_comes_before_death(ask, family, born, died, expected) -> None:
    """It is presumed wherever some completion has it; "about" saves a date from being an error."""
    found = ask(family(c={"born": born, "died": died}), "DEATH_BEFORE_BIRTH")
    assert [(finding.variant, finding.severity.value, *finding.subjects) for finding in found] == expected
    assert not any(finding.acknowledgeable for finding in found)


def test_the_expected_day_of_a_lost_pregnancy_is_no_birth(ask, family) -> None:
    """A pregnancy can end before the day on which the birth was expected."""
    lost = {"born": "1980-09", "died": "1980-03-04", "pregnancy": "miscarriage"}
    assert not ask(family(c=lost), "DEATH_BEFORE_BIRTH")


def _event(date: str | None = None, person: str | None = None, **when: object) -> Dossier:
    b = Dossier.build()
    b.person(id="c", client=True, born="1950", died="2000-05-01")
    b.person(id="o", born="1980")
    b.event("iets", date, id="e", persons=[] if person is None else [person], **when)
    return b.done()


@pytest.mark.parametrize(
    ("date", "person", "expected"),
    [
        ("1949", None, [("before_birth", "error", "c", "e")]),
        ("1950", None, []),
        ("1949~", None, [("before_birth", "warning", "c", "e")]),
        ("1979", "o", [("before_birth", "error", "o", "e")]),
        ("1940", "o", [("before_birth", "error", "o", "e")]),
        ("2001-05-02", None, []),
        ("2001-05-03", None, [("after_death", "warning", "c", "e")]),
        ("2030", "o", []),
    ],
)
def test_events_lie_within_a_life(ask, date, person, expected) -> None:
    """An event is about the people it names, else about the client; a funeral within a year needs no question."""
    assert ask.short(_event(date, person), "EVENT_OUTSIDE_LIFE") == expected


def test_every_dated_thing_is_looked_at(ask) -> None:
    """Periods of events, residences, conditions, ties and bonds."""
    b = Dossier.build()
    b.person(id="c", client=True, born="1950")
    sick = Condition(kind=ConditionKind.PHYSICAL, since=PartialDate.parse("1960"))
    b.person(id="o", born="1970", conditions=[sick])
    b.event("iets", id="e", period="1940/1945")
    b.residence("Assen", "1949")
    b.tie("o", since="1965")
    b.bond("o", "c", "close", period="1960/..", id="b")
    found = {finding.path: finding.subjects for finding in ask(b.done(), "EVENT_OUTSIDE_LIFE")}
    assert found == {
        "$.events[0].when": ("c", "e"),
        "$.residences[0].when": ("c",),
        "$.persons[1].conditions[0].since": ("o",),
        "$.ties[0].since": ("o",),
        "$.bonds[0].period": ("o", "b"),
    }


@pytest.mark.parametrize(
    ("born", "more", "expected"),
    [
        ("1916-05-02", {}, []),
        ("1915-05-01", {}, [("now", "warning", "c")]),
        ("1915-05-02", {}, []),
        ("1900-05-01", {}, [("now", "error", "c")]),
        ("1900-05-02", {}, [("now", "warning", "c")]),
        ("1915", {}, [("now_perhaps", "warning", "c")]),
        ("19XX", {}, []),
        ("1800", {"died": "1910"}, []),
        ("1799-01-01", {"died": "1910-01-01"}, [("at_death", "warning", "c")]),
        ("1799", {"died": "1910"}, [("at_death_perhaps", "warning", "c")]),
        ("1800-01-01", {"deceased": True}, []),
        ("1700", {"died": "1826"}, [("at_death", "warning", "c")]),
        ("1700", {"died": "1827"}, [("at_death", "error", "c")]),
        ("1700", {"died": "1827", "kind": "institution"}, []),
    ],
)
def test_more_than_a_hundred_and_ten_years_are_asked_about(ask, family, born, more, expected) -> None:
    """On 1 May 2026, or at death; more than 125 cannot be, if it is certain."""
    dossier = family(c={"born": born, **more})
    assert ask.short(dossier, "AGE_MAX", today="2026-05-01") == expected


def test_without_a_day_of_reckoning_nobody_has_an_age_now(ask, family) -> None:
    """There is no clock inside: the caller or the dossier says what day it is."""
    assert not ask(family(c={"born": "1800"}), "AGE_MAX")


def test_times_run_forward(ask) -> None:
    """Every period and every pair of dates."""
    b = Dossier.build()
    b.person(id="c", client=True, born="1950")
    sick = Condition(kind=ConditionKind.PHYSICAL, since=PartialDate.parse("1990"), until=PartialDate.parse("1980"))
    b.person(id="o", conditions=[sick])
    b.child("c", parents=["o"], kind="foster", period="1960/1955")
    b.household(id="h")
    b.bond("c", "o", "close", period="1980/1970", id="b")
    b.event("iets", id="e", period="1980/1970")
    b.event("iets", id="e2", age=10, age_until=9)
    b.event("iets", id="e3", age=10, age_until=10)
    b.wish("iets", period="2030/2029")
    b.consent("o", date="2020", until="2019", id="k")
    b.involve("o", period="2020/2019")
    b.represent("o", "mentor", period="2020/2019")
    found = ask(b.done(), "TIMELINE_ORDER")
    assert {finding.path for finding in found} == {
        "$.parentages[0].period",
        "$.bonds[0].period",
        "$.events[0].when.period",
        "$.events[1].when",
        "$.wishes[0].when.period",
        "$.consents[0]",
        "$.involvements[0].period",
        "$.representations[0].period",
        "$.persons[1].conditions[0]",
    }
    assert {finding.severity for finding in found} == {"error"}
    assert not any(finding.acknowledgeable for finding in found)


def test_a_move_within_a_year_is_no_overlap(ask) -> None:
    """Two homes until and from the same year agree; two homes through the same years do not."""
    for first, second, expected in (
        ("1980/1985", "1985/1990", 0),
        ("1980/1985", "1983/1990", 1),
        ("1980/1985-03-01", "1985-03-01/1990", 0),
    ):
        b = Dossier.build()
        b.person(id="c", client=True)
        b.residence("Assen", period=first)
        b.residence("Meppel", period=second)
        found = ask.short(b.done(), "TIMELINE_ORDER")
        assert found == [("homes", "warning", "c")] * expected


def test_one_place_told_twice_or_without_a_period_is_no_second_home(ask) -> None:
    """Two streets of one town, and a home of which one date is known."""
    b = Dossier.build()
    b.person(id="c", client=True)
    b.residence("Assen", period="1980/1985")
    b.residence("Assen", period="1983/1990")
    b.residence("Meppel", "1984")
    b.residence("Emmen")
    assert not ask(b.done(), "TIMELINE_ORDER")


def test_the_triadic_timeline_has_three_key_moments(ask) -> None:
    """None recorded is fine, as is three; another number invites to choose."""
    for count, expected in ((0, []), (2, [("moments", "info")]), (3, []), (4, [("moments", "info")])):
        b = Dossier.build()
        b.person(id="c", client=True)
        for i in range(count):
            b.moment(f"moment {i}")
        assert ask.short(b.done(), "TIMELINE_ORDER") == expected


def test_a_date_that_may_come_before_the_birth_is_no_certain_finding(ask) -> None:
    """Certain is what holds on every day that the dates may be."""
    for date, certain in (("1949", True), ("1949~", False)):
        assert [finding.certain for finding in ask(_event(date), "EVENT_OUTSIDE_LIFE")] == [certain]
