# SPDX-License-Identifier: MIT
"""Numbers as drawings write them: finite, two decimals at most, no minus before zero."""

import math

from naastbetrokken.errors import InternalError


def num(value: float) -> str:
    """The number as text, in px to the hundredth.

    Raises:
        InternalError: if it is not a finite number, since no renderer could draw it.
    """
    if not math.isfinite(value):
        raise InternalError(f"a drawing holds no {value} px")
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def rounded(value: float) -> float | int:
    """The number that `num` writes, whole where it can be."""
    text = num(value)
    return float(text) if "." in text else int(text)
