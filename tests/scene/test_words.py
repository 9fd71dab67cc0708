# SPDX-License-Identifier: MIT
"""The catalogues: complete, alike in every language, and the only place where sentences stand."""

import string

import pytest

from naastbetrokken.errors import UsageError
from naastbetrokken.model import (
    ConditionKind,
    ConditionStatus,
    Gender,
    ParentageKind,
    PersonKind,
    Pregnancy,
    UnionKind,
    Zygosity,
)
from naastbetrokken.scene.styles import STYLES
from naastbetrokken.scene.unions import DASHES
from naastbetrokken.scene.words import TABLES, words


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_every_language_has_the_same_keys() -> None:
    assert list(TABLES["en"]) == list(TABLES["nl"])


def test_a_sentence_has_the_same_places_to_fill_in_every_language() -> None:
    differing = {key for key in TABLES["nl"] if places(TABLES["nl"][key]) != places(TABLES["en"][key])}
    assert differing == set()


def test_no_sentence_takes_a_place_by_number_or_looks_into_what_fills_it() -> None:
    """A name that holds braces or a template that holds `{0.x}` could otherwise reach into objects."""
    names = {name for table in TABLES.values() for text in table.values() for name in places(text)}
    assert all(name.isidentifier() for name in names)


@pytest.mark.parametrize("lang", TABLES)
def test_every_code_that_a_dossier_may_hold_has_words(lang: str) -> None:
    w = words(lang)
    keys = [f"gender.{gender.value}" for gender in Gender]
    keys += [f"kind.{kind.value}" for kind in PersonKind if kind is not PersonKind.HUMAN]
    keys += [f"pregnancy.{one.value}{form}" for one in Pregnancy for form in ("", ".short")]
    keys += [f"condition.{one.value}" for one in (*ConditionKind, *ConditionStatus)]
    keys += [
        f"{side}.{kind.value}.{gender}"
        for side in ("parent", "child")
        for kind in ParentageKind
        for gender in ("man", "woman", "other")
    ]
    keys += [f"union.{kind.value}.{form}" for kind in UnionKind for form in ("short", "was", "did")]
    keys += [f"{group}.{one.value}" for group in ("twins", "multiples") for one in Zygosity]
    keys += [f"legend.{kind}" for kind in STYLES["mcgoldrick"].symbols if "." not in kind]
    keys += [f"legend.union.{base}" for base in DASHES if base in ("none", "implied")]
    keys += [f"legend.descent.{kind.value}" for kind in ParentageKind if kind is not ParentageKind.BIOLOGICAL]
    assert [key for key in keys if key not in w] == []


def test_dutch_union_labels_are_those_of_dutch_practice() -> None:
    w = words("nl")
    shown = {kind: w(f"union.{kind}.short") for kind in ("marriage", "registered_partnership", "cohabitation")}
    assert shown == {"marriage": "geh.", "registered_partnership": "gp", "cohabitation": "sw"}
    assert [w(f"union.{kind}.short") for kind in ("lat", "separation", "divorce", "widowhood")] == [
        "LAT",
        "uit elkaar",
        "gesch.",
        "wed.",
    ]


@pytest.mark.parametrize(
    ("lang", "items", "expected"),
    [
        ("nl", [], ""),
        ("nl", ["Jan"], "Jan"),
        ("nl", ["Jan", "Kim"], "Jan en Kim"),
        ("nl", ["Jan", "Kim", "Bas"], "Jan, Kim en Bas"),
        ("en", ["Jan", "Kim", "Bas"], "Jan, Kim and Bas"),
    ],
)
def test_names_are_listed_as_in_a_sentence(lang: str, items: list[str], expected: str) -> None:
    assert words(lang).listed(items) == expected


def test_an_empty_date_leaves_no_gap_in_a_sentence() -> None:
    assert words("nl")("union.divorce.did", date="") == "scheidden"
    assert words("nl")("union.separation.did", date="") == "gingen uit elkaar"
    assert words("nl")("union.separation.did", date="in 1997") == "gingen in 1997 uit elkaar"


def test_one_person_is_not_called_persons() -> None:
    assert words("nl").count("count.persons", 1) == "1 persoon"
    assert words("nl").count("count.persons", 3) == "3 personen"


def test_a_name_with_braces_stays_as_it_is() -> None:
    assert words("nl")("title.genogram", name="{0.__class__} {lang}") == "Genogram van {0.__class__} {lang}"


def test_an_unknown_language_is_a_wrong_call() -> None:
    with pytest.raises(UsageError, match="unknown language 'fr'; use one of: nl, en"):
        words("fr")
