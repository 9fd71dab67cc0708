# SPDX-License-Identifier: MIT
"""What is worth a question in a catalogue: what ran out, what may have, and what says nothing of its use."""

import re

import pytest

from naastbetrokken.errors import UsageError
from naastbetrokken.model import Catalogue, NeedKind, Offer, PartialDate
from naastbetrokken.rules.offers import check_catalogue, describe_offer

PEERS = (NeedKind.PEERS,)
DAY = PartialDate.parse("2026-03-01")


def test_an_entry_past_its_date_is_asked_about_by_name():
    catalogue = Catalogue(
        date=DAY, offers=(Offer("a", name="Oudercursus", needs=PEERS, valid_until=PartialDate.parse("2025-06")),)
    )
    (finding,) = check_catalogue(catalogue)
    assert (finding.code, finding.severity, finding.path) == ("OFFER_OUTDATED", "warning", "$.offers[0].valid_until")
    assert str(finding) == "a liep af in juni 2025. Bestaat dit aanbod nog, en tot wanneer?"
    assert (
        describe_offer(finding, catalogue)
        == "‘Oudercursus’ liep af in juni 2025. Bestaat dit aanbod nog, en tot wanneer?"
    )
    assert (
        describe_offer(finding, catalogue, "en")
        == "‘Oudercursus’ ran out in June 2025. Is it still there, and until when?"
    )


def test_an_entry_that_may_be_past_its_date_is_asked_about_more_mildly():
    catalogue = Catalogue(
        date=DAY, offers=(Offer("a", name="Groep", needs=PEERS, valid_until=PartialDate.parse("2026")),)
    )
    (finding,) = check_catalogue(catalogue)
    assert (finding.severity, finding.certain) == ("info", False)
    assert check_catalogue(catalogue, today="2025-12-31") == ()


def test_an_entry_without_a_need_can_never_fit_and_a_catalogue_without_a_date_may_be_old():
    found = check_catalogue(Catalogue(offers=(Offer("a", name="Iets"),)))
    assert [one.code for one in found] == ["OFFER_WITHOUT_NEED", "CATALOGUE_UNDATED"]
    assert [one.path for one in found] == ["$.offers[0].needs", "$.date"]


def test_an_empty_catalogue_asks_nothing():
    assert check_catalogue(Catalogue()) == ()


def test_an_unknown_language_is_a_wrong_call():
    (finding,) = check_catalogue(Catalogue(date=DAY, offers=(Offer("a", name="Iets"),)))
    with pytest.raises(UsageError, match=re.escape("unknown language 'fr'; use one of: nl, en")):
        describe_offer(finding, Catalogue(), "fr")


def test_every_question_is_asked_in_both_languages():
    """To the letter: these are read by whoever keeps the catalogue."""
    catalogue = Catalogue(offers=(Offer("a", name="Iets"),))
    no_need, undated = check_catalogue(catalogue)
    assert (
        describe_offer(no_need, catalogue)
        == "Bij ‘Iets’ staat niet wat een naaste eraan heeft. Voor welke behoeften is het?"
    )
    assert describe_offer(no_need, catalogue, "en") == (
        "‘Iets’ does not say what a naaste gets from it. Which needs is it for?"
    )
    assert describe_offer(undated, catalogue) == "Er staat niet wanneer de catalogus is nagekeken. Klopt alles nog?"
    assert describe_offer(undated, catalogue, "en") == (
        "It does not say when the catalogue was last looked through. Is all of it still right?"
    )
    assert [one.blocks_export for one in (no_need, undated)] == [False, False]
