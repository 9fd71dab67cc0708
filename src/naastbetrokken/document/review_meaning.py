# SPDX-License-Identifier: MIT
"""The second question of a review: what each of them means to the client, as the client told it."""

from collections.abc import Iterable, Iterator
from typing import Final

from naastbetrokken.document.blocks import Block, Bullets, Entry, Heading, Paragraph, Row, Table, Tone
from naastbetrokken.document.calling import Calling
from naastbetrokken.document.review_people import Picture
from naastbetrokken.document.telling import Telling
from naastbetrokken.layout.text import clean
from naastbetrokken.model import DIRECTED_BONDS, Bond, Initiative, Stance, Statement, Tie
from naastbetrokken.scene.circle_facts import frequency, help_words, value_words

_COLUMNS: Final = ("who", "worth", "help", "contact")


def meaning(picture: Picture) -> Iterator[Block]:
    """A row for everybody with a tie or a bond, what the client said, and whom nothing is known of."""
    call = picture.call
    words, client = call.words, call.client
    yield Heading(words("review.mean", client=client))
    rows = tuple(_rows(picture))
    if rows:
        head = tuple(words(f"review.mean.head.{column}") for column in _COLUMNS)
        yield Table(head=head, rows=rows, caption=words("review.mean.caption", client=client))
    said = tuple(_said(call))
    if said:
        yield Bullets(said)
    blank = [one for one in picture.seen if _is_blank(picture, one)]
    if blank:
        names = call.names(blank)
        question = words("review.mean.ask", names=names, client=client)
        yield Paragraph(question, tone=Tone.QUESTION, refs=tuple(blank))


def _rows(picture: Picture) -> Iterator[Row]:
    call = picture.call
    everybody = [one for people in picture.groups.values() for one in people]
    for one in everybody:
        ties, bonds = call.people.ties.get(one, ()), _bonds(call, one)
        worth = [*_worth(call, ties), *bonds]
        support = list(dict.fromkeys(each for tie in ties for each in _help(call, tie)))
        contact = [each for tie in ties for each in _contact(call, tie, one)]
        if worth or support or contact:
            blank = call.words("review.blank")
            cells = ("\n".join(lines) or blank for lines in (worth, support, contact))
            yield Row(cells=(call.who(one), *cells), refs=(one,))


def _is_blank(picture: Picture, one: str) -> bool:
    ties = picture.call.people.ties.get(one, ())
    unsaid = all(tie.stance is Stance.UNKNOWN and not tie.value for tie in ties)
    return unsaid and not _bonds(picture.call, one) and (one in picture.naasten or bool(ties))


def _worth(call: Calling, ties: Iterable[Tie]) -> Iterator[str]:
    words, telling, client = call.words, Telling(call), call.dossier.client
    for tie in ties:
        parts = [] if tie.stance is Stance.UNKNOWN else [words(f"circle.stance.{tie.stance.value}")]
        parts.append(value_words(call.people, tie))
        told = words("join.semicolon").join(part for part in parts if part)
        if told:
            yield telling.told(told, tie, by=client)
        if clean(tie.note):
            yield words("review.mean.note", note=clean(tie.note))


def _bonds(call: Calling, other: str) -> list[str]:
    """The bonds between the client and somebody, each with whose view it is."""
    client = call.dossier.client
    bonds = call.people.bonds.get(other, ())
    return [_bond(call, bond) for bond in bonds if client is not None and client in (bond.a, bond.b)]


def _bond(call: Calling, bond: Bond) -> str:
    words, telling = call.words, Telling(call)
    what = clean(bond.label) or words(f"bond.{bond.kind.value}")
    if bond.kind in DIRECTED_BONDS:
        mine = bond.a == call.dossier.client
        name = call.name(bond.b if mine else bond.a)
        what = words(f"review.bond.{'to' if mine else 'from'}", bond=what, name=name, client=call.client)
    if bond.period is not None:
        what = words("review.bond", bond=what, period=call.people.period(bond.period))
    if bond.view is not None and bond.view != call.dossier.client:
        what = words("review.told", text=what, told=words("review.view", who=call.name(bond.view)))
    return telling.told(what, bond, by=bond.view or call.dossier.client)


def _help(call: Calling, tie: Tie) -> Iterator[str]:
    if tie.gives:
        yield help_words(call.people, tie)
    if tie.direction is not None:
        yield call.words(f"review.direction.{tie.direction.value}", client=call.client)


def _contact(call: Calling, tie: Tie, one: str) -> Iterator[str]:
    if tie.contact_per_week is not None:
        yield frequency(call.people, tie.contact_per_week)
    if tie.initiative is not None:
        who = call.name(one) if tie.initiative is Initiative.OTHER else call.client
        yield call.words(f"review.initiative.{tie.initiative.value}", client=who, name=who)


def _said(call: Calling) -> Iterator[Entry]:
    """What the client said about naasten, word for word."""
    own = [one for one in call.dossier.statements if one.by == call.dossier.client and clean(one.text)]
    for one in sorted(own, key=lambda one: (one.date is not None, one.date.sort_key if one.date else (), one.id)):
        yield _quote(call, one)


def _quote(call: Calling, one: Statement) -> Entry:
    words, telling = call.words, Telling(call)
    about = call.in_order(each for each in one.about if each != call.dossier.client)
    key = "review.mean.said" if about else "review.mean.said.general"
    names = {"names": call.names(about)} if about else {}
    parts = {"who": words(key, client=call.client, **names), "text": clean(one.text)}
    dated = {} if one.date is None else {"date": telling.by_itself(one.date)}
    text = words("review.quote.dated" if dated else "review.quote", **parts, **dated)
    return Entry(telling.told(text, one, by=one.by), refs=(one.id, *about))
