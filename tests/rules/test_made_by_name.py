# SPDX-License-Identifier: MIT
"""What goes without a name when a rule or a finding is made; the rest is named."""

import inspect

import pytest

from naastbetrokken.rules import Acknowledged, Finding, Observation, Rule, Thresholds


@pytest.mark.parametrize(
    ("value", "unnamed"),
    [
        (Finding, []),
        (Observation, []),
        (Rule, []),
        (Thresholds, []),
        (Acknowledged, ["code", "subjects", "reason"]),
    ],
)
def test_only_what_is_plain_from_its_place_goes_without_a_name(value: type, unnamed: list[str]) -> None:
    asked = inspect.signature(value).parameters.values()
    assert [one.name for one in asked if one.kind is not one.KEYWORD_ONLY] == unnamed
