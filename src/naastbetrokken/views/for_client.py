# SPDX-License-Identifier: MIT
"""The dossier as it goes to the client on paper: without what is meant for fewer people, and without anybody's notes.

What is left out is gone from the dossier itself, so that nothing made of it can tell: items for the team, for few or
for their author alone, free notes, and other software's data. A child keeps the parents who may be seen.
"""

from typing import Any, Final

import attrs
from attrs import evolve, has

from naastbetrokken.model import Dossier, Extensions, Item, Parentage, Visibility
from naastbetrokken.views.cutting import cut
from naastbetrokken.views.presence import parents_of
from naastbetrokken.views.unnamed import unnamed

READS: Final = (Visibility.SHARED, Visibility.CLIENT)
"""What the client may read."""


def for_client(dossier: Dossier) -> Dossier:
    """The part of a dossier that the client may read.

    Args:
        dossier: the whole dossier; its client always stays.
    """
    kept = frozenset(one.id for one in dossier.persons if one.visibility in READS or one.id == dossier.client)
    seen: Any = _bare(dossier, always=frozenset({dossier.client}))
    known = frozenset(union.id for union in seen.unions if kept.issuperset(union.partners))
    parentages = (_standing_alone(one, dossier, known, kept) for one in seen.parentages)
    smaller = evolve(seen, parentages=tuple(one for one in parentages if one is not None))
    return unnamed(cut(smaller, kept), frozenset(dossier.by_id) - kept)


def _bare(item: Any, always: frozenset[str | None]) -> Any:
    """The item with bare parts only; what the client may not read is gone, unless its id is one of `always`."""
    changes: dict[str, Any] = {}
    for field in attrs.fields(type(item)):
        value = getattr(item, field.name)
        if field.name == "note":
            changes["note"] = ""
        elif isinstance(value, Extensions):
            changes[field.name] = Extensions()
        elif isinstance(value, tuple):
            changes[field.name] = tuple(
                _bare(one, always) if has(type(one)) else one
                for one in value
                if not isinstance(one, Item) or one.visibility in READS or getattr(one, "id", None) in always
            )
    return evolve(item, **changes)


def _standing_alone(one: Parentage, whole: Dossier, known: frozenset[str], kept: frozenset[str]) -> Parentage | None:
    """The parentage, naming the parents itself where their union is not to be seen; None where they are not either."""
    if one.union is None or one.union in known:
        return one
    parents = tuple(parent for parent in parents_of(whole, one.union, ()) if parent in kept)
    return evolve(one, union=None, parents=parents) if parents else None
