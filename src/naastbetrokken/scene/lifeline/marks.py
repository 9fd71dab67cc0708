# SPDX-License-Identifier: MIT
"""How the parts of a life line are drawn: discs, stems, bars, strips, the ruler; the legend takes the same marks."""

from collections.abc import Sequence
from typing import Final

from naastbetrokken.layout.lifeline import Bar, Label
from naastbetrokken.layout.lifeline.labels import LEADING
from naastbetrokken.layout.lifeline.side import RADIUS
from naastbetrokken.scene.blocks import Setter
from naastbetrokken.scene.marks import Circle, Ink, Mark, Point, Polygon, Rect, Text, polyline
from naastbetrokken.scene.theme import Theme

THICK: Final = 3.5
"""Height of a bar."""
HEAD: Final = 7.0
"""Length of an arrowhead."""
DOTS: Final = (0.0, 4.0)
"""Dash of everything that is to come or not sure: round dots."""
FINE: Final = (0.0, 3.0)


def disc(x: float, y: float, theme: Theme, *, rated: bool, wish: bool = False) -> Mark:
    """An event: full when the client rated it, a ring when not; a wish is a dotted ring."""
    if wish:
        return Circle(x, y, RADIUS, ink=Ink(stroke=theme.ink, width=1.4, dash=(1.6, 2.1), fill=theme.paper))
    if rated:
        return Circle(x, y, RADIUS, ink=Ink(fill=theme.ink, stroke=theme.ink, width=1.0))
    return Circle(x, y, RADIUS, ink=Ink(stroke=theme.ink, width=1.4, fill=theme.paper))


def stem_ink(theme: Theme, *, sure: bool, wish: bool = False) -> Ink:
    """A stem: from the line to its disc."""
    if wish or not sure:
        return dotted(theme, 1.25)
    return Ink(stroke=theme.ink, width=1.25)


def leader_ink(theme: Theme, *, wish: bool = False) -> Ink:
    """A leader: from a disc to its words."""
    return Ink(stroke=theme.pale, width=0.75, dash=(1.5, 2.5) if wish else ())


def dotted(theme: Theme, width: float, colour: str = "") -> Ink:
    """Round dots."""
    return Ink(stroke=colour or theme.soft, width=width, dash=FINE if width < 2 else DOTS, rounded=True)


def bar_marks(bar: Bar, theme: Theme, *, wish: bool = False) -> list[Mark]:
    """A stretch of time: full where it surely was, dotted where it may have been, an arrow where it goes on."""
    marks: list[Mark] = [
        polyline(((left + 1, bar.y), (right - 1, bar.y)), dotted(theme, 2.0))
        for left, right in bar.maybe
        if right - left > 2.5
    ]
    if bar.sure is not None:
        left, right = bar.sure
        right -= HEAD if bar.ongoing else 0.0
        left += HEAD if bar.since_ever else 0.0
        if right < left:  # too short for its arrow
            left, right = bar.sure[0], bar.sure[0] + 0.5
        if wish:
            marks.append(polyline(((left, bar.y), (right, bar.y)), dotted(theme, THICK / 2)))
        else:
            marks.append(Rect(left, bar.y - THICK / 2, max(1.5, right - left), THICK, ink=Ink(fill=theme.soft)))
        if bar.ongoing:
            marks.append(arrow(right, bar.y, 1, theme.soft))
        if bar.since_ever:
            marks.append(arrow(left, bar.y, -1, theme.soft))
    return marks


def strip_marks(bar: Bar, theme: Theme, *, heavy: bool) -> list[Mark]:
    """A residence: a strip, lighter and darker by turns so that neighbours stay apart."""
    marks: list[Mark] = [
        polyline(((left + 1, bar.y), (right - 1, bar.y)), dotted(theme, 2.0, theme.pale))
        for left, right in bar.maybe
        if right - left > 2.5
    ]
    if bar.sure is not None:
        left, right = bar.sure
        width = max(2.0, right - left - (HEAD if bar.ongoing else 1.5))
        fill = theme.tint if heavy else theme.paper
        ink = Ink(fill=fill, stroke=theme.pale, width=0.75)
        marks.append(Rect(left, bar.y - THICK / 2, width, THICK, ink=ink))
        if bar.ongoing:
            marks.append(arrow(left + width, bar.y, 1, theme.pale))
    return marks


def arrow(x: float, y: float, way: int, colour: str) -> Mark:
    """An arrowhead whose base stands at x; `way` is 1 to the right, -1 to the left."""
    half = 3.5
    return Polygon(((x, y - half), (x + way * HEAD, y), (x, y + half)), ink=Ink(fill=colour))


def label_marks(label: Label, theme: Theme) -> tuple[Mark, ...]:
    """The lines of a label."""
    marks: list[Mark] = []
    y = label.y
    for line in label.lines:
        marks.append(
            Text(
                x=label.x,
                y=round(y + 0.95 * line.size, 2),
                text=line.text,
                size=line.size,
                width=line.width,
                fill=theme.soft if line.soft else theme.ink,
            )
        )
        y += line.size * LEADING
    return tuple(marks)


def word(text: str, at: Point, size: float, setter: Setter, *, anchor: str = "start", bold: bool = False) -> Text:
    """A word on its own, in the soft colour, or bold in ink."""
    x, y = at
    return Text(
        x=round(x, 2),
        y=round(y, 2),
        text=text,
        size=size,
        width=setter.measurer.width(text, size, bold=bold),
        anchor=anchor,
        bold=bold,
        fill=setter.theme.ink if bold else setter.theme.soft,
    )


def clear_of(words: Sequence[Text], texts: Sequence[Text]) -> list[Text]:
    """Those of the words that keep clear of texts which matter more."""
    boxes = [text.box.grown(3.0) for text in texts]
    return [one for one in words if not any(one.box.meets(box) for box in boxes)]
