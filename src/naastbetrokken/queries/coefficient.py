# SPDX-License-Identifier: MIT
"""How much two people share by descent: Wright's coefficient of relationship, kinship and inbreeding.

Only genetic lines count; parents that nobody recorded are taken as unrelated, so with gaps the figures are a lower
bound. The relationship matrix A factors as T D T' (T: expected share of an ancestor's genes, D: what chance adds in
each generation), so one entry of it is a sum over common ancestors only:

    A(x, y) = sum over common ancestors c of q_x(c) d(c) q_y(c)
    d(c) = 1 - sum over recorded parents p of c of (1 + F(p)) / 4
    phi = A / 2,   F(x) = phi(father, mother),   r = A / sqrt((1 + F(x)) (1 + F(y)))

q_x(c) is the expected share of c in x: 1 for x itself, halved with every step up. Memory grows with the ancestors
of the two that are asked about, never with the square of the family.

Papers: Wright 1922, Am. Nat. 56, 330 (r); Henderson 1976, Biometrics 32, 69 (T and D); Colleau 2002, Genet. Sel. Evol.
34, 409 (entries of A without the matrix).
"""

from collections.abc import Mapping
from math import sqrt

from attrs import Factory, field, frozen

from naastbetrokken.model import Dossier
from naastbetrokken.queries.index import Graph, KinIndex

Shares = Mapping[str, float]
"""Expected share of each ancestor, the person too, in the genes of one person."""
_KEPT = 256


class _Undefined(Exception):  # noqa: N818 - never leaves this file
    """The lines above this person are none: a cycle, or more than two genetic parents."""


@frozen
class Genes:
    """Reckons coefficients for one family and remembers what it found on the way.

    Attributes:
        index: the family, in any graph.
    """

    index: KinIndex
    _shares: dict[str, Shares] = field(default=Factory(dict), eq=False, repr=False)

    def kinship(self, one: str, other: str) -> float | None:
        """The kinship coefficient phi: the chance that a gene drawn from each is the same by descent.

        Returns:
            None where the recorded lines allow no answer: a cycle, or more than two genetic parents.
        """
        try:
            return self._common(one, other) / 2
        except _Undefined:
            return None

    def inbreeding(self, person: str) -> float | None:
        """The inbreeding coefficient F: the kinship coefficient of the parents, 0 when one is not recorded."""
        try:
            return self._inbreeding(self._same(person))
        except _Undefined:
            return None

    def relationship(self, one: str, other: str) -> float | None:
        """Wright's coefficient of relationship r; 1 for oneself and for an identical twin."""
        try:
            common = self._common(one, other)
            if not common:
                return 0.0
            one, other = self._same(one), self._same(other)
            return 1.0 if one == other else common / sqrt((1 + self._inbreeding(one)) * (1 + self._inbreeding(other)))
        except _Undefined:
            return None

    def _common(self, one: str, other: str) -> float:
        mine, theirs = self._contributions(self._same(one)), self._contributions(self._same(other))
        if mine.keys().isdisjoint(theirs):
            return 0.0
        if len(theirs) < len(mine):
            mine, theirs = theirs, mine
        shared = [person for person in mine if person in theirs]
        self._reckon({parent for person in shared for parent in self._parents(person)})
        return sum(mine[person] * self._chance(person) * theirs[person] for person in shared)

    def _chance(self, person: str) -> float:
        known = self.index.inbreeding
        return 1 - sum(1 + known[parent] for parent in self._parents(person)) / 4

    def _inbreeding(self, person: str) -> float:
        self._reckon({person})
        return self.index.inbreeding[person]

    def _reckon(self, wanted: set[str]) -> None:
        """Find F of everybody wanted; those above first, on a stack of our own because lines can be long."""
        known = self.index.inbreeding
        stack = [person for person in wanted if person not in known]
        while stack:
            person = stack[-1]
            parents = self._parents(person)
            if person in known:
                stack.pop()
                continue
            if person not in self.index.heights:
                raise _Undefined
            if len(parents) < 2:
                known[person] = 0.0
                continue
            mine, theirs = (self._contributions(parent) for parent in parents)
            shared = [one for one in mine if one in theirs]
            missing = [parent for one in shared for parent in self._parents(one) if parent not in known]
            if missing:
                stack += missing
            else:
                known[person] = sum(mine[one] * self._chance(one) * theirs[one] for one in shared) / 2

    def _contributions(self, person: str) -> Shares:
        """The share of each ancestor in somebody, everybody after all of their children."""
        found = self._shares.get(person)
        if found is not None:
            return found
        shares = dict.fromkeys(self._youngest_first(person), 0.0)
        shares[person] = 1.0
        for one, share in shares.items():
            for parent in self._parents(one):
                shares[parent] += share / 2
        if len(self._shares) >= _KEPT:
            self._shares.clear()
        self._shares[person] = shares
        return shares

    def _youngest_first(self, person: str) -> list[str]:
        """Everybody above a person, and the person, with nobody before one of their children."""
        seen = {person}
        stack = [person]
        while stack:
            for parent in self._parents(stack.pop()):
                if parent not in seen:
                    seen.add(parent)
                    stack.append(parent)
        heights = self.index.heights
        if any(one not in heights for one in seen):
            raise _Undefined
        return sorted(seen, key=lambda one: (-heights[one], one))

    def _parents(self, person: str) -> tuple[str, ...]:
        parents = self.index.genetic.get(person, ())
        if len(parents) > 2:
            raise _Undefined
        if self.index.identical:
            return tuple(self._same(parent) for parent in parents)
        return parents

    def _same(self, person: str) -> str:
        """The one who stands for all who came from the same egg, if the recorded parents agree to that."""
        twins = self.index.identical.get(person)
        if not twins:
            return person
        genetic = self.index.genetic
        if any(genetic.get(twin) != genetic.get(person) for twin in twins):
            return person
        return min(twins)


def relationship_coefficient(dossier: Dossier, a: str, b: str) -> float | None:
    """Wright's coefficient of relationship of two people, from 0 to 1; None where no lines allow an answer."""
    return _genes(dossier, a, b).relationship(a, b)


def kinship_coefficient(dossier: Dossier, a: str, b: str) -> float | None:
    """The kinship coefficient phi of two people; for somebody with themself (1 + F) / 2."""
    return _genes(dossier, a, b).kinship(a, b)


def inbreeding_coefficient(dossier: Dossier, person: str) -> float | None:
    """The inbreeding coefficient F of somebody: half the r of the parents if they are not."""
    return _genes(dossier, person).inbreeding(person)


def _genes(dossier: Dossier, *persons: str) -> Genes:
    index = KinIndex.of(dossier, Graph.BIOLOGICAL)
    index.known(*persons)
    return Genes(index)
