# SPDX-License-Identifier: MIT
"""The triadic timeline as a scene: line, columns and lanes with their words, title, legend and notes."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from naastbetrokken.layout.moments import Layout, layout
from naastbetrokken.layout.moments.measures import BARE, DISC
from naastbetrokken.layout.text import RememberingMeasurer
from naastbetrokken.model import Dossier
from naastbetrokken.model.date_words import phrase
from naastbetrokken.model.dates import PartialDate
from naastbetrokken.scene.blank import EMPTY, blank_named
from naastbetrokken.scene.blocks import Setter, notes_block, title_block
from naastbetrokken.scene.form_head import form_head
from naastbetrokken.scene.frame import framed
from naastbetrokken.scene.legend_set import legend_block
from naastbetrokken.scene.marks import Box, box_of
from naastbetrokken.scene.moments.captions import captions
from naastbetrokken.scene.moments.choosing import Chosen, chosen
from naastbetrokken.scene.moments.drawing import drawn
from naastbetrokken.scene.moments.facts import Fact
from naastbetrokken.scene.moments.form import empty_sheets, filled_up, half_filled, sections
from naastbetrokken.scene.moments.legend import legend
from naastbetrokken.scene.moments.outline import notes as told_notes
from naastbetrokken.scene.moments.outline import outline
from naastbetrokken.scene.moments.story import Story, loose_tasks, parts_of, stories
from naastbetrokken.scene.moments.teller import Teller
from naastbetrokken.scene.scene import Node, Scene, Told
from naastbetrokken.scene.theme import Theme, theme_named
from naastbetrokken.scene.wording import in_words
from naastbetrokken.typing import TextMeasurer

NAMED: Final = 3
"""So many moments are named in a note; of more the number says enough, since each stands on the line."""
LEAST_WIDTH: Final = 640.0
"""Title and legend get at least this width."""


def moments(
    dossier: Dossier,
    *,
    lang: str = "nl",
    theme: str | Theme = "default",
    at: PartialDate | None = None,
    title: str | None = None,
    key: Iterable[str] | str | None = None,
    blank: str | None = None,
    measurer: TextMeasurer | None = None,
) -> Scene:
    """The scene of a triadic timeline.

    Args:
        dossier: the facts.
        lang: language of the words.
        theme: name of the look, or a look.
        at: the day that stands below the title, if not the dossier's own.
        title: another title than the client's name gives.
        key: ids of the moments to work out; when absent those marked as key moments, else all of them.
        blank: a form to fill in by hand: "empty", or "half" with what is known and up to three columns.
        measurer: how wide texts are; the envelope of four common fonts when absent.

    Raises:
        UsageError: if there is no such language, theme, moment or form.
    """
    look, form = theme_named(theme), blank_named(blank)
    setter = Setter(look, RememberingMeasurer.of(measurer))
    teller = Teller.of(dossier if form != EMPTY else Dossier.trusted(), lang=lang, at=at if form != EMPTY else None)
    picked = chosen(teller.people.dossier, key if form != EMPTY else None)
    told, loose = stories(teller, picked), loose_tasks(teller)
    parts, sheets = parts_of(teller, told, loose), empty_sheets(teller.words, len(picked.worked) + 1) if form else ()
    if form is not None:
        told = half_filled(told, teller.words)
        parts = filled_up(parts_of(teller, told, loose), sheets, teller.words)
    placed = layout(parts, measurer=setter.measurer)
    facts = [
        *(fact for story in told for fact in story.facts),
        *(fact for sheet in sheets for fact in sheet.facts),
        *loose,
    ]
    by_entry = {fact.entry.id: fact for fact in facts}
    said_of = {story.id: story for story in told}
    groups = drawn(placed, said_of, by_entry, look)
    told_in_words = () if form else _notes(teller, told, picked)
    heading = _title(teller, title)
    subtitle = _form_subtitle(teller) if form else _subtitle(teller, told)
    scene = Scene(
        instrument="moments",
        lang=lang,
        title=heading,
        description=_description(teller, heading, told),
        width=0.0,
        height=0.0,
        paper=look.paper,
        fonts=look.family,
        nodes=(*_moment_nodes(placed, told), *_entry_nodes(placed, by_entry)),
        labels=tuple(captions(placed, by_entry)),
        compromises=told_in_words,
        facts=(
            *outline(teller, heading, subtitle, told, loose),
            *sections(teller.words, sheets),
            *told_notes(teller, told_in_words),
        ),
    )
    inner = box_of(mark for group in groups for mark in group.marks) or Box(0, 0, 0, 0)
    wide = max(inner.width, LEAST_WIDTH)
    below_title = " ".join(line for line in subtitle if line)
    if form is None:
        above = title_block(setter, heading, below_title, wide)
    else:
        above = form_head(setter, heading, below_title, teller.words, wide, named=teller.client is not None)
    return framed(
        scene,
        groups,
        inner,
        above=above,
        below=(
            legend_block(setter, legend(teller.words, told, facts, look), wide),
            notes_block(setter, teller.words("legend.notes"), [one.message for one in told_in_words], wide),
        ),
    )


def _title(teller: Teller, title: str | None) -> str:
    if title is not None:
        return in_words(title)
    if teller.client is None:
        return teller.words("moments.title.nobody")
    return teller.words("moments.title", name=teller.client)


def _subtitle(teller: Teller, told: Sequence[Story]) -> tuple[str, ...]:
    words, at = teller.words, teller.people.at
    dated = "" if at is None else words("title.date", date=phrase(at, teller.lang))
    if told:
        return (dated,)
    return (dated and f"{dated}.", words("moments.empty"), words("moments.question.which"))


def _form_subtitle(teller: Teller) -> tuple[str, ...]:
    return (teller.words("moments.form.subtitle"), teller.words("moments.form.hint"))


def _description(teller: Teller, title: str, told: Sequence[Story]) -> str:
    words = teller.words
    if not told:
        return words("moments.description.empty", title=title)
    worked = sum(1 for story in told if story.number)
    count = words.count("moments.count", len(told))
    if worked == len(told):
        return words("moments.description.all", title=title, moments=count)
    return words("moments.description", title=title, moments=count, worked=worked)


def _notes(teller: Teller, told: Sequence[Story], picked: Chosen) -> tuple[Told, ...]:
    """What the picture leaves out because nobody chose it; said, never silent."""
    words, found = teller.words, []
    if picked.unchosen:
        message = f"{words('moments.note.many', n=len(told))} {words('moments.question.choose')}"
        found.append(Told(code="not_chosen", message=message, refs=tuple(story.id for story in told)))
    elif any(not story.number for story in told):
        more = [story for story in told if not story.number and story.holds_more]
        if more:
            titles = words.listed(f"‘{story.title}’" for story in more)
            few = len(more) <= NAMED
            message = words("moments.note.bare", titles=titles) if few else words("moments.note.bare.many", n=len(more))
            found.append(Told(code="not_worked_out", message=message, refs=tuple(story.id for story in more)))
    return tuple(found)


def _moment_nodes(placed: Layout, told: Sequence[Story]) -> list[Node]:
    """Every moment once: at its column where it is worked out, else on the line above."""
    at = {bead.id: bead.at for bead in placed.beads if not bead.number}
    at |= {column.id: column.at for strip in placed.strips for column in strip.columns}
    return [
        Node(
            id=story.id,
            role="moment",
            x=at[story.id][0],
            y=at[story.id][1],
            width=2 * (DISC if story.number else BARE),
            height=2 * (DISC if story.number else BARE),
            label=story.title,
            description=story.said,
        )
        for story in told
    ]


def _entry_nodes(placed: Layout, facts: Mapping[str, Fact]) -> list[Node]:
    return [
        Node(
            id=entry.id,
            role=facts[entry.id].role,
            x=(entry.left + entry.right) / 2,
            y=(entry.top + entry.bottom) / 2,
            width=entry.right - entry.left,
            height=entry.bottom - entry.top,
            label=facts[entry.id].entry.lead or facts[entry.id].entry.text,
            description=facts[entry.id].sentence,
        )
        for strip in placed.strips
        for entry in strip.entries
        if facts[entry.id].sentence
    ]
