# SPDX-License-Identifier: MIT
"""The JSON Schema (draft 2020-12) of dossier JSON, made from the model itself.

The schema says what the converter says about shape: keys, types, words of closed lists, the look of dates.
What only makes sense between parts (an id that must exist) is checked on loading and cannot be said here.
"""

from collections.abc import Callable
from enum import Enum
from types import NoneType, UnionType
from typing import Any, Final, get_args, get_origin

import attrs

from naastbetrokken.io import _wire
from naastbetrokken.io._migrations import current_format
from naastbetrokken.model import Dossier, Extensions, PartialDate, Period
from naastbetrokken.model.wording import capital

Schema = dict[str, Any]

_STAMP: Final = (
    "(?:[0-9]{2}XX|[0-9]{3}X|(?!0000)[0-9]{4}(?:-XX(?:-XX)?|-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?)?)"
    "[?~%]?"
)
_DATE: Final = rf"{_STAMP}|\.\./{_STAMP}|{_STAMP}/\.\.|\[(?:{_STAMP})?\.\.{_STAMP}\]|\[{_STAMP}\.\.\]"
_SIDE: Final = rf"(?:{_STAMP}|\[(?:{_STAMP})?\.\.{_STAMP}\]|\[{_STAMP}\.\.\]|\.\.)?"

_SCALARS: Final[tuple[tuple[type, Schema], ...]] = (
    (str, {"type": "string"}),
    (bool, {"type": "boolean"}),
    (int, {"type": "integer"}),
    (float, {"type": "number"}),
    (NoneType, {"type": "null"}),
)

_TEXTS: Final[tuple[tuple[type, Schema], ...]] = (
    (
        PartialDate,
        {
            "type": "string",
            "pattern": f"^(?:{_DATE})$",
            "description": "A date as far as it is known (EDTF).",
            "examples": ["1957-04-21", "1957-04", "1960~", "195X", "../1950", "1950/..", "[1957..1960]"],
        },
    ),
    (
        Period,
        {
            "type": "string",
            "pattern": f"^{_SIDE}/{_SIDE}$",
            "description": "From when to when (EDTF interval); .. is open, nothing is unknown.",
            "examples": ["1957/1960", "1957/..", "1957/", "/1960"],
        },
    ),
    (Extensions, {"type": "object", "description": "Data of other software, kept untouched."}),
)


def schema() -> Schema:
    """The schema of a dossier as this version writes it, as plain values to dump as JSON."""
    return schema_of(Dossier, current_format())


def schema_of(cls: type, form: str) -> Schema:
    """The schema of a whole document.

    Args:
        cls: the class that the document holds.
        form: what stands in its `format`.
    """
    definitions: dict[str, Schema] = {}
    whole = _object(cls, lambda kind: _type(kind, definitions))
    stamp = {"const": form, "description": "Format and version of this document."}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": cls.__name__,
        **whole,
        "properties": {"format": stamp, **whole["properties"]},
        "required": ["format", *whole["required"]],
        "$defs": {name: definitions[name] for name in sorted(definitions)},
    }


def _type(kind: Any, definitions: dict[str, Schema]) -> Schema:
    """The schema of one type; classes and lists of words are defined once and referred to."""
    for scalar, written in _SCALARS:
        if kind is scalar:
            return dict(written)
    if isinstance(kind, UnionType):
        return {"anyOf": [_type(each, definitions) for each in get_args(kind)]}
    if get_origin(kind) is tuple:
        return {"type": "array", "items": _type(get_args(kind)[0], definitions)}
    if kind.__name__ not in definitions:
        definitions[kind.__name__] = {}  # holds the place while a class is described that contains itself
        definitions[kind.__name__] = _definition(kind, definitions)
    return {"$ref": f"#/$defs/{kind.__name__}"}


def _definition(kind: type, definitions: dict[str, Schema]) -> Schema:
    for text, written in _TEXTS:
        if kind is text:
            return dict(written)
    if issubclass(kind, Enum):
        return {"enum": [member.value for member in kind], **_described(_meaning(kind))}
    return _object(kind, lambda inner: _type(inner, definitions))


def _object(cls: type, type_of: Callable[[Any], Schema]) -> Schema:
    meanings = _meanings(cls)
    keys = _wire.keys(cls)
    return {
        "type": "object",
        **_described(_meaning(cls)),
        "properties": {key.name: {**type_of(key.type), **_described(meanings.get(key.name, ""))} for key in keys},
        "required": [key.name for key in keys if _wire.is_required(key)],
        "additionalProperties": False,
    }


def _described(words: str) -> Schema:
    return {"description": words} if words else {}


def _meaning(cls: type) -> str:
    """The first sentence of a class's docstring; empty where Python was told to leave docstrings out."""
    return (cls.__doc__ or "").strip().partition("\n\n")[0].replace("\n", " ")


def _meanings(cls: type) -> dict[str, str]:
    """What each key means, from the "Attributes:" of the class and of those it inherits from."""
    found: dict[str, str] = {}
    for base in reversed([each for each in cls.__mro__ if attrs.has(each)]):
        key = ""
        for line in (base.__doc__ or "").partition("Attributes:\n")[2].splitlines():
            name, colon, words = line.strip().partition(": ")
            if colon and name.isidentifier() and name in attrs.fields_dict(cls):
                key = name
                found[key] = capital(words)
            elif line.strip() and key:
                found[key] += " " + line.strip()
    return found
