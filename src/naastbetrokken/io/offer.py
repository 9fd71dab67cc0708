# SPDX-License-Identifier: MIT
"""Catalogue JSON: the help that an organisation can offer or refer to, strict in both directions.

`{"format": "naastbetrokken-offer/1", "name": ..., "date": ..., "offers": [{"id": ..., "name": ..., "needs": [...]}]}`,
keys in the order of the model, defaults left out. A catalogue is no part of a dossier: it holds nobody's data.
"""

import json
from collections.abc import Iterator, Mapping
from os import PathLike
from pathlib import Path
from typing import Any, Final

from cattrs.errors import BaseValidationError

from naastbetrokken.errors import InvalidCatalogue, InvalidDossier, Problem, UsageError
from naastbetrokken.io import _parse, _problems, _wire
from naastbetrokken.io._converter import Wrong, structure
from naastbetrokken.io.files import write_whole
from naastbetrokken.io.schema import Schema, schema_of
from naastbetrokken.model import Catalogue

FORMAT: Final = "naastbetrokken-offer/1"
"""What stands in `format` of every catalogue."""

ENTRY: Final = "ENTRY"
"""Code of problems that no shape can tell: an entry without a name, an id given twice."""

Given = Catalogue | Mapping[str, Any] | str | bytes | None


def load_offer(path: str | PathLike[str]) -> Catalogue:
    """The catalogue in a file.

    Raises:
        InvalidCatalogue: with everything that is wrong, each with its JSON path and a hint.
        OSError: if the file cannot be read.
    """
    return loads_offer(Path(path).read_bytes())


def loads_offer(text: str | bytes) -> Catalogue:
    """The catalogue that a JSON text holds.

    Args:
        text: the text; bytes must be UTF-8, with or without a byte order mark.

    Raises:
        InvalidCatalogue: with everything that is wrong, each with its JSON path and a hint.
    """
    try:
        document, flaws = _parse.parse(text)
    except InvalidDossier as error:
        raise InvalidCatalogue(error.problems) from None
    return _read(document, flaws)


def dump_offer(catalogue: Catalogue, path: str | PathLike[str]) -> None:
    """Write a catalogue to a file as JSON; the file is written whole or not at all.

    Raises:
        InvalidCatalogue: if `load_offer` would refuse what was written.
        OSError: if the file cannot be written.
    """
    write_whole(Path(path), dumps_offer(catalogue))


def dumps_offer(catalogue: Catalogue) -> str:
    """The catalogue as JSON text, the same for equal catalogues, ending in a line break.

    Raises:
        InvalidCatalogue: if `loads_offer` would refuse what was written.
    """
    document = {"format": FORMAT, **_wire.plain(catalogue)}
    _read(document, tuple(_parse.flaws(document)))
    return json.dumps(document, ensure_ascii=False, allow_nan=False, indent=2) + "\n"


def catalogue_of(given: Given) -> Catalogue | None:
    """The catalogue that a caller means: a catalogue, its JSON as text or parsed, or nothing.

    Raises:
        InvalidCatalogue: if the JSON does not hold.
        UsageError: if it is something else.
    """
    if given is None or isinstance(given, Catalogue):
        return given
    if isinstance(given, str | bytes):
        return loads_offer(given)
    if isinstance(given, Mapping):
        document = dict(given)
        return _read(document, tuple(_parse.flaws(document)))
    raise UsageError(f"a catalogue is a Catalogue or its JSON, got {type(given).__name__}")


def offer_schema() -> Schema:
    """The JSON Schema of a catalogue, as plain values to dump as JSON."""
    return schema_of(Catalogue, FORMAT)


def _read(document: Any, flaws: tuple[Problem, ...]) -> Catalogue:
    if not isinstance(document, dict):
        message = f"expected an object, got {_parse.kind_of(document)}"
        raise InvalidCatalogue([Problem("$", message, hint=f'a catalogue begins with {{"format": "{FORMAT}"')])
    found = [*flaws, *_format(document)]
    catalogue: Catalogue | None = None
    try:
        catalogue = structure({key: value for key, value in document.items() if key != "format"}, Catalogue)
    except (Wrong, BaseValidationError) as error:
        unreadable = tuple(flaw.path for flaw in flaws)
        found += [fault.problem for fault in _problems.faults(error) if fault.problem.path not in unreadable]
    else:
        found += _entries(catalogue)
    if found or catalogue is None:
        raise InvalidCatalogue(_problems.in_order(tuple(found), document))
    return catalogue


def _format(document: Mapping[str, Any]) -> Iterator[Problem]:
    if "format" not in document:
        yield Problem("$.format", "the format is missing", hint=f'add "format": "{FORMAT}"', code=_problems.SHAPE)
    elif document["format"] != FORMAT:
        yield Problem("$.format", "this is no format of a catalogue", hint=f'expected "{FORMAT}"', code=_problems.SHAPE)


def _entries(catalogue: Catalogue) -> Iterator[Problem]:
    """Entries that nobody could tell apart, or could not be named to anybody."""
    seen: set[str] = set()
    for i, offer in enumerate(catalogue.offers):
        if offer.id in seen:
            yield Problem(f"$.offers[{i}].id", f"id {offer.id!r} is used twice", hint="give it another", code=ENTRY)
        if not offer.id.strip():
            yield Problem(f"$.offers[{i}].id", "the id is empty", hint="give it one", code=ENTRY)
        if not offer.name.strip():
            yield Problem(f"$.offers[{i}].name", "the name is empty", hint="say what it is called", code=ENTRY)
        seen.add(offer.id)
