# SPDX-License-Identifier: MIT
"""The two notations of an ecogram, one row each: which lines there are, and whether letters are written.

`dutch`: the paper ecogram of Dutch care ("Een ecogram maken", Expertisecentrum Mantelzorg): a thick line supports, a
dotted one is neutral; for a burdened tie the sources differ, here it is a zigzag. `hartman`: the ecomap of Hartman
(1978), "Diagrammatic assessment of family relationships", Social Casework 59(8): a strong tie in two strokes, a tenuous
one dashed, a stressful one with strokes across it. In both the arrow goes from who gives to who receives, and both
legends say so, because the sources contradict each other.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from attrs import field, frozen

from naastbetrokken.errors import UsageError
from naastbetrokken.model import Stance


@frozen(kw_only=True)
class LineLook:
    """How one kind of line is drawn.

    Attributes:
        width: width in px; 0 for the width that emotional relations have.
        dash: lengths of strokes and gaps.
        rails: distances of the strokes from the middle.
        teeth: height and length of a zigzag; None for a straight line.
        ticks: half length of strokes across the line, and how far they lie apart; None without any.
    """

    width: float = 0.0
    dash: tuple[float, ...] = ()
    rails: tuple[float, ...] = (0.0,)
    teeth: tuple[float, float] | None = None
    ticks: tuple[float, float] | None = None


@frozen(kw_only=True)
class Notation:
    """A notation.

    Attributes:
        name: by which it is asked for.
        lines: how a line is drawn, by stance.
        letters: whether groups and kinds of support are written as letters; else support stands there in words.
        shapes: shape by kind of symbol.
        least: half width that some kinds of symbols have at least, in px.
    """

    name: str
    lines: Mapping[Stance, LineLook]
    letters: bool
    shapes: Mapping[str, str] = field(factory=dict)
    least: Mapping[str, float] = field(factory=dict)


PLAIN: Final = LineLook()

NOTATIONS: Final[Mapping[str, Notation]] = MappingProxyType(
    {
        "dutch": Notation(
            name="dutch",
            lines=MappingProxyType(
                {
                    Stance.SUPPORTIVE: LineLook(width=3.75),
                    Stance.NEUTRAL: LineLook(width=2.75, dash=(0.1, 6.5)),
                    Stance.HINDERING: LineLook(width=1.5, teeth=(4.0, 10.0)),
                    Stance.UNKNOWN: PLAIN,
                }
            ),
            letters=True,
            shapes=MappingProxyType({"pet": "diamond", "institution": "square"}),
        ),
        "hartman": Notation(
            name="hartman",
            lines=MappingProxyType(
                {
                    Stance.SUPPORTIVE: LineLook(width=1.75, rails=(2.25, -2.25)),
                    Stance.NEUTRAL: LineLook(width=1.5, dash=(7.0, 5.0)),
                    Stance.HINDERING: LineLook(width=1.5, ticks=(4.5, 8.0)),
                    Stance.UNKNOWN: PLAIN,
                }
            ),
            letters=False,
            shapes=MappingProxyType({"pet": "diamond"}),
            least=MappingProxyType({"institution": 54.0}),
        ),
    }
)
"""Notations by name."""


def notation_named(name: str) -> Notation:
    """The notation of this name.

    Raises:
        UsageError: if there is none.
    """
    if name not in NOTATIONS:
        raise UsageError.unknown("lines", name, NOTATIONS)
    return NOTATIONS[name]
