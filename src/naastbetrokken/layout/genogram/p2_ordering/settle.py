# SPDX-License-Identifier: MIT
"""Giving free sibships their place: each below its parents, as far as the others of the row allow."""

from collections.abc import Sequence

from naastbetrokken.layout.genogram.p2_ordering.atoms import Kernel


def settled(kernel: Kernel, rows: Sequence[Sequence[int]], option: Sequence[int]) -> tuple[tuple[int, ...], ...]:
    """Slots per row, with the free sibships among the atoms that the search has ordered."""
    layers = kernel.layers
    free: list[list[int]] = [[] for _ in layers.rows]
    for a, atom in enumerate(kernel.atoms):
        if atom.free:
            free[atom.row].append(a)
    place = [0] * len(layers.slots)

    def drop(net: int) -> float:
        tops = layers.nets[net].tops
        return sum(place[top] for top in tops) / len(tops)

    done = []
    for row, bound in enumerate(rows):
        mine = sorted((drop(kernel.above[a][0]), a) for a in free[row])
        here = [
            sum(drop(net) for net in kernel.above[a]) / len(kernel.above[a]) if kernel.above[a] else None for a in bound
        ]
        line: list[int] = []
        done_to = 0
        for at, a in mine:
            cut = max(done_to, _cut(here, at))
            line += [*bound[done_to:cut], a]
            done_to = cut
        line += bound[done_to:]
        slots = [slot for a in line for slot in kernel.atoms[a].options[option[a]]]
        for i, slot in enumerate(slots):
            place[slot] = i
        done.append(tuple(slots))
    return tuple(done)


def _cut(here: Sequence[float | None], at: float) -> int:
    """The number of atoms that a sibship below `at` stands right of, so that it contradicts the fewest."""
    wrong = least = sum(1 for one in here if one is not None and one < at)
    cut = 0
    for i, one in enumerate(here):
        if one is not None:
            wrong += 1 if one > at else -1
            if wrong < least:
                least, cut = wrong, i + 1
    return cut
