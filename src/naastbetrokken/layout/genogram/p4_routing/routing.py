# SPDX-License-Identifier: MIT
"""From forms and places to strokes: tracks for every channel, heights for every row, then the lines themselves."""

from collections.abc import Mapping, Sequence

from attrs import frozen

from naastbetrokken.layout.genogram.boxes import Box
from naastbetrokken.layout.genogram.forms import Forms
from naastbetrokken.layout.genogram.gaps import Gaps
from naastbetrokken.layout.genogram.layers import Layers
from naastbetrokken.layout.genogram.p4_routing.heights import Heights, heights
from naastbetrokken.layout.genogram.p4_routing.nudging import nudge
from naastbetrokken.layout.genogram.p4_routing.strokes import strokes
from naastbetrokken.layout.genogram.p4_routing.tracks import assign
from naastbetrokken.layout.genogram.p4_routing.wires import Arm, Wire, wires
from naastbetrokken.layout.genogram.sizes import Sizes
from naastbetrokken.layout.result import Line


@frozen(kw_only=True)
class Routed:
    """The routed family.

    Attributes:
        heights: where rows, labels and tracks lie.
        lines: every stroke.
        arms: the vertical of each riser, by riser number.
    """

    heights: Heights
    lines: tuple[Line, ...]
    arms: dict[int, Arm]


def route(  # noqa: PLR0913
    layers: Layers,
    order: Sequence[Sequence[int]],
    formed: Forms,
    gap: Gaps,
    x: Sequence[float],
    *,
    box: Sequence[Box],
    text_top: Mapping[int, float],
    sizes: Sizes,
) -> Routed:
    """Route every family line.

    Args:
        layers: slots and nets.
        order: slots per row, left to right.
        formed: forms and risers.
        gap: offsets of risers.
        x: centre per slot.
        box: box per slot.
        text_top: how far the texts of unions reach above the middle of their row.
        sizes: the numbers.
    """
    channels, arms = wires(layers, order, formed, gap, x, box, sizes)
    tracks: dict[int, int] = {}
    for channel in sorted(channels):
        nudge(channels[channel])
        tracks[channel] = assign(channels[channel])
    forks = _forks(layers, channels)
    high = heights(order, box, tracks, forks, text_top, sizes)
    lines = strokes(layers, formed, channels, arms, high, x=x, box=box)
    return Routed(heights=high, lines=lines, arms=arms)


def _forks(layers: Layers, channels: dict[int, list[Wire]]) -> frozenset[int]:
    """Rows in which twins stand side by side."""
    return frozenset(
        layers.slots[arm.twins[0]].row
        for wires_of in channels.values()
        for wire in wires_of
        for arm in wire.downs
        if arm.twins
    )
