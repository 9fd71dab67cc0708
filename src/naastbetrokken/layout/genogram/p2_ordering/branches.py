# SPDX-License-Identifier: MIT
"""Who comes along when somebody moves: everybody nearer to the one than to the other, up to some distance."""

from collections.abc import Sequence

from naastbetrokken.layout.genogram.p2_ordering.atoms import Kernel


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
