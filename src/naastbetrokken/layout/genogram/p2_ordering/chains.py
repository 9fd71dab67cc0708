# SPDX-License-Identifier: MIT
"""Partners in a chain: the few inner orders worth trying."""

from collections.abc import Sequence

from attrs import frozen

from naastbetrokken.layout.genogram.layers import Layers
from naastbetrokken.layout.genogram.p2_ordering.prices import APART, FAULT, TASTE
from naastbetrokken.model import Gender

ENUMERATED = 6
"""Chains up to this long have all their inner orders compared, but those that begin badly."""
OPTIONS = 24
"""Inner orders kept of a chain."""

Order = tuple[int, ...]


@frozen
class _Couple:
    """Two partners of a chain.

    Attributes:
        one: a partner.
        other: the other partner.
        man: the one of them who is a man and had better stand left of the woman beside him, or -1.
        parents: whether they have children.
        late: what they are cheaper apart, as the later partners of somebody.
    """

    one: int
    other: int
    man: int
    parents: bool
    late: int

    def price(self, left: int, between: int) -> int:
        """What it costs that `left` is the left one of them, and so many stand between."""
        cost = TASTE if self.man >= 0 and left != self.man else 0
        if between:
            cost += APART + FAULT * between + (FAULT if self.parents and between % 2 else 0) - self.late
        return cost


def inner_orders(
    layers: Layers, chain: Sequence[int], couples: Sequence[tuple[int, int, int]]
) -> list[tuple[Order, int]]:
    """Inner orders in which as few couples as possible have somebody between them, with their cost, best first."""
    if len(chain) == 1:
        return [(tuple(chain), 0)]
    known = [_couple(layers, *couple) for couple in couples]
    if len(chain) <= ENUMERATED:
        judged = sorted(_enumerated(chain, known))
    else:
        judged = sorted((_inner_cost(order, known), order) for order in _grown(chain, couples))
    best = judged[0][0]
    return [(order, cost) for cost, order in judged if cost < best + APART][:OPTIONS]


def _couple(layers: Layers, joint: int, one: int, other: int) -> _Couple:
    family = layers.family
    gender = {_gender(layers, slot): slot for slot in (one, other)}
    rank = max(family.unions_of[p].index(joint) for p in family.joints[joint].partners)
    return _Couple(
        one,
        other,
        gender[Gender.MAN] if Gender.MAN in gender and Gender.WOMAN in gender else -1,
        bool(family.joints[joint].children),
        TASTE * min(rank, 5),
    )


def _enumerated(chain: Sequence[int], couples: Sequence[_Couple]) -> list[tuple[int, Order]]:
    """All inner orders that may be worth keeping, with their cost, by branch and bound from the left."""
    partners: dict[int, list[tuple[int, _Couple]]] = {slot: [] for slot in chain}
    for couple in couples:
        partners[couple.one].append((couple.other, couple))
        partners[couple.other].append((couple.one, couple))
    found = []
    best = _inner_cost(chain, couples)
    begun: list[tuple[int, Order]] = [(0, ())]
    while begun:
        cost, order = begun.pop()
        if cost >= best + APART:
            continue
        if len(order) == len(chain):
            cost += _enclosed(order, couples)
            found.append((cost, order))
            best = min(best, cost)
            continue
        for slot in chain:
            if slot not in order:
                more = cost
                for other, couple in partners[slot]:
                    if other in order:
                        more += couple.price(other, len(order) - order.index(other) - 1)
                begun.append((more, (*order, slot)))
    return found


def _inner_cost(order: Sequence[int], couples: Sequence[_Couple]) -> int:
    """Faults within a chain, and taste: a man left of a woman, the earliest partner nearest."""
    place = {slot: i for i, slot in enumerate(order)}
    cost = _enclosed(order, couples)
    for couple in couples:
        left, right = sorted((couple.one, couple.other), key=place.__getitem__)
        cost += couple.price(left, place[right] - place[left] - 1)
    return cost


def _enclosed(order: Sequence[int], couples: Sequence[_Couple]) -> int:
    """Faults of parents side by side below the line of another couple."""
    place = {slot: i for i, slot in enumerate(order)}
    ends = [(*sorted((place[couple.one], place[couple.other])), couple.parents) for couple in couples]
    wide = [(a, b) for a, b, _ in ends if b - a > 1]
    if not wide:
        return 0
    return FAULT * sum([a <= c and d <= b for c, d, parents in ends if parents and d - c == 1 for a, b in wide])


def _gender(layers: Layers, slot: int) -> Gender:
    node = layers.slots[slot].node
    node = node if node >= 0 else layers.slots[slot].stands_for
    return layers.family.nodes[node].gender if node >= 0 else Gender.UNKNOWN


def _grown(chain: Sequence[int], couples: Sequence[tuple[int, int, int]]) -> list[tuple[int, ...]]:
    """Two mirrored inner orders of a long chain: along its longest way, everybody else beside their partner."""
    around: dict[int, list[int]] = {slot: [] for slot in chain}
    for _, one, other in couples:
        around[one].append(other)
        around[other].append(one)

    def farthest(start: int) -> list[int]:
        came = {start: -1}
        queue = [start]
        for slot in queue:
            for other in around[slot]:
                if other not in came:
                    came[other] = slot
                    queue.append(other)
        way = [queue[-1]]
        while came[way[-1]] >= 0:
            way.append(came[way[-1]])
        return way

    spine = farthest(farthest(min(chain))[0])
    order = list(spine)
    queue = list(spine)
    for slot in queue:
        for other in around[slot]:
            if other not in order:
                order.insert(order.index(slot) + 1, other)
                queue.append(other)
    return [tuple(order), tuple(reversed(order))]
