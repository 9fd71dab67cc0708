# SPDX-License-Identifier: MIT
"""EMIG and IMMI: where somebody came from, and when."""

from attrs import frozen

from naastbetrokken.io.gedcom._events import happened, take_event
from naastbetrokken.io.gedcom._file import File
from naastbetrokken.io.gedcom._ledger import Ledger
from naastbetrokken.io.gedcom._record import Record
from naastbetrokken.model import PartialDate


@frozen
class Move:
    """What a file tells of somebody who came from elsewhere.

    Attributes:
        origin: The place somebody emigrated from.
        arrived: When: the day of arrival, else that of departure.
        notes: What else was said about it.
    """

    origin: str = ""
    arrived: PartialDate | None = None
    notes: tuple[str, ...] = ()


def read_move(record: Record, file: File, ledger: Ledger) -> Move:
    """The first emigration and immigration of an INDI record; one that tells no place or date is lost."""
    origin, dates, notes = "", [], []
    for tag in ("IMMI", "EMIG"):
        event = record.first(tag)
        if event is None or not happened(event):
            continue
        place = event.first("PLAC") if tag == "EMIG" else None
        if event.first("DATE") is None and place is None:
            continue
        told = take_event(event, file, ledger)
        dates.append(told.date)
        notes += [f"{tag}: {note}" for note in told.notes]
        if place is not None:
            ledger.take(place)
            origin = " ".join(place.text.split())
    return Move(origin, next((date for date in dates if date is not None), None), tuple(notes))
