# SPDX-License-Identifier: MIT
"""Simulated annealing over the order of atoms (Kirkpatrick, Gelatt and Vecchi 1983).

A move rearranges a window of one row. Only nets that touch the window can cross each other differently after it, so
what a move costs does not grow with the family.
"""

from collections.abc import Sequence

from naastbetrokken.layout.genogram.p2_ordering.atoms import FAULT, Kernel
from naastbetrokken.layout.genogram.p2_ordering.cost import channel_cost
from naastbetrokken.layout.genogram.p2_ordering.dice import Dice

HOT = 1.5 * FAULT
COLD = 0.1 * FAULT
FAR = 9
"""No atom moves further than this in one move."""


class Arrangement:
    """An order of atoms with its inner orders, and the place of every slot in it."""

    def __init__(self, kernel: Kernel, rows: Sequence[Sequence[int]], option: Sequence[int]) -> None:
        self.kernel = kernel
        self.rows = [list(row) for row in rows]
        self.option = list(option)
        self.place = [0] * len(kernel.layers.slots)
        for row in range(len(rows)):
            self.lay(row, 0, len(self.rows[row]), 0)

    def lay(self, row: int, start: int, end: int, place: int) -> None:
        """Count out the places of a window of a row."""
        atoms, option, places = self.kernel.atoms, self.option, self.place
        for atom in self.rows[row][start:end]:
            for slot in atoms[atom].options[option[atom]]:
                places[slot] = place
                place += 1

    def start(self, row: int, index: int) -> int:
        """The place at which a window begins."""
        atom = self.rows[row][index]
        return self.place[self.kernel.atoms[atom].options[self.option[atom]][0]]

    def window_cost(self, row: int, start: int, end: int) -> int:
        """Cost of everything within a window of a row that an order of the window can change."""
        kernel = self.kernel
        window = self.rows[row][start:end]
        cost = 0
        if len(window) == 1:
            atom = window[0]
            up: Sequence[int] = kernel.above[atom]
            down: Sequence[int] = kernel.below[atom]
        else:
            ups: dict[int, None] = {}
            downs: dict[int, None] = {}
            kin = kernel.kin
            for i, atom in enumerate(window):
                for net in kernel.above[atom]:
                    ups[net] = None
                for net in kernel.below[atom]:
                    downs[net] = None
                for other in window[:i]:
                    key = (atom, other)
                    if key in kin:
                        cost += kin[key]
            up, down = list(ups), list(downs)
        for atom in window:
            cost += kernel.atoms[atom].costs[self.option[atom]]
        if len(up) > 1:
            cost += channel_cost(up, kernel.wires, self.place)
        if len(down) > 1:
            cost += channel_cost(down, kernel.wires, self.place)
        return cost

    def cost(self) -> int:
        """Cost of the whole order."""
        return sum(self.row_cost(row) for row in range(len(self.rows)))

    def row_cost(self, row: int) -> int:
        """Cost of the inner orders and birth orders of a row and of the crossings below it."""
        kernel = self.kernel
        index = {atom: i for i, atom in enumerate(self.rows[row])}
        cost = sum(kernel.atoms[atom].costs[self.option[atom]] for atom in index)
        nets = {net: None for atom in index for net in kernel.below[atom]}
        cost += channel_cost(nets, kernel.wires, self.place)
        for (one, other), price in kernel.kin.items():
            if one in index and other in index and index[one] > index[other]:
                cost += price
        return cost

    def snapshot(self) -> tuple[list[list[int]], list[int]]:
        """Rows and options, to come back to."""
        return [list(row) for row in self.rows], list(self.option)


def annealed(
    arrangement: Arrangement, moves: int, dice: Dice, hot: float = HOT, cold: float = COLD
) -> tuple[int, list[list[int]], list[int]]:
    """The cheapest order met on the way, with its cost."""
    kernel = arrangement.kernel
    atoms = kernel.atoms
    rows, option, place = arrangement.rows, arrangement.option, arrangement.place
    movable = [atom for row in kernel.rows for atom in row if len(row) > 1 or len(atoms[atom].options) > 1]
    cost = arrangement.cost()
    best = cost
    kept = arrangement.snapshot()
    if not movable:
        return best, *kept
    index = {atom: i for row in rows for i, atom in enumerate(row)}
    heat = hot
    cooling = (cold / hot) ** (1 / max(1, moves))
    below = dice.below
    for _ in range(moves):
        heat *= cooling
        atom = movable[below(len(movable))]
        row = atoms[atom].row
        line = rows[row]
        i = index[atom]
        options = len(atoms[atom].options)
        kind = below(20)
        turned: list[tuple[int, int]] = []
        if options > 1 and (kind < 8 or len(line) == 1):
            start, end = i, i + 1
            turned.append((atom, option[atom]))
            new = [atom]
        elif len(line) == 1:
            continue
        elif kind < 10:
            start, end = i, min(len(line), i + 2 + below(4))
            new = line[start:end]
            new.reverse()
            if kind == 9:
                turned = [(one, option[one]) for one in new if len(atoms[one].options) > 1]
        elif kind < 12:
            width = 2 + below(3)
            shift = 1 + below(FAR)
            if kind == 10:
                start, end = i, min(len(line), i + width + shift)
                new = line[i + width : end] + line[i : i + width]
            else:
                end = min(len(line), i + width)
                start = max(0, i - shift)
                new = line[i:end] + line[start:i]
        else:
            j = (
                i + 1 + below(min(FAR, len(line) - 1 - i))
                if kind % 2 and i + 1 < len(line)
                else i - 1 - below(min(FAR, i))
                if i
                else i + 1
            )
            if i < j:
                start, end = i, j + 1
                new = [*line[i + 1 : end], atom]
            else:
                start, end = j, i + 1
                new = [atom, *line[j:i]]
            if options > 1 and kind > 15:
                turned.append((atom, option[atom]))
        if end - start < 2 and not turned:
            continue
        first = arrangement.start(row, start)
        before = arrangement.window_cost(row, start, end)
        old = line[start:end]
        line[start:end] = new
        for one, _ in turned:
            option[one] = below(len(atoms[one].options))
        arrangement.lay(row, start, end, first)
        change = arrangement.window_cost(row, start, end) - before
        if change <= 0 or change * 1000 < heat * dice.patience():
            cost += change
            for k in range(start, end):
                index[line[k]] = k
            if cost < best:
                best = cost
                kept = arrangement.snapshot()
        else:
            line[start:end] = old
            for one, was in turned:
                option[one] = was
            arrangement.lay(row, start, end, first)
    return best, *kept
