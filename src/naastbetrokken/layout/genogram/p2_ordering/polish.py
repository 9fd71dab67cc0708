# SPDX-License-Identifier: MIT
"""Choosing among orders that cost the same: small changes that cost next to nothing, kept when they look better."""

from collections.abc import Sequence

from naastbetrokken.layout.genogram.p2_ordering.arrangement import Arrangement
from naastbetrokken.layout.genogram.p2_ordering.dice import Dice
from naastbetrokken.layout.genogram.p2_ordering.judge import judged
from naastbetrokken.layout.genogram.p2_ordering.prices import NOTHING
from naastbetrokken.layout.genogram.p2_ordering.search import movables, proposed
from naastbetrokken.layout.genogram.p2_ordering.settle import settled

PROPOSALS = 40
"""Changes looked at for each that is judged."""
SEEN = 0.1
"""A price that is lower by less than this is not seen: it may come from stopping early."""
STEPS = 12
"""Steps of the placement from one order to the next: they differ little."""


def polished(arrangement: Arrangement, verdicts: int, dice: Dice, around: Sequence[Sequence[tuple[int, int]]]) -> float:
    """Leave `arrangement` at the best order found with so many verdicts; its price."""
    kernel = arrangement.kernel
    movable = movables(kernel)
    seen = {_key(arrangement)}
    best = judged(kernel.layers, settled(kernel, arrangement.rows, arrangement.option))
    judgements = 0
    for _ in range(verdicts * PROPOSALS if movable else 0):
        change = proposed(arrangement, dice, movable, around)
        if not change:
            continue
        made = arrangement.tried(change, NOTHING + 1)
        if made is None:
            continue
        if (key := _key(arrangement)) not in seen:
            seen.add(key)
            judgements += 1
            verdict = judged(kernel.layers, settled(kernel, arrangement.rows, arrangement.option), best.x, STEPS)
            if verdict.price < best.price - SEEN:
                best = verdict
                continue
        arrangement.undone(made[0])
        if judgements >= verdicts:
            break
    return best.price


def _key(arrangement: Arrangement) -> tuple[object, ...]:
    return (tuple(map(tuple, arrangement.rows)), tuple(arrangement.option))
