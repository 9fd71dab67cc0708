# SPDX-License-Identifier: MIT
"""Sheets of paper, in px of 1/96 inch, and the letters that fit on them."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from attrs import frozen

from naastbetrokken.errors import UsageError

PX: Final = 96 / 25.4
"""Px in a millimetre."""

SIZES: Final[Mapping[str, tuple[float, float]]] = MappingProxyType({"A4": (297.0, 210.0), "A3": (420.0, 297.0)})
"""Long and short side in mm, by name (ISO 216)."""

SMALLEST: Final = 0.7
"""A drawing shrinks no further than this for print, so that names stay 9 px or more."""

READABLE: Final[Mapping[str, float]] = MappingProxyType({"genogram": 9 / 11})
"""... and one that can well be cut no further than this, by instrument, so that dates and facts do too."""


def least_scale(instrument: str) -> float:
    """How small a drawing may be for print."""
    return READABLE.get(instrument, SMALLEST)


@frozen
class Paper:
    """A sheet.

    Attributes:
        width: px from left to right.
        height: px from top to bottom.
        margin: px left free on all sides.
    """

    width: float
    height: float
    margin: float

    @property
    def room(self) -> tuple[float, float]:
        """Width and height within the margins."""
        return self.width - 2 * self.margin, self.height - 2 * self.margin


def paper_named(name: str, *, landscape: bool = True, margin_mm: float = 10.0) -> Paper:
    """The sheet of this name.

    Args:
        name: "A4" or "A3".
        landscape: whether the long side lies.
        margin_mm: what a printer leaves free, in mm.

    Raises:
        UsageError: if there is no such paper, or the margins leave nothing of it.
    """
    if name not in SIZES:
        raise UsageError.unknown("paper", name, SIZES)
    long, short = SIZES[name]
    if not 0 <= margin_mm < short / 3:
        raise UsageError(f"margin_mm must be from 0 to less than a third of the paper ({short / 3:g} mm)")
    width, height = (long, short) if landscape else (short, long)
    return Paper(width * PX, height * PX, margin_mm * PX)
