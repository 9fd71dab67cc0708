# SPDX-License-Identifier: MIT
"""The naasten of an ecogram in words: what each is called, is to the client, and gives; the same in every output."""

import math
from collections.abc import Iterator
from typing import Final

from attrs import frozen

from naastbetrokken.layout.text import clean
from naastbetrokken.model import Person, PersonKind, Stance
from naastbetrokken.queries.ecogram import Letter, Strand, strands
from naastbetrokken.queries.relation import relations
from naastbetrokken.scene.ecogram.notations import Notation
from naastbetrokken.scene.people import People
from naastbetrokken.scene.words import Words

PETS: Final = "pets"
NO_GROUP: Final = "none"
GROUPS: Final = (*(letter.value for letter in Letter), PETS, NO_GROUP)
"""Groups in the order in which they stand around the client, clockwise from the top."""
WEEKS: Final = 52


@frozen(kw_only=True)
class Naaste:
    """One naaste.

    Attributes:
        strand: what the ties say.
        person: who.
        name: the whole name.
        group: a key of `GROUPS`.
        kin: what this person is to the client by kinship; empty when nothing is recorded.
        said: everything the ecogram says, but for the group.
    """

    strand: Strand
    person: Person
    name: str
    group: str
    kin: str
    said: str

    @property
    def id(self) -> str:
        """The person id."""
        return self.person.id


@frozen(kw_only=True)
class Around:
    """Everybody in an ecogram.

    Attributes:
        people: names and words.
        notation: in which notation.
        inside: who stand around the client, group by group.
        outside: who were placed outside the map.
        contacts: pairs of ids who are in touch, each once.
    """

    people: People
    notation: Notation
    inside: tuple[Naaste, ...]
    outside: tuple[Naaste, ...]
    contacts: tuple[tuple[str, str], ...] = ()

    @property
    def words(self) -> Words:
        """The catalogue."""
        return self.people.words

    def of_group(self, group: str) -> tuple[Naaste, ...]:
        """Who of those around the client belong to a group."""
        return tuple(one for one in self.inside if one.group == group)


def around(people: People, notation: Notation, *, contacts: bool = False) -> Around:
    """Everybody with a tie to the client, in an order that neither ids nor input decide."""
    found = {strand.person: strand for strand in strands(people.dossier)}
    order = people.in_order(found)
    kin = _kin(people, order)
    made = [_naaste(people, notation, found[one], kin[one]) for one in order]
    made.sort(key=lambda one: GROUPS.index(one.group))
    place = {one: i for i, one in enumerate(order)}
    touching = ((one.a, one.b) for one in people.dossier.contacts if one.a in place and one.b in place)
    pairs = {(min(pair, key=place.__getitem__), max(pair, key=place.__getitem__)) for pair in touching}
    return Around(
        people=people,
        notation=notation,
        inside=tuple(one for one in made if not one.strand.outside),
        outside=tuple(one for one in made if one.strand.outside),
        contacts=tuple(sorted(pairs, key=lambda pair: (place[pair[0]], place[pair[1]]))) if contacts else (),
    )


def _kin(people: People, ids: list[str]) -> dict[str, str]:
    """The nearest kinship word for each; empty where nothing is recorded."""
    client = people.dossier.client
    if client is None or client not in people.dossier.by_id:
        return dict.fromkeys(ids, "")
    found = relations(people.dossier, [(one, client) for one in ids], at=people.at, lang=people.words.lang)
    return {one: clean(found[one, client][0].text) if found[one, client] else "" for one in ids}


def _naaste(people: People, notation: Notation, strand: Strand, kin: str) -> Naaste:
    person = people.dossier.by_id[strand.person]
    group = strand.letter.value if strand.letter is not None else NO_GROUP
    if person.kind is PersonKind.PET:
        group = PETS
    return Naaste(
        strand=strand,
        person=person,
        name=people.full(person.id),
        group=group,
        kin=kin,
        said=" ".join(_said(people, notation, strand, person, kin)),
    )


def what(people: People, naaste: Naaste) -> str:
    """What somebody is, in the symbol: kinship, else the role in the care, else the trade."""
    roles = people.words("join.comma").join(clean(role) for role in naaste.strand.roles)
    said = naaste.kin.partition(" (")[0] or roles or clean(naaste.person.occupation)
    return "" if said.casefold() in naaste.name.casefold() else said


def support(words: Words, strand: Strand, *, letters: bool) -> tuple[str, ...]:
    """The kinds of support somebody gives: "gezelschap (G)"."""
    key = "ecogram.support.lettered" if letters else "ecogram.support"
    return tuple(words(key, what=words(f"ecogram.support.{code.value}"), letter=code.value) for code in strand.codes)


def _said(people: People, notation: Notation, strand: Strand, person: Person, kin: str) -> Iterator[str]:
    w = people.words
    who = _who(people, person, kin, strand)
    if len(strand.stances) > 1:
        stances = w.listed(w(f"ecogram.stance.{stance.value}") for stance in strand.stances)
        yield w("ecogram.said.stances", who=who, stances=stances)
    else:
        yield w(f"ecogram.said.{strand.stance.value}", who=who)
    if strand.codes:
        yield w("ecogram.said.gives", what=w.listed(support(w, strand, letters=notation.letters)))
    told = [frequency(w, contact) for contact in strand.contacts]
    if strand.contacts == (0.0,):
        yield w("ecogram.said.contact.never")
    elif any(told):
        yield w("ecogram.said.contact", how=w("join.comma").join(dict.fromkeys(one for one in told if one)))
    yield from _directions(people, strand)


def client_name(people: People) -> str:
    """What the client is called in a sentence."""
    client = people.dossier.client
    known = client is not None and client in people.dossier.by_id
    return people.name(client) if client is not None and known else people.words("ecogram.client")


def _directions(people: People, strand: Strand) -> Iterator[str]:
    w, client = people.words, client_name(people)
    for direction in strand.directions:
        key = f"ecogram.said.direction.{direction.value}"
        yield w(key, client=client, name=people.name(strand.person))


def _who(people: People, person: Person, kin: str, strand: Strand) -> str:
    """The name, and in brackets what somebody is."""
    w = people.words
    facts = [kin, *(clean(role) for role in strand.roles), clean(person.occupation)]
    if person.kind is not PersonKind.HUMAN:
        facts.append(w(f"kind.{person.kind.value}"))
    if person.pregnancy is not None:
        facts.append(w(f"pregnancy.{person.pregnancy.value}"))
    elif person.is_deceased:
        facts.append(w("person.died.undated"))
    name = people.full(person.id)
    kept = [one for one in dict.fromkeys(facts) if one and one != name]
    return w("ecogram.who", name=name, what=w("join.comma").join(kept)) if kept else name


def contact_in_words(around_client: Around, pair: tuple[str, str]) -> str:
    """That two are in touch, in a sentence."""
    return around_client.words("ecogram.said.touch", names=around_client.people.names(pair))


def frequency(words: Words, per_week: float) -> str:
    """How often there is contact, in a few words; empty for a number that says nothing."""
    if not math.isfinite(per_week) or per_week < 0:
        return ""
    if per_week == 0:
        return words("ecogram.contact.never")
    if per_week >= 14 and per_week % 7 == 0:
        return words("ecogram.contact.daily", n=_number(per_week / 7))
    for exact, key in ((7.0, "day"), (1.0, "week"), (0.5, "fortnight"), (0.25, "month")):
        if per_week == exact:
            return words(f"ecogram.contact.each.{key}")
    if per_week > 1:
        return _times(words, "weekly", per_week)
    yearly = per_week * WEEKS
    if yearly >= 12:
        return _times(words, "monthly", yearly / 12)
    return _times(words, "yearly", yearly) if yearly >= 1 else words("ecogram.contact.rarely")


def _times(words: Words, key: str, times: float) -> str:
    """So many times; about so many where that is rounded, and one or the other half way between."""
    near = round(times)
    if math.isclose(times, near, rel_tol=1e-9):
        return words(f"ecogram.contact.{key}", n=_number(near))
    if times * 2 == int(times * 2):
        return words(f"ecogram.contact.{key}", n=words("ecogram.contact.between", low=int(times), high=int(times) + 1))
    return words("ecogram.contact.about", how=words(f"ecogram.contact.{key}", n=_number(near)))


def _number(value: float) -> str:
    return f"{value:.0f}"


def mixed(naaste: Naaste) -> bool:
    """Whether ties with one naaste say different things, so that the line shows no stance."""
    return len(naaste.strand.stances) > 1


def stances(around_client: Around) -> tuple[Stance, ...]:
    """The stances that the lines show, in the order of the code list."""
    seen = {one.strand.stance for one in around_client.inside}
    return tuple(stance for stance in Stance if stance in seen)
