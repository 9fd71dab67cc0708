# SPDX-License-Identifier: MIT
"""The ecogram as a form for pen and paper, on one sheet of A4 that lies: empty, or with the names already there.

What is to be drawn together is not there yet: no lines, no letters upon them, nothing said about support.
"""

from collections.abc import Iterator
from typing import Final

from attrs import evolve

from naastbetrokken.layout.ecogram import Disc, EcogramLayout, Member, Texts
from naastbetrokken.layout.text import EnvelopeMeasurer
from naastbetrokken.model import PersonKind, Stance
from naastbetrokken.queries.ecogram import Letter, Support
from naastbetrokken.scene.blank import HALF, blank_named
from naastbetrokken.scene.blocks import Setter, notes_block
from naastbetrokken.scene.ecogram.captions import name_captions
from naastbetrokken.scene.ecogram.legend import Occurs, legend
from naastbetrokken.scene.ecogram.naasten import Around, Naaste, in_group, introduced
from naastbetrokken.scene.ecogram.outline import group_name
from naastbetrokken.scene.ecogram.picture import (
    client_group,
    client_node,
    heading_group,
    look_of,
    shortened,
    title_of,
)
from naastbetrokken.scene.ecogram.symbols import Look, symbol
from naastbetrokken.scene.ecogram.texts import texts
from naastbetrokken.scene.form_head import form_head
from naastbetrokken.scene.frame import framed
from naastbetrokken.scene.legend_set import legend_block
from naastbetrokken.scene.marks import Box, box_of
from naastbetrokken.scene.scene import Group, Node, Scene, Section
from naastbetrokken.scene.theme import Theme
from naastbetrokken.typing import TextMeasurer

PLACES: Final = 12
MORE: Final = 3
"""So many places are empty at least."""
PLACE: Final = 42.0
"""Half an empty place, wide enough to write in."""
ASPECTS: Final = (2.0,)
HEIGHT: Final = 176.0
"""From the middle to the highest place: with title and legend it fills a sheet."""
WIDTH: Final = 1046.0


def form_texts(found: Around, client: str, blank: str) -> Texts:
    """What the layout of a form has to place.

    Raises:
        UsageError: if there is no such form.
    """
    blank_named(blank)
    whole = texts(found, client)
    named = [evolve(one, codes="", words=(), line=False) for one in whole.members] if blank == HALF else []
    known = found.people.dossier.by_id
    stem = "place"
    while any(one.startswith(f"{stem}-") for one in known):
        stem += "-"
    empty = max(PLACES - len(named), MORE)
    places = [Member(id=f"{stem}-{i + 1}", least=PLACE, group="empty", line=False) for i in range(empty)]
    outside = tuple(evolve(one, codes="", words=()) for one in whole.outside) if blank == HALF else ()
    return evolve(whole, members=(*named, *places), outside=outside, contacts=())


def form(
    found: Around, laid: EcogramLayout, *, theme: Theme, title: str | None = None, measurer: TextMeasurer | None = None
) -> Scene:
    """The scene of a form.

    Args:
        found: everybody with a tie to the client.
        laid: the places, made from `form_texts`.
        theme: the look.
        title: another title than the client's name gives.
        measurer: how wide texts are; the envelope of four common fonts when absent.
    """
    people, words = found.people, found.words
    setter = Setter(theme, measurer or EnvelopeMeasurer())
    naasten = {one.id: one for one in (*found.inside, *found.outside)}
    discs = (*laid.members, *laid.outside)
    named = [naasten[disc.id] for disc in discs if disc.id in naasten]
    groups = [client_group(people, laid, theme), *(_place(found, naasten, disc, theme) for disc in discs)]
    groups += heading_group(laid, theme)
    heading, nobody = title_of(people, title), people.dossier.client not in people.dossier.by_id
    how = words("ecogram.form.half" if named else "ecogram.form.empty")
    notes = tuple(shortened(people, [disc for disc in (laid.client, *discs) if disc.id not in _empty(laid, naasten)]))
    scene = Scene(
        instrument="ecogram",
        lang=words.lang,
        title=heading,
        description=how,
        width=0.0,
        height=0.0,
        paper=theme.paper,
        fonts=theme.family,
        nodes=(client_node(people, laid.client), *(_node(found, naasten, disc) for disc in discs)),
        labels=tuple(name_captions(laid, naasten)),
        compromises=notes,
        facts=(Section(heading=heading, lines=(how,)), *_sections(found, named)),
    )
    inner = box_of(mark for group in groups for mark in group.marks) or Box(0, 0, 0, 0)
    wide = max(inner.width, WIDTH)
    parts = legend(_everything(found, named), found.notation, words, theme, setter.measurer)
    messages = [note.message for note in notes]
    return framed(
        scene,
        groups,
        inner,
        above=form_head(setter, heading, how, words, wide, named=not nobody),
        below=(legend_block(setter, parts, wide), notes_block(setter, words("ecogram.notes"), messages, wide)),
    )


def _empty(laid: EcogramLayout, naasten: dict[str, Naaste]) -> frozenset[str]:
    return frozenset(disc.id for disc in laid.members if disc.id not in naasten)


def _said(found: Around, naaste: Naaste) -> str:
    """Who somebody is, and where this person stands; nothing of what is still to be drawn."""
    parts = [introduced(found, naaste), in_group(found, naaste)]
    if naaste.strand.outside:
        parts.append(found.words("ecogram.said.outside"))
    return " ".join(part for part in parts if part)


def _place(found: Around, naasten: dict[str, Naaste], disc: Disc, theme: Theme) -> Group:
    naaste = naasten.get(disc.id)
    look = Look(blank=True) if naaste is None else look_of(found, naaste)
    return Group(
        role="placeholder" if naaste is None else "person",
        refs=(disc.id,),
        label=found.words("ecogram.form.place") if naaste is None else _said(found, naaste),
        marks=symbol(look, (disc.x, disc.y), disc.half, theme, disc.words),
    )


def _node(found: Around, naasten: dict[str, Naaste], disc: Disc) -> Node:
    naaste = naasten.get(disc.id)
    place = found.words("ecogram.form.place")
    return Node(
        id=disc.id,
        role="placeholder" if naaste is None else "person",
        x=disc.x,
        y=disc.y,
        width=2 * disc.half,
        height=2 * disc.half,
        label=place if naaste is None else naaste.name,
        description=place if naaste is None else _said(found, naaste),
    )


def _sections(found: Around, named: list[Naaste]) -> Iterator[Section]:
    groups = dict.fromkeys(one.group for one in named if not one.strand.outside)
    for group in groups:
        members = [one for one in named if one.group == group and not one.strand.outside]
        items = tuple(introduced(found, one) for one in members)
        yield Section(heading=group_name(found, group), items=items)
    outside = tuple(introduced(found, one) for one in named if one.strand.outside)
    if outside:
        yield Section(heading=found.words("ecogram.outside"), items=outside)


def _everything(found: Around, named: list[Naaste]) -> Occurs:
    """The whole notation, since everything may be drawn yet."""
    kinds = {one.person.kind for one in named}
    return Occurs(
        stances=tuple(stance for stance in Stance if stance is not Stance.UNKNOWN),
        arrows=True,
        support=tuple(Support),
        letters=tuple(Letter),
        looks=tuple(look_of(found, one) for one in named),
        kinds=tuple(kind for kind in PersonKind if kind in kinds),
        client=found.people.dossier.client in found.people.dossier.by_id,
    )
