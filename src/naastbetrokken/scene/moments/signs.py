# SPDX-License-Identifier: MIT
"""The signs of the timeline. Form says what each means; colour adds nothing.

A disc is a person: filled was there, dotted was invited, open was not there, half is not known. A diamond is a
choice, a square a task, and a wide bold ring a task that waits for somebody.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from naastbetrokken.layout.moments import Sign
from naastbetrokken.scene.marks import (
    KAPPA,
    Bend,
    Circle,
    Close,
    Ink,
    Mark,
    Move,
    Path,
    Point,
    Polygon,
    Rect,
    polyline,
)
from naastbetrokken.scene.theme import Theme

PERSON: Final = 5.5
CHOICE: Final = 5.5
TASK: Final = 5.0
RING: Final = 7.0
RING_WIDTH: Final = 3.0
THIN: Final = 1.25
DOTS: Final = (0.1, 3.356)
"""Dash of somebody invited: ten round dots around the disc."""


def sign_marks(sign: Sign, at: Point, theme: Theme) -> tuple[Mark, ...]:
    """The marks of a sign around its centre."""
    draw = _DRAWN.get(sign)
    return () if draw is None else draw(*at, theme)


def _present(x: float, y: float, theme: Theme) -> tuple[Mark, ...]:
    return (Circle(x, y, PERSON, ink=Ink(fill=theme.ink, stroke=theme.ink, width=THIN)),)


def _invited(x: float, y: float, theme: Theme) -> tuple[Mark, ...]:
    return (Circle(x, y, PERSON, ink=Ink(stroke=theme.ink, width=2.2, dash=DOTS, rounded=True, fill=theme.paper)),)


def _absent(x: float, y: float, theme: Theme) -> tuple[Mark, ...]:
    return (Circle(x, y, PERSON, ink=Ink(stroke=theme.ink, width=THIN, fill=theme.paper)),)


def _unknown(x: float, y: float, theme: Theme) -> tuple[Mark, ...]:
    handle = PERSON * KAPPA
    half = Path(
        (
            Move((x, y - PERSON)),
            Bend((x - handle, y - PERSON), (x - PERSON, y - handle), (x - PERSON, y)),
            Bend((x - PERSON, y + handle), (x - handle, y + PERSON), (x, y + PERSON)),
            Close(),
        ),
        ink=Ink(fill=theme.ink),
    )
    return (*_absent(x, y, theme), half)


def _diamond(x: float, y: float, fill: str, theme: Theme) -> tuple[Mark, ...]:
    corners = ((x, y - CHOICE), (x + CHOICE, y), (x, y + CHOICE), (x - CHOICE, y))
    return (Polygon(corners, ink=Ink(stroke=theme.ink, width=THIN, fill=fill)),)


def _decided(x: float, y: float, theme: Theme) -> tuple[Mark, ...]:
    return _diamond(x, y, theme.ink, theme)


def _undecided(x: float, y: float, theme: Theme) -> tuple[Mark, ...]:
    return _diamond(x, y, theme.paper, theme)


def _unowned(x: float, y: float, theme: Theme) -> tuple[Mark, ...]:
    return (Circle(x, y, RING - RING_WIDTH / 2, ink=Ink(stroke=theme.ink, width=RING_WIDTH, fill=theme.paper)),)


def _box(x: float, y: float, theme: Theme) -> Mark:
    return Rect(x - TASK, y - TASK, 2 * TASK, 2 * TASK, 1.5, ink=Ink(stroke=theme.ink, width=THIN, fill=theme.paper))


def _open(x: float, y: float, theme: Theme) -> tuple[Mark, ...]:
    return (_box(x, y, theme),)


def _doing(x: float, y: float, theme: Theme) -> tuple[Mark, ...]:
    half = Polygon(((x - TASK, y + TASK), (x + TASK, y + TASK), (x + TASK, y - TASK)), ink=Ink(fill=theme.ink))
    return (_box(x, y, theme), half)


def _done(x: float, y: float, theme: Theme) -> tuple[Mark, ...]:
    tick = polyline(((x - 2.8, y + 0.2), (x - 0.7, y + 2.6), (x + 3.2, y - 2.6)), theme.stroke(theme.ink, 1.75))
    return (_box(x, y, theme), tick)


def _dropped(x: float, y: float, theme: Theme) -> tuple[Mark, ...]:
    return (_box(x, y, theme), polyline(((x - 2.4, y), (x + 2.4, y)), theme.stroke(theme.ink, 1.75)))


_DRAWN: Final[Mapping[Sign, Callable[[float, float, Theme], tuple[Mark, ...]]]] = MappingProxyType(
    {
        Sign.PRESENT: _present,
        Sign.INVITED: _invited,
        Sign.ABSENT: _absent,
        Sign.UNKNOWN: _unknown,
        Sign.DECIDED: _decided,
        Sign.UNDECIDED: _undecided,
        Sign.UNOWNED: _unowned,
        Sign.TASK_OPEN: _open,
        Sign.TASK_DOING: _doing,
        Sign.TASK_DONE: _done,
        Sign.TASK_DROPPED: _dropped,
    }
)
"""How each sign is drawn; an account has a stroke as long as its words instead."""
