# SPDX-License-Identifier: MIT
"""Small moves of verticals: straight where a jog would be tiny, apart where two lines would nearly coincide."""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Sequence

from naastbetrokken.layout.genogram.p4_routing.wires import Arm, Wire

CLEAR = 6.0
"""Least distance between verticals of different joints in one channel."""
JOG = 12.0
"""A horizontal piece shorter than this looks like a mistake."""
ASIDE = 80.0
"""So far from the middle of a couple the line to an only child may begin, to be straight."""


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
    downs = sorted([(arm.x, i) for i, wire in enumerate(wires) for arm in wire.downs])
    for i, wire in enumerate(wires):
        free = [arm for arm in wire.ups if arm.low < arm.high]
        if free:
            low, high = wire.span()
            near = downs[bisect_right(downs, low - 4 * CLEAR, key=_x) : bisect_left(downs, high + 4 * CLEAR, key=_x)]
            others = [x for x, owner in near if owner != i]
            for arm in free:
                if not _level_with_own(arm, wire):
                    _move_free(arm, others, CLEAR)


def part(upper: Wire, lower: Wire, wires: Sequence[Wire], room: float = CLEAR) -> bool:
    """Move the children's ends of one wire and the drops of another apart where they nearly coincide.

    Args:
        upper: the wire whose children's ends stand below the drops of the other.
        lower: the wire whose drops they meet.
        wires: all wires of the channel.
        room: how far apart they have to be.

    Returns:
        Whether anything could be moved.
    """
    ups = sorted(arm.x for wire in wires if wire is not upper for arm in wire.ups)
    downs = sorted(arm.x for wire in wires if wire is not lower for arm in wire.downs)
    wide = upper.wide + lower.wide
    moved = False
    for down in upper.downs:
        for up in lower.ups:
            if abs(down.x - up.x) < room + wide - 0.01:
                moved = _spread(down, up, (ups, downs), (room, wide)) or moved
    return moved


def exchange(upper: Wire, lower: Wire, wires: Sequence[Wire]) -> bool:
    """Let two sets of parents exchange places at their child where the line of one meets a drop of the other's.

    Args:
        upper: the wire whose children's ends stand below the drops of the other.
        lower: the wire whose drops they meet.
        wires: all wires of the channel.

    Returns:
        Whether that helped.
    """
    for down in upper.downs:
        if down.slot < 0 or not any(abs(down.x - up.x) < CLEAR - 0.01 for up in lower.ups):
            continue
        for wire in wires:
            for other in wire.downs:
                if other.slot != down.slot or wire is upper:
                    continue
                before = _met(upper, down, wires) + _met(wire, other, wires)
                _swap(down, other)
                if _met(upper, down, wires) + _met(wire, other, wires) < before:
                    return True
                _swap(down, other)
    return False


def _met(wire: Wire, down: Arm, wires: Sequence[Wire]) -> int:
    """How many drops of other wires a child's end meets."""
    return sum(abs(down.x - up.x) < CLEAR - 0.01 for other in wires if other is not wire for up in other.ups)


def _swap(one: Arm, other: Arm) -> None:
    (one.x, one.low, one.high), (other.x, other.low, other.high) = (
        (other.x, other.low, other.high),
        (one.x, one.low, one.high),
    )


def _spread(down: Arm, up: Arm, taken: tuple[Sequence[float], Sequence[float]], clearance: tuple[float, float]) -> bool:
    """Move a child's end and a drop to different sides of each other, clear of all others."""
    ups, downs = taken
    room, wide = clearance
    clear = room + wide
    ways = sorted((1, -1), key=lambda way: -way * (down.x - up.x))
    for way in ways:
        far = down.high if way > 0 else down.low
        reach = abs(far - down.x) if (far - down.x) * way > 0 else 0.0
        lacking = clear - way * (down.x - up.x)
        at = down.x + way * min(reach, lacking)
        rest = lacking - way * (at - down.x)
        to = up.x - way * max(0.0, rest)
        if not up.low <= to <= up.high:
            continue
        others_up = [x for x in ups if abs(x - up.x) > 0.01]
        others_down = [x for x in downs if abs(x - down.x) > 0.01]
        if not _near(others_up, at, room) and not _near(others_down, to, room):
            down.x, up.x = at, to
            return True
    return False


def _straighten(wire: Wire) -> None:
    """Align a drop with a child it nearly stands above."""
    if len(wire.ups) != 1:
        return
    up = wire.ups[0]
    nearest = min(wire.downs, key=lambda arm: (abs(arm.x - up.x), arm.x), default=None)
    if nearest is None or abs(nearest.x - up.x) >= (JOG if len(wire.downs) > 1 else ASIDE):
        return
    at = min(max(nearest.x, up.low), up.high)
    if nearest.low <= at <= nearest.high:
        up.x = nearest.x = at


def _level_with_own(arm: Arm, wire: Wire) -> bool:
    return any(abs(down.x - arm.x) < 0.01 for down in wire.downs)


def _others(wires: Sequence[Wire], own: Wire) -> list[float]:
    return sorted(arm.x for wire in wires if wire is not own for arm in wire.arms() if arm is not own.hook)


def _x(down: tuple[float, int]) -> float:
    return down[0]


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
