# SPDX-License-Identifier: MIT
"""Where the drop of a net stands, as a weighted mean of places in its upper row."""

from collections.abc import Sequence

from attrs import frozen

from naastbetrokken.layout.genogram.layers import Layers


@frozen
class Anchor:
    """x of a drop: sum(weight * x[slot]) + offset; weights add up to one.

    Attributes:
        terms: (slot, weight) pairs.
        offset: distance to the right of that mean, in the units of x.
        margins: how far from the left and the right partner a drop keeps that may leave the mean; None when it may not.
    """

    terms: tuple[tuple[int, float], ...]
    offset: float = 0.0
    margins: tuple[float, float] | None = None


def anchors(layers: Layers, order: Sequence[Sequence[int]]) -> tuple[Anchor, ...]:
    """The usual anchor of every net: halfway between two partners, straight below a single parent or passage.

    Args:
        layers: rows of slots and the nets between them.
        order: slots per row, left to right. The usual anchors do not depend on it; those of other routings may.
    """
    del order
    share = {1: 1.0, 2: 0.5}
    return tuple(Anchor(tuple((top, share[len(net.tops)]) for top in net.tops)) for net in layers.nets)
