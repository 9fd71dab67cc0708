# SPDX-License-Identifier: MIT
"""What an order costs before anybody has an x: crossings in each channel.

In a channel every net has a drop and a bar with its bottoms. Bars can be stacked, so two nets cross as often as in the
better of both stackings: the lower net's drop through the upper bar, and the upper net's children through the lower
bar. The cost of a pair depends on the order of its own ends only, so that a move changes the cost of no other pair: a
drop stands over the middle of its own bottoms, counted among those of the pair, unless the order of the drops forbids
that, and then both stand in the mean.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

Wire = tuple[tuple[int, ...], tuple[int, ...], int]
"""A net: its tops, its bottoms and the cost of a crossing."""

Placed = tuple[float, int, int, Sequence[int], int]
"""A net in its places: drop (doubled), first bottom, last bottom, all bottoms ascending, cost of a crossing."""

NOWHERE: Placed = (float("inf"), 1 << 60, -1, (), 0)
"""A net of which nothing has to be placed: right of all others, crossing none."""


def placed(wire: Wire, place: Sequence[int]) -> Placed:
    """A net where its ends stand."""
    tops, bottoms, weight = wire
    many = len(bottoms)
    if many == 1:
        low = place[bottoms[0]]
        return (place[tops[0]] + place[tops[-1]], low, low, (low,), weight)
    if not many:
        return NOWHERE
    spots = sorted([place[slot] for slot in bottoms])
    return (place[tops[0]] + place[tops[-1]], spots[0], spots[-1], spots, weight)


def channel_cost(nets: Iterable[int], wires: Sequence[Wire], place: Sequence[int]) -> int:
    """Cost of the crossings between some nets of one channel."""
    return crossings([placed(wires[net], place) for net in nets])


def crossings(found: list[Placed]) -> int:
    """Cost of the crossings between nets of one channel, which are sorted by their drops."""
    if len(found) == 2:  # most often by far
        one, other = found
        if other < one:
            one, other = other, one
        return pair_cost(one, other) if other[1] <= one[2] else 0
    found.sort()
    cost = 0
    reach = -1
    for j, one in enumerate(found):
        low = one[1]
        if low <= reach:
            cost += sum([pair_cost(other, one) for other in found[:j] if other[2] >= low])
        reach = max(reach, one[2])
    return cost


def pair_cost(a: Placed, b: Placed) -> int:
    """Cost of two nets, the first with the drop further left, whose bottoms are not apart in the same order."""
    a_drop, a_first, a_last, a_spots, a_weight = a
    b_drop, b_first, b_last, b_spots, b_weight = b
    weight = min(a_weight, b_weight)
    if b_last < a_first:
        return weight if a_drop < b_drop else 0
    # One bottom among many: the drop of the many is in the way too when that bottom stands far on the wrong side.
    if a_first == a_last:
        k = bisect_left(b_spots, a_first)
        if k < len(b_spots) and b_spots[k] != a_first:
            return weight if 2 * k < len(b_spots) + 4 else 2 * weight
    elif b_first == b_last:
        k = bisect_left(a_spots, b_first)
        if k < len(a_spots) and a_spots[k] != b_first:
            return weight if 2 * (len(a_spots) - k) < len(a_spots) + 4 else 2 * weight
    return _interleaved(a_spots, b_spots) * weight


def _interleaved(a: Sequence[int], b: Sequence[int]) -> int:
    """Crossings of two nets by the ranks of all their bottoms."""
    left, right = bisect_right(b, a[0]), len(a) - 1 + bisect_right(b, a[-1])
    start, end = bisect_right(a, b[0]), len(b) - 1 + bisect_right(a, b[-1])
    # Drops in twice the ranks, as they fall between two bottoms.
    a_drop, b_drop = left + right, start + end
    if a_drop < b_drop:
        a_above = end - len(b) + 1 - bisect_left(a, b[0]) + (b_drop <= 2 * right)
        b_above = right - len(a) + 1 - bisect_left(b, a[0]) + (2 * start <= a_drop)
        return min(a_above, b_above)
    return _swapped(a, b, (2 * left, 2 * right), (2 * start, 2 * end))


def _swapped(a: Sequence[int], b: Sequence[int], a_ends: tuple[int, int], b_ends: tuple[int, int]) -> int:
    """Crossings of two nets whose drops meet, since they stand in the other order than the bottoms.

    Given are the bottoms and twice the ranks of the outermost.
    """
    middle = (sum(a_ends) + sum(b_ends)) / 4
    a_drop, b_drop = middle - 0.1, middle + 0.1
    left, right = min(a_drop, a_ends[0]), max(a_drop, a_ends[1])
    start, end = min(b_drop, b_ends[0]), max(b_drop, b_ends[1])
    a_ranks = [2 * (i + bisect_right(b, spot)) for i, spot in enumerate(a)]
    b_ranks = [2 * (i + bisect_right(a, spot)) for i, spot in enumerate(b)]
    a_above = (left <= b_drop <= right) + sum([start <= rank <= end for rank in a_ranks])
    b_above = (start <= a_drop <= end) + sum([left <= rank <= right for rank in b_ranks])
    return min(a_above, b_above)
