# SPDX-License-Identifier: MIT
"""All small changes of an order that may make it look better.

Another inner order of a chain; two neighbours in each other's place, alone or with those nearest to them; and for a
birth out of order, the older right before the younger or the younger right after the older.
"""

from collections.abc import Container, Iterator, Sequence

from naastbetrokken.layout.genogram.p2_ordering.arrangement import Arrangement, Change
from naastbetrokken.layout.genogram.p2_ordering.branches import WIDE, swapped
from naastbetrokken.layout.genogram.p2_ordering.prices import NOTHING
from naastbetrokken.layout.genogram.p2_ordering.trouble import troubled

NEAREST = 2
"""So many steps away are those who may come along."""


def small_changes(arrangement: Arrangement, around: Sequence[Sequence[tuple[int, int]]]) -> list[Change]:
    """Each change once, in an order that does not depend on chance.

    Args:
        arrangement: the order as it is.
        around: neighbours of every atom across rows.
    """
    known: dict[object, Change] = {}
    faulty = troubled(arrangement)
    for atom in [atom for row in arrangement.kernel.rows for atom in row]:
        for change in (
            *_other_inner_orders(arrangement, atom),
            *_births_in_order(arrangement, atom),
            *_swaps(arrangement, atom, around, faulty),
        ):
            key = tuple([(row, start, *atoms, *choices) for row, start, atoms, choices in change])
            known.setdefault(key, change)
    return list(known.values())


def _other_inner_orders(arrangement: Arrangement, atom: int) -> Iterator[Change]:
    options = len(arrangement.options[atom])
    if options > 1:
        row, i, mine = arrangement.kernel.atoms[atom].row, arrangement.index[atom], arrangement.option[atom]
        for choice in range(options):
            if choice != mine:
                yield [(row, i, [atom], [choice])]


def _swaps(
    arrangement: Arrangement,
    atom: int,
    around: Sequence[Sequence[tuple[int, int]]],
    faulty: Container[int],
) -> Iterator[Change]:
    i = arrangement.index[atom]
    if i < arrangement.reach[atom][1]:
        yield swapped(arrangement, atom, 0, around, mirrored=False)
        if atom in faulty or arrangement.rows[arrangement.kernel.atoms[atom].row][i + 1] in faulty:
            for mirrored in (False, True):
                if change := swapped(arrangement, atom, NEAREST, around, mirrored=mirrored):
                    yield change


def _births_in_order(arrangement: Arrangement, atom: int) -> Iterator[Change]:
    """Changes by which somebody comes to stand left of those born later."""
    index, option, options = arrangement.index, arrangement.option, arrangement.options
    row = arrangement.kernel.atoms[atom].row
    end = index[atom]
    for other, price in arrangement.kernel.younger[atom]:
        start = index[other]
        if price >= NOTHING and 0 < end - start <= WIDE:
            line = arrangement.rows[row][start : end + 1]
            choices = [option[one] for one in line]
            for choice in range(len(options[atom])):
                yield [(row, start, [atom, *line[:-1]], [choice, *choices[:-1]])]
            for choice in range(len(options[other])):
                yield [(row, start, [*line[1:], other], [*choices[1:], choice])]
