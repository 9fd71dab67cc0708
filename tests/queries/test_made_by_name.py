# SPDX-License-Identifier: MIT
"""What goes without a name when a value is made; the rest is named, so that a new fact moves no other to its place."""

import inspect

import pytest

from naastbetrokken.queries import Measure, Part, Relation, Step
from naastbetrokken.queries.ecogram import Strand
from naastbetrokken.queries.factors import FactorDomain
from naastbetrokken.queries.lines import Line
from naastbetrokken.queries.measure_words.table import MeasureWords, Sentence
from naastbetrokken.queries.moment_order import Timed
from naastbetrokken.queries.offers import Fit, Match, Position
from naastbetrokken.queries.partnership import Standing
from naastbetrokken.queries.relation import Naming
from naastbetrokken.queries.route import Route
from naastbetrokken.queries.timing import Span
from naastbetrokken.queries.voices import Heard
from naastbetrokken.queries.words.language import Chain, Language


@pytest.mark.parametrize(
    ("value", "unnamed"),
    [
        *((value, []) for value in (Relation, Route, Measure, Span, Strand, FactorDomain, Timed, Heard)),
        *((value, []) for value in (Fit, Match, Position, Chain, Language, MeasureWords, Sentence)),
        (Part, ["key", "count", "persons"]),
        (Line, ["child", "parent"]),
        (Step, ["kind", "person"]),
        (Standing, ["phase"]),
        (Naming, ["language", "gendered"]),
    ],
)
def test_only_what_is_plain_from_its_place_goes_without_a_name(value: type, unnamed: list[str]) -> None:
    asked = inspect.signature(value).parameters.values()
    assert [one.name for one in asked if one.kind is not one.KEYWORD_ONLY] == unnamed
