# SPDX-License-Identifier: MIT
"""Who lives together on a day: what a frame around people may enclose."""

from attrs import evolve

from naastbetrokken.model import Dossier, Household, Membership, PartialDate
from naastbetrokken.views.presence import NOT, going_on


def at_home(dossier: Dossier, day: PartialDate | None) -> Dossier:
    """The dossier whose households hold only those who may live there on the day, each once.

    Somebody who left stays in the words about the household, with the period; a frame drawn today around somebody
    who moved out years ago would say something untrue.

    Args:
        dossier: the dossier, with everybody who ever lived somewhere.
        day: the day of the drawing; without one nobody is left out for having left.
    """
    homes = tuple(_home(home, day) for home in dossier.households)
    return dossier if homes == dossier.households else evolve(dossier, households=homes)


def _home(home: Household, day: PartialDate | None) -> Household:
    here: dict[str, Membership] = {}
    for member in home.members:
        if day is None or going_on(member.period, day) is not NOT:
            here.setdefault(member.person, member)
    return evolve(home, members=tuple(here.values()))
