# SPDX-License-Identifier: MIT
"""Tracks: in which order the horizontal lines of a channel lie, so that few lines cross and none coincide.

Two wires whose spans overlap need different tracks. The order of a pair costs the crossings it makes; the sum over
all pairs is a linear ordering problem, improved by insertion (Schiavinotto and Stuetzle 2004). Where a drop and a
child line of two joints stand at the same x, the drop's wire has to lie above (the vertical constraint of channel
routing, Hashimoto and Stevens 1971).
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from attrs import define, field

from naastbetrokken.layout.genogram.p4_routing.nudging import CLEAR, exchange, part
from naastbetrokken.layout.genogram.p4_routing.wires import STRAIGHT, Arm, Wire

MUST = 1_000
"""Cost of an order that would draw one family line on another."""
BESIDE = 20
"""Cost of an order that would draw a bond close beside another line."""
LEAST = 3.5
"""Where verticals cannot keep clear of each other, they are still seen to be two."""
PASSES = 4
REPAIRS = 3


def assign(wires: Sequence[Wire]) -> tuple[float, ...]:
    """Give every wire of one channel its track; returns half the room that each track's lines take."""
    ordering = _ordered(wires)
    for _ in range(REPAIRS):
        broken = ordering.broken()
        if not sum(_mended(one, other, wires) for one, other in broken):
            for one, other in broken:
                part(one, other, wires, LEAST)
            break
        ordering = _ordered(wires)
    return ordering.number()


def _mended(upper: Wire, lower: Wire, wires: Sequence[Wire]) -> bool:
    """Change two wires so that they may lie in this order, or in the other one, which helps as well."""
    return part(upper, lower, wires) or part(lower, upper, wires) or exchange(upper, lower, wires)


@define(eq=False)
class _Ordering:
    """Wires with a horizontal piece, their neighbours and what each order costs."""

    wires: list[Wire]
    neighbours: list[list[int]]
    cost: dict[tuple[int, int], int]
    sequence: list[int] = field(factory=list)

    def broken(self) -> list[tuple[Wire, Wire]]:
        """Pairs that lie in an order they must not have."""
        place = {wire: i for i, wire in enumerate(self.sequence)}
        return [
            (self.wires[a], self.wires[b])
            for (a, b), cost in sorted(self.cost.items())
            if cost >= MUST and place[a] < place[b]
        ]

    def number(self) -> tuple[float, ...]:
        """Number the tracks from the top; returns half the room that each takes."""
        wide: list[float] = []
        for wire in self.wires:
            wire.track = -1
        for i in self.sequence:
            wire = self.wires[i]
            wire.track = max((self.wires[n].track for n in self.neighbours[i]), default=-1) + 1
            wide += [0.0] * (wire.track + 1 - len(wide))
            wide[wire.track] = max(wide[wire.track], wire.wide)
        return tuple(wide)


def _ordered(wires: Sequence[Wire]) -> _Ordering:
    # A wire that only runs down has no horizontal piece, and needs no track.
    with_span = [(wire.span(), wire) for wire in wires]
    with_span = [(span, wire) for span, wire in with_span if span[1] - span[0] >= STRAIGHT]
    with_span.sort(key=lambda one: (one[0], one[1].joint, one[1].descent))
    bent = [wire for _, wire in with_span]
    spans = [span for span, _ in with_span]
    neighbours: list[list[int]] = [[] for _ in bent]
    active: list[int] = []
    for i, (low, _) in enumerate(spans):
        active = [a for a in active if spans[a][1] + CLEAR + bent[a].wide + bent[i].wide > low]
        for a in active:
            neighbours[a].append(i)
            neighbours[i].append(a)
        active.append(i)
    ups = [sorted(arm.x for arm in _upward(wire)) for wire in bent]
    downs = [sorted(arm.x for arm in _downward(wire)) for wire in bent]
    number = {id(wire): i for i, wire in enumerate(bent)}
    cost: dict[tuple[int, int], int] = {}
    for i, near in enumerate(neighbours):
        for n in near:
            clear = CLEAR + bent[i].wide + bent[n].wide
            crossings = _inside(downs[i], spans[n]) + _inside(ups[n], spans[i])
            family = not (bent[i].wide or bent[n].wide)
            cost[i, n] = crossings + (MUST if family else BESIDE) * _coincide(downs[i], ups[n], clear)
    for i, wire in enumerate(bent):
        if wire.below is not None and id(wire.below) in number:
            hanging = number[id(wire.below)]
            cost[i, hanging], cost[hanging, i] = 0, MUST  # they share the vertical between them, and may
    ordering = _Ordering(bent, neighbours, cost)
    _insert(ordering)
    return ordering


def _upward(wire: Wire) -> list[Arm]:
    return [*wire.ups, *([wire.hook] if wire.hook else [])]


def _downward(wire: Wire) -> list[Arm]:
    below = wire.below.hook if wire.below else None
    return [*wire.downs, *([below] if below else [])]


def _inside(xs: Sequence[float], span: tuple[float, float]) -> int:
    return bisect_left(xs, span[1] - 0.01) - bisect_right(xs, span[0] + 0.01)


def _coincide(downs: Sequence[float], ups: Sequence[float], clear: float) -> int:
    """How many drops of a lower wire stand at a child line of an upper wire."""
    return sum(bisect_left(ups, x + clear - 0.01) - bisect_right(ups, x - clear + 0.01) for x in downs)


def _insert(ordering: _Ordering) -> None:
    """Insert each wire where it costs least; then take each out and insert it again while that helps.

    Wires that share no track problem do not meet here: each connected group has a sequence of its own.
    """
    for members in _groups(ordering.neighbours):
        sequence: list[int] = []
        for i in members:
            sequence.insert(_best(ordering, i, {wire: at for at, wire in enumerate(sequence)})[1], i)
        _improve(ordering, sequence)
        ordering.sequence.extend(sequence)


def _groups(neighbours: Sequence[Sequence[int]]) -> list[list[int]]:
    """Connected groups of wires, each in order of number."""
    seen: set[int] = set()
    groups: list[list[int]] = []
    for start in range(len(neighbours)):
        if start in seen:
            continue
        group = [start]
        seen.add(start)
        for wire in group:
            fresh = [near for near in neighbours[wire] if near not in seen]
            seen.update(fresh)
            group.extend(fresh)
        groups.append(sorted(group))
    return groups


def _improve(ordering: _Ordering, sequence: list[int]) -> None:
    """Move single wires of one group while that lowers the cost."""
    members = sorted(sequence)
    for _ in range(PASSES):
        better = False
        for i in members:
            now = sequence.index(i)
            without = {wire: at - (at > now) for at, wire in enumerate(sequence) if wire != i}
            before = _cost_at(ordering, i, without, now)
            least, at = _best(ordering, i, without) if before else (before, now)
            if least < before:
                sequence.remove(i)
                sequence.insert(at, i)
                better = True
        if not better:
            break


def _cost_at(ordering: _Ordering, i: int, place: dict[int, int], at: int) -> int:
    return sum(
        ordering.cost[n, i] if place[n] < at else ordering.cost[i, n] for n in ordering.neighbours[i] if n in place
    )


def _best(ordering: _Ordering, i: int, place: dict[int, int]) -> tuple[int, int]:
    """(least cost, position) for wire `i` among those that have a place."""
    near = sorted((place[n], n) for n in ordering.neighbours[i] if n in place)
    cost = sum(ordering.cost[i, n] for _, n in near)
    best = (cost, near[0][0] if near else len(place))
    for at, n in near:
        cost += ordering.cost[n, i] - ordering.cost[i, n]
        if cost < best[0]:
            best = (cost, at + 1)
    return best
