# SPDX-License-Identifier: MIT
"""The letters of the Dutch ecogram: who belongs to which group, and which support a tie means."""

import pytest

from naastbetrokken.demo.dossier import demo_dossier
from naastbetrokken.model import Dossier, Help, Sector, Stance
from naastbetrokken.queries.ecogram import BY_SECTOR, KIN_DECIDES, SUPPORT, Letter, Strand, Support, strands


def strand(**tie: object) -> Strand:
    """The strand of one tie with somebody who is no kin."""
    b = Dossier.build()
    b.person("Jan", client=True)
    b.tie(b.person("Piet", **{k: tie.pop(k) for k in ("kind", "occupation") if k in tie}), **tie)
    return strands(b.done())[0]


def family() -> Dossier:
    """A client with a mother, a half brother, an aunt, a partner, a son and a step mother, each with a tie."""
    b = Dossier.build()
    client = b.person("Jan", client=True)
    mother, father, aunt, granny = (b.person(name) for name in ("Ma", "Pa", "Riek", "Oma"))
    half, partner, son, step = (b.person(name) for name in ("Daan", "Mirjam", "Finn", "Els"))
    b.union(mother, father, children=[client])
    b.union(father, children=[half])
    b.union(granny, children=[father, aunt])
    b.union(client, partner, children=[son])
    b.union(father, step)
    for person in (mother, half, aunt, partner, son, step):
        b.tie(person, sector="family")
    return b.done()


def letters(dossier: Dossier) -> dict[str, str]:
    names = {person.id: person.name.short for person in dossier.persons}
    return {names[one.person]: one.letter.value if one.letter else "" for one in strands(dossier)}


def test_parents_brothers_and_sisters_are_the_family_of_origin_and_all_other_kin_is_other_family() -> None:
    assert letters(family()) == {"Ma": "G", "Daan": "G", "Riek": "F", "Mirjam": "F", "Finn": "F", "Els": "F"}


def test_the_sister_is_family_of_origin_even_where_the_client_knows_her_from_work() -> None:
    b = Dossier.build()
    client, sister, mother = b.person("Jan", client=True), b.person("Els"), b.person("Ma")
    b.union(mother, children=[client, sister])
    b.tie(sister, sector="work")
    assert letters(b.done()) == {"Els": "G"}


def test_a_cousin_whom_the_client_calls_a_friend_is_a_friend() -> None:
    b = Dossier.build()
    client, mother, granny, aunt, cousin = (
        b.person("Jan", client=True),
        *(b.person(n) for n in ("Ma", "Oma", "To", "Ko")),
    )
    b.union(granny, children=[mother, aunt])
    b.union(mother, children=[client])
    b.union(aunt, children=[cousin])
    b.tie(cousin, sector="friends")
    assert letters(b.done()) == {"Ko": "V"}


@pytest.mark.parametrize(
    ("sector", "letter"),
    [
        ("friends", "V"), ("neighbours", "B"), ("work", "K"), ("community", "K"), ("peers", "K"),
        ("fellow_users", "K"), ("professionals", "Z"), ("family", "F"), ("household", "B"),
    ],
)  # fmt: skip
def test_who_is_no_kin_belongs_where_the_client_knows_them_from(sector: str, letter: str) -> None:
    assert strand(sector=sector).letter is Letter(letter)


@pytest.mark.parametrize("sector", [None, "other"])
def test_where_the_dossier_does_not_tell_there_is_no_letter(sector: str | None) -> None:
    assert strand(sector=sector).letter is None


def test_a_pet_has_no_letter_and_an_institution_is_no_housemate() -> None:
    assert strand(kind="pet", sector="household").letter is None
    assert strand(kind="institution", sector="household").letter is None
    assert strand(kind="institution", sector="professionals").letter is Letter.CARE


@pytest.mark.parametrize("said", ["dominee", "de imam", "geestelijk verzorger", "Pastoor", "hospital chaplain"])
def test_who_gives_counsel_by_role_or_trade_is_counsel(said: str) -> None:
    assert strand(sector="professionals", roles=[said]).letter is Letter.COUNSEL
    assert strand(sector="community", occupation=said).letter is Letter.COUNSEL


def test_a_friend_who_is_a_minister_is_a_friend_and_a_word_that_only_contains_one_is_no_counsel() -> None:
    assert strand(sector="friends", occupation="dominee").letter is Letter.FRIENDS
    assert strand(sector="professionals", roles=["pastoraatsvrijwilliger"]).letter is Letter.CARE


def test_every_sector_and_every_kind_of_help_has_its_row() -> None:
    assert set(Sector) == {*BY_SECTOR, *(one for one in KIN_DECIDES if one is not None)}
    assert set(Help) == set(SUPPORT)


@pytest.mark.parametrize(
    ("gives", "codes"),
    [
        (["tasks"], "P"), (["company"], "G"), (["information"], "A"), (["problem_solving"], "A"), (["linking"], "A"),
        (["moral"], "E"), (["sharing_load"], "PE"), (["moral", "tasks", "company", "information"], "PGAE"), ([], ""),
    ],
)  # fmt: skip
def test_help_becomes_letters_in_the_order_of_the_paper(gives: list[str], codes: str) -> None:
    assert "".join(code.value for code in strand(gives=gives).codes) == codes


def test_support_that_the_client_receives_gives_or_both() -> None:
    ways = {way: strand(direction=way) for way in ("receives", "gives", "mutual", "none", None)}
    assert [(one.to_client, one.from_client) for one in ways.values()] == [
        (True, False),
        (False, True),
        (True, True),
        (False, False),
        (False, False),
    ]


def test_several_ties_with_one_naaste_are_one_strand_and_stances_that_differ_show_none() -> None:
    b = Dossier.build()
    b.person("Jan", client=True)
    piet = b.person("Piet")
    b.tie(piet, ring="inner", sector="friends", stance="supportive", gives=["moral"], contact_per_week=1)
    b.tie(piet, ring="outer", sector="work", stance="hindering", gives=["tasks"])
    b.tie(piet, ring="outside", sector="neighbours", gives=["company"])
    (one,) = strands(b.done())
    assert one.stances == (Stance.SUPPORTIVE, Stance.HINDERING)
    assert one.stance is Stance.UNKNOWN
    assert one.codes == (Support.PRACTICAL, Support.EMOTIONAL)
    assert one.letter is Letter.FRIENDS
    assert one.contacts == (1,)
    assert not one.outside


def test_who_stands_only_outside_the_map_is_outside() -> None:
    assert strand(ring="outside").outside
    assert not strand(ring="outer").outside


def test_the_demo_has_its_letters() -> None:
    found = {one.person: (one.letter, "".join(one.codes)) for one in strands(demo_dossier())}
    assert found["p-sister"] == (Letter.FAMILY_OF_ORIGIN, "AE")
    assert found["p-half-brother"] == (Letter.FAMILY_OF_ORIGIN, "")
    assert found["p-partner"] == (Letter.OTHER_FAMILY, "PGE")
    assert found["p-stepfather"] == (Letter.OTHER_FAMILY, "")
    assert found["p-clinician"] == (Letter.CARE, "A")
    assert found["p-dog"] == (None, "G")


def test_without_a_client_ties_still_have_their_sector() -> None:
    b = Dossier.build()
    b.tie(b.person("Piet"), sector="friends")
    assert letters(b.done()) == {"Piet": "V"}
