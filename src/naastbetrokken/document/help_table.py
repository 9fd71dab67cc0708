# SPDX-License-Identifier: MIT
"""The help table: who gives which help, what the client wants to ask, and five questions about every contact.

The words about a tie are those of the circle diagram (`scene.circle_facts`), so that both say the same.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from naastbetrokken.document.blank import empty_rows, form_head
from naastbetrokken.document.blocks import Block, Bullets, Document, Entry, Heading, Paragraph, Row, Table, Tone
from naastbetrokken.document.words import words
from naastbetrokken.layout.text import clean
from naastbetrokken.model import Dossier, Ring, Tie
from naastbetrokken.model.date_words import phrase
from naastbetrokken.model.dates import PartialDate
from naastbetrokken.queries.tie_questions import FIVE, TieQuestion
from naastbetrokken.scene.blank import EMPTY
from naastbetrokken.scene.circle_facts import (
    client_name,
    frequency,
    help_words,
    initiative_words,
    kin_word,
    open_questions,
    roles,
    value_words,
)
from naastbetrokken.scene.people import People
from naastbetrokken.scene.wording import in_words
from naastbetrokken.scene.words import Words

COLUMNS: Final = ("name", "gives", "ask_for")
CONTACT: Final = ("name", "often", "initiative", "since", "reason", "value")
ASKED: Final = (*FIVE, TieQuestion.HELP_NOW, TieQuestion.HELP_WANTED)
"""What the table asks; the other questions belong to the circle diagram."""

ROOM: Final = 4
FORM_ROWS: Final = 12
"""Rows to write in, below what is known."""


def help_table(
    dossier: Dossier,
    *,
    lang: str = "nl",
    at: PartialDate | None = None,
    title: str | None = None,
    blank: str | None = None,
) -> Document:
    """The help table as a document.

    Args:
        dossier: whose network.
        lang: language of the words.
        at: the day that the title names, if not the dossier's own.
        title: another title than the client's name gives.
        blank: "half" for room to write in below what is known, "empty" for a form without a name.

    Raises:
        UsageError: if there is no such language.
    """
    people, w = People.of(dossier, lang=lang, at=at), words(lang)
    client = dossier.client if dossier.client in dossier.by_id else None
    named = w("tables.help.title.nobody") if client is None else w("tables.help.title", name=people.name(client))
    ties = () if blank == EMPTY else _in_order(people)
    if blank == EMPTY:
        named = w("tables.help.title.nobody")
    return Document(
        instrument="help-table",
        lang=lang,
        title=clean(title) if title is not None else named,
        subtitle=w("title.date", date=phrase(people.at, lang)) if people.at and blank != EMPTY else "",
        blocks=tuple(_blocks(people, w, ties, blank)),
    )


def _in_order(people: People) -> tuple[Tie, ...]:
    """The ties from the inner ring outwards, then by the order of people; those without a place last."""
    rings, order = list(Ring), people.families.order

    def place(tie: Tie) -> tuple[object, ...]:
        ring = len(rings) if tie.ring is None else rings.index(tie.ring)
        told = tuple(_cell(people, tie, column) for column in (*COLUMNS, *CONTACT))
        return ring, order[tie.person], str(tie.sector or ""), told, tie.note

    return tuple(sorted(people.dossier.ties, key=place))


def _blocks(people: People, w: Words, ties: Sequence[Tie], blank: str | None) -> Iterator[Block]:
    form = blank == EMPTY
    about = w("tables.help.form") if form else w("tables.help.about", client=client_name(people))
    yield Paragraph(about if ties or form else w("tables.help.nobody"), tone=Tone.NOTE)
    if form:
        yield form_head(w)
    if ties or blank:
        yield Heading(w("tables.help.help"))
        yield _table(people, w, ties, COLUMNS, blank)
        yield Heading(w("tables.help.contact"))
        yield _table(people, w, ties, CONTACT, blank)
    if not form:
        yield from _notes(people, w, ties)
        yield from _open(people, w, ties)


def _table(people: People, w: Words, ties: Sequence[Tie], columns: Sequence[str], blank: str | None) -> Table:
    known = [Row(cells=tuple(_cell(people, tie, column) for column in columns), refs=(tie.person,)) for tie in ties]
    head = tuple(w(f"tables.help.{column}") for column in columns)
    room = FORM_ROWS if blank == EMPTY else ROOM if blank else 0
    return Table(head=head, rows=(*known, *empty_rows(room, len(columns))))


def _cell(people: People, tie: Tie, column: str) -> str:
    if column == "name":
        return _who(people, tie)
    match column:
        case "gives":
            return help_words(people, tie)
        case "ask_for":
            return in_words(tie.ask_for)
        case "often":
            return "" if tie.contact_per_week is None else frequency(people, tie.contact_per_week)
        case "initiative":
            return initiative_words(people, tie)
        case "since":
            return "" if tie.since is None else phrase(tie.since, people.words.lang)
        case "reason":
            return in_words(tie.reason)
        case _:
            return value_words(people, tie)


def _who(people: People, tie: Tie) -> str:
    """The name, and what somebody is: "Marleen de Wit, zus, eerste contactpersoon"."""
    kin = kin_word(people, tie.person)
    parts = [people.full(tie.person), kin]
    parts += [role for role in roles(tie) if role.casefold() not in kin.casefold()]
    if people.dossier.by_id[tie.person].is_deceased:
        parts.append(people.words("person.died.undated"))
    return people.words("join.comma").join(dict.fromkeys(part for part in parts if part))


def _notes(people: People, w: Words, ties: Sequence[Tie]) -> Iterator[Block]:
    """What was written down beside the answers."""
    told = [(tie, in_words(tie.note)) for tie in ties]
    entries = tuple(
        Entry(w("tables.help.note", name=people.name(tie.person), text=text), refs=(tie.person,))
        for tie, text in told
        if text
    )
    if entries:
        yield Heading(w("tables.help.notes"))
        yield Bullets(entries)


def _open(people: People, w: Words, ties: Sequence[Tie]) -> Iterator[Block]:
    """Who may be missing, and what nobody asked or answered yet, person by person."""
    yield Heading(w("tables.help.open"))
    yield Paragraph(w("tables.help.more"), tone=Tone.QUESTION)
    for tie in ties:
        asked = [text for question, text in open_questions(people, tie) if question in ASKED]
        if asked:
            yield Heading(people.name(tie.person), level=2)
            yield Bullets(tuple(Entry(text, tone=Tone.QUESTION, refs=(tie.person,)) for text in asked))
