# SPDX-License-Identifier: MIT
"""The order of every row.

A first order is read from trees, repaired where it has faults, and of a small family polished by its looks.

What effort buys (faults per 100 persons by a neutral count, families with no crossing, nobody between partners and
no line through a stranger, milliseconds of this phase on one core), with `benchmarks/ordering/measure.py`:

    effort   10 random families      200 families of 20 to 60 persons       100 persons     300 persons
       1     6.8 faults,  12 ms      5.2 faults, 105 flawless,  15 ms       6.0,  11 ms     8.9,  42 ms
       2     6.8 faults,  29 ms      5.2 faults, 105 flawless,  19 ms       5.8,  53 ms     8.3,  61 ms
       3     6.8 faults,  30 ms      5.2 faults, 105 flawless,  22 ms       5.9,  79 ms     8.3,  95 ms

Changes tried grow with the square of the effort; the size up to which a family is judged by its
looks grows with the effort. Simulated annealing, which this replaces, found no more in twice as long: nine in
ten first orders cannot be improved at all, and in most others a change at the fault itself is enough.
"""

from collections.abc import Mapping, Sequence

from naastbetrokken.layout.genogram.layers import Layers
from naastbetrokken.layout.genogram.p2_ordering.arrangement import Arrangement
from naastbetrokken.layout.genogram.p2_ordering.atoms import Kernel, kernel, with_inversions
from naastbetrokken.layout.genogram.p2_ordering.branches import neighbours
from naastbetrokken.layout.genogram.p2_ordering.habit import Habit, as_before, habits, options_as_before
from naastbetrokken.layout.genogram.p2_ordering.looks import best_looking
from naastbetrokken.layout.genogram.p2_ordering.prices import INVERSION_TOO, NOTHING, TASTE
from naastbetrokken.layout.genogram.p2_ordering.repair import repaired
from naastbetrokken.layout.genogram.p2_ordering.settle import settled
from naastbetrokken.layout.genogram.p2_ordering.start import Start, started

TRIED = 150
"""Changes tried in any family ..."""
PER_SLOT = 5
"""... or so many for each of its slots, if that is more ..."""
LARGE = 500
FURTHER = 3
"""... but only so many for each slot beyond so many ..."""
AGAIN = 2
"""... and so many for each where lines cross, to bring births into order."""
SMALL = 80
"""Families of up to so many slots are judged by their looks ..."""
WAYS = 3
"""... and begun in up to so many ways, until one has no fault."""


def order(
    layers: Layers, *, effort: int = 1, previous: Mapping[str, float] | None = None
) -> tuple[tuple[int, ...], ...]:
    """Slot numbers per row, left to right.

    Args:
        layers: rows of slots and the nets between them.
        effort: how hard to look; changes tried grow with its square (see above).
        previous: x by person id in an earlier drawing, whose order is kept as far as possible.
    """
    core = kernel(layers)
    around = neighbours(core)
    habit = habits(layers, previous) if previous else None
    slots = len(layers.slots)
    small = 0 < slots <= SMALL * effort
    runs: list[tuple[int, Arrangement]] = []
    for starts in started(core, around, WAYS if small and habit is None else 1):
        rows, option = _begun(core, starts, habit)
        found = Arrangement(core, rows, option, habit)
        repaired(found, around, _tries(slots) * effort**2)
        runs.append((found.cost(), found))
        if runs[-1][0] < sum(found.least) + NOTHING:
            break
    runs.sort(key=lambda run: run[0])
    best = runs[0][1]
    if small:
        if best.crosses():
            other = Arrangement(with_inversions(core, INVERSION_TOO), best.rows, best.option, habit)
            repaired(other, around, AGAIN * slots, win=TASTE)
            runs.append((other.cost(), other))
        best = best_looking(runs, effort, around)
    return settled(core, best.rows, best.option)


def _tries(slots: int) -> int:
    """How many changes may be tried in a family of so many slots."""
    return max(TRIED, PER_SLOT * min(slots, LARGE) + FURTHER * max(0, slots - LARGE))


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
