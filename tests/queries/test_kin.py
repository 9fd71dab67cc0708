# SPDX-License-Identifier: MIT
"""Plain questions about kin, on families small enough to read."""

import pytest

from naastbetrokken.errors import UsageError
from naastbetrokken.model import Dossier
from naastbetrokken.queries import (
    ancestors,
    children,
    children_in_law,
    cousins,
    descendants,
    foster_children,
    foster_parents,
    foster_siblings,
    niblings,
    parents,
    parents_in_law,
    partners,
    piblings,
    siblings,
    siblings_in_law,
    stepchildren,
    stepparents,
    stepsiblings,
)
from naastbetrokken.testing.families import FAMILIES


@pytest.mark.parametrize(
    ("question", "person", "expected"),
    [
        (parents, "client", ("father", "mother")),
        (children, "f-grandfather", ("uncle", "father")),
        (siblings, "client", ("brother",)),
        (piblings, "client", ("uncle", "aunt")),
        (niblings, "uncle", ("client", "brother")),
        (niblings, "aunt", ("client", "brother")),
        (niblings, "client", ()),
        (cousins, "client", ("cousin",)),
        (cousins, "cousin", ("client", "brother")),
        (
            ancestors,
            "client",
            ("f-grandfather", "m-grandfather", "f-grandmother", "m-grandmother", "father", "mother"),
        ),
        (descendants, "f-grandfather", ("uncle", "father", "cousin", "client", "brother")),
        (partners, "uncle", ("uncles-wife",)),
        (partners, "client", ("partner",)),
        (parents_in_law, "father", ("m-grandfather", "m-grandmother")),
        (parents_in_law, "client", ()),
        (children_in_law, "f-grandfather", ("uncles-wife", "mother")),
        (siblings_in_law, "father", ("uncles-wife", "aunt")),
        (siblings_in_law, "aunt", ("father",)),
    ],
)
def test_three_generations_answer(question, person, expected):
    assert question(FAMILIES["three_generations"](), person) == expected


@pytest.mark.parametrize(
    ("generation", "expected"),
    [(1, ("father", "mother")), (2, ("f-grandfather", "m-grandfather", "f-grandmother", "m-grandmother")), (3, ())],
)
def test_a_generation_of_ancestors_can_be_asked_for(generation, expected):
    assert ancestors(FAMILIES["three_generations"](), "client", generation=generation) == expected


def test_a_generation_of_descendants_can_be_asked_for():
    assert descendants(FAMILIES["three_generations"](), "f-grandfather", generation=2) == (
        "cousin",
        "client",
        "brother",
    )


def test_whoever_descends_from_somebody_twice_is_named_once():
    assert ancestors(FAMILIES["cousin_marriage"](), "child", generation=3) == ("ancestor", "ancestress")


@pytest.mark.parametrize("question", [ancestors, descendants])
def test_a_circle_of_parents_ends(question):
    """A file of somebody else may hold one; nobody is their own ancestor in the answer."""
    dossier = FAMILIES["self_ancestor_loop"]()
    assert question(dossier, "p0") == ("p1", "p2")
    assert question(dossier, "p0", generation=2) in {("p1",), ("p2",)}


@pytest.mark.parametrize(
    "question",
    [
        ancestors,
        children,
        children_in_law,
        cousins,
        descendants,
        foster_children,
        foster_parents,
        foster_siblings,
        niblings,
        parents,
        parents_in_law,
        partners,
        piblings,
        siblings,
        siblings_in_law,
        stepchildren,
        stepparents,
        stepsiblings,
    ],
)
def test_a_question_about_nobody_is_the_callers_mistake(question):
    with pytest.raises(UsageError, match="'nobody' does not exist"):
        question(Dossier(), "nobody")


def test_a_step_family_answers():
    dossier = FAMILIES["remarriage_half_siblings"]()
    assert set(stepparents(dossier, "client")) == {"stepmother", "stepfather"}
    assert stepparents(dossier, "half-sister") == ("mother",) or stepparents(dossier, "half-sister", former=True) == (
        "mother",
    )
    assert "client" in stepchildren(dossier, "stepmother")


def blended(*states: tuple[str, str]) -> Dossier:
    """Two parents who each bring a child, with a foster child of one of them."""
    b = Dossier.build()
    for one, year in (("father", 1960), ("mother", 1962), ("his", 1985), ("hers", 1988), ("foster", 1990)):
        b.person(id=one, born=year)
    b.union("father", "mother", *states)
    b.child("his", parents=["father"])
    b.child("hers", parents=["mother"])
    b.child("foster", parents=["mother"], kind="foster", period="2000/2005")
    return b.done()


@pytest.mark.parametrize(
    ("day", "current", "former"),
    [
        (None, (), ("mother",)),
        ("1990", (), ()),
        ("1998", ("mother",), ()),
        ("2010", (), ("mother",)),
    ],
)
def test_partners_are_current_or_former_on_a_day(day, current, former):
    dossier = blended(("cohabitation", "1995"), ("ended", "2003"))
    assert partners(dossier, "father", at=day) == current
    assert partners(dossier, "father", at=day, former=True) == former
    assert partners(dossier, "father", at=day, former=None) == current + former
    assert stepparents(dossier, "his", at=day) == current
    assert stepparents(dossier, "his", at=day, former=True) == former
    assert stepchildren(dossier, "father", at=day) == (("hers",) if current else ())
    assert stepsiblings(dossier, "his", at=day) == (("hers",) if current else ())
    assert stepsiblings(dossier, "his", at=day, former=True) == (("hers",) if former else ())


def test_whoever_died_stays_a_partner():
    assert partners(blended(("marriage", "1995"), ("widowhood", "2003")), "father") == ("mother",)


@pytest.mark.parametrize("kind", ["affair", "housemates", "met", "casual"])
def test_not_every_union_makes_a_family(kind):
    dossier = blended((kind, "1995"))
    assert partners(dossier, "father") == ()
    assert stepparents(dossier, "his") == ()
    assert stepsiblings(dossier, "his") == ()


@pytest.mark.parametrize(("day", "former", "expected"), [(None, None, 1), ("2002", False, 1), ("2007", False, 0)])
def test_foster_families_answer_by_the_period_of_care(day, former, expected):
    dossier = blended(("marriage", "1995"))
    assert foster_parents(dossier, "foster", at=day, former=former) == ("mother",)[:expected]
    assert foster_children(dossier, "mother", at=day, former=former) == ("foster",)[:expected]
    assert foster_siblings(dossier, "foster", at=day, former=former) == ("hers",)[:expected]
    assert foster_siblings(dossier, "hers", at=day, former=former) == ("foster",)[:expected]


def test_foster_care_that_ended_is_former_when_no_day_is_asked():
    assert foster_parents(blended(), "foster", former=False) == ()
    assert foster_parents(blended(), "foster", former=True) == ("mother",)


def test_a_recorded_step_parent_counts_without_a_union():
    b = Dossier.build()
    for one in ("child", "step"):
        b.person(id=one)
    b.child("child", parents=["step"], kind="step")
    dossier = b.done()
    assert stepparents(dossier, "child") == ("step",)
    assert stepchildren(dossier, "step") == ("child",)
    assert stepparents(dossier, "child", former=True) == ()
    assert parents(dossier, "child") == ()


def test_answers_come_eldest_first_and_undated_last():
    b = Dossier.build()
    b.person(id="parent")
    for one, born in (("a", None), ("b", "1990"), ("c", "1980~"), ("d", "1985-06")):
        b.person(id=one, born=born)
        b.child(one, parents=["parent"])
    assert children(b.done(), "parent") == ("c", "d", "b", "a")
