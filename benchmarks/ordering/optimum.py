# SPDX-License-Identifier: MIT
"""The proven optimum of the ordering cost for small families, and how far the library stays from it.

    python benchmarks/ordering/optimum.py [--families N] [--persons LOW HIGH] [--folder FOLDER] [--nodes LIMIT]

Branch and bound over whole rows, top down, slot by slot from the left. The cost is that of the search (crossings with
bars on best tracks, inversions of birth order, couples apart) counted in faults, but over all orders of all slots:
nothing is assumed about chains of partners or runs of siblings standing together. Cost of a prefix only grows, because
the crossings of two nets depend on nothing but the order of their own ends; so a prefix as dear as the best known order
can be dropped.
"""

import argparse
import json
import random
from pathlib import Path
from typing import Any

from engine import prepared
from families import family as seeded

from naastbetrokken.layout.genogram.layers import Layers
from naastbetrokken.layout.genogram.p2_ordering import order
from naastbetrokken.layout.genogram.p2_ordering.atoms import FAULT, surely_older
from naastbetrokken.layout.genogram.p2_ordering.cost import channel_cost

APART = 3


class TooManyNodesError(Exception):
    """More nodes than allowed."""


class Bench:
    """One family, with its cost and its search."""

    def __init__(self, layers: Layers, limit: int) -> None:
        self.layers = layers
        self.limit = limit
        self.nodes = 0
        self.place = [-1] * len(layers.slots)
        self.wires = [(net.tops, net.bottoms, FAULT) for net in layers.nets]
        self.into: list[list[int]] = [[] for _ in layers.slots]
        for n, net in enumerate(layers.nets):
            for bottom in net.bottoms:
                self.into[bottom].append(n)
        self.partners: list[list[int]] = [[] for _ in layers.slots]
        for _, one, other in layers.couples:
            self.partners[one].append(other)
            self.partners[other].append(one)
        self.older: list[list[int]] = [[] for _ in layers.slots]
        family = layers.family
        for j, joint in enumerate(family.joints):
            mine = [child for child in joint.children if family.parents_of[child][0] == j]
            for one in mine:
                for other in mine:
                    if layers.slots[one].row == layers.slots[other].row and surely_older(family, one, other):
                        self.older[one].append(other)
        over = {top for net in layers.nets for top in net.tops}
        self.free = [
            all(slot not in over and not self.partners[slot] and len(self.into[slot]) == 1 for slot in row)
            and all(layers.slots[bottom].node >= 0 for net in layers.nets if net.row + 1 == r for bottom in net.bottoms)
            for r, row in enumerate(layers.rows)
        ]
        """Rows of whole sibships from which nothing hangs: in the order of their parents they cost nothing."""
        self.twin = [-1] * len(layers.slots)
        for _, one, other in layers.couples:
            low, high = sorted((one, other))
            if not any(self.into[slot] or len(self.partners[slot]) > 1 for slot in (low, high)):
                self.twin[high] = low
        self.memo: dict[tuple[int, tuple[int, ...]], tuple[int, bool]] = {}

    def cost(self, rows: Any) -> int:
        """Faults of a whole order."""
        total = 0
        for row in rows:
            for slot in row:
                self.place[slot] = -1
            complete: list[int] = []
            for i, slot in enumerate(row):
                total += self.step(slot, i, complete, row[:i])
        return total

    def step(self, slot: int, index: int, complete: list[int], prefix: Any) -> int:
        """Faults that putting a slot right of a prefix adds; `complete` gains the nets that are whole with it."""
        self.place[slot] = index
        here = set(prefix)
        faults = sum(1 for younger in self.older[slot] if younger in here)
        for other in self.partners[slot]:
            if other in here and index - self.place[other] > 1:
                faults += APART + index - self.place[other] - 1
        here.add(slot)
        for net in self.into[slot]:
            if all(bottom in here for bottom in self.wires[net][1]):
                for known in complete:
                    if self.wires[known] != self.wires[net]:
                        faults += channel_cost((known, net), self.wires, self.place) // FAULT
                complete.append(net)
        return faults

    def below(self, row: int, allowed: int) -> int:
        """Least faults of all rows from this one down, given the row above; more than `allowed` if not within it."""
        if row == len(self.layers.rows):
            return 0
        if self.free[row]:
            return 0
        above = tuple(sorted(self.layers.rows[row - 1], key=self.place.__getitem__)) if row else ()
        known = self.memo.get((row, above))
        if known is not None and (known[1] or known[0] > allowed):
            return known[0]
        best = self.fill(row, [], sorted(self.layers.rows[row]), [], 0, allowed, above)
        self.memo[row, above] = (best, best <= allowed)
        return best

    def fill(  # noqa: PLR0917
        self, row: int, prefix: list[int], rest: list[int], complete: list[int], so_far: int, allowed: int, above: Any
    ) -> int:
        """Least faults from here on, with part of this row filled."""
        self.nodes += 1
        if self.nodes > self.limit:
            raise TooManyNodesError
        if not rest:
            saved = list(self.place)
            found = so_far + self.below(row + 1, allowed - so_far)
            self.place[:] = saved
            return found
        best = allowed + 1
        steps = []
        for slot in rest:
            if self.twin[slot] in rest:
                continue  # two founders with nothing but each other: either way is the same
            whole = list(complete)
            steps.append((self.step(slot, len(prefix), whole, prefix), slot, whole))
        for added, slot, whole in sorted(steps, key=lambda step: step[:2]):
            if so_far + added >= best:
                break
            self.place[slot] = len(prefix)
            left = [other for other in rest if other != slot]
            best = min(best, self.fill(row, [*prefix, slot], left, whole, so_far + added, best - 1, above))
        return best


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--families", type=int, default=20)
    parser.add_argument("--persons", type=int, nargs=2, default=(14, 25))
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--nodes", type=int, default=2_000_000)
    options = parser.parse_args()
    if options.folder:
        families = [json.loads(path.read_text()) for path in sorted(options.folder.glob("*.json"))]
    else:
        low, high = options.persons
        sizes = random.Random(7)
        families = [seeded(5000 + k, sizes.randint(low, high), in_laws=0.4) for k in range(options.families)]
    totals = [0, 0, 0]
    for family in families:
        layers = prepared(family)
        bench = Bench(layers, options.nodes)
        found = bench.cost(order(layers))
        who = f"{family['name']:10s} {len(family['persons']):3d} persons"
        try:
            proven = next((k for k in range(found) if bench.below(0, k) <= k), found)
            totals = [totals[0] + 1, totals[1] + found, totals[2] + proven]
            print(f"{who}: found {found}, optimum {proven}, nodes {bench.nodes}")
        except TooManyNodesError:
            print(f"{who}: found {found}, optimum not proven")
    count, found, least = totals
    gap = 100 * (found - least) / max(1, least)
    print(f"{count} of {len(families)} proven: found {found}, optimum {least} faults, gap {gap:.1f} %")


if __name__ == "__main__":
    main()
