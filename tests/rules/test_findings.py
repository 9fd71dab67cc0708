# SPDX-License-Identifier: MIT
"""Findings: values that say themselves, without names unless a dossier is given."""

import pickle
import re

import pytest

from naastbetrokken.errors import UsageError
from naastbetrokken.model import Dossier, Name
from naastbetrokken.rules import Acknowledged, Severity, check, describe


def _young_grandmother() -> Dossier:
    b = Dossier.build()
    b.person(Name(given="Trien", family="Vries"), id="p1", born="1950-01-01")
    b.person(id="p2", born="1962-01-01", died="1950")
    b.person(Name(role="de buurvrouw"), id="p3")
    b.child("p2", parents=["p1"])
    return b.done()


def test_a_finding_names_people_by_id_and_a_described_one_by_name() -> None:
    """Names come in where a dossier is at hand; who has none stays recognisable."""
    dossier = _young_grandmother()
    (finding,) = check(dossier, rules=["DEATH_BEFORE_BIRTH"])
    assert str(finding) == (
        "p2 zou in 1950 zijn overleden en pas op 1 januari 1962 zijn geboren. Welke van de twee data klopt niet?"
    )
    assert describe(finding, dossier).startswith("Iemand zonder naam (p2) zou in 1950")
    assert describe(finding, dossier, "en").startswith("Somebody without a name (p2) would have died in 1950")


def test_no_name_is_in_the_value() -> None:
    """Neither in its text, nor in what a log prints, nor in what a worker process hands back."""
    b = Dossier.build()
    b.person("Geheim", id="p1", born="1950", client=True)
    b.person("Geheim", id="p2", born="1949")
    b.child("p2", parents=["p1"])
    b.event("Geheim feest", "1940", id="e1")
    b.residence("Geheim", period="1980/1990")
    b.residence("Geheime laan", period="1985/1990")
    found = check(b.done(), today="2026")
    assert len(found) >= 3
    for finding in found:
        assert "geheim" not in (repr(finding) + str(finding) + finding.text("en")).lower()
        assert b"geheim" not in pickle.dumps(finding).lower()


def test_events_unions_and_homes_are_described_by_what_they_are() -> None:
    """A union by its partners, an event by its title, a home by its name."""
    b = Dossier.build()
    b.person("Jan", id="p1", born="1950", client=True)
    b.person("Els", id="p2")
    b.household("p2", name="bij ma", id="h1")
    b.household("p2", id="h2")
    dossier = b.done()
    (finding,) = check(dossier, rules=["HOUSEHOLD_OVERLAP"])
    assert finding.subjects == ("p2", "h1", "h2")
    assert describe(finding, dossier) == (
        "Els woont volgens het dossier op twee plekken tegelijk. Waar woont deze persoon, en vanaf wanneer?"
    )


def test_a_list_of_people_reads_as_a_sentence() -> None:
    """Commas, and one word before the last."""
    b = Dossier.build()
    for person in ("c", "x", "y", "z"):
        b.person(person.upper(), id=person, client=person == "c")
    b.contact("x", "y")
    b.contact("y", "z")
    dossier = b.done()
    (finding,) = check(dossier, rules=["INDEX_CONNECTED"])
    assert describe(finding, dossier) == (
        "Deze mensen staan los van de cliënt: X, Y en Z. Hoe horen zij bij de cliënt?"
    )
    assert "X, Y and Z" in describe(finding, dossier, "en")


def test_a_language_without_words_is_the_callers_mistake() -> None:
    """The message says which ones there are."""
    dossier = _young_grandmother()
    finding = check(dossier)[0]
    for ask in (lambda: finding.text("fy"), lambda: describe(finding, dossier, "fy")):
        with pytest.raises(UsageError, match=re.escape("unknown language 'fy'; use one of: nl, en")):
            ask()


def test_what_was_put_aside_is_left_out_with_its_reason() -> None:
    """The same case about the same people; asked for, it comes back with the reason."""
    b = Dossier.build()
    b.person(id="m", born="1950-06-01")
    b.person(id="c", born="1962-01-01")
    b.child("c", parents=["m"])
    dossier = b.done()
    (finding,) = check(dossier, rules=["PARENT_YOUNG"])
    told = Acknowledged.of(finding, "Staat zo in de akte.")
    assert check(dossier, rules=["PARENT_YOUNG"], acknowledgements=[told]) == ()
    (kept,) = check(dossier, rules=["PARENT_YOUNG"], acknowledgements=[told], with_acknowledged=True)
    assert kept.acknowledged == "Staat zo in de akte."
    for other in (
        Acknowledged("PARENT_OLD", ("m", "c"), "x"),
        Acknowledged("PARENT_YOUNG", ("c", "m"), "x"),
        Acknowledged("PARENT_YOUNG", ("m", "c"), "x", variant="not_older"),
    ):
        assert check(dossier, rules=["PARENT_YOUNG"], acknowledgements=[other]) == (finding,)
    assert not check(dossier, rules=["PARENT_YOUNG"], acknowledgements=[Acknowledged("PARENT_YOUNG", ("m", "c"), "x")])


def test_an_acknowledged_warning_does_not_hide_a_later_error() -> None:
    """A doubt that was put aside is not the certainty that comes after."""
    b = Dossier.build()
    b.person(id="m", died="1980", gender="woman")
    b.person(id="c", born="1980")
    b.child("c", parents=["m"])
    (doubt,) = check(b.done(), rules=["BORN_AFTER_MOTHER_DEATH"])
    told = Acknowledged("BORN_AFTER_MOTHER_DEATH", ("m", "c"), "gevraagd", severity=doubt.severity)
    b2 = Dossier.build()
    b2.person(id="m", died="1979", gender="woman")
    b2.person(id="c", born="1980")
    b2.child("c", parents=["m"])
    (error,) = check(b2.done(), rules=["BORN_AFTER_MOTHER_DEATH"], acknowledgements=[told])
    assert error.severity is Severity.ERROR


def test_what_cannot_be_true_is_never_put_aside() -> None:
    """Only data that cannot be; a reason does not make it possible."""
    dossier = _young_grandmother()
    (finding,) = check(dossier, rules=["DEATH_BEFORE_BIRTH"])
    told = [Acknowledged.of(finding, "Toch is het zo.")]
    assert check(dossier, rules=["DEATH_BEFORE_BIRTH"], acknowledgements=told) == (finding,)


def test_findings_of_one_rule_stand_by_their_facts() -> None:
    """After weight, rule, people and case, what they tell decides, then where they stand."""
    b = Dossier.build()
    b.person(id="c", born="1951", died="1950")
    (finding,) = check(b.done(), rules=["DEATH_BEFORE_BIRTH"])
    assert finding.sort_key == (0, "NB108", ("c",), "death", "born=1951 died=1950", "$.persons[0].died")


def test_an_acknowledgement_has_a_reason() -> None:
    """An empty one is no reason."""
    with pytest.raises(UsageError, match=r"^a finding is acknowledged with a reason; got an empty one$"):
        Acknowledged("PARENT_YOUNG", ("m", "c"), "  ")
