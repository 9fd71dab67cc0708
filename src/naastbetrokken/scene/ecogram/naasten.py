# SPDX-License-Identifier: MIT
"""The naasten of an ecogram in words: what each is called, is to the client, and gives; the same in every output."""

from collections.abc import Iterator
from typing import Final

from attrs import frozen

from naastbetrokken.layout.text import clean
from naastbetrokken.model import Person, PersonKind, Stance
from naastbetrokken.queries.ecogram import Letter, Strand, strands
from naastbetrokken.scene.circle_facts import client_name, frequency, kin_word, without_side
from naastbetrokken.scene.ecogram.notations import Notation
from naastbetrokken.scene.people import People
from naastbetrokken.scene.wording import all_in_words
from naastbetrokken.scene.words import Words

PETS: Final = "pets"
NO_GROUP: Final = "none"
GROUPS: Final = (*(letter.value for letter in Letter), PETS, NO_GROUP)
"""Groups in the order in which they stand around the client, clockwise from the top."""


@frozen(kw_only=True)
class Naaste:
    """One naaste.

    Attributes:
        strand: what the ties say.
        person: who.
        name: the whole name.
        group: a key of `GROUPS`.
        kin: what this person is to the client by kinship; empty when nothing is recorded.
        who: the name, and what this person is.
        said: everything else the ecogram says, but for the group.
    """

    strand: Strand
    person: Person
    name: str
    group: str
    kin: str
    who: str
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


def around(people: People, notation: Notation, *, ties: bool = False) -> Around:
    """Everybody with a tie to the client, in an order that neither ids nor input decide."""
    found = {strand.person: strand for strand in strands(people.dossier)}
    order = people.in_order(found)
    made = [_naaste(people, notation, found[one], kin_word(people, one)) for one in order]
    made.sort(key=lambda one: GROUPS.index(one.group))
    place = {one: i for i, one in enumerate(order)}
    touching = ((one.a, one.b) for one in people.dossier.contacts if one.a in place and one.b in place)
    pairs = {(min(pair, key=place.__getitem__), max(pair, key=place.__getitem__)) for pair in touching}
    return Around(
        people=people,
        notation=notation,
        inside=tuple(one for one in made if not one.strand.outside),
        outside=tuple(one for one in made if one.strand.outside),
        contacts=tuple(sorted(pairs, key=lambda pair: (place[pair[0]], place[pair[1]]))) if ties else (),
    )


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
        who=_who(people, person, kin, strand),
        said=" ".join(_said(people, notation, strand)),
    )


def what(people: People, naaste: Naaste) -> str:
    """What somebody is, in the symbol: kinship in one word, else the role in the care, else the trade."""
    roles = people.words("join.comma").join(all_in_words(naaste.strand.roles))
    said = without_side(naaste.kin, people.words.lang) or roles or clean(naaste.person.occupation)
    return "" if said.casefold() in naaste.name.casefold() else said


def support(words: Words, strand: Strand, *, letters: bool) -> tuple[str, ...]:
    """The kinds of support somebody gives: "gezelschap (G)"."""
    key = "ecogram.support.lettered" if letters else "ecogram.support"
    return tuple(words(key, what=words(f"ecogram.support.{code.value}"), letter=code.value) for code in strand.codes)


def _said(people: People, notation: Notation, strand: Strand) -> Iterator[str]:
    """Sentences, in the words of the circle diagram where that says the same."""
    w = people.words
    named = {"client": client_name(people), "name": people.name(strand.person)}
    if len(strand.stances) > 1:
        yield w("ecogram.said.stances", stances=stance_words(w, strand))
    elif strand.stances:
        yield w(f"circle.says.{strand.stance.value}", **named)
    else:
        yield w("ecogram.said.unknown")
    if strand.codes:
        yield w("ecogram.said.gives", what=w.listed(support(w, strand, letters=notation.letters)))
    for contact in strand.contacts:
        often = frequency(people, contact)
        yield w("circle.says.never") if contact <= 0 else w("circle.says.often", often=often)
    for direction in strand.directions:
        yield w(f"circle.says.direction.{direction.value}", **named)


def stance_words(words: Words, strand: Strand) -> str:
    """The stances on record: "steunend en belemmerend"."""
    return words.listed(words(f"circle.stance.{stance.value}") for stance in strand.stances)


def _who(people: People, person: Person, kin: str, strand: Strand) -> str:
    """The name, and what somebody is: "Marleen Terpstra, zus, eerste contactpersoon"."""
    w = people.words
    roles = (role for role in all_in_words(strand.roles) if role.casefold() not in kin.casefold())
    facts = [people.full(person.id), kin, *roles, clean(person.occupation)]
    if person.kind is not PersonKind.HUMAN:
        facts.append(w(f"kind.{person.kind.value}"))
    if person.pregnancy is not None:
        facts.append(w(f"pregnancy.{person.pregnancy.value}"))
    elif person.is_deceased:
        facts.append(w("person.died.undated"))
    return w("join.comma").join(dict.fromkeys(one for one in facts if one))


def introduced(found: Around, naaste: Naaste) -> str:
    """Who somebody is, as a sentence of its own."""
    return found.words("ecogram.said.who", who=naaste.who)


def told(found: Around, naaste: Naaste) -> str:
    """Who somebody is and everything said of the tie."""
    return f"{introduced(found, naaste)} {naaste.said}"


def in_group(found: Around, naaste: Naaste) -> str:
    """To which group of the notation somebody belongs; empty for those without one."""
    if naaste.strand.letter is None:
        return ""
    words = found.words
    name = words(f"ecogram.group.{naaste.group}")
    if found.notation.letters:
        name = words("ecogram.support.lettered", what=name, letter=naaste.group)
    return words("ecogram.in_group", group=name)


def contact_in_words(around_client: Around, pair: tuple[str, str]) -> str:
    """That two are in touch, in a sentence."""
    return around_client.words("ecogram.said.touch", names=around_client.people.names(pair))


def mixed(naaste: Naaste) -> bool:
    """Whether ties with one naaste say different things, so that the line shows no stance."""
    return len(naaste.strand.stances) > 1


def stances(around_client: Around) -> tuple[Stance, ...]:
    """The stances that the lines show, in the order of the code list."""
    seen = {one.strand.stance for one in around_client.inside}
    return tuple(stance for stance in Stance if stance in seen)
