# SPDX-License-Identifier: MIT
"""A small house with a number on every frame of a household that has several, so that they are seen to be one home."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import Final

from attrs import evolve, frozen

from naastbetrokken.layout.result import Layout, Line, LineRole
from naastbetrokken.scene.blocks import Setter
from naastbetrokken.scene.legend import Entry, Part
from naastbetrokken.scene.marks import Box, Ink, Mark, Point, Polygon, Text, box_of
from naastbetrokken.scene.people import People
from naastbetrokken.scene.scene import Group
from naastbetrokken.scene.slashes import Obstacles
from naastbetrokken.scene.theme import Theme
from naastbetrokken.typing import TextMeasurer

OUTLINE: Final = ((-8.0, -1.5), (0.0, -9.0), (8.0, -1.5), (8.0, 8.0), (-8.0, 8.0))
HALF: Final = 9.0
SIZE: Final = 11.0
FOOT: Final = 6.4
"""How far below the middle of the house the foot of its number stands."""
CLEAR: Final = 1.0
OUTWARDS: Final = (0.0, 8.0)
"""How far outside the frame a house may stand, touching its line: there it is clear of what the frame encloses."""
STEPS: Final = 16
"""Places that are tried on each side of a frame."""


def house_numbers(people: People, layout: Layout) -> dict[str, int]:
    """The number of every household with more than one frame, by id."""
    frames = [line.refs[0] for line in layout.lines if line.role is LineRole.HOUSEHOLD]
    several = [home.id for home in people.households_in_order if frames.count(home.id) > 1]
    return {home: number for number, home in enumerate(several, start=1)}


def house_signs(
    people: People,
    layout: Layout,
    numbers: Mapping[str, int],
    drawn: Iterable[Group],
    setter: Setter,
) -> list[Group]:
    """A house on each frame, where the least stands in its way.

    Args:
        people: whose words.
        layout: the frames, and what may stand in the way.
        numbers: as `house_numbers` gives them.
        drawn: the people with what stands beside their symbols.
        setter: colours, and how wide texts are.
    """
    if not numbers:
        return []
    texts = [Box(one.x, one.y, one.x + one.width, one.y + one.height) for one in layout.labels]
    bodies = [box for group in drawn if (box := box_of(group.marks)) is not None]
    runs = [Box.around(ends, CLEAR) for line in layout.lines for ends in pairwise(line.points)]
    ground = _Ground(solids=Obstacles([*texts, *bodies]), lines=Obstacles(runs))
    made, taken = list[Group](), list[Box]()
    for line in layout.lines:
        if line.role is LineRole.HOUSEHOLD and line.refs[0] in numbers:
            x, y = _place(line, ground, taken)
            taken.append(Box.around([(x, y)], HALF))
            number = numbers[line.refs[0]]
            label = people.words("home.number", number=number)
            made.append(
                Group(
                    role="home",
                    refs=line.refs[:1],
                    label=label,
                    marks=house(number, x, y, setter.theme, setter.measurer),
                )
            )
    return made


def house(number: int, x: float, y: float, theme: Theme, measurer: TextMeasurer) -> tuple[Mark, ...]:
    """A house with a number in it."""
    text = str(number)
    outline = Polygon(
        tuple((x + dx, y + dy) for dx, dy in OUTLINE), ink=Ink(stroke=theme.soft, width=theme.thin, fill=theme.paper)
    )
    width = measurer.width(text, SIZE)
    return outline, Text(x=x, y=y + FOOT, text=text, size=SIZE, width=width, anchor="middle", fill=theme.ink)


def with_house(people: People, parts: Sequence[Part], signs: Sequence[Group], setter: Setter) -> tuple[Part, ...]:
    """The legend, with what a house means if there is one."""
    if not signs:
        return tuple(parts)
    entry = Entry(marks=house(1, 0, 0, setter.theme, setter.measurer), text=people.words("legend.home"))
    head = people.words("legend.unions")
    return tuple(evolve(part, entries=(*part.entries, entry)) if part.head == head else part for part in parts)


@frozen(kw_only=True)
class _Ground:
    """What may stand in the way of a house: symbols and texts, and lines."""

    solids: Obstacles
    lines: Obstacles


def _place(frame: Line, ground: _Ground, taken: Sequence[Box]) -> Point:
    """A place on a frame, in the order of its corners from the upper left, where the least stands in the way.

    Symbols and texts count first; a line that runs on behind a house is still seen.
    """
    own = frozenset(Box.around(ends, CLEAR) for ends in pairwise(frame.points))
    found: list[tuple[int, int, int, Point]] = []
    for out in OUTWARDS:
        for (ax, ay), (bx, by) in pairwise(frame.points):
            long = abs(bx - ax) + abs(by - ay)
            dx, dy = out * (by - ay) / long, out * (ax - bx) / long
            for step in range(STEPS):
                part = step / STEPS
                at = (round(ax + (bx - ax) * part + dx, 2), round(ay + (by - ay) * part + dy, 2))
                area = Box.around([at], HALF + CLEAR)
                hidden = len(ground.solids.near(area)) + sum(area.meets(one) for one in taken)
                crossed = len(frozenset(ground.lines.near(area)) - own)
                found.append((hidden, crossed, len(found), at))
        if not min(found)[0]:
            break
    return min(found)[3]
