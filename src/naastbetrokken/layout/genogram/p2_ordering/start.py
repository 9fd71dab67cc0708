# SPDX-License-Identifier: MIT
"""A first order of atoms: the best that can be read from some trees of each family."""

from collections.abc import Iterator, Sequence

from attrs import frozen

from naastbetrokken.layout.genogram.p1_loops import components
from naastbetrokken.layout.genogram.p2_ordering.atoms import Kernel
from naastbetrokken.layout.genogram.p2_ordering.branching import Branches
from naastbetrokken.layout.genogram.p2_ordering.couples import Part
from naastbetrokken.layout.genogram.p2_ordering.pulls import pulls
from naastbetrokken.layout.genogram.p2_ordering.reading import read
from naastbetrokken.layout.genogram.p2_ordering.sibship import NEVER
from naastbetrokken.layout.genogram.p2_ordering.tree import tree
from naastbetrokken.layout.genogram.p2_ordering.whole import Whole

ROOTS = 3
"""Founders tried as the root of a family without loops: they differ in what the order of branches does not see."""
LOOPED = 10
"""Founders tried where there are loops, since each cuts them elsewhere ..."""
FEW = 2
READ = 300
"""... or these few and as many more as there is room for among so many atoms read."""
ROUNDS = 1
"""Times that branches are pulled outward."""


@frozen
class Start:
    """Atoms per row of one connected family, and the inner order of each."""

    rows: tuple[tuple[int, ...], ...]
    option: dict[int, int]


def started(kernel: Kernel, around: Sequence[Sequence[tuple[int, int]]]) -> list[Start]:
    """A first order of each connected family: the client's first, then by size."""
    atoms = kernel.atoms
    client = _client(kernel)
    links = [(a, b) for a, atom in enumerate(atoms) if not atom.free for _, b in around[a]]
    parts = [part for part in components(len(atoms), links) if not atoms[part[0]].free]
    parts.sort(key=lambda part: (client not in part, -sum(len(atoms[a].options[0]) for a in part), part[0]))
    branches = Branches(kernel)
    return [_best(kernel, branches, part, client) for part in parts]


def _best(kernel: Kernel, branches: Branches, part: list[int], client: int) -> Start:
    """The first of the cheapest orders read from some trees of one family."""
    whole = Whole.of(kernel, part)
    least = NEVER
    best: tuple[Part, ...] = ()
    known = set()
    for root in _roots(kernel, part, client):
        for order in _orders(kernel, branches, root):
            if order not in known:
                known.add(order)
                cost = whole.cost(order, least)
                if cost < least:
                    least, best = cost, order
        if least == whole.least:
            break
    rows: list[list[int]] = [[] for _ in kernel.rows]
    for atom, _ in best:
        rows[kernel.atoms[atom].row].append(atom)
    return Start(tuple(map(tuple, rows)), dict(best))


def _orders(kernel: Kernel, branches: Branches, root: int) -> Iterator[tuple[Part, ...]]:
    """The orders read from one tree: as it is, and with branches pulled towards those they have relations with."""
    grown = tree(kernel, root)
    pull: dict[int, int] = {}
    for _ in range(1 + ROUNDS if grown.across else 1):
        order = read(grown, branches.of(grown, pull))
        yield tuple(order)
        pull = pulls(grown, [atom for atom, _ in order])


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
