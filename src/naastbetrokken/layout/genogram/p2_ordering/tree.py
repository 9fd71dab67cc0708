# SPDX-License-Identifier: MIT
"""A family as a tree of atoms: what hangs where, before anything has an order."""

from collections.abc import Sequence

from attrs import frozen

from naastbetrokken.layout.genogram.p2_ordering.atoms import Kernel


@frozen
class Entry:
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
        above: per atom the nets it hangs from.
        below: per atom, (net, atoms that hang from it) for each of its own nets.
        top: per net the atom it starts at.
        across: (atom above, atom hanging from it) for everything that is not in the tree.
    """

    atoms: tuple[int, ...]
    entry: dict[int, Entry]
    above: dict[int, list[int]]
    below: dict[int, list[tuple[int, list[int]]]]
    top: Sequence[int]
    across: tuple[tuple[int, int], ...]


def tree(kernel: Kernel, root: int) -> Tree:
    """The tree of the family of `root`."""
    home = kernel.home
    top = [home[tops[0]] for tops, _, _ in kernel.wires]
    order = [root]
    entry: dict[int, Entry] = {}
    reached = {root}
    hangs = set()
    for atom in order:
        for net in kernel.below[atom]:
            for kid in kernel.ends[net]:
                if kid not in reached:
                    reached.add(kid)
                    hangs.add((net, kid))
                    entry[kid] = Entry(net, atom, from_above=True)
                    order.append(kid)
        for net in kernel.above[atom]:
            if top[net] not in reached:
                reached.add(top[net])
                hangs.add((net, atom))
                entry[top[net]] = Entry(net, atom, from_above=False)
                order.append(top[net])
    return Tree(
        tuple(order),
        entry,
        {atom: [net for net in kernel.above[atom] if (net, atom) in hangs] for atom in order},
        {atom: [(net, kids) for net in kernel.below[atom] if (kids := _hanging(kernel, net, hangs))] for atom in order},
        top,
        tuple((top[net], atom) for atom in order for net in kernel.above[atom] if (net, atom) not in hangs),
    )


def _hanging(kernel: Kernel, net: int, hangs: set[tuple[int, int]]) -> list[int]:
    """The atoms at the bottoms of a net, in their order there."""
    atoms = dict.fromkeys(kernel.home[bottom] for bottom in kernel.wires[net][1])
    return [atom for atom in atoms if (net, atom) in hangs]
