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
        pale: strokes that stay in the background (household boundaries).
        tie: emotional relations; a second cue beside their form.
        tint: fill of the half or quarter of a symbol that means a substance problem or an illness.
        halo: width of the paper on either side of a stroke that runs over a fill; 0 where the two differ enough.
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
    pale: str = "#7b8794"
    tie: str = "#3d6b7c"
    tint: str = "#8592a0"
    halo: float = 0.0
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
        "print": evolve(
            DEFAULT,
            ink="#000000",
            soft="#333333",
            pale="#666666",
            tie="#333333",
            tint="#8c8c8c",
            person=2.25,
            union=2.0,
            descent=1.5,
            bond=1.25,
            thin=1.0,
        ),
        "bw": evolve(
            DEFAULT,
            ink="#000000",
            soft="#000000",
            pale="#000000",
            tie="#000000",
            tint="#000000",
            halo=1.5,
        ),
        "contrast": evolve(
            DEFAULT,
            ink="#000000",
            soft="#1a1a1a",
            pale="#4d4d4d",
            tie="#00405c",
            tint="#767676",
            person=3.0,
            union=2.5,
            descent=2.0,
            bond=2.0,
            thin=1.5,
        ),
        "dark": evolve(
            DEFAULT,
            paper="#14191f",
            ink="#f2f5f7",
            soft="#b8c4cf",
            pale="#8795a3",
            tie="#7fb8cc",
            tint="#66788a",
        ),
    }
)
"""Built-in themes by name: for screens, for printers that know grey, for copiers that do not, for eyes that need
more contrast, for rooms that are dark."""


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
