# SPDX-License-Identifier: MIT
"""Residences as strips below the years, each with its name above it; names that are longer get a row of their own."""

from collections.abc import Sequence
from typing import Final

from attrs import evolve

from naastbetrokken.layout.lifeline.axis import Axis
from naastbetrokken.layout.lifeline.bars import extent, rows
from naastbetrokken.layout.lifeline.labels import LEADING
from naastbetrokken.layout.lifeline.result import Bar, Home, HomeSpot, Label, Line
from naastbetrokken.layout.text import wrap
from naastbetrokken.typing import TextMeasurer

SIZE: Final = 10.0
NAME_WIDE: Final = 190.0
"""A name that is wider, and wider than its strip, breaks into lines."""
STRIP: Final = 4.0
"""Height of a strip."""
BELOW: Final = 2.5
"""Between a strip and the next row."""
BESIDE: Final = 8.0
"""Between a name and the next one in its row."""
LEAST: Final = 3.0
"""Width of the shortest strip."""


def homes(given: Sequence[Home], axis: Axis, top: float, high: float, measurer: TextMeasurer) -> tuple[HomeSpot, ...]:
    """The residences in rows.

    Args:
        given: in order of their dates.
        axis: the line.
        top: where the first row begins.
        high: how far to the right names may stand.
        measurer: how wide texts are.
    """
    found = []
    for home in given:
        place = extent(home.span, axis)
        bar = place.bar or Bar(sure=(place.x - LEAST / 2, place.x + LEAST / 2))
        left, right = bar.ends
        wrapped = wrap(home.name, SIZE, max(NAME_WIDE, right - left), measurer=measurer)
        start = min(left, max(0.0, high - wrapped.width))
        found.append((left, start, max(right, start + wrapped.width), home, bar, wrapped))
    found.sort(key=lambda one: (one[1], one[2], one[3].id))
    in_rows = rows([(start, end) for _, start, end, *_ in found], BESIDE)
    deep = [0] * (max(in_rows, default=-1) + 1)
    for row, one in zip(in_rows, found, strict=True):
        deep[row] = max(deep[row], len(one[5].lines))
    tops = [top]
    for lines in deep:
        tops.append(tops[-1] + lines * SIZE * LEADING + STRIP + BELOW)
    spots = []
    for row, (_, start, _, home, bar, wrapped) in zip(in_rows, found, strict=True):
        strip = tops[row] + deep[row] * SIZE * LEADING + 1.0
        height = len(wrapped.lines) * SIZE * LEADING
        label = Label(
            lines=tuple(Line(text, SIZE, measurer.width(text, SIZE), soft=True) for text in wrapped.lines),
            width=wrapped.width,
            height=height,
            x=round(start, 2),
            y=round(strip - 1.0 - height, 2),
        )
        spots.append(HomeSpot(home=home, bar=evolve(bar, y=round(strip + STRIP / 2, 2)), label=label))
    return tuple(spots)
