# SPDX-License-Identifier: MIT
"""Of orders that cost about the same the one that looks best, once everybody has a place."""

from collections.abc import Sequence

from naastbetrokken.layout.genogram.p2_ordering.arrangement import Arrangement
from naastbetrokken.layout.genogram.p2_ordering.judge import Judge
from naastbetrokken.layout.genogram.p2_ordering.polish import polished
from naastbetrokken.layout.genogram.p2_ordering.prices import FAULT
from naastbetrokken.layout.genogram.p2_ordering.settle import settled

CLOSE = 3 * FAULT
"""Of two orders of which one costs little more than the other, the one that looks better goes on ..."""
MARGIN = 3.5
"""... if it looks so much better: between crossings and births out of order looks have not much to say."""


def best_looking(
    runs: Sequence[tuple[int, Arrangement]], effort: int, around: Sequence[Sequence[tuple[int, int]]]
) -> Arrangement:
    """The best order found near those given, which may be changed.

    Args:
        runs: orders with their costs, cheapest first, of a family with at least one slot.
        effort: how hard to look.
        around: neighbours of every atom across rows.
    """
    least, best = runs[0]
    core = best.kernel
    judge = Judge.of(core.layers)
    verdict = judge.verdict(settled(core, best.rows, best.option))
    for cost, other in runs[1:]:
        if cost <= least + CLOSE and (other.rows, other.option) != (best.rows, best.option):
            new = judge.verdict(settled(core, other.rows, other.option), verdict.x)
            if new.price < verdict.price - MARGIN:
                best, verdict = other, new
    polished(best, judge, verdict, effort, around)
    return best
