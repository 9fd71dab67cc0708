# SPDX-License-Identifier: MIT
"""Dossiers from files and texts, and back."""

from os import PathLike
from typing import TYPE_CHECKING

from naastbetrokken.api.asked import a_dossier

if TYPE_CHECKING:
    from naastbetrokken.model import Dossier

Path = str | PathLike[str]


def load(path: Path, *, client: str | None = None) -> "Dossier":
    """The dossier in a file: dossier JSON or GEDCOM, told apart by what is in it.

    What a GEDCOM file holds and a dossier does not, `load_file` lists.

    Args:
        path: the file.
        client: id of the index person, instead of the file's own; in GEDCOM the xref without @.

    Raises:
        InvalidDossier: with everything that is wrong in the file, each with its place and a hint.
        UsageError: if nobody has the id `client`.
        MissingExtra: if reading this format needs a package that is not installed.
        OSError: if the file cannot be read.
    """
    from naastbetrokken.io.load import load_file

    return load_file(path, client=client).dossier


def loads(text: str | bytes, *, client: str | None = None) -> "Dossier":
    """The dossier in a text: dossier JSON or GEDCOM, told apart by what is in it.

    Args:
        text: the content of a file.
        client: id of the index person, instead of the text's own; in GEDCOM the xref without @.

    Raises:
        InvalidDossier: with everything that is wrong in the text, each with its place and a hint.
        UsageError: if nobody has the id `client`.
        MissingExtra: if reading this format needs a package that is not installed.
    """
    from naastbetrokken.io.load import load_bytes

    data = text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text
    return load_bytes(data, client=client).dossier


def dump(dossier: "Dossier", path: Path) -> None:
    """Write a dossier to a file as dossier JSON; the file is written whole or not at all.

    Args:
        dossier: what to keep.
        path: the file.

    Raises:
        InvalidDossier: if `load` would refuse what was written.
        OSError: if the file cannot be written.
    """
    from naastbetrokken.io.files import write_whole

    write_whole(path, dumps(dossier))


def dumps(dossier: "Dossier") -> str:
    """The dossier as dossier JSON, the same text for equal dossiers; `loads` gives an equal dossier back.

    Raises:
        InvalidDossier: if `loads` would refuse what was written.
    """
    from naastbetrokken.io import json

    return json.dumps(a_dossier(dossier, "dumps"))
