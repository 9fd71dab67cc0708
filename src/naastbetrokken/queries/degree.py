# SPDX-License-Identifier: MIT
"""Degrees of kinship in Dutch civil law, BW 1:3.

The degree of blood relationship is the number of births between two people, in the direct line and aside; recognition,
judgment and adoption count as birth. The degree of affinity is that of the spouse's relative to the spouse. It comes
from marriage and registered partnership only, outlives them, and never chains.
"""

from naastbetrokken.model import Dossier
from naastbetrokken.queries.family import Family
from naastbetrokken.queries.index import Graph
from naastbetrokken.queries.route import LegalStatus
from naastbetrokken.queries.routes import routes


def consanguinity(dossier: Dossier, a: str, b: str, *, graph: Graph | str = Graph.LEGAL) -> int | None:
    """The degree in which two people are blood relatives: 0 for oneself, None when they are not.

    Args:
        dossier: the family.
        a: person id.
        b: person id.
        graph: count lines in law (the default), or biological ones for questions of descent.

    Raises:
        UsageError: If a person or the graph does not exist.
    """
    family = Family.of(dossier, graph)
    family.index.known(a, b)
    if a == b:
        return 0
    mine, theirs = family.ascents.of(a), family.ascents.of(b)
    return min((mine[top][0] + theirs[top][0] for top in mine if top in theirs), default=None)


def is_direct_line(dossier: Dossier, a: str, b: str, *, graph: Graph | str = Graph.LEGAL) -> bool:
    """Whether one of two people descends from the other."""
    family = Family.of(dossier, graph)
    family.index.known(a, b)
    return a != b and (a in family.ascents.of(b) or b in family.ascents.of(a))


def affinity(dossier: Dossier, a: str, b: str) -> int | None:
    """The degree in which two people are relatives by affinity; None when they are not.

    Where the dossier does not tell whether a couple was married or registered, no degree is given.

    Raises:
        UsageError: If a person does not exist.
    """
    family = Family.of(dossier, Graph.LEGAL)
    family.index.known(a, b)
    degrees = [
        route.degree for route in routes(family, b, a) if route.legal is LegalStatus.AFFINE and route.degree is not None
    ]
    return min(degrees, default=None)
