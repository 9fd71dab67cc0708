# SPDX-License-Identifier: MIT
"""The best order of the branches of a tree, each branch kept whole, by dynamic programming from the leaves.

Where whole branches stand side by side, lines cross for two reasons only. Somebody whose partner brings parents has to
stand at the end of the own sibship, or those parents' line goes through its bar; and of two partners who both bring
parents, neither sibship may reach over to the other's side. So each tie between an atom and the couple it hangs from
knows four cases, the *standing* of that atom among the children of the couple, and the cost of a branch depends on
nothing else beyond it (non-serial dynamic programming: Bertele and Brioschi 1972). The optimum is one of this model:
it does not see loops, nor that grandparents of a partner need room too. The search that follows does.
"""

from collections.abc import Mapping, Sequence
from itertools import combinations

from attrs import frozen

from naastbetrokken.layout.genogram.p2_ordering.atoms import Kernel
from naastbetrokken.layout.genogram.p2_ordering.prices import FAULT
from naastbetrokken.layout.genogram.p2_ordering.sibship import (
    ALONE,
    INNER,
    LEFTMOST,
    NEVER,
    RIGHTMOST,
    STANDINGS,
    Table,
    ordered,
    ordered_around,
)
from naastbetrokken.layout.genogram.p2_ordering.tree import Entry, Tree
from naastbetrokken.layout.genogram.p2_ordering.ways import Way, narrowed, ways

ANYWHERE: Table = (0,) * len(STANDINGS)
PULL = FAULT
"""Price of standing where a relation with another branch has to pass others of the own branch."""
FREE = 3
"""With more couples above one chain each has the best for itself."""


@frozen
class Choice:
    """What was best for one atom.

    Attributes:
        option: its inner order.
        above: nets it hangs from, left to right.
        standings: its standing in each of them.
        sibship: all its children, left to right.
    """

    option: int
    above: tuple[int, ...]
    standings: tuple[int, ...]
    sibship: tuple[int, ...]


@frozen(eq=False)
class _Branch:
    """An atom, everything it leads to away from its entry, and what is best in it.

    Attributes:
        table: the least cost for each standing of the atom at its entry.
        choices: what leads to that.
        pull: where it had better stand.
    """

    table: Table
    choices: Sequence[Choice]
    pull: int


class Branches:
    """The best order of branches of a family, each reckoned once in however many trees it is found.

    Trees from several roots share most of their branches. A branch is known by its atom, the way into it, the pulls at
    its entry and the branches that it consists of in turn: what is the same in all these has the same optimum.
    """

    def __init__(self, kernel: Kernel) -> None:
        self._kernel = kernel
        self._prices = [dict(younger) for younger in kernel.younger]
        self._ways: dict[int, tuple[Way, ...]] = {}
        self._known: dict[tuple[object, ...], _Branch] = {}

    def chosen(self, tree: Tree, pull: Mapping[int, int]) -> dict[int, Choice]:
        """The choice for every atom of a tree with which all of them together cost least.

        Args:
            tree: what hangs where.
            pull: where branches had better stand: below zero left, above zero right; nothing for all others.
        """
        branches = self._reckoned(tree, pull)
        standing = {tree.atoms[0]: ALONE}
        chosen = {}
        for atom in tree.atoms:
            entry = tree.entry.get(atom)
            choice = chosen[atom] = branches[atom].choices[standing[atom]]
            for net, its in zip(choice.above, choice.standings, strict=True):
                if entry is None or net != entry.net:
                    standing[tree.top[net]] = its
            last = len(choice.sibship) - 1
            for i, kid in enumerate(choice.sibship):
                if entry is None or kid != entry.origin:
                    standing[kid] = ALONE if not last else LEFTMOST if not i else RIGHTMOST if i == last else INNER
        return chosen

    def _reckoned(self, tree: Tree, pull: Mapping[int, int]) -> dict[int, _Branch]:
        """All branches of a tree, from the leaves up."""
        known, top = self._known, tree.top
        found: dict[int, _Branch] = {}
        for atom in reversed(tree.atoms):
            entry = tree.entry.get(atom)
            net, guest = (entry.net, -1 if entry.from_above else entry.origin) if entry is not None else (-1, -1)
            parts = [found[top[one]] for one in tree.above[atom] if one != net]
            parts += [found[kid] for _, kids in tree.below[atom] for kid in kids if kid != guest]
            key = (atom, net, guest, pull.get(atom, 0), pull.get(guest, 0), *parts)
            branch = known.get(key)
            if branch is None:
                branch = known[key] = self._compared(tree, entry, atom, pull, found)
            found[atom] = branch
        return found

    def _compared(
        self, tree: Tree, entry: Entry | None, one: int, pull: Mapping[int, int], found: Mapping[int, _Branch]
    ) -> _Branch:
        """The least cost of a branch for each standing at its entry, and the choices that lead to it."""
        costs = [NEVER * 2] * len(STANDINGS)
        choices = [Choice(0, (), (), ())] * len(STANDINGS)
        couples = _Couples(self._kernel, self._prices, tree, entry, pull, found)
        under: dict[tuple[int, ...], tuple[Table, Sequence[tuple[int, ...]]]] = {}
        for way in self._ways_of(tree, one):
            above, its = couples.above(way.above)
            if way.below not in under:
                under[way.below] = couples.below(way.below, dict(tree.below[one]))
            below, sibships = under[way.below]
            for standing in STANDINGS:
                cost = way.cost + above[standing] + below[standing]
                if cost < costs[standing]:
                    costs[standing] = cost
                    choices[standing] = Choice(way.option, way.above, its[standing], sibships[standing])
        mine = pull.get(one, 0)
        if mine and entry is not None and not entry.from_above:
            costs[RIGHTMOST if mine > 0 else LEFTMOST] += PULL
        return _Branch(costs, choices, mine)

    def _ways_of(self, tree: Tree, one: int) -> tuple[Way, ...]:
        """The ways of an atom in a tree, which may lack some of its nets."""
        if one not in self._ways:
            self._ways[one] = ways(self._kernel, one)
        every = self._ways[one]
        below = [net for net, _ in tree.below[one]]
        if len(tree.above[one]) == len(every[0].above) and len(below) == len(every[0].below):
            return every
        return narrowed(every, tree.above[one], below)


@frozen
class _Couples:
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
    branches: Mapping[int, _Branch]

    def above(self, nets: Sequence[int]) -> tuple[Table, Sequence[tuple[int, ...]]]:
        """The best standings of a chain in the sibships of its partners, for each standing in that of its entry.

        Between two sibships, each child of the left one further right than the partner and each of the right one
        further left costs a crossing: a sum over the partners, so that each has the best for itself.
        """
        parents = self.entry.net if self.entry is not None and self.entry.from_above else -1
        weight = [self.kernel.wires[net][2] for net in nets]
        total, own, here = 0, -1, ANYWHERE
        its = []
        for i, net in enumerate(nets):
            right = sum([min(weight[i], other) for other in weight[i + 1 :]])
            left = sum([min(weight[i], other) for other in weight[:i]])
            if net == parents:
                own, here = i, (right, left + right, left, 0)
                its.append(ALONE)
                continue
            table = self.branches[self.tree.top[net]].table
            costs = (table[0] + right, table[1] + left + right, table[2] + left, table[3])
            at = costs.index(min(costs)) if len(nets) <= FREE else table.index(min(table))
            total += costs[at]
            its.append(at)
        if self.pull:
            pulls = [self.branches[self.tree.top[net]].pull if net != parents else 0 for net in nets]
            total += PULL * sum([max(0, one - other) for one, other in combinations(pulls, 2)])
        if own < 0:
            return (total,) * len(STANDINGS), (tuple(its),) * len(STANDINGS)
        mine = [(*its[:own], standing, *its[own + 1 :]) for standing in STANDINGS]
        return [total + cost for cost in here], mine

    def below(
        self, nets: Sequence[int], groups: Mapping[int, Sequence[int]]
    ) -> tuple[Table, Sequence[tuple[int, ...]]]:
        """The best order of all children of a chain, for each standing of the one through whom it is entered."""
        entry = self.entry
        around = entry.net if entry is not None and not entry.from_above else -1
        guest = entry.origin if entry is not None else -1
        costs = [0] * len(STANDINGS)
        orders: list[tuple[int, ...]] = [()] * len(STANDINGS)
        for i, net in enumerate(nets):
            kids, first, last = groups[net], i == 0, i == len(nets) - 1
            if self.pull:
                kids = sorted(kids, key=lambda kid: self.pull.get(kid, 0))
            if net == around:
                tables = [self.branches[kid].table if kid != guest else ANYWHERE for kid in kids]
                some = ordered_around(guest, kids, tables, self.turned, first=first, last=last)
            else:
                tables = [self.branches[kid].table for kid in kids]
                some = [ordered(kids, tables, self.turned, first=first, last=last)] * len(STANDINGS)
            for standing, (cost, order) in enumerate(some):
                costs[standing] += cost
                orders[standing] += order
        return costs, orders

    def turned(self, left: int, right: int) -> int:
        """What it costs more that two children change sides."""
        cost = self.prices[left].get(right, 0) - self.prices[right].get(left, 0)
        return cost + PULL * (self.pull.get(right, 0) - self.pull.get(left, 0)) if self.pull else cost
