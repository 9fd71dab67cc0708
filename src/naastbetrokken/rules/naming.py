# SPDX-License-Identifier: MIT
"""Texts that name somebody whom not everybody may see who may read the text.

A view for an audience leaves out people and things, and never a word within a text: nobody but the worker knows whether
"Bas" is that Bas. So it is asked. Notes are read from the team on, whatever they stand beside (`views.audience`).
"""

import re
from collections.abc import Iterator
from typing import Any, Final

import attrs
from attrs import has

from naastbetrokken.model import Dossier, Item, Name, Person, Visibility
from naastbetrokken.rules.case import Case
from naastbetrokken.rules.finding import Observation, Severity, seen

_TEXTS: Final = frozenset(
    {
        "title", "text", "place", "helped", "hindered", "reason", "ask_for", "label", "name", "what", "lesson", "role",
        "occupation", "residence", "how", "emergency", "own_domain", "informant", "by", "recipient",
        "stressors", "strain", "knows", "wants_to_know", "roles", "scale",
    }
)  # fmt: skip
"""Fields with words; those that may hold an id instead are words where they are nobody's."""

_WHOM: Final = ("person", "child", "a", "to", "place")
"""What tells an item without an id from others."""

_SHORTEST: Final = 3
"""Letters of a name; a shorter one stands in too many words."""


def named_in_text(case: Case) -> Iterator[Observation]:
    """A text that names somebody who is for a narrower circle than the text."""
    dossier = case.dossier
    names = [
        (person.id, person.visibility.narrowness, found)
        for person in dossier.persons
        if person.id != dossier.client and (found := _pattern(person)) is not None
    ]
    names.sort(key=lambda each: -each[1])
    narrowest = names[0][1] if names else 0
    if narrowest == 0:
        return
    for field in attrs.fields(Dossier):
        items = getattr(dossier, field.name)
        for i, item in enumerate(items if isinstance(items, tuple) else ()):
            for text, level, path in _texts(item, 0, f"$.{field.name}[{i}]"):
                for person, narrow, pattern in names if level < narrowest else ():
                    if narrow <= level:
                        break
                    if text != person and pattern.search(text):
                        about = _identity(item)
                        subjects = (person,) if about in ("", person) else (person, about)
                        yield seen("named", Severity.WARNING, *subjects, path=path, circle=tuple(Visibility)[level])


def _pattern(person: Person) -> re.Pattern[str] | None:
    name = person.name
    words = {one.strip() for one in (name.given, name.use, name.text, name.role)}
    known = sorted(re.escape(one) for one in words if len(one) >= _SHORTEST)
    return re.compile(rf"(?<!\w)(?:{'|'.join(known)})(?!\w)") if known else None


def _texts(item: Any, level: int, path: str) -> Iterator[tuple[str, int, str]]:
    """Every text of an item, with the widest circle that reads it and where it stands."""
    if isinstance(item, Item):
        level = max(level, item.visibility.narrowness)
    for field in attrs.fields(type(item)):
        value, place = getattr(item, field.name), f"{path}.{field.name}"
        if field.name == "note" and value:
            yield value, max(level, Visibility.TEAM.narrowness), place
        elif isinstance(value, Name):
            yield value.role, level, f"{place}.role"
        elif isinstance(value, str) and field.name in _TEXTS:
            yield value, level, place
        elif isinstance(value, tuple):
            for i, one in enumerate(value):
                if isinstance(one, str) and field.name in _TEXTS:
                    yield one, level, f"{place}[{i}]"
                elif has(type(one)):
                    yield from _texts(one, level, f"{place}[{i}]")
        elif field.name == "source" and value is not None:
            yield from _texts(value, level, place)


def _identity(item: Any) -> str:
    """What tells the item from others, for whoever puts a finding aside."""
    own = getattr(item, "id", None)
    return str(own if own is not None else next((getattr(item, one, "") for one in _WHOM if hasattr(item, one)), ""))
