# SPDX-License-Identifier: MIT
"""The symbols of an ecogram as marks: outline, what died or stands outside, and the words inside."""

import math
from collections.abc import Iterable
from typing import Final

from attrs import frozen

from naastbetrokken.layout.ecogram.result import Words
from naastbetrokken.scene.marks import ASCENT, DESCENT, Ink, Mark, Point, Rect, Text, polyline
from naastbetrokken.scene.shapes import outline
from naastbetrokken.scene.theme import Theme

SECOND: Final = 5.0
"""How far the second outline of the client lies within the first."""
OUTSIDE: Final = (4.0, 3.0)
CORNICE: Final = 7.0
CHORD: Final = 0.7
"""How far above the middle of a circle the line of an institution runs, in parts of the half width."""
GROUND: Final = 1.5
"""Paper left free beside words that strokes run behind."""
DIAGONAL: Final = {"circle": 1 / math.sqrt(2), "square": 1.0, "diamond": 0.5}
"""Where the diagonals meet the rim, in parts of the half width."""
LOUD: Final = ("name",)
CODED: Final = ("letter", "codes")


@frozen(kw_only=True)
class Look:
    """What is to be seen of somebody.

    Attributes:
        shape: outline.
        client: whether the outline is doubled.
        deceased: whether it is crossed.
        outside: whether the outline is dashed, because this person stands outside the map.
        institution: whether there is a line under the upper edge, as on a building.
        blank: whether this is an empty place on a form.
    """

    shape: str = "circle"
    client: bool = False
    deceased: bool = False
    outside: bool = False
    institution: bool = False
    blank: bool = False


def symbol(look: Look, centre: Point, half: float, theme: Theme, words: Iterable[Words] = ()) -> tuple[Mark, ...]:
    """The marks of a symbol, back to front."""
    x, y = centre
    colour, width = (theme.pale, theme.descent) if look.blank else (theme.ink, theme.person)
    marks: list[Mark] = [outline(look.shape, x, y, half, Ink(fill=theme.paper))]
    if look.deceased:
        d = half * DIAGONAL[look.shape]
        thin = Ink(stroke=theme.ink, width=1.0)
        marks += [polyline(((x - d, y - d), (x + d, y + d)), thin), polyline(((x - d, y + d), (x + d, y - d)), thin)]
        marks += [_ground(one, theme) for one in words]
    marks.append(outline(look.shape, x, y, half, Ink(stroke=colour, width=width, dash=OUTSIDE if look.outside else ())))
    if look.client:
        marks.append(outline(look.shape, x, y, half - min(SECOND, half * 0.3), Ink(stroke=colour, width=theme.descent)))
    if look.institution:
        down, wide = (CHORD * half, math.sqrt(1 - CHORD**2) * half) if look.shape == "circle" else _cornice(half)
        edge = ((x - wide, y - down), (x + wide, y - down))
        marks.append(polyline(edge, theme.stroke(colour, theme.descent)))
    return (*marks, *texts(words, theme))


def _cornice(half: float) -> tuple[float, float]:
    """How far above the middle the line under the upper edge runs, and half its length."""
    return half - min(CORNICE, half * 0.45), half


def texts(words: Iterable[Words], theme: Theme) -> tuple[Mark, ...]:
    """Lines of text as marks."""
    return tuple(
        Text(
            x=one.x,
            y=one.y,
            text=one.text,
            size=one.size,
            width=one.width,
            anchor="start" if one.kind == "heading" else "middle",
            bold=one.bold,
            fill=_fill(one.kind, theme),
        )
        for one in words
    )


def _fill(kind: str, theme: Theme) -> str:
    if kind in CODED:
        return theme.tie
    return theme.ink if kind in (*LOUD, "heading") else theme.soft


def _ground(one: Words, theme: Theme) -> Mark:
    return Rect(
        one.x - one.width / 2 - GROUND,
        one.y - ASCENT * one.size,
        one.width + 2 * GROUND,
        (ASCENT + DESCENT) * one.size,
        ink=Ink(fill=theme.paper),
    )
