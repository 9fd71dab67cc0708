# SPDX-License-Identifier: MIT
"""Who is in the circle: everybody with a tie, once, with what is drawn of the tie and what is said of it."""

from collections import Counter
from collections.abc import Sequence

from attrs import frozen

from naastbetrokken.layout.text import clean
from naastbetrokken.model import Person, PersonKind, Ring, Sector, Stance, Tie
from naastbetrokken.model.wording import sentence
from naastbetrokken.scene.circle_facts import (
    client_name,
    frequency,
    kin_word,
    open_questions,
    ring_word,
    roles,
    sector_word,
    tie_sentences,
    who,
)
from naastbetrokken.scene.people import People
from naastbetrokken.scene.wording import in_words

PLACES: tuple[Ring | None, ...] = (Ring.INNER, Ring.MIDDLE, Ring.OUTER, Ring.OUTSIDE, None)
"""In the order in which they are told."""
SECTORS: tuple[Sector | None, ...] = (*Sector, None)
RINGS = (Ring.INNER, Ring.MIDDLE, Ring.OUTER)


@frozen(kw_only=True)
class Member:
    """Somebody in the circle or beside it.

    Attributes:
        tie: what the client told; the one that stands nearest where somebody is named more than once.
        person: whom it is about.
        name: the name as it is drawn.
        small: what stands below the name, a line each.
        intro: who it is, as a sentence.
        said: what the client told, in sentences.
        asked: what is still to be asked.
        again: further ties with the same person.
    """

    tie: Tie
    person: Person
    name: str
    small: tuple[str, ...]
    intro: str
    said: tuple[str, ...]
    asked: tuple[str, ...]
    again: tuple[Tie, ...] = ()

    @property
    def place(self) -> tuple[Ring | None, Sector | None]:
        """Ring and sector."""
        return self.tie.ring, self.tie.sector


def members(people: People, *, questions: bool = True) -> tuple[Member, ...]:
    """Everybody with a tie, by ring, then by sector, then in an order that neither ids nor input decide.

    Args:
        people: the dossier in words.
        questions: whether to ask what is still blank.
    """
    order = people.families.order
    drawn = _names(people)
    found = []
    for person, ties in people.ties.items():
        first, *again = sorted(ties, key=_nearness)
        if person in people.dossier.by_id:
            found.append(_member(people, first, tuple(again), drawn[person], questions=questions))
    return tuple(sorted(found, key=lambda one: (*_nearness(one.tie)[:2], order[one.person.id])))


def _nearness(tie: Tie) -> tuple[int, int, str]:
    rest = (tie.stance, tie.contact_per_week, tie.initiative, tie.since, tie.reason, tie.value, tie.gives, tie.ask_for)
    return PLACES.index(tie.ring), SECTORS.index(tie.sector), " ".join(str(one) for one in (*rest, tie.note))


def _member(people: People, tie: Tie, again: tuple[Tie, ...], name: str, *, questions: bool) -> Member:
    person = people.dossier.by_id[tie.person]
    said = list(tie_sentences(people, tie))
    for other in again:
        where = people.words("circle.where", sector=sector_word(people, other), ring=ring_word(people, other.ring))
        said.append(people.words("circle.says.also", name=people.name(person.id), where=where))
        said += [one for one in tie_sentences(people, other) if one not in said]
    return Member(
        tie=tie,
        person=person,
        name=name,
        small=_small(people, tie, person, name),
        intro=sentence(who(people, tie)),
        said=tuple(said),
        asked=tuple(text for _, text in open_questions(people, tie)) if questions else (),
        again=again,
    )


def _names(people: People) -> dict[str, str]:
    """What stands at each symbol: what the client calls somebody where the name is in it, else the daily name."""
    called = {}
    for one in people.ties:
        person = people.dossier.by_id.get(one)
        if person is not None:
            short, role = in_words(person.name.short), in_words(person.name.role)
            name = short or people.full(one)
            called[one] = role if name in role.replace(",", " ").split() else name
    shared = Counter((*called.values(), client_name(people)))
    return {one: name if shared[name] == 1 else people.full(one) for one, name in called.items()}


def _small(people: People, tie: Tie, person: Person, name: str) -> tuple[str, ...]:
    """What somebody is by kinship and in the care, unless the name says it, and how often there is contact."""
    kin, named = kin_word(people, person.id), name.casefold()
    known = (kin, *(role for role in roles(tie) if role.casefold() not in kin.casefold()))
    what = [one for one in known if one and not _says(named, one)]
    if not any(known):
        what = [one for one in (clean(person.name.role), _trade(tie, person)) if one and not _says(named, one)][:1]
    often = "" if tie.contact_per_week is None else frequency(people, tie.contact_per_week, short=True)
    return tuple(line for line in (*what, often) if line)


def _says(named: str, what: str) -> bool:
    """Whether a name tells it already, be it without the side of the family: "tante Riek"."""
    said = what.casefold()
    return said in named or said.split(maxsplit=1)[0] in named.split()


def _trade(tie: Tie, person: Person) -> str:
    known_by_it = tie.sector is Sector.PROFESSIONALS or person.kind is PersonKind.INSTITUTION
    return clean(person.occupation) if known_by_it else ""


def stances(found: Sequence[Member]) -> tuple[Stance, ...]:
    """Which stances occur, in the order of the code list."""
    return tuple(stance for stance in Stance if any(one.tie.stance is stance for one in found))
