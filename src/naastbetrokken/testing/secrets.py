# SPDX-License-Identifier: MIT
"""Dossiers whose secrets are marked, for tests of what may not be in any byte of an output.

`with_secrets` takes a dossier and guards some of its items; every word in what is guarded, and every note, holds
`MARK` afterwards. What is made of it for the client may not hold that mark.
"""

from collections.abc import Callable
from itertools import count, cycle
from typing import Any, Final

import attrs
from attrs import evolve, has

from naastbetrokken.model import Dossier, Extensions, Item, Name, Visibility

MARK: Final = "GEHEIM"
"""The mark; no catalogue holds it."""

GUARDED: Final = (Visibility.TEAM, Visibility.RESTRICTED, Visibility.AUTHOR)
"""What the client may not read."""

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


def with_secrets(dossier: Dossier, *, every: int = 3) -> Dossier:
    """The dossier with a mark in every note and in every word of some items, which are not for the client to read.

    Args:
        dossier: any dossier; its client stays as it is, but for notes.
        every: how many items go by between two that are guarded.
    """
    turn, levels = count(1), cycle(GUARDED)

    def choose() -> Visibility | None:
        return next(levels) if next(turn) % every == 0 else None

    marked: Dossier = _marked(dossier, choose, dossier.client, hide=False)
    return marked


def _marked(value: Any, choose: Choose, client: str | None, *, hide: bool) -> Any:
    changes: dict[str, Any] = {}
    if isinstance(value, Item) and not hide and (client is None or getattr(value, "id", None) != client):
        level = choose()
        if level is not None:
            changes["visibility"], hide = level, True
    for field in attrs.fields(type(value)):
        found = getattr(value, field.name)
        if field.name == "note":
            changes["note"] = f"{MARK} note"
        elif isinstance(found, Extensions):
            changes[field.name] = Extensions.of({"other": MARK})
        elif isinstance(found, tuple):
            changes[field.name] = tuple(_part(one, field.name, choose, client, hide=hide) for one in found)
        elif hide and isinstance(found, Name):
            changes[field.name] = Name(given=f"{MARK} name")
        elif hide and isinstance(found, str) and field.name in _WORDS:
            changes[field.name] = f"{MARK} {field.name}"
    return evolve(value, **changes)


def _part(one: Any, name: str, choose: Choose, client: str | None, *, hide: bool) -> Any:
    if has(type(one)):
        return _marked(one, choose, client, hide=hide)
    return f"{MARK} {name}" if hide and name in _LISTS else one
