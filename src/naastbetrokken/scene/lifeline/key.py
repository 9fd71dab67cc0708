# SPDX-License-Identifier: MIT
"""The legend of a life line: only what occurs, in rows as wide as the picture, drawn with the same marks."""

from collections.abc import Collection, Iterator, Sequence
from typing import Final

from naastbetrokken.layout.lifeline import Bar, Placed
from naastbetrokken.scene.blocks import Block, Setter
from naastbetrokken.scene.lifeline.marks import bar_marks, disc, stem_ink, word
from naastbetrokken.scene.marks import Ink, Mark, Text, polyline
from naastbetrokken.scene.scene import Group
from naastbetrokken.scene.theme import Theme
from naastbetrokken.scene.words import Words

SIZE: Final = 10.0
ROW: Final = 17.0
SAMPLE: Final = 22.0
GAP: Final = 20.0
HALF: Final = 10.0
NOTES_GAP: Final = 3.0


def key(placed: Placed, setter: Setter, w: Words, width: float, *, mood: bool, notes: Sequence[str] = ()) -> Block:
    """The legend as rows of samples with their meaning, and below it what could not be drawn as one would wish."""
    groups: list[Group] = []
    x = y = wide = 0.0
    for name, marks in _entries(placed, setter, mood=mood):
        text = w(f"lifeline.legend.{name}")
        needs = SAMPLE + 5.0 + setter.measurer.width(text, SIZE)
        if x and x + needs > width:
            x, y = 0.0, y + ROW
        middle = y + ROW / 2
        drawn = [mark.moved(x + SAMPLE / 2, middle) for mark in marks]
        drawn.append(word(text, (x + SAMPLE + 5.0, middle + 0.36 * SIZE), SIZE, setter))
        groups.append(Group(role="legend", label=text, marks=tuple(drawn)))
        x += needs + GAP
        wide = max(wide, x - GAP)
    y += ROW + NOTES_GAP if groups else 0.0
    for note in notes:
        marks, used, high = setter.lines(note, SIZE, width, y=y, fill=setter.theme.soft)
        groups.append(Group(role="note", label=note, marks=tuple(marks)))
        y, wide = y + high, max(wide, used)
    return Block(groups=tuple(groups), width=wide, height=y)


def _entries(placed: Placed, setter: Setter, *, mood: bool) -> Iterator[tuple[str, list[Mark]]]:
    events = [spot for spot in placed.spots if not spot.item.wish]
    yield from _ratings({spot.item.valence for spot in events}, setter.theme)
    bars = [spot.bar for spot in events if spot.bar is not None]
    yield from _stretches(bars, [home.bar for home in placed.homes], setter.theme)
    if any(spot.item.wish for spot in placed.spots):
        yield "wish", [disc(0, 0, setter.theme, rated=False, wish=True)]
    if mood:
        yield "mood", [polyline(((-HALF, 4.0), (-3.0, -4.0), (4.0, 2.0), (HALF, -3.0)), mood_ink(setter))]
    told = [line for spot in events if spot.item.id not in placed.untold for line in spot.item.help]
    if told:
        yield "help", [_signs(setter)]


def _ratings(valences: Collection[int | None], theme: Theme) -> Iterator[tuple[str, list[Mark]]]:
    base = Ink(stroke=theme.pale, width=theme.thin)
    if any(valences):
        line = polyline(((-HALF, 1.0), (HALF, 1.0)), base)
        stems = [polyline(((x, 1.0), (x, y)), stem_ink(theme, sure=True)) for x, y in ((-5.0, -5.0), (5.0, 6.0))]
        yield "rated", [line, *stems, disc(-5.0, -4.5, theme, rated=True), disc(5.0, 5.5, theme, rated=True)]
    for name, value in (("zero", 0), ("unrated", None)):
        if value in valences:
            line = polyline(((-HALF, 0.0), (HALF, 0.0)), base)
            yield name, [line, disc(0, 0, theme, rated=value is not None)]


def _stretches(bars: Sequence[Bar], homes: Sequence[Bar], theme: Theme) -> Iterator[tuple[str, list[Mark]]]:
    if any(bar.sure is not None for bar in bars):
        yield "period", bar_marks(Bar(sure=(-HALF, HALF)), theme)
    if any(bar.ongoing for bar in (*bars, *homes)):
        yield "ongoing", bar_marks(Bar(sure=(-HALF, HALF), ongoing=True), theme)
    if any(bar.maybe for bar in (*bars, *homes)):
        yield "maybe", bar_marks(Bar(maybe=((-HALF, HALF),)), theme)


def mood_ink(setter: Setter) -> Ink:
    """The line along the ratings."""
    return Ink(stroke=setter.theme.tie, width=1.5, rounded=True)


def _signs(setter: Setter) -> Text:
    return word("+ −", (0.0, 0.36 * SIZE), SIZE, setter, anchor="middle")
