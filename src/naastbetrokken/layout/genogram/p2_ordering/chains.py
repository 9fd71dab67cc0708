# SPDX-License-Identifier: MIT
"""Partners in a chain: the few inner orders worth trying."""

from collections.abc import Sequence
from heapq import heappop, heappush
from math import inf

from attrs import frozen

from naastbetrokken.layout.genogram.layers import Layers
from naastbetrokken.layout.genogram.p2_ordering.prices import APART, FAULT, TASTE
from naastbetrokken.model import Gender

ENUMERATED = 6
"""Chains up to this long have all their inner orders compared, but for those that begin badly."""
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
    if len(chain) == 2:
        both: tuple[Order, Order] = (tuple(chain), tuple(chain[::-1]))
        judged = sorted((sum([couple.price(order[0], 0) for couple in known]), order) for order in both)
    elif len(chain) <= ENUMERATED:
        judged = sorted(_enumerated(chain, known))
    else:
        judged = sorted((_least(order, known) + _enclosed(order, known), order) for order in _grown(chain, couples))
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
    """All inner orders worth keeping, and hardly any other, with their cost: best first, place by place."""
    found: list[tuple[int, Order]] = []
    best = inf
    begun: list[tuple[int, Order]] = [(0, ())]
    while begun and begun[0][0] < best + APART:
        least, order = heappop(begun)
        if len(order) == len(chain):
            cost = least + _enclosed(order, couples)
            found.append((cost, order))
            best = min(best, cost)
        else:
            longer = [(*order, slot) for slot in chain if slot not in order]
            for one in longer:
                heappush(begun, (_least(one, couples), one))
    return found


def _least(order: Order, couples: Sequence[_Couple]) -> int:
    """What couples cost at least in an order that begins like this: between two stand those placed so far."""
    place = {slot: i for i, slot in enumerate(order)}
    end = len(order)
    cost = 0
    for couple in couples:
        one, other = place.get(couple.one, end), place.get(couple.other, end)
        if one < other:
            cost += couple.price(couple.one, other - one - 1)
        elif other < end:
            cost += couple.price(couple.other, one - other - 1)
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
