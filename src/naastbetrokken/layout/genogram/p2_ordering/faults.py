# SPDX-License-Identifier: MIT
"""Faults of an order as a reader would count them, once everybody has a place.

Couples with somebody between them, crossings with bars on their best tracks, lines through strangers, inversions of
birth order.
"""

from collections.abc import Sequence

from attrs import frozen

from naastbetrokken.layout.genogram.layers import Layers
from naastbetrokken.layout.genogram.p2_ordering.atoms import surely_older
from naastbetrokken.layout.genogram.p2_ordering.prices import FAULT, INVERSION, INVERSION_TOO

SYMBOL = 0.55
"""Width of a symbol, where the distance of neighbours is one."""
TOUCH = 1e-6

Hung = tuple[float, float, float, list[float]]
"""A net in its places: its drop, its first and last bottom, and all of them."""


@frozen
class Faults:
    """What can go wrong in any order of a family.

    Attributes:
        channels: per row in which several nets start, those nets: number, cost of a crossing, and the only top or -1.
        couples: couples that want to be neighbours: joint, row, and the two slots.
        under: per row the nets that start there: number and joint.
        births: (older, younger) of one sibship.
    """

    channels: tuple[tuple[tuple[int, int, int], ...], ...]
    couples: tuple[tuple[int, int, int, int], ...]
    under: tuple[tuple[tuple[int, int], ...], ...]
    births: tuple[tuple[int, int], ...]

    @classmethod
    def of(cls, layers: Layers) -> "Faults":
        """What can go wrong in this family."""
        family = layers.family
        first = family.parents_of
        channels: list[list[tuple[int, int, int]]] = [[] for _ in layers.rows]
        under: list[list[tuple[int, int]]] = [[] for _ in layers.rows]
        for n, net in enumerate(layers.nets):
            children = family.joints[net.joint].children
            weight = FAULT if not net.descent or any(first[c][0] == net.joint for c in children) else FAULT // 3
            channels[net.row].append((n, weight, net.tops[0] if len(net.tops) == 1 else -1))
            under[net.row].append((n, net.joint))
        births = []
        for j, joint in enumerate(family.joints):
            mine = [child for child in joint.children if first[child][0] == j]
            for i, one in enumerate(mine):
                births += [(one, other) for other in mine[i + 1 :] if surely_older(family, one, other)]
        return cls(
            tuple(tuple(channel) for channel in channels if len(channel) > 1),
            tuple((joint, layers.slots[one].row, one, other) for joint, one, other in layers.couples),
            tuple(map(tuple, under)),
            tuple(births),
        )

    def price(
        self, order: Sequence[Sequence[int]], index: Sequence[int], x: Sequence[float], hung: Sequence[Hung]
    ) -> int:
        """What the faults of an order cost.

        Args:
            order: slots per row, left to right.
            index: the number of each slot when all rows are counted out one after the other.
            x: place of each slot.
            hung: each net in its places.
        """
        crossed = sum([_crossings([(*hung[n], weight, top) for n, weight, top in nets]) for nets in self.channels])
        inversions = sum([x[younger] < x[older] for older, younger in self.births])
        return crossed + self._apart(order, index, x, hung) + inversions * (INVERSION_TOO if crossed else INVERSION)

    def _apart(
        self, order: Sequence[Sequence[int]], index: Sequence[int], x: Sequence[float], hung: Sequence[Hung]
    ) -> int:
        """Couples with somebody between them: what their line runs through and lies upon."""
        faults = 0
        for joint, row, one, other in self.couples:
            between = abs(index[one] - index[other]) - 1
            if not between:
                continue
            left, right = (one, other) if index[one] < index[other] else (other, one)
            from_, to = x[left], x[right]
            faults += 1 + between
            at = index[left] - index[order[row][0]] + 1
            strangers = order[row][at : at + between]
            for j, level, a, b in self.couples:
                if j != joint and level == row:
                    faults += min(x[a], x[b]) < to - TOUCH and max(x[a], x[b]) > from_ + TOUCH
            for n, j in self.under[row]:
                drop = hung[n][0]
                if j != joint:
                    faults += from_ + SYMBOL / 2 < drop < to - SYMBOL / 2
                else:
                    faults += sum([abs(x[slot] - drop) < SYMBOL / 2 for slot in strangers])
        return faults * FAULT


def _crossings(channel: list[tuple[float, float, float, list[float], int, int]]) -> int:
    """Cost of the crossings between the nets of one channel: drop, first and last bottom, all of them, cost, top."""
    spans = sorted([(min(one[0], one[1]), max(one[0], one[2]), i) for i, one in enumerate(channel)])
    price = 0
    for j, (left, right, i) in enumerate(spans):
        drop, _, _, spots, weight, top = channel[i]
        for start, end, k in spans[:j]:
            if end < left - TOUCH:
                continue
            other, _, _, places, cost, above = channel[k]
            if top >= 0 and top == above:
                continue
            upper = (left - TOUCH <= other <= right + TOUCH) + sum(
                [start - TOUCH <= spot <= end + TOUCH for spot in spots]
            )
            lower = (start - TOUCH <= drop <= end + TOUCH) + sum(
                [left - TOUCH <= spot <= right + TOUCH for spot in places]
            )
            price += min(upper, lower) * min(weight, cost)
    return price
