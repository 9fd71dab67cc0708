# SPDX-License-Identifier: MIT
"""What an order is worth once everybody has a place: its faults as a reader would count them, then its looks.

Looks: parents over their children, a narrow drawing, the client near the middle, the father's family left.
"""

from collections.abc import Sequence

from attrs import frozen

from naastbetrokken.layout.genogram.layers import Layers
from naastbetrokken.layout.genogram.p2_ordering.faults import Faults, Hung
from naastbetrokken.layout.genogram.p3_placement.rough import Rough
from naastbetrokken.model import Gender

OFFSET = 20
"""Price of a mean offset of one distance."""
WIDTH = 20
"""Price of a drawing as much wider as its widest row."""
CLIENT = 4
"""Price of a client at the edge."""
FATHER = 2
"""Price of the client's mother left of the father."""
TWIN = 8
"""Price of somebody between twins."""


@frozen
class Verdict:
    """Price of an order, and the places it was read from, by slot."""

    order: Sequence[Sequence[int]]
    price: float
    x: Sequence[float]


@frozen
class Judge:
    """Knows a family, and judges order after order of it.

    Attributes:
        rough: where everybody comes to stand.
        faults: what can go wrong.
        nets: first and last top, and bottoms, of each net.
        most: how many stand in the widest row.
        twins: those born of one pregnancy.
        client: the slot of the client, or -1.
        fathers: (one, other) for parents of the client of whom the first had better stand left.
    """

    rough: Rough
    faults: Faults
    nets: tuple[tuple[int, int, tuple[int, ...]], ...]
    most: int
    twins: tuple[tuple[int, ...], ...]
    client: int
    fathers: tuple[tuple[int, int], ...]

    @classmethod
    def of(cls, layers: Layers) -> "Judge":
        """The judge of a family."""
        family = layers.family
        rows = layers.slots
        return cls(
            Rough.of(layers),
            Faults.of(layers),
            tuple((net.tops[0], net.tops[-1], net.bottoms) for net in layers.nets),
            max(map(len, layers.rows), default=0),
            tuple(tuple(one for one in twins if rows[one].row == rows[twins[0]].row) for twins in family.twins),
            -1 if family.client is None else family.client,
            _fathers(layers),
        )

    def verdict(self, order: Sequence[Sequence[int]], start: Sequence[float] = ()) -> Verdict:
        """The price of an order of all slots, of which there is at least one.

        Args:
            order: slots per row, left to right.
            start: places in a similar order, from which those in this one are found faster.
        """
        index = self._index(order)
        x = self.rough.places(order, index, start)
        return Verdict(order, self._price(order, index, x), x)

    def glance(self, order: Sequence[Sequence[int]], x: Sequence[float]) -> float:
        """The price of an order if everybody stood there."""
        return self._price(order, self._index(order), x)

    def _index(self, order: Sequence[Sequence[int]]) -> list[int]:
        """The number of each slot when all rows are counted out one after the other."""
        index = [0] * self.rough.size
        count = 0
        for row in order:
            for slot in row:
                index[slot] = count
                count += 1
        return index

    def _price(self, order: Sequence[Sequence[int]], index: Sequence[int], x: Sequence[float]) -> float:
        hung: list[Hung] = []
        for one, other, bottoms in self.nets:
            drop = (x[one] + x[other]) / 2
            if len(bottoms) == 1:
                at = x[bottoms[0]]
                hung.append((drop, at, at, [at]))
            else:
                spots = [x[slot] for slot in bottoms]
                hung.append((drop, min(spots), max(spots), spots))
        return self.faults.price(order, index, x, hung) + self._looks(order, index, x, hung)

    def _looks(
        self, order: Sequence[Sequence[int]], index: Sequence[int], x: Sequence[float], hung: Sequence[Hung]
    ) -> float:
        left = min([x[row[0]] for row in order if row])
        width = max([x[row[-1]] for row in order if row]) - left
        price = WIDTH * (width + 1) / self.most
        if hung:
            price += OFFSET * sum([abs(drop - (first + last) / 2) for drop, first, last, _ in hung]) / len(hung)
        for twins in self.twins:
            places = [index[twin] for twin in twins]
            price += TWIN * (max(places) - min(places) + 1 - len(places))
        if self.client >= 0:
            price += CLIENT * abs(2 * (x[self.client] - left) / max(width, 1.0) - 1)
            price += FATHER * sum([x[other] < x[father] for father, other in self.fathers])
        return price


def _fathers(layers: Layers) -> tuple[tuple[int, int], ...]:
    """The client's parents, the father first, where their genders tell them apart."""
    family = layers.family
    if family.client is None:
        return ()
    found = []
    for joint in family.parents_of[family.client][:1]:
        partners = family.joints[joint].partners
        for one, other in (partners, partners[::-1]) if len(partners) == 2 else ():
            genders = (family.nodes[one].gender, family.nodes[other].gender)
            if genders[0] is not genders[1] and (genders[0] is Gender.MAN or genders[1] is Gender.WOMAN):
                found.append((one, other))
    return tuple(found)
