# SPDX-License-Identifier: MIT
"""Dossiers whose secrets are marked, for tests of what may not be in any byte of an output.

`with_secrets` takes a dossier and guards some of its items; every word in what is guarded, and every note that the
audience does not read, holds `MARK` afterwards. What is made of it for that audience may not hold that mark.
"""

from collections.abc import Callable
from itertools import count, cycle
from typing import Any, Final

import attrs
from attrs import evolve, frozen, has

from naastbetrokken.model import Dossier, Extensions, Item, Name, Visibility
from naastbetrokken.views.audience import audience_named

MARK: Final = "GEHEIM"
"""The mark; no catalogue holds it."""

_WORDS: Final = frozenset(
    {
        "title", "text", "place", "helped", "hindered", "reason", "ask_for", "label", "name", "what", "lesson",
        "occupation", "residence", "origin", "how", "emergency", "own_domain",
    }
)  # fmt: skip
"""Fields that hold the words of people."""

_LISTS: Final = frozenset({"stressors", "strain", "knows", "wants_to_know", "roles"})
"""Fields that hold a list of the words of people."""

Choose = Callable[[], Visibility | None]


def with_secrets(dossier: Dossier, *, every: int = 3, audience: str = "client") -> Dossier:
    """The dossier with a mark in every note and in every word of some items, which are not for an audience to read.

    Args:
        dossier: any dossier; its client stays as it is, but for notes.
        every: how many items go by between two that are guarded.
        audience: a name of `views.audience.AUDIENCES`; who reads everything has no secrets kept from them.
    """
    reader = audience_named(audience)
    turn, levels = count(1), cycle([level for level in Visibility if level not in reader.reads] or [None])

    def choose() -> Visibility | None:
        return next(levels) if next(turn) % every == 0 else None

    marked: Dossier = _marked(dossier, _Marker(choose, dossier.client, notes=not reader.notes), hide=False)
    return marked


@frozen
class _Marker:
    choose: Choose
    client: str | None
    notes: bool


def _marked(value: Any, marker: _Marker, *, hide: bool) -> Any:
    changes: dict[str, Any] = {}
    if isinstance(value, Item) and not hide and (marker.client is None or getattr(value, "id", None) != marker.client):
        level = marker.choose()
        if level is not None:
            changes["visibility"], hide = level, True
    for field in attrs.fields(type(value)):
        found = getattr(value, field.name)
        if field.name == "note":
            changes["note"] = f"{MARK} note" if hide or marker.notes else found
        elif isinstance(found, Extensions):
            changes[field.name] = Extensions.of({"other": MARK})
        elif isinstance(found, tuple):
            changes[field.name] = tuple(_part(one, field.name, marker, hide=hide) for one in found)
        elif hide and isinstance(found, Name):
            changes[field.name] = Name(given=f"{MARK} name")
        elif hide and isinstance(found, str) and field.name in _WORDS:
            changes[field.name] = f"{MARK} {field.name}"
    return evolve(value, **changes)


def _part(one: Any, name: str, marker: _Marker, *, hide: bool) -> Any:
    if has(type(one)):
        return _marked(one, marker, hide=hide)
    return f"{MARK} {name}" if hide and name in _LISTS else one
