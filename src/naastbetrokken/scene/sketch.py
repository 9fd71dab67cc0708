# SPDX-License-Identifier: MIT
"""What a picture in text characters is drawn from.

A `Sketch` holds the layout's places and lines and the kind of each person; `terminal_picture` draws it.
"""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

from attrs import field, frozen

from naastbetrokken.layout.result import Layout, LineRole, NodeRole
from naastbetrokken.model import ParentageKind, Person
from naastbetrokken.scene.families import Home
from naastbetrokken.scene.line_inks import descent_look
from naastbetrokken.scene.marks import Point
from naastbetrokken.scene.people import People
from naastbetrokken.scene.person_facts import birth_label, change_line, death_label
from naastbetrokken.scene.person_ties import child_word
from naastbetrokken.scene.symbols import kind_of
from naastbetrokken.views.difference import ChangeKind

GLYPHS: Final[Mapping[str, tuple[str, str]]] = MappingProxyType(
    {
        "man": ("□", "#"),
        "woman": ("○", "O"),
        "nonbinary": ("⌂", "A"),
        "unknown": ("▢", "?"),
        "pet": ("◇", "*"),
        "institution": ("▤", "H"),
        "expected": ("△", "^"),
        "miscarriage": ("•", "."),
        "ectopic": ("▲", ";"),
        "abortion": ("×", "x"),
        "stillbirth": ("▫", "o"),
        "placeholder": ("?", "?"),
        "client": ("[ ]", "[ ]"),
        "deceased": ("†", "+"),
    }
)
"""Sign by kind of person: in box drawing, and in ASCII."""


@frozen(kw_only=True)
class Sprite:
    """A person in a sketch."""

    id: str
    x: float
    y: float
    half: float
    kind: str
    name: str
    years: str = ""
    client: bool = False
    deceased: bool = False


@frozen(kw_only=True)
class Wire:
    """A line in a sketch."""

    owner: str
    union: bool
    points: tuple[Point, ...]
    dashed: bool = False
    slashes: tuple[str, ...] = ()


@frozen(kw_only=True)
class Branch:
    """A family as a list: the couple, what they are to each other, and their children."""

    partners: tuple[str, ...]
    history: str = ""
    children: tuple[tuple[str, str], ...] = ()


@frozen(kw_only=True)
class Sketch:
    """What a picture in text characters needs.

    Attributes:
        sprites: everybody.
        wires: family lines.
        branches: the families, for the list.
        meanings: sign by sign what it means, only what occurs.
    """

    sprites: tuple[Sprite, ...]
    wires: tuple[Wire, ...]
    branches: tuple[Branch, ...] = ()
    meanings: tuple[tuple[str, str], ...] = field(default=())


def sketch(people: People, layout: Layout, outward: Sequence[Home]) -> Sketch:
    """The sketch of a laid-out family.

    Args:
        people: whose words.
        layout: where everybody stands.
        outward: the homes in reading order (`outline.homes_outward`).
    """
    homes = {home.id: home for home in people.families.homes}
    sprites = []
    for node in layout.nodes:
        person = people.dossier.by_id.get(node.id)
        if person is None or node.role is NodeRole.PLACEHOLDER:
            sprites.append(Sprite(id=node.id, x=node.x, y=node.y, half=node.width / 2, kind="placeholder", name=""))
            continue
        sprites.append(
            Sprite(
                id=node.id,
                x=node.x,
                y=node.y,
                half=node.width / 2,
                kind=kind_of(person).partition(".")[0],
                name=people.name(node.id),
                years=_years(people, person),
                client=person.id == people.dossier.client,
                deceased=person.is_deceased,
            )
        )
    wires = tuple(
        _wire(homes[line.refs[0]], line.role, line.refs, line.points)
        for line in layout.lines
        if line.refs[0] in homes and line.role in (LineRole.UNION, LineRole.DESCENT)
        if people.changes.of_line(str(line.role), line.refs) is not ChangeKind.GONE  # no mark here could say so
    )
    return Sketch(
        sprites=tuple(sprites),
        wires=wires,
        branches=tuple(_branch(people, home) for home in outward),
        meanings=_meanings(people, sprites),
    )


def _years(people: People, person: Person) -> str:
    """The years, and what became of somebody where two dossiers are compared."""
    years = birth_label(people, person) + death_label(people, person)
    return " ".join(one for one in (years, change_line(people, person.id)) if one)


def _wire(home: Home, role: LineRole, refs: tuple[str, ...], points: tuple[Point, ...]) -> Wire:
    if role is LineRole.UNION and len(home.couple) == 2:
        shape = home.look
        return Wire(owner=refs[0], union=True, points=points, dashed=bool(shape.dash), slashes=shape.slashes)
    descent = descent_look(home, refs[1:])
    union = role is LineRole.UNION
    return Wire(owner=refs[0], union=union, points=points, dashed=bool(descent.dash or descent.second))


def _branch(people: People, home: Home) -> Branch:
    children = []
    for child, kinds in home.children:
        became = people.changes.children.get((home.id, child))
        plain = became is None and all(kind is ParentageKind.BIOLOGICAL for kind in kinds)
        word = "" if plain else people.changed(child_word(people, people.dossier.by_id[child], kinds), became)
        children.append((child, word))
    return Branch(
        partners=home.couple,
        history=_history(people, home),
        children=tuple(children),
    )


def _history(people: People, home: Home) -> str:
    told = people.words("join.comma").join(people.histories[home.id])
    kind = people.changes.homes.get(home.id)
    if kind is None or told:
        return people.changed(told, kind)
    return people.words(f"since.{kind.value}.short")


def _meanings(people: People, sprites: list[Sprite]) -> tuple[tuple[str, str], ...]:
    present = {sprite.kind for sprite in sprites}
    present |= {"client" for sprite in sprites if sprite.client}
    present |= {"deceased" for sprite in sprites if sprite.deceased}
    return tuple((kind, people.words(f"legend.{kind}")) for kind in GLYPHS if kind in present)
