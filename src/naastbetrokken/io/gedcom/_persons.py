# SPDX-License-Identifier: MIT
"""INDI records to persons."""

import datetime as dt
from typing import Final

from naastbetrokken.io.gedcom._dates import read_date
from naastbetrokken.io.gedcom._events import Dated, happened, take_event
from naastbetrokken.io.gedcom._file import File, is_private, read_notes
from naastbetrokken.io.gedcom._ledger import Ledger
from naastbetrokken.io.gedcom._moves import read_move
from naastbetrokken.io.gedcom._names import read_name
from naastbetrokken.io.gedcom._record import Record
from naastbetrokken.model import Gender, Person, Pregnancy, Visibility

_GENDERS: Final = {
    "M": Gender.MAN,
    "MALE": Gender.MAN,
    "F": Gender.WOMAN,
    "FEMALE": Gender.WOMAN,
    "X": Gender.NONBINARY,
    "U": Gender.UNKNOWN,
    "N": Gender.UNKNOWN,
    "": Gender.UNKNOWN,
}

_STILLBORN: Final = ("STILLBORN", "STILL BORN", "STILLBIRTH", "DOODGEBOREN")
_LAID_TO_REST: Final = ("BURI", "CREM")


def read_person(identifier: str, record: Record, file: File, ledger: Ledger) -> Person:
    """The person that an INDI record describes."""
    ledger.take(record)
    birth = _event(record, "BIRT", file, ledger)
    death = _event(record, "DEAT", file, ledger)
    buried = any(happened(event) for event in record.all(*_LAID_TO_REST))
    deceased = death is not None or buried
    move = read_move(record, file, ledger)
    notes = [*read_notes(record, file, ledger), *_said("BIRT", birth), *_said("DEAT", death), *move.notes]
    return Person(
        identifier,
        name=read_name(record, ledger),
        gender=_gender(record, ledger),
        born=birth.date if birth else None,
        died=death.date if death else None,
        deceased=deceased and (death is None or death.date is None),
        pregnancy=Pregnancy.STILLBIRTH if _stillborn(record, ledger) else None,
        occupation=_latest(record, "OCCU", (), ledger),
        residence="" if deceased else _latest(record, "RESI", ("PLAC", "ADDR"), ledger),
        origin=move.origin,
        arrived=move.arrived,
        visibility=_visibility(record, file, ledger),
        note="\n".join(notes),
    )


def _event(record: Record, tag: str, file: File, ledger: Ledger) -> Dated | None:
    """The first event of a kind, which GEDCOM calls the preferred one; others are lost."""
    event = record.first(tag)
    if event is None:
        return None
    if happened(event):
        return take_event(event, file, ledger)
    ledger.remark(event, "says nothing without a Y, a date or a place")
    return None


def _said(tag: str, event: Dated | None) -> tuple[str, ...]:
    return tuple(f"{tag}: {note}" for note in event.notes) if event else ()


def _gender(record: Record, ledger: Ledger) -> Gender:
    sex = record.first("SEX")
    if sex is None:
        return Gender.UNKNOWN
    found = _GENDERS.get(sex.text.strip().upper())
    if found is None:
        ledger.remark(sex, "not a value that GEDCOM knows")
        return Gender.UNKNOWN
    ledger.take(sex)
    return found


def _stillborn(record: Record, ledger: Ledger) -> bool:
    """Whether the child was born dead: told by the type of an event, or by the age at death."""
    found = False
    for event in record.all("BIRT", "DEAT", "EVEN"):
        age = event.first("AGE")
        for told in (event.first("TYPE"), age, age.first("PHRASE") if age else None):
            if told is not None and told.text.strip().upper() in _STILLBORN:
                ledger.take(told, age if told is not event.first("TYPE") else None)
                if event.tag == "EVEN":
                    ledger.take(event)
                found = True
    return found


def _latest(record: Record, tag: str, inside: tuple[str, ...], ledger: Ledger) -> str:
    """The words of the latest attribute of a kind, or of the structures inside it that may hold them instead.

    Of attributes without a date the last one counts.
    """
    found: list[tuple[dt.date, int, Record, Record]] = []
    for attribute in record.all(tag):
        value = _told(attribute, inside)
        if value is not None:
            date = attribute.first("DATE")
            when = read_date(date.text).date if date is not None else None
            found.append((when.earliest or dt.date.min if when else dt.date.min, attribute.line, attribute, value))
    if not found:
        return ""
    _, _, attribute, value = max(found, key=lambda each: each[:2])
    ledger.take(attribute, value)
    return " ".join(value.text.split())


def _told(attribute: Record, inside: tuple[str, ...]) -> Record | None:
    """The structure that holds the words: the attribute itself, or the first of those inside it."""
    candidates = (attribute, *(attribute.first(tag) for tag in inside))
    return next((each for each in candidates if each is not None and each.text.strip()), None)


def _visibility(record: Record, file: File, ledger: Ledger) -> Visibility:
    shared = [file.notes[note.pointer] for note in record.inside() if note.pointer in file.notes]
    private = [is_private(each, ledger) for each in (record, *shared)]
    return Visibility.RESTRICTED if any(private) else Visibility.CLIENT
