# SPDX-License-Identifier: MIT
"""People without family ties in the dossier: friends, neighbours, professionals, in rows below the family."""

from collections.abc import Mapping, Sequence

from attrs import frozen

from naastbetrokken.layout.genogram.boxes import Box
from naastbetrokken.layout.genogram.sizes import Sizes
from naastbetrokken.model import Dossier


def loose_ids(dossier: Dossier) -> frozenset[str]:
    """Ids of people who are in no union and are nobody's recorded child or parent."""
    tied = {partner for union in dossier.unions for partner in union.partners}
    for parentage in dossier.parentages:
        tied.add(parentage.child)
        tied.update(parentage.parents)
    return frozenset(person.id for person in dossier.persons) - tied


@frozen
class Seat:
    """A place below the family: id, and centre from the strip's top left."""

    id: str
    x: float
    y: float


def seats(ids: Sequence[str], box: Mapping[str, Box], width: float, sizes: Sizes) -> tuple[tuple[Seat, ...], float]:
    """Seat people in rows no wider than the family (or a few columns); returns the seats and the height used."""
    room = max(width, sizes.component_columns * sizes.pitch)
    rows: list[list[tuple[str, float]]] = [[]]
    edge = 0.0
    for one in ids:
        half = max(box[one].reach, (sizes.pitch - sizes.label_gap) / 2)
        if rows[-1] and edge + 2 * half > room:
            rows.append([])
            edge = 0.0
        rows[-1].append((one, edge + half))
        edge += 2 * half + sizes.label_gap
    placed: list[Seat] = []
    y = 0.0
    for row in rows:
        y += max((box[one].half + box[one].above for one, _ in row), default=0.0)
        placed.extend(Seat(one, x, y) for one, x in row)
        y += max((box[one].half + box[one].below for one, _ in row), default=0.0) + sizes.pad * 2
    return tuple(placed), y
