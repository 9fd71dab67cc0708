# SPDX-License-Identifier: MIT
"""Numbers in drawings: finite, short, and never minus zero."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naastbetrokken.errors import InternalError
from naastbetrokken.render.numbers import num, rounded


@pytest.mark.parametrize(
    ("value", "text"),
    [(0.1 + 0.2, "0.3"), (-0.0, "0"), (-0.001, "0"), (12.0, "12"), (1.005, "1"), (-3.456, "-3.46"), (100, "100")],
)
def test_a_number_has_two_decimals_at_most(value: float, text: str) -> None:
    assert num(value) == text


@pytest.mark.parametrize("value", [float("nan"), float("inf"), float("-inf")])
def test_what_is_no_number_is_never_written(value: float) -> None:
    with pytest.raises(InternalError):
        num(value)


@given(st.floats(-1e9, 1e9))
def test_a_number_reads_back_to_the_hundredth(value: float) -> None:
    assert float(num(value)) == rounded(value)
    assert abs(float(num(value)) - value) <= 0.005 + 1e-6
    assert "e" not in num(value)
