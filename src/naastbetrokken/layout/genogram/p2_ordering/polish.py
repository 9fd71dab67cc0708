# SPDX-License-Identifier: MIT
"""Choosing among orders that cost the same: small changes that cost next to nothing, kept when they look better.

Which changes are promising is seen at a glance, as if everybody just took the place of who stood there before; only
then are places found for them.
"""

from collections.abc import Sequence

from naastbetrokken.layout.genogram.p2_ordering.arrangement import Arrangement, Change
from naastbetrokken.layout.genogram.p2_ordering.judge import Judge, Verdict
from naastbetrokken.layout.genogram.p2_ordering.prices import NOTHING
from naastbetrokken.layout.genogram.p2_ordering.settle import settled
from naastbetrokken.layout.genogram.p2_ordering.small_changes import small_changes

VERDICTS = 10
"""So many changes are judged, times the effort, or fewer when each takes long:"""
JUDGED = 600
"""slots judged in all."""
HOPELESS = 8.0
"""What looks worse than the best by more than this at first sight will not look better."""
SEEN = 0.1
"""A price that is lower by less than this is not seen: it may come from stopping early."""


def polished(
    arrangement: Arrangement,
    judge: Judge,
    verdict: Verdict,
    effort: int,
    around: Sequence[Sequence[tuple[int, int]]],
) -> None:
    """Leave an arrangement at the best order found near it.

    Args:
        arrangement: an order of at least one slot.
        judge: who knows the family.
        verdict: what it said of that order.
        effort: how often, at most, all small changes of the best order so far are looked at.
        around: neighbours of every atom across rows.
    """
    kernel = arrangement.kernel
    best = verdict
    seen = {best.order}
    verdicts = min(VERDICTS, 1 + JUDGED // len(best.x)) * effort
    for _ in range(effort):
        won = False
        for _, _, change, before in _promising(arrangement, judge, best, seen, around):
            if not verdicts:
                return
            if not _as_it_was(arrangement, before):
                continue
            made = arrangement.tried(change, NOTHING + 1)
            if made is None:
                continue
            order = settled(kernel, arrangement.rows, arrangement.option)
            if order not in seen:
                seen.add(order)
                verdicts -= 1
                new = judge.verdict(order, _exchanged(best, order))
                if new.price < best.price - SEEN:
                    best, won = new, True
                    continue
            arrangement.undone(made[0])
        if not won:
            return


def _promising(
    arrangement: Arrangement,
    judge: Judge,
    best: Verdict,
    seen: set[Sequence[Sequence[int]]],
    around: Sequence[Sequence[tuple[int, int]]],
) -> list[tuple[float, int, Change, Change]]:
    """Changes that lead to orders not seen yet: their price at a glance, their number, they, and what undoes them."""
    kernel = arrangement.kernel
    found = []
    for number, change in enumerate(small_changes(arrangement, around)):
        made = arrangement.tried(change, NOTHING + 1)
        if made is None:
            continue
        order = settled(kernel, arrangement.rows, arrangement.option)
        if order not in seen:
            price = judge.glance(order, _exchanged(best, order))
            if price < best.price + HOPELESS:
                found.append((price, number, change, made[0]))
        arrangement.undone(made[0])
    return sorted(found, key=lambda one: one[:2])


def _as_it_was(arrangement: Arrangement, before: Change) -> bool:
    """Whether the windows of a change are still what they were when it was looked at."""
    rows, option = arrangement.rows, arrangement.option
    return all(
        rows[row][start : start + len(atoms)] == atoms and [option[atom] for atom in atoms] == choices
        for row, start, atoms, choices in before
    )


def _exchanged(best: Verdict, order: Sequence[Sequence[int]]) -> list[float]:
    """Places in an order when everybody stands where somebody stood in the best one."""
    places = [0.0] * len(best.x)
    for before, after in zip(best.order, order, strict=True):
        for one, other in zip(before, after, strict=True):
            places[other] = best.x[one]
    return places
