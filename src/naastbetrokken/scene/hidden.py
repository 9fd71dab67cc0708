# SPDX-License-Identifier: MIT
"""Parts of a drawing that are not shown: which, and the sentence that says so."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final

from attrs import evolve

from naastbetrokken.layout.result import Layout, LineRole
from naastbetrokken.scene.calm import calmer
from naastbetrokken.scene.parts import PARTS, parts_named
from naastbetrokken.scene.people import People
from naastbetrokken.scene.scene import Told
from naastbetrokken.scene.symbols import Style

LINES: Final[Mapping[LineRole, str]] = MappingProxyType({LineRole.BOND: "bonds", LineRole.HOUSEHOLD: "households"})
"""The part that a line belongs to."""


def shown_parts(show: Iterable[str] | None, style: Style) -> tuple[str, ...]:
    """The parts that are shown: those asked for, else those of the style.

    Raises:
        UsageError: if one of them is no part.
    """
    return style.show if show is None else parts_named(show)


def shown_lines(layout: Layout, show: tuple[str, ...]) -> Layout:
    """The layout without the lines of parts that are not shown."""
    lines = tuple(line for line in layout.lines if line.role not in LINES or LINES[line.role] in show)
    return evolve(layout, lines=lines)


def notes(people: People, *, asked: bool) -> tuple[Told, ...]:
    """That parts are not shown.

    Whoever asked to leave something out hears of it whether or not there was any, so that the sentence betrays
    nothing; a style that leaves something out of itself says so only where there is something.

    Args:
        people: whose words.
        asked: whether somebody asked.
    """
    hidden = [part for part in PARTS if part not in people.show]
    if not asked:
        hidden = [part for part in hidden if calmer(people.whole, _all_but(part)) != people.whole]
    if not hidden:
        return ()
    what = people.words.listed(people.words(f"part.{part}") for part in hidden)
    return (Told(code="hidden", message=people.words("part.hidden", what=what)),)


def _all_but(part: str) -> tuple[str, ...]:
    return tuple(one for one in PARTS if one != part)
