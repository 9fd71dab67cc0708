# SPDX-License-Identifier: MIT
"""Births: ages of parents, deaths before a birth, siblings and twins."""

import pytest

from naastbetrokken.model import Dossier, SexAssigned
from naastbetrokken.rules import Thresholds

MALE, FEMALE = SexAssigned.MALE, SexAssigned.FEMALE


@pytest.mark.parametrize(
    ("mother", "child", "expected"),
    [
        ("1950-06-01", "1962-05-31", [("young", "warning", "m", "c")]),
        ("1950-06-01", "1962-06-01", []),
        ("1950", "1961", [("young", "warning", "m", "c")]),
        ("1950", "1962", [("young_perhaps", "warning", "m", "c")]),
        ("1950", "1963", []),
        ("195X", "1965", [("young_perhaps", "warning", "m", "c")]),
        ("19XX", "1965", []),
        ("../1960", "1965", []),
        ("1955/..", "1965", [("young", "warning", "m", "c")]),
        ("1965", "1965", [("young", "warning", "m", "c")]),
        ("1965-03-02", "1965-03-02", [("not_older", "error", "m", "c")]),
        ("1965-03-02", "1965-03-01", [("not_older", "error", "m", "c")]),
        ("1965-03-01", "1965-03-02", [("young", "warning", "m", "c")]),
        ("1966", "1965", [("not_older", "error", "m", "c")]),
        ("1966~", "1965", [("young", "warning", "m", "c")]),
    ],
)
def test_a_very_young_parent_is_asked_about(ask, family, mother, child, expected) -> None:
    """Certain in every completion, possible in some, or too vague to say; an error only when not born yet."""
    assert ask.short(family(m={"born": mother}, c={"born": child}), "PARENT_YOUNG") == expected


def test_the_question_names_the_age(ask, family) -> None:
    """The sentence a worker reads, in both languages and with ids."""
    (finding,) = ask(family(m={"born": "1950-01-01"}, c={"born": "1961-02"}), "PARENT_YOUNG")
    assert str(finding) == "m zou 11 zijn geweest toen c werd geboren. Klopt het jaar?"
    assert finding.text("en") == "m would have been 11 when c was born."
    assert finding.question("en") == "Is the year right?"
    assert finding.path == "$.parentages[0]"
    (vague,) = ask(family(m={"born": "1950"}, c={"born": "1961"}), "PARENT_YOUNG")
    assert vague.text() == "m zou 10 of 11 zijn geweest toen c werd geboren."
    (open_,) = ask(family(m={"born": "../1890"}, c={"born": "1961"}), "PARENT_OLD")
    assert open_.text() == "m zou minstens 70 zijn geweest toen c werd geboren."
    assert open_.text("en") == "m would have been at least 70 when c was born."
    (vaguer,) = ask(family(m={"born": "195X"}, c={"born": "1961"}), "PARENT_YOUNG")
    assert vaguer.text() == "m zou 1 tot 11 zijn geweest toen c werd geboren."


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("biological", "error"),
        ("donor", "error"),
        ("surrogate", "error"),
        ("legal", "warning"),
        ("unknown", "warning"),
        ("adoptive", "warning"),
        ("foster", None),
        ("step", None),
    ],
)
def test_only_a_parent_by_birth_must_be_older(ask, kind, expected) -> None:
    """A step parent may be younger than the child; a parent by birth cannot."""
    b = Dossier.build()
    parent, child = b.person(born="1980"), b.person(born="1975")
    b.child(child, parents=[parent], kind=kind)
    assert [finding.severity for finding in ask(b.done(), "PARENT_YOUNG")] == ([expected] if expected else [])


def test_an_adoptive_parent_is_not_asked_for_an_age_at_the_birth(ask) -> None:
    """Who adopts a grown-up may well have been a child at the birth."""
    b = Dossier.build()
    parent, child = b.person(born="1970"), b.person(born="1975")
    b.child(child, parents=[parent], kind="adoptive")
    assert not ask(b.done(), "PARENT_YOUNG")


@pytest.mark.parametrize(
    ("who", "born", "expected"),
    [
        ("m", "1900-01-02", [("mother", "warning", "m", "c")]),
        ("m", "1900-01-03", []),
        ("m", "1900", [("mother_perhaps", "warning", "m", "c")]),
        ("f", "1875-01-02", [("father", "warning", "f", "c")]),
        ("f", "1875-01-03", []),
        ("f", "1876", []),
    ],
)
def test_a_very_old_parent_is_asked_about(ask, family, who, born, expected) -> None:
    """More than 55 completed years for a mother, more than 80 for a father."""
    assert ask.short(family(c={"born": "1956-01-02"}, **{who: {"born": born}}), "PARENT_OLD") == expected


def test_the_sex_at_birth_goes_before_the_gender_where_birth_matters(ask, family) -> None:
    """A man who bore a child is asked about from the age of giving birth."""
    dossier = family(f={"born": "1890", "sex_assigned": SexAssigned.FEMALE}, c={"born": "1956"})
    assert ask.short(dossier, "PARENT_OLD") == [("mother", "warning", "f", "c")]


def test_a_threshold_is_a_parameter(ask, family) -> None:
    """An organisation that asks earlier or later passes its own number."""
    dossier = family(m={"born": "1950-01-01"}, c={"born": "1964-06-01"})
    assert not ask(dossier, "PARENT_YOUNG")
    assert ask(dossier, "PARENT_YOUNG", thresholds=Thresholds(parent_min_age=15))


@pytest.mark.parametrize(
    ("died", "born", "expected"),
    [
        ("1980-05-04", "1980-05-04", []),
        ("1980-05-03", "1980-05-04", [("bore", "error", "m", "c")]),
        ("1980", "1980-05-04", [("bore_perhaps", "warning", "m", "c")]),
        ("1979", "1980", [("bore", "error", "m", "c")]),
        ("1979~", "1980", [("bore_perhaps", "warning", "m", "c")]),
        ("1981", "1980", []),
    ],
)
def test_a_mother_lives_at_the_birth(ask, family, died, born, expected) -> None:
    """The same day is allowed."""
    dossier = family(m={"died": died}, c={"born": born})
    assert ask.short(dossier, "BORN_AFTER_MOTHER_DEATH") == expected


def test_a_genetic_mother_may_have_died_when_another_bore_the_child(ask) -> None:
    """Then it is a question, and the one who bore the child is the one who must have lived."""
    b = Dossier.build()
    genetic = b.person(gender="woman", died="2019", id="g")
    bearer = b.person(gender="woman", id="s", died="2020-02-01")
    child = b.person(born="2020-06-01", id="c")
    b.child(child, parents=[genetic])
    b.child(child, parents=[bearer], kind="surrogate")
    assert ask.short(b.done(), "BORN_AFTER_MOTHER_DEATH") == [
        ("bore", "error", "s", "c"),
        ("genetic", "warning", "g", "c"),
    ]


def test_a_doubtful_death_of_a_genetic_mother_is_no_question(ask) -> None:
    """When another bore the child, only a death that surely came first is asked about."""
    for died, expected in (("2019", 1), ("2020", 0)):
        b = Dossier.build()
        b.person(gender="woman", died=died, id="g")
        b.person(gender="woman", id="s")
        b.person(born="2020-06-01", id="c")
        b.child("c", parents=["g"])
        b.child("c", parents=["s"], kind="surrogate")
        assert ask.short(b.done(), "BORN_AFTER_MOTHER_DEATH") == [("genetic", "warning", "g", "c")] * expected


@pytest.mark.parametrize(
    ("kind", "died", "expected"),
    [
        ("legal", "1980-03-01", []),
        ("legal", "1980-02-29", [("legal", "error", "p", "c")]),
        ("legal", "1980", [("legal_perhaps", "warning", "p", "c")]),
        ("biological", "1980-02-29", [("biological", "warning", "p", "c")]),
        ("biological", "1980-03-01", []),
        ("foster", "1970", []),
    ],
)
def test_a_child_may_come_306_days_after_a_fathers_death(ask, kind, died, expected) -> None:
    """1 January 1981 is 306 days after 1 March 1980."""
    b = Dossier.build()
    father, child = b.person(gender="man", died=died, id="p"), b.person(born="1981-01-01", id="c")
    b.child(child, parents=[father], kind=kind)
    assert ask.short(b.done(), "BORN_AFTER_FATHER_DEATH") == expected


def _siblings(one: str, other: str, *, twins: bool = False, half: bool = False, **more: str) -> Dossier:
    b = Dossier.build()
    b.person(id="m", gender="woman")
    b.person(id="f", gender="man")
    b.person(id="g", gender="man")
    b.person(id="a", born=one)
    b.person(id="b", born=other, **more)
    b.union("m", "f", children=["a"] if half else ["a", "b"])
    if half:
        b.union("m", "g", children=["b"])
    if twins:
        b.twins("a", "b")
    return b.done()


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("1980-01-01", "1980-01-01", [("same_day", "warning", "a", "b")]),
        ("1980-01-01", "1980-08-27", [("close", "warning", "a", "b")]),
        ("1980-01-01", "1980-08-28", []),
        ("1980", "1980", [("close_perhaps", "warning", "a", "b")]),
        ("1980", "1981", []),
        ("1980-12", "1981-01", [("close", "warning", "a", "b")]),
        ("1980-01", "1980-01", [("same_day_perhaps", "warning", "a", "b")]),
        ("1980-01", "1980-01-20", [("close", "warning", "a", "b")]),
        ("1980-01-01~", "1980-01-01", [("close_perhaps", "warning", "a", "b")]),
    ],
)
def test_full_siblings_are_eight_months_apart(ask, one, other, expected) -> None:
    """27 August is 239 days after 1 January 1980; two bare years that follow each other need no question."""
    assert ask.short(_siblings(one, other), "SIBLING_GAP") == expected


def test_twins_half_siblings_and_lost_pregnancies_may_be_close(ask) -> None:
    """Only full siblings who are no twins are asked about."""
    assert not ask(_siblings("1980-01-01", "1980-01-01", twins=True), "SIBLING_GAP")
    assert not ask(_siblings("1980-01-01", "1980-03-01", half=True), "SIBLING_GAP")
    assert not ask(_siblings("1980-01-01", "1980-03-01", pregnancy="miscarriage"), "SIBLING_GAP")


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("1980-01-01", "1980-01-03", []),
        ("1980-01-01", "1980-01-04", [("delayed", "warning", "a", "b")]),
        ("1980-01-01", "1980-03-31", [("delayed", "warning", "a", "b")]),
        ("1980-01-01", "1980-04-01", [("apart", "error", "a", "b")]),
        ("1980", "1980-12-01", []),
        ("1980", "1982", [("apart", "error", "a", "b")]),
        ("1980~", "1982", []),
    ],
)
def test_twins_share_their_days(ask, one, other, expected) -> None:
    """Two days, or up to ninety when the second birth was put off."""
    assert ask.short(_siblings(one, other, twins=True), "TWIN_SET") == expected


def test_twins_share_their_parents(ask) -> None:
    """Other parents is an error; a parent recorded for one of them only is a question."""
    b = Dossier.build()
    for person in ("m", "f", "g", "a", "b", "c"):
        b.person(id=person)
    b.child("a", parents=["m", "f"])
    b.child("b", parents=["m", "g"])
    b.child("c", parents=["m"])
    b.twins("a", "b", "c")
    assert ask.short(b.done(), "TWIN_SET") == [
        ("parents", "error", "a", "b"),
        ("parents", "warning", "a", "c"),
        ("parents", "warning", "b", "c"),
    ]


def test_whose_parents_are_partly_known_is_asked_either_way_round(ask) -> None:
    """Whoever of the two stands first."""
    for children in (("a", "c"), ("c", "a")):
        b = Dossier.build()
        for person in ("m", "f", "a", "c"):
            b.person(id=person)
        b.child("a", parents=["m", "f"])
        b.child("c", parents=["m"])
        b.twins(*children)
        assert ask.short(b.done(), "TWIN_SET") == [("parents", "warning", *children)]


def test_a_twin_without_a_date_of_birth_is_no_question(ask) -> None:
    """What is unknown is not a contradiction."""
    for one, other in ((None, "1980"), ("1980", None)):
        b = Dossier.build()
        b.person(id="a", born=one)
        b.person(id="b", born=other)
        b.twins("a", "b")
        assert not ask(b.done(), "TWIN_SET")


def test_identical_twins_have_one_sex_at_birth(ask) -> None:
    """Gender says nothing about it, and an unknown sex neither."""
    for first, second, expected in ((MALE, FEMALE, 1), (MALE, SexAssigned.UNKNOWN, 0), (FEMALE, FEMALE, 0)):
        b = Dossier.build()
        b.person(id="a", sex_assigned=first, gender="man")
        b.person(id="b", sex_assigned=second, gender="woman")
        b.twins("a", "b", zygosity="identical")
        found = ask.short(b.done(), "TWIN_SET")
        assert found == [("identical", "warning", "a", "b")] * expected
