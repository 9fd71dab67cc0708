# SPDX-License-Identifier: MIT
"""Choosing among orders that cost the same: small changes that cost next to nothing, kept when they look better."""

from naastbetrokken.layout.genogram.p2_ordering.arrangement import Arrangement
from naastbetrokken.layout.genogram.p2_ordering.branches import neighbours
from naastbetrokken.layout.genogram.p2_ordering.dice import Dice
from naastbetrokken.layout.genogram.p2_ordering.judge import judged
from naastbetrokken.layout.genogram.p2_ordering.prices import FAULT
from naastbetrokken.layout.genogram.p2_ordering.search import movables, proposed
from naastbetrokken.layout.genogram.p2_ordering.settle import settled

NOTHING = FAULT // 10
"""A change that costs no more than this is a matter of looks."""
PROPOSALS = 40
"""Changes looked at for each that is judged."""


def polished(arrangement: Arrangement, verdicts: int, dice: Dice) -> float:
    """Leave `arrangement` at the best order found with so many verdicts; its price."""
    kernel = arrangement.kernel
    around = neighbours(kernel)
    movable = movables(kernel)
    seen = {_key(arrangement)}
    best = judged(kernel.layers, settled(kernel, arrangement.rows, arrangement.option)).price
    judgements = 0
    for _ in range(verdicts * PROPOSALS if movable else 0):
        change = proposed(arrangement, dice, movable, around)
        if not change:
            continue
        undo, worse = arrangement.tried(change)
        if worse <= NOTHING and (key := _key(arrangement)) not in seen:
            seen.add(key)
            judgements += 1
            price = judged(kernel.layers, settled(kernel, arrangement.rows, arrangement.option)).price
            if price < best:
                best = price
                continue
        arrangement.exchange(undo)
        if judgements >= verdicts:
            break
    return best


def _key(arrangement: Arrangement) -> tuple[object, ...]:
    return (tuple(map(tuple, arrangement.rows)), tuple(arrangement.option))
