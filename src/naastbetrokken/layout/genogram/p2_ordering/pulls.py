# SPDX-License-Identifier: MIT
"""Which branches had better stand outside: those with relations to the left go left."""

from collections.abc import Sequence

from naastbetrokken.layout.genogram.p2_ordering.tree import Tree


def pulls(tree: Tree, order: Sequence[int]) -> dict[int, int]:
    """Per branch the side its relations with other branches are on in an order: -1 left, 1 right, or absent."""
    rank = {atom: i for i, atom in enumerate(order)}
    depth: dict[int, int] = {}
    for atom in tree.atoms:
        entry = tree.entry.get(atom)
        depth[atom] = depth[entry.origin] + 1 if entry is not None else 0
    pull: dict[int, int] = {}
    for ends in tree.across:
        left, right = sorted(ends, key=rank.__getitem__)
        lefts, rights = [], []
        while left != right:
            if depth[left] >= depth[right]:
                lefts.append(left)
                left = tree.entry[left].origin
            else:
                rights.append(right)
                right = tree.entry[right].origin
        # The outermost branch on each side hangs at the ancestor they share: its order is for birth to decide.
        for atom in lefts[:-1]:
            pull[atom] = pull.get(atom, 0) + 1
        for atom in rights[:-1]:
            pull[atom] = pull.get(atom, 0) - 1
    return {atom: 1 if by > 0 else -1 for atom, by in pull.items() if by}
