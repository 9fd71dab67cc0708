# SPDX-License-Identifier: MIT
"""On which side of the triad somebody stands: client, naaste or professional.

It is read from the network, never from a name or an occupation. Somebody who is around by profession and also named in
another part of the client's life is a naaste; at one moment a person may have stood on another side than usual.
"""

from collections.abc import Mapping
from types import MappingProxyType

from naastbetrokken.model import Dossier, Moment, PersonKind, Sector, Side


def sides(dossier: Dossier) -> Mapping[str, Side]:
    """The side of everybody in the dossier, by person id."""
    sectors: dict[str, set[Sector | None]] = {}
    for tie in dossier.ties:
        sectors.setdefault(tie.person, set()).add(tie.sector)
    found = {}
    for person in dossier.persons:
        by_profession = sectors.get(person.id) == {Sector.PROFESSIONALS} or person.kind is PersonKind.INSTITUTION
        found[person.id] = Side.PROFESSIONAL if by_profession else Side.NAASTE
    if dossier.client is not None:
        found[dossier.client] = Side.CLIENT
    return MappingProxyType(found)


def sides_at(usual: Mapping[str, Side], moment: Moment) -> Mapping[str, Side]:
    """The side of everybody at a moment.

    Args:
        usual: the side of everybody (`sides`).
        moment: what it was; a presence that names a side goes before the network.
    """
    own = {one.person: one.side for one in moment.present if one.side is not None}
    return MappingProxyType({**usual, **own})
