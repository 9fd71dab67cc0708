# SPDX-License-Identifier: MIT
"""Who is in touch with whom: a thin curve between two people, past everybody else; in words where none goes free."""

from collections.abc import Sequence

from attrs import frozen

from naastbetrokken.layout.circle import CircleLayout
from naastbetrokken.layout.circle.ties import Obstacle, curve, sampled
from naastbetrokken.scene.circle.legend import tie_ink
from naastbetrokken.scene.circle.members import RINGS
from naastbetrokken.scene.circle.seat import HALF, Seat
from naastbetrokken.scene.marks import Bend, Move, Path
from naastbetrokken.scene.people import People
from naastbetrokken.scene.scene import Group, Stroke, Told
from naastbetrokken.scene.theme import Theme


@frozen(kw_only=True)
class Drawn:
    """Lines between people.

    Attributes:
        groups: what is drawn.
        strokes: the same for other programs.
        untold: which could not be drawn, in words.
        pairs: who is in touch with whom, drawn or not.
    """

    groups: tuple[Group, ...]
    strokes: tuple[Stroke, ...]
    untold: tuple[Told, ...]
    pairs: tuple[tuple[str, str], ...]


def contact_lines(
    people: People,
    seats: Sequence[Seat],
    places: dict[str, tuple[float, float]],
    layout: CircleLayout,
    theme: Theme,
) -> Drawn:
    """A curve for every two members who are in touch, as far as one goes past all others."""
    order = {one.member.person.id: number for number, one in enumerate(seats)}
    pairs = sorted(
        {
            (min(c.a, c.b, key=order.__getitem__), max(c.a, c.b, key=order.__getitem__))
            for c in people.dossier.contacts
            if c.a in order and c.b in order
        },
        key=lambda pair: (order[pair[0]], order[pair[1]]),
    )
    inside = {one.member.person.id for one in seats if one.member.tie.ring in RINGS and one.member.tie.ring}
    obstacles = {
        one.member.person.id: _obstacle(one, places[one.member.person.id])
        for one in seats
        if one.member.person.id in inside
    }
    groups, strokes, untold = [], [], []
    for a, b in pairs:
        message = people.words("circle.outline.tie", name=people.name(a), names=people.name(b))
        found = curve(a, b, obstacles, layout.core) if a in inside and b in inside else None
        if found is None:
            text = people.words("circle.note.tie", tie=message)
            untold.append(Told(code="circle_tie", message=text, refs=(a, b)))
            continue
        start, *rest = found
        path = Path((Move(start), Bend(*rest)), ink=tie_ink(theme))
        groups.append(Group(role="contact", refs=(a, b), label=message, marks=(path,)))
        strokes.append(Stroke(role="contact", refs=(a, b), points=sampled(found)))
    return Drawn(groups=tuple(groups), strokes=tuple(strokes), untold=tuple(untold), pairs=tuple(pairs))


def _obstacle(seat: Seat, at: tuple[float, float]) -> Obstacle:
    top = seat.top + seat.up
    return Obstacle.of(at, seat.width, top, top + seat.height, HALF)
