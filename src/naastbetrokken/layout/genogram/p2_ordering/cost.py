# SPDX-License-Identifier: MIT
"""What an order costs before anybody has an x: crossings in each channel.

In a channel every net has a drop and a bar with its bottoms. Bars can be stacked, so two nets cross as often as in the
better of both stackings: the lower net's drop through the upper bar, and the upper net's children through the lower
bar. The cost of a pair depends on the order of its own ends only, so that a move changes the cost of no other pair: a
drop stands over the middle of its own bottoms, counted among those of the pair, unless the order of the drops forbids
that, and then both stand in the mean.
"""

from collections.abc import Iterable, Sequence

Wires = Sequence[tuple[tuple[int, ...], tuple[int, ...], int]]
"""Per net its tops, its bottoms and the cost of a crossing."""

Placed = tuple[int, int, int, Sequence[int], int]
"""A net in its places: drop (doubled), first bottom, last bottom, all bottoms, cost of a crossing."""


def channel_cost(nets: Iterable[int], wires: Wires, place: Sequence[int]) -> int:
    """Cost of the crossings between some nets of one channel."""
    found: list[Placed] = []
    for net in nets:
        tops, bottoms, weight = wires[net]
        if not bottoms:
            continue
        drop = 2 * place[tops[0]] if len(tops) == 1 else place[tops[0]] + place[tops[1]]
        if len(bottoms) == 1:
            low = place[bottoms[0]]
            found.append((drop, low, low, (low,), weight))
        else:
            spots = [place[slot] for slot in bottoms]
            found.append((drop, min(spots), max(spots), spots, weight))
    found.sort()
    cost = 0
    reach = -1
    for j, one in enumerate(found):
        low = one[1]
        if low <= reach:
            for other in found[:j]:
                if other[2] >= low:
                    cost += pair_cost(other, one)
        reach = max(reach, one[2])
    return cost


def pair_cost(a: Placed, b: Placed) -> int:
    """Cost of two nets, the first with the drop further left, whose bottoms are not apart in the same order."""
    weight = min(a[4], b[4])
    if b[2] < a[1]:
        return weight if a[0] < b[0] else 0
    spots = sorted([*a[3], *b[3]])
    rank = {spot: 2 * i for i, spot in enumerate(spots)}
    a_low, a_high, b_low, b_high = rank[a[1]], rank[a[2]], rank[b[1]], rank[b[2]]
    a_drop, b_drop = (a_low + a_high) / 2, (b_low + b_high) / 2
    if a_drop >= b_drop:
        middle = (a_drop + b_drop) / 2
        a_drop, b_drop = middle - 0.1, middle + 0.1
    left, right = min(a_drop, a_low), max(a_drop, a_high)
    start, end = min(b_drop, b_low), max(b_drop, b_high)
    a_above = (left <= b_drop <= right) + sum([start <= rank[spot] <= end for spot in a[3]])
    b_above = (start <= a_drop <= end) + sum([left <= rank[spot] <= right for spot in b[3]])
    return min(a_above, b_above) * weight
