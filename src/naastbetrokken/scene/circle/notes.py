# SPDX-License-Identifier: MIT
"""What a circle cannot show: who is named more than once, and who in the dossier has not been talked about yet."""

from collections.abc import Iterator, Sequence
from typing import Final

from naastbetrokken.model import PersonKind
from naastbetrokken.scene.circle.seat import Seat
from naastbetrokken.scene.people import People
from naastbetrokken.scene.scene import Told

FEW: Final = 12
"""People without a place in the circle that are named one by one."""


def notes_of(people: People, seats: Sequence[Seat]) -> Iterator[Told]:
    """Who is named more than once, and who in the dossier has not been talked about yet."""
    words = people.words
    twice = tuple(one.member.person.id for one in seats if one.member.again)
    if twice:
        yield Told(code="circle_once", message=words("circle.note.once", names=people.names(twice)), refs=twice)
    tied = {one.member.person.id for one in seats}
    others = people.in_order(
        person.id
        for person in people.dossier.persons
        if person.id not in tied
        and person.id != people.dossier.client
        and person.kind is not PersonKind.INSTITUTION
        and not person.is_deceased
        and person.pregnancy is None
    )
    if others and len(others) <= FEW:
        message = words("circle.note.others.named", names=people.names(others))
        yield Told(code="circle_others", message=message, refs=tuple(others))
    elif others:
        yield Told(code="circle_others", message=words("circle.note.others", n=len(others)))
