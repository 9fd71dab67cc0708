# SPDX-License-Identifier: MIT
"""Lines of descent: from whom somebody descends, in which senses at once.

A dossier holds parentages: one sense, one or two parents. Here they become lines, one for each child and parent,
that know whether the line counts as blood, whether it counts in law, and what people call it. What Dutch law
makes of several parentages beside each other is decided here and nowhere else.

Sources: BW 1:197 to 1:199 (who is a parent), 1:229 (adoption ends kinship with the family of origin, except
with the parent whose partner adopts).
"""

from collections.abc import Iterable, Mapping
from enum import IntEnum

from attrs import field, frozen

from naastbetrokken.model import Dossier, Gender, ParentageKind, Period

GENETIC = (ParentageKind.BIOLOGICAL, ParentageKind.DONOR)
IMPLIED_LEGAL = (ParentageKind.BIOLOGICAL, ParentageKind.UNKNOWN)
"""Senses that count in law as long as nobody recorded the legal parents themselves."""


class Nature(IntEnum):
    """What a line is in daily speech, strongest first; a path is as strong as its weakest line."""

    BLOOD = 0
    ADOPTIVE = 1
    DONOR = 2
    FOSTER = 3
    STEP = 4
    SURROGATE = 5


NATURES: Mapping[ParentageKind, Nature] = {
    ParentageKind.BIOLOGICAL: Nature.BLOOD,
    ParentageKind.LEGAL: Nature.BLOOD,
    ParentageKind.UNKNOWN: Nature.BLOOD,
    ParentageKind.ADOPTIVE: Nature.ADOPTIVE,
    ParentageKind.DONOR: Nature.DONOR,
    ParentageKind.FOSTER: Nature.FOSTER,
    ParentageKind.STEP: Nature.STEP,
    ParentageKind.SURROGATE: Nature.SURROGATE,
}


@frozen
class Line:
    """That somebody is a child of one parent, in every sense that was recorded.

    Attributes:
        child: person id.
        parent: person id.
        kinds: the recorded senses, each once.
        legal: whether the line counts as kinship in Dutch law.
        periods: when each recorded parentage held; None where that was not recorded.
    """

    child: str
    parent: str
    kinds: tuple[ParentageKind, ...] = field(kw_only=True)
    legal: bool = field(kw_only=True)
    periods: tuple[Period | None, ...] = field(kw_only=True)

    @property
    def genetic(self) -> bool:
        """Whether the child has genes of this parent."""
        return any(kind in GENETIC for kind in self.kinds)

    @property
    def nature(self) -> Nature:
        """The strongest sense of the line."""
        return min(NATURES[kind] for kind in self.kinds)


def lines(dossier: Dossier) -> tuple[Line, ...]:
    """All lines of descent of a dossier, by child and parent."""
    partners = {union.id: union.partners for union in dossier.unions}
    couples = frozenset(frozenset(union.partners) for union in dossier.unions)
    found: dict[str, dict[str, list[tuple[ParentageKind, Period | None]]]] = {}
    for parentage in dossier.parentages:
        parents = parentage.parents if parentage.union is None else partners.get(parentage.union, ())
        for parent in parents:
            if parent != parentage.child:
                senses = found.setdefault(parentage.child, {}).setdefault(parent, [])
                senses.append((parentage.kind, parentage.period))
    result: list[Line] = []
    for child in sorted(found):
        kinds = {parent: frozenset(kind for kind, _ in senses) for parent, senses in found[child].items()}
        legal = _legal(kinds, couples, _women(dossier, kinds))
        result += [
            Line(
                child,
                parent,
                kinds=tuple(kind for kind in ParentageKind if kind in kinds[parent]),
                legal=parent in legal,
                periods=tuple(period for _, period in found[child][parent]),
            )
            for parent in sorted(kinds)
        ]
    return tuple(result)


def _legal(
    kinds: Mapping[str, frozenset[ParentageKind]],
    couples: frozenset[frozenset[str]],
    women: frozenset[str],
) -> frozenset[str]:
    """Who of the recorded parents of one child are its parents in law."""
    legal = frozenset(parent for parent in kinds if ParentageKind.LEGAL in kinds[parent])
    implied = frozenset(parent for parent in kinds if kinds[parent] & frozenset(IMPLIED_LEGAL))
    if not legal:
        legal = implied
    elif len(legal) == 1:
        # One recorded legal parent takes the place of the biological father, never that of who gave birth.
        legal |= implied & women
    adopters = frozenset(parent for parent in kinds if ParentageKind.ADOPTIVE in kinds[parent])
    if not adopters:
        return legal
    if len(adopters) == 1:
        (adopter,) = adopters
        return adopters | frozenset(one for one in legal if frozenset((one, adopter)) in couples)
    return adopters


def _women(dossier: Dossier, parents: Iterable[str]) -> frozenset[str]:
    people = dossier.by_id
    return frozenset(one for one in parents if one in people and people[one].gender is Gender.WOMAN)
