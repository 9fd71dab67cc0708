# SPDX-License-Identifier: MIT
"""The people around one person: `around(dossier, person)`, cut by kinship distance, and what the cut left out.

A step goes to a parent, a child or a partner. Counted in generations, a way goes up and then down again, from the
person in the middle or from their partner, and aside to a partner of the kin it comes to: brothers and sisters and whom
they married, but not the family of those. Who is kept brings along what a drawing needs to be true: both
partners of a union of which a child is kept, and all parents of a kept child through whom it was reached. People
without kin (friends, workers, a dog) are kept when something links them to the person in the middle.
"""

from collections import deque
from collections.abc import Iterator, Mapping
from enum import IntEnum
from types import MappingProxyType
from typing import Final

from naastbetrokken.errors import UsageError
from naastbetrokken.model import Dossier
from naastbetrokken.views.cutting import Neighbourhood, cut
from naastbetrokken.views.presence import parents_of


class _Way(IntEnum):
    """How a way of kinship has gone so far."""

    MIDDLE = 0
    PARTNER = 1
    UP = 2
    DOWN = 3
    ASIDE = 4
    ANY = 5


_ON: Final[Mapping[_Way, tuple[_Way | None, _Way | None, _Way | None]]] = MappingProxyType(
    {
        _Way.MIDDLE: (_Way.UP, _Way.PARTNER, _Way.DOWN),
        _Way.PARTNER: (_Way.UP, _Way.ASIDE, _Way.DOWN),
        _Way.UP: (_Way.UP, _Way.ASIDE, _Way.DOWN),
        _Way.DOWN: (None, _Way.ASIDE, _Way.DOWN),
        _Way.ASIDE: (None, None, _Way.ASIDE),
        _Way.ANY: (_Way.ANY, _Way.ANY, _Way.ANY),
    }
)
"""How it goes on to a parent, to a partner and to a child; None where it ends. Who comes from aside brings children."""


def around(
    dossier: Dossier, person: str, *, generations: int | None = None, distance: int | None = None
) -> Neighbourhood:
    """The people around somebody.

    Args:
        dossier: the whole dossier.
        person: id of the one in the middle.
        generations: how many generations up and down to keep, of the person's own kin, their partners' kin and whoever
            has children with these or is their partner; None for everybody.
        distance: how many steps of kinship to go; None for any number.

    Raises:
        UsageError: if the person does not exist, or a number is negative.
    """
    if person not in dossier.by_id:
        raise UsageError(f"person {person!r} does not exist in this dossier; use the id of a person")
    for name, number in (("generations", generations), ("distance", distance)):
        if number is not None and number < 0:
            raise UsageError(f"{name} must be 0 or more, got {number}")
    kin = _Kin(dossier)
    kept = kin.reach(person, generations, distance)
    kept |= kin.completed(kept)
    kept |= _linked(dossier, person, kin)
    left_out, apart = _behind(dossier, kin, kept)
    return Neighbourhood(cut(dossier, frozenset(kept)), left_out, apart)


class _Kin:
    """Steps of kinship: to parents, children and partners."""

    def __init__(self, dossier: Dossier) -> None:
        self._steps: dict[str, list[tuple[str, int]]] = {}
        self.families: list[tuple[tuple[str, ...], str]] = []
        for parentage in dossier.parentages:
            parents = parents_of(dossier, parentage.union, parentage.parents)
            self.families.append((parents, parentage.child))
            for parent in parents:
                self._link(parentage.child, parent, -1)
        for union in dossier.unions:
            for one in union.partners:
                for other in union.partners:
                    if one < other:
                        self._link(one, other, 0)

    def _link(self, one: str, other: str, rows: int) -> None:
        self._steps.setdefault(one, []).append((other, rows))
        self._steps.setdefault(other, []).append((one, -rows))

    def of(self, person: str) -> tuple[tuple[str, int], ...]:
        """Everybody one step away, with the change of row, by id."""
        return tuple(sorted(set(self._steps.get(person, ()))))

    def reach(self, start: str, generations: int | None, distance: int | None) -> set[str]:
        """Everybody within so many steps, by ways that never run further up or down than so many rows."""
        # Without a limit on rows neither the row nor the way matters, and descent that runs in a circle ends.
        first = _Way.ANY if generations is None else _Way.MIDDLE
        places = {(start, 0, first): 0}
        queue = deque(places)
        while queue:
            person, row, way = here = queue.popleft()
            steps = places[here] + 1
            if distance is not None and steps > distance:
                continue
            for other, change in self.of(person):
                on = _ON[way][change + 1]
                if on is None:
                    continue
                place = (other, 0 if generations is None else row + change, on)
                if place not in places and abs(place[1]) <= (generations or 0):
                    places[place] = steps
                    queue.append(place)
        return {person for person, _, _ in places}

    def completed(self, kept: set[str]) -> set[str]:
        """The other parent of every kept child of a kept parent, and of every child of theirs who is kept."""
        found = set(kept)
        waiting = [(set(parents), child) for parents, child in self.families if child in kept]
        while any(found & parents and not parents <= found for parents, _ in waiting):
            found |= {one for parents, _ in waiting if found & parents for one in parents}
        return found


def _linked(dossier: Dossier, person: str, kin: _Kin) -> set[str]:
    """People without kin whom a relation links to the person in the middle."""
    return {other for group in _groups(dossier) if person in group for other in group if not kin.of(other)}


def _groups(dossier: Dossier) -> Iterator[tuple[str, ...]]:
    """People whom a relation other than kinship links."""
    client = () if dossier.client is None else (dossier.client,)
    yield from ((*client, tie.person) for tie in dossier.ties)
    yield from ((bond.a, bond.b) for bond in dossier.bonds)
    yield from ((contact.a, contact.b) for contact in dossier.contacts)
    yield from (tuple(member.person for member in home.members) for home in dossier.households)
    yield from ((*client, *event.persons) for event in dossier.events)
    yield from ((*client, *(one.person for one in moment.present)) for moment in dossier.moments)
    yield from ((*client, role.person) for role in dossier.roles)
    yield from ((*client, representation.person) for representation in dossier.representations)
    yield from ((*client, involvement.person) for involvement in dossier.involvements)


def _behind(dossier: Dossier, kin: _Kin, kept: set[str]) -> tuple[tuple[tuple[str, int], ...], int]:
    """How many of those left out lie behind whom; kinship leads first, other relations after that."""
    place = {person: person for person in kept}
    by_kinship = {person: [other for other, _ in kin.of(person)] for person in dossier.by_id}
    links = {person: set(others) for person, others in by_kinship.items()}
    for group in _groups(dossier):
        for person in group:
            links.setdefault(person, set()).update(group)
    for neighbours in (by_kinship, {person: sorted(others) for person, others in links.items()}):
        queue = deque(sorted(place))
        while queue:
            person = queue.popleft()
            for other in neighbours.get(person, ()):
                if other not in place and other in dossier.by_id:
                    place[other] = place[person]
                    queue.append(other)
    counts: dict[str, int] = {}
    for person, behind in place.items():
        if person not in kept:
            counts[behind] = counts.get(behind, 0) + 1
    return tuple(sorted(counts.items())), len(dossier.by_id.keys() - place.keys())
