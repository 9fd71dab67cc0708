# SPDX-License-Identifier: MIT
"""Samples of lines for a legend: each in the form its line has in the picture, so that form tells them apart.

A couple's line runs level between two people, a child's line hangs from a bar, a bond is bent and touches nobody.
"""

from typing import Final

from naastbetrokken.scene.bond_marks import bond_marks
from naastbetrokken.scene.bonds import BondLook
from naastbetrokken.scene.descents import DescentLook
from naastbetrokken.scene.line_marks import RELATED, TWIN_BAR
from naastbetrokken.scene.marks import Circle, Ink, Mark, Point, Rect, polyline
from naastbetrokken.scene.slashes import SIZES, Spot, strokes
from naastbetrokken.scene.theme import Theme

SAMPLE: Final = 40.0
"""Width of the column with samples."""
EDGE: Final = SAMPLE / 2 - 2
PERSON: Final = 2.5
"""Half the size of the two people at the ends of a couple's line."""
SAG: Final = 4.0
STEPS: Final = 12
HANG: Final = (-13.0, 5.0)
"""From where to where a child's line hangs."""


def couple(ink: Ink, theme: Theme, *, doubled: bool = False) -> tuple[Mark, ...]:
    """A couple's line between a man and a woman; `doubled` for partners who are related by blood."""
    first, last = -EDGE + 2 * PERSON, EDGE - 2 * PERSON
    rails = (RELATED / 2, -RELATED / 2) if doubled else (0.0,)
    solid = Ink(fill=theme.ink)
    return (
        Rect(-EDGE, -PERSON, 2 * PERSON, 2 * PERSON, ink=solid),
        Circle(EDGE - PERSON, 0, PERSON, ink=solid),
        *(polyline(((first, y), (last, y)), ink) for y in rails),
    )


def parted(directions: tuple[str, ...], ink: Ink, theme: Theme, *, again: bool) -> tuple[Mark, ...]:
    """A couple's line with the strokes of a parting."""
    place = Spot(at=(0, 0), upright=False, size=SIZES[0])
    ends = strokes(place, directions, again=again)
    return (*couple(ink, theme), *(polyline(pair, ink) for pair in ends))


def child(look: DescentLook, theme: Theme) -> tuple[Mark, ...]:
    """A child's line below the bar."""
    top, foot = HANG
    solid = theme.stroke(theme.soft, theme.descent)
    marks: list[Mark] = [polyline(((-8, top), (8, top)), solid)]
    marks.append(polyline(((0, top), (0, foot)), theme.stroke(theme.soft, theme.descent, look.dash)))
    if look.second is not None:
        marks.append(polyline(((4, top), (4, foot)), theme.stroke(theme.soft, theme.descent, look.second)))
    return (*marks, Circle(0, foot + PERSON, PERSON, ink=Ink(fill=theme.ink)))


def twins(key: str, theme: Theme) -> tuple[Mark, ...]:
    """The lines of twins ("twins", "identical") or of more ("multiples", "identical_multiples")."""
    ink = theme.stroke(theme.soft, theme.descent)
    arms = [(-12, 9), (0, -7), (12, 9)]
    marks = [polyline(arms, ink)]
    if key.endswith("multiples"):
        marks.append(polyline(((0, -7), (0, 9)), ink))
    if key.startswith("identical"):
        at, y = 12 * TWIN_BAR, -7 + 16 * TWIN_BAR
        marks.append(polyline(((-at, y), (at, y)), ink))
    return tuple(marks)


def bond(look: BondLook, theme: Theme) -> tuple[Mark, ...]:
    """A bond, bent as in the picture."""
    way: tuple[Point, ...] = tuple(
        (-EDGE + 2 * EDGE * i / STEPS, SAG * (1 - (2 * i / STEPS - 1) ** 2) - SAG / 2) for i in range(STEPS + 1)
    )
    return tuple(bond_marks(look, way, (way,), theme))
