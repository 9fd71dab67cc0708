# SPDX-License-Identifier: MIT
"""Who counts as a naaste: a broad notion, without professionals, pets and the dead."""

from naastbetrokken.demo import demo_dossier
from naastbetrokken.model import Dossier, Membership, PartialDate, Period
from naastbetrokken.queries.naasten import naasten


def test_ties_near_kin_partners_housemates_and_whoever_the_care_knows_are_naasten():
    b = Dossier.build()
    b.date("2026-10-15")
    for one in ("client", "mother", "child", "partner", "ex", "friend", "lodger", "cousin", "needy", "nurse", "dog"):
        b.person(one, id=one, client=one == "client", kind="pet" if one == "dog" else "human")
    b.child("client", parents=["mother"])
    b.union("client", "ex", ("marriage", "2000"), ("divorce", "2010"), children=["child"])
    b.union("client", "partner", ("cohabitation", "2015"))
    b.tie("friend", ring="outside")
    b.tie("nurse", ring="outer", sector="professionals")
    b.tie("dog", ring="inner")
    b.household("client", "lodger")
    b.need("needy", "peers")
    assert naasten(b.done()) == ("mother", "child", "partner", "friend", "lodger", "needy")


def test_who_lived_with_the_client_before_is_no_housemate_now():
    b = Dossier.build()
    b.date("2026-10-15")
    b.person("Jan", client=True, id="jan")
    b.person("Bas", id="bas")
    b.household(
        Membership(person="jan", period=Period.parse("2000/..")),
        Membership(person="bas", period=Period.parse("2001/2005")),
    )
    assert naasten(b.done()) == ()
    assert naasten(b.done(), at=PartialDate.parse("2003")) == ("bas",)


def test_a_professional_whom_the_client_also_names_as_a_friend_is_a_naaste():
    b = Dossier.build()
    b.person("Jan", client=True, id="jan")
    b.person("Tim", id="tim")
    b.tie("tim", sector="professionals")
    b.tie("tim", sector="friends")
    assert naasten(b.done()) == ("tim",)


def test_in_the_demo_nobody_is_forgotten_whom_the_client_named_himself():
    dossier = demo_dossier()
    found = naasten(dossier)
    assert {"p-stepfather", "p-fellow-user", "p-daughter", "p-ex"} <= set(found)
    assert not {"p-client", "p-clinician", "p-dog", "p-father"} & set(found)


def test_a_dossier_of_nobody_has_the_naasten_that_were_recorded():
    b = Dossier.build()
    b.person("Els", id="els")
    b.role("els", "carer")
    assert naasten(b.done()) == ("els",)


def test_whose_strain_was_written_down_and_who_spoke_with_the_care_is_known() -> None:
    b = Dossier.build()
    for one in ("els", "bas", "kim", "toos"):
        b.person(one, id=one)
    b.strain("els", strain=["slaapt slecht"])
    b.care_contact("network_talk", "bas")
    b.need("kim", "peers")
    assert naasten(b.done()) == ("els", "bas", "kim")
