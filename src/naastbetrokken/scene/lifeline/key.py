# SPDX-License-Identifier: MIT
"""The legend of a life line: only what occurs, in rows as wide as the picture, drawn with the same marks."""

from collections.abc import Collection, Iterator, Sequence
from typing import Final

from naastbetrokken.layout.lifeline import Bar, Placed
from naastbetrokken.scene.blocks import Block, Setter
from naastbetrokken.scene.lifeline.marks import arrow, bar_marks, disc, dotted, stem_ink, word
from naastbetrokken.scene.marks import Ink, Mark, Text, polyline
from naastbetrokken.scene.scene import Group
from naastbetrokken.scene.theme import Theme
from naastbetrokken.scene.words import Words

ROW: Final = 20.0
SAMPLE: Final = 24.0
GAP: Final = 22.0
HALF: Final = 11.0


def key(placed: Placed, setter: Setter, w: Words, width: float, *, mood: bool) -> Block:
    """The legend as rows of samples with their meaning."""
    groups: list[Group] = []
    x = y = wide = 0.0
    for name, marks in _entries(placed, setter, mood=mood):
        text = w(f"lifeline.legend.{name}")
        size = setter.theme.small
        needs = SAMPLE + 6.0 + setter.measurer.width(text, size)
        if x and x + needs > width:
            x, y = 0.0, y + ROW
        middle = y + ROW / 2
        drawn = [mark.moved(x + SAMPLE / 2, middle) for mark in marks]
        drawn.append(word(text, (x + SAMPLE + 6.0, middle + 0.36 * size), size, setter))
        groups.append(Group(role="legend", label=text, marks=tuple(drawn)))
        x += needs + GAP
        wide = max(wide, x - GAP)
    return Block(groups=tuple(groups), width=wide, height=y + ROW if groups else 0.0)


def _entries(placed: Placed, setter: Setter, *, mood: bool) -> Iterator[tuple[str, list[Mark]]]:
    events = [spot for spot in placed.spots if not spot.item.wish]
    yield from _ratings({spot.item.valence for spot in events}, setter.theme)
    bars = [spot.bar for spot in events if spot.bar is not None]
    yield from _stretches(bars, [home.bar for home in placed.homes], setter.theme)
    if any(spot.item.wish for spot in placed.spots):
        yield "wish", [disc(0, 0, setter.theme, rated=False, wish=True)]
    if placed.axis.today is not None and not placed.axis.ended:
        yield "today", _today(setter.theme)
    if mood:
        yield "mood", [polyline(((-HALF, 4.0), (-3.0, -4.0), (4.0, 2.0), (HALF, -3.0)), mood_ink(setter))]
    told = [line for spot in events for line in spot.item.more] if placed.told else []
    for name, sign in (("helped", "+"), ("hindered", "−")):
        if any(line.startswith(f"{sign} ") for line in told):
            yield name, [_sign(sign, setter)]


def _ratings(valences: Collection[int | None], theme: Theme) -> Iterator[tuple[str, list[Mark]]]:
    base = Ink(stroke=theme.pale, width=theme.thin)
    for name, way in (("good", -1), ("hard", 1)):
        if any((valence or 0) * way < 0 for valence in valences):
            foot = polyline(((-8.0, -way * 6.0), (8.0, -way * 6.0)), base)
            stem = polyline(((0.0, -way * 6.0), (0.0, way * 4.0)), stem_ink(theme, sure=True))
            yield name, [foot, stem, disc(0, way * 4.0, theme, rated=True)]
    for name, value in (("zero", 0), ("unrated", None)):
        if value in valences:
            line = polyline(((-8.0, 0.0), (8.0, 0.0)), base)
            yield name, [line, disc(0, 0, theme, rated=value is not None)]


def _stretches(bars: Sequence[Bar], homes: Sequence[Bar], theme: Theme) -> Iterator[tuple[str, list[Mark]]]:
    if any(bar.sure is not None for bar in bars):
        yield "period", bar_marks(Bar(sure=(-HALF, HALF)), theme)
    if any(bar.ongoing for bar in (*bars, *homes)):
        yield "ongoing", bar_marks(Bar(sure=(-HALF, HALF), ongoing=True), theme)
    if any(bar.maybe for bar in (*bars, *homes)):
        yield "maybe", bar_marks(Bar(maybe=((-HALF, HALF),)), theme)


def _today(theme: Theme) -> list[Mark]:
    return [
        polyline(((-10.0, 0.0), (0.0, 0.0)), Ink(stroke=theme.ink, width=2.0)),
        polyline(((0.0, -6.0), (0.0, 6.0)), Ink(stroke=theme.ink, width=1.75)),
        polyline(((3.0, 0.0), (6.0, 0.0)), dotted(theme, 2.0, theme.ink)),
        arrow(6.0, 0.0, 1, theme.ink),
    ]


def mood_ink(setter: Setter) -> Ink:
    """The line along the ratings."""
    return Ink(stroke=setter.theme.tie, width=1.5, rounded=True)


def _sign(sign: str, setter: Setter) -> Text:
    size = setter.theme.name
    return word(sign, (6.0, 0.36 * size), size, setter, anchor="middle")
