# SPDX-License-Identifier: MIT
"""Small things beside a symbol: number, badges and the sign of something guarded, and the arrow at the client.

They keep within the height of the symbol, above the name and below the couple's line.
"""

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
BRACKET: Final = 4.8
"""How far the brackets around somebody adopted stand out."""
CAP: Final = 0.36


def row(
    x: float,
    foot: float,
    *,
    number: str,
    badges: tuple[Badge, ...],
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


def arrow(shape: str, centre: Point, half: float, *, aside: float, theme: Theme, measurer: TextMeasurer) -> list[Mark]:
    """The arrow that points out the client from the lower left, with a P.

    Args:
        shape: outline of the symbol.
        centre: middle of the symbol.
        half: half its width.
        aside: how far something reaches beside the outline.
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
    size = SIZE + 1
    width = measurer.width("P", size)
    letter = Text(
        x=ax - GAP - width / 2, y=ay + CAP * size - 2, text="P", size=size, width=width, anchor="middle", fill=theme.ink
    )
    return [
        polyline((tail, back), ground),
        polyline((tail, back), ink),
        Polygon(head, ink=Ink(fill=theme.ink)),
        Rect(letter.x - width / 2 - 1, letter.y - size + 1, width + 2, size + 1, ink=Ink(fill=theme.paper)),
        letter,
    ]


def brackets(x: float, y: float, half: float, theme: Theme) -> list[Mark]:
    """Square brackets around somebody who was adopted, clear of the outline."""
    out, back = half + BRACKET, half + 2.0
    ink, high = theme.stroke(theme.ink, theme.descent), half - 1.5
    corners = ((back, -high), (out, -high), (out, high), (back, high))
    return [polyline(((x + way * dx, y + dy) for dx, dy in corners), ink) for way in (-1, 1)]
