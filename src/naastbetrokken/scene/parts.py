# SPDX-License-Identifier: MIT
"""Which parts of a genogram can be left out, to make a calmer picture."""

from collections.abc import Iterable
from typing import Final

from naastbetrokken.errors import UsageError

PARTS: Final = ("bonds", "households", "conditions", "dates", "facts")
"""Emotional relations; who live together; substances and illnesses; years and ages; work, place and other remarks."""


def parts_named(show: Iterable[str], option: str = "show") -> tuple[str, ...]:
    """The parts of these names, in their own order.

    Args:
        show: the names.
        option: what the caller gave them for, for the message.

    Raises:
        UsageError: if one of them is no part.
    """
    if isinstance(show, str):
        raise UsageError(f"{option} must be a tuple of names, as in ({show!r},); known: {', '.join(PARTS)}")
    wanted = tuple(show)
    for one in wanted:
        if one not in PARTS:
            raise UsageError.unknown("part of a genogram", str(one), PARTS)
    return tuple(part for part in PARTS if part in wanted)
