# SPDX-License-Identifier: MIT
"""Choosing among orders that cost the same: small changes that cost next to nothing, kept when they look better."""

from collections.abc import Sequence

from naastbetrokken.layout.genogram.p2_ordering.arrangement import Arrangement
from naastbetrokken.layout.genogram.p2_ordering.dice import Dice
from naastbetrokken.layout.genogram.p2_ordering.judge import Judge, Verdict
from naastbetrokken.layout.genogram.p2_ordering.prices import APART, NOTHING
from naastbetrokken.layout.genogram.p2_ordering.search import movables, proposed
from naastbetrokken.layout.genogram.p2_ordering.settle import settled
from naastbetrokken.layout.genogram.p2_ordering.trouble import troubled

PROPOSALS = 25
"""Changes looked at for each that is judged."""
AIMED = 2
"""One in so many changes is made anywhere, the others where there are faults ..."""
CHAINS = 2
"""... and so much more often in a chain that has some in any inner order: which is best, only places tell."""
SEEN = 0.1
"""A price that is lower by less than this is not seen: it may come from stopping early."""


def polished(
    arrangement: Arrangement,
    judge: Judge,
    verdict: Verdict,
    verdicts: int,
    around: Sequence[Sequence[tuple[int, int]]],
) -> None:
    """Leave `arrangement`, of which a verdict is known, at the best order found with so many more."""
    kernel = arrangement.kernel
    dice = Dice(0)
    movable = movables(kernel)
    seen = {_key(arrangement)}
    best = verdict
    judgements = 0
    where = _where(arrangement, movable)
    for _ in range(verdicts * PROPOSALS if movable else 0):
        change = proposed(arrangement, dice, where if dice.below(AIMED) else movable, around)
        if not change:
            continue
        made = arrangement.tried(change, NOTHING + 1)
        if made is None:
            continue
        if (key := _key(arrangement)) not in seen:
            seen.add(key)
            judgements += 1
            new = judge.verdict(settled(kernel, arrangement.rows, arrangement.option), best.x)
            if new.price < best.price - SEEN:
                best = new
                where = _where(arrangement, movable)
                continue
        arrangement.undone(made[0])
        if judgements >= verdicts:
            break


def _where(arrangement: Arrangement, movable: Sequence[int]) -> list[int]:
    """Atoms at which faults are: lines that cross, births out of order, and chains whose couples can't all be close."""
    can_move = set(movable)
    aimed = [atom for atom in troubled(arrangement) if atom in can_move]
    apart = [atom for atom in movable if arrangement.least[atom] >= APART]
    return aimed + apart * CHAINS or list(movable)


def _key(arrangement: Arrangement) -> tuple[object, ...]:
    return (tuple(map(tuple, arrangement.rows)), tuple(arrangement.option))
