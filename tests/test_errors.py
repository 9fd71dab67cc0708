# SPDX-License-Identifier: MIT
"""Errors say what, where and what to do, and every class is also the built-in that a caller would guess."""

import pickle
import re

import pytest

from naastbetrokken.errors import (
    InternalError,
    InvalidDossier,
    MissingExtra,
    NaastbetrokkenError,
    PluginError,
    Problem,
    UsageError,
)

BORN = Problem("$.persons[4].born", "expected a date, found 12", hint="write a date as text", code="type")
CLIENT = Problem("$.client", "no person has the id 'p9'")

EVERY_KIND = [
    InvalidDossier([BORN, CLIENT]),
    UsageError("two answers to one question"),
    MissingExtra("PNG", "resvg-py", "png"),
    PluginError("naastbetrokken.renderers", "braille", "returned None"),
    InternalError("a union was drawn twice"),
]


@pytest.mark.parametrize(
    ("kind", "builtin"),
    [
        (InvalidDossier, ValueError),
        (UsageError, ValueError),
        (MissingExtra, ImportError),
        (PluginError, RuntimeError),
        (InternalError, RuntimeError),
    ],
)
def test_every_error_is_ours_and_a_builtin(kind: type, builtin: type) -> None:
    assert issubclass(kind, NaastbetrokkenError)
    assert issubclass(kind, builtin)


def test_a_problem_reads_as_place_fact_and_advice() -> None:
    assert str(BORN) == "$.persons[4].born: expected a date, found 12 (write a date as text)"
    assert str(CLIENT) == "$.client: no person has the id 'p9'"


def test_an_invalid_dossier_carries_all_problems_in_order() -> None:
    error = InvalidDossier(iter([BORN, CLIENT]))
    assert error.problems == (BORN, CLIENT)
    assert str(error) == (
        "2 problems in the dossier\n"
        "  $.persons[4].born: expected a date, found 12 (write a date as text)\n"
        "  $.client: no person has the id 'p9'"
    )


def test_one_problem_is_singular() -> None:
    assert str(InvalidDossier([CLIENT])).startswith("1 problem in the dossier\n")


def test_a_thousand_problems_still_make_a_readable_message() -> None:
    many = [Problem(f"$.persons[{n}]", "has no id") for n in range(1000)]
    lines = str(InvalidDossier(many)).splitlines()
    assert len(lines) == 22
    assert lines[20] == "  $.persons[19]: has no id"
    assert lines[21] == "  and 980 more"
    assert len(InvalidDossier(many).problems) == 1000


def test_an_unknown_word_is_answered_with_the_known_ones() -> None:
    error = UsageError.unknown("instrument", "genogam", ["circle", "genogram"])
    assert str(error) == "unknown instrument 'genogam'; use one of: circle, genogram"


def test_a_missing_extra_says_what_to_install() -> None:
    error = MissingExtra("PNG", "resvg-py", "png")
    assert str(error) == "PNG needs resvg-py; install naastbetrokken[png]"
    assert (error.feature, error.package, error.extra) == ("PNG", "resvg-py", "png")


def test_an_unexpected_error_is_told_by_kind_and_place_and_not_by_its_words() -> None:
    try:
        _ = {}["Jan de Vries"]
    except KeyError as error:
        told = str(InternalError.of(error))
    assert re.fullmatch(r"KeyError in [\w.]+, line \d+", told)
    assert str(InternalError.of(KeyError("Jan de Vries"))) == "KeyError"


def test_a_plugin_error_names_the_plugin() -> None:
    error = PluginError("naastbetrokken.renderers", "braille", "returned None")
    assert str(error) == "plugin 'braille' (naastbetrokken.renderers): returned None"
    assert (error.group, error.plugin, error.reason) == (
        "naastbetrokken.renderers",
        "braille",
        "returned None",
    )


@pytest.mark.parametrize("error", EVERY_KIND, ids=lambda error: type(error).__name__)
def test_an_error_comes_back_whole_from_another_process(error: NaastbetrokkenError) -> None:
    copy = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
    assert type(copy) is type(error)
    assert str(copy) == str(error)
    assert vars(copy) == vars(error)
