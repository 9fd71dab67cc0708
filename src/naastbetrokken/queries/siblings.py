# SPDX-License-Identifier: MIT
"""Full, half, or nobody knows: what two people with a common parent are to each other.

Two shared parents make full siblings, one shared parent beside two different known ones makes half siblings. Where
only one parent is known on either side the answer is unknown, never a guess.
"""

from enum import StrEnum

from naastbetrokken.queries.index import Graph, KinIndex


class Sharing(StrEnum):
    """How many parents two siblings share."""

    FULL = "full"
    HALF = "half"
    UNKNOWN = "unknown"


def sharing(index: KinIndex, one: str, other: str) -> Sharing | None:
    """How two people are siblings; None when they share no parent in this graph.

    Children of one pregnancy are full siblings whatever else is recorded. In the wider graphs birth decides; only
    where birth leaves it open does the law.
    """
    if one == other:
        return None
    if other in index.births.get(one, ()):
        return Sharing.FULL
    if index.graph in (Graph.LEGAL, Graph.BIOLOGICAL):
        return _shared(index.parents.get(one, ()), index.parents.get(other, ()))
    born = _shared(index.genetic.get(one, ()), index.genetic.get(other, ()))
    if born in (Sharing.FULL, Sharing.HALF):
        return born
    law = _shared(index.legal.get(one, ()), index.legal.get(other, ()))
    if law is not None:
        return law
    return born or _shared(index.parents.get(one, ()), index.parents.get(other, ()))


def _shared(parents: tuple[str, ...], others: tuple[str, ...]) -> Sharing | None:
    common = sum(parent in others for parent in parents)
    if common == 0:
        return None
    if common > 1:
        return Sharing.FULL
    return Sharing.HALF if len(parents) > 1 and len(others) > 1 else Sharing.UNKNOWN
