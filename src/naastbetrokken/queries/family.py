# SPDX-License-Identifier: MIT
"""What many questions about one family share: how its unions stand on a day, and the ways between its people."""

from naastbetrokken.model import Dossier
from naastbetrokken.model.dates import PartialDate
from naastbetrokken.queries.blood import Ascents
from naastbetrokken.queries.coefficient import Genes
from naastbetrokken.queries.connection import Face, Roads, face, roads, walk
from naastbetrokken.queries.index import Graph, KinIndex, Partner
from naastbetrokken.queries.lines import Nature
from naastbetrokken.queries.partnership import Phase, Standing, standing
from naastbetrokken.queries.route import Step

_DAYS = 8
_KEPT_ROADS = 256


class Family:
    """One family on one day in one sense of kinship, with the work that questions about it share.

    Get one with `Family.of`: the questions about one dossier, one after the other, share theirs.
    """

    def __init__(self, index: KinIndex, at: PartialDate | None = None) -> None:
        self.index = index
        self.at = at
        self.ascents = Ascents(index)
        self.genes = Genes(index)
        self._standings: dict[str, Standing] = {}
        self._partners: dict[str, tuple[tuple[Partner, Standing], ...]] = {}
        self._roads: dict[str, Roads] = {}
        self._faces: dict[tuple[str, str], Face] = {}

    @classmethod
    def of(cls, dossier: Dossier, graph: Graph | str = Graph.ALL, at: PartialDate | None = None) -> "Family":
        """The family of a dossier, with what earlier questions found if they asked about the same day."""
        index = KinIndex.of(dossier, graph)
        found: Family | None = index.memory.get(at)
        if found is None:
            if len(index.memory) >= _DAYS:
                index.memory.clear()
            found = index.memory[at] = cls(index, at)
        return found

    def standing(self, partner: Partner) -> Standing:
        """How a union stands on the day of this family."""
        found = self._standings.get(partner.union.id)
        if found is None:
            found = self._standings[partner.union.id] = standing(partner.union, self.index.people, self.at)
        return found

    def partners(self, person: str) -> tuple[tuple[Partner, Standing], ...]:
        """Everybody with whom somebody formed a union up to the day, whether or not it lasts."""
        found = self._partners.get(person)
        if found is None:
            every = ((partner, self.standing(partner)) for partner in self.index.partners.get(person, ()))
            found = tuple((partner, how) for partner, how in every if how.phase is not Phase.COMING)
            self._partners[person] = found
        return found

    def shortest(self, start: str, end: str) -> tuple[Step, ...] | None:
        """A shortest path; in a family of ordinary size one search to the end is kept for all who start."""
        small = len(self.index.people) <= _KEPT_ROADS
        ways = self._roads.get(end)
        if ways is None:
            ways = roads(self.index, self.face, end, None if small else start)
            if small:
                self._roads[end] = ways
        return walk(self.index, self.couple, ways, start)

    def couple(self, one: str, other: str) -> tuple[Partner, Standing]:
        """Of the unions of two people the one that counts: one that stands, then the latest, then by how it reads."""
        unions = [partner for partner in self.index.partners[one] if partner.person == other]
        pairs = [(partner, self.standing(partner)) for partner in unions]
        return pairs[0] if len(pairs) == 1 else max(pairs, key=_foremost)

    def face(self, one: str, near: str) -> Face:
        """How the step from somebody to a neighbour looks; it is part of the ways to many."""
        found = self._faces.get((one, near))
        if found is None:
            found = self._faces[one, near] = face(self.index, self.couple, one, near)
        return found

    def is_parent(self, parent: str, child: str) -> bool:
        """Whether somebody is a parent of a child in any sense but that of a step parent."""
        if parent not in self.index.parents.get(child, ()):
            return False
        return self.index.nature(child, parent) is not Nature.STEP


def _foremost(pair: tuple[Partner, Standing]) -> tuple[object, ...]:
    partner, how = pair
    dates = [state.date.sort_key for state in partner.union.states if state.date is not None]
    return (
        how.phase is not Phase.COMING,
        not how.over,
        max(dates, default=()),
        len(partner.union.states),
        str(how.form),
        partner.union.id,
    )
