# SPDX-License-Identifier: MIT
"""What pulls at whom: parents to the middle of their children, lines straight, neighbours together."""

from collections.abc import Sequence

from attrs import frozen

from naastbetrokken.layout.genogram.layers import Layers
from naastbetrokken.layout.genogram.p3_placement.anchors import Anchor

CENTRED = 1.0
"""Parents over the middle of their children."""
STRAIGHT = 4.0
"""A line through a row runs straight down."""
SECONDARY = 0.25
"""Parents to whom a child is less near than to others it hangs under as well."""
NEAR = 0.04
"""Neighbours stand close ..."""
COUPLE = 0.1
"""... and partners closer."""
BEND = 0.5
"""A pull over more than this part of an average distance counts straight, no longer squared."""


@frozen
class Pull:
    """sum(share[i] * x[slots[i]]) + offset, to be made small."""

    weight: float
    slots: tuple[int, ...]
    share: tuple[float, ...]
    offset: float


def couples(layers: Layers) -> frozenset[tuple[int, int]]:
    """Both orders of the slots of every couple."""
    return frozenset(pair for _, one, other in layers.couples for pair in ((one, other), (other, one)))


def terms(layers: Layers, order: Sequence[Sequence[int]], anchors: Sequence[Anchor]) -> list[Pull]:
    """The pull of every net: its drop towards the middle of its outermost bottoms."""
    place = {slot: i for row in order for i, slot in enumerate(row)}
    first = [parents[0] if parents else -1 for parents in layers.family.parents_of]
    pulls = []
    for net, anchor in zip(layers.nets, anchors, strict=True):
        left = min(net.bottoms, key=place.__getitem__)
        right = max(net.bottoms, key=place.__getitem__)
        share: dict[int, float] = {}
        for slot, weight in (*anchor.terms, (left, -0.5), (right, -0.5)):
            share[slot] = share.get(slot, 0.0) + weight
        weight = CENTRED
        if all(layers.slots[slot].node < 0 for slot in net.bottoms):
            weight = STRAIGHT
        elif not any(first[slot] == net.joint for slot in net.bottoms if slot < len(first)):
            weight = SECONDARY
        pulls.append(Pull(weight, tuple(share), tuple(share.values()), anchor.offset))
    return pulls
