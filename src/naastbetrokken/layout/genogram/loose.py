# SPDX-License-Identifier: MIT
"""People without family ties in the dossier: friends, neighbours, professionals, in rows below the family."""

from collections.abc import Sequence

from attrs import evolve

from naastbetrokken.layout.genogram.graph import Family
from naastbetrokken.layout.genogram.layers import Layers, Slot
from naastbetrokken.layout.genogram.sizes import Sizes
from naastbetrokken.model import Dossier


def loose_ids(dossier: Dossier) -> frozenset[str]:
    """Ids of people who are in no union and are nobody's recorded child or parent."""
    tied = {partner for union in dossier.unions for partner in union.partners}
    for parentage in dossier.parentages:
        tied.add(parentage.child)
        tied.update(parentage.parents)
    return frozenset(person.id for person in dossier.persons) - tied


def columns_below(width: float, sizes: Sizes) -> int:
    """How many people fit in a row below a family of this width."""
    return max(sizes.component_columns, int(width / (sizes.pitch + sizes.kin_gap)) + 1)


def with_loose(kin: Layers, order: Sequence[Sequence[int]], apart: Family, columns: int) -> Layers:
    """The ordered family and, below it, rows of people without family ties.

    Their slots come after all others, so that the family's slots keep their numbers.

    Args:
        kin: rows of the family.
        order: slots per row of the family, left to right.
        apart: the people without family ties.
        columns: how many of them stand in a row at most.
    """
    nodes = kin.family.nodes
    seats = _rows(len(apart.nodes), columns)
    family = evolve(
        kin.family,
        nodes=nodes + apart.nodes,
        client=kin.family.client if apart.client is None else len(nodes) + apart.client,
        unions_of=kin.family.unions_of + apart.unions_of,
        parents_of=kin.family.parents_of + apart.parents_of,
    )
    first = len(kin.slots)
    slots = [Slot(len(order) + r, len(nodes) + one, -1) for r, row in enumerate(seats) for one in row]
    below = tuple(tuple(first + one for one in row) for row in seats)
    return evolve(
        kin,
        family=family,
        slots=(*kin.slots, *slots),
        rows=(*map(tuple, order), *below),
        loose_from=len(order),
    )


def seated(x: Sequence[float], everywhere: Layers, separation: Sequence[Sequence[float]]) -> tuple[float, ...]:
    """X of everybody, when that of the family is known: the others as close as they may stand, from the left."""
    places = [*x, *(0.0 for _ in range(len(everywhere.slots) - len(x)))]
    left = min(x, default=0.0)
    for r in range(everywhere.loose_from, len(everywhere.rows)):
        at = left
        for i, slot in enumerate(everywhere.rows[r]):
            at += separation[r][i - 1] if i else 0.0
            places[slot] = at
    return tuple(places)


def roughly(everywhere: Layers, sizes: Sizes) -> list[list[float]]:
    """Separations before the texts of bonds are known."""
    return [[sizes.pitch] * len(row) for row in everywhere.rows]


def _rows(count: int, columns: int) -> tuple[range, ...]:
    """So many people in rows of at most so many, about equally long."""
    if not count:
        return ()
    rows = -(-count // columns)
    each, more = divmod(count, rows)
    ends = [each * (row + 1) + min(row + 1, more) for row in range(rows)]
    return tuple(range(start, end) for start, end in zip([0, *ends], ends, strict=False))
