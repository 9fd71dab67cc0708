# SPDX-License-Identifier: MIT
"""The order of every row."""

from collections.abc import Mapping

from naastbetrokken.layout.genogram.layers import Layers
from naastbetrokken.layout.genogram.p2_ordering.arrangement import Arrangement
from naastbetrokken.layout.genogram.p2_ordering.atoms import kernel
from naastbetrokken.layout.genogram.p2_ordering.dice import Dice
from naastbetrokken.layout.genogram.p2_ordering.habit import as_before, habits, options_as_before
from naastbetrokken.layout.genogram.p2_ordering.polish import polished
from naastbetrokken.layout.genogram.p2_ordering.search import COLD, HOT, annealed
from naastbetrokken.layout.genogram.p2_ordering.settle import settled
from naastbetrokken.layout.genogram.p2_ordering.tree import first_rows

MOVES = 1500
"""Moves for any family ..."""
PER_ATOM = 20
"""... and for each of its atoms."""

SMALL = 150
"""Families of up to so many slots are judged by their looks ..."""
VERDICTS = 25
"""... in so many variants."""


def order(
    layers: Layers, *, effort: int = 1, previous: Mapping[str, float] | None = None
) -> tuple[tuple[int, ...], ...]:
    """Slot numbers per row, left to right.

    Args:
        layers: rows of slots and the nets between them.
        effort: how many times the ordinary number of tries is worth its time.
        previous: x by person id in an earlier drawing, whose order is kept as far as possible.
    """
    core = kernel(layers)
    parts = first_rows(core)
    option = [0] * len(core.atoms)
    habit = habits(layers, previous) if previous else None
    if habit is not None:
        parts = [as_before(core, part, habit) for part in parts]
        option = options_as_before(core, habit)
    rows: list[list[int]] = [[] for _ in layers.rows]
    for part in parts:
        for row, atoms in zip(rows, part, strict=True):
            row.extend(atoms)
    arrangement = Arrangement(core, rows, option, habit)
    dice = Dice(1)
    moves = (MOVES + PER_ATOM * len(core.atoms)) * effort
    annealed(arrangement, moves, dice, COLD if habit else HOT)
    if len(layers.slots) <= SMALL:
        polished(arrangement, VERDICTS * effort, dice)
    return settled(core, arrangement.rows, arrangement.option)
