# SPDX-License-Identifier: MIT
"""Multidirected partiality: who was heard, who was only spoken about, what was said, and what was acknowledged.

Nothing is counted and nobody is put before another: people come in the order of the family, words in that of time.
"""

from collections.abc import Iterable, Iterator
from typing import Final

from naastbetrokken.document.address import spoken
from naastbetrokken.document.blocks import Block, Bullets, Document, Entry, Heading, Paragraph, Row, Table, Tone
from naastbetrokken.document.calling import Calling
from naastbetrokken.document.wording import dated, or_blank, with_note
from naastbetrokken.model import Acknowledgement, Certainty, Dossier, Gender, PartialDate, PersonKind, Statement
from naastbetrokken.model.date_words import phrase
from naastbetrokken.model.dates import Certainty as Sureness
from naastbetrokken.model.dates import age_at
from naastbetrokken.model.wording import capital
from naastbetrokken.queries.voices import (
    IN_OWN_WORDS,
    Heard,
    Way,
    has_died,
    heard,
    informants,
    mentioned,
    passed_on_by,
    unheard,
)
from naastbetrokken.scene.wording import in_words

CAUTIONS: Final = ("first", "one", "absent", "acknowledge", "own", "plain", "person")
"""What to keep in mind, in the order in which a talk goes."""

OWN_DECISION: Final = 16
"""From this age somebody decides alone about care (Dutch law, WGBO 7:447)."""

_PRONOUNS: Final = {Gender.MAN: "man", Gender.WOMAN: "woman"}


def partiality(dossier: Dossier, *, lang: str = "nl", at: PartialDate | None = None, whole: bool = True) -> Document:
    """The page on whose side was heard.

    Args:
        dossier: whose naasten.
        lang: language of the words.
        at: the day of reckoning, if not the dossier's own.
        whole: whether nothing is left out of the dossier; else it says of nobody that they were not heard, since that
            may not be so, and leaves out what is for the worker.

    Raises:
        UsageError: if there is no such language.
    """
    calling = Calling.of(dossier, spoken(lang), at)
    words, day = calling.words, at or dossier.date
    title = "voices.title.nobody" if dossier.client is None else "voices.title"
    return Document(
        instrument="partiality",
        lang=words.lang,
        title=words(title, name=calling.client),
        subtitle="" if day is None else words("voices.date", date=phrase(day, words.lang)),
        blocks=(
            Paragraph(words("voices.about"), tone=Tone.NOTE),
            *_log(dossier, calling, day, whole=whole),
            *(_invitations(dossier, calling, day) if whole else ()),
            *_said(dossier, calling, whole=whole),
            *_acknowledged(dossier, calling),
            *(_cautions(calling) if whole else ()),
        ),
    )


def _cautions(calling: Calling) -> Iterator[Block]:
    yield Heading(calling.words("voices.mind"))
    yield Bullets(tuple(Entry(calling.words(f"voices.mind.{one}"), tone=Tone.NOTE) for one in CAUTIONS))


def _log(dossier: Dossier, calling: Calling, day: PartialDate | None, *, whole: bool) -> Iterator[Block]:
    """Person by day: who told their own side and who was asked after; the client first."""
    words = calling.words
    yield Heading(words("voices.heard"))
    found = heard(dossier)
    born = {one for one in mentioned(dossier) if dossier.by_id[one].pregnancy is None}
    people = calling.in_order({*born, *(one.person for one in found)})
    people.sort(key=lambda one: one != dossier.client)
    if not people:
        if whole:
            yield Paragraph(words("voices.heard.nobody"))
        yield Paragraph(words("voices.heard.ask"), tone=Tone.QUESTION)
        return
    rows = []
    for person in people:
        own = [one for one in found if one.person == person and one.way in IN_OWN_WORDS]
        others = [one for one in found if one.person == person and one.way not in IN_OWN_WORDS]
        gone = has_died(dossier, person, day) is Sureness.SURELY
        blank = words(f"voices.{'heard.deceased' if gone else 'heard.not_yet' if whole else 'blank'}")
        cells = (
            calling.who(person),
            _lines(own, dossier, calling) or blank,
            or_blank(_lines(others, dossier, calling), words),
        )
        rows.append(Row(cells=cells, refs=(person,)))
    head = tuple(words(f"voices.heard.head.{one}") for one in ("who", "own", "after"))
    yield Table(head=head, rows=tuple(rows))


def _lines(entries: Iterable[Heard], dossier: Dossier, calling: Calling) -> str:
    """A line for each day and listener: when, with whom, about what."""
    words = calling.words
    lines: dict[tuple[str, str], list[Heard]] = {}
    for one in entries:
        by = "" if one.way is Way.RETOLD else calling.somebody(one.by)
        day = "" if one.way is Way.ACCOUNT else dated(one.date, words)
        lines.setdefault((day, by), []).append(one)
    return "\n".join(
        _with_notes(
            words(
                f"voices.told{'.with' if by else '' if date else '.undated'}",
                date=date,
                by=by,
                what="; ".join(dict.fromkeys(_what(one, dossier, calling) for one in found)),
            ),
            found,
            calling,
        )
        for (date, by), found in lines.items()
    )


def _with_notes(line: str, found: Iterable[Heard], calling: Calling) -> str:
    for one in found:
        line = with_note(line, one.note, calling.words)
    return line


def _what(one: Heard, dossier: Dossier, calling: Calling) -> str:
    """What an entry of the log was about."""
    words, text = calling.words, in_words(one.text)
    if one.way in (Way.IN_PERSON, Way.ASKED_AFTER):
        return text or words(f"voices.way.{one.way.value}")
    if one.way is Way.STATEMENT:
        about = next(each.about for each in dossier.statements if each.id == one.item)
        return words("voices.way.statement" if about else "voices.way.statement.nobody", names=calling.names(about))
    return words(f"voices.way.{one.way.value}", by=calling.somebody(one.by), title=text)


def _invitations(dossier: Dossier, calling: Calling, day: PartialDate | None) -> Iterator[Block]:
    """Who was spoken about and never heard, as an invitation; who died, as a question to those who remember."""
    words = calling.words
    spoken_about = mentioned(dossier)
    if not spoken_about:
        return
    yield Heading(words("voices.unheard"))
    told, silent = informants(dossier), unheard(dossier, at=day)
    entries = [
        Entry(_invitation(dossier, calling, one, day, told=one in told), tone=Tone.QUESTION, refs=(one,))
        for one in calling.in_order(silent)
    ]
    entries += [
        Entry(capital(words("voices.unheard.deceased", name=calling.name(one))), tone=Tone.QUESTION, refs=(one,))
        for one in calling.in_order(_remembered(dossier, day))
    ]
    yield Bullets(tuple(entries)) if entries else Paragraph(words("voices.unheard.nobody"))


def _invitation(dossier: Dossier, calling: Calling, person: str, day: PartialDate | None, *, told: bool) -> str:
    known = dossier.by_id[person]
    form = "informant" if told else _PRONOUNS.get(known.gender, "other")
    text = calling.words(f"voices.unheard.{form}", name=calling.name(person))
    ages = age_at(known.born, day)
    if ages is not None and ages.max is not None and ages.max < OWN_DECISION:
        text += " " + capital(calling.words("voices.unheard.child", name=calling.name(person)))
    return capital(text)


def _remembered(dossier: Dossier, day: PartialDate | None) -> list[str]:
    """Who was spoken about, never heard, and can no longer be; a child that was not born alive has no side to tell."""
    own = {one.person for one in heard(dossier) if one.way in IN_OWN_WORDS}
    return [
        one
        for one in mentioned(dossier)
        if one not in own
        and dossier.by_id[one].kind is PersonKind.HUMAN
        and dossier.by_id[one].pregnancy is None
        and has_died(dossier, one, day) is Sureness.SURELY
    ]


def _said(dossier: Dossier, calling: Calling, *, whole: bool) -> Iterator[Block]:
    """Every statement to the letter, with who said it, about whom and when."""
    words = calling.words
    yield Heading(words("voices.said"))
    for statement in sorted(dossier.statements, key=_when_said):
        refs = (statement.by, *statement.about)
        yield Paragraph(_attributed(statement, calling), refs=refs)
        if in_words(statement.text):
            yield Paragraph(in_words(statement.text), tone=Tone.QUOTE, refs=refs)
        else:
            yield Paragraph(words("voices.said.no_words"), tone=Tone.NOTE, refs=refs)
        note = in_words(statement.note)
        remarks = [words("voices.note", text=note)] if note else []
        if statement.source and statement.source.certainty is not Certainty.CERTAIN:
            remarks.append(words(f"voices.said.certainty.{statement.source.certainty.value}"))
        if remarks:
            yield Paragraph(" ".join(remarks), tone=Tone.NOTE, refs=refs)
    if not dossier.statements:
        if whole:
            yield Paragraph(words("voices.said.nothing"))
        yield Paragraph(words("voices.said.ask"), tone=Tone.QUESTION)


def _attributed(statement: Statement, calling: Calling) -> str:
    words = calling.words
    key = "voices.said.about" if statement.about else "voices.said.general"
    said = words(
        key, by=calling.name(statement.by), names=calling.names(statement.about), date=dated(statement.date, words)
    )
    teller = passed_on_by(statement)
    if teller:
        said = words("voices.said.retold", said=said, by=calling.somebody(teller))
    if statement.source and statement.source.author:
        said = words("voices.said.recorded", said=said, author=calling.somebody(statement.source.author))
    return capital(said)


def _when_said(statement: Statement) -> tuple[object, ...]:
    dated_one = statement.date is not None
    return (not dated_one, statement.date.sort_key if statement.date else (), statement.text, statement.id)


def _acknowledged(dossier: Dossier, calling: Calling) -> Iterator[Block]:
    """To whom something was acknowledged, what, by whom and when."""
    words = calling.words
    yield Heading(words("voices.given"))
    yield Paragraph(words("voices.given.about"), tone=Tone.NOTE)
    rows = tuple(
        Row(
            cells=(
                calling.who(one.to),
                with_note(or_blank(in_words(one.what), words), one.note, words),
                or_blank(calling.somebody(one.by), words),
                dated(one.date, words),
            ),
            refs=(one.to,),
        )
        for one in sorted(dossier.acknowledgements, key=_when_given)
    )
    if rows:
        head = tuple(words(f"voices.given.head.{one}") for one in ("to", "what", "by", "date"))
        yield Table(head=head, rows=rows)
    else:
        yield Paragraph(words("voices.given.ask"), tone=Tone.QUESTION)


def _when_given(one: Acknowledgement) -> tuple[object, ...]:
    return (one.date is None, one.date.sort_key if one.date else (), one.what, one.id)
