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

ROOTS = 3
"""Founders tried as the root of a family."""
ROUNDS = 3
"""Times that branches are pulled outward."""


def first_rows(kernel: Kernel, around: Sequence[Sequence[tuple[int, int]]]) -> list[list[list[int]]]:
    """Atoms per row for each connected family: the client's first, then by size."""
    atoms = kernel.atoms
    client = _client(kernel)
    links = [(a, b) for a, atom in enumerate(atoms) if not atom.free for _, b in around[a]]
    parts = [part for part in components(len(atoms), links) if not atoms[part[0]].free]
    parts.sort(key=lambda part: (client not in part, -sum(len(atoms[a].options[0]) for a in part), part[0]))
    roots = [_roots(kernel, part, client) for part in parts]
    tried: list[list[tuple[int, list[int]]]] = [[] for _ in parts]
    for k in range(max(map(len, roots), default=0)):
        orders = [_preorder(mine[min(k, len(mine) - 1)], around, part) for part, mine in zip(parts, roots, strict=True)]
        trial = Arrangement(kernel, _by_row(kernel, [a for order in orders for a in order]), [0] * len(atoms))
        for mine, order in zip(tried, orders, strict=True):
            mine.append((trial.windows_cost(_windows(trial, order)), order))
    return [_by_row(kernel, min(mine, key=lambda one: one[0])[1]) for mine in tried]


def _client(kernel: Kernel) -> int:
    """The client's atom; when that just follows its parents, theirs."""
    client = kernel.layers.family.client
    if client is None:
        return -1
    home = kernel.home[client]
    if kernel.atoms[home].free:
        return kernel.home[kernel.layers.nets[kernel.above[home][0]].tops[0]]
    return home


def _roots(kernel: Kernel, part: list[int], client: int) -> list[int]:
    """Founders from whom a tree of this family is tried, and the client."""
    top = min(kernel.atoms[a].row for a in part)
    founders = [a for a in part if kernel.atoms[a].row == top][:ROOTS]
    if client in part and client not in founders:
        founders.append(client)
    return founders


def _windows(trial: Arrangement, order: Sequence[int]) -> dict[int, tuple[int, int]]:
    """The part of each row that one family takes."""
    windows = {}
    for atom in order:
        first, last = trial.reach[atom]
        windows[trial.kernel.atoms[atom].row] = (first, last + 1)
    return windows


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
    across = [(a, b) for a in part for _, b in around[a] if a < b and above[a] not in (b, above[b]) and above[b] != a]
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


def _pull(order: list[int], above: dict[int, int], below: dict[int, list[int]], across: list[tuple[int, int]]) -> None:
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
