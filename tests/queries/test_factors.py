# SPDX-License-Identifier: MIT
"""Which domains of life are talked about, in which order, and what is still to be asked.

`kinds_of_factors.txt` holds the words of every kind of factor. After a change that is meant: UPDATE_SNAPSHOTS=1 pytest
tests/queries/test_factors.py, and read the difference aloud.
"""

import os
from collections.abc import Mapping
from pathlib import Path

from attrs import evolve

from naastbetrokken.model import Domain, Dossier, FactorDirection
from naastbetrokken.queries.factor_vocabulary import CATEGORIES, Category, category
from naastbetrokken.queries.factors import ALWAYS, factor_domains

KINDS = Path(__file__).parent / "kinds_of_factors.txt"
HELPS, HINDERS = FactorDirection.HELPS, FactorDirection.HINDERS


def dossier_with(*factors: tuple) -> Dossier:
    b = Dossier.build()
    for text, domain, direction, *period in factors:
        b.factor(text, domain, direction, period=period[0] if period else None)
    return b.done()


def test_the_five_domains_of_the_handbook_are_there_when_nothing_is_on_record():
    domains = factor_domains(Dossier.build().done())
    assert tuple(one.domain for one in domains) == ALWAYS
    assert all(one.is_blank and one.open_sides == (HELPS, HINDERS) for one in domains)


def test_other_domains_follow_when_something_stands_in_them_and_ones_own_come_last_by_name():
    dossier = dossier_with(
        ("x", "de boot", "helps"), ("x", "use", "helps"), ("x", "Bidden", "helps"), ("x", "health", "helps")
    )
    later = factor_domains(dossier)[5:]
    assert [(one.domain, one.own) for one in later] == [
        (Domain.HEALTH, ""),
        (Domain.USE, ""),
        (Domain.OTHER, "Bidden"),
        (Domain.OTHER, "de boot"),
    ]


def test_one_domain_of_ones_own_written_in_two_ways_is_one_domain():
    (own,) = factor_domains(dossier_with(("a", "geloof", "helps"), ("b", " Geloof  ", "hinders")))[5:]
    assert own.own == "Geloof"
    assert [factor.text for factor in own.factors] == ["a", "b"]


def test_a_side_is_open_while_nothing_stands_there_by_itself():
    helped = factor_domains(dossier_with(("x", "social", "helps"), ("y", "social", "both")))[4]
    assert helped.open_sides == (HINDERS,)
    asked = factor_domains(dossier_with(("x", "social", "unknown")))[4]
    assert asked.open_sides == (HELPS, HINDERS)
    assert not asked.is_blank


def test_factors_go_from_early_to_late_and_undated_ones_come_last():
    dossier = dossier_with(
        ("zonder", "social", "helps"),
        ("later", "social", "helps", "2013/.."),
        ("eerst", "social", "helps", "../1990"),
    )
    assert [factor.text for factor in factor_domains(dossier)[4].factors] == ["eerst", "later", "zonder"]


def test_neither_input_order_nor_ids_decide_the_order():
    dossier = dossier_with(("b", "social", "helps"), ("a", "social", "helps"), ("c", "social", "hinders"))
    turned = evolve(
        dossier, factors=tuple(evolve(one, id=f"x{9 - i}") for i, one in enumerate(reversed(dossier.factors)))
    )
    assert [one.text for one in factor_domains(turned)[4].factors] == ["a", "b", "c"]


def test_every_kind_of_factor_has_both_sides_in_both_languages_and_no_two_read_alike():
    assert len(CATEGORIES) == 20
    for lang in ("nl", "en"):
        said = [text[lang] for one in CATEGORIES.values() for text in sides(one)]
        assert all(said)
        assert len(set(said)) == len(said)


def test_every_kind_of_factor_is_said_in_the_words_that_were_read_aloud():
    now = "\n".join(
        "\n".join((f"{one.id} {one.level}", *(f"  {text[lang]}" for lang in ("nl", "en") for text in sides(one)), ""))
        for one in CATEGORIES.values()
    )
    if os.environ.get("UPDATE_SNAPSHOTS"):
        KINDS.write_text(now, encoding="utf-8")
    assert now.split("\n\n") == KINDS.read_text(encoding="utf-8").split("\n\n")


def sides(kind: Category) -> tuple[Mapping[str, str], ...]:
    """What it is about, what hinders and what helps."""
    return kind.topic, kind.risk, kind.protective


def test_a_kind_is_found_by_its_id_and_a_strange_one_is_not_guessed():
    assert category("F2").level == "family"
    assert category("f2") is None
    assert category("") is None
