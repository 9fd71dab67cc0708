# SPDX-License-Identifier: MIT
"""FAM records: who is together, how that began and ended, and who raised whom."""

import pytest

from naastbetrokken.errors import UsageError
from naastbetrokken.model import Certainty, ParentageKind, UnionKind, Visibility

PEOPLE = "0 @A@ INDI\n0 @B@ INDI\n0 @C@ INDI\n0 @D@ INDI\n"


def states(found):
    (union,) = found.dossier.unions
    return [(state.kind.value, state.date and str(state.date)) for state in union.states]


def links(found):
    return [
        (parentage.child, parentage.union or parentage.parents, parentage.kind.value)
        for parentage in found.dossier.parentages
    ]


# ------------------------------------------------------------------------------------------------------------ partners


def test_a_family_may_hold_any_two_people_whatever_their_places_are_called(imported, losses):
    found = imported(PEOPLE + "0 @F@ FAM\n1 HUSB @B@\n1 HUSB @A@")
    assert found.dossier.unions[0].partners == ("B", "A")
    assert losses(found) == []


def test_a_partner_may_be_linked_from_either_side(imported, losses):
    found = imported("0 @A@ INDI\n1 FAMS @F@\n0 @B@ INDI\n1 FAMS @F@\n0 @F@ FAM\n1 HUSB @A@")
    assert found.dossier.unions[0].partners == ("A", "B")
    assert losses(found) == []


def test_a_single_parent_is_a_union_of_one(imported):
    found = imported(PEOPLE + "0 @F@ FAM\n1 WIFE @A@\n1 CHIL @B@")
    assert (found.dossier.unions[0].partners, found.dossier.unions[0].unknown_partner) == (("A",), False)


@pytest.mark.parametrize("line", ["1 MARR Y", "1 WIFE @VOID@", "1 WIFE @X@", "1 DIV Y"])
def test_who_married_or_has_a_partner_elsewhere_has_an_unknown_partner(imported, line):
    found = imported(PEOPLE + f"0 @F@ FAM\n1 HUSB @A@\n{line}")
    assert found.dossier.unions[0].unknown_partner


def test_a_third_partner_and_the_same_one_twice_are_left_out_and_listed(imported, losses):
    found = imported(PEOPLE + "0 @F@ FAM\n1 HUSB @A@\n1 WIFE @A@\n1 WIFE @B@\n1 WIFE @C@")
    assert found.dossier.unions[0].partners == ("A", "B")
    assert losses(found) == [
        ("FAM.WIFE", "nobody is a partner twice in one family"),
        ("FAM.WIFE", "a family has two partners; this third one is left out"),
    ]


def test_a_family_of_nobody_is_listed(imported, losses):
    found = imported(PEOPLE + "0 @F@ FAM\n1 CHIL @A@")
    assert (found.dossier.unions, found.dossier.parentages) == ((), ())
    assert losses(found) == [("FAM", "a family of nobody, or of one child and no parent, is not kept")]


def test_brothers_and_sisters_without_parents_stay_together(imported, losses):
    found = imported(PEOPLE + "0 @F@ FAM\n1 CHIL @A@\n1 CHIL @B@")
    *_, nameless = found.dossier.persons
    (union,) = found.dossier.unions
    assert (nameless.id, nameless.name.display) == ("F.parent", "")
    assert (union.partners, union.unknown_partner) == (("F.parent",), True)
    assert links(found) == [("A", "F", "biological"), ("B", "F", "biological")]
    assert losses(found) == [("FAM", "no parent is in the file: a nameless one keeps its children together")]


# -------------------------------------------------------------------------------------------------------------- states


def test_the_history_of_a_couple_is_in_order(imported, losses):
    found = imported(
        PEOPLE + "0 @F@ FAM\n1 HUSB @A@\n1 WIFE @B@\n1 DIV\n2 DATE 1990\n1 MARR\n2 DATE 1980\n1 ENGA Y\n1 ANUL Y"
    )
    assert states(found) == [("engagement", None), ("marriage", "1980"), ("divorce", "1990"), ("annulment", None)]
    assert losses(found) == []


def test_a_couple_may_marry_each_other_twice(imported):
    body = "1 MARR\n2 DATE 1964\n1 DIV\n2 DATE 1974\n1 MARR\n2 DATE 1975\n1 DIV\n2 DATE 1976"
    found = imported(PEOPLE + "0 @F@ FAM\n1 HUSB @A@\n1 WIFE @B@\n" + body)
    assert [kind for kind, _ in states(found)] == ["marriage", "divorce", "marriage", "divorce"]


def test_a_marriage_celebrated_twice_is_one_marriage(imported, losses):
    body = "1 MARR\n2 TYPE civil\n2 DATE 1 MAY 1980\n1 MARR\n2 TYPE religious\n2 DATE 2 MAY 1980"
    found = imported(PEOPLE + "0 @F@ FAM\n1 HUSB @A@\n1 WIFE @B@\n" + body)
    assert states(found) == [("marriage", "1980-05-01")]
    assert ("FAM.MARR", "the same state a second time is not kept") in losses(found)


@pytest.mark.parametrize(
    ("lines", "kind"),
    [
        ("1 MARR\n2 TYPE Civil partnership", UnionKind.REGISTERED_PARTNERSHIP),
        ("1 MARR\n2 TYPE geregistreerd partnerschap", UnionKind.REGISTERED_PARTNERSHIP),
        ("1 MARR\n2 TYPE Common Law", UnionKind.COHABITATION),
        ("1 MARR\n2 TYPE Unmarried", UnionKind.RELATIONSHIP),
        ("1 MARR\n2 TYPE Marriage", UnionKind.MARRIAGE),
        ("1 EVEN\n2 TYPE Separation", UnionKind.SEPARATION),
        ("1 EVEN\n2 TYPE Scheiding van tafel en bed", UnionKind.LEGAL_SEPARATION),
        ("1 _SEPR Y", UnionKind.SEPARATION),
    ],
)
def test_a_type_says_which_state_it_is(imported, losses, lines, kind):
    found = imported(PEOPLE + "0 @F@ FAM\n1 HUSB @A@\n1 WIFE @B@\n" + lines)
    assert [state.kind for state in found.dossier.unions[0].states] == [kind]
    assert losses(found) == []


@pytest.mark.parametrize("lines", ["1 MARR", "1 DIV N", "1 NO MARR", "1 EVEN\n2 TYPE kampeervakantie", "1 DIVF Y"])
def test_what_did_not_happen_or_is_no_state_is_listed(imported, losses, lines):
    found = imported(PEOPLE + "0 @F@ FAM\n1 HUSB @A@\n1 WIFE @B@\n" + lines)
    assert states(found) == []
    assert len(losses(found)) == 1


def test_words_about_a_marriage_stay_with_it(imported):
    found = imported(
        PEOPLE
        + "0 @F@ FAM\n1 HUSB @A@\n1 WIFE @B@\n1 NOTE Samen.\n1 MARR\n2 DATE (kort voor de oorlog)\n2 NOTE In Ede."
    )
    assert found.dossier.unions[0].note == "Samen."
    assert found.dossier.unions[0].states[0].note == "kort voor de oorlog\nIn Ede."


def test_a_marriage_over_a_stretch_of_time_began_when_that_began(imported, losses):
    found = imported(PEOPLE + "0 @F@ FAM\n1 HUSB @A@\n1 WIFE @B@\n1 MARR\n2 DATE FROM 1950 TO 1960")
    assert states(found) == [("marriage", "1950")]
    assert losses(found) == [("FAM.MARR.DATE", "only when it began is kept")]


# ------------------------------------------------------------------------------------------------------------ children


def test_a_child_may_be_linked_from_either_side(imported, losses):
    found = imported(
        "0 @A@ INDI\n0 @B@ INDI\n1 FAMC @F@\n0 @C@ INDI\n0 @D@ INDI\n1 FAMC @F@\n"
        "0 @F@ FAM\n1 HUSB @A@\n1 CHIL @C@\n1 CHIL @B@"
    )
    assert links(found) == [("C", "F", "biological"), ("B", "F", "biological"), ("D", "F", "biological")]
    assert losses(found) == []


@pytest.mark.parametrize(
    ("pedigree", "kind"),
    [
        ("birth", ParentageKind.BIOLOGICAL),
        ("ADOPTED", ParentageKind.ADOPTIVE),
        ("foster", ParentageKind.FOSTER),
        ("step", ParentageKind.STEP),
    ],
)
def test_a_pedigree_says_in_which_sense(imported, losses, pedigree, kind):
    found = imported(f"0 @A@ INDI\n0 @B@ INDI\n1 FAMC @F@\n2 PEDI {pedigree}\n0 @F@ FAM\n1 HUSB @A@\n1 CHIL @B@")
    assert [parentage.kind for parentage in found.dossier.parentages] == [kind]
    assert losses(found) == []


@pytest.mark.parametrize("pedigree", ["sealing", "OTHER", "zomaar"])
def test_another_pedigree_is_a_link_of_unknown_kind_and_listed(imported, losses, pedigree):
    found = imported(f"0 @A@ INDI\n0 @B@ INDI\n1 FAMC @F@\n2 PEDI {pedigree}\n0 @F@ FAM\n1 HUSB @A@")
    assert [parentage.kind for parentage in found.dossier.parentages] == [ParentageKind.UNKNOWN]
    assert [path for path, _ in losses(found)] == ["INDI.FAMC.PEDI"]


def test_a_child_may_have_several_sets_of_parents(imported):
    found = imported(
        "0 @A@ INDI\n0 @B@ INDI\n0 @C@ INDI\n1 FAMC @F@\n2 PEDI birth\n1 FAMC @G@\n2 PEDI foster\n"
        "0 @F@ FAM\n1 WIFE @A@\n1 CHIL @C@\n0 @G@ FAM\n1 WIFE @B@\n1 CHIL @C@"
    )
    assert links(found) == [("C", "F", "biological"), ("C", "G", "foster")]


def test_a_disproven_link_is_not_made_from_either_side(imported, losses):
    found = imported(
        "0 @A@ INDI\n0 @B@ INDI\n1 FAMC @F@\n2 STAT DISPROVEN\n0 @F@ FAM\n1 HUSB @A@\n1 CHIL @B@", version="7.0"
    )
    assert links(found) == []
    assert losses(found) == [
        ("INDI.FAMC", "disproven, so no link is made"),
        ("FAM.CHIL", "the child's own record calls this link disproven"),
    ]


def test_a_challenged_link_is_made_and_not_sure(imported):
    found = imported(
        "0 @A@ INDI\n0 @B@ INDI\n1 FAMC @F@\n2 STAT CHALLENGED\n0 @F@ FAM\n1 HUSB @A@\n1 CHIL @B@", version="7.0"
    )
    assert found.dossier.parentages[0].source.certainty is Certainty.UNKNOWN


def test_an_adoption_is_dated_and_makes_the_link_adoptive(imported, losses):
    found = imported(
        "0 @A@ INDI\n0 @B@ INDI\n0 @C@ INDI\n1 FAMC @F@\n1 ADOP\n2 DATE 1960\n2 FAMC @F@\n3 ADOP BOTH\n"
        "0 @F@ FAM\n1 HUSB @A@\n1 WIFE @B@\n1 CHIL @C@"
    )
    assert links(found) == [("C", "F", "adoptive")]
    assert str(found.dossier.parentages[0].period) == "1960/"
    assert losses(found) == []


def test_an_adoption_by_one_partner_leaves_the_other_as_it_was(imported):
    found = imported(
        "0 @A@ INDI\n0 @B@ INDI\n0 @C@ INDI\n1 FAMC @F@\n1 ADOP\n2 FAMC @F@\n3 ADOP HUSB\n"
        "0 @F@ FAM\n1 HUSB @A@\n1 WIFE @B@\n1 CHIL @C@"
    )
    assert links(found) == [("C", ("A",), "adoptive"), ("C", ("B",), "biological")]


def test_kinds_of_link_may_be_given_for_each_parent(imported, losses):
    found = imported(
        PEOPLE + "0 @F@ FAM\n1 HUSB @A@\n1 WIFE @B@\n1 CHIL @C@\n2 _FREL Step\n2 _MREL Natural\n"
        "1 CHIL @D@\n2 _FREL Adopted\n2 _MREL Adopted"
    )
    assert links(found) == [("C", ("A",), "step"), ("C", ("B",), "biological"), ("D", "F", "adoptive")]
    assert losses(found) == []


def test_nobody_is_their_own_parent(imported, losses):
    found = imported("0 @A@ INDI\n1 FAMC @F@\n0 @F@ FAM\n1 HUSB @A@\n1 CHIL @A@")
    assert links(found) == []
    assert losses(found) == [
        ("INDI.FAMC", "nobody is their own parent"),
        ("FAM.CHIL", "nobody is their own parent"),
    ]


def test_who_is_their_own_grandparent_is_kept_for_a_rule_to_ask_about(imported):
    found = imported(PEOPLE + "0 @F@ FAM\n1 HUSB @A@\n1 CHIL @B@\n0 @G@ FAM\n1 HUSB @B@\n1 CHIL @A@")
    assert links(found) == [("B", "F", "biological"), ("A", "G", "biological")]


def test_a_private_family_restricts_its_links_too(imported):
    found = imported(PEOPLE + "0 @F@ FAM\n1 RESN PRIVACY\n1 HUSB @A@\n1 CHIL @B@", version="7.0")
    assert found.dossier.unions[0].visibility is Visibility.RESTRICTED
    assert found.dossier.parentages[0].visibility is Visibility.RESTRICTED
    assert found.dossier.persons[0].visibility is Visibility.CLIENT


# ------------------------------------------------------------------------------------------------------- links to nobody


def test_links_that_lead_nowhere_are_listed(imported, losses):
    found = imported("0 @A@ INDI\n1 FAMS @X@\n1 FAMC @VOID@\n0 @F@ FAM\n1 HUSB @A@\n1 CHIL @X@\n1 CHIL @VOID@")
    assert losses(found) == [
        ("INDI.FAMS", "points to nothing"),
        ("INDI.FAMC", "points to somebody who is not in the file"),
        ("FAM.CHIL", "points to nothing"),
        ("FAM.CHIL", "points to somebody who is not in the file"),
    ]


def test_a_link_to_an_xref_that_two_people_have_is_not_followed(imported, losses):
    found = imported("0 @A@ INDI\n1 FAMS @F@\n0 @A@ INDI\n1 FAMS @F@\n0 @B@ INDI\n0 @F@ FAM\n1 HUSB @A@\n1 WIFE @B@")
    assert [person.id for person in found.dossier.persons] == ["A", "A.7", "B"]
    assert found.dossier.unions[0].partners == ("B",)
    assert ("INDI", "another record has this xref; links to it are not followed") in losses(found)
    assert ("FAM.HUSB", "several records have the xref that this points to") in losses(found)


def test_the_client_is_whom_the_caller_names_else_the_files_own_else_the_first(imported):
    assert imported(PEOPLE).dossier.client == "A"
    assert imported(PEOPLE, client="C").dossier.client == "C"
    assert imported(PEOPLE, client="@C@").dossier.client == "C"
    assert imported("1 _ROOT @B@\n" + PEOPLE).dossier.client == "B"
    assert imported("0 @F@ FAM").dossier.client is None
    with pytest.raises(UsageError, match="'X' is not in this file"):
        imported(PEOPLE, client="X")


def test_the_file_tells_up_to_the_day_it_was_written(imported):
    assert str(imported("1 DATE 20 NOV 1992\n" + PEOPLE).dossier.date) == "1992-11-20"
