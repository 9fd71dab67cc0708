# SPDX-License-Identifier: MIT
"""Moments in order of time, as far as it is known."""

from attrs import evolve

import naastbetrokken as nb
from naastbetrokken.queries.moment_order import in_order
from naastbetrokken.testing.generator import random_triad


def order(dossier):
    return [one.moment.title for one in in_order(dossier)]


def built(*moments, born="1980"):
    b = nb.Dossier.build()
    b.person("Karim", born=born, client=True)
    b.event("Scheiding", "2010", id="e1")
    for title, date, more in moments:
        b.moment(title, date, **more)
    return b.done()


def test_dates_of_every_kind_stand_in_one_order_and_the_undated_last() -> None:
    dossier = built(
        ("geen datum", None, {}),
        ("dag", "2024-02-03", {}),
        ("omstreeks", "2019~", {}),
        ("jaar", "2024", {}),
        ("leeftijd", None, {"age": 20}),
        ("periode", None, {"period": "2012/2014"}),
    )
    assert order(dossier) == ["leeftijd", "periode", "omstreeks", "jaar", "dag", "geen datum"]


def test_before_and_after_an_event_stand_on_either_side_of_it() -> None:
    dossier = built(("erna", None, {"after": "e1"}), ("ertijdens", "2010", {}), ("ervoor", None, {"before": "e1"}))
    assert order(dossier) == ["ervoor", "ertijdens", "erna"]


def test_what_is_less_than_a_plain_date_is_rough() -> None:
    dossier = built(
        ("jaar", "2024", {}),
        ("omstreeks", "2024~", {}),
        ("twijfel", "2024?", {}),
        ("tussen", "[2024..2026]", {}),
        ("jaren", "201X", {}),
        ("leeftijd", None, {"age": 20}),
        ("onbekend", None, {}),
    )
    assert {one.moment.title for one in in_order(dossier) if not one.rough} == {"jaar"}


def test_an_age_without_a_birth_has_no_place() -> None:
    dossier = built(("leeftijd", None, {"age": 20}), ("jaar", "2024", {}), born=None)
    assert order(dossier) == ["jaar", "leeftijd"]
    assert [one.place is None for one in in_order(dossier)] == [False, True]


def test_the_order_of_input_changes_nothing() -> None:
    for seed in range(60):
        dossier = random_triad(seed)
        turned = evolve(dossier, moments=dossier.moments[::-1])
        assert [one.moment.id for one in in_order(turned)] == [one.moment.id for one in in_order(dossier)]
