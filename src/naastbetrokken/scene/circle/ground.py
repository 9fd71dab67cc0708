# SPDX-License-Identifier: MIT
"""What people stand on: three pale rings, the lines between sectors, and the sectors' names around them."""

from collections.abc import Sequence
from math import cos, hypot, sin
from typing import Final

from attrs import evolve, frozen

from naastbetrokken.layout.circle import CircleLayout, Wedge, towards
from naastbetrokken.layout.text import wrap
from naastbetrokken.model import Sector
from naastbetrokken.scene.blocks import Setter
from naastbetrokken.scene.marks import Box, Circle, Ink, Mark, Text, polyline
from naastbetrokken.scene.scene import Caption, Group
from naastbetrokken.scene.theme import Theme
from naastbetrokken.scene.words import Words

NAMES: Final = ("inner", "middle", "outer")
SHADES: Final = (0.13, 0.085, 0.045)
"""How much of the theme's second hue lies in the paper of each ring, from the inner one."""
SECTOR_WIDTH: Final = 108.0
SECTOR_STEP: Final = 1.25
OUTSIDE: Final = 9.0
"""Room between the outer ring and the sectors' names."""


@frozen(kw_only=True)
class Ground:
    """The rings and sectors as drawn.

    Attributes:
        groups: back to front.
        labels: the sectors' names for other programs.
    """

    groups: tuple[Group, ...]
    labels: tuple[Caption, ...]


def ground(layout: CircleLayout, sectors: Sequence[Sector | None], words: Words, setter: Setter) -> Ground:
    """Rings, lines and names around (0, 0)."""
    theme = setter.theme
    rings = tuple(
        Group(
            role="ring",
            refs=(name,),
            label=words(f"circle.ring.{name}"),
            marks=(Circle(0, 0, radius, ink=evolve(quiet(theme), fill=ring_fill(number, theme))),),
        )
        for number, (name, radius) in reversed(list(enumerate(zip(NAMES, layout.radii, strict=True))))
    )
    own = Circle(0, 0, layout.core, ink=Ink(fill=theme.paper))
    core = Group(role="core", marks=(own,))
    spokes = _spokes(layout, sectors, theme) if len(layout.wedges) > 1 else ()
    names, labels = _names(layout, sectors, words, setter)
    return Ground(groups=(*rings, core, *spokes, *names), labels=labels)


def ring_fill(number: int, theme: Theme) -> str:
    """The paper of a ring; a theme for copiers that know no grey gets none."""
    return theme.paper if theme.halo else mixed(theme.paper, theme.tie, SHADES[number])


def quiet(theme: Theme) -> Ink:
    """The stroke of rings and of lines between sectors; broken where no paler ink sets it apart from ties."""
    return Ink(stroke=theme.pale, width=theme.thin, dash=(2.0, 2.5) if theme.halo else ())


def mixed(one: str, other: str, share: float) -> str:
    """A colour between two."""
    pairs = [(int(one[i : i + 2], 16), int(other[i : i + 2], 16)) for i in (1, 3, 5)]
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def _spokes(layout: CircleLayout, sectors: Sequence[Sector | None], theme: Theme) -> tuple[Group, ...]:
    """A line where a sector begins; the professionals are set apart by a stronger one on both sides."""
    made = []
    count = len(layout.wedges)
    for number, wedge in enumerate(layout.wedges):
        beside = (sectors[number], sectors[number - 1])
        apart = Sector.PROFESSIONALS in beside and count > 1
        ink = Ink(stroke=theme.soft, width=1.5) if apart else quiet(theme)
        reach = layout.radii[-1] + (OUTSIDE / 2 if apart else 0.0)
        ends = (towards(wedge.start, layout.core), towards(wedge.start, reach))
        made.append(Group(role="spoke", marks=(polyline(_hundredths(ends), ink),)))
    return tuple(made)


def _hundredths(points: Sequence[tuple[float, float]]) -> tuple[tuple[float, float], ...]:
    return tuple((round(x, 2) + 0.0, round(y, 2) + 0.0) for x, y in points)


def _names(
    layout: CircleLayout, sectors: Sequence[Sector | None], words: Words, setter: Setter
) -> tuple[tuple[Group, ...], tuple[Caption, ...]]:
    """Every sector's name outside the middle of its arc, level, further out where another name is in the way."""
    taken: list[Box] = []
    groups, labels = [], []
    for wedge, sector in zip(layout.wedges, sectors, strict=True):
        code = sector.value if sector else "none"
        text = words(f"circle.sector.{code}")
        box, marks = _name(text, wedge, layout.radii[-1] + OUTSIDE, taken, setter)
        taken.append(box)
        groups.append(Group(role="sector", refs=(code,), label=text, marks=marks))
        labels.append(Caption(of=code, text=text, x=box.left, y=box.top, width=box.width, height=box.height))
    return tuple(groups), tuple(labels)


def _name(text: str, wedge: Wedge, radius: float, taken: Sequence[Box], setter: Setter) -> tuple[Box, tuple[Mark, ...]]:
    size = setter.theme.subhead
    longest = max(setter.measurer.width(word, size, bold=True) for word in text.split())
    wrapped = wrap(text, size, max(SECTOR_WIDTH, longest), bold=True, measurer=setter.measurer)
    high = len(wrapped.lines) * size * SECTOR_STEP
    wide = wrapped.width
    angle = wedge.middle
    out = radius
    while True:
        x, y = _beyond(angle, out, wide / 2, high / 2)
        box = Box(round(x - wide / 2, 2), round(y - high / 2, 2), round(x + wide / 2, 2), round(y + high / 2, 2))
        if not any(box.grown(3.0).meets(other) for other in taken):
            break
        out += 6.0
    marks = tuple(
        Text(
            x=round(x, 2),
            y=round(y - high / 2 + (i + 0.5) * size * SECTOR_STEP + 0.36 * size, 2),
            text=line,
            size=size,
            width=setter.measurer.width(line, size, bold=True),
            anchor="middle",
            bold=True,
            fill=setter.theme.soft,
        )
        for i, line in enumerate(wrapped.lines)
    )
    return box, marks


def _beyond(angle: float, radius: float, wide: float, high: float) -> tuple[float, float]:
    """The middle of a box in this direction that lies just outside the circle."""
    low, far = radius, radius + hypot(wide, high)
    for _ in range(12):
        middle = (low + far) / 2
        x, y = middle * sin(angle), -middle * cos(angle)
        near = hypot(max(0.0, abs(x) - wide), max(0.0, abs(y) - high))
        low, far = (low, middle) if near >= radius else (middle, far)
    return towards(angle, far)
