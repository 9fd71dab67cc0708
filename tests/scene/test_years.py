# SPDX-License-Identifier: MIT
"""Dates and ages as short as a drawing wants them, and never more exact than what is known."""

import pytest

from naastbetrokken.model import PartialDate
from naastbetrokken.scene.years import age_text, year_text


@pytest.mark.parametrize(
    ("date", "text"),
    [
        ("1957-04-21", "1957"),
        ("1957-04", "1957"),
        ("1957", "1957"),
        ("1960~", "±1960"),
        ("1960-03~", "±1960"),
        ("1960?", "1960?"),
        ("../1950", "≤1950"),
        ("1950/..", "≥1950"),
        ("[1957..1960]", "1957/60"),
        ("[1957-03..1957-09]", "1957"),
        ("195X", "jaren 50"),
    ],
)
def test_a_date_beside_a_symbol_is_its_year_as_far_as_known(date: str, text: str) -> None:
    assert year_text(PartialDate.parse(date), "nl") == text


def test_no_date_is_no_text() -> None:
    assert year_text(None, "nl") == ""


@pytest.mark.parametrize(
    ("born", "when", "text"),
    [
        ("1957-04-21", "2024-04-20", "66"),
        ("1957-04-21", "2024-04-21", "67"),
        ("1957", "2024-04-21", "66/67"),
        ("1957", "2024", "66/67"),
        ("1960~", "2024-06-01", "±64"),
        ("[1957..1960]", "2024-06-01", "63–67"),
        ("195X", "2024-06-01", "64–74"),
        ("195X~", "2024-06-01", ""),
        ("19XX", "2024-06-01", ""),
        ("../1950", "2024-06-01", ""),
        ("2030", "2024", ""),
        (None, "2024", ""),
        ("1957", None, ""),
    ],
)
def test_an_age_is_given_only_as_exactly_as_it_is_known(born: str | None, when: str | None, text: str) -> None:
    assert age_text(PartialDate.coerce(born), PartialDate.coerce(when)) == text
