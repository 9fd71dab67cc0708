# SPDX-License-Identifier: MIT
"""Things in a row moved apart as little as they can be.

Least squares with a least distance between neighbours is isotonic regression of the places minus the room that goes
before them; pools of adjacent violators solve it in linear time (Ayer et al., "An empirical distribution function for
sampling with incomplete information", 1955).
"""

from collections.abc import Sequence


def apart(wanted: Sequence[float], gaps: Sequence[float], low: float, high: float) -> list[float]:
    """Places in the same order, no two nearer than their gap.

    Args:
        wanted: where each would like to stand, in ascending order of preference only; they keep the order given.
        gaps: least distance between each and the next.
        low: no place lies before this.
        high: no place lies beyond this, unless the gaps together ask for more room.
    """
    if not wanted:
        return []
    before = [0.0]
    for gap in gaps[: len(wanted) - 1]:
        before.append(before[-1] + gap)
    pools: list[tuple[float, int]] = []
    for place, room in zip(wanted, before, strict=True):
        total, count = place - room, 1
        while pools and pools[-1][0] * count > total * pools[-1][1]:
            more, many = pools.pop()
            total, count = total + more, count + many
        pools.append((total, count))
    most = max(low, high - before[-1])
    found: list[float] = []
    for total, count in pools:
        found += [min(max(total / count, low), most)] * count
    return [place + room for place, room in zip(found, before, strict=True)]
