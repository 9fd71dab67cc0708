# SPDX-License-Identifier: MIT
"""Partners in a chain: the few inner orders worth trying."""

from collections.abc import Sequence
from itertools import permutations

from naastbetrokken.layout.genogram.layers import Layers
from naastbetrokken.layout.genogram.p2_ordering.prices import APART, FAULT, TASTE
from naastbetrokken.model import Gender

ENUMERATED = 6
"""Chains up to this long have all their inner orders compared."""
OPTIONS = 24
"""Inner orders kept of a chain."""


def inner_orders(
    layers: Layers, chain: Sequence[int], couples: Sequence[tuple[int, int, int]]
) -> list[tuple[tuple[int, ...], int]]:
    """Inner orders in which as few couples as possible have somebody between them, with their cost, best first."""
    orders = list(permutations(chain)) if len(chain) <= ENUMERATED else _grown(chain, couples)
    judged = sorted((_inner_cost(layers, order, couples), order) for order in orders)
    best = judged[0][0]
    return [(order, cost) for cost, order in judged if cost < best + APART][:OPTIONS]


def _inner_cost(layers: Layers, order: Sequence[int], couples: Sequence[tuple[int, int, int]]) -> int:
    """Faults within a chain, and taste: a man left of a woman, the earliest partner nearest."""
    place = {slot: i for i, slot in enumerate(order)}
    family = layers.family
    cost = 0
    ends = []
    for joint, one, other in couples:
        left, right = sorted((one, other), key=place.__getitem__)
        between = place[right] - place[left] - 1
        parents = bool(family.joints[joint].children)
        ends.append((place[left], place[right], parents))
        if between:
            cost += APART + FAULT * between + (FAULT if parents and between % 2 else 0)
            rank = max(family.unions_of[p].index(joint) for p in family.joints[joint].partners)
            cost -= TASTE * min(rank, 5)
        if _gender(layers, left) is Gender.WOMAN and _gender(layers, right) is Gender.MAN:
            cost += TASTE
    for a, b, _ in ends:
        if b - a > 1:
            cost += sum(
                FAULT for c, d, parents in ends if parents and d - c == 1 and a < c + d < 2 * b and a <= c < d <= b
            )
    return cost


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
