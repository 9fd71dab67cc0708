# SPDX-License-Identifier: MIT
"""Where an order still has faults: the search looks there more often than elsewhere."""

from itertools import accumulate

from naastbetrokken.layout.genogram.p2_ordering.arrangement import Arrangement
from naastbetrokken.layout.genogram.p2_ordering.cost import Placed, pair_cost
from naastbetrokken.layout.genogram.p2_ordering.prices import NOTHING


def troubled(arrangement: Arrangement) -> dict[int, None]:
    """Atoms at the ends of lines that cross, out of birth order, or in a worse inner order than they could be."""
    kernel, nets, index = arrangement.kernel, arrangement.nets, arrangement.index
    found: dict[int, None] = {}
    crossing: set[int] = set()
    for channel in kernel.channels:
        in_order = sorted([(nets[net], net) for net in channel])
        # How far left anything yet to come reaches: what ends before that has met everybody it can cross.
        to_come = list(accumulate([here[1] for here, _ in reversed(in_order)], min))[::-1]
        open_ones: list[tuple[Placed, int]] = []
        for (here, net), left in zip(in_order, to_come, strict=True):
            open_ones = [one for one in open_ones if one[0][2] >= left]
            for there, crossed in open_ones:
                if there[2] >= here[1] and not (net in crossing and crossed in crossing) and pair_cost(there, here):
                    crossing |= {net, crossed}
                    found.update(dict.fromkeys((*kernel.ends[net], *kernel.ends[crossed])))
            open_ones.append((here, net))
    for atom, younger in enumerate(kernel.younger):
        if arrangement.costs[atom][arrangement.option[atom]] - arrangement.least[atom] >= NOTHING:
            found[atom] = None
        for other, price in younger:
            if price >= NOTHING and index[other] < index[atom]:
                found[atom] = found[other] = None
    return found
