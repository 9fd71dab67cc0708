# SPDX-License-Identifier: MIT
"""What all events share: whether they happened, when, and what was noted about that."""

from attrs import frozen

from naastbetrokken.io.gedcom._dates import Reading, read_date
from naastbetrokken.io.gedcom._file import File, read_notes
from naastbetrokken.io.gedcom._ledger import Ledger
from naastbetrokken.io.gedcom._record import Record
from naastbetrokken.model import PartialDate

_NOT = ("N", "NO")


@frozen
class Dated:
    """When an event was, as far as the file tells.

    Attributes:
        reading: The date.
        notes: What else was said about it: words beside the date, and notes.
    """

    reading: Reading
    notes: tuple[str, ...]

    @property
    def date(self) -> PartialDate | None:
        """The date, if it could be read."""
        return self.reading.date


def happened(event: Record) -> bool:
    """Whether the file says that an event took place: by a Y, or by anything it tells about it."""
    text = event.text.strip().upper()
    return text not in _NOT and bool(text or event.children)


def take_event(event: Record, file: File, ledger: Ledger) -> Dated:
    """Take an event, and its date with whatever words stand beside it."""
    ledger.take(event)
    if event.text.strip().upper() not in ("", "Y"):
        ledger.remark(event, "the words on this line are not kept")
    notes = tuple(read_notes(event, file, ledger))
    date = event.first("DATE")
    if date is None:
        return Dated(Reading(), notes)
    reading = read_date(date.text)
    phrases = [reading.phrase]
    beside = date.first("PHRASE")
    if beside is not None:
        ledger.take(beside)
        phrases.append(" ".join(beside.text.split()))
    words = tuple(phrase for phrase in phrases if phrase)
    if reading.date is not None or (beside is not None and not date.text.strip()):
        ledger.take(date)
    else:
        ledger.remark(date, "no date that can be held; kept as a note" if words else "no date is known here")
    return Dated(reading, words + notes)
