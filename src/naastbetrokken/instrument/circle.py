# SPDX-License-Identifier: MIT
"""The circle diagram: the client in the middle, three rings, sectors, and who supports, is neutral or hinders.

Words first, since the layout has to find room for them; then places; then a look at those places by somebody who does
not know how they came about; only then the picture.
"""

from collections.abc import Sequence
from math import tau
from types import MappingProxyType
from typing import Final

from attrs import evolve

from naastbetrokken.errors import InternalError, UsageError
from naastbetrokken.layout.circle import CircleLayout, Member, Sizes, faults
from naastbetrokken.layout.circle import circle as layout
from naastbetrokken.layout.text import RememberingMeasurer
from naastbetrokken.model import Dossier, PartialDate
from naastbetrokken.scene.blank import EMPTY, HALF, blank_named
from naastbetrokken.scene.blocks import Setter
from naastbetrokken.scene.circle.members import members
from naastbetrokken.scene.circle.middle import core
from naastbetrokken.scene.circle.picture import boxes, sectors_of
from naastbetrokken.scene.circle.picture import circle as picture
from naastbetrokken.scene.circle.seat import seat
from naastbetrokken.scene.people import People
from naastbetrokken.scene.scene import Scene
from naastbetrokken.scene.theme import Theme, theme_named
from naastbetrokken.typing import TextMeasurer

ROOM: Final = (8.0, 11.0, 16.0, 24.0)
"""Px between people, tried in turn."""
SECTORS: Final = ("used", "all")
FORM: Final = MappingProxyType({EMPTY: {"least": 100.0}, HALF: {"least": 84.0, "sector": tau / 18}})
"""Sizes that leave room to write on a form: width of a ring, and the angle of a sector."""


def circle(
    dossier: Dossier,
    *,
    lang: str = "nl",
    theme: str | Theme = "default",
    at: PartialDate | None = None,
    title: str | None = None,
    measurer: TextMeasurer | None = None,
    ties: bool = False,
    questions: bool = True,
    sectors: str = "used",
    blank: str | None = None,
) -> Scene:
    """The circle diagram of a dossier.

    Args:
        dossier: whose circle.
        lang: language of the words.
        theme: name of the look, or a look.
        at: the day on which the circle stands, if not the dossier's own.
        title: another title than the client's name gives.
        measurer: how wide texts are; the envelope of four common fonts when absent.
        ties: whether to draw who is in touch with whom.
        questions: whether to ask what is still blank about each tie.
        sectors: "used" for the areas of life in which somebody stands, "all" to show the empty ones too.
        blank: a form to print and fill in by hand: "empty", or "half" with what is known; nothing for a plain drawing.

    Raises:
        UsageError: if there is no such language, theme, choice of sectors or form.
        InternalError: if somebody would stand where the client did not place them; better no drawing than that.
    """
    if sectors not in SECTORS:
        raise UsageError.unknown("choice of sectors", sectors, SECTORS)
    blank_named(blank, "form")
    setter = Setter(theme_named(theme), RememberingMeasurer.of(measurer))
    people = People.of(Dossier() if blank == EMPTY else dossier, lang=lang, at=at)
    found = members(people, questions=questions)
    seats = tuple(seat(one, setter) for one in found)
    shown = sectors_of(seats, every=sectors == "all" or blank is not None)
    sizes = evolve(Sizes(), core=core(people, setter).radius, **FORM.get(blank or "", {}))
    placed = _truthful(boxes(seats, shown), len(shown), sizes)
    return picture(people, seats, shown, placed, setter, title=title, ties=ties, blank=blank)


def _truthful(everybody: Sequence[Member], sectors: int, sizes: Sizes) -> CircleLayout:
    """A layout in which everybody stands in the ring and sector that the client chose, and nobody touches another.

    Raises:
        InternalError: if there is none.
    """
    told = ""
    for apart in ROOM:
        placed = layout(everybody, sectors, evolve(sizes, apart=apart))
        found = faults(placed, everybody)
        if not found:
            return placed
        told = told or "; ".join(f"{fault.code} {' '.join(fault.refs)}" for fault in found[:5])
    raise InternalError(f"this circle would place somebody wrongly and is not drawn ({told})")
