# SPDX-License-Identifier: MIT
"""What an order is worth once everybody has a place: its faults as a reader would count them, then its looks.

Faults: couples with somebody between them, crossings with bars on their best tracks, lines through strangers,
inversions of birth order. Looks: parents over their children, a narrow drawing, the client near the middle, the
father's family left.
"""

from collections.abc import Mapping, Sequence

from attrs import frozen

from naastbetrokken.layout.genogram.layers import Layers
from naastbetrokken.layout.genogram.p2_ordering.atoms import surely_older
from naastbetrokken.layout.genogram.p2_ordering.prices import FAULT, INVERSION, INVERSION_TOO
from naastbetrokken.layout.genogram.p3_placement import anchors
from naastbetrokken.layout.genogram.p3_placement.descent import Problem, solved
from naastbetrokken.layout.genogram.p3_placement.terms import BEND, nearness, terms
from naastbetrokken.model import Gender

SYMBOL = 0.55
"""Width of a symbol, where the distance of neighbours is one."""
TOUCH = 1e-6
FIRST = 5
"""Steps of the placement of a first order ..."""
NEXT = 1
"""... and from one to the next: they differ little."""
OFFSET = 20
"""Price of a mean offset of one distance."""
WIDTH = 20
"""Price of a drawing as much wider as its widest row."""
CLIENT = 4
"""Price of a client at the edge."""
FATHER = 2
"""Price of the client's mother left of the father."""

TWIN = 8
"""Price of somebody between twins."""


@frozen
class Verdict:
    """Price of an order, and the places it was read from, by slot."""

    price: float
    x: Mapping[int, float]


def judged(layers: Layers, order: Sequence[Sequence[int]], start: Mapping[int, float] | None = None) -> Verdict:
    """The price of an order of all slots.

    Args:
        layers: rows of slots and the nets between them.
        order: slots per row, left to right.
        start: places in a similar order, from which those in this one are found faster.
    """
    gaps = [[1.0] * (len(row) - 1) for row in order]
    problem = Problem(order, gaps, nearness(layers, order), terms(layers, order, anchors(layers, order)), BEND)
    x = solved(problem, start, FIRST if start is None else NEXT)
    drops = [sum(x[top] for top in net.tops) / len(net.tops) for net in layers.nets]
    crossed = _crossings(layers, x, drops)
    price = crossed + _apart(layers, order, x, drops)
    price += _inversions(layers, x) * (INVERSION_TOO if crossed else INVERSION)
    return Verdict(price + _looks(layers, order, x, drops), x)


def _crossings(layers: Layers, x: Mapping[int, float], drops: Sequence[float]) -> float:
    channels: dict[int, list[tuple[float, float, float, list[float], int, tuple[int, ...]]]] = {}
    first = layers.family.parents_of
    for net, drop in zip(layers.nets, drops, strict=True):
        spots = [x[slot] for slot in net.bottoms]
        if not spots:
            continue
        children = layers.family.joints[net.joint].children
        weight = FAULT if not net.descent or any(first[c][0] == net.joint for c in children) else FAULT // 3
        here = (min(drop, *spots), max(drop, *spots), drop, spots, weight, net.tops)
        channels.setdefault(net.row, []).append(here)
    price = 0
    for nets in channels.values():
        nets.sort()
        for j, (left, right, drop, spots, weight, tops) in enumerate(nets):
            for start, end, other, places, cost, above in nets[:j]:
                if end < left - TOUCH or (len(tops) == 1 and tops == above):
                    continue
                upper = (left - TOUCH <= other <= right + TOUCH) + sum(
                    [start - TOUCH <= spot <= end + TOUCH for spot in spots]
                )
                lower = (start - TOUCH <= drop <= end + TOUCH) + sum(
                    [left - TOUCH <= spot <= right + TOUCH for spot in places]
                )
                price += min(upper, lower) * min(weight, cost)
    return price


def _apart(layers: Layers, order: Sequence[Sequence[int]], x: Mapping[int, float], drops: Sequence[float]) -> int:
    """Couples with somebody between them: what their line runs through and lies upon."""
    index = {slot: i for row in order for i, slot in enumerate(row)}
    lines = []
    for joint, one, other in layers.couples:
        left, right = sorted((one, other), key=index.__getitem__)
        lines.append((joint, left, right))
    faults = 0
    for joint, left, right in lines:
        between = index[right] - index[left] - 1
        if not between:
            continue
        row = layers.slots[left].row
        faults += 1 + between
        strangers = order[row][index[left] + 1 : index[right]]
        faults += sum(
            1
            for j, a, b in lines
            if j != joint and layers.slots[a].row == row and x[a] < x[right] - TOUCH and x[b] > x[left] + TOUCH
        )
        for net, drop in zip(layers.nets, drops, strict=True):
            if net.row == row and net.joint != joint:
                faults += x[left] + SYMBOL / 2 < drop < x[right] - SYMBOL / 2
            elif net.row == row:
                faults += sum(abs(x[slot] - drop) < SYMBOL / 2 for slot in strangers)
    return faults * FAULT


def _inversions(layers: Layers, x: Mapping[int, float]) -> int:
    """Brothers and sisters who stand left of an older one."""
    family = layers.family
    count = 0
    for j, joint in enumerate(family.joints):
        mine = [child for child in joint.children if family.parents_of[child][0] == j]
        for i, one in enumerate(mine):
            for other in mine[i + 1 :]:
                if x[one] > x[other] and surely_older(family, one, other):
                    count += 1
    return count


def _looks(layers: Layers, order: Sequence[Sequence[int]], x: Mapping[int, float], drops: Sequence[float]) -> float:
    if not x:
        return 0.0
    offsets = []
    for net, drop in zip(layers.nets, drops, strict=True):
        spots = [x[slot] for slot in net.bottoms]
        offsets.append(abs(drop - (min(spots) + max(spots)) / 2))
    left, right = min(x.values()), max(x.values())
    width = right - left
    most = max(len(row) for row in order)
    price = WIDTH * (width + 1) / most
    if offsets:
        price += OFFSET * sum(offsets) / len(offsets)
    family = layers.family
    price += TWIN * _between_twins(layers, order)
    if family.client is not None:
        price += CLIENT * abs(2 * (x[family.client] - left) / max(width, 1.0) - 1)
        for joint in family.parents_of[family.client][:1]:
            partners = sorted(family.joints[joint].partners, key=x.__getitem__)
            genders = [family.nodes[partner].gender for partner in partners]
            if len(partners) == 2 and (genders[0] is Gender.WOMAN or genders[1] is Gender.MAN):
                price += FATHER * (genders[0] is not genders[1])
    return price


def _between_twins(layers: Layers, order: Sequence[Sequence[int]]) -> int:
    """How many people stand between people born of one pregnancy."""
    strangers = 0
    for twins in layers.family.twins:
        row = order[layers.slots[twins[0]].row]
        places = [row.index(twin) for twin in twins if twin in row]
        strangers += max(places) - min(places) + 1 - len(places)
    return strangers
