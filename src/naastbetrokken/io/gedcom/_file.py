# SPDX-License-Identifier: MIT
"""The records of one file, found by their xref, each with the id it has in the dossier."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from attrs import frozen

from naastbetrokken.io.gedcom._ledger import Ledger
from naastbetrokken.io.gedcom._record import VOID, Record

_PRIVATE = ("CONFIDENTIAL", "PRIVACY")


@frozen
class File:
    """What a file holds, in file order.

    Attributes:
        head: The header, if there is one.
        persons: INDI records by id.
        families: FAM records by id.
        notes: Records of shared notes by xref.
        twice: Xrefs that several records have, so that nobody knows where a link to one of them leads.
    """

    head: Record | None
    persons: Mapping[str, Record]
    families: Mapping[str, Record]
    notes: Mapping[str, Record]
    twice: frozenset[str]


def sort_out(records: Iterable[Record], ledger: Ledger) -> File:
    """Give every person and family an id: its xref, or one of its own if the file gives none or gives it twice.

    A second family with the same xref is left out, since the people in it point to either; a second person is kept,
    and stands loose.
    """
    head: Record | None = None
    found: dict[str, dict[str, Record]] = {"INDI": {}, "FAM": {}, "NOTE": {}}
    used: set[str] = set()
    without: list[Record] = []
    for record in records:
        if record.tag in ("HEAD", "TRLR"):
            ledger.take(record)
        if record.tag == "HEAD" and head is None:
            head = record
            for about in head.all("GEDC", "CHAR"):  # what kind of file this is has been used, and is not kept
                ledger.take(about, *about.inside())
        kind = found.get("NOTE" if record.tag == "SNOTE" else record.tag)
        if kind is None:
            continue
        if not record.xref or record.xref == VOID or record.xref in used:
            without.append(record)
            continue
        used.add(record.xref)
        kind[record.xref] = record
    twice = frozenset(record.xref for record in without if record.xref in used)
    for record in without:
        if record.xref in twice:
            ledger.remark(record, "another record has this xref; links to it are not followed")
        if record.tag == "INDI" or (record.tag == "FAM" and record.xref not in twice):
            found[record.tag][_new_id(record, used)] = record
    persons, families, notes = (MappingProxyType(_by_line(found[tag])) for tag in ("INDI", "FAM", "NOTE"))
    return File(head, persons, families, notes, twice)


def follow(link: Record, among: Mapping[str, Record], file: File, ledger: Ledger) -> str | None:
    """The id that a link points to; None, and remarked upon, if it leads nowhere for sure."""
    if link.pointer in among and link.pointer not in file.twice:
        return link.pointer
    if link.pointer in file.twice:
        ledger.remark(link, "several records have the xref that this points to")
    elif link.pointer == VOID:
        ledger.remark(link, "points to somebody who is not in the file")
    else:
        ledger.remark(link, "points to nothing")
    return None


def is_private(record: Record, ledger: Ledger) -> bool:
    """Whether anything in a record is marked as confidential or private; one mark counts for all of it.

    The dossier knows for whom a person is, and not for whom a date is: of two circles it takes the narrower.
    """
    found = False
    for child in (record, *record.inside()):
        if child.tag == "RESN" and any(word.strip() in _PRIVATE for word in child.text.upper().split(",")):
            ledger.take(child)
            found = True
    return found


def read_notes(record: Record, file: File, ledger: Ledger) -> list[str]:
    """The notes of a record, those that are shared with others included."""
    notes: dict[str, None] = {}  # a note once, however often it is referred to
    for note in record.all("NOTE", "SNOTE"):
        if not note.pointer:
            ledger.take(note)
            notes[note.text.strip()] = None
            continue
        shared = follow(note, file.notes, file, ledger)
        if shared is None:
            continue
        text = file.notes[shared].text.strip()
        if text in notes or ledger.has_room(text):
            ledger.take(file.notes[shared], note)
            notes[text] = None
        else:
            ledger.remark(note, "too much shared text to copy")
    return [note for note in notes if note]


def _new_id(record: Record, used: set[str]) -> str:
    identifier = f"{record.xref or record.tag}.{record.line}"
    while identifier in used:
        identifier += "."
    used.add(identifier)
    return identifier


def _by_line(kind: dict[str, Record]) -> dict[str, Record]:
    return dict(sorted(kind.items(), key=lambda item: item[1].line))
