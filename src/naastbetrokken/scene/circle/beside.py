# SPDX-License-Identifier: MIT
"""What stands beside the circle: people outside it, people without a place yet, legend and notes, in one column."""

from collections.abc import Callable, Sequence
from typing import Final

from attrs import frozen

from naastbetrokken.scene.blocks import Block, Setter, shifted
from naastbetrokken.scene.circle.seat import Seat
from naastbetrokken.scene.marks import Ink, Rect
from naastbetrokken.scene.scene import Group

GAP: Final = 24.0
PAD: Final = 12.0
CELL_GAP: Final = 14.0
ROW_GAP: Final = 12.0
DASH: Final = (5.0, 4.0)
WIDTHS: Final = (248.0, 344.0, 472.0, 640.0, 860.0, 1120.0)
"""How wide the column may be, tried in turn."""
CROWD: Final = 8
"""People beside the circle for whom a wider column is tried first."""


Maker = Callable[[float], Block]
"""Makes something no wider than asked."""


@frozen(kw_only=True)
class Area:
    """People beside the circle, under a head.

    Attributes:
        role: what the area is, for other programs.
        head: its name.
        seats: who, in reading order.
        room: px of height to write in.
    """

    role: str
    head: str
    seats: tuple[Seat, ...]
    room: float = 0.0


@frozen(kw_only=True)
class Column:
    """Everything beside the circle, from (0, 0).

    Attributes:
        groups: heads, frames, legend and notes.
        places: the middle of the symbol of everybody beside the circle, by person id.
        width: px.
        height: px.
    """

    groups: tuple[Group, ...]
    places: dict[str, tuple[float, float]]
    width: float
    height: float


def column(areas: Sequence[Area], below: Sequence[Maker], setter: Setter, *, height: float) -> Column:
    """The column beside a circle: as narrow as it can be without being higher than the circle.

    Args:
        areas: people beside the circle; areas without people or room to write take none.
        below: what stands under them, made for a width.
        setter: sets the lines.
        height: of the circle.
    """
    made = Column(groups=(), places={}, width=0.0, height=0.0)
    crowd = sum(len(area.seats) for area in areas) // CROWD
    for width in WIDTHS[min(crowd, len(WIDTHS) - 1) :]:
        made = _column(areas, below, setter, width)
        if made.height <= height:
            break
    return made


def _column(areas: Sequence[Area], below: Sequence[Maker], setter: Setter, width: float) -> Column:
    groups: list[Group] = []
    places: dict[str, tuple[float, float]] = {}
    y = used = 0.0
    for area in areas:
        if area.seats or area.room:
            block, found = _area(area, setter, width)
            groups += shifted(block.groups, 0, y)
            places |= {one: (px, py + y) for one, (px, py) in found.items()}
            y, used = y + block.height + GAP, max(used, block.width)
    for make in below:
        block = make(width)
        if block.groups:
            groups += shifted(block.groups, 0, y)
            y, used = y + block.height + GAP, max(used, block.width)
    return Column(groups=tuple(groups), places=places, width=used, height=max(0.0, y - GAP))


def _area(area: Area, setter: Setter, width: float) -> tuple[Block, dict[str, tuple[float, float]]]:
    """People in rows under a head, within a broken line."""
    theme = setter.theme
    head, head_width, top = setter.lines(area.head, theme.subhead, width - 2 * PAD, x=PAD, y=PAD - 2, bold=True)
    places: dict[str, tuple[float, float]] = {}
    x, y, high, right = PAD, PAD + top + 6.0, 0.0, PAD + head_width
    for seat in area.seats:
        if x > PAD and x + seat.width > width - PAD:
            x, y, high = PAD, y + high + ROW_GAP, 0.0
        places[seat.member.person.id] = (round(x + seat.width / 2, 2), round(y - seat.top - seat.up, 2))
        right, high = max(right, x + seat.width), max(high, seat.height)
        x += seat.width + CELL_GAP
    wide, tall = max(width if len(area.seats) != 1 or area.room else 0.0, right + PAD), y + high + area.room + PAD - 2
    frame = Rect(0, 0, wide, tall, 8.0, ink=Ink(stroke=theme.pale, width=theme.thin, dash=DASH))
    groups = (Group(role=area.role, label=area.head, marks=(frame, *head)),)
    return Block(groups=groups, width=wide, height=tall), places
