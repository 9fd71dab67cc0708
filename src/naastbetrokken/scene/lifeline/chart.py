# SPDX-License-Identifier: MIT
"""A life line in text characters: time runs down the page, hard things stand left of the line and good ones right."""

from collections.abc import Iterator
from textwrap import wrap
from typing import Final

from attrs import frozen

from naastbetrokken.layout.lifeline import Axis
from naastbetrokken.scene.lifeline.story import WISH, Entry, Story, place_in_time

HALF: Final = 5
"""Columns on either side of the line: one for each point of the rating."""
LONGEST: Final = 21
"""Columns of a date at most; a longer one stands behind what happened."""
LEAST: Final = 24
"""Columns that words have at least."""
SIGNS: Final = {"line": "│", "dots": "┊", "bar": "─", "event": "●", "unrated": "○", "wish": "◌", "today": "┼"}
PLAIN: Final = {"line": "|", "dots": ":", "bar": "-", "event": "*", "unrated": "o", "wish": "o", "today": "+"}


@frozen
class LifeChart:
    """The dated events and wishes of a story as rows of text."""

    story: Story
    axis: Axis

    def picture(self, *, width: int, ascii_only: bool) -> str:
        """The picture; each event is a row with when it was, its height and its words."""
        signs = PLAIN if ascii_only else SIGNS
        return "\n".join(line.rstrip() for line in self._lines(width, signs))

    def _lines(self, width: int, signs: dict[str, str]) -> Iterator[str]:
        w = self.story.people.words
        dated = [entry for entry in (*self.story.events, *self.story.wishes) if entry.span is not None]
        dated.sort(key=lambda one: (one.role == WISH, place_in_time(one, self.story.times), one.sentence))
        column = max([4, *(len(entry.head) for entry in dated if len(entry.head) <= LONGEST)])
        room = max(LEAST, width - column - 2 * HALF - 4)
        if any(entry.valence for entry in dated):
            hard, good = w("lifeline.row.hard"), w("lifeline.row.good")
            yield f"{'':{column}} {hard:<{HALF}} {good:>{HALF}}"
        before = True
        for entry in dated:
            if entry.role == WISH and before:
                before = False
                yield from self._today(column, signs)
            yield from _rows(entry, column, room, signs)
        if before:
            yield from self._today(column, signs)

    def _today(self, column: int, signs: dict[str, str]) -> Iterator[str]:
        if self.axis.today is not None and not self.axis.ended:
            word = self.story.people.words("lifeline.today")
            side = signs["bar"] * HALF
            yield f"{self.axis.today.year:>{column}} {side}{signs['today']}{side}  {word}"


def _rows(entry: Entry, column: int, room: int, signs: dict[str, str]) -> Iterator[str]:
    line = signs["dots" if entry.role == WISH else "line"]
    fits = len(entry.head) <= column
    first, *others = wrap(entry.title if fits else f"{entry.title} ({entry.head})", room) or [""]
    yield f"{entry.head if fits else '':>{column}} {_height(entry, line, signs)}  {first}"
    for words in others:
        yield f"{'':{column}} {'':{HALF}}{line}{'':{HALF}}  {words}"


def _height(entry: Entry, line: str, signs: dict[str, str]) -> str:
    """The line with the event at its height, and a bar from one to the other."""
    cells = [" "] * HALF + [line] + [" "] * HALF
    valence = entry.valence or 0
    step = 1 if valence > 0 else -1
    for place in range(step, valence, step):
        cells[HALF + place] = signs["bar"]
    mark = "wish" if entry.role == WISH else "unrated" if entry.valence is None else "event"
    cells[HALF + valence] = signs[mark]
    return "".join(cells)
