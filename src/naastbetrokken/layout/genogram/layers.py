# SPDX-License-Identifier: MIT
"""Rows of slots and the nets between them: what ordering and placement work on.

A slot is one place in a row: a person, or a *passage*, where a family line runs through the row on its way down.
After this step every line connects slots of neighbouring rows only (Sugiyama, Tagawa and Toda 1981), so that the later
phases need not know how far apart two generations stand.
"""

from attrs import frozen

from naastbetrokken.layout.genogram.graph import Family


@frozen
class Slot:
    """One place in a row.

    Attributes:
        row: generation, 0 on top.
        node: node number, or -1 for a passage.
        joint: joint number whose line passes here, or -1 for a person.
        stands_for: for a passage that ends beside the lower partner of a union across generations, the node number
            of the upper partner; else -1.
    """

    row: int
    node: int
    joint: int
    stands_for: int = -1


@frozen
class Net:
    """All that one joint connects across the channel between `row` and `row + 1`.

    Attributes:
        joint: joint number.
        row: the upper row.
        tops: one slot (single parent, passage, or an upper partner on its way down) or two (a couple) in `row`.
        bottoms: slots in `row + 1`: children, and at most one passage further down.
        descent: whether this leads to children; else it leads an upper partner down to the lower one.
    """

    joint: int
    row: int
    tops: tuple[int, ...]
    bottoms: tuple[int, ...]
    descent: bool


@frozen
class Layers:
    """A family in rows.

    Attributes:
        family: the numbered family.
        slots: all slots; the slot of node `i` is slot `i`, passages come after.
        rows: slot numbers per row, in no particular order.
        couples: (joint, slot, slot) for the two slots of a row that a union line joins and that want to be neighbours.
        nets: every connection between neighbouring rows.
        descents_of: numbers of the nets that lead down to children, per joint.
        loose_from: the first row of people without family ties, or -1.
    """

    family: Family
    slots: tuple[Slot, ...]
    rows: tuple[tuple[int, ...], ...]
    couples: tuple[tuple[int, int, int], ...]
    nets: tuple[Net, ...]
    descents_of: tuple[tuple[int, ...], ...]
    loose_from: int = -1


def layers(family: Family, generation: tuple[int, ...]) -> Layers:
    """Slots, rows and nets for a family whose generations are known.

    Args:
        family: the numbered family.
        generation: row per node. A child whose row is not below its parents' is no part of any net; `p1_generations`
            makes none unless somebody is recorded as their own ancestor.
    """
    slots = [Slot(generation[i], i, -1) for i in range(len(family.nodes))]
    couples: list[tuple[int, int, int]] = []
    nets: list[Net] = []
    for j, joint in enumerate(family.joints):
        upper, *rest = sorted(joint.partners, key=lambda node: (generation[node], node))
        foot = generation[rest[0]] if rest else generation[upper]
        top: tuple[int, ...] = (upper,)
        if rest and generation[upper] < foot:
            passage = upper
            for row in range(generation[upper] + 1, foot + 1):
                slots.append(Slot(row, -1, j, upper if row == foot else -1))
                nets.append(Net(j, row - 1, (passage,), (len(slots) - 1,), descent=False))
                passage = len(slots) - 1
            top = (passage,)
        if rest:
            top = (*top, rest[0])
            couples.append((j, top[0], top[1]))
        _descent(j, top, foot, children={c: generation[c] for c in joint.children}, slots=slots, nets=nets)
    height = max((slot.row for slot in slots), default=-1) + 1
    rows: list[list[int]] = [[] for _ in range(height)]
    for i, slot in enumerate(slots):
        rows[slot.row].append(i)
    descents: list[list[int]] = [[] for _ in family.joints]
    for number, net in enumerate(nets):
        if net.descent:
            descents[net.joint].append(number)
    return Layers(
        family=family,
        slots=tuple(slots),
        rows=tuple(map(tuple, rows)),
        couples=tuple(couples),
        nets=tuple(nets),
        descents_of=tuple(map(tuple, descents)),
    )


def _descent(
    joint: int,
    top: tuple[int, ...],
    foot: int,
    *,
    children: dict[int, int],
    slots: list[Slot],
    nets: list[Net],
) -> None:
    """Nets from a joint down to all of its children, with one passage per row for those further down."""
    below = {child: row for child, row in children.items() if row > foot}
    row = foot
    while below:
        bottoms = [child for child, at in below.items() if at == row + 1]
        below = {child: at for child, at in below.items() if at > row + 1}
        if below:
            slots.append(Slot(row + 1, -1, joint))
            bottoms.append(len(slots) - 1)
        nets.append(Net(joint, row, top, tuple(bottoms), descent=True))
        top = (len(slots) - 1,)
        row += 1
