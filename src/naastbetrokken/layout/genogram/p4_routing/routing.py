# SPDX-License-Identifier: MIT
"""From forms and places to strokes: tracks for every channel, heights for every row, then the lines themselves."""

from collections.abc import Sequence

from attrs import frozen

from naastbetrokken.layout.genogram.p4_routing.forks import forks
from naastbetrokken.layout.genogram.p4_routing.heights import Heights, heights
from naastbetrokken.layout.genogram.p4_routing.nudging import nudge
from naastbetrokken.layout.genogram.p4_routing.strokes import strokes
from naastbetrokken.layout.genogram.p4_routing.tracks import assign
from naastbetrokken.layout.genogram.p4_routing.wires import wires
from naastbetrokken.layout.genogram.plan import Plan
from naastbetrokken.layout.result import Line


@frozen(kw_only=True)
class Routed:
    """The routed family.

    Attributes:
        heights: where rows, labels and tracks lie.
        lines: every stroke.
        untwinned: slots of twins who could not be drawn from one point.
    """

    heights: Heights
    lines: tuple[Line, ...]
    untwinned: tuple[tuple[int, ...], ...]


def route(plan: Plan, x: Sequence[float]) -> Routed:
    """Route every family line.

    Args:
        plan: forms, risers and room.
        x: centre per slot.
    """
    twins, untwinned = forks(plan)
    channels, arms = wires(plan, x, twins)
    tracks: dict[int, tuple[float, ...]] = {}
    for channel in sorted(channels):
        nudge(channels[channel])
        tracks[channel] = assign(channels[channel])
    high = heights(plan, tracks, frozenset(plan.layers.slots[fork.slots[0]].row for fork in twins))
    lines = strokes(plan, channels, arms, high, x=x)
    return Routed(heights=high, lines=lines, untwinned=untwinned)
