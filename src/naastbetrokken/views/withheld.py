# SPDX-License-Identifier: MIT
"""The dossier without what only certain instruments show, for a document in which they may not be taken up.

What two instruments share stays as long as one of them may be shown. Kinship and names always stay, because every
instrument needs them to say who somebody is; so do the wishes and tasks of the plan itself.
"""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any, Final

from attrs import evolve

from naastbetrokken.model import Dossier, Tie
from naastbetrokken.views.cutting import cut
from naastbetrokken.views.difference import Difference

_NETWORK: Final = ("ties", "contacts")
_LIFE: Final = ("events", "residences")
_CARE: Final = ("roles", "care_contacts", "involvements", "representations")

CONTENT: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "genogram": ("households", "bonds", "conditions"),
        "circle": _NETWORK,
        "help-table": _NETWORK,
        "ecogram": _NETWORK,
        "lifeline": _LIFE,
        "lifeline-table": _LIFE,
        "factors": ("factors",),
        "factors-table": ("factors",),
        "moments": ("moments",),
        "moments-table": ("moments",),
        "strain": ("strain_sheets", "needs"),
        "offer": ("needs",),
        "partiality": ("statements", "hearings", "acknowledgements"),
        "roles": _CARE,
    }
)
"""What each instrument shows beside who people are: parts of a dossier, and the conditions of people."""

COMPARED: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {**CONTENT, "genogram": ("persons", "unions", "parentages", "twins", "households", "bonds")}
)
"""The parts of a dossier of which a change is a change of the instrument."""


def withheld(dossier: Dossier, shown: Iterable[str]) -> Dossier:
    """The dossier without the content of instruments that may not be shown.

    Args:
        dossier: the whole dossier.
        shown: names of the instruments that may be shown.
    """
    kept = {part for name in shown for part in CONTENT.get(name, ())}
    gone = {part for parts in CONTENT.values() for part in parts} - kept
    changes: dict[str, Any] = dict.fromkeys(sorted(gone - {"ties", "conditions"}), ())
    if "ties" in gone:
        changes["ties"] = tuple(_known_from(tie) for tie in dossier.ties)
    if "conditions" in gone:
        changes["persons"] = tuple(evolve(person, conditions=()) for person in dossier.persons)
    smaller = evolve(dossier, **changes)
    return cut(smaller, frozenset(smaller.by_id))


def changes_of(found: Difference, instruments: Iterable[str]) -> Difference:
    """The changes of what these instruments show, and of the wishes and tasks of a plan."""
    parts = {part for name in instruments for part in COMPARED.get(name, ())} | {"wishes", "tasks"}
    return evolve(found, changes=tuple(change for change in found.changes if change.part in parts))


def _known_from(tie: Tie) -> Tie:
    """Only where the client knows somebody from and as what: what a family drawing says of who is no family."""
    return Tie(person=tie.person, sector=tie.sector, roles=tie.roles, visibility=tie.visibility)
