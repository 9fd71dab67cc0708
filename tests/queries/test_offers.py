# SPDX-License-Identifier: MIT
"""Help fits by need and by whom it is for; nothing is ranked, and what is meant for others does not fit."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from naastbetrokken.demo import demo_dossier
from naastbetrokken.model import Catalogue, Dossier, ForWhom, NeedKind, Offer, OfferForm, PartialDate
from naastbetrokken.queries.offers import fits, is_outdated, outdated, positions
from naastbetrokken.testing.generator import random_triad
from naastbetrokken.testing.strategies import catalogues

DAY = PartialDate.parse("2026-10-15")


def of(identifier, needs, for_whom=(), **more):
    return Offer(
        identifier, name=identifier, needs=tuple(map(NeedKind, needs)), for_whom=tuple(map(ForWhom, for_whom)), **more
    )


def els_needs(*kinds, met=False):
    b = Dossier.build()
    b.date(DAY)
    b.person("Jan", client=True, id="jan")
    b.person("Els", id="els")
    b.union("jan", "els", ("cohabitation", "2010"))
    for kind in kinds:
        b.need("els", kind, met=met)
    return b.done()


def found(dossier, *offers, **options):
    (fit,) = fits(dossier, Catalogue(offers=offers), **options)
    return [match.offer.id for match in fit.matches], [need.kind.value for need in fit.unmatched]


def test_an_offer_for_the_need_and_for_everybody_fits():
    assert found(els_needs("peers"), of("group", ["peers"])) == (["group"], [])


def test_what_fits_the_need_but_is_meant_for_others_does_not_fit():
    assert found(els_needs("peers"), of("parents", ["peers"], ["parent"])) == ([], ["peers"])


def test_what_is_meant_for_her_but_not_for_the_need_does_not_fit():
    assert found(els_needs("peers"), of("money", ["money"], ["partner"])) == ([], ["peers"])


def test_what_fits_comes_in_the_order_of_the_catalogue_whatever_fits_more():
    """An entry for one need stands before an entry for two, if the organisation put it there."""
    offers = (of("b", ["peers"]), of("a", ["peers", "information"]), of("c", ["information"], ["partner"]))
    assert found(els_needs("information", "peers"), *offers) == (["b", "a", "c"], [])
    assert found(els_needs("information", "peers"), *reversed(offers)) == (["c", "a", "b"], [])


def test_a_match_tells_why():
    (fit,) = fits(
        els_needs("peers", "information"), Catalogue(offers=(of("x", ["information", "peers"], ["partner"]),))
    )
    (match,) = fit.matches
    assert match.kinds == (NeedKind.INFORMATION, NeedKind.PEERS)
    assert match.position == (ForWhom.PARTNER,)


def test_a_need_that_was_met_asks_for_nothing():
    assert found(els_needs("peers", met=True), of("group", ["peers"])) == ([], [])


@pytest.mark.parametrize(
    ("until", "today", "over"),
    [
        ("2026-10-14", "2026-10-15", True),
        ("2026-10-15", "2026-10-15", False),
        ("2026-10", "2026-10-15", False),
        ("2025", "2026-10-15", True),
        (None, "2026-10-15", False),
        ("2025", None, False),
    ],
)
def test_an_entry_is_outdated_when_its_last_day_is_surely_past(until, today, over):
    entry = of("x", ["peers"], valid_until=PartialDate.coerce(until))
    assert is_outdated(entry, PartialDate.coerce(today)) is over


def test_what_is_outdated_is_not_offered_and_listed_apart():
    entries = (of("old", ["peers"], valid_until=PartialDate.parse("2025")), of("new", ["peers"]))
    assert found(els_needs("peers"), *entries) == (["new"], [])
    assert [offer.id for offer in outdated(Catalogue(offers=entries), DAY)] == ["old"]
    assert found(els_needs("peers"), *entries, today=PartialDate.parse("2024")) == (["old", "new"], [])


def test_a_region_keeps_what_is_given_there_and_what_is_given_everywhere():
    entries = (of("here", ["peers"], region="Zwolle"), of("there", ["peers"], region="Assen"), of("all", ["peers"]))
    assert found(els_needs("peers"), *entries, region=" zwolle ") == (["here", "all"], [])


def test_a_form_keeps_what_is_given_so_and_what_leaves_the_form_open():
    entries = (
        of("g", ["peers"], forms=(OfferForm.GROUP,)),
        of("o", ["peers"], forms=(OfferForm.ONLINE,)),
        of("any", ["peers"]),
    )
    assert found(els_needs("peers"), *entries, forms=(OfferForm.ONLINE,)) == (["o", "any"], [])


@pytest.mark.parametrize(
    ("person", "expected"),
    [
        ("p-partner", "partner"),
        ("p-ex", "ex_partner"),
        ("p-mother", "parent"),
        ("p-stepfather", "parent"),
        ("p-foster-mother", "other_family"),
        ("p-daughter", "adult_child"),
        ("p-son", "minor_child"),
        ("p-sister", "sibling"),
        ("p-half-brother", "sibling"),
        ("p-stepsister", "sibling"),
        ("p-aunt", "other_family"),
        ("p-niece-1", "other_family"),
        ("p-friend", "friend"),
        ("p-neighbour", "other"),
        ("p-peer", "other"),
    ],
)
def test_for_whom_follows_from_kinship_and_ties(person, expected):
    assert [one.value for one in positions(demo_dossier(), [person])[person].surely] == [expected]


def test_a_child_comes_of_age_on_a_birthday():
    dossier = demo_dossier()
    at_the_eve, on_the_day = (
        positions(dossier, ["p-daughter"], at=PartialDate.parse(day)) for day in ("2026-02-10", "2026-02-11")
    )
    assert at_the_eve["p-daughter"].surely == (ForWhom.MINOR_CHILD,)
    assert on_the_day["p-daughter"].surely == (ForWhom.ADULT_CHILD,)


def test_a_child_of_unknown_age_gets_only_what_is_for_both():
    """Help for children under 18 is not offered on a guess, nor withheld from who may have it either way."""
    b = Dossier.build()
    b.date(DAY)
    b.person("Jan", client=True, id="jan")
    b.person("Kim", id="kim")
    b.child("kim", parents=["jan"])
    b.need("kim", "peers")
    entries = (
        of("minor", ["peers"], ["minor_child"]),
        of("both", ["peers"], ["adult_child", "minor_child"]),
        of("all", ["peers"]),
    )
    assert found(b.done(), *entries) == (["both", "all"], [])
    (fit,) = fits(b.done(), Catalogue())
    assert fit.position.perhaps == (ForWhom.ADULT_CHILD, ForWhom.MINOR_CHILD)


def test_a_brother_who_is_called_a_friend_is_both():
    b = Dossier.build()
    for one in ("jan", "bas", "ma"):
        b.person(one, id=one, client=one == "jan")
    b.child("jan", parents=["ma"])
    b.child("bas", parents=["ma"])
    b.tie("bas", sector="friends")
    assert positions(b.done(), ["bas"])["bas"].surely == (ForWhom.SIBLING, ForWhom.FRIEND)


def test_an_aunt_who_is_called_a_friend_is_that_and_not_other_family_as_well():
    """Other family is said only where nothing nearer is known."""
    b = Dossier.build()
    for one in ("jan", "ma", "oma", "tante"):
        b.person(one, id=one, client=one == "jan")
    b.child("jan", parents=["ma"])
    b.child("ma", parents=["oma"])
    b.child("tante", parents=["oma"])
    assert positions(b.done(), ["tante"])["tante"].surely == (ForWhom.OTHER_FAMILY,)
    b.tie("tante", sector="friends")
    assert positions(b.done(), ["tante"])["tante"].surely == (ForWhom.FRIEND,)


def test_whom_the_client_counts_to_the_family_is_family_though_no_line_is_recorded():
    b = Dossier.build()
    b.person("Jan", id="jan", client=True)
    b.person("Tante Toos", id="toos")
    assert positions(b.done(), ["toos"])["toos"].surely == (ForWhom.OTHER,)
    b.tie("toos", sector="family")
    assert positions(b.done(), ["toos"])["toos"].surely == (ForWhom.OTHER_FAMILY,)


def test_without_a_client_only_what_is_for_everybody_fits():
    b = Dossier.build()
    b.person("Els", id="els")
    b.need("els", "peers")
    assert found(b.done(), of("p", ["peers"], ["other"]), of("all", ["peers"])) == (["all"], [])


def test_nothing_is_offered_to_the_dead():
    b = Dossier.build()
    b.date(DAY)
    b.person("Jan", client=True, id="jan")
    b.person("Oma", died="2000", id="oma")
    b.need("oma", "peers")
    assert fits(b.done(), Catalogue(offers=(of("all", ["peers"]),))) == ()


@settings(max_examples=60)
@given(st.integers(0, 10_000), catalogues())
def test_every_match_can_be_checked_by_hand(seed, catalogue):
    """Need in the entry, position among those meant, in order of the catalogue; every open need is told once."""
    dossier = random_triad(seed, 8)
    for fit in fits(dossier, catalogue):
        order = [offer.id for offer in catalogue.offers]
        assert [order.index(match.offer.id) for match in fit.matches] == sorted(
            order.index(m.offer.id) for m in fit.matches
        )
        for match in fit.matches:
            assert match.needs
            assert all(
                need.kind in match.offer.needs and not need.met and need.person == fit.person for need in match.needs
            )
            assert set(match.position) <= set(match.offer.for_whom)
            assert bool(match.position) is bool(match.offer.for_whom)
            assert not is_outdated(match.offer, dossier.date)
        told = {need.id for match in fit.matches for need in match.needs}
        open_needs = {need.id for need in dossier.needs if need.person == fit.person and not need.met}
        assert {need.id for need in fit.unmatched} == open_needs - told
