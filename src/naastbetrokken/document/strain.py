# SPDX-License-Identifier: MIT
"""The SSICS sheet of a naaste: stress, strain, information, coping and support, after Orford.

What the naaste told stands there as it was told; what is blank is asked. Nothing is weighed: no way of coping is
better than another, and of a questionnaire only the name and the date are given.
"""

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Final

from naastbetrokken.document.address import spoken
from naastbetrokken.document.blocks import Block, Bullets, Document, Entry, Heading, PageBreak, Paragraph, Tone
from naastbetrokken.document.calling import Calling
from naastbetrokken.document.strain_parts import PARTS, Sheet, sheet_head
from naastbetrokken.document.strain_signals import Signal
from naastbetrokken.model import Dossier, PartialDate, StrainSheet
from naastbetrokken.model.date_words import clause, phrase
from naastbetrokken.model.wording import capital
from naastbetrokken.scene.blank import EMPTY, HALF
from naastbetrokken.scene.wording import in_words

NOTHING: Final[Mapping[str, Iterable[Signal]]] = MappingProxyType({})


def strain(
    dossier: Dossier,
    *,
    lang: str = "nl",
    at: PartialDate | None = None,
    persons: Iterable[str] | None = None,
    blank: str | None = None,
    signals: Mapping[str, Iterable[Signal]] = NOTHING,
    whole: bool = True,
) -> Document:
    """The SSICS sheets of naasten, each on a page of its own.

    Args:
        dossier: whose naasten.
        lang: language of the words.
        at: the day of reckoning, if not the dossier's own.
        persons: ids of the naasten, one without a sheet too; everybody with a sheet when None.
        blank: "empty" or "half" for a sheet to write on; None for reading.
        signals: what the worker should know, by person id.
        whole: whether nothing is left out of the dossier; else it does not say that there is no sheet.

    Raises:
        UsageError: if there is no such language.
    """
    calling = Calling.of(dossier, spoken(lang), at)
    words, day = calling.words, at or dossier.date
    sheets = tuple(_sheets(dossier, calling, persons, blank))
    blocks: list[Block] = [Paragraph(words("strain.about"), tone=Tone.NOTE)]
    for number, sheet in enumerate(sheets):
        if number:
            blocks.append(PageBreak())
        blocks += _page(sheet, calling, signals.get(sheet.person or "", ()), alone=len(sheets) == 1)
    if not sheets:
        if whole:
            blocks.append(Paragraph(words("strain.nobody")))
        blocks.append(Paragraph(words("strain.nobody.ask"), tone=Tone.QUESTION))
    return Document(
        instrument="strain",
        lang=words.lang,
        title=_title(sheets, calling),
        subtitle="" if day is None or blank == EMPTY else words("strain.date", date=phrase(day, words.lang)),
        blocks=tuple(blocks),
    )


def _sheets(dossier: Dossier, calling: Calling, persons: Iterable[str] | None, blank: str | None) -> Iterator[Sheet]:
    recorded: dict[str, list[StrainSheet]] = {}
    for one in sorted(dossier.strain_sheets, key=_when):
        recorded.setdefault(one.person, []).append(one)
    asked = calling.in_order(recorded if persons is None else persons)
    for person in asked:
        if blank == EMPTY:
            yield Sheet(person=person, recorded=StrainSheet("", person=person), room=True, bare=True)
        else:
            for one in recorded.get(person, [StrainSheet("", person=person)]):
                yield Sheet(person=person, recorded=one, room=blank == HALF)
    if blank == EMPTY and not asked:
        yield Sheet(person=None, recorded=StrainSheet("", person=""), room=True, bare=True)


def _when(sheet: StrainSheet) -> tuple[object, ...]:
    return (sheet.date is None, sheet.date.sort_key if sheet.date else (), sheet.stressors, sheet.strain, sheet.id)


def _title(sheets: tuple[Sheet, ...], calling: Calling) -> str:
    persons = dict.fromkeys(sheet.person for sheet in sheets)
    if len(persons) == 1:
        (person,) = persons
        if person is None:
            return calling.words("strain.title.blank")
        return calling.words("strain.title", name=calling.name(person))
    return calling.words("strain.title.many" if calling.dossier.client else "strain.title.blank", client=calling.client)


def _page(sheet: Sheet, calling: Calling, signals: Iterable[Signal], *, alone: bool) -> Iterator[Block]:
    """One sheet, from whose it is to what is needed."""
    if sheet.person is not None:
        yield Heading(capital(calling.who(sheet.person)))
        told = _told(sheet, calling)
        if told:
            yield Paragraph(told, refs=(sheet.person,))
    elif not alone:
        yield Heading(calling.words("strain.title.blank"))
    if sheet.room:
        yield sheet_head(sheet, calling)
    for part in PARTS:
        yield from part(sheet, calling)
    entries = tuple(Entry(text, tone=Tone.NOTE, refs=refs) for text, refs in signals)
    if entries:
        yield Heading(calling.words("strain.signals"), level=2)
        yield Bullets(entries)


def _told(sheet: Sheet, calling: Calling) -> str:
    """When the sheet was talked through, by whom it was written down and told."""
    words, one = calling.words, sheet.recorded
    author = calling.somebody(one.source.author) if one.source and one.source.author else ""
    informant = one.source.informant if one.source else ""
    parts = []
    if one.date is not None:
        key = "strain.discussed.by" if author else "strain.discussed"
        parts.append(words(key, date=clause(one.date, words.lang), author=author))
    elif author:
        parts.append(words("strain.recorded.by", author=author))
    if informant and informant != one.person:
        parts.append(words("strain.told_by", name=calling.somebody(informant)))
    note = in_words(one.note)
    if note:
        parts.append(words("voices.note", text=note))
    return " ".join(parts)
