# SPDX-License-Identifier: MIT
"""An order of atoms that can be changed a little and knows at once what the change costs."""

from collections.abc import Collection, Sequence

from naastbetrokken.layout.genogram.p2_ordering.atoms import Kernel
from naastbetrokken.layout.genogram.p2_ordering.cost import Placed, crossings, pair_cost, placed
from naastbetrokken.layout.genogram.p2_ordering.habit import changed_places

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
        for line in self.rows:
            self._lay(line)
        self.nets = [placed(wire, self.place) for wire in kernel.wires]
        self.above: Sequence[tuple[int, ...]] = ()
        self.below: Sequence[tuple[int, ...]] = ()
        self.rights: Sequence[Sequence[tuple[int, int]]] = ()
        self.inner: list[int] = []
        self.crossing: list[dict[int, int]] = []

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

    def _lay(self, line: Sequence[int]) -> None:
        """Count out a row."""
        options, option, places, index = self.options, self.option, self.place, self.index
        place = 0
        for i, atom in enumerate(line):
            index[atom] = i
            for slot in options[atom][option[atom]]:
                places[slot] = place
                place += 1

    def exchange(self, change: Change) -> Change:
        """Put other atoms with other options into windows; what would undo that. `known` has to be called again."""
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
            i = start
            for atom, choice in zip(atoms, choices, strict=True):
                option[atom] = choice
                index[atom] = i
                i += 1
                for slot in options[atom][choice]:
                    places[slot] = place
                    place += 1

    def known(self) -> None:
        """Find out what everything costs in this order, of which every later change keeps account.

        `inner` holds the cost of each atom in itself and of those who should not stand left of it, `crossing` per net
        the nets that it crosses, with the cost, and `rights` per atom who should stand right of it, with the price, or
        left of it, with the price below zero.
        """
        wires, place, kernel = self.kernel.wires, self.place, self.kernel
        self.above = kernel.above
        self.below = [tuple([net for net in nets if wires[net][1]]) for nets in kernel.below]
        self.nets = [placed(wire, place) for wire in wires]
        self.crossing = [{} for _ in wires]
        for channel in kernel.channels:
            self._cross(sorted([(self.nets[net], net) for net in channel]))
        rights: list[list[tuple[int, int]]] = [list(younger) for younger in kernel.younger]
        for atom, younger in enumerate(kernel.younger):
            for other, price in younger:
                rights[other].append((atom, -price))
        self.rights = rights
        self.inner = [0] * len(kernel.atoms)
        for row in self.rows:
            for atom, cost in zip(row, self._inner(row), strict=True):
                self.inner[atom] = cost

    def _cross(self, found: Sequence[tuple[Placed, int]]) -> None:
        """Note the crossings between some nets of one channel, from left to right, none of which are noted yet."""
        crossing = self.crossing
        reach = -1
        for j, (here, net) in enumerate(found):
            low = here[1]
            if low <= reach:
                for there, other in found[:j]:
                    if there[2] >= low and (cost := pair_cost(there, here)):
                        crossing[net][other] = crossing[other][net] = cost
            reach = max(reach, here[2])

    def crosses(self) -> bool:
        """Whether any lines cross, as far as is known."""
        return any(self.crossing)

    def _inner(self, atoms: Sequence[int]) -> list[int]:
        """Costs of some atoms without their nets."""
        costs, option, index, younger = self.costs, self.option, self.index, self.kernel.younger
        found = []
        for atom in atoms:
            cost = costs[atom][option[atom]]
            if younger[atom]:
                here = index[atom]
                for other, price in younger[atom]:
                    if index[other] < here:
                        cost += price
            found.append(cost)
        return found

    def _changed(self, change: Change) -> int:
        """What it costs that people of some windows left the places they had."""
        if self.habit is None:
            return 0
        rows, option = self.rows, self.option
        return sum(
            changed_places(rows[row][start : start + len(atoms)], option, self.habit, self.kernel)
            for row, start, atoms, _ in change
        )

    def _channels(self, change: Change) -> list[Collection[int]]:
        """The nets that end or start in some windows, by channel, where there are several."""
        above, below = self.above, self.below
        if len(change) == 1:
            atoms = change[0][2]
            if len(atoms) == 1:
                return [nets for nets in (above[atoms[0]], below[atoms[0]]) if len(nets) > 1]
            ups, downs = ({net for atom in atoms for net in side[atom]} for side in (above, below))
            return [nets for nets in (ups, downs) if len(nets) > 1]
        channels: dict[int, set[int]] = {}
        for row, _, atoms, _ in change:
            for channel, side in ((row - 1, above), (row, below)):
                nets = {net for atom in atoms for net in side[atom]}
                if channel in channels:
                    channels[channel] |= nets
                else:
                    channels[channel] = nets
        return [nets for nets in channels.values() if len(nets) > 1]

    def tried(self, change: Change, limit: int) -> tuple[Change, int] | None:
        """Make a change if that costs less than `limit` more: what would undo it, and its cost."""
        if not self.crossing:
            self.known()
        inner, crossing, least = self.inner, self.crossing, self.least
        channels = self._channels(change)
        atoms = change[0][2] if len(change) == 1 else [atom for window in change for atom in window[2]]
        before = sum([inner[atom] for atom in atoms])
        for channel in channels:
            for net in channel:
                if crossing[net]:
                    for other, cost in crossing[net].items():
                        if other < net and other in channel:
                            before += cost
        if self.habit is None and before + limit <= sum([least[atom] for atom in atoms]):
            return None
        before += self._changed(change)
        most = before + limit
        undo = self.exchange(change)
        after = sum(self._inner(atoms)) + self._changed(change)
        wires, place = self.kernel.wires, self.place
        found = []
        for channel in channels:
            if after >= most:
                break
            there = [(placed(wires[net], place), net) for net in channel]
            found.append(there)
            after += crossings([one for one, _ in there])
        if after >= most:
            self._put(undo)
            return None
        self.reckoned(atoms)
        self._crossed(channels)
        return undo, after - before

    def reckoned(self, atoms: Sequence[int]) -> None:
        """Take account of the places of some atoms and their nets, but for the crossings."""
        wires, place, nets, inner = self.kernel.wires, self.place, self.nets, self.inner
        for atom, cost in zip(atoms, self._inner(atoms), strict=True):
            inner[atom] = cost
            for net in self.above[atom]:
                nets[net] = placed(wires[net], place)
            for net in self.below[atom]:
                nets[net] = placed(wires[net], place)

    def _crossed(self, channels: Sequence[Collection[int]]) -> None:
        """Take account of the crossings between some nets of each channel, which may have changed."""
        nets, crossing = self.nets, self.crossing
        for channel in channels:
            for net in channel:
                if crossing[net]:
                    for other in [other for other in crossing[net] if other in channel]:
                        del crossing[net][other], crossing[other][net]
            self._cross(sorted([(nets[net], net) for net in channel]))

    def undone(self, undo: Change) -> None:
        """Take back a change."""
        self._put(undo)
        self.reckoned([atom for window in undo for atom in window[2]])
        self._crossed(self._channels(undo))

    def cost(self) -> int:
        """Cost of the whole order."""
        cost = sum([crossings([self.nets[net] for net in nets]) for nets in self.kernel.channels])
        for line in self.rows:
            cost += sum(self._inner(line))
            if self.habit is not None:
                cost += changed_places(line, self.option, self.habit, self.kernel)
        return cost
