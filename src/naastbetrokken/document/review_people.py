# SPDX-License-Identifier: MIT
"""The first question of a review: who is in the picture, and who is only mentioned. Everybody on record is named."""

from collections.abc import Iterable, Iterator
from functools import cached_property, partial
from typing import Final

from attrs import frozen

from naastbetrokken.document.blocks import Block, Bullets, Entry, Heading, Paragraph, Tone
from naastbetrokken.document.calling import Calling
from naastbetrokken.layout.text import clean
from naastbetrokken.model import Dossier, Person, PersonKind, Pregnancy, Ring
from naastbetrokken.queries.naasten import naasten

IN_PICTURE: Final = ("inner", "middle", "outer", "outside", "no_ring", "care")
"""Groups of people in the picture, in the order in which they are named."""

GROUPS: Final = (*IN_PICTURE, "near", "mentioned", "institutions", "expected", "unborn", "deceased")
"""All groups; everybody but the client stands in exactly one."""
TOLD_BY_GROUP: Final = ("institutions", "deceased")
"""Groups that say enough of somebody besides the name."""


@frozen(eq=False)
class Picture:
    """Who is in the picture of the care around one client.

    Attributes:
        call: how people are called.
    """

    call: Calling

    @property
    def dossier(self) -> Dossier:
        """Where they are recorded."""
        return self.call.dossier

    @cached_property
    def groups(self) -> dict[str, list[str]]:
        """Ids by group, in the order of the family; groups without anybody are left out."""
        found: dict[str, list[str]] = {group: [] for group in GROUPS}
        for person in self.call.in_order(self.dossier.by_id):
            if person != self.dossier.client:
                found[self._group(self.dossier.by_id[person])].append(person)
        return {group: people for group, people in found.items() if people}

    @cached_property
    def seen(self) -> tuple[str, ...]:
        """Ids of all in the picture, ring by ring."""
        return tuple(one for group in IN_PICTURE for one in self.groups.get(group, ()))

    @cached_property
    def naasten(self) -> tuple[str, ...]:
        """Ids of the people in the picture whom one can talk with: no pets, institutions or professionals."""
        return tuple(one for one in self.seen if self._can_talk(one))

    def _can_talk(self, identifier: str) -> bool:
        sectors = {tie.sector for tie in self.call.people.ties.get(identifier, ())}
        return self.dossier.by_id[identifier].kind is PersonKind.HUMAN and "professionals" not in sectors

    def _group(self, person: Person) -> str:
        if person.pregnancy is not None:
            return "expected" if person.pregnancy is Pregnancy.EXPECTED else "unborn"
        if person.is_deceased:
            return "deceased"
        ties = self.call.people.ties.get(person.id, ())
        if ties:
            rings = {tie.ring for tie in ties}
            return next((ring.value for ring in Ring if ring in rings), "no_ring")
        if person.kind is PersonKind.INSTITUTION:
            return "institutions"
        if person.id in self._known_to_care:
            return "care"
        return "near" if person.id in self._near else "mentioned"

    @cached_property
    def _near(self) -> frozenset[str]:
        """Parents, children, partners and housemates, whom the circle may have forgotten."""
        return frozenset(naasten(self.dossier, at=self.call.people.at))

    @cached_property
    def _known_to_care(self) -> frozenset[str]:
        """People without a place in the circle with whom the care has something to do."""
        dossier = self.dossier
        single = (dossier.roles, dossier.involvements, dossier.consents, dossier.needs, dossier.strain_sheets)
        known = {item.person for items in single for item in items}
        return frozenset(known.union(*(contact.persons for contact in dossier.care_contacts)))


def who(picture: Picture) -> Iterator[Block]:
    """Who is in the picture, group by group, and what to ask about that."""
    call, words = picture.call, picture.call.words
    yield Heading(words("review.who"))
    if not picture.seen:
        yield Paragraph(words("review.who.nobody"))
    if picture.groups:
        yield Bullets(tuple(_group(picture, group, people) for group, people in picture.groups.items()))
    if not picture.seen:
        yield Paragraph(words("review.who.ask_nobody", client=call.client), tone=Tone.QUESTION)
    elif not picture.groups.keys().isdisjoint(("near", "mentioned")):
        yield Paragraph(words("review.who.ask_mentioned", client=call.client), tone=Tone.QUESTION)


def _group(picture: Picture, group: str, people: Iterable[str]) -> Entry:
    call, words = picture.call, picture.call.words
    ids = tuple(people)
    named = call.name if group in TOLD_BY_GROUP else partial(_with_roles, call)
    names = words("join.semicolon").join(map(named, ids))
    return Entry(words("review.who.group", group=words(f"review.who.{group}"), names=names), refs=ids)


def _with_roles(call: Calling, identifier: str) -> str:
    """Somebody with the roles of the tie that the name does not tell already."""
    told = call.who(identifier)
    roles = [clean(role) for tie in call.people.ties.get(identifier, ()) for role in tie.roles]
    new = [role for role in dict.fromkeys(roles) if role and role.casefold() not in told.casefold()]
    return (
        call.words("calling.who", name=told, what=", ".join(new)) if new and not told.endswith(")") else _in(told, new)
    )


def _in(told: str, roles: list[str]) -> str:
    """The roles within the brackets that are there already."""
    return f"{told.removesuffix(')')}, {', '.join(roles)})" if roles else told
