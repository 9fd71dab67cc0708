# SPDX-License-Identifier: MIT
"""What the couples above and below an atom cost, given the branches that hang from it.

What it costs that branches stand side by side is explained in `branching`.
"""

from collections.abc import Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from attrs import frozen

from naastbetrokken.layout.genogram.p2_ordering.atoms import Kernel
from naastbetrokken.layout.genogram.p2_ordering.prices import FAULT
from naastbetrokken.layout.genogram.p2_ordering.sibship import ALONE, INNER, STANDINGS, Table, ordered
from naastbetrokken.layout.genogram.p2_ordering.tree import Entry, Tree

ENTERED = (ALONE,)
"""The standings of a chain that hangs only from the net by which it is entered."""
ANYWHERE: Table = (0,) * len(STANDINGS)
NOBODY: Sequence[tuple[int, ...]] = ((),) * len(STANDINGS)
PULL = FAULT
"""Price of standing where a relation with another branch has to pass others of the own branch."""

Part = tuple[int, int]
"""An atom and its inner order."""
Reading = tuple[list[Part], list[Part]]
"""What stands left and right of the way into a branch."""
Standpoint = tuple[int, int]
"""The standing of an atom at its entry, and on which side of a chain its couple stands: -1 left, 1 right, 0 either."""


class Choice(NamedTuple):
    """What was best for one atom.

    Attributes:
        option: its inner order.
        above: nets it hangs from, left to right.
        standings: its standing in each of them; of no meaning for the one it is entered by.
        sibship: all its children, left to right.
    """

    option: int
    above: tuple[int, ...]
    standings: tuple[int, ...]
    sibship: tuple[int, ...]


@frozen(eq=False)
class Branch:
    """An atom, everything it leads to away from its entry, and what is best in it.

    Attributes:
        table: the least cost for each standing of the atom at its entry.
        choices: what leads to that.
        pull: where it had better stand: below zero left, above zero right.
        readings: what has been read of it.
    """

    table: Table
    choices: Sequence[Choice]
    pull: int
    readings: dict[Standpoint, Reading]


@frozen
class Couples:
    """What the couples above and below one atom cost, by the order their lines leave it in.

    Attributes:
        prices: per atom what it costs to have certain others on its left.
        entry: the way into the atom.
        pull: see above.
        branches: the branches that hang from it.
    """

    kernel: Kernel
    prices: Sequence[Mapping[int, int]]
    tree: Tree
    entry: Entry | None
    pull: Mapping[int, int]
    branches: Mapping[int, Branch]

    def above(self, nets: Sequence[int]) -> tuple[Table, tuple[int, ...]]:
        """The best standings of a chain in the sibships of its partners, and the cost for each standing at its entry.

        Between two sibships, each child of the left one further right than the partner and each of the right one
        further left costs a crossing: a sum over the partners, so that each has the best for itself.
        """
        parents = self.entry.net if self.entry is not None and self.entry.from_above else -1
        if not nets:
            return ANYWHERE, ()
        if len(nets) == 1:
            if nets[0] == parents:
                return ANYWHERE, ENTERED
            table = self.branches[self.tree.top[nets[0]]].table
            return [min(table)] * len(STANDINGS), (table.index(min(table)),)
        weight = [self.kernel.wires[net][2] for net in nets]
        total, here = 0, ANYWHERE
        its = []
        for i, net in enumerate(nets):
            right = sum([min(weight[i], other) for other in weight[i + 1 :]])
            left = sum([min(weight[i], other) for other in weight[:i]])
            if net == parents:
                here = (right, left + right, left, 0)
                its.append(ALONE)
                continue
            table = self.branches[self.tree.top[net]].table
            costs = (table[0] + right, table[1] + left + right, table[2] + left, table[3])
            total += min(costs)
            its.append(costs.index(min(costs)))
        if self.pull:
            pulls = [self.branches[self.tree.top[net]].pull if net != parents else 0 for net in nets]
            total += PULL * sum([max(0, one - other) for one, other in combinations(pulls, 2)])
        return [total + cost for cost in here], tuple(its)

    def below(self, nets: Sequence[int]) -> tuple[Table, Sequence[tuple[int, ...]]]:
        """The best order of all children of a chain, for each standing of the one through whom it is entered."""
        if not nets:
            return ANYWHERE, NOBODY
        entry = self.entry
        around = entry.net if entry is not None and not entry.from_above else -1
        guest = entry.origin if around >= 0 and entry is not None else -1
        costs: Table = ANYWHERE
        orders: Sequence[tuple[int, ...]] = NOBODY
        hanging = self.tree.hanging
        if len(nets) == 1 and len(hanging[nets[0]]) == 1 and around < 0:
            only = hanging[nets[0]][0]
            return [self.branches[only].table[ALONE]] * len(STANDINGS), [(only,)] * len(STANDINGS)
        for i, net in enumerate(nets):
            kids, first, last = hanging[net], i == 0, i == len(nets) - 1
            if self.pull:
                kids = sorted(kids, key=lambda kid: self.pull.get(kid, 0))
            tables = [self.branches[kid].table if kid != guest else ANYWHERE for kid in kids]
            some, its = ordered(kids, tables, self.turned, first=first, last=last, guest=guest)
            if net != around:
                some, its = some[INNER : INNER + 1] * len(STANDINGS), its[INNER : INNER + 1] * len(STANDINGS)
            costs = [cost + more for cost, more in zip(costs, some, strict=True)]
            orders = [order + more for order, more in zip(orders, its, strict=True)]
        return costs, orders

    def turned(self, left: int, right: int) -> int:
        """What it costs more that two children change sides."""
        cost = self.prices[left].get(right, 0) - self.prices[right].get(left, 0)
        return cost + PULL * (self.pull.get(right, 0) - self.pull.get(left, 0)) if self.pull else cost
