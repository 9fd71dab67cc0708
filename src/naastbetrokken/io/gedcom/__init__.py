# SPDX-License-Identifier: MIT
"""GEDCOM (5.5, 5.5.1 and 7) to a dossier, with a report of everything that the dossier does not hold.

    bytes -> _decode -> text -> _tree -> records -> _file -> _persons, _families, _parentages -> dossier
                                            what nobody took -> _ledger -> losses

The reader is our own, because the standard is broken by many files: a wrong line is reported and left out, and the
rest is read. ged4py, the extra `gedcom`, is needed for one thing only: to decode files in ANSEL.
"""

from os import PathLike
from pathlib import Path

from attrs import field, frozen

from naastbetrokken.io.gedcom._decode import decode
from naastbetrokken.io.gedcom._file import sort_out
from naastbetrokken.io.gedcom._ledger import Ledger, Loss
from naastbetrokken.io.gedcom._read import read_dossier
from naastbetrokken.io.gedcom._tree import read_tree
from naastbetrokken.model import Dossier

__all__ = ["Imported", "Loss", "loads", "read"]


@frozen
class Imported:
    """What came out of a GEDCOM file.

    Attributes:
        dossier: Everybody and everything that could be taken over.
        losses: Everything else, by first line; empty if the dossier holds all of the file.
    """

    dossier: Dossier
    losses: tuple[Loss, ...] = field(default=(), kw_only=True)


def loads(data: bytes, *, client: str | None = None) -> Imported:
    """The dossier that a GEDCOM file holds, and what it could not hold.

    Args:
        data: The file as it is; its code (UTF-8, UTF-16, ANSEL and others) is found out.
        client: The xref of the index person, with or without @; else the file's own, else the first person.

    Raises:
        InvalidDossier: If this is no GEDCOM at all.
        MissingExtra: If the file is in ANSEL and ged4py is not installed.
        UsageError: If the client is not in the file.
    """
    ledger = Ledger()
    records = read_tree(decode(data, ledger), ledger)
    file = sort_out(records, ledger)
    dossier = read_dossier(file, client, ledger)
    return Imported(dossier, losses=ledger.losses(records))


def read(path: str | PathLike[str], *, client: str | None = None) -> Imported:
    """The dossier that the GEDCOM file at a path holds; see `loads`.

    Raises:
        OSError: If the file cannot be read.
    """
    return loads(Path(path).read_bytes(), client=client)
