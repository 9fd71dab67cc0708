# SPDX-License-Identifier: MIT
"""A genogram to work on: the usual drawing, and below it what is still to be asked, with lines to write on."""

from collections.abc import Sequence
from typing import Final

from attrs import evolve

from naastbetrokken.layout.text import EnvelopeMeasurer
from naastbetrokken.scene.blocks import Block, Setter, shifted
from naastbetrokken.scene.genogram_gaps import Gap, gaps
from naastbetrokken.scene.marks import Ink, Mark, box_of, polyline
from naastbetrokken.scene.people import People
from naastbetrokken.scene.scene import Caption, Group, Scene, Section
from naastbetrokken.scene.theme import Theme, theme_named
from naastbetrokken.typing import TextMeasurer

BELOW: Final = ("legend-head", "legend", "notes-head", "note")
"""Roles of what stands below the picture and moves down."""
MARGIN: Final = 24.0
GAP: Final = 28.0
COLUMN: Final = 320.0
"""Width of a question with its line, at least."""
WIDEST: Final = 440.0
"""Width of one at most, so that a sheet of paper has room for it."""
COLUMN_GAP: Final = 32.0
WRITING: Final = 30.0
"""Px from a question to the line to write on: a hand needs 8 mm."""
SPARE: Final = 2
"""Open lines for what nobody thought of asking."""


def with_gaps(
    scene: Scene, people: People, *, theme: str | Theme = "default", measurer: TextMeasurer | None = None
) -> Scene:
    """The drawing with its questions between picture and legend.

    Args:
        scene: the usual drawing.
        people: whose family it is, and in which words.
        theme: the look that the drawing was made with.
        measurer: how wide texts are; the envelope of four common fonts when absent.
    """
    setter = Setter(theme_named(theme), measurer or EnvelopeMeasurer())
    found = gaps(people)
    head = people.words("form.gaps")
    more = people.words("form.gap.more")
    block = _block(setter, head, (*found, Gap(refs=(), text=more)), scene.width - 2 * MARGIN)
    picture = [group for group in scene.groups if group.role not in BELOW]
    below = [group for group in scene.groups if group.role in BELOW]
    drawn = box_of(mark for group in picture for mark in group.marks)
    top = round((drawn.bottom if drawn else MARGIN) + GAP, 2)
    placed = shifted(block.groups, MARGIN, top)
    under = box_of(mark for group in below for mark in group.marks)
    dy = round(top + block.height + GAP - under.top, 2) if under else 0.0
    height = max(scene.height + dy, top + block.height + MARGIN) if under else top + block.height + MARGIN
    return evolve(
        scene,
        width=max(scene.width, block.width + 2 * MARGIN),
        height=float(-(-height // 1)),
        groups=(*picture, *placed, *shifted(below, 0.0, dy)),
        labels=(*scene.labels, *_captions(placed, found)),
        facts=_told(scene.facts, Section(heading=head, items=(*(gap.text for gap in found), more)), people),
    )


def _block(setter: Setter, head: str, asked: Sequence[Gap], width: float) -> Block:
    """The questions in as many columns as fit, each with a line below it."""
    theme = setter.theme
    title, wide, high = setter.lines(head, theme.subhead, width, bold=True)
    groups = [Group(role="gaps-head", label=head, marks=tuple(title))]
    columns = max(1, min(len(asked), int((width + COLUMN_GAP) // (COLUMN + COLUMN_GAP))))
    span = min(WIDEST, (max(width, COLUMN) - (columns - 1) * COLUMN_GAP) / columns)
    deep = -(-len(asked) // columns)
    rule = Ink(stroke=theme.pale, width=theme.thin)
    height = high
    for number in range(columns):
        x, y = number * (span + COLUMN_GAP), high + 8.0
        for gap in asked[number * deep : (number + 1) * deep]:
            lines, _, used = setter.lines(gap.text, theme.small, span, x=x, y=y, fill=theme.ink)
            last = gap is asked[-1]
            rules: list[Mark] = [
                polyline(((x, y + used + i * WRITING - 4), (x + span, y + used + i * WRITING - 4)), rule)
                for i in range(1, (SPARE if last else 1) + 1)
            ]
            groups.append(Group(role="gap", label=gap.text, marks=(*lines, *rules)))
            y += used + len(rules) * WRITING + 6
        height = max(height, y)
        wide = max(wide, x + span)
    return Block(groups=tuple(groups), width=wide, height=height)


def _captions(groups: Sequence[Group], found: Sequence[Gap]) -> list[Caption]:
    """The questions for other programs; each with the first of those whom it is about."""
    about = {gap.text: gap.refs[0] for gap in found if gap.refs}
    captions = []
    for group in groups:
        box = box_of(group.marks)
        if box is not None:
            x, y, width, height = (round(edge, 2) for edge in (box.left, box.top, box.width, box.height))
            of = about.get(group.label, "gaps")
            captions.append(Caption(of=of, text=group.label, x=x, y=y, width=width, height=height))
    return captions


def _told(facts: Sequence[Section], asked: Section, people: People) -> tuple[Section, ...]:
    """The questions before the notes about the drawing."""
    notes = people.words("outline.notes")
    before = [part for part in facts if part.heading != notes]
    after = [part for part in facts if part.heading == notes]
    return (*before, asked, *after)
