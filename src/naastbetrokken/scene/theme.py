# SPDX-License-Identifier: MIT
"""Themes: colours, weights and type sizes. A theme changes how a drawing looks, never what it says."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from attrs import evolve, frozen

from naastbetrokken.errors import UsageError
from naastbetrokken.scene.marks import Ink


@frozen(kw_only=True)
class Theme:
    """The look of a drawing.

    Attributes:
        paper: background.
        ink: people, names and unions.
        soft: dates, descent, legend.
        pale: helper strokes that may be overlooked (household boundaries).
        tint: fill of the half or quarter of a symbol that means a substance problem or an illness.
        person: width of a symbol's outline in px.
        union: width of a couple's line.
        descent: width of the line to the children.
        bond: width of an emotional relation.
        thin: width of everything that only decorates.
        family: font family list, most wanted first; the measurer covers all of them.
        name: size of names.
        small: size of dates and facts.
        head: size of the title.
        subhead: size of legend heads.
    """

    paper: str = "#ffffff"
    ink: str = "#1f2933"
    soft: str = "#52606d"
    pale: str = "#9aa5b1"
    tint: str = "#b9c6d2"
    person: float = 2.0
    union: float = 1.75
    descent: float = 1.25
    bond: float = 1.25
    thin: float = 0.75
    family: tuple[str, ...] = ("Arial", "Helvetica", "Liberation Sans", "DejaVu Sans", "sans-serif")
    name: float = 13.0
    small: float = 11.0
    head: float = 15.0
    subhead: float = 12.0

    def stroke(self, colour: str, width: float, dash: tuple[float, ...] = ()) -> Ink:
        """Ink for a line of this theme."""
        return Ink(stroke=colour, width=width, dash=dash, square=not dash)


DEFAULT: Final = Theme()
THEMES: Final[Mapping[str, Theme]] = MappingProxyType(
    {
        "default": DEFAULT,
        "bw": evolve(DEFAULT, ink="#000000", soft="#000000", pale="#666666", tint="#bbbbbb"),
    }
)
"""Built-in themes by name."""


def theme_named(theme: "str | Theme") -> Theme:
    """The theme of this name; a theme is taken as it is.

    Raises:
        UsageError: if there is no such theme.
    """
    if isinstance(theme, Theme):
        return theme
    if theme not in THEMES:
        raise UsageError.unknown("theme", theme, THEMES)
    return THEMES[theme]
