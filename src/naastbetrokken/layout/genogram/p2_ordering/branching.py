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

from naastbetrokken.layout.genogram.p2_ordering.atoms import Kernel
from naastbetrokken.layout.genogram.p2_ordering.couples import ENTERED, PULL, Branch, Choice, Couples
from naastbetrokken.layout.genogram.p2_ordering.sibship import LEFTMOST, NEVER, RIGHTMOST, STANDINGS, Table
from naastbetrokken.layout.genogram.p2_ordering.tree import Tree
from naastbetrokken.layout.genogram.p2_ordering.ways import Way, cheapest, narrowed, ways

UNDECIDED = Choice(0, (), (), ())


class Branches:
    """The best order of branches of a family, each reckoned once in however many trees it is found.

    Trees from several roots share most of their branches. A branch is known by its atom, the way into it, the pulls at
    its entry and the branches that it consists of in turn: what is the same in all these has the same optimum.
    """

    def __init__(self, kernel: Kernel) -> None:
        self._kernel = kernel
        self._prices = [dict(younger) for younger in kernel.younger]
        self._ways: dict[int, tuple[Way, ...]] = {}
        self._known: dict[tuple[object, ...], Branch] = {}

    def of(self, tree: Tree, pull: Mapping[int, int]) -> dict[int, Branch]:
        """The branch of every atom of a tree.

        Args:
            tree: what hangs where.
            pull: where branches had better stand: below zero left, above zero right; nothing for all others.
        """
        known, entries = self._known, tree.entry
        found: dict[int, Branch] = {}
        for atom in reversed(tree.atoms):
            entry = entries.get(atom)
            aside = 0 if entry is None or entry.from_above else pull.get(entry.origin, 0)
            key = (atom, entry, pull.get(atom, 0), aside, *[found[one] for one in tree.parts[atom]])
            branch = known.get(key)
            if branch is None:
                couples = Couples(self._kernel, self._prices, tree, entry, pull, found)
                branch = known[key] = self._compared(couples, atom)
            found[atom] = branch
        return found

    def _compared(self, couples: Couples, one: int) -> Branch:
        """The least cost of a branch for each standing at its entry, and the choices that lead to it."""
        tree, entry, pull = couples.tree, couples.entry, couples.pull.get(one, 0)
        if not tree.parts[one] and entry is not None and entry.from_above:
            way = self._ways_of(tree, one)[0]
            choice = Choice(way.option, way.above, ENTERED, ())
            return Branch([way.cost] * len(STANDINGS), [choice] * len(STANDINGS), pull, {})
        costs = [NEVER * 2] * len(STANDINGS)
        choices = [UNDECIDED] * len(STANDINGS)
        over: dict[tuple[int, ...], tuple[Table, tuple[int, ...]]] = {}
        under: dict[tuple[int, ...], tuple[Table, Sequence[tuple[int, ...]]]] = {}
        for way in self._ways_of(tree, one):
            above, its = over.get(way.above) or over.setdefault(way.above, couples.above(way.above))
            below, sibships = under.get(way.below) or under.setdefault(way.below, couples.below(way.below))
            choice = UNDECIDED
            for standing, cost in enumerate([way.cost + a + b for a, b in zip(above, below, strict=True)]):
                if cost < costs[standing]:
                    costs[standing] = cost
                    if choice is UNDECIDED or choice.sibship is not sibships[standing]:
                        choice = Choice(way.option, way.above, its, sibships[standing])
                    choices[standing] = choice
        if pull and entry is not None and not entry.from_above:
            costs[RIGHTMOST if pull > 0 else LEFTMOST] += PULL
        return Branch(costs, choices, pull, {})

    def _ways_of(self, tree: Tree, one: int) -> tuple[Way, ...]:
        """The ways of an atom in a tree, which may lack some of its nets."""
        above, below = tree.above[one], tree.below[one]
        if len(above) <= 1 and len(below) <= 1:
            return (cheapest(self._kernel, one, above, below),)
        if one not in self._ways:
            self._ways[one] = ways(self._kernel, one)
        every = self._ways[one]
        if len(above) == len(every[0].above) and len(below) == len(every[0].below):
            return every
        return narrowed(every, above, below)
