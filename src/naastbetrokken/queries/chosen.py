# SPDX-License-Identifier: MIT
"""Kin by choice: godparents and godchildren, as the client named the role of somebody in the circle."""

from collections.abc import Iterator

from naastbetrokken.queries.index import KinIndex
from naastbetrokken.queries.route import Route, Shape, Step, StepKind

ROLE_WORDS = (
    ("peetoom", "godparent"),
    ("peettante", "godparent"),
    ("peetouder", "godparent"),
    ("peetvader", "godparent"),
    ("peetmoeder", "godparent"),
    ("peter", "godparent"),
    ("meter", "godparent"),
    ("petekind", "godchild"),
    ("peetkind", "godchild"),
    ("petezoon", "godchild"),
    ("petedochter", "godchild"),
    ("godfather", "godparent"),
    ("godmother", "godparent"),
    ("godparent", "godparent"),
    ("godson", "godchild"),
    ("goddaughter", "godchild"),
    ("godchild", "godchild"),
)
"""What people write as somebody's role, and the relation that it means, read from the client."""
_INVERSE = (("godparent", "godchild"), ("godchild", "godparent"))


def chosen(index: KinIndex, start: str, end: str) -> Iterator[Route]:
    """What `end` is to `start` by choice, if one of the two is the client."""
    if index.client not in (start, end):
        return
    naaste = end if start == index.client else start
    words = index.roles.get(naaste, frozenset())
    for term in dict.fromkeys(term for word, term in ROLE_WORDS if word in words):
        named = term if naaste == end else dict(_INVERSE)[term]
        yield Route(start=start, steps=(Step(StepKind.CHOSEN, end),), shape=Shape.CHOSEN, term=named)
