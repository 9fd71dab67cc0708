# SPDX-License-Identifier: MIT
"""How a union is drawn: one table from the states it went through to dash and slashes.

Only the last state is drawn; the whole history stands beside the line in words (McGoldrick's practice). An ending
keeps the dash of what ended and adds its slashes.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from attrs import field, frozen

from naastbetrokken.model import UnionKind, UnionState


@frozen(kw_only=True)
class UnionLook:
    """How a couple's line looks.

    Attributes:
        base: the state whose dash the line has: a `UnionKind` value, "none" or "implied".
        dash: dash of the line.
        ending: the state that the slashes stand for; empty while nothing ended.
        slashes: directions of the strokes across the line, left to right.
        again: whether the two came together again after the ending.
    """

    base: str
    dash: tuple[float, ...] = ()
    ending: str = ""
    slashes: tuple[str, ...] = field(default=())
    again: bool = False


DASHES: Final[Mapping[str, tuple[float, ...]]] = MappingProxyType(
    {
        UnionKind.MARRIAGE: (),
        UnionKind.REGISTERED_PARTNERSHIP: (),
        UnionKind.COHABITATION: (8.0, 4.0),
        UnionKind.LAT: (8.0, 3.0, 2.0, 3.0),
        UnionKind.ENGAGEMENT: (14.0, 3.0),
        UnionKind.RELATIONSHIP: (5.0, 3.0),
        UnionKind.CASUAL: (3.0, 4.0),
        UnionKind.MET: (2.0, 6.0),
        UnionKind.AFFAIR: (8.0, 4.0, 2.0, 3.0, 2.0, 4.0),
        UnionKind.HOUSEMATES: (8.0, 3.0, 3.0, 3.0, 3.0, 3.0),
        UnionKind.OTHER: (2.0, 2.0, 2.0, 6.0),
        "none": (),
        "implied": (1.5, 3.5),
    }
)
"""Dash by state; solid only where law or custom says so, or where nothing is known."""

SLASHES: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        UnionKind.SEPARATION: ("\\",),
        UnionKind.ENDED: ("\\",),
        UnionKind.LEGAL_SEPARATION: ("/",),
        UnionKind.DIVORCE: ("/", "/"),
        UnionKind.ANNULMENT: ("/", "/", "\\"),
    }
)
"""Strokes across the line by ending; widowhood has none, the partner's symbol carries it."""

PRESUMED: Final[Mapping[str, UnionKind]] = MappingProxyType(
    {
        UnionKind.DIVORCE: UnionKind.MARRIAGE,
        UnionKind.ANNULMENT: UnionKind.MARRIAGE,
        UnionKind.LEGAL_SEPARATION: UnionKind.MARRIAGE,
        UnionKind.WIDOWHOOD: UnionKind.MARRIAGE,
    }
)
"""What an ending presumes when nothing before it is recorded."""


def look(states: tuple[UnionState, ...], *, recorded: bool = True) -> UnionLook:
    """How the line of a union with this history looks.

    Args:
        states: the history, oldest first.
        recorded: whether the dossier holds a union, or only that the two have a child.
    """
    base, ending, again = "none" if recorded else "implied", "", False
    for state in states:
        if state.kind in SLASHES:
            ending, again = state.kind.value, False
        elif state.kind in DASHES:
            base, again = state.kind.value, bool(ending)
        if base == "none" and state.kind in PRESUMED:
            base = PRESUMED[state.kind].value
    return UnionLook(base=base, dash=DASHES[base], ending=ending, slashes=SLASHES.get(ending, ()), again=again)


def has_ended(states: tuple[UnionState, ...]) -> bool:
    """Whether the last that is known of the two is that they parted."""
    return bool(states) and states[-1].kind in SLASHES
