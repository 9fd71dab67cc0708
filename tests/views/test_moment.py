# SPDX-License-Identifier: MIT
"""The dossier as it was: who was there, how unions stood, what had ended."""

import datetime as dt
import random

import attrs
import pytest

from naastbetrokken.demo import demo_dossier
from naastbetrokken.model import (
    Condition,
    ConditionKind,
    ConditionStatus,
    Dossier,
    Membership,
    PartialDate,
    Period,
    Source,
    structure,
)
from naastbetrokken.model.dates import Certainty
from naastbetrokken.testing.generator import random_family
from naastbetrokken.views import at

SURELY, POSSIBLY, NOT = Certainty.SURELY, Certainty.POSSIBLY, Certainty.NOT


def _presence(dossier: Dossier, date: str) -> dict[str, Certainty]:
    return dict(at(dossier, date).presence)


@pytest.mark.parametrize(
    ("born", "date", "expected"),
    [
        ("1980-05-04", "1980-05-03", NOT),
        ("1980-05-04", "1980-05-04", SURELY),
        ("1980", "1980-05-04", POSSIBLY),
        ("1980", "1980", POSSIBLY),
        ("1980", "1979", NOT),
        ("1980", "1981", SURELY),
        ("195X", "1955", POSSIBLY),
        ("../1950", "1940", POSSIBLY),
        ("../1950", "1950-12-31", SURELY),
        ("1950/..", "1960", POSSIBLY),
        (None, "1960", POSSIBLY),
    ],
)
def test_somebody_is_there_from_birth_on(born, date, expected) -> None:
    """Surely, possibly or not; who possibly was there is kept."""
    b = Dossier.build()
    b.person(id="p", born=born)
    view = at(b.done(), date)
    assert dict(view.presence) == {"p": expected}
    assert [person.id for person in view.dossier.persons] == ([] if expected is NOT else ["p"])
    assert view.dossier.date == PartialDate.parse(date)


def test_others_show_that_somebody_was_there() -> None:
    """A child, a wedding or a death; and nobody is there before a parent by birth."""
    b = Dossier.build()
    b.person(id="m")
    b.person(id="c", born="1950")
    b.person(id="w")
    b.person(id="d", died="1940")
    b.person(id="k")
    b.person(id="g")
    b.person(id="s")
    b.child("c", parents=["m"])
    b.child("k", parents=["c"])
    b.child("g", parents=["k"])
    b.child("s", parents=["c"], kind="step")
    b.union("w", ("marriage", "1945"))
    presence = _presence(b.done(), "1949")
    assert (presence["m"], presence["w"], presence["d"]) == (POSSIBLY, SURELY, SURELY)
    assert (presence["c"], presence["k"], presence["g"], presence["s"]) == (NOT, NOT, NOT, POSSIBLY)
    assert _presence(b.done(), "1951")["m"] is SURELY


def test_a_pregnancy_is_there_some_months_before() -> None:
    """An expected child is in the dossier of today."""
    b = Dossier.build()
    b.person(id="k", born="2026-12-01", pregnancy="expected")
    dossier = b.done()
    assert _presence(dossier, "2026-06-01")["k"] is POSSIBLY
    assert _presence(dossier, "2025-12-01")["k"] is NOT


def test_a_later_death_had_not_come() -> None:
    """On the day itself it has, and a death in the same year perhaps: it is kept."""
    b = Dossier.build()
    b.person(id="p", born="1900", died="1980-05-04")
    dossier = b.done()
    died = [at(dossier, day).dossier.by_id["p"].died for day in ("1980-05-03", "1980-05-04", "1980")]
    assert died == [None, PartialDate.parse("1980-05-04"), PartialDate.parse("1980-05-04")]
    assert not at(dossier, "1979").dossier.by_id["p"].is_deceased


def test_conditions_stand_as_they_stood() -> None:
    """What came later is left out; what is past now was active; an undated one is kept."""

    def mark(name: str, since: str | None, until: str | None, status: str) -> Condition:
        dates = (PartialDate.coerce(since), PartialDate.coerce(until))
        return Condition(
            kind=ConditionKind.MENTAL, name=name, since=dates[0], until=dates[1], status=ConditionStatus(status)
        )

    b = Dossier.build()
    marks = [mark("a", "1990", None, "active"), mark("b", "1970", "1985", "past"), mark("c", None, None, "past")]
    b.person(id="p", born="1950", conditions=marks)
    found = at(b.done(), "1980").dossier.by_id["p"].conditions
    assert [(one.name, one.status.value, one.until) for one in found] == [("b", "active", None), ("c", "past", None)]
    later = at(b.done(), "1986").dossier.by_id["p"].conditions
    assert [(one.name, one.status.value) for one in later] == [("b", "past"), ("c", "past")]


def test_what_is_recorded_as_of_now_is_no_past() -> None:
    """A trade and a home town are left out of the past and kept on the day of the dossier."""
    b = Dossier.build()
    b.person(id="p", occupation="timmerman", residence="Assen")
    b.date("2026-05-01")
    past, present = (at(b.done(), day).dossier.by_id["p"] for day in ("2026-04-30", "2026-05-01"))
    assert (past.occupation, past.residence) == ("", "")
    assert (present.occupation, present.residence) == ("timmerman", "Assen")


def _couple() -> Dossier:
    b = Dossier.build()
    b.person(id="a", born="1950")
    b.person(id="b", born="1952")
    b.person(id="k", born="1975")
    b.union(
        "a",
        "b",
        ("met",),
        ("cohabitation", "1974"),
        ("marriage", "1980"),
        ("separation",),
        ("divorce", "1990"),
        children=["k"],
        id="u",
    )
    return b.done()


@pytest.mark.parametrize(
    ("date", "states", "certainty"),
    [
        ("1951", None, NOT),
        ("1973", None, NOT),
        ("1974", ["met", "cohabitation"], POSSIBLY),
        ("1979", ["met", "cohabitation"], SURELY),
        ("1985", ["met", "cohabitation", "marriage"], SURELY),
        ("1990", ["met", "cohabitation", "marriage", "separation", "divorce"], SURELY),
    ],
)
def test_a_union_stands_as_it_stood(date, states, certainty) -> None:
    """States so far; one without a date belongs to the dated one that follows it."""
    view = at(_couple(), date)
    union = view.dossier.union_by_id.get("u")
    assert (None if union is None else [state.kind for state in union.states]) == states
    assert dict(view.presence)["u"] is certainty


def test_a_couple_is_one_from_their_child_on() -> None:
    """Even when they married later: the child has its parents."""
    b = Dossier.build()
    b.person(id="a", born="1950")
    b.person(id="b", born="1952")
    b.person(id="k", born="1975-01-01")
    b.union("a", "b", ("marriage", "1980"), children=["k"], id="u")
    early, late = (at(b.done(), date) for date in ("1974", "1976"))
    assert (dict(early.presence)["u"], early.dossier.unions, early.dossier.parentages) == (NOT, (), ())
    assert dict(late.presence)["u"] is SURELY
    assert late.dossier.union_by_id["u"].states == ()
    assert [parentage.child for parentage in late.dossier.parentages] == ["k"]


def test_homes_bonds_and_care_follow_their_periods() -> None:
    """Who had left is gone, who stays later stays on, and a bond without period is kept as possible."""
    b = Dossier.build()
    for person in ("c", "f", "g"):
        b.person(id=person, born="1950", client=person == "c")
    b.household(
        Membership(person="c", period=Period.parse("1960/1970")),
        Membership(person="f", period=Period.parse("1965/1980")),
        Membership(person="g"),
        id="h",
    )
    b.bond("c", "f", "close", period="1960/1970", id="b1")
    b.bond("c", "g", "close", id="b2", view="f")
    b.child("c", parents=["f"], kind="foster", period="1960/1966")
    b.child("c", parents=["g"], kind="foster", period="1972/..")
    view = at(b.done(), "1968")
    (home,) = view.dossier.households
    assert [(one.person, str(one.period)) for one in home.members] == [
        ("c", "1960/.."),
        ("f", "1965/.."),
        ("g", "None"),
    ]
    assert [(bond.id, str(bond.period)) for bond in view.dossier.bonds] == [("b1", "1960/.."), ("b2", "None")]
    assert (dict(view.presence)["b1"], dict(view.presence)["b2"]) == (SURELY, POSSIBLY)
    assert [(one.parents, str(one.period)) for one in view.dossier.parentages] == [(("f",), "1960/1966")]
    later = at(b.done(), "1975")
    assert [one.person for one in later.dossier.households[0].members] == ["f", "g"]
    assert [bond.id for bond in later.dossier.bonds] == ["b2"]


def test_how_somebody_sees_a_bond_is_not_told_as_everybodys_view_before_they_were_there() -> None:
    b = Dossier.build()
    for person, born in (("c", "1950"), ("g", "1950"), ("k", "1990")):
        b.person(id=person, born=born, client=person == "c")
    b.bond("c", "g", "close", id="b1", view="k")
    b.bond("c", "g", "hostile", id="b2", view="g")
    assert [(one.id, one.view) for one in at(b.done(), "1970").dossier.bonds] == [("b2", "g")]
    assert [one.view for one in at(b.done(), "2000").dossier.bonds] == ["k", "g"]


def test_the_life_line_ends_on_the_day() -> None:
    """Events by date, period, age and landmark; a landmark that had not come is no date any more."""
    b = Dossier.build()
    b.person(id="c", born="1950", client=True)
    b.person(id="k", born="1990")
    b.event("school", "1956", id="e1", persons=["c", "k"])
    b.event("werk", id="e2", period="1968/1995")
    b.event("brommer", id="e3", age=16)
    b.event("pensioen", id="e4", age=65)
    b.event("na werk", id="e5", after="e4")
    b.event("voor pensioen", id="e6", before="e4")
    b.event("ooit", id="e7")
    b.residence("Assen", "1950")
    b.residence("Meppel", "1999")
    b.wish("nu", source=Source(recorded=PartialDate.parse("2020")))
    b.wish("ooit")
    view = at(b.done(), "1980")
    assert {one.id: str(one.when.period) for one in view.dossier.events} == {
        "e1": "None",
        "e2": "1968/..",
        "e3": "None",
        "e6": "None",
        "e7": "None",
    }
    assert view.dossier.events[0].persons == ("c",)
    assert view.dossier.events[3].when.landmark is None
    answers = dict(view.presence)
    assert [answers[f"e{i}"] for i in range(1, 8)] == [SURELY, SURELY, SURELY, NOT, NOT, POSSIBLY, POSSIBLY]
    assert [one.place for one in view.dossier.residences] == ["Assen"]
    assert [one.text for one in view.dossier.wishes] == ["ooit"]


def test_events_that_are_dated_by_each_other_do_not_loop() -> None:
    """A before b before a is no date, and no endless search."""
    b = Dossier.build()
    b.person(id="c", born="1950", client=True)
    b.event("a", id="a", before="b")
    b.event("b", id="b", before="a")
    assert [one.id for one in at(b.done(), "1980").dossier.events] == ["a", "b"]


def test_the_network_and_the_voices_begin_when_they_began() -> None:
    """Ties, statements, consents, involvement, representation, moments."""
    b = Dossier.build()
    b.person(id="c", born="1950", client=True)
    b.person(id="n", born="1950")
    b.person(id="k", born="1990")
    b.tie("n", since="1985")
    b.contact("n", "k")
    b.statement("n", about=["k", "c"], date="1979", id="s1")
    b.statement("n", date="1985", id="s2")
    b.consent("c", date="1985", id="t1")
    b.consent("c", id="t2", by=["c", "k"])
    b.involve("n", period="1985/..")
    b.represent("n", "mentor", period="1970/1990")
    b.moment("m", "1979", present=["c", "k"], id="m1")
    b.twins("n", "c", "k")
    dossier = at(b.done(), "1980").dossier
    assert (dossier.ties, dossier.contacts, dossier.involvements) == ((), (), ())
    assert [(one.id, one.about) for one in dossier.statements] == [("s1", ("c",))]
    assert [(one.id, one.by) for one in dossier.consents] == [("t2", ("c",))]
    assert [str(one.period) for one in dossier.representations] == ["1970/.."]
    assert [[one.person for one in moment.present] for moment in dossier.moments] == [["c"]]
    assert [one.children for one in dossier.twins] == [("n", "c")]


def test_before_the_client_there_is_no_client() -> None:
    """The family of before is nobody's file."""
    b = Dossier.build()
    b.person(id="c", born="1950", client=True)
    b.person(id="m", born="1920")
    dossier = at(b.done(), "1930").dossier
    assert (dossier.client, [person.id for person in dossier.persons]) == (None, ["m"])


DATES = ["1850", "1920-06", "1955-01-01", "1988~", "2005", "2026-06-30", "2100"]


@pytest.mark.parametrize("seed", range(20))
def test_what_is_left_is_a_dossier_that_holds(seed) -> None:
    """Whatever the date, nothing points at what is not there, and the source is untouched."""
    dossier = random_family(seed, 25, notation=True)
    for date in DATES:
        view = at(dossier, date)
        assert structure.problems(view.dossier) == ()
        kept = {one for one, answer in view.presence if answer is not NOT}
        assert {person.id for person in view.dossier.persons} == kept & dossier.by_id.keys()


@pytest.mark.parametrize("date", DATES)
def test_the_demo_dossier_holds_at_every_date(date) -> None:
    """Landmarks, homes, voices and all."""
    assert structure.problems(at(demo_dossier(), date).dossier) == ()


@pytest.mark.parametrize("seed", range(20))
def test_nobody_is_unborn_later(seed) -> None:
    """Surely there stays surely there, and not there was not there before."""
    dossier = random_family(seed, 20)
    order = [NOT, POSSIBLY, SURELY]
    people = [person.id for person in dossier.persons]
    answers = [_presence(dossier, str(year)) for year in range(1880, 2030, 10)]
    for person in people:
        ranks = [order.index(answer[person]) for answer in answers]
        assert ranks == sorted(ranks)


@pytest.mark.parametrize("seed", range(10))
def test_on_the_day_of_the_dossier_everybody_is_there(seed) -> None:
    """And the persons are as they are; looking twice changes nothing."""
    dossier = random_family(seed, 20, notation=True, strict=True)
    view = at(dossier, dossier.date)
    assert view.dossier.persons == dossier.persons
    assert view.dossier.unions == dossier.unions
    assert at(view.dossier, dossier.date).dossier == view.dossier


@pytest.mark.parametrize("seed", range(10))
def test_surely_holds_for_every_birthday_that_may_be(seed) -> None:
    """Whatever day turns out to be the right one: sure answers stay."""
    dossier = random_family(seed, 15)
    stream = random.Random(seed)  # noqa: S311 - a seed, no secret
    exact = attrs.evolve(
        dossier, persons=tuple(attrs.evolve(person, born=_some_day(person.born, stream)) for person in dossier.persons)
    )
    for year in range(1900, 2030, 13):
        vague, sharp = _presence(dossier, str(year)), _presence(exact, str(year))
        for person in dossier.persons:
            if vague[person.id] is not POSSIBLY and person.born is not None:
                assert sharp[person.id] is vague[person.id]


def _some_day(date: PartialDate | None, stream: random.Random) -> PartialDate | None:
    if date is None:
        return None
    first, last = date.earliest or dt.date(1800, 1, 1), date.latest or dt.date(2030, 1, 1)
    return PartialDate.coerce(first + dt.timedelta(days=stream.randint(0, (last - first).days)))
