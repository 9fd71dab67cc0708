# SPDX-License-Identifier: MIT
"""The order of every row."""

from collections.abc import Mapping

from naastbetrokken.layout.genogram.layers import Layers
from naastbetrokken.layout.genogram.p2_ordering.arrangement import Arrangement
from naastbetrokken.layout.genogram.p2_ordering.atoms import kernel
from naastbetrokken.layout.genogram.p2_ordering.branches import neighbours
from naastbetrokken.layout.genogram.p2_ordering.dice import Dice
from naastbetrokken.layout.genogram.p2_ordering.habit import as_before, habits, options_as_before
from naastbetrokken.layout.genogram.p2_ordering.polish import polished
from naastbetrokken.layout.genogram.p2_ordering.search import COLD, HOT, annealed
from naastbetrokken.layout.genogram.p2_ordering.settle import settled
from naastbetrokken.layout.genogram.p2_ordering.tree import first_rows

MOVES = 400
"""Moves of one run for any family ..."""
PER_ATOM = 8
"""... or so many for each of its atoms, if that is more."""
SMALL = 80
"""Families of up to so many slots are judged by their looks ..."""
VERDICTS = 12
"""... in so many variants, or fewer when each takes long:"""
JUDGED = 600
"""slots judged in all."""
AGAIN = 70
"""Families of up to so many slots are annealed twice, and the better order is kept."""


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
    around = neighbours(core)
    parts = first_rows(core, around)
    option = [0] * len(core.atoms)
    habit = habits(layers, previous) if previous else None
    if habit is not None:
        parts = [as_before(core, part, habit) for part in parts]
        option = options_as_before(core, habit)
    rows: list[list[int]] = [[] for _ in layers.rows]
    for part in parts:
        for row, atoms in zip(rows, part, strict=True):
            row.extend(atoms)
    moves = max(MOVES, PER_ATOM * len(core.atoms)) * effort**2
    runs = []
    for seed in (1, 2) if len(layers.slots) <= AGAIN * effort else (1,):
        arrangement = Arrangement(core, rows, option, habit)
        runs.append((annealed(arrangement, moves, Dice(seed), around, COLD if habit else HOT), seed, arrangement))
    best = min(runs, key=lambda run: run[:2])[2]
    if 0 < len(layers.slots) <= SMALL * effort:
        polished(best, min(VERDICTS, 1 + JUDGED // len(layers.slots)) * effort, Dice(0), around)
    return settled(core, best.rows, best.option)
