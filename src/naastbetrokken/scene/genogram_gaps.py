# SPDX-License-Identifier: MIT
"""What a genogram leaves open about the family, as questions: per person and per couple, from the client outwards.

Only what the picture has a place for is asked: names, years, what somebody lives as, parents of the client and of the
client's parents, and how couples began. Nobody has to know it; a question is no fault. What the picture
was asked not to show is not asked either, and somebody behind whom people were left out is not asked for parents.
"""

from collections.abc import Iterator

from attrs import frozen

from naastbetrokken.model import Gender, ParentageKind, Person, PersonKind
from naastbetrokken.model.wording import capital
from naastbetrokken.scene.families import Home
from naastbetrokken.scene.outline import homes_outward
from naastbetrokken.scene.people import People

RAISED = (ParentageKind.BIOLOGICAL, ParentageKind.LEGAL, ParentageKind.ADOPTIVE, ParentageKind.UNKNOWN)
"""Parentage that answers the question who somebody's parents are."""


@frozen(kw_only=True)
class Gap:
    """What is to be asked about somebody, or about a couple.

    Attributes:
        refs: ids of those (and of the union) whom it is about.
        text: the questions in one line.
    """

    refs: tuple[str, ...]
    text: str


def gaps(people: People) -> tuple[Gap, ...]:
    """Everything that is to be asked, each person and each couple once."""
    if not people.dossier.by_id.get(people.dossier.client or ""):
        return (Gap(refs=(), text=people.words("form.gap.client")), *_gaps(people))
    return tuple(_gaps(people))


def _gaps(people: People) -> Iterator[Gap]:
    words = people.words
    told: set[str] = set()
    homes = homes_outward(people)
    client = people.dossier.client
    if client in people.dossier.by_id:
        yield from _of_person(people, str(client), told)
    for home in homes:
        for one in (*home.partners, *(child for child, _ in home.children)):
            yield from _of_person(people, one, told)
        if home.placeholder and home.partners:
            what = words("form.gap.partner")
            yield Gap(refs=home.partners, text=_line(people, home.partners, what))
        asked = _of_couple(people, home)
        if asked:
            yield Gap(refs=(*home.partners, home.id), text=_line(people, home.partners, asked))


def _of_person(people: People, identifier: str, told: set[str]) -> Iterator[Gap]:
    if identifier in told:
        return
    told.add(identifier)
    person = people.dossier.by_id[identifier]
    if person.kind is not PersonKind.HUMAN or person.pregnancy is not None:
        return
    asked = [people.words(f"form.gap.{key}") for key in _open(people, person)]
    if not person.name.display:
        asked.insert(0, people.words("form.gap.name"))
    if asked:
        what = " ".join((asked[0], *(capital(question) for question in asked[1:])))
        yield Gap(refs=(identifier,), text=_line(people, (identifier,), what))


def _open(people: People, person: Person) -> Iterator[str]:
    """Keys of what is not known of somebody."""
    if person.gender is Gender.UNKNOWN:
        yield "gender"
    if "dates" in people.show:
        if person.born is None:
            yield "born"
        if person.is_deceased and person.died is None:
            yield "died"
    if person.id in _with_parents(people) and not people.left_out.get(person.id):
        known = _parents(people, person.id)
        if not known:
            yield "parents"
        elif len(known) == 1:
            yield "other_parent"


def _with_parents(people: People) -> tuple[str, ...]:
    """Whose parents belong in the picture: the client's, those of the client's parents and of the children."""
    client = people.dossier.client
    if client is None:
        return ()
    children = [child for home in people.families.of_partner.get(client, ()) for child, _ in home.children]
    return (client, *_parents(people, client), *children)


def _parents(people: People, child: str) -> tuple[str, ...]:
    found = [
        parent
        for home in people.families.of_child.get(child, ())
        for one, kinds in home.children
        if one == child and any(kind in RAISED for kind in kinds)
        for parent in home.partners
    ]
    return tuple(dict.fromkeys(found))


def _of_couple(people: People, home: Home) -> str:
    if len(home.partners) < 2:
        return ""
    if not home.states:
        return people.words("form.gap.union")
    if "dates" in people.show and all(state.date is None for state in home.states):
        return people.words("form.gap.union.date")
    return ""


def _line(people: People, identifiers: tuple[str, ...], what: str) -> str:
    """The question behind the whole names; somebody without one goes by the nearest relative."""
    name = people.words.listed(_name(people, one) for one in identifiers)
    return people.words("form.gap", name=capital(name), what=what)


def _name(people: People, identifier: str) -> str:
    person = people.dossier.by_id[identifier]
    if person.name.display:
        return people.full(identifier)
    for home in people.families.of_child.get(identifier, ()):
        if home.partners:
            return people.words("form.child_of", names=people.names(home.partners))
    for home in people.families.of_partner.get(identifier, ()):
        others = [one for one in home.partners if one != identifier]
        if others:
            return people.words("form.partner_of", names=people.names(others))
    return people.full(identifier)
