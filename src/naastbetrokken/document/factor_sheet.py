# SPDX-License-Identifier: MIT
"""The factor analysis as tables: per domain of life what helps, what hinders, its part and who said so."""

from collections.abc import Iterator
from typing import Final

from naastbetrokken.document.blocks import Block, Bullets, Document, Entry, Heading, Paragraph, Row, Table, Tone
from naastbetrokken.model import Dossier, Factor, FactorDirection
from naastbetrokken.model.date_words import phrase
from naastbetrokken.model.dates import PartialDate
from naastbetrokken.queries.factors import SIDES, FactorDomain, factor_domains
from naastbetrokken.scene.factors.facts import (
    factor_circumstances,
    factor_note,
    factor_phase,
    factor_source,
    factor_text,
    factor_told,
)
from naastbetrokken.scene.factors.texts import domain_title, opening_questions, side_question
from naastbetrokken.scene.factors.title import factors_title, unknown_kinds
from naastbetrokken.scene.people import People

NOTHING: Final = "–"
"""What stands in a cell where there is nothing to say."""


def factor_sheet(
    dossier: Dossier, *, lang: str = "nl", at: PartialDate | None = None, title: str | None = None
) -> Document:
    """The factor analysis as a document.

    Args:
        dossier: whose life.
        lang: language of the words.
        at: the day that the title names, if not the dossier's own.
        title: another title than the client's name gives.

    Raises:
        UsageError: if there is no such language.
    """
    people = People.of(dossier, lang=lang, at=at)
    words = people.words
    subtitle = words("title.date", date=phrase(people.at, lang)) if people.at is not None else ""
    blocks: list[Block] = [Paragraph(words("factors.reading"), tone=Tone.NOTE)]
    for domain in factor_domains(dossier):
        blocks += _domain(people, domain)
    notes = unknown_kinds(people)
    if notes:
        blocks.append(Heading(words("outline.notes")))
        blocks += [Paragraph(note.message, tone=Tone.NOTE, refs=note.refs) for note in notes]
    return Document(
        instrument="factors-table",
        lang=lang,
        title=factors_title(people, title),
        subtitle=subtitle,
        blocks=tuple(blocks),
    )


def _domain(people: People, domain: FactorDomain) -> Iterator[Block]:
    words = people.words
    yield Heading(domain_title(words, domain))
    head = (  # a side in front would be set in bold as the name of its row, and shout
        words("factors.table.phase"),
        words("factors.helps"),
        words("factors.hinders"),
        words("factors.table.source"),
    )
    yield Table(head=head, rows=tuple(_rows(people, domain)))
    open_ones = domain.of(FactorDirection.UNKNOWN)
    if open_ones:
        yield Heading(words("factors.table.unknown"), level=2)
        entries = (_asked(people, factor) for factor in open_ones)
        yield Bullets(tuple(entries))
    if domain.is_blank:
        yield Heading(words("factors.table.questions"), level=2)
        questions = opening_questions(words, domain.domain)
        yield Bullets(tuple(Entry(question, tone=Tone.QUESTION) for question in questions))


def _rows(people: People, domain: FactorDomain) -> Iterator[Row]:
    for factor in domain.of(FactorDirection.HELPS):
        yield _row(people, factor, _cell(people, factor), NOTHING)
    for factor in domain.of(FactorDirection.HINDERS):
        yield _row(people, factor, NOTHING, _cell(people, factor))
    for factor in domain.of(FactorDirection.BOTH):
        yield _row(people, factor, _cell(people, factor), people.words("factors.table.also"))
    if domain.open_sides:
        asked = (
            people.words("factors.table.blank", question=side_question(people.words, domain.domain, side))
            if side in domain.open_sides
            else NOTHING
            for side in SIDES
        )
        yield Row(cells=(NOTHING, *asked, NOTHING))


def _row(people: People, factor: Factor, helps: str, hinders: str) -> Row:
    cells = (factor_phase(people, factor) or NOTHING, helps, hinders, factor_source(people, factor) or NOTHING)
    return Row(cells=cells, refs=(factor.id,))


def _cell(people: People, factor: Factor) -> str:
    """What it is; below it whom it is about, when it was, of which kind, and the note."""
    about = people.words("join.semicolon").join(factor_circumstances(people, factor))
    return "\n".join(line for line in (factor_text(factor), about, factor_note(people, factor)) if line)


def _asked(people: People, factor: Factor) -> Entry:
    said = factor_told(people, factor)
    return Entry(said, tone=Tone.QUESTION, refs=(factor.id,))
