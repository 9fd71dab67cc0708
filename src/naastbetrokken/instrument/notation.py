# SPDX-License-Identifier: MIT
"""A notation of one's own, read from JSON.

{"format": "naastbetrokken-notation/1",
 "bonds": {"zwemmaatjes": {"lines": 2, "dash": [6, 3], "middle": "ring"}},
 "badges": [{"text": "R", "shape": "circle", "condition": "roken", "means": "rookt"}]}
"""

import json
from collections.abc import Mapping
from typing import Any, Final

from attrs import fields

from naastbetrokken.errors import UsageError
from naastbetrokken.scene.notation import NONE, Badge, Notation, bond_look

FORMAT: Final = "naastbetrokken-notation/1"
KEYS: Final = ("format", "bonds", "badges")

Given = Notation | Mapping[str, Any] | str | bytes | None


def notation_of(given: Given) -> Notation:
    """The notation that a caller means.

    Args:
        given: a notation, its JSON as text or parsed, or nothing.

    Raises:
        UsageError: if it is something else, with everything that is wrong and its place.
    """
    if given is None:
        return NONE
    if isinstance(given, Notation):
        return given
    parsed = given if isinstance(given, Mapping) else _parsed(given)
    if not isinstance(parsed, Mapping) or parsed.get("format") != FORMAT:
        raise UsageError(f'notation must be a JSON object with "format": "{FORMAT}"')
    for key in parsed:
        if key not in KEYS:
            raise UsageError.unknown("part of a notation", str(key), KEYS)
    bonds, badges = parsed.get("bonds", {}), parsed.get("badges", [])
    if not isinstance(bonds, Mapping) or not isinstance(badges, list | tuple):
        raise UsageError("notation: bonds must be an object by label, badges a list")
    wrong: list[str] = []
    looks = {}
    for label, parts in bonds.items():
        try:
            looks[str(label)] = bond_look(_an_object(parts))
        except UsageError as error:
            wrong.append(f"bonds[{label!r}]: {error}")
    made = []
    for i, parts in enumerate(badges):
        try:
            made.append(_badge(_an_object(parts)))
        except UsageError as error:
            wrong.append(f"badges[{i}]: {error}")
    if wrong:
        raise UsageError("this notation does not hold: " + "; ".join(wrong))
    return Notation(bonds=looks, badges=tuple(made))


def _badge(parts: Mapping[str, Any]) -> Badge:
    known = [each.name for each in fields(Badge)]
    for name, value in parts.items():
        if name not in known:
            raise UsageError.unknown("part of a badge", str(name), known)
        if not isinstance(value, str):
            raise UsageError(f"{name} must be a text")
    return Badge(**{"means": "", **parts})


def _an_object(value: object) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise UsageError("must be an object")
    return value


def _parsed(text: str | bytes) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError, TypeError):
        raise UsageError("notation is no JSON") from None
