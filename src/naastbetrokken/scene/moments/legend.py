# SPDX-License-Identifier: MIT
"""The legend of the timeline: only what occurs, drawn with the very same marks."""

from collections.abc import Iterable, Sequence
from typing import Final

from naastbetrokken.layout.moments import Sign
from naastbetrokken.scene.legend import Entry, Part
from naastbetrokken.scene.marks import Ink, Mark, polyline
from naastbetrokken.scene.moments.drawing import axis, disc
from naastbetrokken.scene.moments.facts import Fact
from naastbetrokken.scene.moments.signs import sign_marks
from naastbetrokken.scene.moments.story import Story
from naastbetrokken.scene.theme import Theme
from naastbetrokken.scene.words import Words

HALF: Final = 14.0
"""Half the length of a sample of the line."""
PARTS: Final = (
    ("presence", (Sign.PRESENT, Sign.INVITED, Sign.ABSENT, Sign.UNKNOWN)),
    ("choices", (Sign.DECIDED, Sign.UNDECIDED)),
    ("tasks", (Sign.UNOWNED, Sign.TASK_OPEN, Sign.TASK_DOING, Sign.TASK_DONE, Sign.TASK_DROPPED)),
)
"""Signs by subject, in the order of the legend."""


def legend(words: Words, told: Sequence[Story], facts: Iterable[Fact], theme: Theme) -> tuple[Part, ...]:
    """The parts of the legend that have entries.

    Args:
        words: the catalogue.
        told: the moments.
        facts: everything that is drawn of them.
        theme: the look.
    """
    entries = [fact.entry for fact in facts]
    signs = {entry.sign for entry in entries}
    joined = any(entry.rail is not None for entry in entries)
    parts = [Part(head=words("moments.legend.line"), entries=tuple(_line(words, told, theme)))]
    for subject, known in PARTS:
        found = [
            Entry(marks=sign_marks(sign, (0.0, 0.0), theme), text=words(f"moments.legend.{sign.value}"))
            for sign in known
            if sign in signs
        ]
        if subject == "choices" and joined:
            found.insert(1, Entry(marks=_together(theme), text=words("moments.legend.together")))
        if subject == "presence" and Sign.ACCOUNT in signs:
            bar = polyline(((0.0, -9.0), (0.0, 9.0)), Ink(stroke=theme.pale, width=2.0))
            found.append(Entry(marks=(bar,), text=words("moments.legend.account")))
        parts.append(Part(head=words(f"moments.legend.{subject}"), entries=tuple(found)))
    return tuple(part for part in parts if part.entries)


def _line(words: Words, told: Sequence[Story], theme: Theme) -> Iterable[Entry]:
    if len(told) > 1:
        sample = axis((-HALF, 0.0), (HALF, 0.0), theme, known=True)
        yield Entry(marks=(sample,), text=words("moments.legend.order"))
    if any(not story.number for story in told):
        yield Entry(marks=disc((0.0, 0.0), "", theme, rough=False), text=words("moments.legend.bare"))
    if any(story.timed.rough for story in told):
        yield Entry(marks=disc((0.0, 0.0), "", theme, rough=True), text=words("moments.legend.rough"))
    if any(story.timed.place is None for story in told):
        sample = axis((-HALF, 0.0), (HALF, 0.0), theme, known=False)
        yield Entry(marks=(sample,), text=words("moments.legend.untimed"))


def _together(theme: Theme) -> tuple[Mark, ...]:
    rail = polyline(((0.0, -9.0), (0.0, 9.0)), Ink(stroke=theme.ink, width=theme.union))
    ends = (sign_marks(Sign.DECIDED, (0.0, y), theme) for y in (-9.0, 9.0))
    return (rail, *(mark for some in ends for mark in some))
