# SPDX-License-Identifier: MIT
"""The best order of the children of one couple: as they were born, but for one at each end that is free."""

from collections.abc import Callable, Sequence

LEFTMOST, INNER, RIGHTMOST, ALONE = STANDINGS = range(4)
"""Where somebody stands among the children of a couple, or of a chain of couples."""
NEVER = 1 << 40

Table = Sequence[int]
"""Cost of a branch for each standing of the atom it hangs by."""


def ordered(
    kids: Sequence[int],
    tables: Sequence[Table],
    turned: Callable[[int, int], int],
    *,
    first: bool,
    last: bool,
    guest: int = -1,
) -> tuple[list[int], list[tuple[int, ...]]]:
    """The cost of the best order of some children and that order, for each standing of a guest among them.

    Args:
        kids: the children as they were born.
        tables: what their branches cost.
        turned: what it costs more that two children change sides.
        first: whether no couple of the chain has children further left, so that one of these is leftmost of all.
        last: the same on the right.
        guest: the child by whom they are reached; without one, only what stands at `INNER` has a meaning.
    """
    costs = [NEVER] * len(STANDINGS)
    orders: list[tuple[int, ...]] = [()] * len(STANDINGS)
    if len(kids) == 1:
        at = (ALONE if last else LEFTMOST) if first else RIGHTMOST if last else INNER
        here = at if kids[0] == guest else INNER
        costs[here], orders[here] = tables[0][at], (kids[0],)
        return costs, orders
    ends = [(-1, -1)] * len(STANDINGS)
    place = kids.index(guest) if guest in kids else len(kids)
    lefts, rights, turn = _ends(kids, tables, turned, first=first, last=last)
    inner = sum([table[INNER] for table in tables])
    for i, left in lefts:
        for j, right in rights:
            if i != j or i < 0:
                cost = inner + left + right - (turn.get((j, i), 0) if i > j else 0)
                at = LEFTMOST if i == place else RIGHTMOST if j == place else INNER
                if cost < costs[at]:
                    costs[at], ends[at] = cost, (i, j)
    for at, (i, j) in enumerate(ends):
        if costs[at] < NEVER:
            middle = [kid for n, kid in enumerate(kids) if n not in (i, j)]
            orders[at] = (*([kids[i]] if i >= 0 else ()), *middle, *([kids[j]] if j >= 0 else ()))
    return costs, orders


def _ends(
    kids: Sequence[int], tables: Sequence[Table], turned: Callable[[int, int], int], *, first: bool, last: bool
) -> tuple[list[tuple[int, int]], list[tuple[int, int]], dict[tuple[int, int], int]]:
    """What it costs to have each child leftmost, and rightmost, by places, -1 for nobody; and to turn two."""
    before, after = [0] * len(kids), [0] * len(kids)
    turn = {}
    for i, one in enumerate(kids):
        for j in range(i + 1, len(kids)):
            if price := turned(one, kids[j]):
                turn[i, j] = price
                before[j] += price
                after[i] += price
    lefts, rights = [(-1, 0)], [(-1, 0)]
    if first:
        lefts = [(i, table[LEFTMOST] - table[INNER] + before[i]) for i, table in enumerate(tables)]
    if last:
        rights = [(j, table[RIGHTMOST] - table[INNER] + after[j]) for j, table in enumerate(tables)]
    return lefts, rights, turn
