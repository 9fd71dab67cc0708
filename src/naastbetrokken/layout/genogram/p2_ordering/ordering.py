# SPDX-License-Identifier: MIT
"""The order of every row.

What effort buys (faults per 100 persons by a neutral count, families with no crossing, nobody between partners and
no line through a stranger, milliseconds of this phase on one core), with `benchmarks/ordering/measure.py`:

    effort   10 random families      200 families of 20 to 60 persons       100 persons     300 persons
       1     6.8 faults,  27 ms      5.6 faults, 101 flawless,  31 ms       7.5,  15 ms     9.4,  49 ms
       2     6.8 faults,  81 ms      5.3 faults,  98 flawless,  93 ms       6.9, 120 ms     7.6, 145 ms
       3     6.8 faults, 158 ms      5.1 faults, 100 flawless, 194 ms       6.9, 271 ms     7.3, 333 ms

Moves grow with the square of the effort; the sizes up to which a family is annealed twice and judged by its looks
grow with the effort.
"""

from collections.abc import Mapping

from naastbetrokken.layout.genogram.layers import Layers
from naastbetrokken.layout.genogram.p2_ordering.arrangement import Arrangement
from naastbetrokken.layout.genogram.p2_ordering.atoms import kernel
from naastbetrokken.layout.genogram.p2_ordering.branches import neighbours
from naastbetrokken.layout.genogram.p2_ordering.dice import Dice
from naastbetrokken.layout.genogram.p2_ordering.habit import as_before, habits, options_as_before
from naastbetrokken.layout.genogram.p2_ordering.polish import polished
from naastbetrokken.layout.genogram.p2_ordering.prices import NOTHING
from naastbetrokken.layout.genogram.p2_ordering.search import COLD, HOT, annealed
from naastbetrokken.layout.genogram.p2_ordering.settle import settled
from naastbetrokken.layout.genogram.p2_ordering.tree import first_rows

MOVES = 400
"""Moves of one run for any family ..."""
PER_ATOM = 8
"""... or so many for each of its atoms, if that is more."""
SMALL = 80
"""Families of up to so many slots are judged by their looks ..."""
VERDICTS = 8
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
        effort: how hard to look; moves grow with its square (see above).
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
        cost = annealed(arrangement, moves, Dice(seed), around, COLD if habit else HOT)
        runs.append((cost, seed, arrangement))
        if cost < sum(arrangement.least) + NOTHING:
            break
    best = min(runs, key=lambda run: run[:2])[2]
    if 0 < len(layers.slots) <= SMALL * effort:
        polished(best, min(VERDICTS, 1 + JUDGED // len(layers.slots)) * effort, Dice(0), around)
    return settled(core, best.rows, best.option)
