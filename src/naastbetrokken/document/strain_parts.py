# SPDX-License-Identifier: MIT
"""The parts of an SSICS sheet: each with what was told, else with its question, and with room to write where asked."""

from collections.abc import Callable, Iterable, Iterator
from typing import Final

from attrs import frozen

from naastbetrokken.document.blocks import Block, Bullets, Entry, Heading, Paragraph, Row, Table, Tone
from naastbetrokken.document.calling import Calling
from naastbetrokken.document.wording import dated, or_blank
from naastbetrokken.model import CopingWay, Need, NeedKind, StrainSheet
from naastbetrokken.model.strain import Coping, Questionnaire, SupportGiven
from naastbetrokken.model.wording import capital
from naastbetrokken.scene.wording import in_words

LINES: Final = 3
"""Empty lines where nothing is filled in yet."""

MORE: Final = 1
"""Empty lines below what is filled in."""


@frozen(kw_only=True)
class Sheet:
    """A sheet on its way to paper.

    Attributes:
        person: id of the naaste; None for a sheet that is nobody's yet.
        recorded: what was told.
        room: whether there is room to write.
        bare: whether it shows nothing of what is known.
    """

    person: str | None
    recorded: StrainSheet
    room: bool
    bare: bool = False


def sheet_head(sheet: Sheet, calling: Calling) -> Table:
    """Where to write whose sheet it is, when and with whom."""
    words = calling.words
    who = "" if sheet.person is None else calling.name(sheet.person)
    head = tuple(words(f"strain.fill.{one}") for one in ("who", "date", "with"))
    return Table(head=head, rows=(Row(cells=(who, "", "")),))


def _stress(sheet: Sheet, calling: Calling) -> Iterator[Block]:
    yield Heading(calling.words("strain.stress"), level=2)
    yield from _listed("stress", sheet.recorded.stressors, sheet, calling)


def _strain(sheet: Sheet, calling: Calling) -> Iterator[Block]:
    yield Heading(calling.words("strain.strain"), level=2)
    yield from _listed("strain", sheet.recorded.strain, sheet, calling)


def _information(sheet: Sheet, calling: Calling) -> Iterator[Block]:
    words = calling.words
    yield Heading(words("strain.information"), level=2)
    for part, told in (("knows", sheet.recorded.knows), ("wants", sheet.recorded.wants_to_know)):
        if _texts(told):
            yield Heading(words(f"strain.{part}"), level=3)
        yield from _listed(part, told, sheet, calling)
    yield Paragraph(words("strain.information.hint", client=calling.client), tone=Tone.NOTE)


def _coping(sheet: Sheet, calling: Calling) -> Iterator[Block]:
    """What the naaste does, by way; every way has a line on a sheet to write on."""
    words = calling.words
    yield Heading(words("strain.coping"), level=2)
    told = sorted(sheet.recorded.coping, key=lambda one: tuple(CopingWay).index(one.way))
    if not told:
        yield _asked("coping", sheet, calling)
    ways: tuple[CopingWay, ...] = tuple(CopingWay) if sheet.room else ()
    rows = [Row(cells=_coping_cells(one, calling), refs=_refs(sheet)) for one in told]
    rows += [Row(cells=(words(f"strain.coping.{way.value}"), "")) for way in ways if way not in _ways(told)]
    if rows:
        yield Table(head=tuple(words(f"strain.coping.head.{one}") for one in ("way", "text")), rows=tuple(rows))
    yield Paragraph(words("strain.coping.hint"), tone=Tone.NOTE)


def _ways(told: Iterable[Coping]) -> frozenset[CopingWay]:
    return frozenset(one.way for one in told)


def _coping_cells(one: Coping, calling: Calling) -> tuple[str, ...]:
    words = calling.words
    return (words(f"strain.coping.{one.way.value}"), or_blank(in_words(one.text), words))


def _support(sheet: Sheet, calling: Calling) -> Iterator[Block]:
    words = calling.words
    yield Heading(words("strain.support"), level=2)
    told = sheet.recorded.support
    if not told:
        yield _asked("support", sheet, calling)
    rows = [Row(cells=_support_cells(one, calling), refs=(*_refs(sheet), *_giver(one))) for one in told]
    lines = 0 if not sheet.room else MORE if told else LINES
    rows += [Row(cells=("", "", "")) for _ in range(lines)]
    if sheet.room:
        yield Paragraph(words("strain.support.hint"), tone=Tone.NOTE)
    if rows:
        yield Table(
            head=tuple(words(f"strain.support.head.{one}") for one in ("who", "what", "helpful")), rows=tuple(rows)
        )


def _giver(one: SupportGiven) -> tuple[str, ...]:
    return () if one.person is None else (one.person,)


def _support_cells(one: SupportGiven, calling: Calling) -> tuple[str, ...]:
    words, text = calling.words, in_words(one.text)
    if one.person is not None:
        name = calling.name(one.person)
        text = words("strain.support.person", name=name, text=text) if text else capital(name)
    kinds = [words(f"strain.support.{code.value}") for code in (one.kind, one.formality) if code is not None]
    who = text or words("strain.support.untold")
    return (who, or_blank(", ".join(kinds), words), words(f"strain.support.helpful.{one.helpful.value}"))


def _needs(sheet: Sheet, calling: Calling) -> Iterator[Block]:
    """What else is needed, from the needs that were recorded of this naaste."""
    words = calling.words
    yield Heading(words("strain.needs"), level=2)
    mine = [one for one in calling.dossier.needs if one.person == sheet.person and not sheet.bare]
    mine.sort(key=lambda one: (one.met, tuple(NeedKind).index(one.kind), one.text, one.id))
    if mine:
        yield Bullets(tuple(Entry(_need(one, calling), refs=(one.person,)) for one in mine))
    else:
        yield from _open("needs", sheet, calling)
    if mine:
        yield from _more(sheet, calling)


def _need(one: Need, calling: Calling) -> str:
    words, text = calling.words, in_words(one.text)
    kind = words(f"offer.need.{one.kind.value}")
    need = words("strain.needs.one", kind=kind, text=text) if text else kind
    return capital(words("strain.needs.met", need=need) if one.met else need)


def _questionnaires(sheet: Sheet, calling: Calling) -> Iterator[Block]:
    """Which were filled in and when; what came out is for whoever may score them."""
    words, told = calling.words, sorted(sheet.recorded.questionnaires, key=_when)
    if told:
        yield Heading(words("strain.questionnaires"), level=2)
        yield Bullets(tuple(Entry(_questionnaire(one, calling), refs=_refs(sheet)) for one in told))
        yield Paragraph(words("strain.questionnaires.about"), tone=Tone.NOTE)


def _questionnaire(one: Questionnaire, calling: Calling) -> str:
    scale = in_words(one.scale)
    key = "strain.questionnaires.scale" if scale else "strain.questionnaires.one"
    return calling.words(key, name=in_words(one.name), scale=scale, date=dated(one.date, calling.words))


def _when(one: Questionnaire) -> tuple[object, ...]:
    return (one.date is None, one.date.sort_key if one.date else (), one.name, one.scale)


Part = Callable[[Sheet, Calling], Iterator[Block]]

PARTS: Final[tuple[Part, ...]] = (_stress, _strain, _information, _coping, _support, _needs, _questionnaires)
"""The parts in the order of the sheet."""


def _listed(part: str, told: Iterable[str], sheet: Sheet, calling: Calling) -> Iterator[Block]:
    """What was told as a list, or the question; with a hint where there is room to write."""
    texts = _texts(told)
    if sheet.room and f"strain.{part}.hint" in calling.words:
        yield Paragraph(calling.words(f"strain.{part}.hint"), tone=Tone.NOTE)
    if texts:
        yield Bullets(tuple(Entry(text, refs=_refs(sheet)) for text in texts))
        yield from _more(sheet, calling)
    else:
        yield from _open(part, sheet, calling)


def _texts(told: Iterable[str]) -> list[str]:
    return [text for text in map(in_words, told) if text]


def _open(part: str, sheet: Sheet, calling: Calling) -> Iterator[Block]:
    """A part without an answer: its question, with room to write below it where asked."""
    yield _asked(part, sheet, calling)
    if sheet.room:
        yield _room(calling.words("strain.answer"), LINES)


def _more(sheet: Sheet, calling: Calling) -> Iterator[Block]:
    """Room for more below what is filled in, where asked."""
    if sheet.room:
        yield _room(calling.words("strain.more"), MORE)


def _room(head: str, lines: int) -> Table:
    return Table(head=(head,), rows=tuple(Row(cells=("",)) for _ in range(lines)))


def _asked(part: str, sheet: Sheet, calling: Calling) -> Paragraph:
    words = calling.words
    name = words("strain.fill.naaste") if sheet.person is None else calling.name(sheet.person)
    asked = words(f"strain.{part}.ask", name=name, client=calling.client)
    return Paragraph(capital(asked), tone=Tone.QUESTION, refs=_refs(sheet))


def _refs(sheet: Sheet) -> tuple[str, ...]:
    return () if sheet.person is None else (sheet.person,)
