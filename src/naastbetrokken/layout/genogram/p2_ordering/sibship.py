# SPDX-License-Identifier: MIT
"""The best order of the children of one couple: as they were born, but for one at each end that is free."""

from collections.abc import Callable, Sequence

LEFTMOST, INNER, RIGHTMOST, ALONE = STANDINGS = range(4)
"""Where somebody stands among the children of a couple, or of a chain of couples."""
NEVER = 1 << 40

Table = Sequence[int]
"""Cost of a branch for each standing of the atom it hangs by."""
Order = tuple[int, tuple[int, ...]]
"""The cost of an order of children, and the order."""


def ordered(
    kids: Sequence[int],
    tables: Sequence[Table],
    turned: Callable[[int, int], int],
    *,
    first: bool,
    last: bool,
) -> Order:
    """The cheapest order of some children.

    Args:
        kids: the children as they were born.
        tables: what their branches cost.
        turned: what it costs more that two children change sides.
        first: whether no couple of the chain has children further left, so that one of these is leftmost of all.
        last: the same on the right.
    """
    if len(kids) == 1:
        return tables[0][_only(first=first, last=last)], tuple(kids)
    best = (NEVER, -1, -1)
    for one in _ends(kids, tables, turned, first=first, last=last):
        if one[0] < best[0]:
            best = one
    return best[0], _sequence(kids, best[1], best[2])


def ordered_around(
    guest: int,
    kids: Sequence[int],
    tables: Sequence[Table],
    turned: Callable[[int, int], int],
    *,
    first: bool,
    last: bool,
) -> list[Order]:
    """The cheapest order of some children for each standing of one of them."""
    found: list[Order] = [(NEVER, ())] * len(STANDINGS)
    if len(kids) == 1:
        at = _only(first=first, last=last)
        found[at] = (tables[0][at], tuple(kids))
        return found
    best = [(NEVER, -1, -1)] * len(STANDINGS)
    place = kids.index(guest)
    for one in _ends(kids, tables, turned, first=first, last=last):
        at = LEFTMOST if one[1] == place else RIGHTMOST if one[2] == place else INNER
        if one[0] < best[at][0]:
            best[at] = one
    return [(cost, _sequence(kids, i, j) if cost < NEVER else ()) for cost, i, j in best]


def _only(*, first: bool, last: bool) -> int:
    """The standing of the only child of a couple."""
    return (ALONE if last else LEFTMOST) if first else RIGHTMOST if last else INNER


def _ends(
    kids: Sequence[int], tables: Sequence[Table], turned: Callable[[int, int], int], *, first: bool, last: bool
) -> list[tuple[int, int, int]]:
    """What it costs to have each one child leftmost and each other rightmost, by their places; -1 for nobody."""
    turn = [[turned(one, other) for other in kids[i + 1 :]] for i, one in enumerate(kids)]
    inner = sum([table[INNER] for table in tables])
    lefts, rights = [(-1, 0)], [(-1, 0)]
    if first:
        lefts = [
            (i, table[LEFTMOST] - table[INNER] + sum([turn[other][i - other - 1] for other in range(i)]))
            for i, table in enumerate(tables)
        ]
    if last:
        rights = [(j, table[RIGHTMOST] - table[INNER] + sum(turn[j])) for j, table in enumerate(tables)]
    return [
        (inner + left + right - (turn[j][i - j - 1] if 0 <= j < i else 0), i, j)
        for i, left in lefts
        for j, right in rights
        if i != j or i < 0
    ]


def _sequence(kids: Sequence[int], i: int, j: int) -> tuple[int, ...]:
    """The children with those in places `i` and `j` at the ends; -1 for nobody."""
    middle = [kid for n, kid in enumerate(kids) if n not in (i, j)]
    return (*([kids[i]] if i >= 0 else []), *middle, *([kids[j]] if j >= 0 else []))
