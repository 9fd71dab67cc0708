# SPDX-License-Identifier: MIT
"""A bond as marks: its strokes along the way the layout found, a mark in the middle, an arrow head at the end."""

from collections.abc import Sequence
from typing import Final

from naastbetrokken.scene.bonds import BondLook
from naastbetrokken.scene.marks import Circle, Ink, Mark, Point, Polygon, Rect, polyline
from naastbetrokken.scene.theme import Theme
from naastbetrokken.scene.walks import Walk

SHORT_OF_RIM: Final = 3.0
"""How far a bond stops before the people it joins; family lines touch them, and so do arrow heads."""
HEAD: Final = (8.0, 3.5)
"""Length and half width of an arrow head."""
BARS: Final = (10.0, 5.5)
"""Gap between the bars of a cut-off, and half their length."""
MARK: Final = 5.0
"""Half the size of a mark in the middle."""
TICKS: Final = 4.0
FREE: Final = {"bars": 5.0, "bars and ring": 5.0, "cross": 0.0, "box": 5.0, "diamond": 5.0, "ring": 5.0, "rings": 7.0}
"""How far the strokes stop before the middle of a mark that stands in their way."""


def bond_marks(
    look: BondLook, points: tuple[Point, ...], parts: Sequence[tuple[Point, ...]], theme: Theme
) -> list[Mark]:
    """The marks of a bond.

    Args:
        look: how this kind is drawn.
        points: the whole way, from the first person to the second.
        parts: the same without the gaps at crossings.
        theme: colours and widths.
    """
    courses = [Walk(part) for part in parts if len(set(part)) > 1]
    if not courses:
        return []
    ink = Ink(stroke=theme.tie, width=theme.bond * look.weight, dash=look.dash, rounded=True)
    solid = Ink(stroke=theme.tie, width=theme.bond, rounded=True)
    marks: list[Mark] = []
    if look.head:
        marks += _head(look.head, Walk(points), theme)
    courses = _shortened(courses, points, HEAD[0] if look.head else SHORT_OF_RIM)
    if look.middle and courses:
        chosen = max(courses, key=lambda one: one.room)
        at = chosen.calmest()
        marks += _middle(look.middle, chosen, at, theme)
        free = FREE.get(look.middle, 0.0)
        if free and at - free > 0 and at + free < chosen.length:
            halves = [chosen.stretch(0, at - free), chosen.stretch(at + free, chosen.length)]
            courses = [one for one in courses if one is not chosen] + [Walk(half) for half in halves]
    for course in courses:
        marks += [polyline(course.parallel(rail), ink) for rail in look.rails]
        if look.teeth is not None:
            marks.append(polyline(course.zigzag(*look.teeth), solid))
        if look.wave is not None:
            marks.append(polyline(course.wave(*look.wave), solid))
    return marks


def _shortened(courses: list[Walk], points: tuple[Point, ...], last: float) -> list[Walk]:
    """The courses without what is left free before the first person, and before the second or under the arrow head."""
    kept = []
    for course in courses:
        start = SHORT_OF_RIM if course.points[0] == points[0] else 0.0
        end = course.length - (last if course.points[-1] == points[-1] else 0.0)
        if not start and end == course.length:
            kept.append(course)
        elif end - start > 1:
            kept.append(Walk(course.stretch(start, end)))
    return kept


def _head(kind: str, course: Walk, theme: Theme) -> list[Mark]:
    back = max(0.0, course.length - HEAD[0])
    tip, left, right = course.points[-1], course.beside(HEAD[1], at=back), course.beside(-HEAD[1], at=back)
    if kind == "lines":
        tail = polyline((course.at(back)[0], tip), Ink(stroke=theme.tie, width=theme.bond))
        return [polyline((left, tip, right), Ink(stroke=theme.tie, width=theme.bond)), tail]
    fill = theme.tie if kind == "filled" else theme.paper
    return [Polygon((left, tip, right), ink=Ink(stroke=theme.tie, width=theme.bond, fill=fill))]


def _middle(kind: str, course: Walk, at: float, theme: Theme) -> list[Mark]:
    ink = Ink(stroke=theme.tie, width=theme.bond)
    (x, y), _ = course.at(at)

    def across(where: float, half: float) -> Mark:
        return polyline((course.beside(half, at=where), course.beside(-half, at=where)), ink)

    def corner(along: float, aside: float) -> Point:
        return course.beside(aside * MARK, at=at + along * MARK)

    saltire: list[Mark] = [polyline((corner(-1, -1), corner(1, 1)), ink), polyline((corner(-1, 1), corner(1, -1)), ink)]
    paper = Ink(stroke=theme.tie, width=theme.bond, fill=theme.paper)
    bars = [across(at - BARS[0] / 2, BARS[1]), across(at + BARS[0] / 2, BARS[1])]
    made: dict[str, list[Mark]] = {
        "bars": bars,
        "bars and ring": [*bars, Circle(x, y, 3.0, ink=paper)],
        "cross": saltire,
        "box": [Rect(x - MARK, y - MARK, 2 * MARK, 2 * MARK, ink=paper), *saltire],
        "diamond": [Polygon((corner(-1, 0), corner(0, 1), corner(1, 0), corner(0, -1)), ink=paper)],
        "ring": [Circle(x, y, MARK, ink=paper)],
        "rings": [Circle(*corner(way * 0.6, 0), MARK * 0.8, ink=ink) for way in (-1, 1)],
        "tick": [across(at, MARK)],
        "ticks": [across(at - TICKS / 2, MARK), across(at + TICKS / 2, MARK)],
    }
    return made[kind]
