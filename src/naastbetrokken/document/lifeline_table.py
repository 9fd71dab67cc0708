# SPDX-License-Identifier: MIT
"""The life line as a table: year, age, residence and event by bands of age, and wishes for later.

A band in which nothing is recorded stays, with a question; what nobody dated stands in a table of its own.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from naastbetrokken.document.blank import empty_rows, form_head
from naastbetrokken.document.blocks import Block, Document, Heading, Paragraph, Row, Table, Tone
from naastbetrokken.document.life_bands import Band, bands
from naastbetrokken.document.life_rows import Life, LifeRow
from naastbetrokken.document.words import words
from naastbetrokken.layout.text import clean
from naastbetrokken.model import Dossier
from naastbetrokken.model.date_words import phrase
from naastbetrokken.model.dates import PartialDate, age_at
from naastbetrokken.queries.timing import Times
from naastbetrokken.scene.blank import EMPTY
from naastbetrokken.scene.circle_facts import client_name
from naastbetrokken.scene.people import People

COLUMNS: Final = ("year", "age", "home", "event")
WISH: Final = ("year", "age", "wish")
ROOM: Final = 2
"""Rows to write in, below what is known."""
CHILDHOOD: Final = 12
"""The age up to which there are bands where nothing says how old the client is."""
FORM_AGE: Final = 70
"""How far the bands of an empty form run; the paper life line ends there too."""


def lifeline_table(
    dossier: Dossier,
    *,
    lang: str = "nl",
    at: PartialDate | None = None,
    title: str | None = None,
    starts: Iterable[int] | None = None,
    blank: str | None = None,
) -> Document:
    """The life line as a document.

    Args:
        dossier: whose life.
        lang: language of the words.
        at: the day up to which bands run, if not the dossier's own.
        title: another title than the client's name gives.
        starts: the ages at which bands begin, if not those of the handbook.
        blank: "half" for room to write in below what is known, "empty" for empty bands up to 70.

    Raises:
        UsageError: if there is no such language, or the starts do not rise from 0.
    """
    if blank == EMPTY:
        dossier, at = Dossier(), None
    people = People.of(dossier, lang=lang, at=at)
    life = Life(people, words(lang), Times(dossier))
    w = life.words
    client = dossier.client if dossier.client in dossier.by_id else None
    named = w("tables.life.title.nobody") if client is None else w("tables.life.title", name=people.name(client))
    return Document(
        instrument="lifeline-table",
        lang=lang,
        title=clean(title) if title is not None else named,
        subtitle=w("title.date", date=phrase(people.at, lang)) if people.at else "",
        blocks=tuple(_blocks(life, bands(FORM_AGE if blank == EMPTY else _upto(life), starts), blank)),
    )


def _upto(life: Life) -> int:
    """The present age, or that at death; never less than the ages that are told."""
    client = life.people.dossier.by_id.get(life.people.dossier.client or "")
    day = client.died if client is not None and client.is_deceased else life.people.at
    ages = age_at(life.times.born, day)
    told = [row.ages.min for row in life.rows if row.ages is not None]
    return max([CHILDHOOD if ages is None else ages.min, *told])


def _blocks(life: Life, found: Sequence[Band], blank: str | None) -> Iterator[Block]:
    w, client = life.words, client_name(life.people)
    form, room = blank == EMPTY, ROOM if blank else 0
    rows = () if form else life.rows
    yield Paragraph(w("tables.life.form") if form else w("tables.life.about"), tone=Tone.NOTE)
    if not form and any(event.valence is not None for event in life.people.dossier.events):
        yield Paragraph(w("tables.life.rated", client=client), tone=Tone.NOTE)
    if not form and life.times.born is None:
        yield Paragraph(w("tables.life.ask.born", client=client), tone=Tone.QUESTION)
    if form:
        yield form_head(w)
    yield Heading(w("tables.life.by_age"))
    unborn = [row for row in rows if row.unborn]
    if unborn:
        yield Heading(w("tables.life.unborn"), level=2)
        yield _table(life, COLUMNS, unborn)
    for band in found:
        yield Heading(_named(life, band), level=2)
        inside = [row for row in rows if row.band(found) == band]
        if inside or room:
            yield _table(life, COLUMNS, inside, room)
        else:
            yield Paragraph(_asked(life, band), tone=Tone.QUESTION)
    loose = [row for row in rows if not row.unborn and row.band(found) is None]
    if loose:
        yield Heading(w("tables.life.loose"))
        yield Paragraph(w("tables.life.ask.loose", client=client), tone=Tone.QUESTION)
        yield _table(life, COLUMNS, loose)
    yield from _wishes(life, room, form=form)


def _wishes(life: Life, room: int, *, form: bool) -> Iterator[Block]:
    rows = () if form else life.wishes
    yield Heading(life.words("tables.life.wishes"))
    if rows or room:
        head = tuple(life.words(f"tables.life.{column}") for column in WISH)
        yield Table(head=head, rows=(*rows, *empty_rows(room, len(WISH))))
    else:
        yield Paragraph(life.words("tables.life.ask.wish", client=client_name(life.people)), tone=Tone.QUESTION)


def _table(life: Life, columns: Sequence[str], found: Sequence[LifeRow], room: int = 0) -> Table:
    head = tuple(life.words(f"tables.life.{column}") for column in columns)
    known: list[Row] = [one.row for one in found]
    return Table(head=head, rows=(*known, *empty_rows(room, len(columns))))


def _named(life: Life, band: Band) -> str:
    """The ages of a band, and its years where the birth is known to the year: "5 tot en met 8 jaar, 1985 tot 1989"."""
    w, born = life.words, life.times.born
    ages = w("tables.life.band.last", first=band.first)
    if band.last is not None:
        ages = w("tables.life.band", first=band.first, last=band.last)
    year = None if born is None or born.approximate or born.uncertain else born.year
    if year is None:
        return ages
    if band.last is None:
        return w("tables.life.band.years.last", ages=ages, first=year + band.first)
    return w("tables.life.band.years", ages=ages, first=year + band.first, last=year + band.last + 1)


def _asked(life: Life, band: Band) -> str:
    key = "tables.life.ask.last" if band.last is None else "tables.life.ask.band"
    return life.words(key, client=client_name(life.people), first=band.first, last=band.last)
