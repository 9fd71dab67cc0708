# SPDX-License-Identifier: MIT
"""Small things beside a symbol: number, badges and the sign of something guarded, and the arrow at the client.

They keep within the height of the symbol, above the name and below the couple's line.
"""

import math
from typing import Final

from naastbetrokken.layout.outline import side
from naastbetrokken.scene.marks import Circle, Ink, Mark, Point, Polygon, Rect, Text, polyline
from naastbetrokken.scene.notation import Badge
from naastbetrokken.scene.theme import Theme
from naastbetrokken.typing import TextMeasurer

SIZE: Final = 9.0
"""Type size of numbers and letters."""
HIGH: Final = 13.0
"""Height of a badge."""
GAP: Final = 3.0
WAVE: Final = 16.0
"""How long the wavy line at somebody is who came from elsewhere."""
SWING: Final = 2.8
STEPS: Final = 16
BRACKET: Final = 4.8
"""How far the brackets around somebody adopted stand out."""
CAP: Final = 0.36


def row(
    x: float,
    foot: float,
    *,
    number: str,
    badges: tuple[Badge, ...],
    moved: bool,
    secret: bool,
    theme: Theme,
    measurer: TextMeasurer,
) -> list[Mark]:
    """What stands at the lower right of a symbol.

    Args:
        x: right edge of the symbol.
        foot: lower edge of the symbol.
        number: the person's number in the generation; empty for none.
        badges: marks of one's own.
        moved: whether the person came from elsewhere.
        secret: whether something is guarded.
        theme: colours.
        measurer: how wide texts are.
    """
    marks: list[Mark] = []
    at, middle = x + GAP, foot - HIGH / 2
    if number:
        made, at = _letters(number, at, middle, theme, measurer)
        marks += made
    for badge in badges:
        made, at = badge_marks(badge, at, middle, theme, measurer)
        marks += made
    if moved:
        marks += moved_marks(at + WAVE / 2, middle, theme)
        at += WAVE + GAP
    if secret:
        marks += secret_marks(at + HIGH / 2, middle, theme)
    return marks


def _letters(text: str, x: float, y: float, theme: Theme, measurer: TextMeasurer) -> tuple[list[Mark], float]:
    """Letters on a ground of paper, and where the next thing may begin."""
    wide = measurer.width(text, SIZE)
    ground = Rect(x - 1, y - SIZE / 2 - 1, wide + 2, SIZE + 2, ink=Ink(fill=theme.paper))
    words = Text(x=x + wide / 2, y=y + CAP * SIZE, text=text, size=SIZE, width=wide, anchor="middle", fill=theme.ink)
    return [ground, words], x + wide + GAP


def badge_marks(badge: Badge, x: float, y: float, theme: Theme, measurer: TextMeasurer) -> tuple[list[Mark], float]:
    """A badge from `x` to the right around the height `y`, and where the next one may begin."""
    if not badge.shape:
        return _letters(badge.text, x, y, theme, measurer)
    letters = measurer.width(badge.text, SIZE)
    half = max(HIGH / 2, letters / 2 + (4 if badge.shape == "diamond" else 2))
    centre = x + half
    ink = Ink(stroke=theme.ink, width=1.0, fill=theme.paper)
    shapes: dict[str, Mark] = {
        "circle": Circle(centre, y, half, ink=ink),
        "square": Rect(centre - half, y - HIGH / 2, 2 * half, HIGH, ink=ink),
        "diamond": Polygon(((centre, y - half), (centre + half, y), (centre, y + half), (centre - half, y)), ink=ink),
    }
    marks = [shapes[badge.shape]]
    if badge.text:
        marks.append(
            Text(x=centre, y=y + CAP * SIZE, text=badge.text, size=SIZE, width=letters, anchor="middle", fill=theme.ink)
        )
    return marks, x + 2 * half + GAP


def secret_marks(x: float, y: float, theme: Theme) -> list[Mark]:
    """A small triangle around a centre: something is on record that not everybody may read."""
    half = HIGH / 2
    return [Polygon(((x, y - half), (x + half, y + half), (x - half, y + half)), ink=Ink(fill=theme.soft))]


def moved_marks(x: float, y: float, theme: Theme) -> list[Mark]:
    """A short wavy line around a centre: somebody came from elsewhere (McGoldrick's mark of migration)."""
    way = [(x + WAVE * (i / STEPS - 0.5), y + SWING * math.sin(4 * math.pi * i / STEPS)) for i in range(STEPS + 1)]
    return [polyline(way, theme.stroke(theme.ink, theme.union))]


def arrow(
    shape: str, centre: Point, half: float, *, aside: float, letter: str, theme: Theme, measurer: TextMeasurer
) -> list[Mark]:
    """The arrow that points somebody out from the lower left.

    Args:
        shape: outline of the symbol.
        centre: middle of the symbol.
        half: half its width.
        aside: how far something reaches beside the outline.
        letter: what stands at its tail; empty for nothing.
        theme: colours.
        measurer: how wide texts are.
    """
    scale = max(half / 22.0, 0.6)
    down = 0.6 * half
    x, y = centre
    tip = (x - max(side(shape, half, down), half + aside if aside else 0.0) - 2.5, y + down)
    tail = (tip[0] - 15.0 * scale, min(tip[1] + 9.0 * scale, y + half - 1.0))
    ground = Ink(stroke=theme.paper, width=5.0)
    ink = Ink(stroke=theme.ink, width=theme.union)
    (tx, ty), (ax, ay) = tip, tail
    length = ((tx - ax) ** 2 + (ty - ay) ** 2) ** 0.5
    ux, uy = (tx - ax) / length, (ty - ay) / length
    long, wide = 8.0 * scale, 3.5 * scale
    back = (tx - long * ux, ty - long * uy)
    head = (tip, (back[0] - uy * wide, back[1] + ux * wide), (back[0] + uy * wide, back[1] - ux * wide))
    marks: list[Mark] = [
        polyline((tail, back), ground),
        polyline((tail, back), ink),
        Polygon(head, ink=Ink(fill=theme.ink)),
    ]
    if letter:
        size = SIZE + 1
        width = measurer.width(letter, size)
        at, foot = ax - GAP - width / 2, ay + CAP * size - 2
        marks += [
            Rect(at - width / 2 - 1, foot - size + 1, width + 2, size + 1, ink=Ink(fill=theme.paper)),
            Text(x=at, y=foot, text=letter, size=size, width=width, anchor="middle", fill=theme.ink),
        ]
    return marks


def brackets(x: float, y: float, half: float, theme: Theme) -> list[Mark]:
    """Square brackets around somebody who was adopted, clear of the outline."""
    out, back = half + BRACKET, half + 2.0
    ink, high = theme.stroke(theme.ink, theme.descent), half - 1.5
    corners = ((back, -high), (out, -high), (out, high), (back, high))
    return [polyline(((x + way * dx, y + dy) for dx, dy in corners), ink) for way in (-1, 1)]
