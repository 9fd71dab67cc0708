# SPDX-License-Identifier: MIT
"""Folding a branch away: `folded(dossier, persons)`, with the number of people it held.

Folding cuts the lines between somebody and their children (or their parents). Whoever could then only be reached
through those lines is in the branch and goes: children, their partners, their in-laws. Whoever kinship still leads to
from the client or from the one who is folded stays, so a grandparent can be folded away around the client's own line.
"""

from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from attrs import field, frozen

from naastbetrokken.errors import UsageError
from naastbetrokken.model import Dossier
from naastbetrokken.views.cutting import Neighbourhood, cut
from naastbetrokken.views.presence import parents_of

DIRECTIONS: Final = ("descendants", "ancestors")


def folded(
    dossier: Dossier | Neighbourhood, persons: Iterable[str], *, direction: str = "descendants"
) -> Neighbourhood:
    """The dossier without the branches of some people.

    The client never goes, nor anybody without kin. Folding somebody who went with an earlier branch changes nothing;
    folding away somebody who was folded before takes their number along.

    Args:
        dossier: the whole dossier, or a cut-out of it, whose own numbers are kept.
        persons: ids of the people whose branch is folded, in order.
        direction: "descendants" for the branch below them, "ancestors" for the one above.

    Raises:
        UsageError: if a person does not exist, or the direction is unknown.
    """
    if direction not in DIRECTIONS:
        raise UsageError.unknown("direction", direction, DIRECTIONS)
    whole = dossier if isinstance(dossier, Neighbourhood) else Neighbourhood(dossier, ())
    places = tuple(dict.fromkeys(persons))
    for person in places:
        if person not in whole.dossier.by_id:
            raise UsageError(f"person {person!r} does not exist in this dossier; use the id of a person")
    kin = _Kin(whole.dossier)
    kept, counts = frozenset(whole.dossier.by_id), dict(whole.left_out)
    for person in places:
        if person in kept:
            branch = kin.branch(person, direction, kept, client=whole.dossier.client)
            kept -= branch
            held = len(branch) + sum(counts.pop(one, 0) for one in branch)
            if held:
                counts[person] = counts.get(person, 0) + held
    if len(kept) == len(whole.dossier.by_id):
        return whole
    return Neighbourhood(cut(whole.dossier, kept), tuple(sorted(counts.items())), whole.apart)


@frozen
class _Kin:
    """Who is one step of kinship away.

    Attributes:
        dossier: the facts.
        families: parents and child of every recorded parentage.
        couples: people side by side: partners, and parents of the same child.
    """

    dossier: Dossier
    families: tuple[tuple[tuple[str, ...], str], ...] = field(init=False)
    couples: Mapping[str, frozenset[str]] = field(init=False)

    @families.default
    def _families(self) -> tuple[tuple[tuple[str, ...], str], ...]:
        return tuple(
            (parents_of(self.dossier, parentage.union, parentage.parents), parentage.child)
            for parentage in self.dossier.parentages
        )

    @couples.default
    def _couples(self) -> Mapping[str, frozenset[str]]:
        found: dict[str, set[str]] = {}
        for group in (*(union.partners for union in self.dossier.unions), *(parents for parents, _ in self.families)):
            for person in group:
                found.setdefault(person, set()).update(group)
        return {person: frozenset(others) for person, others in found.items()}

    def branch(self, place: str, direction: str, kept: frozenset[str], *, client: str | None) -> frozenset[str]:
        """Everybody of those still kept who goes when the branch of `place` is folded away."""
        steps: dict[str, set[str]] = {person: set(others) for person, others in self.couples.items()}
        beyond: set[str] = set()
        for parents, child in self.families:
            if place in parents and direction == "descendants":
                beyond.add(child)
            elif place == child and direction == "ancestors":
                beyond.update(parents)
            else:
                for parent in parents:
                    steps.setdefault(parent, set()).add(child)
                    steps.setdefault(child, set()).add(parent)
        anchors = (place,) if client is None else (place, client)
        near = _reached(anchors, steps, kept)
        return frozenset(_reached(beyond, steps, kept)) - frozenset(near)


def _reached(starts: Iterable[str], steps: Mapping[str, set[str]], kept: frozenset[str]) -> Iterator[str]:
    """Everybody among those kept to whom steps lead."""
    queue = deque(sorted(kept.intersection(starts)))
    seen = set(queue)
    while queue:
        person = queue.popleft()
        yield person
        new = (steps.get(person, set()) & kept) - seen
        seen |= new
        queue.extend(new)
