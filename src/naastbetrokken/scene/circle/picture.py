# SPDX-License-Identifier: MIT
"""The picture of a circle diagram: a laid-out circle with symbols, names, lines, what stands beside it, and words."""

from collections.abc import Iterator, Sequence
from math import hypot
from typing import Final

from attrs import evolve

from naastbetrokken.layout.circle import CircleLayout
from naastbetrokken.layout.circle import Member as Box
from naastbetrokken.layout.text import clean
from naastbetrokken.model import Ring, Sector, Stance
from naastbetrokken.model.date_words import phrase
from naastbetrokken.model.wording import sentence
from naastbetrokken.scene import marks
from naastbetrokken.scene.blank import EMPTY
from naastbetrokken.scene.blocks import Block, Setter, notes_block, shifted, title_block
from naastbetrokken.scene.circle import form
from naastbetrokken.scene.circle.beside import Area, column
from naastbetrokken.scene.circle.ground import ground
from naastbetrokken.scene.circle.legend import legend
from naastbetrokken.scene.circle.lines import contact_lines
from naastbetrokken.scene.circle.members import RINGS, SECTORS, stances
from naastbetrokken.scene.circle.middle import Core, client_group, client_node, core, introduced
from naastbetrokken.scene.circle.notes import notes_of
from naastbetrokken.scene.circle.outline import described, in_touch, outline, summary
from naastbetrokken.scene.circle.seat import (
    STYLE,
    Seat,
    symbol_marks,
    text_marks,
)
from naastbetrokken.scene.circle_facts import client_name
from naastbetrokken.scene.form_head import form_head
from naastbetrokken.scene.frame import TITLE_GAP, framed, steady
from naastbetrokken.scene.legend_set import legend_block
from naastbetrokken.scene.marks import Text, box_of
from naastbetrokken.scene.people import People
from naastbetrokken.scene.scene import Caption, Group, Node, Scene

BESIDE: Final = 32.0
"""Room between the circle with its sector names and what stands beside it."""
CORNER: Final = 250.0
"""Px beside the circle in which the head of a form fits."""
STEP_UP: Final = 6
ROOM: Final = 64.0
"""Px to write in outside the circle, on a form."""
FORM_HIGHER: Final = 1.15
"""How much higher than the circle the column of an empty form may be: a narrow one keeps the type large on A4."""
ROWS: Final = 5
"""Lines to write on."""


def boxes(seats: Sequence[Seat], sectors: Sequence[Sector | None]) -> tuple[Box, ...]:
    """Everybody who stands in a ring, for the layout."""
    return tuple(
        Box(
            id=one.member.person.id,
            ring=RINGS.index(one.member.tie.ring),
            sector=sectors.index(one.member.tie.sector),
            parts=one.parts,
        )
        for one in seats
        if one.member.tie.ring in RINGS and one.member.tie.ring is not None
    )


def sectors_of(seats: Sequence[Seat], *, every: bool = False) -> tuple[Sector | None, ...]:
    """The sectors that get a part of the circle: those that occur in a ring, or all that have a name."""
    found = [one.member.tie.sector for one in seats if one.member.tie.ring in RINGS]
    return tuple(sector for sector in SECTORS if sector in found or (every and sector is not None))


def circle(
    people: People,
    seats: Sequence[Seat],
    sectors: Sequence[Sector | None],
    layout: CircleLayout,
    setter: Setter,
    *,
    title: str | None = None,
    ties: bool = False,
    blank: str | None = None,
) -> Scene:
    """The scene of a circle diagram.

    Args:
        people: the dossier in words.
        seats: everybody in the circle and beside it, in reading order.
        sectors: which sectors the circle has, clockwise.
        layout: where everybody stands.
        setter: sets the lines, in the theme's type.
        title: another title than the client's name gives.
        ties: whether to draw who is in touch with whom.
        blank: "empty" or "half" for a form to fill in by hand, with nothing or with what is known.
    """
    words, theme = people.words, setter.theme
    found = [one.member for one in seats]
    floor = ground(layout, sectors, words, setter)
    middle = core(people, setter)
    up = {one.member.person.id: one.up for one in seats}
    places = {spot.id: (spot.x, round(spot.y - up[spot.id], 2)) for spot in layout.spots}
    around = box_of(mark for group in floor.groups for mark in group.marks) or marks.Box(0, 0, 0, 0)
    areas = tuple(
        Area(
            role=role,
            head=words(f"circle.area.{key}"),
            seats=tuple(one for one in seats if one.member.tie.ring is ring),
            room=ROOM if blank and ring else 0.0,
        )
        for role, key, ring in (("outside", "outside", Ring.OUTSIDE), ("unplaced", "none", None))
    )
    lines = contact_lines(people, seats, places, layout, theme) if ties else None
    notes = () if blank else (*notes_of(people, seats), *(lines.untold if lines else ()))
    looks = [*(one.look for one in seats), *middle.looks]
    shown = tuple(Stance)[:-1] if blank else stances(found)
    parts = legend(words, looks, shown, setter, ties=bool(lines and lines.strokes))
    client, said_notes = client_name(people), [note.message for note in notes]
    below = [
        lambda width: legend_block(setter, parts, width),
        lambda width: notes_block(setter, words("legend.notes"), said_notes, width),
    ]
    if blank:
        below.insert(0, lambda width: form.writing(words, client, setter, width, rows=ROWS))
    beside = column(areas, below, setter, height=around.height * (FORM_HIGHER if blank == EMPTY else 1.0))
    dx, dy = round(around.right + BESIDE, 2), round(around.top, 2)
    places |= {one: (round(x + dx, 2), round(y + dy, 2)) for one, (x, y) in beside.places.items()}
    said = {one.person.id: described(people, one) for one in found}
    whole = summary(people, found)
    groups = (
        *floor.groups,
        *(lines.groups if lines else ()),
        client_group(people, middle, whole),
        *_members(seats, places, said, setter),
        *shifted(beside.groups, dx, dy),
    )
    heading = _title(people, title)
    subtitle = "" if blank else _subtitle(people)
    intro = introduced(people)
    scene = Scene(
        instrument="circle",
        lang=words.lang,
        title=heading,
        description=f"{sentence(heading)} {whole}",
        width=0.0,
        height=0.0,
        paper=theme.paper,
        fonts=theme.family,
        nodes=(*client_node(people, middle, whole), *_nodes(people, seats, places, said)),
        lines=lines.strokes if lines else (),
        labels=(
            *floor.labels,
            *_captions(people, middle, seats, places),
            *form.captions(tuple(shifted(beside.groups, dx, dy))),
        ),
        compromises=notes,
        facts=(
            *outline(
                people,
                found,
                title=heading,
                subtitle=subtitle,
                summary=" ".join(part for part in (intro, whole) if part),
                ties=in_touch(people, lines.pairs) if lines else (),
                notes=notes,
            ),
            *(form.sections(words, client) if blank else ()),
        ),
    )
    inner = steady(box_of(mark for group in groups for mark in group.marks) or around)
    above = title_block(setter, heading, subtitle, inner.width)
    if blank:
        named = people.dossier.client in people.dossier.by_id
        above = form_head(setter, heading, "", words, CORNER, named=named, column=True)
    return framed(scene, groups, raised(inner, groups, layout.radii[-1], above), above=above, below=())


def raised(inner: marks.Box, groups: Sequence[Group], radius: float, above: Block) -> marks.Box:
    """The picture's box with a lower top, so that the title comes to stand in the empty corner beside the circle."""
    texts = [mark.box for group in groups for mark in group.marks if isinstance(mark, Text)]
    for rise in range(int(above.height + TITLE_GAP) // STEP_UP * STEP_UP, 0, -STEP_UP):
        top = inner.top + rise - TITLE_GAP - above.height
        title = marks.Box(inner.left, top, inner.left + above.width, top + above.height).grown(TITLE_GAP / 2)
        away = hypot(max(0.0, title.left, -title.right), max(0.0, title.top, -title.bottom))
        if away >= radius and top <= inner.top and not any(title.meets(one) for one in texts):
            return evolve(inner, top=inner.top + rise)
    return inner


def _members(
    seats: Sequence[Seat], places: dict[str, tuple[float, float]], said: dict[str, str], setter: Setter
) -> Iterator[Group]:
    for one in seats:
        identifier = one.member.person.id
        drawn = symbol_marks(one.look, one.member.tie.stance, places[identifier], setter)
        texts = text_marks(one, places[identifier], setter)
        yield Group(role="member", refs=(identifier,), label=said[identifier], marks=drawn)
        yield Group(role="label", refs=(identifier,), marks=texts)


def _nodes(
    people: People, seats: Sequence[Seat], places: dict[str, tuple[float, float]], said: dict[str, str]
) -> Iterator[Node]:
    for one in seats:
        identifier = one.member.person.id
        x, y = places[identifier]
        size = 2 * STYLE.symbols[one.look.kind].half
        yield Node(
            id=identifier,
            role="member",
            x=x,
            y=y,
            width=size,
            height=size,
            label=people.full(identifier),
            description=said[identifier],
        )


def _captions(
    people: People, middle: Core, seats: Sequence[Seat], places: dict[str, tuple[float, float]]
) -> Iterator[Caption]:
    box = box_of(middle.texts)
    if box is not None:
        text = client_name(people)
        of = people.dossier.client or "client"
        yield Caption(of=of, text=text, x=box.left, y=box.top, width=box.width, height=box.height)
    for one in seats:
        x, y = places[one.member.person.id]
        for words in one.texts:
            yield Caption(
                of=one.member.person.id,
                text=words.text,
                x=round(x - words.width / 2, 2),
                y=round(y + words.top, 2),
                width=round(words.width, 2),
                height=round(words.bottom - words.top, 2),
            )


def _title(people: People, title: str | None) -> str:
    if title is not None:
        return clean(title)
    client = people.dossier.client
    if client is None or client not in people.dossier.by_id:
        return people.words("circle.title.nobody")
    return people.words("circle.title", name=people.name(client))


def _subtitle(people: People) -> str:
    words = people.words
    view = words("circle.view", client=client_name(people))
    if people.at is None:
        return sentence(view).removesuffix(".")
    return words("join.comma").join((words("title.date", date=phrase(people.at, words.lang)), view))
