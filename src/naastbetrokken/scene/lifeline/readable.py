# SPDX-License-Identifier: MIT
"""A life line for other programs to read: symbols, lines and words with their places."""

from collections.abc import Iterator, Sequence

from naastbetrokken.layout.lifeline import HomeSpot, Placed, Spot
from naastbetrokken.layout.lifeline.side import RADIUS
from naastbetrokken.scene.lifeline.lists import Listed
from naastbetrokken.scene.lifeline.mood import mood_line
from naastbetrokken.scene.lifeline.outline import heading_lines, rating_lines
from naastbetrokken.scene.lifeline.story import Entry, Story
from naastbetrokken.scene.scene import Caption, Node, Stroke


def axis_words(told: Story, placed: Placed) -> str:
    """From which year to which the line runs, and which year it is."""
    w, axis = told.people.words, placed.axis
    if axis.today is None or axis.ended:
        return w("lifeline.axis", first=axis.first.year, last=axis.last.year)
    return w("lifeline.axis.today", first=axis.first.year, last=axis.last.year, today=axis.today.year)


def about(told: Story, placed: Placed) -> str:
    """What is said of the line as a whole."""
    return " ".join((axis_words(told, placed), *heading_lines(told), *rating_lines(told)))


def nodes(told: Story, placed: Placed, below: Listed) -> Iterator[Node]:
    """The line itself, then events, wishes and homes, those that are listed below the line last."""
    width, name = placed.axis.width, "axis"
    while any(entry.id == name for entry in told.entries):
        name += "_"
    yield Node(
        id=name,
        role="axis",
        x=width / 2,
        y=0.0,
        width=width,
        height=round(placed.edges[1] - placed.edges[0], 2),
        label=axis_words(told, placed),
        description=about(told, placed),
    )
    said = {entry.id: entry for entry in told.entries}
    for spot in placed.spots:
        entry = said[spot.item.id]
        side = 2 * RADIUS
        yield _node(entry, spot.x, spot.y, side, side)
    for home in placed.homes:
        left, right = home.bar.ends
        yield _node(said[home.home.id], (left + right) / 2, home.bar.y, right - left, 4.0)
    yield from below.nodes


def _node(entry: Entry, x: float, y: float, width: float, height: float) -> Node:
    return Node(
        id=entry.id,
        role=entry.role,
        x=round(x, 2),
        y=round(y, 2),
        width=round(width, 2),
        height=round(height, 2),
        label=entry.title,
        description=entry.sentence,
    )


def strokes(placed: Placed, *, mood: bool) -> Iterator[Stroke]:
    """The line, stretches of time, stems, leaders, and the line along the ratings."""
    yield Stroke(role="axis", refs=(), points=((0.0, 0.0), (placed.axis.width, 0.0)))
    for spot in placed.spots:
        refs = (spot.item.id,)
        if spot.bar is not None:
            left, right = spot.bar.ends
            points = ((round(left, 2), spot.bar.y), (round(right, 2), spot.bar.y))
            yield Stroke(role="period", refs=refs, points=points)
        if spot.stem:
            yield Stroke(role="stem", refs=refs, points=spot.stem)
        yield Stroke(role="leader", refs=refs, points=spot.leader)
    for piece in mood_line(placed) if mood else ():
        yield Stroke(role="mood", refs=(), points=piece)


def captions(placed: Placed) -> Iterator[Caption]:
    """The words of events, wishes and homes on the line."""
    found: Sequence[Spot | HomeSpot] = (*placed.spots, *placed.homes)
    for spot in found:
        of = spot.item.id if isinstance(spot, Spot) else spot.home.id
        label = spot.label
        yield Caption(
            of=of,
            text="\n".join(line.text for line in label.lines),
            x=label.x,
            y=label.y,
            width=round(label.width, 2),
            height=round(label.height, 2),
        )
