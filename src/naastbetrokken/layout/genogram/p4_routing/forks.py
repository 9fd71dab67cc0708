# SPDX-License-Identifier: MIT
"""Forks: twins hang from one point of their parents' line.

Side by side their lines slant from that point, as every convention draws it. When somebody or some line stands between
the twins, slanted lines would cross it at an angle that reads as a junction, so the lines part along a level line.
"""

from attrs import frozen

from naastbetrokken.layout.genogram.graph import COUPLE
from naastbetrokken.layout.genogram.plan import Plan


@frozen
class Fork:
    """Twins who hang from one point.

    Attributes:
        net: number of the net.
        slots: the twins, left to right.
        level: whether the lines part along a level line.
    """

    net: int
    slots: tuple[int, ...]
    level: bool

    def inward(self, slot: int) -> int:
        """On which side of a twin the common point lies: 1 right, -1 left, 0 above."""
        return 1 if slot == self.slots[0] else -1 if slot == self.slots[-1] else 0


def forks(plan: Plan) -> tuple[tuple[Fork, ...], tuple[tuple[int, ...], ...]]:
    """All forks, and the groups of twins that cannot have one because another level line is in the way."""
    upward = {(riser.row, riser.gap) for riser in plan.forms.risers if riser.up}
    arrivals: dict[int, int] = {}
    for net in plan.layers.nets:
        for slot in net.bottoms:
            arrivals[slot] = arrivals.get(slot, 0) + 1
    found: list[Fork] = []
    left_out: list[tuple[int, ...]] = []
    taken: dict[int, list[tuple[int, int]]] = {}
    for twins in plan.layers.family.twins:
        number, slots = _home(plan, twins)
        if len(slots) < COUPLE:
            left_out.append(twins)
            continue
        row = plan.layers.slots[slots[0]].row
        first, last = plan.forms.position[slots[0]], plan.forms.position[slots[-1]]
        level = (
            last - first + 1 != len(slots)
            or any((row, k) in upward for k in range(first + 1, last + 1))
            or any(arrivals[slot] > 1 for slot in slots[1:-1])
        )
        if any(low <= last and first <= high for low, high in taken.get(row, ())) and level:
            left_out.append(slots)
            continue
        if level:
            taken.setdefault(row, []).append((first, last))
        found.append(Fork(number, slots, level))
    return tuple(found), tuple(left_out)


def _home(plan: Plan, twins: tuple[int, ...]) -> tuple[int, tuple[int, ...]]:
    """The net from which most of the twins hang, nearest to birth first, and which of them, left to right."""
    rank = {joint: i for i, joint in reversed(list(enumerate(plan.layers.family.parents_of[twins[0]])))}
    joints = sorted({joint for twin in twins for joint in plan.layers.family.parents_of[twin]})
    homes = [
        (-len(here), rank.get(joint, len(rank)), number, here)
        for joint in joints
        for number in plan.layers.descents_of[joint]
        if (here := tuple(slot for slot in plan.layers.nets[number].bottoms if slot in twins))
    ]
    if not homes:
        return -1, ()
    _, _, number, here = min(homes)
    return number, tuple(sorted(here, key=plan.forms.position.__getitem__))
