# SPDX-License-Identifier: MIT
"""Who counts as a naaste, in the broad sense of the Dutch care standard: whom the client names, near kin, housemates.

No closeness follows from kinship and no role in the care from either; this only says of whom to think.
"""

from collections.abc import Iterable

from naastbetrokken.model import Dossier, PartialDate, Period, Side
from naastbetrokken.model.dates import Certainty
from naastbetrokken.queries.index import Graph
from naastbetrokken.queries.kin import children, parents
from naastbetrokken.queries.kin_by_union import partners
from naastbetrokken.queries.sides import sides
from naastbetrokken.queries.voices import can_be_heard


def naasten(dossier: Dossier, *, at: PartialDate | None = None) -> tuple[str, ...]:
    """Ids of the client's living naasten, in the order of the dossier.

    Everybody with a tie (those placed outside the circle too), parents and children, partners, housemates, and
    whoever has a role, a need, a sheet or a contact with the care. Professionals, pets and institutions are none.

    Args:
        dossier: whose naasten.
        at: the day of reckoning; the dossier's own by default.
    """
    day = at or dossier.date
    found, side = {*_named(dossier), *_near(dossier, day), *recorded(dossier)}, sides(dossier)
    return tuple(
        one.id
        for one in dossier.persons
        if one.id in found and side[one.id] is Side.NAASTE and can_be_heard(dossier, one.id, day)
    )


def recorded(dossier: Dossier) -> frozenset[str]:
    """Ids of everybody of whom a role, a need, a strain sheet or a contact with the care is recorded."""
    ones = {role.person for role in dossier.roles} | {need.person for need in dossier.needs}
    ones |= {sheet.person for sheet in dossier.strain_sheets}
    return frozenset(ones).union(*(one.persons for one in dossier.care_contacts))


def _named(dossier: Dossier) -> Iterable[str]:
    return (tie.person for tie in dossier.ties)


def _near(dossier: Dossier, day: PartialDate | None) -> Iterable[str]:
    """Parents, children and partners of the client, and who lives in the same home on the day."""
    client = dossier.client
    if client is None:
        return
    yield from parents(dossier, client, graph=Graph.ALL)
    yield from children(dossier, client, graph=Graph.ALL)
    yield from partners(dossier, client, at=day)
    for home in dossier.households:
        there = {one.person for one in home.members if one.period is None or _holds(one.period, day)}
        if client in there:
            yield from there


def _holds(period: Period, day: PartialDate | None) -> bool:
    if day is None:
        return period.end is None
    return period.contains(day) is not Certainty.NOT
