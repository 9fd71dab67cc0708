# SPDX-License-Identifier: MIT
"""How the line to a child is drawn: one table from the kind of parentage to dash and second stroke."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from attrs import frozen

from naastbetrokken.layout.genogram.graph import KIND_ORDER
from naastbetrokken.model import ParentageKind


@frozen(kw_only=True)
class DescentLook:
    """How a child's line looks.

    Attributes:
        dash: dash of the line.
        second: dash of a second stroke beside it; None for a single line.
    """

    dash: tuple[float, ...] = ()
    second: tuple[float, ...] | None = None


LOOKS: Final[Mapping[ParentageKind, DescentLook]] = MappingProxyType(
    {
        ParentageKind.BIOLOGICAL: DescentLook(),
        ParentageKind.ADOPTIVE: DescentLook(second=(4.0, 3.0)),
        ParentageKind.FOSTER: DescentLook(dash=(3.0, 3.0)),
        ParentageKind.LEGAL: DescentLook(dash=(10.0, 3.0)),
        ParentageKind.STEP: DescentLook(dash=(6.0, 2.0)),
        ParentageKind.DONOR: DescentLook(dash=(7.0, 2.0, 1.0, 2.0)),
        ParentageKind.SURROGATE: DescentLook(dash=(5.0, 2.0, 1.5, 2.0, 1.5, 2.0)),
        ParentageKind.UNKNOWN: DescentLook(dash=(4.0, 6.0)),
    }
)
"""Look by kind of parentage."""


def nearest(kinds: tuple[ParentageKind, ...]) -> ParentageKind:
    """Of several senses in which these are the parents, the one that is drawn: the nearest to birth."""
    return kinds[0] if len(kinds) == 1 else min(kinds, key=KIND_ORDER.__getitem__)
