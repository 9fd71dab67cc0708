# SPDX-License-Identifier: MIT
"""Roles of naasten in the care, and the three forms in which the care works with them.

Roles come from the care standard as far as it can be had (`model.roles`), letters from the SOFA model. Several roles
stand beside each other with their periods; none follows from kinship, and who has none is asked about.
"""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from naastbetrokken.document.address import spoken
from naastbetrokken.document.blocks import Block, Bullets, Document, Entry, Heading, Paragraph, Row, Table, Tone
from naastbetrokken.document.calling import Calling
from naastbetrokken.document.wording import dated, or_blank, with_note
from naastbetrokken.model import CareContact, ContactForm, Dossier, NaasteRole, NaasteRoleKind, PartialDate, Side, Sofa
from naastbetrokken.model.date_words import phrase
from naastbetrokken.model.dates import Period
from naastbetrokken.model.wording import capital
from naastbetrokken.queries.naasten import naasten
from naastbetrokken.queries.sides import sides
from naastbetrokken.scene.wording import in_words

OUR_OWN: Final[Mapping[Sofa, str]] = MappingProxyType({})
"""No explanations of the organisation's own."""


def roles(
    dossier: Dossier,
    *,
    lang: str = "nl",
    at: PartialDate | None = None,
    sofa: Mapping[Sofa, str] = OUR_OWN,
    whole: bool = True,
) -> Document:
    """The page on roles of naasten.

    Args:
        dossier: whose naasten.
        lang: language of the words.
        at: the day of reckoning, if not the dossier's own.
        sofa: what the letters mean in this organisation; the common explanation for letters that are not given.
        whole: whether nothing is left out of the dossier; else it says of nobody that they have no role.

    Raises:
        UsageError: if there is no such language.
    """
    calling = Calling.of(dossier, spoken(lang), at)
    words, day = calling.words, at or dossier.date
    title = "roles.title.nobody" if dossier.client is None else "roles.title"
    return Document(
        instrument="roles",
        lang=words.lang,
        title=words(title, name=calling.client),
        subtitle="" if day is None else words("roles.date", date=phrase(day, words.lang)),
        blocks=(
            Paragraph(words("roles.about", client=calling.client), tone=Tone.NOTE),
            *_list(dossier, calling, whole=whole),
            *(_open(dossier, calling, day) if whole else ()),
            *_letters(sofa, calling),
            *_forms(dossier, calling),
        ),
    )


def _list(dossier: Dossier, calling: Calling, *, whole: bool) -> Iterator[Block]:
    """Everybody's roles, oldest first; what the circle calls them and who may decide for the client below."""
    words = calling.words
    rows: dict[str, list[Row]] = {}
    for role in sorted(dossier.roles, key=_since):
        rows.setdefault(role.person, []).append(Row(cells=_role(role, calling), refs=(role.person,)))
    for one in sorted(dossier.representations, key=lambda one: (one.kind.value, str(one.period or ""), one.note)):
        kind = words("roles.represents", kind=words(f"roles.represents.{one.kind.value}"))
        rows.setdefault(one.person, []).append(_row(one.person, kind, _period(one.period, calling), calling, one.note))
    for person, told in _called_in_circle(dossier, calling):
        rows.setdefault(person, []).append(_row(person, words("roles.tie", role=told), "", calling))
    if rows or whole:
        yield Heading(words("roles.list"))
    if rows:
        head = tuple(words(f"roles.head.{one}") for one in ("who", "role", "sofa", "when", "words"))
        yield Table(head=head, rows=tuple(row for person in calling.in_order(rows) for row in rows[person]))
    elif whole:
        yield Paragraph(words("roles.nobody"))


def _called_in_circle(dossier: Dossier, calling: Calling) -> Iterator[tuple[str, str]]:
    """What naasten are called in the circle, unless kinship says the same ("partner" of a LAT partner)."""
    side = sides(dossier)
    for tie in sorted(dossier.ties, key=lambda tie: (tie.person, tie.roles)):
        kin = calling.kin(tie.person).casefold()
        for told in filter(None, map(in_words, tie.roles)):
            if side[tie.person] is Side.NAASTE and not kin.endswith(told.casefold()):
                yield tie.person, told


def _row(person: str, role: str, period: str, calling: Calling, note: str = "") -> Row:
    words = calling.words
    cells = (calling.who(person), with_note(role, note, words), "", period, "")
    return Row(cells=tuple(or_blank(cell, words) for cell in cells), refs=(person,))


def _role(role: NaasteRole, calling: Calling) -> tuple[str, ...]:
    words, what = calling.words, calling.kin(role.person)
    key = "roles.kind.original.as" if role.kind is NaasteRoleKind.ORIGINAL and what else f"roles.kind.{role.kind.value}"
    letters = "\n".join(words(f"roles.sofa.letter.{letter.value}") for letter in Sofa if letter in role.sofa)
    cells = (
        calling.who(role.person),
        with_note(words(key, what=what), role.note, words),
        letters,
        _period(role.period, calling),
        in_words(role.text),
    )
    return tuple(or_blank(cell, words) for cell in cells)


def _period(period: Period | None, calling: Calling) -> str:
    return "" if period is None else calling.people.period(period)


def _since(role: NaasteRole) -> tuple[object, ...]:
    """Earliest first, undated last; then in the order of the kinds."""
    start = role.period.start if role.period else None
    undated = start is None
    return (
        undated,
        start.sort_key if start else (),
        tuple(NaasteRoleKind).index(role.kind),
        str(role.period or ""),
        role.text,
    )


def _open(dossier: Dossier, calling: Calling, day: PartialDate | None) -> Iterator[Block]:
    """Naasten of whom no role is on record, as a question."""
    words = calling.words
    placed = {role.person for role in dossier.roles} | {one.person for one in dossier.representations}
    around = naasten(dossier, at=day)
    waiting = calling.in_order(one for one in around if one not in placed)
    if waiting:
        yield Heading(words("roles.open"))
        yield Paragraph(words("roles.open.ask"), tone=Tone.QUESTION)
        yield Bullets(tuple(Entry(capital(calling.who(one)), refs=(one,)) for one in waiting))
    elif not around:
        yield Paragraph(words("roles.open.ask_nobody", client=calling.client), tone=Tone.QUESTION)


def _letters(own: Mapping[Sofa, str], calling: Calling) -> Iterator[Block]:
    """What each letter means; models differ here, so an organisation may say it in its own way."""
    words = calling.words
    yield Heading(words("roles.sofa"))
    rows = tuple(
        Row(
            cells=(
                words(f"roles.sofa.letter.{letter.value}"),
                in_words(own.get(letter, "")) or words(f"roles.sofa.{letter.value}", client=calling.client),
            )
        )
        for letter in Sofa
    )
    yield Table(head=(words("roles.sofa.head.letter"), words("roles.sofa.head.text")), rows=rows)


def _forms(dossier: Dossier, calling: Calling) -> Iterator[Block]:
    """The contacts of the care in each of the three forms; a form without any is asked about."""
    words = calling.words
    yield Heading(words("roles.forms"))
    for form in ContactForm:
        yield Heading(words(f"roles.form.{form.value}", client=calling.client), level=2)
        held = sorted((one for one in dossier.care_contacts if one.form is form), key=_when)
        if held:
            head = tuple(words(f"roles.form.head.{one}") for one in ("date", "who", "by", "text"))
            yield Table(head=head, rows=tuple(Row(cells=_contact(one, calling), refs=one.persons) for one in held))
        else:
            yield Paragraph(words(f"roles.form.{form.value}.ask", client=calling.client), tone=Tone.QUESTION)


def _contact(one: CareContact, calling: Calling) -> tuple[str, ...]:
    words = calling.words
    cells = (
        dated(one.date, words),
        "\n".join(map(calling.who, calling.in_order(one.persons))),
        calling.somebody(one.by),
        with_note(in_words(one.text), one.note, words).strip(),
    )
    return tuple(or_blank(cell, words) for cell in cells)


def _when(one: CareContact) -> tuple[object, ...]:
    return (one.date is None, one.date.sort_key if one.date else (), one.text, one.id)
