# SPDX-License-Identifier: MIT
"""The best order of the branches of a tree, each branch kept whole, by dynamic programming from the leaves.

Where whole branches stand side by side, lines cross for two reasons only. Somebody whose partner brings parents has to
stand at the end of the own sibship, or those parents' line goes through its bar; and of two partners who both bring
parents, neither sibship may reach over to the other's side. So each tie between an atom and the couple it hangs from
knows four cases, the *standing* of that atom among the children of the couple, and the cost of a branch depends on
nothing else beyond it (non-serial dynamic programming: Bertele and Brioschi 1972). The optimum is one of this model:
it does not see loops, nor that grandparents of a partner need room too. The search that follows does.
"""

from collections.abc import Callable, Mapping, Sequence
from itertools import combinations, product

from attrs import frozen

from naastbetrokken.layout.genogram.p2_ordering.atoms import Kernel
from naastbetrokken.layout.genogram.p2_ordering.prices import FAULT
from naastbetrokken.layout.genogram.p2_ordering.tree import Tree

LEFTMOST, INNER, RIGHTMOST, ALONE = range(4)
STANDINGS = (LEFTMOST, INNER, RIGHTMOST, ALONE)
ON_LEFT = (0, 1, 1, 0)
"""Whether there are brothers or sisters to the left of somebody, by standing."""
ON_RIGHT = (1, 1, 0, 0)
NEVER = 1 << 40
PULL = FAULT
"""Price of standing where a relation with another branch has to pass others of the own branch."""
FREE = 3
"""Up to so many couples above one chain all standings are compared; beyond, each has the best for itself."""


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


Table = Sequence[int]
"""Cost of a branch for each standing of the atom it hangs by."""


def branched(kernel: Kernel, tree: Tree, pull: Mapping[int, int]) -> dict[int, Choice]:
    """The choice for every atom of a tree with which all of them together cost least.

    Args:
        kernel: the atoms.
        tree: what hangs where.
        pull: where branches had better stand: below zero left, above zero right; nothing for all others.
    """
    branches = _Branches(kernel, tree, [dict(younger) for younger in kernel.younger], pull, {})
    choices: dict[int, list[Choice]] = {}
    for atom in reversed(tree.atoms):
        branches.tables[atom], choices[atom] = branches.compared(atom)
    standing = {tree.atoms[0]: ALONE}
    chosen = {}
    for atom in tree.atoms:
        entry = tree.entry.get(atom)
        choice = chosen[atom] = choices[atom][standing[atom]]
        for net, its in zip(choice.above, choice.standings, strict=True):
            if entry is None or net != entry.net:
                standing[tree.top[net]] = its
        last = len(choice.sibship) - 1
        for i, kid in enumerate(choice.sibship):
            if entry is None or kid != entry.origin:
                standing[kid] = ALONE if not last else LEFTMOST if not i else RIGHTMOST if i == last else INNER
    return chosen


@frozen
class _Branches:
    """What the branches of a tree cost.

    Attributes:
        prices: per atom what it costs to have certain others on its left.
        pull: see above.
        tables: the tables of the branches reckoned so far.
    """

    kernel: Kernel
    tree: Tree
    prices: Sequence[Mapping[int, int]]
    pull: Mapping[int, int]
    tables: dict[int, Table]

    def compared(self, one: int) -> tuple[list[int], list[Choice]]:
        """The least cost of a branch for each standing at its entry, and the choices that lead to it."""
        wires, home = self.kernel.wires, self.kernel.home
        entry = self.tree.entry.get(one)
        own_parents = entry.net if entry is not None and entry.from_above else -1
        guest = entry.origin if entry is not None and not entry.from_above else -1
        atom = self.kernel.atoms[one]
        if own_parents >= 0 and not self.tree.below[one] and len(self.tree.above[one]) == 1:
            least = min(atom.costs)
            choices = [Choice(atom.costs.index(least), (own_parents,), (standing,), ()) for standing in STANDINGS]
            return [least] * len(STANDINGS), choices
        slot_in = {net: slot for net in self.tree.above[one] for slot in reversed(wires[net][1]) if home[slot] == one}
        costs = [NEVER * 2] * len(STANDINGS)
        found = [Choice(0, (), (), ())] * len(STANDINGS)
        under: dict[tuple[tuple[int, ...], int], tuple[int, list[int]]] = {}
        over: dict[tuple[tuple[int, ...], int], tuple[int, tuple[int, ...]]] = {}
        for option, (slots, own) in enumerate(zip(atom.options, atom.costs, strict=True)):
            place = {slot: i for i, slot in enumerate(slots)}
            above = tuple([net for _, net in sorted([(place[slot], net) for net, slot in slot_in.items()])])
            below = sorted([(_drop(wires[net][0], place), net, kids) for net, kids in self.tree.below[one]])
            nets = tuple([net for _, net, _ in below])
            for standing in STANDINGS if entry is not None else (ALONE,):
                here = standing if own_parents >= 0 else INNER
                at = standing if guest >= 0 else INNER
                if (above, here) not in over:
                    over[above, here] = self.above(above, own_parents, here)
                if (nets, at) not in under:
                    under[nets, at] = self.below([kids for _, _, kids in below], guest, at)
                cost = own + over[above, here][0] + under[nets, at][0]
                if cost < costs[standing]:
                    costs[standing] = cost
                    found[standing] = Choice(option, above, over[above, here][1], tuple(under[nets, at][1]))
        if guest >= 0 and (pull := self.pull.get(one, 0)):
            costs[RIGHTMOST if pull > 0 else LEFTMOST] += PULL
        return costs, found

    def above(self, nets: Sequence[int], own_parents: int, standing: int) -> tuple[int, tuple[int, ...]]:
        """The best standings of a chain in the sibships of its partners, given that in one of them."""
        if not nets:
            return 0, ()
        if len(nets) == 1:
            if nets[0] == own_parents:
                return 0, (standing,)
            table = self.tables[self.tree.top[nets[0]]]
            return min(table), (table.index(min(table)),)
        wires = self.kernel.wires
        tables = [self.tables[self.tree.top[net]] if net != own_parents else (0,) * len(STANDINGS) for net in nets]
        its = [
            (standing,) if net == own_parents else STANDINGS if len(nets) <= FREE else (table.index(min(table)),)
            for net, table in zip(nets, tables, strict=True)
        ]
        if self.pull:
            pulls = [self.pull.get(self.tree.top[net], 0) if net != own_parents else 0 for net in nets]
            against = PULL * sum([max(0, one - other) for one, other in combinations(pulls, 2)])
        else:
            against = 0
        best: tuple[int, tuple[int, ...]] = (NEVER * 2, ())
        for standings in product(*its):
            cost = against + sum([table[s] for table, s in zip(tables, standings, strict=True)])
            if cost >= best[0]:
                continue
            for (left, s), (right, t) in combinations(zip(nets, standings, strict=True), 2):
                if reach := ON_RIGHT[s] + ON_LEFT[t]:
                    cost += reach * min(wires[left][2], wires[right][2])
            if cost < best[0]:
                best = (cost, standings)
        return best

    def below(self, groups: Sequence[Sequence[int]], guest: int, at: int) -> tuple[int, list[int]]:
        """The best order of all children of a chain, whose couples keep their order, with a guest who stands so."""
        guests: Table = [0 if s == at else NEVER for s in STANDINGS]
        total, order = 0, []
        last = len(groups) - 1
        for i, born in enumerate(groups):
            kids = sorted(born, key=lambda kid: self.pull.get(kid, 0)) if self.pull else born
            tables = [self.tables[kid] if kid != guest else guests for kid in kids]
            cost, mine = _group(kids, tables, self.turned, first=i == 0, last=i == last)
            total += cost
            order += mine
        return total, order

    def turned(self, left: int, right: int) -> int:
        """What it costs more that two children change sides."""
        cost = self.prices[left].get(right, 0) - self.prices[right].get(left, 0)
        return cost + PULL * (self.pull.get(right, 0) - self.pull.get(left, 0)) if self.pull else cost


def _drop(tops: Sequence[int], place: Mapping[int, int]) -> int:
    """Where the line of a couple starts in its chain, doubled."""
    return place[tops[0]] + place[tops[-1]]


def _group(
    kids: Sequence[int], tables: Sequence[Table], turned: Callable[[int, int], int], *, first: bool, last: bool
) -> tuple[int, list[int]]:
    """The best order of the children of one couple: as given, but for one at each end that is free."""
    if len(kids) == 1 and first and last:
        return tables[0][ALONE], list(kids)
    inner = sum([table[INNER] for table in tables])
    lefts, rights = [(-1, 0)], [(-1, 0)]
    if first:
        lefts = [
            (i, table[LEFTMOST] - table[INNER] + sum([turned(other, kids[i]) for other in kids[:i]]))
            for i, table in enumerate(tables)
        ]
    if last:
        rights = [
            (j, table[RIGHTMOST] - table[INNER] + sum([turned(kids[j], other) for other in kids[j + 1 :]]))
            for j, table in enumerate(tables)
        ]
    best = (NEVER * 2, -1, -1)
    for i, left in lefts:
        for j, right in rights:
            if i == j >= 0:
                continue
            twice = turned(kids[j], kids[i]) if 0 <= j < i else 0
            cost = inner + left + right - twice
            if cost < best[0]:
                best = (cost, i, j)
    cost, i, j = best
    middle = [kid for n, kid in enumerate(kids) if n not in {i, j}]
    return cost, [*([kids[i]] if i >= 0 else []), *middle, *([kids[j]] if j >= 0 else [])]
