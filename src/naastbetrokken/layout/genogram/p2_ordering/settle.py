# SPDX-License-Identifier: MIT
"""Giving free sibships their place: each below its parents."""

from collections.abc import Sequence

from naastbetrokken.layout.genogram.p2_ordering.atoms import Kernel


def settled(kernel: Kernel, rows: Sequence[Sequence[int]], option: Sequence[int]) -> tuple[tuple[int, ...], ...]:
    """Slots per row: as the search has ordered them, and the free sibships, which have a row for themselves."""
    layers, atoms = kernel.layers, kernel.atoms
    free: list[list[int]] = [[] for _ in layers.rows]
    for a, atom in enumerate(atoms):
        if atom.free:
            free[atom.row].append(a)
    place = [0] * len(layers.slots)

    def drop(atom: int) -> tuple[float, int]:
        tops = layers.nets[kernel.above[atom][0]].tops
        return (place[tops[0]] + place[tops[-1]], atom)

    done = []
    for row, bound in enumerate(rows):
        line = sorted(free[row], key=drop) if free[row] else bound
        slots = tuple([slot for a in line for slot in atoms[a].options[option[a]]])
        for i, slot in enumerate(slots):
            place[slot] = i
        done.append(slots)
    return tuple(done)
