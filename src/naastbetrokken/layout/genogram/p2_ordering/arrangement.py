# SPDX-License-Identifier: MIT
"""An order of atoms that can be changed a little and knows at once what the change costs."""

from collections.abc import Iterable, Mapping, Sequence

from naastbetrokken.layout.genogram.p2_ordering.atoms import Kernel
from naastbetrokken.layout.genogram.p2_ordering.cost import NOWHERE, crossings, placed
from naastbetrokken.layout.genogram.p2_ordering.habit import changed_places
from naastbetrokken.layout.genogram.p2_ordering.prices import NOTHING

Change = list[tuple[int, int, list[int], list[int]]]
"""Windows: row, index of the first atom, the atoms and their options."""


class Arrangement:
    """An order of atoms with its inner orders, and the place of every slot and net in it.

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
        self.options = [atom.options for atom in kernel.atoms]
        self.costs = [atom.costs for atom in kernel.atoms]
        self.least = [min(atom.costs) for atom in kernel.atoms]
        self.place = [0] * len(kernel.layers.slots)
        self.index = [0] * len(kernel.atoms)
        self.reach = self._reach()
        for row in range(len(rows)):
            self.lay(row, 0, len(self.rows[row]), 0)
        self.nets = [NOWHERE] * len(kernel.wires)
        self.refresh(range(len(kernel.wires)))

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
        options, option, places, index = self.options, self.option, self.place, self.index
        for i, atom in enumerate(self.rows[row][start:end], start):
            index[atom] = i
            for slot in options[atom][option[atom]]:
                places[slot] = place
                place += 1

    def refresh(self, nets: Iterable[int]) -> None:
        """Read the places of some nets from those of their ends."""
        wires, place, mine = self.kernel.wires, self.place, self.nets
        for net in nets:
            mine[net] = placed(wires[net], place)

    def exchange(self, change: Change) -> Change:
        """Put other atoms with other options into windows; what would undo that. Nets have to be refreshed."""
        option, rows = self.option, self.rows
        undo = []
        for row, start, atoms, _ in change:
            old = rows[row][start : start + len(atoms)]
            undo.append((row, start, old, [option[atom] for atom in old]))
        self._put(change)
        return undo

    def _put(self, change: Change) -> None:
        option, options, places, index = self.option, self.options, self.place, self.index
        for row, start, atoms, choices in change:
            line = self.rows[row]
            first = line[start]
            place = places[options[first][option[first]][0]]
            line[start : start + len(atoms)] = atoms
            for i, (atom, choice) in enumerate(zip(atoms, choices, strict=True), start):
                option[atom] = choice
                index[atom] = i
                for slot in options[atom][choice]:
                    places[slot] = place
                    place += 1

    def _inner(self, row: int, start: int, end: int) -> int:
        """Cost of what stands in a window without its nets."""
        costs, option, index, younger = self.costs, self.option, self.index, self.kernel.younger
        cost = 0
        window = self.rows[row][start:end]
        for i, atom in enumerate(window, start):
            cost += costs[atom][option[atom]]
            for other, price in younger[atom]:
                if index[other] < i:
                    cost += price
        if self.habit is not None:
            cost += changed_places(window, option, self.habit, self.kernel)
        return cost

    def _channels(self, change: Change) -> list[list[int]]:
        """The nets that end or start in some windows, by channel, where there are several."""
        above, below = self.kernel.above, self.kernel.below
        if len(change) == 1:
            atoms = change[0][2]
            if len(atoms) == 1:
                found = [list(above[atoms[0]]), list(below[atoms[0]])]
            else:
                found = [
                    list(dict.fromkeys([net for atom in atoms for net in above[atom]])),
                    list(dict.fromkeys([net for atom in atoms for net in below[atom]])),
                ]
            return found
        channels: dict[int, dict[int, None]] = {}
        for row, _, atoms, _ in change:
            ups, downs = channels.setdefault(row - 1, {}), channels.setdefault(row, {})
            for atom in atoms:
                ups.update(dict.fromkeys(above[atom]))
                downs.update(dict.fromkeys(below[atom]))
        return [list(nets) for nets in channels.values()]

    def tried(self, change: Change, limit: int, *, hasty: bool = False) -> tuple[Change, int] | None:
        """Make a change if that costs less than `limit` more, or nothing: what would undo it, and its cost.

        A hasty trial leaves windows alone in which there is nothing to be won.
        """
        nets, inner = self.nets, self._inner
        channels = self._channels(change)
        windows = [(row, start, start + len(atoms)) for row, start, atoms, _ in change]
        before = sum([inner(*window) for window in windows])
        crossed = [crossings([nets[net] for net in channel]) if len(channel) > 1 else 0 for channel in channels]
        before += sum(crossed)
        if hasty and self.habit is None:
            least = self.least
            if before - sum([least[atom] for _, _, atoms, _ in change for atom in atoms]) < NOTHING:
                return None
        undo = self.exchange(change)
        worse = sum([inner(*window) for window in windows]) - before
        most = max(limit, 1)
        saved = []
        wires, place = self.kernel.wires, self.place
        for channel in channels:
            if worse >= most:
                break
            for net in channel:
                saved.append((net, nets[net]))
                nets[net] = placed(wires[net], place)
            if len(channel) > 1:
                worse += crossings([nets[net] for net in channel])
        if worse < most:
            return undo, worse
        self._put(undo)
        for net, old in saved:
            nets[net] = old
        return None

    def undone(self, undo: Change) -> None:
        """Take back a change."""
        self._put(undo)
        for channel in self._channels(undo):
            self.refresh(channel)

    def windows_cost(self, windows: Mapping[int, tuple[int, int]]) -> int:
        """Cost of everything within windows of several rows, by row."""
        change: Change = [(row, start, self.rows[row][start:end], []) for row, (start, end) in windows.items()]
        cost = sum([self._inner(row, start, end) for row, (start, end) in windows.items()])
        return cost + sum([crossings([self.nets[net] for net in channel]) for channel in self._channels(change)])

    def cost(self) -> int:
        """Cost of the whole order."""
        return self.windows_cost({row: (0, len(line)) for row, line in enumerate(self.rows)})
