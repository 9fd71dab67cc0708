# SPDX-License-Identifier: MIT
"""The words of an event set in lines, larger where there is room."""

from collections.abc import Iterator
from typing import Final

from attrs import frozen

from naastbetrokken.layout.lifeline.result import Item, Label, Line
from naastbetrokken.layout.text import wrap
from naastbetrokken.typing import TextMeasurer

LEADING: Final = 1.22
"""Line height in parts of the size."""


@frozen(kw_only=True)
class Mode:
    """How large labels are set.

    Attributes:
        title: size of what happened.
        small: size of the date and of further lines.
        wide: width at which lines break.
        unit: px that a point of the client's rating is high.
        told: whether further lines are set too.
    """

    title: float
    small: float
    wide: float
    unit: float
    told: bool = True


MODES: Final = (
    Mode(title=13.0, small=11.0, wide=156.0, unit=16.0),
    Mode(title=12.0, small=10.5, wide=142.0, unit=13.0),
    Mode(title=11.0, small=10.0, wide=130.0, unit=11.0),
    Mode(title=10.0, small=9.0, wide=122.0, unit=9.0),
    Mode(title=10.0, small=9.0, wide=118.0, unit=8.0, told=False),
)
"""From roomy to dense; the first that fits the sheet is taken."""


def label(item: Item, mode: Mode, measurer: TextMeasurer) -> Label:
    """The words of an item in lines."""
    lines = tuple(_lines(item, mode, measurer))
    width = max((measurer.width(line.text, line.size) for line in lines), default=0.0)
    return Label(lines=lines, width=width, height=sum(line.size * LEADING for line in lines))


def _lines(item: Item, mode: Mode, measurer: TextMeasurer) -> Iterator[Line]:
    if item.head:
        for text in wrap(item.head, mode.small, mode.wide, measurer=measurer).lines:
            yield Line(text, mode.small, soft=True)
    for text in wrap(item.title, mode.title, mode.wide, measurer=measurer).lines:
        yield Line(text, mode.title)
    for more in item.more if mode.told else ():
        for text in wrap(more, mode.small, mode.wide, measurer=measurer).lines:
            yield Line(text, mode.small, soft=True)
