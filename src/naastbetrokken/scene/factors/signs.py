# SPDX-License-Identifier: MIT
"""The signs of a factor analysis: plus, minus and a question, all of one size and one weight."""

from naastbetrokken.scene.marks import Circle, Ink, Mark, Text, polyline
from naastbetrokken.scene.theme import Theme
from naastbetrokken.typing import TextMeasurer

ARM = 0.5
"""Half a stroke of a plus, in parts of the radius."""
ASKED = (3.0, 2.5)
"""Dash around a question."""


def sign(name: str, x: float, y: float, r: float, *, theme: Theme, measurer: TextMeasurer) -> tuple[Mark, ...]:
    """The marks of "helps", "hinders" or "asks" around (x, y)."""
    if name == "asks":
        size = theme.small
        rim = Ink(stroke=theme.soft, width=theme.bond, fill=theme.paper, dash=ASKED)
        width = measurer.width("?", size)
        text = Text(x=x, y=y + 0.36 * size, text="?", size=size, width=width, anchor="middle", fill=theme.ink)
        return (Circle(x, y, r, ink=rim), text)
    arm = r * ARM
    stroke = Ink(stroke=theme.ink, width=theme.union)
    marks: list[Mark] = [Circle(x, y, r, ink=Ink(stroke=theme.ink, width=theme.bond, fill=theme.paper))]
    marks.append(polyline(((x - arm, y), (x + arm, y)), stroke))
    if name == "helps":
        marks.append(polyline(((x, y - arm), (x, y + arm)), stroke))
    return tuple(marks)
