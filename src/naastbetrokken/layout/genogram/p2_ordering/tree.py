# SPDX-License-Identifier: MIT
"""A family as a tree of atoms: what hangs where, before anything has an order."""

from collections.abc import Sequence
from typing import NamedTuple

from attrs import frozen

from naastbetrokken.layout.genogram.p2_ordering.atoms import Kernel


class Entry(NamedTuple):
    """The way into an atom: through `net`, from the atom `origin`, which stands above it or below."""

    net: int
    origin: int
    from_above: bool


@frozen
class Tree:
    """A breadth-first tree of one family.

    Breadth first keeps each branch whole; a depth-first walk would enter the other branch at a marriage between
    cousins and come back from the wrong side. What is left over closes loops and is not in the tree.

    Attributes:
        atoms: everybody, each after the atom it was reached from.
        entry: per atom the way into it; the root has none.
        parts: per atom those reached from it.
        above: per atom the nets it hangs from.
        below: per atom those of its own nets from which somebody hangs.
        hanging: per net the atoms that hang from it.
        top: per net the atom it starts at.
        across: (atom above, atom hanging from it) for everything that is not in the tree.
    """

    atoms: tuple[int, ...]
    entry: dict[int, Entry]
    parts: dict[int, tuple[int, ...]]
    above: dict[int, tuple[int, ...]]
    below: dict[int, tuple[int, ...]]
    hanging: dict[int, list[int]]
    top: Sequence[int]
    across: tuple[tuple[int, int], ...]


def tree(kernel: Kernel, root: int) -> Tree:
    """The tree of the family of `root`."""
    top = [kernel.home[tops[0]] for tops, _, _ in kernel.wires]
    order = [root]
    entry: dict[int, Entry] = {}
    reached = {root}
    above: dict[int, tuple[int, ...]] = {}
    below: dict[int, tuple[int, ...]] = {}
    hanging: dict[int, list[int]] = {}
    parts: dict[int, tuple[int, ...]] = {}
    across = []
    for atom in order:
        start = len(order)
        came = entry.get(atom)
        came_by, came_from = (came.net, came.origin) if came is not None else (-1, -1)
        downs = kernel.below[atom]
        for net in downs:
            way = Entry(net, atom, from_above=True)
            kids = []
            for kid in kernel.ends[net][1:]:
                if kid not in reached:
                    reached.add(kid)
                    entry[kid] = way
                    order.append(kid)
                    kids.append(kid)
                elif kid == came_from and net == came_by:
                    kids.append(kid)
            if kids:
                hanging[net] = kids
        below[atom] = downs if hanging.keys() >= set(downs) else tuple([net for net in downs if net in hanging])
        ups = kernel.above[atom]
        lost = []
        for net in ups:
            parents = top[net]
            if parents not in reached:
                reached.add(parents)
                entry[parents] = Entry(net, atom, from_above=False)
                order.append(parents)
            elif net != came_by:
                across.append((parents, atom))
                lost.append(net)
        above[atom] = tuple([net for net in ups if net not in lost]) if lost else ups
        parts[atom] = tuple(order[start:])
    return Tree(tuple(order), entry, parts, above, below, hanging, top, tuple(across))
