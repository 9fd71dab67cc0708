# SPDX-License-Identifier: MIT
"""Themes: colours, weights and type sizes. A theme changes how a drawing looks, never what it says.

Other packages offer themes of their own through the entry point group `naastbetrokken.themes`: the name of the theme,
and where a `Theme` stands.
"""

import re
from collections.abc import Mapping
from math import isfinite
from types import MappingProxyType
from typing import Any, Final

from attrs import Attribute, evolve, field, frozen

from naastbetrokken.errors import PluginError, UsageError
from naastbetrokken.plugins import by_name, loaded
from naastbetrokken.scene.marks import Ink

GROUP: Final = "naastbetrokken.themes"
COLOUR: Final = re.compile(r"#(?:[0-9a-fA-F]{3}){1,2}")
FAMILY: Final = re.compile(r"[A-Za-z0-9 -]+")
THICKEST: Final = 20.0
LARGEST: Final = 100.0


def _is_colour(_: Any, attribute: "Attribute[str]", value: object) -> None:
    """Nothing but # and digits: a colour stands in the file as it is, and url(...) would load something."""
    if not isinstance(value, str) or not COLOUR.fullmatch(value):
        raise UsageError(f"theme: {attribute.name} must be a colour such as #1f2933")


def _is_size(least: float, most: float) -> Any:
    def check(_: Any, attribute: "Attribute[float]", value: object) -> None:
        right = isinstance(value, int | float) and not isinstance(value, bool) and isfinite(value)
        if not right or not least <= value <= most:  # type: ignore[operator]
            raise UsageError(f"theme: {attribute.name} must be a number from {least:g} to {most:g}")

    return check


def _are_families(_: Any, attribute: "Attribute[tuple[str, ...]]", value: object) -> None:
    if not isinstance(value, tuple) or not all(isinstance(one, str) and FAMILY.fullmatch(one) for one in value):
        raise UsageError(f"theme: {attribute.name} must be a tuple of names of fonts")


def _colour(default: str) -> Any:
    return field(default=default, validator=_is_colour)


def _width(default: float) -> Any:
    return field(default=default, validator=_is_size(0.0, THICKEST))


def _size(default: float) -> Any:
    return field(default=default, validator=_is_size(1.0, LARGEST))


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

    paper: str = _colour("#ffffff")
    ink: str = _colour("#1f2933")
    soft: str = _colour("#52606d")
    pale: str = _colour("#7b8794")
    tie: str = _colour("#3d6b7c")
    tint: str = _colour("#8592a0")
    halo: float = _width(0.0)
    person: float = _width(2.0)
    union: float = _width(1.75)
    descent: float = _width(1.25)
    bond: float = _width(1.25)
    thin: float = _width(0.75)
    family: tuple[str, ...] = field(
        default=("Arial", "Helvetica", "Liberation Sans", "DejaVu Sans", "sans-serif"), validator=_are_families
    )
    name: float = _size(13.0)
    small: float = _size(11.0)
    head: float = _size(15.0)
    subhead: float = _size(12.0)

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
            bond=1.0,
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
            person=2.5,
            union=2.25,
            descent=1.5,
            bond=0.9,
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
        PluginError: if the plugin that offers it cannot be loaded, or offers something else.
    """
    if isinstance(theme, Theme):
        return theme
    if theme in THEMES:
        return THEMES[theme]
    plugins = by_name(GROUP)
    if theme not in plugins:
        raise UsageError.unknown("theme", theme, (*THEMES, *sorted(name for name in plugins if name not in THEMES)))
    found = loaded(plugins[theme])
    if not isinstance(found, Theme):
        raise PluginError(GROUP, theme, f"is no Theme but {type(found).__name__}")
    return found
