# SPDX-License-Identifier: MIT
"""A first order of atoms: the family as a tree, with what hangs together side by side.

Most families are trees of couples. A breadth-first tree keeps each branch whole (a depth-first walk would enter the
other branch at a marriage between cousins and come back from the wrong side); read in preorder it gives each row an
order in which branches do not mix. What is left over, relations between branches, decides which of the branches of
one couple stand outside: those with relations to the left go left.
"""

from collections.abc import Sequence

from naastbetrokken.layout.genogram.p1_loops import components
from naastbetrokken.layout.genogram.p2_ordering.arrangement import Arrangement
from naastbetrokken.layout.genogram.p2_ordering.atoms import Kernel
from naastbetrokken.layout.genogram.p2_ordering.branches import neighbours

ROOTS = 3
"""Founders tried as the root of a family."""
ROUNDS = 3
"""Times that branches are pulled outward."""


def first_rows(kernel: Kernel) -> list[list[list[int]]]:
    """Atoms per row for each connected family: the client's first, then by size."""
    around = neighbours(kernel)
    bound = [a for a, atom in enumerate(kernel.atoms) if not atom.free]
    client = kernel.layers.family.client
    at_home = -1 if client is None else kernel.home[client]
    if at_home >= 0 and kernel.atoms[at_home].free:
        at_home = kernel.home[kernel.layers.nets[kernel.above[at_home][0]].tops[0]]
    links = [(a, b) for a in bound for _, b in around[a]]
    parts = [part for part in components(len(kernel.atoms), links) if not kernel.atoms[part[0]].free]
    parts.sort(key=lambda part: (at_home not in part, -sum(len(kernel.atoms[a].options[0]) for a in part), part[0]))
    return [_rows(kernel, part, around, at_home) for part in parts]


def _rows(
    kernel: Kernel, part: list[int], around: Sequence[Sequence[tuple[int, int]]], client: int
) -> list[list[int]]:
    if len(part) == 1:
        return _by_row(kernel, part)
    top = min(kernel.atoms[a].row for a in part)
    founders = [a for a in part if kernel.atoms[a].row == top][:ROOTS]
    if client in part and client not in founders:
        founders.append(client)
    best: tuple[int, list[list[int]]] | None = None
    for root in founders:
        rows = _by_row(kernel, _preorder(root, around, part))
        cost = Arrangement(kernel, rows, [0] * len(kernel.atoms)).cost()
        if best is None or cost < best[0]:
            best = (cost, rows)
    return best[1] if best else []


def _by_row(kernel: Kernel, order: Sequence[int]) -> list[list[int]]:
    rows: list[list[int]] = [[] for _ in kernel.rows]
    for atom in order:
        rows[kernel.atoms[atom].row].append(atom)
    return rows


def _preorder(root: int, around: Sequence[Sequence[tuple[int, int]]], part: list[int]) -> list[int]:
    above = {root: root}
    below: dict[int, list[int]] = {a: [] for a in part}
    queue = [root]
    for atom in queue:
        for _, other in around[atom]:
            if other not in above:
                above[other] = atom
                below[atom].append(other)
                queue.append(other)
    across = [
        (a, b) for a in part for _, b in around[a] if a < b and above[a] not in (b, above[b]) and above[b] != a
    ]
    order = _read(root, below)
    for _ in range(ROUNDS if across else 0):
        _pull(order, above, below, across)
        order = _read(root, below)
    return order


def _read(root: int, below: dict[int, list[int]]) -> list[int]:
    order = []
    stack = [root]
    while stack:
        atom = stack.pop()
        order.append(atom)
        stack += reversed(below[atom])
    return order


def _pull(
    order: list[int], above: dict[int, int], below: dict[int, list[int]], across: list[tuple[int, int]]
) -> None:
    """Sort the branches of everybody by how many more relations they have to the right than to the left."""
    rank = {atom: i for i, atom in enumerate(order)}
    depth = {order[0]: 0}
    for atom in order[1:]:
        depth[atom] = depth[above[atom]] + 1
    pull = dict.fromkeys(order, 0)
    for one, other in across:
        left, right = (one, other) if rank[one] < rank[other] else (other, one)
        lefts, rights = [], []
        while left != right:
            if depth[left] >= depth[right]:
                lefts.append(left)
                left = above[left]
            else:
                rights.append(right)
                right = above[right]
        # The outermost branch on each side hangs at the ancestor they share: its order is for birth to decide.
        for atom in lefts[:-1]:
            pull[atom] += 1
        for atom in rights[:-1]:
            pull[atom] -= 1
    for branches in below.values():
        branches.sort(key=lambda atom: (pull[atom] > 0) - (pull[atom] < 0))
