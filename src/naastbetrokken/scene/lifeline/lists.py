# SPDX-License-Identifier: MIT
"""Events and wishes that nothing dates, listed below the line in rows, each with its own mark."""

from collections.abc import Iterator
from typing import Final

from attrs import evolve, frozen

from naastbetrokken.layout.lifeline.side import RADIUS
from naastbetrokken.scene.blocks import Setter, shifted
from naastbetrokken.scene.lifeline.marks import disc
from naastbetrokken.scene.lifeline.story import WISH, Entry, Story
from naastbetrokken.scene.scene import Caption, Group, Node

SIZE: Final = 10.5
INDENT: Final = 13.0
WIDE: Final = 420.0
"""Width at which an entry breaks into lines."""
GAP: Final = 26.0
ROW_GAP: Final = 4.0
ABOVE: Final = 18.0
"""Between the picture and the first list."""


@frozen(kw_only=True)
class Listed:
    """What is listed, from (0, 0) down and to the right."""

    groups: tuple[Group, ...] = ()
    nodes: tuple[Node, ...] = ()
    labels: tuple[Caption, ...] = ()
    height: float = 0.0

    def lowered(self, by: float) -> "Listed":
        """The same farther down."""
        return Listed(
            groups=tuple(shifted(self.groups, 0.0, by)),
            nodes=tuple(evolve(node, y=round(node.y + by, 2)) for node in self.nodes),
            labels=tuple(evolve(one, y=round(one.y + by, 2)) for one in self.labels),
            height=self.height,
        )


def undated(story: Story) -> Iterator[tuple[str, list[Entry]]]:
    """Heads with the entries below them: what happened, where somebody lived, what is wished for."""
    w = story.people.words
    past = [entry for entry in (*story.events, *story.homes) if entry.span is None]
    wishes = [entry for entry in story.wishes if entry.span is None]
    if past:
        yield w("lifeline.section.undated"), past
    if wishes:
        yield w("lifeline.section.wishes"), wishes


def lists(story: Story, setter: Setter, width: float) -> Listed:
    """The lists in rows, each after its head."""
    groups: list[Group] = []
    nodes: list[Node] = []
    labels: list[Caption] = []
    top = 0.0
    for head, entries in undated(story):
        marks, wide, high = setter.lines(head, SIZE, width, y=top, bold=True)
        groups.append(Group(role="list-head", label=head, marks=tuple(marks)))
        here = indent = wide + GAP / 2
        for entry in entries:
            found = _entry(entry, setter, here, top)
            if here > indent and here + found.width > width:
                top += high + ROW_GAP
                here, high = indent, 0.0
                found = _entry(entry, setter, here, top)
            groups += found.groups
            nodes.append(found.node)
            labels.append(found.label)
            here, high = here + found.width + GAP, max(high, found.label.height)
        top += high + ROW_GAP
    return Listed(groups=tuple(groups), nodes=tuple(nodes), labels=tuple(labels), height=top)


@frozen
class _Found:
    groups: tuple[Group, ...]
    node: Node
    label: Caption
    width: float


def _entry(entry: Entry, setter: Setter, x: float, y: float) -> _Found:
    more = (entry.people, *entry.help)
    words = " ".join((entry.title, *(f"({line})" for line in more if line)))
    marks, width, height = setter.lines(words, SIZE, WIDE, x=x + INDENT, y=y)
    middle = y + 0.66 * SIZE
    spot = disc(x + 4.0, middle, setter.theme, rated=entry.valence is not None, wish=entry.role == WISH)
    node = Node(
        id=entry.id,
        role=entry.role,
        x=round(x + 4.0, 2),
        y=round(middle, 2),
        width=2 * RADIUS,
        height=2 * RADIUS,
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
    return _Found(groups, node, caption, INDENT + width)
