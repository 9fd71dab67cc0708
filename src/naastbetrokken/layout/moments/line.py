# SPDX-License-Identifier: MIT
"""The line above: every moment in order of time, at equal distances, in as many rows as it takes.

Distances say nothing, since dates are often rough; order does. What has no known time stands at the end, on a piece
of the line that is drawn otherwise.
"""

from collections.abc import Sequence

from attrs import frozen

from naastbetrokken.layout.moments.measures import BARE, BEAD, BEAD_GAP, DISC, SMALL
from naastbetrokken.layout.moments.parts import Bead
from naastbetrokken.layout.moments.placed import Line, PlacedBead
from naastbetrokken.layout.moments.setting import Typist, height
from naastbetrokken.layout.result import Point

_ROW_GAP = 18.0


@frozen(kw_only=True)
class Beads:
    """The line in its place, from (0, 0)."""

    beads: tuple[PlacedBead, ...] = ()
    axes: tuple[tuple[Point, Point, bool], ...] = ()
    height: float = 0.0


def strung(beads: Sequence[Bead], width: float, typist: Typist) -> Beads:
    """The moments on their line.

    Args:
        beads: all moments, in order.
        width: px for a row.
        typist: sets the words.
    """
    if not beads:
        return Beads()
    rows = -(-len(beads) // max(1, int(width // BEAD)))
    per_row = -(-len(beads) // rows)
    slot = width / per_row
    placed: list[PlacedBead] = []
    axes: list[tuple[Point, Point, bool]] = []
    top = foot = 0.0
    for first in range(0, len(beads), per_row):
        row = beads[first : first + per_row]
        axis = top + DISC
        for i, bead in enumerate(row):
            left = i * slot
            words = _words(bead, left, axis + DISC + 4, slot - BEAD_GAP, typist)
            placed.append(
                PlacedBead(
                    id=bead.id, number=bead.number, at=(left + (DISC if bead.number else BARE), axis), lines=words
                )
            )
            foot = max(foot, axis + DISC + 4 + height(words))
        known = sum(bead.timed for bead in row)
        turn = width if known == len(row) else known * slot
        if known:
            axes.append(((0.0, axis), (turn, axis), True))
        if turn < width:
            axes.append(((turn, axis), (width, axis), False))
        top = foot + _ROW_GAP
    return Beads(beads=tuple(placed), axes=tuple(axes), height=foot)


def _words(bead: Bead, left: float, top: float, width: float, typist: Typist) -> tuple[Line, ...]:
    date = typist.lines(bead.date, left, top, width, SMALL, soft=True)
    return (*date, *typist.lines(bead.title, left, top + height(date), width, SMALL, bold=bool(bead.number)))
