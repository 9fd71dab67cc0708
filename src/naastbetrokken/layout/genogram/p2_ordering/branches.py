# SPDX-License-Identifier: MIT
"""Who comes along when somebody moves: everybody nearer to the one than to the other, up to some distance."""

from collections.abc import Sequence

from naastbetrokken.layout.genogram.p2_ordering.arrangement import Arrangement, Change
from naastbetrokken.layout.genogram.p2_ordering.atoms import Kernel

WIDE = 8
"""Branches that are scattered more widely are left alone."""


def neighbours(kernel: Kernel) -> list[list[tuple[int, int]]]:
    """Per atom, (net, other atom) for everybody it shares a net with."""
    members: list[dict[int, None]] = [{} for _ in kernel.layers.nets]
    for a, atom in enumerate(kernel.atoms):
        if not atom.free:
            for net in (*kernel.above[a], *kernel.below[a]):
                members[net][a] = None
    return [
        [(net, b) for net in (*kernel.above[a], *kernel.below[a]) for b in members[net] if b != a]
        if not atom.free
        else []
        for a, atom in enumerate(kernel.atoms)
    ]


def branches(
    kernel: Kernel, one: int, other: int, far: int, around: Sequence[Sequence[tuple[int, int]]]
) -> tuple[list[int], list[int]]:
    """The branches of two atoms, not counting ways through nets that they share."""
    shared = {*kernel.above[one], *kernel.below[one]} & {*kernel.above[other], *kernel.below[other]}
    taken = {one, other}
    mine, yours = [one], [other]
    fronts = (mine, yours)
    starts = [0, 0]
    for _ in range(far):
        for side, front in enumerate(fronts):
            end = len(front)
            for atom in front[starts[side] : end]:
                for net, next_one in around[atom]:
                    if next_one not in taken and net not in shared:
                        taken.add(next_one)
                        front.append(next_one)
            starts[side] = end
    return mine, yours


def swapped(
    arrangement: Arrangement, atom: int, far: int, around: Sequence[Sequence[tuple[int, int]]], *, mirrored: bool
) -> Change:
    """An atom and its right neighbour in each other's place, along with their branches; empty when those are wide.

    Args:
        arrangement: the order as it is.
        atom: somebody who has a right neighbour of the same family.
        far: how many steps away somebody may be who comes along.
        around: neighbours of every atom across rows.
        mirrored: whether each of the branches is turned round as well.
    """
    kernel = arrangement.kernel
    rows, option, index = arrangement.rows, arrangement.option, arrangement.index
    sides = branches(kernel, atom, rows[kernel.atoms[atom].row][index[atom] + 1], far, around)
    moved: dict[int, tuple[list[int], list[int]]] = {}
    for side, members in enumerate(sides):
        for one in members:
            moved.setdefault(kernel.atoms[one].row, ([], []))[side].append(one)
    change: Change = []
    for row, (mine, yours) in moved.items():
        places = sorted([index[one] for one in (*mine, *yours)])
        start = places[0]
        if places[-1] - start > WIDE:
            return []
        mine.sort(key=index.__getitem__, reverse=mirrored)
        yours.sort(key=index.__getitem__, reverse=mirrored)
        line = rows[row][start : places[-1] + 1]
        for at, one in zip(places, (*yours, *mine), strict=True):
            line[at - start] = one
        choices = [option[one] for one in line]
        if mirrored:
            for at in places:
                one = line[at - start]
                choices[at - start] = kernel.mirror[one][option[one]]
        change.append((row, start, line, choices))
    return change
