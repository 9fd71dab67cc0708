# SPDX-License-Identifier: MIT
"""The legend of an ecogram: only what occurs, drawn with the very same marks."""

from collections.abc import Sequence
from typing import Final

from attrs import frozen

from naastbetrokken.model import PersonKind, Stance
from naastbetrokken.queries.ecogram import Letter, Support
from naastbetrokken.scene.ecogram.lines import Course, tie_marks, touch_marks
from naastbetrokken.scene.ecogram.notations import PLAIN, Notation
from naastbetrokken.scene.ecogram.symbols import Look, symbol
from naastbetrokken.scene.legend import Entry, Part
from naastbetrokken.scene.marks import Mark, Text
from naastbetrokken.scene.samples import EDGE
from naastbetrokken.scene.theme import Theme
from naastbetrokken.scene.words import Words
from naastbetrokken.typing import TextMeasurer

HALF: Final = 10.0
"""Half a symbol in the legend."""
LARGER: Final = 12.5
LETTER: Final = 13.0


@frozen(kw_only=True)
class Occurs:
    """What occurs in an ecogram.

    Attributes:
        stances: which lines are drawn.
        unknown: whether of anybody no stance is recorded.
        mixed: whether of anybody different stances are.
        arrows: whether any line has an arrow head.
        touch: whether there are lines between naasten.
        support: which letters stand on lines.
        letters: which letters stand in symbols.
        looks: which symbols there are.
        kinds: which kinds of parties there are.
        orbits: how many orbits they stand in.
        client: whether the client's symbol is to be told from others.
    """

    stances: tuple[Stance, ...] = ()
    unknown: bool = False
    mixed: bool = False
    arrows: bool = False
    touch: bool = False
    support: tuple[Support, ...] = ()
    letters: tuple[Letter, ...] = ()
    looks: tuple[Look, ...] = ()
    kinds: tuple[PersonKind, ...] = ()
    orbits: int = 1
    client: bool = True


def legend(occurs: Occurs, notation: Notation, words: Words, theme: Theme, measurer: TextMeasurer) -> tuple[Part, ...]:
    """The parts of the legend that have entries."""
    letter = _Letters(words, theme, measurer)
    parts = (
        ("lines", _lines(occurs, notation, words, theme)),
        ("support", letter.entries("support", occurs.support) if notation.letters else ()),
        ("letters", letter.entries("letter", occurs.letters) if notation.letters else ()),
        ("symbols", _symbols(occurs, notation, words, theme)),
    )
    return tuple(Part(head=words(f"ecogram.legend.{key}"), entries=entries) for key, entries in parts if entries)


def _lines(occurs: Occurs, notation: Notation, words: Words, theme: Theme) -> tuple[Entry, ...]:
    course = Course(points=((-EDGE, 0.0), (EDGE, 0.0)))
    entries = [
        Entry(
            marks=tuple(tie_marks(course, notation.lines[stance], theme, to_client=False, from_client=False)),
            text=words(f"ecogram.legend.{_line_key(stance, occurs)}"),
        )
        for stance in Stance
        if stance in occurs.stances
    ]
    if occurs.arrows:
        arrow = tuple(tie_marks(course, PLAIN, theme, to_client=False, from_client=True))
        entries.append(Entry(marks=arrow, text=words("ecogram.legend.arrow")))
    if occurs.touch:
        touch = tuple(touch_marks(course.points, theme))
        entries.append(Entry(marks=touch, text=words("ecogram.legend.touch")))
    if occurs.orbits > 1:
        entries.append(Entry(marks=(), text=words("ecogram.legend.distance")))
    return tuple(entries)


def _line_key(stance: Stance, occurs: Occurs) -> str:
    """The thin line stands for what is not recorded, and for answers that differ; the legend says which of these."""
    if stance is not Stance.UNKNOWN or not occurs.mixed:
        return stance.value
    return "unknown.mixed" if occurs.unknown else "mixed"


@frozen
class _Letters:
    """Samples of letters."""

    words: Words
    theme: Theme
    measurer: TextMeasurer

    def entries(self, kind: str, codes: Sequence[Letter] | Sequence[Support]) -> tuple[Entry, ...]:
        """An entry for each letter."""
        return tuple(
            Entry(marks=(self._sample(code.value),), text=self.words(f"ecogram.legend.{kind}.{code.value}"))
            for code in codes
        )

    def _sample(self, text: str) -> Mark:
        width = self.measurer.width(text, LETTER, bold=True)
        return Text(
            x=0, y=LETTER * 0.36, text=text, size=LETTER, width=width, anchor="middle", bold=True, fill=self.theme.tie
        )


def _symbols(occurs: Occurs, notation: Notation, words: Words, theme: Theme) -> tuple[Entry, ...]:
    def entry(look: Look, key: str, half: float = HALF) -> Entry:
        return Entry(marks=symbol(look, (0.0, 0.0), half, theme), text=words(f"ecogram.legend.{key}"))

    entries = [entry(Look(client=True), "client")] if occurs.client else []
    if PersonKind.PET in occurs.kinds:
        entries.append(entry(Look(shape=notation.shapes.get("pet", "circle")), "pet"))
    if PersonKind.INSTITUTION in occurs.kinds:
        look = Look(shape=notation.shapes.get("institution", "circle"), institution=True)
        entries.append(entry(look, "institution", LARGER if "institution" in notation.least else HALF))
    if any(look.deceased for look in occurs.looks):
        entries.append(entry(Look(deceased=True), "deceased"))
    if any(look.outside for look in occurs.looks):
        entries.append(entry(Look(outside=True), "outside"))
    return tuple(entries)
