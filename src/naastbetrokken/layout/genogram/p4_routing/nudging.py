# SPDX-License-Identifier: MIT
"""Small moves of verticals: straight where a jog would be tiny, apart where two lines would nearly coincide."""

from bisect import bisect_left, insort
from collections.abc import Sequence

from naastbetrokken.layout.genogram.p4_routing.wires import Arm, Wire

CLEAR = 6.0
"""Least distance between verticals of different joints in one channel."""
JOG = 12.0
"""A horizontal piece shorter than this looks like a mistake."""


def nudge(wires: Sequence[Wire]) -> None:
    """Move the verticals of one channel within their ranges."""
    for wire in wires:
        _straighten(wire)
    for wire in wires:
        if wire.hook:
            _move_free(wire.hook, _others(wires, wire), 2 * CLEAR)
        for arm in wire.downs:
            if arm.level:
                taken = sorted(other.x for each in wires for other in each.arms() if other is not arm)
                _move_free(arm, taken, 2 * CLEAR)
    for wire in wires:
        downs = _others_downs(wires, wire)
        for arm in wire.ups:
            if arm.low < arm.high and not _level_with_own(arm, wire):
                _move_free(arm, downs, CLEAR)


def part(first: Wire, second: Wire) -> bool:
    """Move a child's end of `second` away from the drops of `first`, and the other way round; tells if it could."""
    moved = False
    for one, other in ((first, second), (second, first)):
        ups = sorted(arm.x for arm in one.ups)
        for arm in other.downs:
            if arm.low < arm.high and _near(ups, arm.x, CLEAR):
                moved = _move_free(arm, ups, CLEAR) or moved
    return moved


def _straighten(wire: Wire) -> None:
    """Align a drop with a child it nearly stands above."""
    if len(wire.ups) != 1:
        return
    up = wire.ups[0]
    nearest = min(wire.downs, key=lambda arm: (abs(arm.x - up.x), arm.x), default=None)
    if nearest is None or abs(nearest.x - up.x) >= JOG:
        return
    up.x = min(max(nearest.x, up.low), up.high)
    nearest.x = min(max(up.x, nearest.low), nearest.high)


def _level_with_own(arm: Arm, wire: Wire) -> bool:
    return any(abs(down.x - arm.x) < 0.01 for down in wire.downs)


def _others(wires: Sequence[Wire], own: Wire) -> list[float]:
    return sorted(arm.x for wire in wires if wire is not own for arm in wire.arms() if arm is not own.hook)


def _others_downs(wires: Sequence[Wire], own: Wire) -> list[float]:
    low, high = own.span()
    return sorted(
        arm.x for wire in wires if wire is not own for arm in wire.downs if low - 4 * CLEAR < arm.x < high + 4 * CLEAR
    )


def _near(xs: Sequence[float], x: float, clear: float) -> bool:
    i = bisect_left(xs, x - clear + 0.01)
    return i < len(xs) and xs[i] < x + clear - 0.01


def _move_free(arm: Arm, taken: list[float], clear: float) -> bool:
    """Move to the nearest x in range that keeps clear of all others; tells whether it now does."""
    if not _near(taken, arm.x, clear):
        return True
    tries: list[tuple[float, float]] = []
    for x in taken:
        for at in (x - clear, x + clear):
            if arm.low <= at <= arm.high:
                insort(tries, (abs(at - arm.x), at))
    for _, at in tries:
        if not _near(taken, at, clear):
            arm.x = at
            return True
    return False
