# SPDX-License-Identifier: MIT
"""What stands in the three lanes of a moment: who was there, what was chosen, whether together, and each account.

The accounts stay as they were given, each in its own lane. Nothing joins, weighs or orders them.
"""

from collections.abc import Iterator, Mapping

from attrs import evolve

from naastbetrokken.layout.moments import Entry, Sign
from naastbetrokken.model import Choice, Moment, Presence, PresenceState, Side
from naastbetrokken.model.wording import capital, ended
from naastbetrokken.scene.moments.facts import Fact
from naastbetrokken.scene.moments.teller import Teller
from naastbetrokken.scene.wording import in_words

UNDECIDED = "undecided"
"""The row of choices of which nobody knows who made them."""

SIGNS: Mapping[PresenceState, Sign] = {
    PresenceState.PRESENT: Sign.PRESENT,
    PresenceState.INVITED: Sign.INVITED,
    PresenceState.ABSENT: Sign.ABSENT,
    PresenceState.UNKNOWN: Sign.UNKNOWN,
}


def lane_facts(teller: Teller, moment: Moment) -> Iterator[Fact]:
    """Everything in the lanes, and the choices that belong in none."""
    sides = teller.sides_at(moment)
    for number, presence in enumerate(moment.present):
        yield _presence(teller, moment, presence, sides[presence.person], number)
    yield from choices(teller, moment, sides)
    yield from _views(teller, moment)
    yield from _accounts(teller, moment)


def _presence(teller: Teller, moment: Moment, presence: Presence, side: Side, number: int) -> Fact:
    role, name = in_words(presence.role), teller.name(presence.person)
    key = f"moments.presence.{presence.state.value}"
    sentence = teller.words(f"{key}.role", name=name, role=role) if role else teller.words(key, name=name)
    return Fact(
        row=side.value,
        role="presence",
        refs=(moment.id, presence.person),
        sentence=capital(sentence),
        entry=Entry(
            id=f"{moment.id}/presence/{number}",
            sign=SIGNS[presence.state],
            lead=name,
            under=role,
            flows=True,
            group="presence",
        ),
    )


def choices(teller: Teller, moment: Moment, sides: Mapping[str, Side]) -> Iterator[Fact]:
    """The choices, each in the lane of who made it; one made together stands in every lane that took part."""
    together = 0
    for number, choice in enumerate(moment.choices):
        lanes = [side for side in Side if any(sides[person] is side for person in choice.by)]
        joined = len(lanes) > 1
        entry = f"{moment.id}/choice/{number}"
        by = [[person for person in dict.fromkeys(choice.by) if sides[person] is side] for side in lanes]
        here = "" if not by or by[0] == [teller.people.dossier.client] else teller.names(by[0])
        if len(lanes) == 1 and len(by[0]) > 1:
            here = teller.words("moments.choice.by", names=here)
        first = Entry(id=entry, under=here, rail=together if joined else None, group="choice")
        yield _choice(teller, moment, choice, lanes[0].value if lanes else UNDECIDED, first)
        for side, others in zip(lanes[1:], by[1:], strict=True):
            yield Fact(
                row=side.value,
                role="choice",
                refs=(moment.id, *others),
                sentence="",
                entry=Entry(
                    id=f"{entry}/{side.value}",
                    sign=Sign.DECIDED,
                    under=teller.words(f"moments.choice.joined.{_number(others)}", names=teller.names(others)),
                    rail=together,
                    group="choice",
                ),
            )
        together += joined


def _views(teller: Teller, moment: Moment) -> Iterator[Fact]:
    """Whether it was decided together, as each side saw it."""
    words = teller.words
    for number, view in enumerate(moment.shared):
        side, text = view.side.value, in_words(view.text)
        told = words(f"moments.shared.said.{view.answer.value}", side=words(f"moments.shared.{side}"))
        answer = words(f"moments.shared.{view.answer.value}")
        yield Fact(
            row=side,
            role="shared",
            refs=(moment.id,),
            sentence=words("moments.shared.in_words", said=told, text=text) if text else ended(told),
            entry=Entry(
                id=f"{moment.id}/shared/{number}",
                text=words("moments.shared.drawn", answer=answer),
                under=words("moments.shared.quoted", text=text) if text else "",
                group="shared",
            ),
        )


def _choice(teller: Teller, moment: Moment, choice: Choice, row: str, entry: Entry) -> Fact:
    words, what, by = teller.words, ended(in_words(choice.text)), tuple(dict.fromkeys(choice.by))
    key = "nobody" if not by else "alone" if len(by) == 1 else "together"
    names = {"names": teller.names(by)} if by else {}
    return Fact(
        row=row,
        role="choice",
        refs=(moment.id, *by),
        sentence=capital(words(f"moments.choice.{key}", what=what, **names)),
        entry=evolve(entry, sign=Sign.DECIDED if by else Sign.UNDECIDED, text=in_words(choice.text)),
    )


def _number(people: list[str]) -> str:
    return "one" if len(people) == 1 else "many"


def _accounts(teller: Teller, moment: Moment) -> Iterator[Fact]:
    words = teller.words
    for number, one in enumerate(moment.perspectives):
        who, text = _who(teller, one.side, one.person), in_words(one.text)
        usual = one.person is None or (one.side is Side.CLIENT and one.person == teller.people.dossier.client)
        yield Fact(
            row=one.side.value,
            role="account",
            refs=(moment.id, *(() if one.person is None else (one.person,))),
            sentence=words("moments.account", name=who, text=text),
            entry=Entry(
                id=f"{moment.id}/account/{number}",
                sign=Sign.ACCOUNT,
                lead="" if usual else words("moments.account.says", name=who),
                text=words("moments.account.drawn", text=text),
                group=f"account/{number}",
            ),
        )


def _who(teller: Teller, side: Side, person: str | None) -> str:
    if person is not None:
        return capital(teller.name(person))
    if side is Side.CLIENT and teller.client is not None:
        return capital(teller.client)
    return teller.words(f"moments.account.{side.value}")
