# SPDX-License-Identifier: MIT
"""The canonical families are what their names say."""

import pytest

from naastbetrokken.model import Dossier, Pregnancy, Zygosity
from naastbetrokken.model.structure import problems
from naastbetrokken.testing.families import FAMILIES

ASKED_FOR = [
    "adopted_and_foster",
    "blended_chain_of_exes",
    "child_with_three_parent_sets",
    "couple_recorded_twice",
    "cousin_marriage",
    "donor",
    "double_cousins",
    "empty_dossier",
    "four_partners",
    "grandfather_and_grandson_same_partner",
    "long_names",
    "loose_persons",
    "marriage_between_siblings_in_law",
    "nuclear_family",
    "one_person",
    "parents_without_union",
    "partners_across_two_generations",
    "pet_and_institution",
    "pregnancy_outcomes",
    "remarriage_half_siblings",
    "same_sex_parents",
    "self_ancestor_loop",
    "single_parents_two_unknown_fathers",
    "surrogate",
    "three_generations",
    "three_partners_with_children",
    "triplets",
    "twins_fraternal",
    "twins_identical",
    "two_brothers_two_sisters",
    "two_components",
    "uncle_niece",
    "unknown_partner",
    "wide_sibship_of_thirteen",
]


def test_the_table_is_sorted_and_holds_what_the_layout_has_to_master():
    assert list(FAMILIES) == sorted(FAMILIES)
    assert set(ASKED_FOR) - set(FAMILIES) == set()


@pytest.mark.parametrize("name", FAMILIES)
def test_each_family_is_sound_and_the_same_at_every_call(name):
    dossier = FAMILIES[name]()
    assert isinstance(dossier, Dossier)
    assert problems(dossier) == ()
    assert FAMILIES[name]() == dossier


@pytest.mark.parametrize("name", FAMILIES)
def test_each_family_says_in_one_sentence_what_is_special(name):
    doc = FAMILIES[name].__doc__
    assert doc.endswith(".")
    assert "\n" not in doc


def parents_of(dossier, child):
    return {
        parent
        for parentage in dossier.parentages
        if parentage.child == child
        for parent in (parentage.parents or dossier.union_by_id[parentage.union].partners)
    }


def test_double_cousins_share_all_four_grandparents():
    dossier = FAMILIES["double_cousins"]()
    grandparents = [
        {g for parent in parents_of(dossier, child) for g in parents_of(dossier, parent)}
        for child in ("child11", "child21")
    ]
    assert grandparents[0] == grandparents[1] == {"f1", "m1", "f2", "m2"}
    assert parents_of(dossier, "child11").isdisjoint(parents_of(dossier, "child21"))


def test_the_niece_is_the_daughter_of_her_husbands_brother():
    dossier = FAMILIES["uncle_niece"]()
    assert dossier.union_by_id["u3"].partners == ("younger", "niece")
    assert parents_of(dossier, "elder") == parents_of(dossier, "younger")
    assert "elder" in parents_of(dossier, "niece")


def test_a_child_with_three_parent_sets_has_six_parents():
    assert len(parents_of(FAMILIES["child_with_three_parent_sets"](), "child")) == 6


def test_somebody_is_their_own_ancestor_in_the_loop():
    dossier = FAMILIES["self_ancestor_loop"]()
    (parent,) = parents_of(dossier, "p0")
    (grandparent,) = parents_of(dossier, parent)
    assert parents_of(dossier, grandparent) == {"p0"}


def test_two_fathers_nobody_knows_are_two_couples():
    unions = FAMILIES["single_parents_two_unknown_fathers"]().unions
    assert [(u.partners, u.unknown_partner) for u in unions] == [(("mother",), True)] * 2


def test_pregnancies_stand_among_the_children():
    dossier = FAMILIES["pregnancy_outcomes"]()
    row = [dossier.by_id[p.child].pregnancy for p in dossier.parentages]
    assert row == [
        None,
        Pregnancy.MISCARRIAGE,
        Pregnancy.ECTOPIC,
        Pregnancy.ABORTION,
        Pregnancy.STILLBIRTH,
        None,
        Pregnancy.EXPECTED,
    ]


def test_triplets_are_three_of_one_birth():
    (triplets,) = FAMILIES["triplets"]().twins
    assert (len(triplets.children), triplets.zygosity) == (3, Zygosity.UNKNOWN)
    assert len(FAMILIES["wide_sibship_of_thirteen"]().parentages) == 13 + 2
