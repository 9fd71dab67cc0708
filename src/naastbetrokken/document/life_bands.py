# SPDX-License-Identifier: MIT
"""Bands of age in which a life is told: 0-4, 5-8, 9-12, and on by fours up to the present age."""

from collections.abc import Iterable
from itertools import pairwise
from typing import Final

from attrs import frozen

from naastbetrokken.errors import UsageError

FIRST: Final = (0, 5, 9, 13)
"""The ages at which the first bands of the handbook begin."""

STEP: Final = 4
OLDEST: Final = 130
"""No band begins after this age."""


@frozen
class Band:
    """Years of age that are told together.

    Attributes:
        first: the age at which it begins.
        last: the last age in it; None for the band that is still going on.
    """

    first: int
    last: int | None


def bands(upto: int, starts: Iterable[int] | None = None) -> tuple[Band, ...]:
    """The bands from birth to an age.

    Args:
        upto: the present age, or the highest age that something is recorded at.
        starts: the ages at which bands begin, if not those of the handbook; the last one goes on.

    Raises:
        UsageError: if the starts are no whole numbers that rise from 0.
    """
    begun = _usual(upto) if starts is None else _given(starts)
    return (*(Band(first, after - 1) for first, after in pairwise(begun)), Band(begun[-1], None))


def _usual(upto: int) -> tuple[int, ...]:
    """The starts of the handbook's bands, the last of them the one that holds the present age."""
    onwards = range(FIRST[-1] + STEP, max(min(upto, OLDEST), 0) + 1, STEP)
    return tuple(start for start in (*FIRST, *onwards) if start <= max(upto, 0))


def _given(starts: object) -> tuple[int, ...]:
    begun = tuple(starts) if isinstance(starts, Iterable) else ()
    whole = all(type(start) is int and start <= OLDEST for start in begun)
    if not begun or not whole or begun[0] != 0 or any(a >= b for a, b in pairwise(begun)):
        raise UsageError("bands takes the ages at which they begin, whole numbers that rise from 0, as in (0, 6, 12)")
    return begun
