# SPDX-License-Identifier: MIT
"""Which ink a family line gets: from the state of the union, or from the kind of parentage."""

from collections.abc import Mapping, Sequence
from typing import Final

from attrs import frozen

from naastbetrokken.layout.result import LineRole
from naastbetrokken.model import ParentageKind
from naastbetrokken.scene.descents import LOOKS, DescentLook, nearest
from naastbetrokken.scene.families import Home
from naastbetrokken.scene.marks import Ink, Point
from naastbetrokken.scene.theme import Theme
from naastbetrokken.scene.unions import DASHES

DescentLooks = Mapping[ParentageKind, DescentLook]

HOUSEHOLD: Final = (6.0, 4.0)
"""Dash of the frame around people who live together."""


@frozen(kw_only=True)
class Inked:
    """A polyline with its ink, before gaps are cut."""

    role: LineRole
    refs: tuple[str, ...]
    points: tuple[Point, ...]
    ink: Ink


def union_ink(home: Home, theme: Theme, looks: DescentLooks = LOOKS) -> Ink:
    """How a couple's line looks; that of a single parent is the beginning of the children's line."""
    if len(home.couple) < 2:
        return theme.stroke(theme.soft, theme.descent, descent_look(home, (), looks).dash)
    return base_ink(home.look.base, theme)


def base_ink(base: str, theme: Theme) -> Ink:
    """The ink of a state; thinner where the kind of relation is not known."""
    width = theme.descent if base in ("none", "implied") else theme.union
    return theme.stroke(theme.ink, width, DASHES[base])


def descent_look(home: Home, child: Sequence[str], table: DescentLooks = LOOKS) -> DescentLook:
    """How a child's own line looks; what all children share looks as they do only if all are alike."""
    if child:
        own = home.kinds.get(child[0])
        return DescentLook() if own is None else table[nearest(own)]
    looks = [table[nearest(kinds)] for _, kinds in home.children]
    alike = all(one == looks[0] for one in looks)
    return looks[0] if looks and alike else DescentLook()
