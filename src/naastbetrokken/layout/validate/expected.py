# SPDX-License-Identifier: MIT
"""What a drawing has to say, read from the dossier."""

from attrs import frozen

from naastbetrokken.layout.result import Compromise
from naastbetrokken.model import Dossier


@frozen
class Claim:
    """That these partners and these children belong to one union.

    Attributes:
        partners: ids of the recorded partners.
        children: ids of the children whose line is drawn.
        placeholder: whether an unknown partner may be drawn.
        asked: whether an unknown partner has to be drawn.
    """

    partners: frozenset[str]
    children: frozenset[str]
    placeholder: bool
    asked: bool


def claims(dossier: Dossier, compromises: tuple[Compromise, ...]) -> dict[str, Claim]:
    """The claim of each union id; links that a compromise names are left out."""
    partners = {union.id: frozenset(union.partners) for union in dossier.unions}
    children: dict[str, set[str]] = {one: set() for one in partners}
    home_of = _homes(partners)
    for parentage in dossier.parentages:
        parents = frozenset(parentage.parents)
        home = parentage.union or home_of.get(parents, "parents:" + "+".join(sorted(parents)))
        partners.setdefault(home, frozenset(parentage.parents))
        children.setdefault(home, set()).add(parentage.child)
    for compromise in compromises:
        if compromise.code == "own_ancestor":
            union, child = compromise.refs
            children[union].discard(child)
    recorded = {union.id: union.unknown_partner for union in dossier.unions}
    return {
        one: Claim(
            partners[one],
            frozenset(children[one]),
            placeholder=one in recorded and len(partners[one]) == 1,
            asked=recorded.get(one, False),
        )
        for one in partners
    }


def _homes(partners: dict[str, frozenset[str]]) -> dict[frozenset[str], str]:
    """The first recorded union of each couple or single parent."""
    homes: dict[frozenset[str], str] = {}
    for one, both in partners.items():
        homes[both] = min(one, homes.get(both, one))
    return homes
