# SPDX-License-Identifier: MIT
"""On what a plan rests: what the client agreed to, and who talked it through."""

from collections.abc import Iterable, Iterator
from typing import Final

from naastbetrokken.document.blocks import Block, Bullets, Entry, Heading, Paragraph, Row, Table, Tone
from naastbetrokken.document.calling import Calling
from naastbetrokken.document.telling import Telling
from naastbetrokken.layout.text import clean
from naastbetrokken.model import Consent

_SIGNED_COLUMNS: Final = ("who", "date", "name")


def agreed(call: Calling, taken_up: Iterable[tuple[str, Consent]]) -> Iterator[Block]:
    """By which answer each instrument is in the plan; those of one answer together.

    Args:
        call: how people are called.
        taken_up: names of instruments, each with the consent it rests on.
    """
    by_consent: dict[str, tuple[Consent, list[str]]] = {}
    for name, consent in taken_up:
        by_consent.setdefault(consent.id, (consent, []))[1].append(name)
    if not by_consent:
        return
    words = call.words
    yield Heading(words("plan.consent", client=call.client))
    entries = []
    for consent, names in by_consent.values():
        instruments = words.listed(named(call, name) for name in names)
        text, how = words("plan.consent.given", client=call.client, instruments=instruments), _how(call, consent)
        entries.append(Entry(words("plan.consent.how", text=text, how=how) if how else words("plan.wish", text=text)))
    yield Bullets(tuple(entries))
    yield Paragraph(words("plan.consent.change", client=call.client), tone=Tone.NOTE)


def _how(call: Calling, consent: Consent) -> str:
    """When and how a consent was given, by whom if not by the client alone, and until when it holds."""
    telling = Telling(call)
    parts = [clean(consent.how), telling.by_itself(consent.date)]
    if consent.by and consent.by != (consent.person,):
        parts.append(call.words("plan.consent.by", names=call.names(consent.by)))
    if consent.until is not None:
        parts.append(call.words("plan.consent.until", date=telling.by_itself(consent.until)))
    return call.words("join.comma").join(part for part in parts if part)


def signed(call: Calling, author: str) -> Iterator[Block]:
    """Room for who talked the plan through to sign."""
    words = call.words
    yield Heading(words("plan.signed"))
    head = tuple(words(f"plan.signed.head.{column}") for column in _SIGNED_COLUMNS)
    worker = clean(author) or words("plan.signed.worker")
    yield Table(head=head, rows=tuple(Row(cells=(one, "", "")) for one in (call.client, worker)))


def named(call: Calling, instrument: str) -> str:
    """An instrument as a sentence calls it; one of a plug-in by its own name."""
    key = f"plan.instrument.{instrument}"
    return call.words(key) if key in call.words else instrument
