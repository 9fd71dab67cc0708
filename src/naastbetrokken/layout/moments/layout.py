# SPDX-License-Identifier: MIT
"""The whole timeline: the line with all moments, the strips with those that are worked out, and what belongs to none.

Columns stand at most three side by side, since three key moments are what people choose to work out together; more of
them go below each other, each strip with heads of its own, so that no line of words is ever long and any strip can
stand alone on a sheet.
"""

from naastbetrokken.layout.moments.cells import Room, stacked
from naastbetrokken.layout.moments.line import strung
from naastbetrokken.layout.moments.measures import GAP, HEADS, ROW_FOOT, ROW_TOP, STRIP_GAP, TALLEST, TEXT, WIDTHS
from naastbetrokken.layout.moments.parts import Entry, Parts
from naastbetrokken.layout.moments.placed import Layout, Line, PlacedEntry, PlacedHead, Strip
from naastbetrokken.layout.moments.setting import Typist
from naastbetrokken.layout.moments.shifting import lowered
from naastbetrokken.layout.moments.strips import full_width, strips
from naastbetrokken.layout.text import RememberingMeasurer
from naastbetrokken.typing import TextMeasurer

ANY = float("inf")
_LOOSE = 3
"""Entries that belong to no moment stand in so many columns."""


def layout(parts: Parts, *, measurer: TextMeasurer | None = None) -> Layout:
    """Where everything stands.

    Args:
        parts: what there is, in words.
        measurer: how wide texts are; the envelope of four common fonts when absent.
    """
    typist = Typist(RememberingMeasurer.of(measurer))
    width = full_width(len(parts.columns) or len(WIDTHS))
    line = strung(parts.beads, width, typist)
    y = line.height
    placed: list[Strip] = []
    made = strips(
        parts.columns, parts.heads, typist, room=ANY if parts.form else TALLEST - (y + STRIP_GAP if y else 0.0)
    )
    if parts.loose:
        made = (*made, _loose(parts, width, typist))
    for strip, tall in made:
        y += STRIP_GAP if y else 0.0
        placed.append(lowered(strip, y))
        y += tall
    return Layout(beads=line.beads, axes=line.axes, strips=tuple(placed), width=width, height=y)


def _loose(parts: Parts, width: float, typist: Typist) -> tuple[Strip, float]:
    """What belongs to no moment, in columns of its own below everything."""
    count = max(1, min(_LOOSE, len(parts.loose), int((width - HEADS) // WIDTHS[-1])))
    each = (width - HEADS - (count - 1) * GAP) / count
    placed: list[PlacedEntry] = []
    foot = ROW_TOP
    for i in range(count):
        left = HEADS + i * (each + GAP)
        some: tuple[Entry, ...] = parts.loose[i::count]
        entries, ends = stacked(some, Room(left=left, text=left, right=left + each), ROW_TOP, typist)
        placed += entries
        foot = max(foot, ends)
    words: tuple[Line, ...] = typist.lines(parts.loose_head, 0.0, ROW_TOP, HEADS - 12, TEXT, bold=True)
    foot = max(foot, *(line.y for line in words)) + ROW_FOOT
    head = PlacedHead(key="loose", lane=False, lines=words, rule=((0.0, 0.0), (width, 0.0)))
    return Strip(heads=(head,), entries=tuple(placed)), foot
