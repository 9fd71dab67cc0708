# SPDX-License-Identifier: MIT
"""The ecogram as a scene: laid-out symbols, lines and words with title, legend and notes."""

from collections.abc import Iterable, Iterator
from typing import Final

from naastbetrokken.layout.ecogram import Disc, EcogramLayout
from naastbetrokken.layout.text import RememberingMeasurer, clean
from naastbetrokken.model import PersonKind
from naastbetrokken.model.date_words import phrase
from naastbetrokken.queries.ecogram import Letter, Support
from naastbetrokken.scene.blocks import Setter, notes_block, title_block
from naastbetrokken.scene.circle_facts import client_name
from naastbetrokken.scene.ecogram.captions import heading_captions, name_captions, tag_caption
from naastbetrokken.scene.ecogram.legend import Occurs, legend
from naastbetrokken.scene.ecogram.lines import Course, tie_marks, touch_marks
from naastbetrokken.scene.ecogram.naasten import Around, Naaste, contact_in_words, mixed, stance_words, stances
from naastbetrokken.scene.ecogram.outline import described, outline
from naastbetrokken.scene.ecogram.symbols import Look, symbol, texts
from naastbetrokken.scene.frame import framed, steady
from naastbetrokken.scene.legend_set import legend_block
from naastbetrokken.scene.marks import Box, Text, box_of
from naastbetrokken.scene.people import People
from naastbetrokken.scene.scene import Group, Node, Scene, Stroke, Told
from naastbetrokken.scene.theme import Theme
from naastbetrokken.typing import TextMeasurer

LEAST_WIDTH: Final = 880.0
"""Title and legend get at least this width."""
EMPTY_BELOW: Final = 18.0


def picture(
    found: Around, laid: EcogramLayout, *, theme: Theme, title: str | None = None, measurer: TextMeasurer | None = None
) -> Scene:
    """The scene of an ecogram.

    Args:
        found: everybody with a tie to the client.
        laid: where everybody stands, made from the texts of `texts.texts`.
        theme: the look.
        title: another title than the client's name gives.
        measurer: how wide texts are; the envelope of four common fonts when absent.
    """
    people, words = found.people, found.words
    setter = Setter(theme, RememberingMeasurer.of(measurer))
    naasten = {one.id: one for one in (*found.inside, *found.outside)}
    notes = tuple(_notes(found, laid))
    groups = [*_touch_groups(found, laid, theme), *_tie_groups(found, laid, naasten, theme)]
    groups += [client_group(people, laid, theme)]
    groups += [_person_group(found, naasten[disc.id], disc, theme) for disc in (*laid.members, *laid.outside)]
    groups += [Group(role="label", refs=(tag.of,), marks=texts(tag.words, theme)) for tag in laid.tags]
    groups += heading_group(laid, theme)
    groups += _nobody(found, laid, setter)
    heading, under = title_of(people, title), subtitle(people)
    scene = Scene(
        instrument="ecogram",
        lang=words.lang,
        title=heading,
        description=words("ecogram.description", title=heading, count=counted(found), client=client_name(people))
        if naasten
        else words("ecogram.empty"),
        width=0.0,
        height=0.0,
        paper=theme.paper,
        fonts=theme.family,
        nodes=(client_node(people, laid.client), *(_node(found, naasten[disc.id], disc) for disc in _all(laid))),
        lines=tuple(_strokes(laid)),
        labels=(*name_captions(laid, naasten), *map(tag_caption, laid.tags), *heading_captions(laid, groups)),
        compromises=notes,
        facts=outline(found, heading, under, notes),
    )
    inner = steady(box_of(mark for group in groups for mark in group.marks) or Box(0, 0, 0, 0))
    wide = max(inner.width, LEAST_WIDTH)
    parts = legend(_occurs(found, laid), found.notation, words, theme, setter.measurer)
    return framed(
        scene,
        groups,
        inner,
        above=title_block(setter, heading, under, wide),
        below=(
            legend_block(setter, parts, wide),
            notes_block(setter, words("ecogram.notes"), [note.message for note in notes], wide),
        ),
    )


def title_of(people: People, title: str | None) -> str:
    """The title: what the caller says, else the client's name."""
    if title is not None:
        return clean(title)
    client = people.dossier.client
    if client is None or client not in people.dossier.by_id:
        return people.words("ecogram.title.nobody")
    return people.words("ecogram.title", name=people.name(client))


def subtitle(people: People) -> str:
    """The date, always; and whose view it is."""
    words = people.words
    if people.at is None:
        return words("ecogram.date.open")
    return words(
        "ecogram.subtitle", date=words("ecogram.date", date=phrase(people.at, words.lang)), client=client_name(people)
    )


def counted(found: Around) -> str:
    """How many stand around the client: "12 personen en 1 huisdier"."""
    kinds = [one.person.kind for one in found.inside]
    return found.words.listed(
        found.words.count(f"ecogram.count.{kind.value}", kinds.count(kind))
        for kind in PersonKind
        if kind in kinds or (kind is PersonKind.HUMAN and not kinds)
    )


def _all(laid: EcogramLayout) -> tuple[Disc, ...]:
    return (*laid.members, *laid.outside)


def look_of(found: Around, naaste: Naaste) -> Look:
    """What is to be seen of somebody."""
    person = naaste.person
    shape = found.notation.shapes.get(person.kind.value, "circle")
    return Look(
        shape=shape,
        deceased=person.is_deceased and person.pregnancy is None,
        outside=naaste.strand.outside,
        institution=person.kind is PersonKind.INSTITUTION,
    )


def client_group(people: People, laid: EcogramLayout, theme: Theme) -> Group:
    """The client in the heart."""
    disc = laid.client
    known = disc.id in people.dossier.by_id
    return Group(
        role="person" if known else "placeholder",
        refs=(disc.id,),
        label=_client_said(people, disc.id),
        marks=symbol(Look(client=known), (disc.x, disc.y), disc.half, theme, disc.words),
    )


def _client_said(people: People, identifier: str) -> str:
    if identifier not in people.dossier.by_id:
        return client_name(people)
    return people.words("join.comma").join((people.full(identifier), people.words("person.client")))


def _person_group(found: Around, naaste: Naaste, disc: Disc, theme: Theme) -> Group:
    return Group(
        role="person",
        refs=(naaste.id,),
        label=described(found, naaste),
        marks=symbol(look_of(found, naaste), (disc.x, disc.y), disc.half, theme, disc.words),
    )


def _tie_groups(found: Around, laid: EcogramLayout, naasten: dict[str, Naaste], theme: Theme) -> Iterator[Group]:
    """The lines to the client; what they say is said with the person."""
    for ray in laid.rays:
        strand = naasten[ray.of].strand
        way = Course(points=ray.points, free=ray.free, lead=ray.lead)
        marks = tie_marks(
            way,
            found.notation.lines[strand.stance],
            theme,
            to_client=strand.to_client,
            from_client=strand.from_client,
        )
        yield Group(role="tie", refs=(laid.client.id, ray.of), marks=tuple(marks))


def _touch_groups(found: Around, laid: EcogramLayout, theme: Theme) -> Iterator[Group]:
    for link in laid.links:
        yield Group(
            role="contact",
            refs=link.ends,
            label=contact_in_words(found, link.ends),
            marks=tuple(touch_marks(link.points, theme)),
        )


def heading_group(laid: EcogramLayout, theme: Theme) -> Iterator[Group]:
    """What stands above those outside the map."""
    if laid.heading is not None:
        yield Group(role="heading", label=laid.heading.words.text, marks=texts((laid.heading.words,), theme))


def _nobody(found: Around, laid: EcogramLayout, setter: Setter) -> Iterator[Group]:
    """That there is nobody, in words."""
    if not laid.members:
        text = found.words("ecogram.empty")
        size = setter.theme.small
        line = Text(
            x=0.0,
            y=laid.client.half + EMPTY_BELOW,
            text=text,
            size=size,
            width=setter.measurer.width(text, size),
            anchor="middle",
            fill=setter.theme.soft,
        )
        yield Group(role="heading", label=text, marks=(line,))


def _strokes(laid: EcogramLayout) -> Iterator[Stroke]:
    for ray in laid.rays:
        yield Stroke(role="tie", refs=(laid.client.id, ray.of), points=ray.points)
    for link in laid.links:
        yield Stroke(role="contact", refs=link.ends, points=link.points)


def client_node(people: People, disc: Disc) -> Node:
    """The client for other programs to read."""
    known = disc.id in people.dossier.by_id
    return Node(
        id=disc.id,
        role="person" if known else "placeholder",
        x=disc.x,
        y=disc.y,
        width=2 * disc.half,
        height=2 * disc.half,
        label=people.full(disc.id) if known else client_name(people),
        description=_client_said(people, disc.id),
    )


def _node(found: Around, naaste: Naaste, disc: Disc) -> Node:
    return Node(
        id=disc.id,
        role="person",
        x=disc.x,
        y=disc.y,
        width=2 * disc.half,
        height=2 * disc.half,
        label=naaste.name,
        description=described(found, naaste),
    )


def _notes(found: Around, laid: EcogramLayout) -> Iterator[Told]:
    """What could not be drawn as one would wish."""
    words, people = found.words, found.people
    yield from shortened(people, (laid.client, *_all(laid)))
    for one in (*found.inside, *found.outside):
        if mixed(one):
            several = stance_words(words, one.strand)
            message = words("ecogram.note.stances", names=people.name(one.id), stances=several)
            yield Told(code="several_stances", message=message, refs=(one.id,))
    apart = {one.id for one in found.outside}
    for pair in laid.unlinked:
        key = "ecogram.note.touch" if apart.isdisjoint(pair) else "ecogram.note.touch.outside"
        message = words(key, names=people.names(pair))
        yield Told(code="contact_undrawn", message=message, refs=pair)


def shortened(people: People, discs: Iterable[Disc]) -> Iterator[Told]:
    """The whole names of those whose name does not fit."""
    for disc in discs:
        if disc.shortened:
            message = people.words("ecogram.note.shortened", names=people.full(disc.id))
            yield Told(code="shortened", message=message, refs=(disc.id,))


def _occurs(found: Around, laid: EcogramLayout) -> Occurs:
    everybody = (*found.inside, *found.outside)
    codes = {code for one in found.inside for code in one.strand.codes}
    letters = {one.strand.letter for one in everybody}
    kinds = {one.person.kind for one in everybody}
    return Occurs(
        stances=stances(found),
        unknown=any(not one.strand.stances for one in found.inside),
        mixed=any(mixed(one) for one in found.inside),
        arrows=any(one.strand.to_client or one.strand.from_client for one in found.inside),
        touch=bool(laid.links),
        support=tuple(code for code in Support if code in codes),
        letters=tuple(letter for letter in Letter if letter in letters),
        looks=tuple(look_of(found, one) for one in everybody),
        kinds=tuple(kind for kind in PersonKind if kind in kinds),
        orbits=laid.orbits,
        client=bool(everybody) and laid.client.id in found.people.dossier.by_id,
    )
