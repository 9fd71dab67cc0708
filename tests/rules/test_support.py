# SPDX-License-Identifier: MIT
"""Support: an empty side, ring and contact, and what has not been asked for long."""

import pytest

from naastbetrokken.model import Dossier, PartialDate, Source


def _circle(*ties: dict, others: tuple[str, ...] = ()) -> Dossier:
    b = Dossier.build()
    b.person(id="c", client=True)
    for i, tie in enumerate(ties):
        b.person(id=f"n{i}", kind=tie.pop("kind", "human"))
        b.tie(f"n{i}", **tie)
    for other in others:
        b.person(id=other)
    return b.done()


@pytest.mark.parametrize(
    ("ties", "expected"),
    [
        ([], "nobody"),
        ([{"sector": "professionals"}, {"sector": "professionals"}], "professionals"),
        ([{"sector": "professionals"}, {"sector": "friends"}], None),
        ([{"stance": "hindering"}, {"stance": "hindering"}], "hindering"),
        ([{"stance": "hindering"}, {"stance": "unknown"}], None),
        ([{"ring": "outside"}], None),
        ([{"kind": "pet"}], "nobody"),
    ],
)
def test_an_empty_side_is_a_suggestion(ask, ties, expected) -> None:
    """Nobody, or only workers, or only people who hinder."""
    found = ask.short(_circle(*(dict(tie) for tie in ties)), "EMPTY_SIDE")
    assert found == ([] if expected is None else [(expected, "info", "c")])


def test_a_family_that_is_not_in_the_circle_is_somebody(ask) -> None:
    """But somebody whom no relation leads to is not; and nobody's family has no sides."""
    b = Dossier.build()
    b.person(id="c", client=True)
    b.person(id="m")
    b.child("c", parents=["m"])
    assert not ask(b.done(), "EMPTY_SIDE")
    assert ask(_circle(others=("x",)), "EMPTY_SIDE")
    assert not ask(Dossier(), "EMPTY_SIDE")


@pytest.mark.parametrize(
    ("ring", "contacts", "expected"),
    [
        ("inner", 0, "inner"),
        ("inner", 0.25, None),
        ("inner", None, None),
        ("middle", 0, None),
        ("outer", 7, "outer"),
        ("outer", 6.9, None),
        ("outer", 0, None),
    ],
)
def test_ring_and_contact_are_asked_about_together(ask, ring, contacts, expected) -> None:
    """The ring is the client's; the question is what it means."""
    found = ask.short(_circle({"ring": ring, "contact_per_week": contacts}), "RING_CONTACT")
    assert found == ([] if expected is None else [(expected, "info", "n0")])


def test_how_often_there_is_contact_may_be_unknown(ask) -> None:
    """What is unknown is not none, and says nothing about the others."""
    ties = ({"ring": "outer"}, {"ring": "inner"}, {"ring": "inner", "contact_per_week": 0})
    assert ask.short(_circle(*ties), "RING_CONTACT") == [("inner", "info", "n2")]


@pytest.mark.parametrize(
    ("recorded", "today", "old"),
    [
        ("2025-10-31", "2026-05-01", True),
        ("2025-11-01", "2026-05-01", False),
        ("2025-11-01", "2026-05-02", True),
        ("2025-08-30", "2026-02-28", False),
        ("2025-08-31", "2026-03-01", True),
        ("2025-12-15", "2026-06-15", False),
        ("2025-06-15", "2025-12-16", True),
        ("2025", "2026-05-01", False),
        ("2024", "2026-05-01", True),
        ("2025-10", "2026-05-01", True),
        ("2025/..", "2030", False),
        (None, "2026-05-01", False),
    ],
)
def test_what_is_half_a_year_old_is_asked_about_again(ask, recorded, today, old) -> None:
    """More than six months, by the calendar; the 31st of August is six months before the end of February."""
    source = None if recorded is None else Source(recorded=PartialDate.parse(recorded))
    found = ask.short(_circle({"source": source}), "STALE", today=today)
    assert found == [("tie", "info", "n0")] * old


def test_a_consent_that_ran_out_is_asked_about(ask) -> None:
    """By its state or by its last day; one that was refused needs no renewal."""
    b = Dossier.build()
    b.person(id="c", client=True)
    b.consent("c", state="expired", id="k1")
    b.consent("c", until="2026-04-30", id="k2")
    b.consent("c", until="2026-05-01", id="k3")
    b.consent("c", until="2020", state="refused", id="k4")
    assert ask.short(b.done(), "STALE", today="2026-05-01") == [
        ("consent", "info", "c", "k1"),
        ("consent_until", "info", "c", "k2"),
    ]
    assert not ask(b.done(), "STALE")
