# SPDX-License-Identifier: MIT
"""A first order of atoms: the best that can be read from some trees of each family."""

from collections.abc import Sequence

from attrs import frozen

from naastbetrokken.layout.genogram.p1_loops import components
from naastbetrokken.layout.genogram.p2_ordering.atoms import Kernel
from naastbetrokken.layout.genogram.p2_ordering.branching import Branches
from naastbetrokken.layout.genogram.p2_ordering.couples import Part
from naastbetrokken.layout.genogram.p2_ordering.pulls import pulls
from naastbetrokken.layout.genogram.p2_ordering.reading import read
from naastbetrokken.layout.genogram.p2_ordering.sibship import NEVER
from naastbetrokken.layout.genogram.p2_ordering.tree import Tree, tree
from naastbetrokken.layout.genogram.p2_ordering.whole import Whole

ROOTS = 3
"""Founders tried as the root of a family without loops: they differ in what the order of branches does not see."""
LOOPED = 10
"""Founders tried where there are loops, since each cuts them elsewhere ..."""
FEW = 2
READ = 300
"""... or these few and as many more as there is room for among so many atoms read."""
WORSE = 400
"""An order that costs so much more than the best is no beginning."""
PULLED = 2
"""So many of the orders are read again with branches pulled outward: from worse ones comes nothing better."""


@frozen
class Start:
    """Atoms per row of one connected family, and the inner order of each."""

    rows: tuple[tuple[int, ...], ...]
    option: dict[int, int]


def started(kernel: Kernel, around: Sequence[Sequence[tuple[int, int]]], ways: int = 1) -> list[list[Start]]:
    """First orders of all connected families, the best first: the client's family first, then by size.

    Args:
        kernel: the atoms.
        around: neighbours of every atom across rows.
        ways: so many orders at most.
    """
    atoms = kernel.atoms
    client = _client(kernel)
    links = ((a, b) for a, atom in enumerate(atoms) if not atom.free for _, b in around[a])
    parts = [part for part in components(len(atoms), links) if not atoms[part[0]].free]
    parts.sort(key=lambda part: (client not in part, -sum(len(atoms[a].options[0]) for a in part), part[0]))
    branches = Branches(kernel)
    found = [_cheapest(kernel, branches, part, client, ways) for part in parts]
    most = max(map(len, found), default=1)
    return [[mine[min(way, len(mine) - 1)] for mine in found] for way in range(most)]


def _cheapest(kernel: Kernel, branches: Branches, part: list[int], client: int, ways: int) -> list[Start]:
    """The cheapest of the orders read from some trees of one family.

    Each is read as it is, and the best of them once more with branches pulled towards those they have relations with.
    """
    whole = Whole.of(kernel, part)
    grown: dict[tuple[Part, ...], Tree] = {}
    for root in _roots(kernel, part, client):
        one = tree(kernel, root)
        grown.setdefault(tuple(read(one, branches.of(one, {}))), one)
    tried = sorted((whole.cost(order, NEVER), i, order) for i, order in enumerate(grown))
    found = {order: (cost, i) for cost, i, order in tried}
    for _, i, order in tried[:PULLED]:
        its = grown[order]
        if its.across and min(found.values())[0] > whole.least:
            pulled = tuple(read(its, branches.of(its, pulls(its, [atom for atom, _ in order]))))
            if pulled not in found:
                found[pulled] = (whole.cost(pulled, NEVER), i)
    least = min(found.values())[0]
    best = sorted(found, key=lambda order: found[order])
    return [_start(kernel, order) for order in best[:ways] if found[order][0] <= least + WORSE]


def _start(kernel: Kernel, order: Sequence[Part]) -> Start:
    rows: list[list[int]] = [[] for _ in kernel.rows]
    for atom, _ in order:
        rows[kernel.atoms[atom].row].append(atom)
    return Start(tuple(map(tuple, rows)), dict(order))


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
    """The client and founders from whom a tree of this family is grown."""
    nets = {net for atom in part for net in (*kernel.above[atom], *kernel.below[atom])}
    looped = sum(len(kernel.ends[net]) - 1 for net in nets) >= len(part)
    many = min(LOOPED if looped else ROOTS, FEW + READ // len(part))
    founders = [atom for atom in part if not kernel.above[atom]] or part
    spread = [founders[(2 * i + 1) * len(founders) // (2 * many)] for i in range(many)]
    return list(dict.fromkeys([*([client] if client in part else []), *spread]))
