# SPDX-License-Identifier: MIT
"""A calmer picture: a dossier without the parts that are not to be shown.

What is left out is gone from every word of every output, not only from the picture, so that nobody reads in a tooltip
what was meant to stay out. That it was left out is said.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from attrs import evolve

from naastbetrokken.model import Dossier, Person, Union
from naastbetrokken.scene.parts import PARTS


def calmer(dossier: Dossier, show: tuple[str, ...]) -> Dossier:
    """The dossier without the parts that are not among those to show.

    Args:
        dossier: all that is known.
        show: names of the parts to show.
    """
    for part in PARTS:
        if part not in show:
            dossier = _WITHOUT[part](dossier)
    return dossier


def _undated(dossier: Dossier) -> Dossier:
    return evolve(
        dossier,
        persons=tuple(_ageless(person) for person in dossier.persons),
        unions=tuple(
            evolve(union, states=tuple(evolve(state, date=None) for state in union.states)) for union in dossier.unions
        ),
        parentages=tuple(evolve(parentage, period=None) for parentage in dossier.parentages),
        bonds=tuple(evolve(bond, period=None) for bond in dossier.bonds),
        households=tuple(
            evolve(home, members=tuple(evolve(member, period=None) for member in home.members))
            for home in dossier.households
        ),
    )


def _ageless(person: Person) -> Person:
    conditions = tuple(evolve(one, since=None, until=None) for one in person.conditions)
    return evolve(person, born=None, died=None, deceased=person.is_deceased, arrived=None, conditions=conditions)


def _without_facts(dossier: Dossier) -> Dossier:
    return evolve(
        dossier,
        persons=tuple(
            evolve(person, occupation="", residence="", origin="", arrived=None, name=evolve(person.name, birth=""))
            for person in dossier.persons
        ),
        unions=tuple(_without_notes(union) for union in dossier.unions),
        ties=tuple(evolve(tie, roles=()) for tie in dossier.ties),
    )


def _without_notes(union: Union) -> Union:
    return evolve(union, states=tuple(evolve(state, note="") for state in union.states))


def unassigned(dossier: Dossier) -> Dossier:
    """The dossier without the sex at birth of anybody, which is told only when asked for."""
    return evolve(dossier, persons=tuple(evolve(person, sex_assigned=None) for person in dossier.persons))


def _without_conditions(dossier: Dossier) -> Dossier:
    return evolve(dossier, persons=tuple(evolve(person, conditions=()) for person in dossier.persons))


def _without_bonds(dossier: Dossier) -> Dossier:
    return evolve(dossier, bonds=())


def _without_households(dossier: Dossier) -> Dossier:
    return evolve(dossier, households=())


_WITHOUT: Final[Mapping[str, Callable[[Dossier], Dossier]]] = MappingProxyType(
    {
        "bonds": _without_bonds,
        "households": _without_households,
        "conditions": _without_conditions,
        "dates": _undated,
        "facts": _without_facts,
    }
)
