# SPDX-License-Identifier: MIT
"""Any readable file to a dossier, by what stands in it."""

import re
from os import PathLike
from pathlib import Path
from typing import Final, Literal

from attrs import field, frozen

from naastbetrokken.errors import InvalidDossier, Problem
from naastbetrokken.io import gedcom, json
from naastbetrokken.model import Dossier
from naastbetrokken.model.client import with_client

Format = Literal["json", "gedcom"]

_STARTS: Final[tuple[tuple[re.Pattern[bytes], Format], ...]] = (
    (re.compile(rb"(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?[\s\x00]*[{\[]"), "json"),
    (re.compile(rb"(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?[\s\x00]*0[\x00]? +[\x00]?H[\x00]?E[\x00]?A[\x00]?D"), "gedcom"),
)
"""How each format begins, whatever the file is called."""

SUFFIXES: Final[tuple[tuple[str, Format], ...]] = ((".json", "json"), (".ged", "gedcom"))

FORMATS: Final = "dossier JSON (.json) or GEDCOM (.ged)"


@frozen
class Loaded:
    """What was read from a file.

    Attributes:
        dossier: The dossier.
        format: What kind of file it was.
        losses: What the file held and the dossier does not; always empty for dossier JSON.
    """

    dossier: Dossier
    format: Format = field(kw_only=True)
    losses: tuple[gedcom.Loss, ...] = field(default=(), kw_only=True)


def load_file(path: str | PathLike[str], *, client: str | None = None) -> Loaded:
    """The dossier in a file, and what the file held that a dossier does not.

    Args:
        path: The file.
        client: Id of the index person, instead of the file's own; in GEDCOM the xref without @.

    Raises:
        InvalidDossier: With everything that is wrong, or because this is no format that can be read.
        MissingExtra: If reading it takes a package that is not installed.
        UsageError: If the client is not in the file.
        OSError: If the file cannot be read.
    """
    return load_bytes(Path(path).read_bytes(), name=Path(path).name, client=client)


def load_bytes(data: bytes, *, name: str = "", client: str | None = None) -> Loaded:
    """The dossier that the content of a file holds.

    Args:
        data: The content.
        name: What the file is called; decides where the content does not.
        client: Id of the index person; else the file's own (in GEDCOM, that failing, the first person).

    Raises:
        InvalidDossier: With everything that is wrong, or because this is no format that can be read.
        MissingExtra: If reading it takes a package that is not installed.
        UsageError: If the client is not in the file.
    """
    kind = _format(data, name)
    if kind == "gedcom":
        imported = gedcom.loads(data, client=client)
        return Loaded(imported.dossier, format=kind, losses=imported.losses)
    if kind is None:
        hint = "name the file after its format" if name else ""
        raise InvalidDossier([Problem("line 1", f"expected {FORMATS}", hint=hint)])
    dossier = json.loads(data)
    return Loaded(with_client(dossier, client), format=kind)


def _format(data: bytes, name: str) -> Format | None:
    for start, kind in _STARTS:
        if start.match(data):
            return kind
    return next((kind for suffix, kind in SUFFIXES if name.lower().endswith(suffix)), None)
