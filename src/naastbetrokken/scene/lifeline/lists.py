# SPDX-License-Identifier: MIT
"""Events and wishes that nothing dates, listed below the line in columns, each with its own mark."""

from collections.abc import Iterator, Sequence
from typing import Final

from attrs import frozen

from naastbetrokken.scene.blocks import Setter
from naastbetrokken.scene.lifeline.marks import disc
from naastbetrokken.scene.lifeline.story import WISH, Entry, Story
from naastbetrokken.scene.scene import Caption, Group, Node

INDENT: Final = 14.0
COLUMN: Final = 250.0
GAP: Final = 28.0
HEAD_GAP: Final = 4.0
BETWEEN: Final = 3.0
ABOVE: Final = 22.0
"""Between the picture and the first list."""


@frozen(kw_only=True)
class Listed:
    """What is listed, from (0, 0) down and to the right."""

    groups: tuple[Group, ...] = ()
    nodes: tuple[Node, ...] = ()
    labels: tuple[Caption, ...] = ()
    height: float = 0.0


def undated(story: Story) -> Iterator[tuple[str, list[Entry]]]:
    """Heads with the entries below them: what happened, where somebody lived, what is wished for."""
    w = story.people.words
    past = [entry for entry in (*story.events, *story.homes) if entry.span is None]
    wishes = [entry for entry in story.wishes if entry.span is None]
    if past:
        yield w("lifeline.section.undated"), past
    if wishes:
        yield w("lifeline.section.wishes"), wishes


def lists(story: Story, setter: Setter, x: float, y: float, width: float) -> Listed:
    """The lists in columns below (x, y)."""
    groups: list[Group] = []
    nodes: list[Node] = []
    labels: list[Caption] = []
    top = y
    for head, entries in undated(story):
        marks, _, high = setter.lines(head, setter.theme.subhead, width, x=x, y=top, bold=True)
        groups.append(Group(role="list-head", label=head, marks=tuple(marks)))
        top += high + HEAD_GAP
        columns = max(1, min(len(entries), int((width + GAP) // (COLUMN + GAP))))
        deep = -(-len(entries) // columns)
        bottom = top
        for column in range(columns):
            here = top
            for entry in entries[column * deep : (column + 1) * deep]:
                group, node, label = _entry(entry, setter, x + column * (COLUMN + GAP), here)
                groups += group
                nodes.append(node)
                labels.append(label)
                here += label.height + BETWEEN
            bottom = max(bottom, here)
        top = bottom + BETWEEN * 3
    return Listed(groups=tuple(groups), nodes=tuple(nodes), labels=tuple(labels), height=max(0.0, top - y))


def _entry(entry: Entry, setter: Setter, x: float, y: float) -> tuple[Sequence[Group], Node, Caption]:
    theme = setter.theme
    words = " ".join((entry.title, *(f"({line})" for line in entry.more)))
    marks, width, height = setter.lines(words, theme.small, COLUMN - INDENT, x=x + INDENT, y=y)
    middle = y + 0.64 * theme.small
    spot = disc(x + 4.0, middle, theme, rated=bool(entry.valence), wish=entry.role == WISH)
    node = Node(
        id=entry.id,
        role=entry.role,
        x=round(x + 4.0, 2),
        y=round(middle, 2),
        width=7.0,
        height=7.0,
        label=entry.title,
        description=entry.sentence,
    )
    caption = Caption(
        of=entry.id, text=words, x=round(x + INDENT, 2), y=round(y, 2), width=round(width, 2), height=round(height, 2)
    )
    groups = (
        Group(role=entry.role, refs=(entry.id,), label=entry.sentence, marks=(spot,)),
        Group(role="label", refs=(entry.id,), marks=tuple(marks)),
    )
    return groups, node, caption
