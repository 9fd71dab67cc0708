# SPDX-License-Identifier: MIT
"""Where an order still has faults, and who is in whose way there."""

from collections.abc import Iterable
from itertools import chain

from naastbetrokken.layout.genogram.p2_ordering.arrangement import Arrangement
from naastbetrokken.layout.genogram.p2_ordering.prices import NOTHING


def troubled(arrangement: Arrangement, atoms: Iterable[int] | None = None) -> list[int]:
    """Those, of some or all, whose lines cross, whose birth is out of order, or whose inner order could be better."""
    if not arrangement.crossing:
        arrangement.known()
    above, below, crossing = arrangement.above, arrangement.below, arrangement.crossing
    inner, least, index, rights = arrangement.inner, arrangement.least, arrangement.index, arrangement.rights
    found = []
    for atom in chain.from_iterable(arrangement.rows) if atoms is None else atoms:
        for net in above[atom]:
            if crossing[net]:
                break
        else:
            for net in below[atom]:
                if crossing[net]:
                    break
            else:
                if inner[atom] - least[atom] < NOTHING:
                    here = index[atom]
                    for other, price in rights[atom]:
                        if price <= -NOTHING and index[other] > here:
                            break
                    else:
                        continue
        found.append(atom)
    return found


def burden(arrangement: Arrangement, atom: int) -> int:
    """What the faults of an atom cost: its crossings, births out of order on its left, and its inner order."""
    crossing = arrangement.crossing
    nets = (*arrangement.above[atom], *arrangement.below[atom])
    crossed = sum([sum(crossing[net].values()) for net in nets if crossing[net]])
    return crossed + arrangement.inner[atom] - arrangement.least[atom]


def rivals(arrangement: Arrangement, atom: int) -> list[int]:
    """Those of its row whose lines cross those of an atom, or who should stand on its other side."""
    kernel, crossing, index = arrangement.kernel, arrangement.crossing, arrangement.index
    found: dict[int, None] = {}
    for net in arrangement.above[atom]:
        for other in crossing[net]:
            for bottom in kernel.wires[other][1]:
                found[kernel.home[bottom]] = None
    for net in arrangement.below[atom]:
        for other in crossing[net]:
            found[kernel.home[kernel.wires[other][0][0]]] = None
    here = index[atom]
    for other, price in arrangement.rights[atom]:
        if (price >= NOTHING and index[other] < here) or (price <= -NOTHING and index[other] > here):
            found[other] = None
    found.pop(atom, None)
    return list(found)
