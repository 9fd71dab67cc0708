# SPDX-License-Identifier: MIT
"""The legend of a circle diagram: the stances and people that occur, the three rings, and lines between people."""

from collections.abc import Sequence
from typing import Final

from naastbetrokken.model import Stance
from naastbetrokken.scene.blocks import Setter
from naastbetrokken.scene.circle.ground import NAMES, ring_fill
from naastbetrokken.scene.circle.seat import MANNERS, STYLE, symbol_marks
from naastbetrokken.scene.legend import Entry, Part
from naastbetrokken.scene.marks import Bend, Circle, Ink, Mark, Move, Path
from naastbetrokken.scene.symbol_marks import Look, symbol
from naastbetrokken.scene.theme import Theme
from naastbetrokken.scene.words import Words

HALF: Final = 9.0
RADII: Final = (4.5, 8.0, 11.5)
SMALL: Final = STYLE.scaled(HALF)


def legend(
    words: Words, looks: Sequence[Look], stances: Sequence[Stance], setter: Setter, *, ties: bool = False
) -> tuple[Part, ...]:
    """The parts of the legend.

    Args:
        words: the catalogue.
        looks: what is to be seen of everybody but the client.
        stances: which occur.
        setter: sets the samples.
        ties: whether lines between people occur.
    """
    parts = [Part(head=words("circle.legend.stance"), entries=_stances(words, looks, stances, setter))]
    parts.append(Part(head=words("circle.legend.rings"), entries=_rings(words, setter.theme)))
    parts.append(Part(head=words("legend.persons"), entries=_kinds(words, looks, setter)))
    if ties:
        parts.append(Part(head=words("circle.legend.ties"), entries=(_tie(words, setter.theme),)))
    return tuple(part for part in parts if part.entries)


def _stances(words: Words, looks: Sequence[Look], stances: Sequence[Stance], setter: Setter) -> tuple[Entry, ...]:
    """Each stance on the plainest symbol that occurs."""
    order = list(STYLE.symbols)
    kind = min((look.kind for look in looks), key=order.index, default="woman")
    return tuple(
        Entry(
            marks=symbol_marks(Look(kind=kind, outside=MANNERS[stance].dashed), stance, (0, 2), setter),
            text=words(f"circle.legend.{stance.value}"),
        )
        for stance in stances
    )


def _rings(words: Words, theme: Theme) -> tuple[Entry, ...]:
    """Three small circles each, with the ring that is meant filled."""
    made = []
    for number, name in enumerate(NAMES):
        marks: list[Mark] = []
        for ring in (2, 1, 0):
            fill = theme.soft if ring == number else ring_fill(2, theme)
            marks.append(Circle(0, 0, RADII[ring], ink=Ink(stroke=theme.pale, width=theme.thin, fill=fill)))
        if number == 0:
            marks.append(Circle(0, 0, 1.0, ink=Ink(fill=theme.paper)))
        text = words("circle.legend.ring", ring=words(f"circle.ring.{name}"), means=words(f"circle.ring.{name}.means"))
        made.append(Entry(marks=tuple(marks), text=text))
    return tuple(made)


def _kinds(words: Words, looks: Sequence[Look], setter: Setter) -> tuple[Entry, ...]:
    """Kinds of people, then the cross of who died."""
    found = {look.kind.partition(".")[0]: look.kind for look in reversed(looks)}
    bases = [base for base in dict.fromkeys(kind.partition(".")[0] for kind in STYLE.symbols) if base in found]
    entries = [Entry(marks=_symbol(Look(kind=found[base]), setter), text=words(f"legend.{base}")) for base in bases]
    died = [look.kind for look in looks if look.deceased]
    if died:
        kind = min(died, key=list(STYLE.symbols).index)
        entries.append(Entry(marks=_symbol(Look(kind=kind, deceased=True), setter), text=words("legend.deceased")))
    return tuple(entries)


def _symbol(look: Look, setter: Setter) -> tuple[Mark, ...]:
    return symbol(look, 0, 0, style=SMALL, theme=setter.theme, measurer=setter.measurer)


def _tie(words: Words, theme: Theme) -> Entry:
    path = Path((Move((-16.0, 3.0)), Bend((-6.0, -5.0), (6.0, -5.0), (16.0, 3.0))), ink=tie_ink(theme))
    return Entry(marks=(path,), text=words("circle.legend.tie"))


def tie_ink(theme: Theme) -> Ink:
    """How a line between two people is drawn."""
    return Ink(stroke=theme.tie, width=1.0)
