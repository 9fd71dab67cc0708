# SPDX-License-Identifier: MIT
"""A file's records to a dossier: who is in it first, then who belongs to whom."""

from collections.abc import Mapping
from typing import Final

from naastbetrokken.errors import UsageError
from naastbetrokken.io.gedcom._children import Claims, read_children
from naastbetrokken.io.gedcom._dates import read_date
from naastbetrokken.io.gedcom._families import Couple, read_couples, read_unions
from naastbetrokken.io.gedcom._file import File
from naastbetrokken.io.gedcom._ledger import Ledger
from naastbetrokken.io.gedcom._parentages import read_parentages
from naastbetrokken.io.gedcom._persons import read_person
from naastbetrokken.model import Dossier, Gender, PartialDate, Person
from naastbetrokken.model.structure import whole

_OWN_CLIENT: Final = ("_ROOT", "_HOME")
"""How some programs name the person from whom the file was made."""


def read_dossier(file: File, client: str | None, ledger: Ledger) -> Dossier:
    """The dossier that a file holds; see `loads`."""
    children = read_children(file, ledger)
    couples = dict(read_couples(file, ledger))
    nameless = _nameless_parents(couples, children, file, ledger)
    for family, person in nameless.items():
        couples[family] = Couple((person.id,), ("",), absent=True)
    persons = [read_person(identifier, record, file, ledger) for identifier, record in file.persons.items()]
    unions = tuple(read_unions(couples, file, ledger))
    parentages = [
        parentage
        for family, of_family in children.items()
        for parentage in read_parentages(family, couples[family], of_family, file, ledger)
    ]
    read = Dossier.trusted(
        client=_client(client, file, ledger),
        date=_date(file, ledger),
        persons=(*persons, *nameless.values()),
        unions=unions,
        parentages=tuple(parentages),
    )
    return whole(read)  # our own reader makes values of the right types; only what points at what is up to the file


def _nameless_parents(
    couples: Mapping[str, Couple],
    children: Mapping[str, Mapping[str, Claims]],
    file: File,
    ledger: Ledger,
) -> dict[str, Person]:
    """A parent without a name for each family of brothers and sisters whose parents the file does not hold.

    That they have the same parents is all that such a family says, and a dossier holds it no other way. A single
    child without parents needs none.
    """
    found = {}
    for family, couple in couples.items():
        if couple.partners or len(children[family]) < 2:
            continue
        identifier = f"{family}.parent"
        while identifier in file.persons or identifier in file.families:
            identifier += "."
        found[family] = Person(identifier, gender=Gender.UNKNOWN)
        ledger.remark(file.families[family], "no parent is in the file: a nameless one keeps its children together")
    return found


def _client(wanted: str | None, file: File, ledger: Ledger) -> str | None:
    if wanted is not None:
        identifier = wanted.strip("@")
        if identifier not in file.persons:
            raise UsageError(f"person {identifier!r} is not in this file; give the xref of an INDI record")
        return identifier
    for own in file.head.all(*_OWN_CLIENT) if file.head else ():
        if own.pointer in file.persons:
            ledger.take(own)
            return own.pointer
    return next(iter(file.persons), None)


def _date(file: File, ledger: Ledger) -> PartialDate | None:
    """The day on which the file was written, up to which it tells."""
    date = file.head.first("DATE") if file.head else None
    if date is None:
        return None
    reading = read_date(date.text)
    if reading.date is not None:
        ledger.take(date)
    return reading.date
