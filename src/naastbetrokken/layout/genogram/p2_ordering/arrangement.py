# SPDX-License-Identifier: MIT
"""An order of atoms that can be changed a little and knows at once what the change costs."""

from collections.abc import Mapping, Sequence

from naastbetrokken.layout.genogram.p2_ordering.atoms import Kernel
from naastbetrokken.layout.genogram.p2_ordering.cost import channel_cost
from naastbetrokken.layout.genogram.p2_ordering.habit import changed_places

Change = list[tuple[int, int, list[int], list[int]]]
"""Windows: row, index of the first atom, the atoms and their options."""


class Arrangement:
    """An order of atoms with its inner orders, and the place of every slot in it.

    `habit` is where slots stood in an earlier drawing, which costs to leave.
    """

    def __init__(
        self,
        kernel: Kernel,
        rows: Sequence[Sequence[int]],
        option: Sequence[int],
        habit: Sequence[float | None] | None = None,
    ) -> None:
        self.kernel = kernel
        self.habit = habit
        self.rows = [list(row) for row in rows]
        self.option = list(option)
        self.place = [0] * len(kernel.layers.slots)
        self.index = [0] * len(kernel.atoms)
        self.reach = self._reach()
        for row in range(len(rows)):
            self.lay(row, 0, len(self.rows[row]), 0)

    def _reach(self) -> list[tuple[int, int]]:
        """Per atom, the first and last index of its family in its row: families stand side by side."""
        family = self.kernel.family
        reach = [(0, 0)] * len(self.kernel.atoms)
        for row in self.rows:
            start = 0
            for i, atom in enumerate(row):
                if i + 1 == len(row) or family[row[i + 1]] != family[atom]:
                    for one in row[start : i + 1]:
                        reach[one] = (start, i)
                    start = i + 1
        return reach

    def lay(self, row: int, start: int, end: int, place: int) -> None:
        """Count out a window of a row, whose first slot gets `place`."""
        atoms, option, places, index = self.kernel.atoms, self.option, self.place, self.index
        for i, atom in enumerate(self.rows[row][start:end], start):
            index[atom] = i
            for slot in atoms[atom].options[option[atom]]:
                places[slot] = place
                place += 1

    def start(self, row: int, index: int) -> int:
        """The place at which a window begins."""
        atom = self.rows[row][index]
        return self.place[self.kernel.atoms[atom].options[self.option[atom]][0]]

    def window_cost(self, row: int, start: int, end: int) -> int:
        """Cost of everything that rearranging a window of a row can change."""
        kernel, option, index = self.kernel, self.option, self.index
        cost = 0
        ups: dict[int, None] = {}
        downs: dict[int, None] = {}
        for i, atom in enumerate(self.rows[row][start:end], start):
            cost += kernel.atoms[atom].costs[option[atom]]
            for net in kernel.above[atom]:
                ups[net] = None
            for net in kernel.below[atom]:
                downs[net] = None
            for younger, price in kernel.younger[atom]:
                if index[younger] < i:
                    cost += price
        if len(ups) > 1:
            cost += channel_cost(ups, kernel.wires, self.place)
        if len(downs) > 1:
            cost += channel_cost(downs, kernel.wires, self.place)
        if self.habit is not None:
            cost += changed_places(self.rows[row][start:end], option, self.habit, kernel)
        return cost

    def windows_cost(self, windows: Mapping[int, tuple[int, int]]) -> int:
        """Cost of everything that rearranging windows of several rows, by row, can change."""
        kernel, option, index = self.kernel, self.option, self.index
        channels: dict[int, dict[int, None]] = {}
        cost = 0
        for row, (start, end) in windows.items():
            ups = channels.setdefault(row - 1, {})
            downs = channels.setdefault(row, {})
            for i, atom in enumerate(self.rows[row][start:end], start):
                cost += kernel.atoms[atom].costs[option[atom]]
                for net in kernel.above[atom]:
                    ups[net] = None
                for net in kernel.below[atom]:
                    downs[net] = None
                for younger, price in kernel.younger[atom]:
                    if index[younger] < i:
                        cost += price
            if self.habit is not None:
                cost += changed_places(self.rows[row][start:end], option, self.habit, kernel)
        for nets in channels.values():
            if len(nets) > 1:
                cost += channel_cost(nets, kernel.wires, self.place)
        return cost

    def exchange(self, change: Change) -> Change:
        """Put other atoms with other options into windows; what would undo that."""
        rows, option = self.rows, self.option
        undo = []
        for row, start, atoms, options in change:
            first = self.start(row, start)
            end = start + len(atoms)
            old = rows[row][start:end]
            undo.append((row, start, old, [option[atom] for atom in old]))
            rows[row][start:end] = atoms
            for atom, choice in zip(atoms, options, strict=True):
                option[atom] = choice
            self.lay(row, start, end, first)
        return undo

    def tried(self, change: Change) -> tuple[Change, int]:
        """Make a change; what would undo it, and what it costs."""
        if len(change) == 1:
            row, start, atoms, _ = change[0]
            end = start + len(atoms)
            before = self.window_cost(row, start, end)
            undo = self.exchange(change)
            return undo, self.window_cost(row, start, end) - before
        windows = {row: (start, start + len(atoms)) for row, start, atoms, _ in change}
        before = self.windows_cost(windows)
        undo = self.exchange(change)
        return undo, self.windows_cost(windows) - before

    def cost(self) -> int:
        """Cost of the whole order."""
        return self.windows_cost({row: (0, len(line)) for row, line in enumerate(self.rows)})
