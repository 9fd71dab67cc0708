# SPDX-License-Identifier: MIT
"""Whose side was heard: who spoke themselves, who was only spoken about, and nothing beyond that."""

from naastbetrokken.model import Dossier, PartialDate, Perspective, Side, Source
from naastbetrokken.queries.voices import Way, heard, heard_themselves, informants, mentioned, unheard


def around_jan():
    b = Dossier.build()
    b.date("2026-10-15")
    b.person("Jan", client=True, id="jan")
    for name in ("els", "kim", "bas", "opa"):
        b.person(name.title(), id=name)
    return b


def test_who_was_spoken_about_and_never_spoke_is_unheard():
    b = around_jan()
    b.statement("jan", "Zij begrijpt het.", about=["els", "kim"])
    b.statement("kim", "Papa was lief.", about=["jan"])
    assert mentioned(b.done()) == ("jan", "els", "kim")
    assert unheard(b.done()) == ("els",)


def test_who_is_not_mentioned_is_not_called_unheard():
    """Silence about somebody says nothing."""
    b = around_jan()
    b.statement("jan", "Zo was het.", about=["els"])
    assert "bas" not in unheard(b.done())


def test_a_talk_a_statement_an_account_and_a_sheet_are_all_a_side_of_ones_own():
    b = around_jan()
    b.heard("els", date="2026-01-02", by="begeleider 07")
    b.statement("kim", "Ik wil erbij zijn.", date="2026-02-01")
    b.moment("Opname", perspectives=[Perspective(side=Side.NAASTE, text="Ik was opgelucht.", person="bas")])
    b.strain("opa", date="2026-03-01")
    dossier = b.done()
    assert heard_themselves(dossier) == {"els", "kim", "bas", "opa"}
    assert [(one.person, one.way) for one in heard(dossier)] == [
        ("els", Way.IN_PERSON),
        ("kim", Way.STATEMENT),
        ("opa", Way.SHEET),
        ("bas", Way.ACCOUNT),
    ]


def test_being_asked_after_is_not_being_heard():
    b = around_jan()
    b.heard("bas", in_person=False, text="hoe was het voor hem")
    assert heard_themselves(b.done()) == frozenset()
    assert unheard(b.done()) == ("bas",)


def test_words_that_somebody_else_passed_on_are_not_a_side_of_ones_own():
    b = around_jan()
    b.statement("kim", "Ik kom niet meer.", about=["jan"], source=Source(informant="els", author="begeleider 07"))
    dossier = b.done()
    (one,) = heard(dossier)
    assert (one.person, one.way, one.by) == ("kim", Way.RETOLD, "els")
    assert unheard(dossier) == ("jan", "kim")


def test_a_professionals_account_is_no_side_to_be_heard():
    b = around_jan()
    b.moment("Opname", perspectives=[Perspective(side=Side.PROFESSIONAL, text="Het liep vast.", person="bas")])
    assert heard(b.done()) == ()


def test_who_was_given_an_acknowledgement_without_being_heard_is_invited_too():
    b = around_jan()
    b.acknowledge("opa", "dat hij alleen stond")
    assert unheard(b.done()) == ("opa",)


def test_the_dead_the_unborn_pets_and_institutions_cannot_be_invited():
    b = around_jan()
    b.person("Oma", died="2000", id="oma")
    b.person("Pieter", pregnancy="stillbirth", id="pieter")
    b.person("Bobbie", kind="pet", id="dog")
    b.person("De Sluis", kind="institution", id="clinic")
    b.statement("jan", "Allemaal weg.", about=["oma", "pieter", "dog", "clinic", "els"])
    assert unheard(b.done()) == ("els",)


def test_somebody_who_died_later_could_still_be_heard_on_an_earlier_day():
    b = around_jan()
    b.person("Oma", died="2020-05", id="oma")
    b.statement("jan", "Zij wist het.", about=["oma"])
    dossier = b.done()
    assert unheard(dossier) == ()
    assert unheard(dossier, at=PartialDate.parse("2019")) == ("oma",)


def test_a_recorded_death_of_unknown_day_is_a_death():
    """ "Died in or after 2015" in a dossier of 2026 is no doubt about whether somebody lives."""
    b = around_jan()
    b.person("Oma", died="2015/..", id="oma")
    b.statement("jan", "Zij wist het.", about=["oma"])
    assert unheard(b.done()) == ()


def test_everybody_who_told_something_of_the_dossier_is_an_informant():
    b = around_jan()
    b.bond("jan", "els", "close", source=Source(informant="kim"))
    b.event("Verhuizing", "2001", source=Source(informant="het dossier"))
    assert informants(b.done()) == {"kim"}


def test_the_log_is_in_order_of_time_with_the_undated_last():
    b = around_jan()
    b.heard("els", date="2026-03", text="later")
    b.heard("kim", text="ooit")
    b.heard("bas", date="2025", text="eerder")
    assert [one.text for one in heard(b.done())] == ["eerder", "later", "ooit"]
