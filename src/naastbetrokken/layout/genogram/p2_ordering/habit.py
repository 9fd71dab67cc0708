# SPDX-License-Identifier: MIT
"""Keeping everybody's place: an order like that of an earlier drawing, with newcomers among the others.

Readers find people again by who stands left and right of whom (Misue, Eades, Lai and Sugiyama 1995, the mental map);
so every two people of a row who change sides count as more than a crossing.
"""

from collections.abc import Mapping, Sequence

from naastbetrokken.layout.genogram.layers import Layers
from naastbetrokken.layout.genogram.p2_ordering.atoms import Kernel
from naastbetrokken.layout.genogram.p2_ordering.prices import FAULT

CHANGED = 2 * FAULT
"""Two people who stood left and right of each other change sides."""

Habit = list[float | None]
"""x of each slot in the earlier drawing, where it had one."""


def habits(layers: Layers, previous: Mapping[str, float]) -> Habit:
    """Where each slot stood."""
    nodes = layers.family.nodes
    return [previous.get(nodes[slot.node].id) if slot.node >= 0 else None for slot in layers.slots]


def changed_places(window: Sequence[int], option: Sequence[int], habit: Sequence[float | None], kernel: Kernel) -> int:
    """What it costs that people of a window stand on other sides of each other than before."""
    return _changed([slot for a in window for slot in kernel.atoms[a].options[option[a]]], habit)


def options_as_before(kernel: Kernel, habit: Habit) -> list[int]:
    """The inner order of each atom that is most like before."""
    return [
        min(range(len(atom.options)), key=lambda o, atom=atom: _changed(atom.options[o], habit))  # type: ignore[misc]
        for atom in kernel.atoms
    ]


def as_before(kernel: Kernel, rows: Sequence[Sequence[int]], habit: Habit) -> list[list[int]]:
    """Rows in which known atoms stand in their earlier order, in the places of known atoms."""
    ordered = []
    for row in rows:
        at: dict[int, float] = {}
        for a in row:
            known = [x for slot in kernel.atoms[a].options[0] if (x := habit[slot]) is not None]
            if known:
                at[a] = sum(known) / len(known)
        in_order = iter(sorted(at, key=at.__getitem__))
        ordered.append([next(in_order) if a in at else a for a in row])
    return ordered


def _changed(slots: Sequence[int], habit: Sequence[float | None]) -> int:
    stood = [at for slot in slots if (at := habit[slot]) is not None]
    if stood == sorted(stood):
        return 0
    return CHANGED * sum(1 for i, one in enumerate(stood) for other in stood[:i] if other > one)
