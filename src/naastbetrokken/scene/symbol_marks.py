# SPDX-License-Identifier: MIT
"""A symbol as marks: outline, second outline, fills, strokes of the deceased, and the age inside."""

from collections.abc import Mapping

from attrs import field, frozen

from naastbetrokken.layout.outline import side
from naastbetrokken.scene.beside import BRACKET, arrow, brackets, row
from naastbetrokken.scene.conditions import fills, over
from naastbetrokken.scene.marks import Ink, Mark, Point, Rect, Text, box_of, polyline
from naastbetrokken.scene.notation import Badge
from naastbetrokken.scene.shapes import outline
from naastbetrokken.scene.symbols import CROSSABLE, Recipe, Style
from naastbetrokken.scene.theme import DEFAULT, Theme
from naastbetrokken.typing import TextMeasurer

CAP = 0.36
"""How far below its middle the baseline of a number stands, in parts of the size."""
GROUND = 2.0
"""Paper left free around a number."""
RAISED, SMALLER, RIM = 7.0, 11.0, 1.0
"""How far above the middle a number stands where the lower half is filled, its size where there is less room, and how
much of that the outline takes."""
INNER = 0.62
"""The symbol inside a symbol, in parts of it: large enough for an age of two digits."""
PROBAND = "P"


@frozen(kw_only=True)
class Look:
    """What is to be seen of one person.

    Attributes:
        kind: key of the style's table of symbols.
        inside: the age, or empty.
        letter: in which sense somebody is a parent, where the style writes that inside instead.
        client: whether the outline is doubled.
        consultand: whether this is who came with the question, if that is not the client.
        born_as: kind of the smaller symbol inside: as whom somebody was registered at birth; empty for none.
        moved: whether somebody came from elsewhere.
        deceased: whether the symbol is crossed.
        outside: whether this is no family.
        adopted: whether somebody was adopted.
        conditions: what is filled, as `conditions.drawn` gives it.
        number: number of the person in the generation, where the style has those.
        badges: marks of one's own.
        secret: whether there is something that not everybody may read.
    """

    kind: str
    inside: str = ""
    letter: str = ""
    client: bool = False
    consultand: bool = False
    born_as: str = ""
    moved: bool = False
    deceased: bool = False
    outside: bool = False
    adopted: bool = False
    conditions: Mapping[str, str] = field(factory=dict)
    number: str = ""
    badges: tuple[Badge, ...] = ()
    secret: bool = False


def half_of(look: Look, style: Style) -> float:
    """Half the width and height of the symbol with everything around it."""
    recipe = style.symbols[look.kind]
    return recipe.half + (recipe.second if look.client and style.client == "doubled" else 0.0)


def symbol(look: Look, x: float, y: float, *, style: Style, theme: Theme, measurer: TextMeasurer) -> tuple[Mark, ...]:
    """The marks of one person, back to front."""
    recipe = style.symbols[look.kind]
    half = recipe.half
    dash = style.outside if look.outside and not recipe.dash else recipe.dash
    colour, width = (theme.soft, theme.descent) if recipe.soft else (theme.ink, theme.person)
    marks: list[Mark] = []
    if look.client and style.client == "doubled":
        rim = Ink(stroke=colour, width=width, fill=theme.paper)
        marks.append(outline(recipe.shape, x, y, half + recipe.second, rim))
    fill = theme.ink if recipe.filled else theme.paper
    if recipe.shape != "cross":
        marks.append(outline(recipe.shape, x, y, half, Ink(fill=fill)))
        if look.conditions and not recipe.filled:
            marks += fills(look.conditions, recipe.shape, (x, y), half, theme)
    if look.born_as:
        inner = style.symbols[look.born_as].shape
        marks.append(outline(inner, x, y, INNER * half, Ink(stroke=colour, width=theme.union)))
    if recipe.crossed or (look.deceased and recipe.shape in CROSSABLE):
        marks += _crossing(look, recipe, (x, y), style, theme)
    marks += _number(look, recipe, (x, y), theme, measurer)
    marks.append(outline(recipe.shape, x, y, half, Ink(stroke=colour, width=width, dash=dash)))
    if recipe.cornice:
        ends = ((x - half, y - half * 0.55), (x + half, y - half * 0.55))
        marks.append(polyline(ends, theme.stroke(colour, theme.union)))
    marks += _beside(look, (x, y), style, theme, measurer)
    return tuple(marks)


def aside_of(look: Look, style: Style, measurer: TextMeasurer) -> tuple[float, float]:
    """How far what stands beside a symbol goes from its middle to the left and to the right; 0 for nothing."""
    box = box_of(_beside(look, (0.0, 0.0), style, DEFAULT, measurer))
    return (0.0, 0.0) if box is None else (max(0.0, -box.left), max(0.0, box.right))


def _beside(look: Look, centre: Point, style: Style, theme: Theme, measurer: TextMeasurer) -> list[Mark]:
    """Brackets, the arrow at the client, and number, badges and sign at the lower right."""
    recipe = style.symbols[look.kind]
    x, y = centre
    marks: list[Mark] = []
    out = BRACKET if look.adopted and style.brackets else 0.0
    if out:
        marks += brackets(x, y, recipe.half, theme)
    pointed = PROBAND if look.client and style.client == "arrow" else "" if look.consultand else None
    if pointed is not None:
        marks += arrow(recipe.shape, centre, recipe.half, aside=out, letter=pointed, theme=theme, measurer=measurer)
    if look.number or look.badges or look.moved or look.secret:
        marks += row(
            x + half_of(look, style) + out,
            y + recipe.half,
            number=look.number,
            badges=look.badges,
            moved=look.moved,
            secret=look.secret,
            theme=theme,
            measurer=measurer,
        )
    return marks


def _crossing(look: Look, recipe: Recipe, centre: Point, style: Style, theme: Theme) -> list[Mark]:
    x, y = centre
    up, down = (part * recipe.half for part in style.corners[recipe.shape])
    ink = Ink(stroke=theme.ink, width=1.0)
    falling, rising = ((x - up, y - up), (x + down, y + down)), ((x - down, y + down), (x + up, y - up))
    if style.deceased == "slash":
        return over(rising, ink, theme) if look.conditions else [polyline(rising, ink)]
    if not look.conditions:
        return [polyline(falling, ink), polyline(rising, ink)]
    return [*over(falling, ink, theme), *over(rising, ink, theme)]


def _raised(look: Look, recipe: Recipe, text: str, measurer: TextMeasurer) -> float:
    """The size of a number above the filled or divided lower half, where nothing runs behind it; 0 if none fits."""
    if set(look.conditions) != {"substance"} or look.deceased or look.born_as:
        return 0.0
    for size in (recipe.text, min(recipe.text, SMALLER)):
        room = side(recipe.shape, recipe.half - RIM, -RAISED - CAP * size)
        if measurer.width(text, size) <= 2 * room:
            return size
    return 0.0


def _number(look: Look, recipe: Recipe, centre: Point, theme: Theme, measurer: TextMeasurer) -> list[Mark]:
    """The age or a letter, on paper where strokes or fills run behind it."""
    text = look.letter or (recipe.inside if recipe.keep else look.inside or recipe.inside)
    if not text or not recipe.text:
        return []
    x, y = centre
    size = recipe.text
    width = measurer.width(text, size)
    if width > recipe.room:
        return []
    marks: list[Mark] = []
    raised = _raised(look, recipe, text, measurer)
    if raised:
        y, size, width = y - RAISED, raised, measurer.width(text, raised)
    elif look.deceased or look.conditions or look.born_as:
        high = size * 0.72 + 2 * GROUND
        marks.append(
            Rect(x - width / 2 - GROUND, y - high / 2, width + 2 * GROUND, high, 2.0, ink=Ink(fill=theme.paper))
        )
    colour = theme.soft if recipe.soft or not (look.inside or look.letter) else theme.ink
    marks.append(Text(x=x, y=y + CAP * size, text=text, size=size, width=width, anchor="middle", fill=colour))
    return marks
