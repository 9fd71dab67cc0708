# SPDX-License-Identifier: MIT
"""The genogram as a scene: a laid-out family with its symbols, strokes, words, title and legend."""

from collections.abc import Iterable, Mapping
from typing import Final

from attrs import evolve

from naastbetrokken.layout.result import Compromise, Label, Layout, NodeRole
from naastbetrokken.layout.text import RememberingMeasurer, clean
from naastbetrokken.model import Dossier
from naastbetrokken.model.date_words import phrase
from naastbetrokken.model.dates import PartialDate
from naastbetrokken.scene.blocks import Setter, title_block
from naastbetrokken.scene.change_marks import change_marks, sign_groups, with_changes
from naastbetrokken.scene.change_marks import note as change_note
from naastbetrokken.scene.compromises import told
from naastbetrokken.scene.family_chart import FamilyChart
from naastbetrokken.scene.frame import Frame, frame_beside
from naastbetrokken.scene.genogram_texts import looks_of
from naastbetrokken.scene.hidden import notes as hidden_notes
from naastbetrokken.scene.hidden import shown_lines, shown_parts
from naastbetrokken.scene.house_signs import house_numbers, house_signs, with_house
from naastbetrokken.scene.labels import Lettering
from naastbetrokken.scene.left_out import note, stubs, with_stub
from naastbetrokken.scene.legend import legend
from naastbetrokken.scene.lines import lines
from naastbetrokken.scene.marks import around
from naastbetrokken.scene.notation import NONE, Notation
from naastbetrokken.scene.numbering import Numbering, generations, numbering
from naastbetrokken.scene.numbering import sections as numbered
from naastbetrokken.scene.outline import homes_outward, outline
from naastbetrokken.scene.page_end import Ending
from naastbetrokken.scene.people import People
from naastbetrokken.scene.person_facts import person_facts
from naastbetrokken.scene.person_ties import description
from naastbetrokken.scene.scene import Caption, Draft, Group, Node, Scene
from naastbetrokken.scene.styles import style_named
from naastbetrokken.scene.symbol_marks import Look, symbol
from naastbetrokken.scene.symbols import Style
from naastbetrokken.scene.theme import Theme, theme_named
from naastbetrokken.typing import TextMeasurer
from naastbetrokken.views.difference import Difference

LEAST_WIDTH: Final = 480.0
"""Title and legend get at least this width."""


def genogram(
    dossier: Dossier,
    layout: Layout,
    *,
    lang: str = "nl",
    theme: str | Theme = "default",
    style: str = "mcgoldrick",
    at: PartialDate | None = None,
    title: str | None = None,
    measurer: TextMeasurer | None = None,
    show: Iterable[str] | None = None,
    notation: Notation = NONE,
    sex_assigned: bool = False,
    consultand: str | None = None,
    secrets: bool = False,
    left_out: Mapping[str, int] | None = None,
    apart: int = 0,
    since: Difference | None = None,
) -> Scene:
    """The scene of a genogram.

    Args:
        dossier: the facts.
        layout: where everybody stands, made from the texts of `genogram_texts` with the same options.
        lang: language of the words.
        theme: name of the look, or a look.
        style: name of the tradition of symbols.
        at: the day on which ages are reckoned, if not the dossier's own.
        title: another title than the client's name gives.
        measurer: how wide texts are; the envelope of four common fonts when absent.
        show: which parts are shown (`parts.PARTS`); those of the style when absent.
        notation: bonds and badges of one's own.
        sex_assigned: whether to show as whom people were registered at birth, where they live otherwise or are intersex
            (in a pedigree AFAB, AMAB or UAAB; else a smaller symbol inside): only where the care needs it.
        consultand: id of who came with the question, if that is not the client: an arrow without a letter.
        secrets: whether to mark people about whom something is on record that not everybody may read.
        left_out: how many people who are not in the dossier lie behind somebody, by id.
        apart: how many people who are not in the dossier lie behind nobody.
        since: what changed since an earlier dossier; `dossier` is then `views.compared.overlaid` of it.

    Raises:
        UsageError: if there is no such language, theme, style or part.
    """
    people = People.of(
        dossier,
        lang=lang,
        at=at,
        show=shown_parts(show, style_named(style)),
        notation=notation,
        assigned=sex_assigned,
        consultand=consultand,
        secrets=secrets,
        left_out=left_out,
        apart=apart,
        since=since,
    )
    looks = looks_of(people, style)
    asked = show is not None
    return picture(people, layout, looks, theme=theme, style=style, title=title, measurer=measurer, asked=asked)


def picture(
    people: People,
    layout: Layout,
    seen: Mapping[str, Look],
    *,
    theme: str | Theme = "default",
    style: str = "mcgoldrick",
    title: str | None = None,
    measurer: TextMeasurer | None = None,
    asked: bool = False,
) -> Scene:
    """The scene of a genogram, for people already read.

    Args:
        people: the facts, in words, and which parts of them are shown.
        layout: where everybody stands, made from the texts of the same people in the same style.
        seen: what is to be seen of everybody (`looks_of`).
        theme: name of the look, or a look.
        style: name of the tradition of symbols.
        title: another title than the client's name gives.
        measurer: how wide texts are; the envelope of four common fonts when absent.
        asked: whether somebody chose the parts that are shown.

    Raises:
        UsageError: if there is no such theme or style.
    """
    look, symbols = theme_named(theme), style_named(style)
    layout = shown_lines(layout, people.show)
    setter = Setter(look, RememberingMeasurer.of(measurer))
    numbers = numbering(people, layout) if symbols.numbered else Numbering()
    drawn = lines(people, layout, look, symbols.descents)
    facts = {person.id: person_facts(people, person) for person in people.dossier.persons}
    said = {node.id: _said(people, node.id, numbers, facts) for node in layout.nodes}
    looks = {node.id: _look(seen, node.id, node.role, numbers) for node in layout.nodes}
    people_drawn = _persons(layout, said, looks, symbols, setter)
    signs = change_marks(people, layout, people_drawn)
    beside = [*stubs(people, layout, setter), *sign_groups(signs, look)]
    houses = house_numbers(people, layout)
    at_home = house_signs(people, layout, houses, (*people_drawn, *beside), setter)
    labels = [Lettering.of(label, setter) for label in layout.labels]
    groups: list[Draft] = [*drawn.groups, *at_home, *people_drawn, *beside, *labels]
    boxes = [group.box for group in groups]
    rows = generations(numbers, around(boxes), setter) if numbers.rows else []
    groups += rows
    boxes += [row.box for row in rows]
    crowded = tuple(Compromise(code="slash_crowded", refs=(one,)) for one in drawn.crowded)
    notes = (
        *told(people, (*layout.compromises, *crowded), houses),
        *note(people),
        *change_note(people),
        *hidden_notes(people, asked=asked),
    )
    heading, homes = _title(people, title), homes_outward(people)
    parts = legend(people, list(looks.values()), drawn.seen, style=symbols, theme=look, measurer=setter.measurer)
    parts = with_house(people, parts, at_home, setter)
    parts = with_changes(people, with_stub(people, parts, look, setter.measurer), signs, look)
    inner = around(boxes)
    wide = max(inner.width, LEAST_WIDTH)
    messages = tuple(note.message for note in notes)
    frame = frame_beside(
        groups,
        boxes,
        inner,
        drawn.strokes,
        above=title_block(setter, heading, _subtitle(people), wide),
        ending=Ending(parts=tuple(parts), head=people.words("legend.notes"), notes=messages, setter=setter),
        width=wide,
    )
    return Scene(
        instrument="genogram",
        lang=people.words.lang,
        title=heading,
        description=_description(people, heading, layout),
        width=frame.width,
        height=frame.height,
        paper=look.paper,
        fonts=look.family,
        groups=frame.groups,
        nodes=_nodes(people, layout, said, frame),
        lines=frame.strokes(drawn.strokes),
        labels=tuple([_caption(label, frame) for label in layout.labels]),
        compromises=notes,
        facts=(
            *outline(people, heading, _subtitle(people), notes, homes=homes, facts=facts),
            *numbered(people, numbers),
        ),
        chart=FamilyChart(people, layout, homes),
    )


def _look(looks: Mapping[str, Look], identifier: str, role: NodeRole, numbers: Numbering) -> Look:
    if role is NodeRole.PLACEHOLDER:
        return Look(kind="placeholder")
    look, number = looks[identifier], numbers.number(identifier)
    return evolve(look, number=number) if number else look


def _said(people: People, identifier: str, numbers: Numbering, facts: Mapping[str, tuple[str, ...]]) -> str:
    """The accessible name of somebody, with the number where there is one."""
    name = numbers.name(identifier)
    alone = description(people, identifier, facts)
    return people.words("join.semicolon").join((alone, people.words("person.number", number=name))) if name else alone


def _persons(layout: Layout, said: dict[str, str], looks: dict[str, Look], style: Style, setter: Setter) -> list[Group]:
    return [
        Group(
            role=str(node.role),
            refs=(node.id,),
            label=said[node.id],
            marks=symbol(looks[node.id], node.x, node.y, style=style, theme=setter.theme, measurer=setter.measurer),
        )
        for node in layout.nodes
    ]


def _nodes(people: People, layout: Layout, said: Mapping[str, str], frame: Frame) -> tuple[Node, ...]:
    made = []
    for node in layout.nodes:
        x, y = frame.at(node.x, node.y)
        made.append(
            Node(
                id=node.id,
                role=str(node.role),
                x=x,
                y=y,
                width=node.width,
                height=node.height,
                label=people.full(node.id),
                description=said[node.id],
            )
        )
    return tuple(made)


def _caption(label: Label, frame: Frame) -> Caption:
    x, y = frame.at(label.x, label.y)
    text = clean(label.full) or "\n".join(map(clean, label.lines))
    return Caption(of=label.of, text=text, x=x, y=y, width=label.width, height=label.height)


def _title(people: People, title: str | None) -> str:
    if title is not None:
        return clean(title)
    client = people.dossier.client
    if client is None or client not in people.dossier.by_id:
        return people.words("title.genogram.nobody")
    return people.words("title.genogram", name=people.name(client))


def _subtitle(people: People) -> str:
    if not people.dossier.persons:
        return people.words("outline.empty")
    if people.at is None:
        return ""
    return people.words("title.date", date=phrase(people.at, people.words.lang))


def _description(people: People, title: str, layout: Layout) -> str:
    persons = sum(1 for node in layout.nodes if node.role is NodeRole.PERSON)
    if not persons:
        return people.words("title.description.empty", title=title)
    kin = people.families
    rows = {n.y for n in layout.nodes if n.id in kin.of_partner or n.id in kin.of_child}
    return people.words(
        "title.description",
        title=title,
        persons=people.words.count("count.persons", persons),
        generations=people.words.count("count.generations", max(1, len(rows))),
    )
