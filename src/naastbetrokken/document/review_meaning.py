# SPDX-License-Identifier: MIT
"""The second question of a review: what each of them means to the client, as the client told it."""

from collections.abc import Iterable, Iterator

from naastbetrokken.document.blocks import Block, Bullets, Entry, Heading, Paragraph, Tone
from naastbetrokken.document.calling import Calling
from naastbetrokken.document.review_people import Picture
from naastbetrokken.document.telling import Telling
from naastbetrokken.layout.text import clean
from naastbetrokken.model import DIRECTED_BONDS, Bond, Initiative, Stance, Statement, Tie
from naastbetrokken.model.wording import capital
from naastbetrokken.scene.circle_facts import frequency, help_words, value_words


def meaning(picture: Picture) -> Iterator[Block]:
    """An item for everybody with a tie or a bond, what the client said, and whom nothing is known of."""
    call = picture.call
    words, client = call.words, call.client
    yield Heading(words("review.mean", client=client))
    entries = tuple(_entries(picture))
    if entries:
        yield Paragraph(words("review.mean.told", client=client))
        yield Bullets(entries)
    said = tuple(_said(call))
    if said:
        yield Paragraph(words("review.mean.said.lead", client=client))
        yield Bullets(said)
    blank = [one for one in picture.seen if _is_blank(picture, one)]
    if blank:
        names = call.names(blank)
        question = words("review.mean.ask", names=names, client=client)
        yield Paragraph(question, tone=Tone.QUESTION, refs=tuple(blank))


def _entries(picture: Picture) -> Iterator[Entry]:
    call = picture.call
    for one in (each for people in picture.groups.values() for each in people):
        ties = call.people.ties.get(one, ())
        worth = [*_worth(call, ties), *_bonds(call, one)]
        support = dict.fromkeys(each for tie in ties for each in _help(call, tie))
        contact = dict.fromkeys(each for tie in ties for each in _contact(call, tie, one))
        said = [
            call.words(key, told=call.words("join.semicolon").join(parts))
            for key, parts in (("review.mean.support", support), ("review.mean.contact", contact))
            if parts
        ]
        said += [call.words("review.mean.note", note=clean(tie.note)) for tie in ties if clean(tie.note)]
        if worth or said:
            told = call.words("join.semicolon").join(worth)
            first = call.words("review.about_one", who=call.who(one), told=told) if told else f"{call.who(one)}."
            yield Entry(capital(" ".join((first, *said))), refs=(one,))


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
    other = bond.view is not None and bond.view != call.dossier.client
    view = (words("review.view", who=call.name(bond.view or "")),) if other else ()
    return telling.told(what, bond, by=bond.view or call.dossier.client, beside=view)


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
    others = tuple(call.in_order(each for each in one.about if each != call.dossier.client))
    about = [words("review.mean.said", names=call.names(others))] if others else []
    about += [telling.by_itself(one.date)] if one.date is not None else []
    text = words("review.quote", text=clean(one.text))
    if about:
        text = words("review.quote.about", about=words("join.comma").join(about), text=clean(one.text))
    return Entry(telling.told(capital(text), one, by=one.by), refs=(one.id, *others))
