# SPDX-License-Identifier: MIT
"""The placed timeline as groups of marks, back to front: rules, lines, then words and signs."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from naastbetrokken.layout.moments import Layout, Line, PlacedColumn, PlacedEntry, Sign, Strip
from naastbetrokken.layout.moments.measures import BARE, DISC, SMALL
from naastbetrokken.layout.result import Point
from naastbetrokken.scene.marks import Circle, Ink, Mark, Text, polyline
from naastbetrokken.scene.moments.facts import Fact
from naastbetrokken.scene.moments.signs import sign_marks
from naastbetrokken.scene.moments.story import Story
from naastbetrokken.scene.scene import Group
from naastbetrokken.scene.theme import Theme

ROUGH: Final = (2.2, 1.9)
"""Dash of the disc of a moment whose date is rough."""
UNTIMED: Final = (1.0, 5.0)
NUMBER: Final = 11.0


def drawn(placed: Layout, told: Mapping[str, Story], facts: Mapping[str, Fact], theme: Theme) -> tuple[Group, ...]:
    """All groups of the picture.

    Args:
        placed: where everything stands.
        told: the moments by id.
        facts: what each entry says, by its id.
        theme: the look.
    """
    return (
        *_line(placed, told, theme),
        *(group for strip in placed.strips for group in _strip(strip, told, facts, theme)),
    )


def _line(placed: Layout, told: Mapping[str, Story], theme: Theme) -> Iterator[Group]:
    """The line with all moments; those that are worked out are told in their column."""
    discs = [(bead.at, DISC if bead.number else BARE) for bead in placed.beads]
    for start, end, known in placed.axes:
        marks = tuple(axis(*piece, theme, known=known) for piece in _between(start, end, discs))
        yield Group(role="axis", marks=marks)
    for bead in placed.beads:
        story = told[bead.id]
        marks = (*disc(bead.at, bead.number, theme, rough=story.timed.rough), *texts(bead.lines, theme))
        if bead.number:
            yield Group(role="bead", marks=marks)
        else:
            yield Group(role="moment", refs=(bead.id,), label=story.said, marks=marks)


def _strip(strip: Strip, told: Mapping[str, Story], facts: Mapping[str, Fact], theme: Theme) -> Iterator[Group]:
    for head in strip.heads:
        heavy = theme.thin * (1.0 if not head.lane else 1.5)
        yield Group(role="rule", marks=(polyline(head.rule, Ink(stroke=theme.pale, width=heavy)),))
    if strip.axis is not None:
        discs = [(column.at, DISC) for column in strip.columns]
        lost = [column.at[0] for column in strip.columns if _untimed(told.get(column.id))]
        marks = tuple(
            axis(*piece, theme, known=not lost or piece[1][0] < lost[0]) for piece in _between(*strip.axis, discs)
        )
        yield Group(role="axis", marks=marks)
    for rail in strip.rails:
        ends = ((rail.x, rail.stops[0]), (rail.x, rail.stops[-1]))
        marks = (polyline(ends, Ink(stroke=theme.ink, width=theme.union)),)
        yield Group(role="rail", refs=(rail.column,), marks=marks)
    for head in strip.heads:
        label = " ".join(line.text for line in head.lines if line.size > SMALL)
        yield Group(role="lane" if head.lane else "row", label=label, marks=texts(head.lines, theme))
    for column in strip.columns:
        yield _column(column, told, theme)
    for entry in strip.entries:
        yield _entry(entry, facts.get(entry.id), theme)


def _untimed(story: Story | None) -> bool:
    return story is not None and story.timed.place is None


def _between(start: Point, end: Point, discs: Iterable[tuple[Point, float]]) -> Iterator[tuple[Point, Point]]:
    """The pieces of a level line outside the discs that stand on it, which it meets at their rims."""
    y, here = start[1], start[0]
    for (x, at_y), radius in sorted(discs):
        if at_y == y and start[0] <= x <= end[0]:
            if x - radius > here:
                yield (here, y), (x - radius, y)
            here = x + radius
    if end[0] > here:
        yield (here, y), (end[0], y)


def _column(column: PlacedColumn, told: Mapping[str, Story], theme: Theme) -> Group:
    story = told.get(column.id)
    rough = story is not None and story.timed.rough
    marks = (
        *disc(column.at, column.number, theme, rough=rough),
        *texts(column.lines, theme),
        *writing(column.strokes, theme),
    )
    if story is None:
        return Group(role="moment", marks=marks)
    return Group(role="moment", refs=(column.id,), label=story.said, marks=marks)


def _entry(entry: PlacedEntry, fact: Fact | None, theme: Theme) -> Group:
    marks: list[Mark] = [*sign_marks(entry.sign, entry.at, theme)]
    if entry.bar is not None:
        top, bottom = entry.bar
        marks.append(polyline(((entry.at[0], top), (entry.at[0], bottom)), Ink(stroke=theme.pale, width=2.0)))
    marks += texts(entry.lines, theme, alarm=entry.sign is Sign.UNOWNED)
    marks += writing(entry.strokes, theme)
    if fact is None:
        return Group(role="form", marks=tuple(marks))
    return Group(role=fact.role, refs=fact.refs, label=fact.sentence, marks=tuple(marks))


def texts(lines: Iterable[Line], theme: Theme, *, alarm: bool = False) -> tuple[Mark, ...]:
    """Lines of text; with `alarm` also the small ones in full ink."""
    return tuple(
        Text(
            x=line.x,
            y=line.y,
            text=line.text,
            size=line.size,
            width=line.width,
            bold=line.bold or (alarm and line.soft),
            fill=theme.soft if line.soft and not alarm else theme.ink,
        )
        for line in lines
    )


def writing(strokes: Sequence[tuple[Point, Point]], theme: Theme) -> tuple[Mark, ...]:
    """Lines to write on."""
    return tuple(polyline(stroke, Ink(stroke=theme.pale, width=theme.thin)) for stroke in strokes)


def axis(start: Point, end: Point, theme: Theme, *, known: bool) -> Mark:
    """A piece of the line; dotted where no time is known."""
    if known:
        return polyline((start, end), Ink(stroke=theme.ink, width=theme.union))
    return polyline((start, end), Ink(stroke=theme.ink, width=theme.union, dash=UNTIMED, rounded=True))


def disc(at: Point, number: str, theme: Theme, *, rough: bool) -> tuple[Mark, ...]:
    """A moment on the line: filled with its number where it is worked out, small and open where it is not."""
    x, y = at
    dash = ROUGH if rough else ()
    if not number:
        return (Circle(x, y, BARE, ink=Ink(stroke=theme.ink, width=1.5, fill=theme.paper, dash=dash)),)
    figure = Text(
        x=x,
        y=y + 0.36 * NUMBER,
        text=number,
        size=NUMBER,
        width=NUMBER * 0.7 * len(number),
        anchor="middle",
        bold=True,
        fill=theme.ink if rough else theme.paper,
    )
    ink = Ink(stroke=theme.ink, width=1.5, fill=theme.paper if rough else theme.ink, dash=dash)
    return (Circle(x, y, DISC - 0.75, ink=ink), figure)
