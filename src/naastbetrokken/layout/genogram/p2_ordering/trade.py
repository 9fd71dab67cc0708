# SPDX-License-Identifier: MIT
"""Crossings for births in order: where lines cross anyway, brothers and sisters go back to their places."""

from collections.abc import Sequence

from naastbetrokken.layout.genogram.p2_ordering.arrangement import Arrangement
from naastbetrokken.layout.genogram.p2_ordering.atoms import with_inversions
from naastbetrokken.layout.genogram.p2_ordering.cost import crossings
from naastbetrokken.layout.genogram.p2_ordering.dice import Dice
from naastbetrokken.layout.genogram.p2_ordering.judge import Judge, Verdict
from naastbetrokken.layout.genogram.p2_ordering.prices import INVERSION_TOO
from naastbetrokken.layout.genogram.p2_ordering.search import COLD, annealed
from naastbetrokken.layout.genogram.p2_ordering.settle import settled

MOVES = 80
"""Moves of the search for such an order ..."""
SEED = 3
"""... whose dice are not those of the search before it."""


def traded(
    arrangement: Arrangement,
    judge: Judge,
    verdict: Verdict,
    effort: int,
    around: Sequence[Sequence[tuple[int, int]]],
) -> tuple[Arrangement, Verdict]:
    """The arrangement, or one with fewer births out of order and no more faults in all, whichever looks better."""
    kernel = arrangement.kernel
    if not any(crossings([arrangement.nets[net] for net in channel]) for channel in kernel.channels):
        return arrangement, verdict
    rows, option, habit = arrangement.rows, arrangement.option, arrangement.habit
    other = Arrangement(with_inversions(kernel, INVERSION_TOO), rows, option, habit)
    annealed(other, MOVES * effort, Dice(SEED), around, COLD)
    if other.rows == rows and other.option == option:
        return arrangement, verdict
    new = judge.verdict(settled(kernel, other.rows, other.option), verdict.x)
    if new.price >= verdict.price:
        return arrangement, verdict
    return Arrangement(kernel, other.rows, other.option, habit), new
