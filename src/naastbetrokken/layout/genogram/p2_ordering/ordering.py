# SPDX-License-Identifier: MIT
"""The order of every row.

What effort buys (faults per 100 persons by a neutral count, families with no crossing, nobody between partners and
no line through a stranger, milliseconds of this phase on one core), with `benchmarks/ordering/measure.py`:

    effort   10 random families      200 families of 20 to 60 persons       100 persons     300 persons
       1     7.1 faults,  21 ms      5.1 faults, 107 flawless,  26 ms       6.7,  26 ms     9.8, 120 ms
       2     6.8 faults,  53 ms      5.0 faults, 106 flawless,  61 ms       6.7, 125 ms     9.2, 256 ms
       3     6.8 faults, 125 ms      5.0 faults, 106 flawless, 114 ms       6.7, 267 ms     8.7, 398 ms

On the 200 families 0.99 lines cross in each, and of two brothers or sisters 5.0 % stand out of the order of birth; the
prices of both are so near to each other that what one gains the other loses. Moves grow with the square of the
effort; the sizes up to which a family is annealed twice and judged by its looks grow with the effort.
"""

from collections.abc import Mapping, Sequence

from naastbetrokken.layout.genogram.layers import Layers
from naastbetrokken.layout.genogram.p2_ordering.arrangement import Arrangement
from naastbetrokken.layout.genogram.p2_ordering.atoms import Kernel, kernel, with_inversions
from naastbetrokken.layout.genogram.p2_ordering.branches import neighbours
from naastbetrokken.layout.genogram.p2_ordering.dice import Dice
from naastbetrokken.layout.genogram.p2_ordering.habit import Habit, as_before, habits, options_as_before
from naastbetrokken.layout.genogram.p2_ordering.looks import best_looking
from naastbetrokken.layout.genogram.p2_ordering.prices import INVERSION_TOO, NOTHING
from naastbetrokken.layout.genogram.p2_ordering.search import COLD, HOT, annealed
from naastbetrokken.layout.genogram.p2_ordering.settle import settled
from naastbetrokken.layout.genogram.p2_ordering.start import Start, started

MOVES = 120
"""Moves of one run for any family ..."""
PER_ATOM = 8
"""... or so many for each of its atoms, if that is more."""
SMALL = 80
"""Families of up to so many slots are judged by their looks."""
AGAIN = 70
"""Families of up to so many slots are annealed twice; where lines cross anyway, rather with births in order."""


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
    habit = habits(layers, previous) if previous else None
    rows, option = _begun(core, started(core, around), habit)
    moves = max(MOVES, PER_ATOM * len(core.atoms)) * effort**2
    runs = []
    for seed in (1, 2) if len(layers.slots) <= AGAIN * effort else (1,):
        arrangement = Arrangement(core, rows, option, habit)
        cost = annealed(arrangement, moves, Dice(seed), around, COLD if habit else HOT)
        runs.append((cost, seed, arrangement))
        if cost < sum(arrangement.least) + NOTHING:
            break
        if arrangement.crosses():
            core = with_inversions(core, INVERSION_TOO)
    runs.sort(key=lambda run: run[:2])
    best = runs[0][2]
    if 0 < len(layers.slots) <= SMALL * effort:
        best = best_looking([(cost, arrangement) for cost, _, arrangement in runs], effort, around)
    return settled(core, best.rows, best.option)


def _begun(core: Kernel, starts: Sequence[Start], habit: Habit | None) -> tuple[list[list[int]], list[int]]:
    """The first order: families side by side, as they stood before where they did."""
    parts: list[Sequence[Sequence[int]]] = [start.rows for start in starts]
    option = [0] * len(core.atoms)
    for start in starts:
        for atom, choice in start.option.items():
            option[atom] = choice
    if habit is not None:
        parts = [as_before(core, part, habit) for part in parts]
        option = options_as_before(core, habit)
    rows = [[atom for part in parts for atom in part[row]] for row in range(len(core.rows))]
    return rows, option
