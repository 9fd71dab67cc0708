# SPDX-License-Identifier: MIT
"""Households: one full-time home at a time, and parts of the time that add up."""

import pytest

from naastbetrokken.model import Dossier, Household, Membership, Period, Person


def _homes(*stays: tuple[int | None, str | None], kind: str = "human") -> Dossier:
    """One child and a home for each (share, period)."""
    b = Dossier.build()
    b.person(id="k", kind=kind)
    for i, (share, period) in enumerate(stays):
        when = None if period is None else Period.parse(period)
        b.household(Membership(person="k", share=share, period=when), id=f"h{i}")
    return b.done()


@pytest.mark.parametrize(
    ("stays", "expected"),
    [
        ([(None, None)], []),
        ([(None, None), (None, None)], [("full_time", "warning", "k", "h0", "h1")]),
        ([(100, None), (None, None)], [("full_time", "warning", "k", "h0", "h1")]),
        ([(50, None), (50, None)], []),
        ([(50, None), (51, None)], [("shares", "warning", "k", "h0", "h1")]),
        ([(50, None), (None, None)], [("shares", "warning", "k", "h0", "h1")]),
        ([(40, None), (40, None), (40, None)], [("shares", "warning", "k", "h0", "h1", "h2")]),
        ([(40, None), (30, None), (30, None)], []),
        ([(None, "1980/1985"), (None, "1985/1990")], [("full_time_perhaps", "warning", "k", "h0", "h1")]),
        ([(None, "1980/1985"), (None, "1986/1990")], []),
        ([(None, "1980/1985-06-01"), (None, "1985-06-01/1990")], []),
        ([(None, "1980/1985"), (None, "1983/..")], [("full_time", "warning", "k", "h0", "h1")]),
        ([(60, "1980/1985"), (60, "1985/1990")], [("shares_perhaps", "warning", "k", "h0", "h1")]),
    ],
)
def test_nobody_lives_in_two_homes_full_time(ask, stays, expected) -> None:
    """Shares at one time add up to a hundred at most; a move in one year may be right."""
    assert ask.short(_homes(*stays), "HOUSEHOLD_OVERLAP") == expected


def test_the_sum_is_told_and_a_dog_may_be_everywhere(ask) -> None:
    """Only people are asked about."""
    (finding,) = ask(_homes((70, None), (60, None)), "HOUSEHOLD_OVERLAP")
    assert finding.facts == (("share", 130),)
    assert finding.path == "$.households[1].members[0]"
    assert not ask(_homes((None, None), (None, None), kind="pet"), "HOUSEHOLD_OVERLAP")


def test_of_many_homes_only_pairs_are_compared(ask) -> None:
    """Six homes are added up; with seven, three parts of the time that are too much together stay unsaid."""
    six = ask(_homes(*((40, None) for _ in range(6))), "HOUSEHOLD_OVERLAP")
    assert [finding.subjects for finding in six] == [("k", "h0", "h1", "h2")]
    assert not ask(_homes(*((40, None) for _ in range(7))), "HOUSEHOLD_OVERLAP")
    assert ask(_homes(*((60, None) for _ in range(7))), "HOUSEHOLD_OVERLAP")


def test_twice_in_one_home_is_no_second_home(ask) -> None:
    """Somebody who left and came back is in the list of members twice."""
    home = Household("h", members=(Membership(person="k"), Membership(person="k", share=50)))
    assert not ask(Dossier.trusted(persons=(Person("k"),), households=(home,)), "HOUSEHOLD_OVERLAP")
