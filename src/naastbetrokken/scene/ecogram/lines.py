# SPDX-License-Identifier: MIT
"""The lines of an ecogram as marks: the stroke of the stance, open at the words on it, with arrow heads at its ends."""

from collections.abc import Sequence
from typing import Final

from attrs import frozen

from naastbetrokken.scene.ecogram.notations import LineLook
from naastbetrokken.scene.marks import Circle, Ink, Mark, Point, Polygon, polyline
from naastbetrokken.scene.theme import Theme
from naastbetrokken.scene.walks import Walk

HEAD: Final = (10.0, 4.5)
"""Length and half width of an arrow head."""
SHORT: Final = 2.0
"""Px between the tip of an arrow head and the rim."""
LEAST: Final = 2.0
"""A piece of line shorter than this is left out."""
TOUCH: Final = 2.5
"""Radius of the dots at the ends of the line between two naasten who are in touch."""


@frozen(kw_only=True)
class Course:
    """Where a line runs.

    Attributes:
        points: from the client's rim to the rim of the naaste.
        free: from where to where it is open for words; both 0 without.
        lead: px from its beginning along which it keeps straight.
    """

    points: tuple[Point, Point]
    free: tuple[float, float] = (0.0, 0.0)
    lead: float = 0.0


def tie_marks(course: Course, look: LineLook, theme: Theme, *, to_client: bool, from_client: bool) -> list[Mark]:
    """The marks of a line.

    Args:
        course: where it runs.
        look: the stroke of the stance.
        theme: colours and widths.
        to_client: whether an arrow head points to the client, who receives support.
        from_client: whether one points to the naaste.
    """
    way = Walk(course.points)
    marks: list[Mark] = []
    first, last = 0.0, way.length
    if to_client:
        marks.append(_head(way, SHORT, HEAD[0] + SHORT, theme))
        first = HEAD[0] + SHORT - 1.0
    if from_client:
        marks.append(_head(way, way.length - SHORT, way.length - HEAD[0] - SHORT, theme))
        last = way.length - HEAD[0] - SHORT + 1.0
    spans = [(first, course.free[0]), (course.free[1], last)] if any(course.free) else [(first, last)]
    for start, end in spans:
        if end - start > LEAST:
            marks += _stroke(way, start, end, look, theme, lead=course.lead)
    return marks


def _head(way: Walk, tip: float, back: float, theme: Theme) -> Mark:
    corners = (way.at(tip)[0], way.beside(HEAD[1], at=back), way.beside(-HEAD[1], at=back))
    return Polygon(corners, ink=Ink(fill=theme.tie))


def _stroke(way: Walk, start: float, end: float, look: LineLook, theme: Theme, *, lead: float) -> list[Mark]:
    """One piece of the line."""
    ink = Ink(stroke=theme.tie, width=look.width or theme.bond, dash=look.dash, rounded=bool(look.dash))
    piece = Walk(way.stretch(start, end))
    if look.teeth is not None:
        straight = min(max(0.0, lead - start), piece.length)
        points: Sequence[Point] = piece.stretch(0.0, straight) if straight > LEAST else ()
        if piece.length - straight > LEAST:
            points = (*points, *Walk(piece.stretch(straight, piece.length)).zigzag(*look.teeth))
        return [polyline(points, ink)] if len(points) > 1 else []
    marks: list[Mark] = [polyline(piece.parallel(rail), ink) for rail in look.rails]
    if look.ticks is not None:
        half, step = look.ticks
        at = max(step / 2, lead - start)
        while at < piece.length - 1:
            marks.append(polyline((piece.beside(half, at=at), piece.beside(-half, at=at)), ink))
            at += step
    return marks


def touch_marks(points: Sequence[Point], theme: Theme) -> list[Mark]:
    """The line between two naasten who are in touch."""
    dots = [Circle(x, y, TOUCH, ink=Ink(fill=theme.pale)) for x, y in (points[0], points[-1])]
    return [polyline(points, Ink(stroke=theme.pale, width=theme.thin)), *dots]
