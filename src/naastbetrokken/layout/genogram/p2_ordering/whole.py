# SPDX-License-Identifier: MIT
"""What a first order costs as a whole: reckoned once and never changed, so nothing is kept."""

from collections.abc import Sequence

from attrs import frozen

from naastbetrokken.layout.genogram.p2_ordering.atoms import Kernel
from naastbetrokken.layout.genogram.p2_ordering.cost import channel_cost
from naastbetrokken.layout.genogram.p2_ordering.couples import Part


@frozen
class Whole:
    """One connected family of a kernel, and what there is to judge of it.

    Attributes:
        least: what its inner orders cost in any case.
        younger: (atom, those who should not stand left of it with the cost) for everybody who has some.
        channels: its nets with bottoms, by channel, where there are several.
    """

    kernel: Kernel
    least: int
    younger: tuple[tuple[int, tuple[tuple[int, int], ...]], ...]
    channels: tuple[tuple[int, ...], ...]

    @classmethod
    def of(cls, kernel: Kernel, atoms: Sequence[int]) -> "Whole":
        """What there is to judge of the family of these atoms."""
        channels: list[list[int]] = [[] for _ in kernel.rows]
        for atom in atoms:
            for net in kernel.below[atom]:
                if kernel.wires[net][1]:
                    channels[kernel.atoms[atom].row].append(net)
        return cls(
            kernel,
            sum([min(kernel.atoms[atom].costs) for atom in atoms]),
            tuple([(atom, kernel.younger[atom]) for atom in atoms if kernel.younger[atom]]),
            tuple([tuple(channel) for channel in channels if len(channel) > 1]),
        )

    def cost(self, order: Sequence[Part], most: float) -> int:
        """The cost of an order of this family, from left to right over all rows; of one above `most` only so much."""
        atoms, wires = self.kernel.atoms, self.kernel.wires
        rank = {atom: i for i, (atom, _) in enumerate(order)}
        cost = sum([atoms[atom].costs[option] for atom, option in order])
        cost += sum([price for atom, its in self.younger for other, price in its if rank[other] < rank[atom]])
        rows: list[list[int]] = [[] for _ in self.kernel.rows]
        for atom, option in order:
            rows[atoms[atom].row] += atoms[atom].options[option]
        place = [0] * len(self.kernel.home)
        for row in rows:
            for i, slot in enumerate(row):
                place[slot] = i
        for channel in self.channels:
            if cost >= most:
                break
            cost += channel_cost(channel, wires, place)
        return cost
