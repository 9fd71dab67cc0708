# SPDX-License-Identifier: MIT
"""One member as drawn: a small symbol with the client's view of the person as outline and mark, and texts beneath."""

from collections.abc import Mapping, Sequence
from math import hypot
from types import MappingProxyType
from typing import Final

from attrs import evolve, frozen

from naastbetrokken.layout.circle import Part
from naastbetrokken.layout.text import wrap
from naastbetrokken.model import Stance
from naastbetrokken.scene.blocks import Setter
from naastbetrokken.scene.circle.members import Member
from naastbetrokken.scene.marks import Circle, Ink, Mark, Point, Text, polyline
from naastbetrokken.scene.styles import STYLES
from naastbetrokken.scene.symbol_marks import Look, symbol
from naastbetrokken.scene.symbols import Style
from naastbetrokken.scene.theme import Theme

HALF: Final = 13.0
"""Half a member's symbol."""
CLIENT_HALF: Final = 17.0
STYLE: Final = evolve(STYLES["mcgoldrick"].scaled(HALF), outside=(3.5, 2.5))
CLIENT_STYLE: Final = STYLES["mcgoldrick"].scaled(CLIENT_HALF)
BADGE: Final = 5.5
"""Radius of the mark of a stance."""
BADGE_AT: Final = (HALF + 2.0, 1.5 - HALF)
TOP: Final = HALF + BADGE - 1.0
"""From the middle of a symbol up to the top of its box."""
TEXT_GAP: Final = 4.0
STEP: Final = 1.22
"""Line height in parts of the size; names under a symbol stand close together."""
WIDTHS: Final = (90.0, 112.0, 136.0, 168.0, 208.0)
"""How wide a name may be, tried in turn; the box that takes the least room of a circle wins."""


@frozen(kw_only=True)
class Manner:
    """How a stance is drawn.

    Attributes:
        width: of the outline, in parts of the theme's.
        dashed: whether the outline is broken.
        sign: "plus", "ring", "minus" or nothing.
    """

    width: float = 1.0
    dashed: bool = False
    sign: str = ""


MANNERS: Final[Mapping[Stance, Manner]] = MappingProxyType(
    {
        Stance.SUPPORTIVE: Manner(width=1.25, sign="plus"),
        Stance.NEUTRAL: Manner(width=0.6, sign="ring"),
        Stance.HINDERING: Manner(width=0.85, dashed=True, sign="minus"),
        Stance.UNKNOWN: Manner(width=0.6),
    }
)
"""By outline and by mark, never by colour alone, and none louder than the others."""


@frozen(kw_only=True)
class Words:
    """One text beneath a symbol.

    Attributes:
        text: the whole of it.
        lines: how it is broken.
        size: of the type.
        width: of the widest line.
        top: from the middle of the symbol down.
    """

    text: str
    lines: tuple[str, ...]
    size: float
    width: float
    top: float

    @property
    def bottom(self) -> float:
        """From the middle of the symbol down to the end of it."""
        return self.top + len(self.lines) * self.size * STEP


@frozen(kw_only=True)
class Seat:
    """A member with texts set and room measured.

    Attributes:
        member: who.
        look: the symbol.
        texts: the name, and what stands below it.
        up: from the middle of the symbol down to the middle of it all.
        radius: of the disc around it all.
        parts: the rectangles it takes, from the middle of it all; the symbol first.
    """

    member: Member
    look: Look
    texts: tuple[Words, ...]
    up: float
    radius: float
    parts: tuple[Part, ...]

    @property
    def width(self) -> float:
        """Of the box around it all."""
        return 2 * max(max(-left, right) for left, _, right, _ in self.parts)

    @property
    def height(self) -> float:
        """Of the box around it all."""
        return max(part[3] for part in self.parts) - self.top

    @property
    def top(self) -> float:
        """From the middle of it all up to the top of the box, as a negative number."""
        return min(part[1] for part in self.parts)


def seat(member: Member, setter: Setter) -> Seat:
    """A member's texts broken so that all of it takes as little room in a circle as it can."""
    theme = setter.theme
    given = ((member.name, theme.name), *((small, theme.small) for small in member.small))
    longest = max(setter.measurer.width(word, size) for text, size in given for word in (*text.split(), ""))
    best: tuple[float, float, tuple[Words, ...]] | None = None
    for widest in WIDTHS:
        if widest < min(longest, WIDTHS[-1]):  # a word is broken only where nothing else helps
            continue
        texts = _set(given, widest, setter)
        middle, radius = _disc(_parts(texts))
        if best is None or radius < best[0]:
            best = radius, middle, texts
        if sum(len(one.lines) for one in texts) <= len(given):
            break
    radius, middle, texts = best or (TOP, 0.0, ())
    parts = tuple((left, top - middle, right, bottom - middle) for left, top, right, bottom in _parts(texts))
    look = Look(kind=STYLE.kind(member.person), deceased=_died(member), outside=MANNERS[member.tie.stance].dashed)
    return Seat(member=member, look=look, texts=texts, up=middle, radius=radius, parts=parts)


def _set(given: Sequence[tuple[str, float]], widest: float, setter: Setter) -> tuple[Words, ...]:
    made, top = [], HALF + TEXT_GAP
    for text, size in given:
        lines, width = _broken(text, size, widest, setter)
        made.append(Words(text=text, lines=lines, size=size, width=width, top=round(top, 2)))
        top = made[-1].bottom
    return tuple(made)


def _broken(text: str, size: float, widest: float, setter: Setter) -> tuple[tuple[str, ...], float]:
    """A text in lines; most fit on one."""
    if text.isprintable() and text == " ".join(text.split()):
        width = setter.measurer.width(text, size)
        if width <= widest:
            return (text,), width
    wrapped = wrap(text, size, widest, measurer=setter.measurer)
    return wrapped.lines, wrapped.width


def _parts(texts: Sequence[Words]) -> tuple[Part, ...]:
    """Symbol, mark and texts as rectangles around the middle of the symbol."""
    around = BADGE_AT[0] + BADGE + 1.0
    rows = tuple((-one.width / 2, one.top, one.width / 2, one.bottom) for one in texts)
    return ((-HALF - 1.0, -TOP, around, HALF + 1.0), *rows)


def _disc(parts: Sequence[Part]) -> tuple[float, float]:
    """The smallest disc around rectangles whose middle lies on the vertical through 0: its height and radius."""
    corners = [(max(-left, right), y) for left, top, right, bottom in parts for y in (top, bottom)]
    squares = [(x * x, y) for x, y in corners]
    low, high = min(y for _, y in corners), max(y for _, y in corners)
    for _ in range(14):
        middle = (low + high) / 2
        _, far = max([(square + (y - middle) ** 2, y) for square, y in squares])
        low, high = (middle, high) if far > middle else (low, middle)
    middle = round((low + high) / 2, 2)
    return middle, max(hypot(x, y - middle) for x, y in corners)


def _died(member: Member) -> bool:
    return member.person.is_deceased and member.person.pregnancy is None


def symbol_marks(look: Look, stance: Stance, at: Point, setter: Setter, *, style: Style = STYLE) -> tuple[Mark, ...]:
    """The symbol of a member with the outline and the mark of a stance."""
    manner, theme = MANNERS[stance], setter.theme
    x, y = at
    inked = evolve(theme, person=theme.person * manner.width)
    drawn = symbol(look, x, y, style=style, theme=inked, measurer=setter.measurer)
    return (*drawn, *sign_marks(manner.sign, x + BADGE_AT[0], y + BADGE_AT[1], theme))


def sign_marks(sign: str, x: float, y: float, theme: Theme) -> tuple[Mark, ...]:
    """The mark of a stance around a point: a filled plus, an open ring, a minus."""
    if not sign:
        return ()
    if sign == "ring":
        return (Circle(x, y, BADGE - 1.0, ink=Ink(stroke=theme.ink, width=1.0, fill=theme.paper)),)
    filled = sign == "plus"
    ground, pen = (theme.ink, theme.paper) if filled else (theme.paper, theme.ink)
    arm = BADGE - 2.5
    stroke = Ink(stroke=pen, width=1.5)
    marks: list[Mark] = [Circle(x, y, BADGE, ink=Ink(stroke=theme.ink, width=1.0, fill=ground))]
    marks.append(polyline(((x - arm, y), (x + arm, y)), stroke))
    if filled:
        marks.append(polyline(((x, y - arm), (x, y + arm)), stroke))
    return tuple(marks)


def text_marks(seated: Seat, at: Point, setter: Setter) -> tuple[Text, ...]:
    """The texts beneath a symbol whose middle is `at`."""
    x, y = at
    return tuple(
        Text(
            x=x,
            y=round(y + one.top + i * one.size * STEP + one.size, 2),
            text=line,
            size=one.size,
            width=setter.measurer.width(line, one.size),
            anchor="middle",
            fill=setter.theme.ink if number == 0 else setter.theme.soft,
        )
        for number, one in enumerate(seated.texts)
        for i, line in enumerate(one.lines)
    )
