# SPDX-License-Identifier: MIT
"""Where an order still has faults: the search looks there more often than elsewhere."""

from naastbetrokken.layout.genogram.p2_ordering.arrangement import Arrangement
from naastbetrokken.layout.genogram.p2_ordering.cost import pair_cost
from naastbetrokken.layout.genogram.p2_ordering.prices import NOTHING


def troubled(arrangement: Arrangement) -> dict[int, None]:
    """Atoms at the ends of lines that cross, out of birth order, or in a worse inner order than they could be."""
    kernel, nets, index = arrangement.kernel, arrangement.nets, arrangement.index
    found: dict[int, None] = {}
    for channel in kernel.channels:
        in_order = sorted([(nets[net], net) for net in channel])
        reach = -1
        for j, (here, net) in enumerate(in_order):
            if here[1] <= reach:
                for there, crossed in in_order[:j]:
                    if there[2] >= here[1] and pair_cost(there, here):
                        found.update(dict.fromkeys(kernel.ends[net]))
                        found.update(dict.fromkeys(kernel.ends[crossed]))
            reach = max(reach, here[2])
    for atom, younger in enumerate(kernel.younger):
        if arrangement.costs[atom][arrangement.option[atom]] - arrangement.least[atom] >= NOTHING:
            found[atom] = None
        for other, price in younger:
            if price >= NOTHING and index[other] < index[atom]:
                found[atom] = found[other] = None
    return found
