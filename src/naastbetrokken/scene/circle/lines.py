# SPDX-License-Identifier: MIT
"""Who is in touch with whom: a thin line between two people, past everybody else; in words where none goes free."""

from collections.abc import Sequence

from attrs import frozen

from naastbetrokken.layout.circle import CircleLayout
from naastbetrokken.layout.circle.cubic import sampled
from naastbetrokken.layout.circle.ties import Obstacle
from naastbetrokken.layout.circle.ties import lines as routed
from naastbetrokken.scene.circle.legend import tie_ink
from naastbetrokken.scene.circle.members import RINGS
from naastbetrokken.scene.circle.seat import STYLE, Seat
from naastbetrokken.scene.marks import Bend, Draw, Move, Path
from naastbetrokken.scene.people import People
from naastbetrokken.scene.scene import Group, Stroke, Told
from naastbetrokken.scene.theme import Theme

Pair = tuple[str, str]


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
    pairs: tuple[Pair, ...]


def contact_lines(
    people: People, seats: Sequence[Seat], places: dict[str, tuple[float, float]], layout: CircleLayout, theme: Theme
) -> Drawn:
    """A line for every two members of the circle who are in touch, as far as one goes past all others."""
    order = {one.member.person.id: number for number, one in enumerate(seats)}
    pairs = _pairs(people, order)
    inside = {one.member.person.id: one for one in seats if one.member.tie.ring in RINGS}
    obstacles = {key: _obstacle(one, places[key]) for key, one in inside.items()}
    wanted = tuple(pair for pair in pairs if pair[0] in inside and pair[1] in inside)
    found = routed(wanted, obstacles, core=layout.core, radius=layout.radii[-1])
    groups, strokes = [], []
    for (a, b), line in found.items():
        commands: list[Move | Bend | Draw] = [Move(line[0][0])]
        commands += [Draw(end) if first == start else Bend(first, second, end) for start, first, second, end in line]
        path = Path(tuple(commands), ink=tie_ink(theme))
        groups.append(Group(role="contact", refs=(a, b), label=_said(people, a, (b,)), marks=(path,)))
        strokes.append(Stroke(role="contact", refs=(a, b), points=sampled(line)))
    missing = tuple(pair for pair in pairs if pair not in found)
    return Drawn(groups=tuple(groups), strokes=tuple(strokes), untold=_untold(people, missing, inside), pairs=pairs)


def _pairs(people: People, order: dict[str, int]) -> tuple[Pair, ...]:
    """Everybody in the drawing who is in touch with somebody else there, each pair once, in reading order."""
    numbers = {
        (min(order[one.a], order[one.b]), max(order[one.a], order[one.b]))
        for one in people.dossier.contacts
        if one.a in order and one.b in order
    }
    ids = list(order)
    return tuple((ids[first], ids[second]) for first, second in sorted(numbers))


def _untold(people: People, missing: Sequence[Pair], inside: dict[str, Seat]) -> tuple[Told, ...]:
    """What is only said: ties with people beside the circle, and ties for which there is no free way."""
    found: dict[str, dict[str, list[str]]] = {}
    for a, b in missing:
        why = "tie" if a in inside and b in inside else "beside"
        found.setdefault(why, {}).setdefault(a, []).append(b)
    return tuple(
        Told(
            code=f"circle_{why}",
            message=people.words(
                f"circle.note.{why}", ties=" ".join(_said(people, one, others) for one, others in ties.items())
            ),
            refs=tuple(dict.fromkeys(one for first, others in ties.items() for one in (first, *others))),
        )
        for why, ties in sorted(found.items())
    )


def _said(people: People, one: str, others: Sequence[str]) -> str:
    return people.words("circle.outline.tie", name=people.name(one), names=people.names(others))


def _obstacle(seat: Seat, at: tuple[float, float]) -> Obstacle:
    x, y = at
    recipe = STYLE.symbols[seat.look.kind]
    parts = tuple(
        (x + left, y + seat.up + top, x + right, y + seat.up + bottom) for left, top, right, bottom in seat.parts
    )
    return Obstacle(at=at, half=recipe.half, shape=recipe.shape, parts=parts)
