# SPDX-License-Identifier: MIT
"""Unions: one marriage at a time, ages at marriage, and histories that can be true."""

import pytest

from naastbetrokken.model import Dossier


def _two_unions(first: list, second: list, **people: dict) -> Dossier:
    b = Dossier.build()
    for person in ("p", "q", "r"):
        b.person(id=person, **people.get(person, {}))
    b.union("p", "q", *first, id="u1")
    b.union("p", "r", *second, id="u2")
    return b.done()


FORMAL = [("formal", "error", "p", "q", "r")]


@pytest.mark.parametrize(
    ("first", "second", "people", "expected"),
    [
        ([("marriage", "1980")], [("marriage", "1990")], {}, FORMAL),
        ([("marriage",)], [("marriage",)], {}, FORMAL),
        ([("marriage", "1980"), ("divorce", "1985")], [("marriage", "1990")], {}, []),
        ([("marriage", "1980"), ("divorce", "1990-03-01")], [("marriage", "1990-03-01")], {}, []),
        ([("marriage", "1980"), ("divorce", "1990-03-02")], [("marriage", "1990-03-01")], {}, FORMAL),
        (
            [("marriage", "1980"), ("divorce", "1990")],
            [("marriage", "1990-03-01")],
            {},
            [("formal_perhaps", "warning", "p", "q", "r")],
        ),
        ([("marriage", "1980"), ("divorce",)], [("marriage", "1990")], {}, []),
        ([("marriage", "1980")], [("marriage", "1990")], {"q": {"died": "1989"}}, []),
        ([("marriage", "1980")], [("marriage", "1990")], {"q": {"died": "1999"}}, FORMAL),
        ([("marriage", "1980")], [("marriage", "1990")], {"q": {"deceased": True}}, []),
        ([("marriage", "1980"), ("separation", "1985")], [("marriage", "1990")], {}, FORMAL),
        ([("registered_partnership", "2000"), ("ended", "2005")], [("marriage", "2010")], {}, []),
        ([("marriage", "2000"), ("ended", "2005")], [("marriage", "2010")], {}, FORMAL),
        (
            [("registered_partnership", "2000"), ("marriage", "2002"), ("ended", "2005")],
            [("marriage", "2010")],
            {},
            FORMAL,
        ),
        (
            [("registered_partnership", "2000"), ("marriage", "2002"), ("divorce", "2004")],
            [("marriage", "2010")],
            {},
            [],
        ),
        ([("marriage", "1980")], [("affair", "1990")], {}, [("informal", "info", "p", "q", "r")]),
        ([("lat", "2001")], [("cohabitation", "1990")], {}, [("informal", "info", "p", "r", "q")]),
        (
            [("relationship", "1980"), ("ended", "1990")],
            [("relationship", "1985"), ("ended", "1987")],
            {},
            [("informal", "info", "p", "q", "r")],
        ),
        ([("relationship", "1980"), ("ended", "1990")], [("relationship", "1990")], {}, []),
        ([], [("marriage", "1990")], {}, []),
        ([("met", "1980")], [("marriage", "1990")], {}, []),
    ],
)
def test_nobody_is_married_twice_at_a_time(ask, first, second, people, expected) -> None:
    """A divorce or a death ends a marriage; a separation does not. Other unions beside each other are told only."""
    assert ask.short(_two_unions(first, second, **people), "UNION_TWO_LIVING") == expected


def test_a_home_shared_before_a_second_marriage_is_told_beside_it(ask) -> None:
    """The time together and the marriage after it are two findings, each once."""
    told = ask.short(
        _two_unions([("marriage", "1980")], [("cohabitation", "1985"), ("marriage", "1990")]), "UNION_TWO_LIVING"
    )
    assert told == [("formal", "error", "p", "q", "r"), ("informal", "info", "p", "q", "r")]


def test_a_union_on_and_off_beside_a_marriage_is_told_once(ask) -> None:
    """Twice together and twice apart is one question."""
    on_and_off = [("cohabitation", "1985"), ("separation", "1987"), ("cohabitation", "1990"), ("separation", "1992")]
    told = ask.short(_two_unions([("marriage", "1980")], on_and_off), "UNION_TWO_LIVING")
    assert told == [("informal", "info", "p", "q", "r")]


def test_one_couple_recorded_twice_is_no_second_union(ask) -> None:
    """They married, parted and married again, or somebody entered them twice."""
    b = Dossier.build()
    for person in "pq":
        b.person(id=person)
    for union in ("u1", "u2"):
        b.union("p", "q", ("marriage", "1980"), id=union)
    assert not ask(b.done(), "UNION_TWO_LIVING")


def test_the_finding_stands_at_the_later_union(ask) -> None:
    """Partners are named in the order in which the unions began."""
    (finding,) = ask(_two_unions([("marriage", "1990")], [("marriage", "1980")]), "UNION_TWO_LIVING")
    assert (finding.subjects, finding.path) == (("p", "r", "q"), "$.unions[0]")


@pytest.mark.parametrize(
    ("state", "born", "date", "expected"),
    [
        ("marriage", "2000-01-01", "2017-12-31", [("marriage", "error", "f")]),
        ("marriage", "2000-01-01", "2018-01-01", []),
        ("registered_partnership", "2000-01-01", "2017-12-31", [("marriage", "error", "f")]),
        ("marriage", "2000", "2018", [("marriage_perhaps", "warning", "f")]),
        ("marriage", "1998-06", "2015-12-05", [("marriage", "error", "f")]),
        ("marriage", "1998-06", "2015-12-04", [("marriage", "warning", "f")]),
        ("marriage", "1998-06", "2015", [("marriage", "warning", "f")]),
        ("marriage", "1950", "1967", [("marriage", "warning", "f")]),
        ("cohabitation", "1950-05-05", "1966-05-04", [("cohabiting", "warning", "f")]),
        ("cohabitation", "1950-05-05", "1966-05-05", []),
        ("cohabitation", "1950", "1966", [("cohabiting_perhaps", "warning", "f")]),
        ("engagement", "1950", "1960", []),
    ],
)
def test_the_age_at_marriage_is_eighteen(ask, state, born, date, expected) -> None:
    """Without exception since 5 December 2015; before that, and abroad, it is a question."""
    b = Dossier.build()
    b.person(id="f", born=born)
    b.person(id="m")
    b.union("f", "m", (state, date))
    assert ask.short(b.done(), "UNION_AGE") == expected


def test_the_question_names_the_state_and_the_date(ask) -> None:
    """In the reader's language."""
    b = Dossier.build()
    b.person(id="f", born="1950")
    b.union("f", ("marriage", "1967-05-01"))
    (finding,) = ask(b.done(), "UNION_AGE")
    assert finding.text() == "f zou 16 of 17 zijn geweest bij het huwelijk op 1 mei 1967."
    assert finding.text("en") == "f would have been 16 or 17 at the marriage on 1 May 1967."
    assert finding.path == "$.unions[0].states[0]"


@pytest.mark.parametrize(
    ("states", "people", "expected"),
    [
        ([("marriage", "1980"), ("divorce", "1990")], {}, []),
        ([("marriage", "1990"), ("divorce", "1980")], {}, [("end_before_start", "error", "f", "m")]),
        ([("marriage", "1990~"), ("divorce", "1989")], {}, [("end_before_start", "warning", "f", "m")]),
        ([("marriage", "1990"), ("divorce", "1990")], {}, []),
        ([("divorce", "1980"), ("marriage", "1990")], {}, [("end_before_start", "error", "f", "m")]),
        ([("marriage", "1970"), ("divorce", "1980"), ("marriage", "1990")], {}, []),
        ([("marriage",), ("divorce", "1980"), ("marriage", "1990")], {}, []),
        ([("engagement", "1990"), ("cohabitation", "1985")], {}, [("out_of_line", "warning", "f", "m")]),
        ([("engagement", "1985"), ("cohabitation", "1985")], {}, []),
        ([("divorce", "1990")], {"m": {"died": "1989"}}, [("after_death", "error", "m")]),
        ([("divorce", "1990")], {"m": {"died": "1990"}}, []),
        ([("marriage", "1990")], {"m": {"died": "1989~"}}, [("after_death", "warning", "m")]),
        ([("widowhood", "1990")], {"m": {"died": "1990"}}, []),
        ([("widowhood", "1990")], {"m": {"deceased": True}}, []),
        ([("widowhood", "1990")], {"m": {"died": "1995"}}, [("widowhood", "warning", "f", "m")]),
        ([("widowhood", "1990")], {}, [("widowhood", "warning", "f", "m")]),
        ([("marriage", "1940")], {"f": {"born": "1941"}}, [("before_birth", "error", "f")]),
        ([("marriage", "1941")], {"f": {"born": "1941"}}, []),
    ],
)
def test_the_history_of_a_union_can_be_true(ask, states, people, expected) -> None:
    """An end after its start, nothing after a death, and a widowhood when somebody died."""
    b = Dossier.build()
    for person in ("f", "m"):
        b.person(id=person, **people.get(person, {}))
    b.union("f", "m", *states)
    assert ask.short(b.done(), "UNION_DATES") == expected


def test_only_an_end_before_its_start_is_never_put_aside(ask) -> None:
    """A marriage after a death may be a slip of a foreign register; a divorce before the marriage cannot be."""
    b = Dossier.build()
    b.person(id="f")
    b.person(id="m", died="1970")
    b.union("f", "m", ("marriage", "1990"), ("divorce", "1980"))
    assert {finding.variant: finding.acknowledgeable for finding in ask(b.done(), "UNION_DATES")} == {
        "end_before_start": False,
        "after_death": True,
    }


def test_a_history_out_of_line_points_at_the_later_state(ask) -> None:
    """Lived together in 1990 and, after that, got engaged in 1980: the engagement is asked about."""
    dossier = _two_unions([("cohabitation", "1990"), ("engagement", "1980")], [])
    (finding,) = [each for each in ask(dossier, "UNION_DATES") if each.variant == "out_of_line"]
    assert finding.path == "$.unions[0].states[1]"
