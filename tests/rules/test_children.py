# SPDX-License-Identifier: MIT
"""The signal for children beside a problem: raised for children only, while a problem is active."""

from collections.abc import Callable

import pytest

from naastbetrokken.model import Condition, ConditionKind, ConditionStatus, Dossier, Membership, PartialDate, Period

TODAY = "2026-05-01"


def _ill(
    kind: str = "substance", status: str = "active", since: str | None = None, until: str | None = None
) -> Condition:
    return Condition(
        kind=ConditionKind(kind),
        status=ConditionStatus(status),
        since=PartialDate.coerce(since),
        until=PartialDate.coerce(until),
    )


def _home(
    *extra: Callable, child: dict | None = None, parent: dict | None = None, condition: Condition | None = None
) -> Dossier:
    """Parent p, who is the client, and child k; what links them is up to the test."""
    b = Dossier.build()
    b.person(id="p", client=True, born="1985", conditions=[condition or _ill()], **(parent or {}))
    b.person(id="k", **({"born": "2015"} | (child or {})))
    for step in extra:
        step(b)
    return b.done()


def _parent(b) -> None:
    b.child("k", parents=["p"])


def _together(b) -> None:
    b.household("p", "k")


@pytest.mark.parametrize(
    ("born", "expected"),
    [
        ("2008-05-02", [("parent_home", "info", "k", "p")]),
        ("2008-05-01", []),
        ("2008", [("parent_home", "info", "k", "p")]),
        ("2007", []),
        ("2026-05-02", []),
        (None, []),
    ],
)
def test_it_is_gone_on_the_eighteenth_birthday(ask, born, expected) -> None:
    """And never raised for somebody who is not born yet, or of whom no birth is known."""
    dossier = _home(_parent, _together, child={"born": born})
    assert ask.short(dossier, "KOPP_KOV", today=TODAY) == expected


@pytest.mark.parametrize(
    ("condition", "raised"),
    [
        (_ill(), True),
        (_ill("mental"), True),
        (_ill("physical"), False),
        (_ill(status="suspected"), False),
        (_ill(status="recovery"), False),
        (_ill(status="past"), False),
        (_ill(since="2026-05-02"), False),
        (_ill(since="2026"), True),
        (_ill(until="2026-04-30"), False),
        (_ill(until="2026"), True),
    ],
)
def test_it_is_about_an_active_problem_with_substances_or_the_mind(ask, condition, raised) -> None:
    """On the day of reckoning, as far as the dates tell."""
    assert bool(ask(_home(_parent, _together, condition=condition), "KOPP_KOV", today=TODAY)) is raised


def test_it_is_for_the_worker_with_its_date_and_reason(ask) -> None:
    """Information, no verdict, and not in what clients get by default."""
    (finding,) = ask(_home(_parent, _together), "KOPP_KOV", today=TODAY)
    assert finding.for_worker_only
    assert finding.path == "$.persons[0].conditions[0]"
    assert finding.text() == "k is 10 of 11 jaar op 1 mei 2026 en woont samen met p. Reden: middelengebruik."
    assert finding.question() == "Is de kindcheck gedaan, en hoe gaat het met het kind?"


def test_the_certainty_is_that_of_the_age(ask) -> None:
    """Born in 2008 is a child on 1 May 2026 in some completions."""
    certain = {
        born: ask(_home(_parent, _together, child={"born": born}), "KOPP_KOV", today=TODAY)[0].certain
        for born in ("2008", "2009")
    }
    assert certain == {"2008": False, "2009": True}


@pytest.mark.parametrize(
    ("extra", "expected"),
    [
        ([], []),
        ([_together], [("carer_home", "info", "k", "p")]),
        ([_parent], [("parent_unknown", "info", "k", "p")]),
        ([_parent, lambda b: b.tie("k", ring="inner")], [("parent_contact", "info", "k", "p")]),
        ([_parent, lambda b: b.bond("p", "k", "close")], [("parent_contact", "info", "k", "p")]),
        ([_parent, lambda b: b.contact("p", "k")], [("parent_contact", "info", "k", "p")]),
        ([_parent, lambda b: b.bond("p", "k", "close", period="2016/2018")], [("parent_unknown", "info", "k", "p")]),
        ([_parent, lambda b: b.bond("p", "k", "cutoff")], []),
        ([_parent, lambda b: b.bond("p", "k", "never_met")], []),
        ([_parent, lambda b: b.bond("p", "k", "cutoff", period="2010/2015")], [("parent_unknown", "info", "k", "p")]),
        ([_parent, _together, lambda b: b.bond("p", "k", "cutoff")], [("parent_home", "info", "k", "p")]),
        ([_parent, lambda b: b.tie("k", ring="outside")], [("parent_unknown", "info", "k", "p")]),
        ([_parent, lambda b: b.tie("k", contact_per_week=0)], [("parent_unknown", "info", "k", "p")]),
        ([lambda b: b.child("k", parents=["p"], kind="donor")], []),
        ([lambda b: b.child("k", parents=["p"], kind="foster")], [("parent_unknown", "info", "k", "p")]),
        ([lambda b: b.child("k", parents=["p"], kind="foster", period="2016/2018")], []),
        ([lambda b: b.contact("p", "k")], []),
    ],
)
def test_a_parent_counts_unless_there_is_no_contact(ask, extra, expected) -> None:
    """A parent of whom nothing is said is asked about; a carer only in the same home."""
    assert ask.short(_home(*extra), "KOPP_KOV", today=TODAY) == expected


def test_a_home_that_was_left_is_no_home(ask) -> None:
    """Only the households of the day of reckoning count."""

    def left(b) -> None:
        b.household("p", Membership(person="k", period=Period.parse("2015/2020")))

    assert not ask(_home(left), "KOPP_KOV", today=TODAY)


def test_a_partner_of_a_parent_is_a_step_parent(ask) -> None:
    """As long as they are together."""
    for states, expected in (
        (["cohabitation", "2019"], 1),
        (["separation", "2020"], 0),
        (["separation", "2030"], 1),
        (["separation"], 0),
    ):

        def step(b, states=states) -> None:
            b.person(id="q")
            b.child("k", parents=["q"])
            b.union("p", "q", tuple(states))
            b.contact("p", "k")

        assert len(ask(_home(step), "KOPP_KOV", today=TODAY)) == expected


def test_a_young_brother_or_sister_counts_too(ask) -> None:
    """At home or in touch; a sibling without contact does not."""

    def family(b) -> None:
        b.person(id="m", born="1960")
        for child in ("p", "k"):
            b.child(child, parents=["m"])

    assert not ask(_home(family), "KOPP_KOV", today=TODAY)
    assert ask.short(_home(family, _together), "KOPP_KOV", today=TODAY) == [("sibling_home", "info", "k", "p")]
    touch = lambda b: b.contact("k", "p")  # noqa: E731 - one step of a dossier
    assert ask.short(_home(family, touch), "KOPP_KOV", today=TODAY) == [("sibling_contact", "info", "k", "p")]


def test_it_is_never_raised_for_or_about_the_dead(ask) -> None:
    """Nor for a pregnancy, nor without a day of reckoning."""
    assert not ask(_home(_parent, _together, child={"died": "2020"}), "KOPP_KOV", today=TODAY)
    assert not ask(_home(_parent, _together, child={"deceased": True}), "KOPP_KOV", today=TODAY)
    assert not ask(_home(_parent, _together, parent={"died": "2020"}), "KOPP_KOV", today=TODAY)
    assert not ask(_home(_parent, child={"pregnancy": "expected"}), "KOPP_KOV", today=TODAY)
    assert not ask(_home(_parent, _together), "KOPP_KOV")


def test_a_child_is_no_carer_of_another_child(ask) -> None:
    """Two children in a home who are no kin say nothing about each other."""
    assert not ask(_home(_together, parent={}, child={"born": "2015"}), "KOPP_KOV", today="1999-01-01")
    b = Dossier.build()
    b.person(id="a", born="2012", conditions=[_ill()])
    b.person(id="b", born="2014")
    b.household("a", "b")
    assert not ask(b.done(), "KOPP_KOV", today=TODAY)
