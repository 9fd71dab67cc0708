# SPDX-License-Identifier: MIT
"""Which symbol stands for whom: one table per style, from kind of person to recipe.

McGoldrick's conventions as Dutch courses teach them (McGoldrick, Gerson and Petry 2020, "Genograms", and the chart
of the Multicultural Family Institute). A second style is a second row in `STYLES`.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from attrs import evolve, field, frozen

from naastbetrokken.errors import UsageError
from naastbetrokken.model import Gender, Person, PersonKind, Pregnancy


@frozen(kw_only=True)
class Recipe:
    """How one kind of person is drawn.

    Attributes:
        shape: name of the outline.
        half: half its width and height in px, the second outline of the client not included.
        filled: whether it is solid.
        dash: dash of the outline.
        soft: whether the outline is thinner and lighter than a person's.
        inside: text inside when there is no age to show.
        text: size of the text inside; 0 when there is no room for any.
        room: how wide a text inside may be.
        cornice: whether a line runs under the upper edge, as on a building.
        crossed: whether it is always crossed, because there was no life to end.
        second: distance of the client's second outline.
    """

    shape: str
    half: float = 22.0
    filled: bool = False
    dash: tuple[float, ...] = ()
    soft: bool = False
    inside: str = ""
    text: float = 12.0
    room: float = 40.0
    cornice: bool = False
    crossed: bool = False
    second: float = 5.5


@frozen(kw_only=True)
class Style:
    """A tradition of drawing.

    Attributes:
        symbols: recipe by kind of person.
        corners: per outline, how far up and down the strokes through somebody deceased reach, in parts of the half.
        outside: dash of the outline of people who are no family.
    """

    symbols: Mapping[str, Recipe]
    corners: Mapping[str, tuple[float, float]] = field(factory=lambda: CORNERS)
    outside: tuple[float, ...] = (4.0, 3.0)

    def scaled(self, half: float) -> "Style":
        """The same style with its largest symbols of half this width, for samples in a legend."""
        factor = half / max(recipe.half for recipe in self.symbols.values())
        small = {kind: _scaled(recipe, factor) for kind, recipe in self.symbols.items()}
        return evolve(self, symbols=MappingProxyType(small))


SAMPLE_TEXT: Final = 10.0
SAMPLE_GAP: Final = 4.5


def _scaled(recipe: Recipe, factor: float) -> Recipe:
    """A smaller symbol; what is small already stays readable."""
    half = max(recipe.half * factor, min(recipe.half, 4.0))
    return evolve(recipe, half=half, text=min(recipe.text, SAMPLE_TEXT), second=SAMPLE_GAP)


CORNERS: Final[Mapping[str, tuple[float, float]]] = MappingProxyType(
    {
        "square": (1.0, 1.0),
        "circle": (0.7071, 0.7071),
        "dome": (0.7071, 1.0),
        "rounded": (0.9024, 0.9024),
        "diamond": (0.5, 0.5),
        "triangle": (0.3333, 1.0),
        "dot": (1.0, 1.0),
        "cross": (1.0, 1.0),
    }
)
"""Where the diagonals of the square meet the rim, above and below the centre."""

MAN: Final = Recipe(shape="square")
WOMAN: Final = Recipe(shape="circle")
NONBINARY: Final = Recipe(shape="dome")
UNKNOWN: Final = Recipe(shape="rounded", inside="?")


def _stillborn(recipe: Recipe) -> Recipe:
    return evolve(recipe, half=12.0, text=0.0, inside="", crossed=True)


STYLES: Final[Mapping[str, Style]] = MappingProxyType(
    {
        "mcgoldrick": Style(
            symbols=MappingProxyType(
                {
                    "man": MAN,
                    "woman": WOMAN,
                    "nonbinary": NONBINARY,
                    "unknown": UNKNOWN,
                    "pet": Recipe(shape="diamond", half=18.0, text=11.0, room=22.0, second=7.0),
                    "institution": Recipe(shape="square", cornice=True, text=0.0),
                    "expected": Recipe(shape="triangle", half=15.0, text=0.0, second=8.0),
                    "miscarriage": Recipe(shape="dot", half=6.0, filled=True, text=0.0),
                    "abortion": Recipe(shape="cross", half=8.0, text=0.0),
                    "stillbirth.man": _stillborn(MAN),
                    "stillbirth.woman": _stillborn(WOMAN),
                    "stillbirth.nonbinary": _stillborn(NONBINARY),
                    "stillbirth.unknown": _stillborn(UNKNOWN),
                    "placeholder": Recipe(shape="rounded", half=16.0, dash=(3.0, 3.0), soft=True, inside="?"),
                }
            )
        ),
    }
)
"""Styles by name; every style has the same kinds."""

CROSSABLE: Final = frozenset({"square", "circle", "dome", "rounded", "diamond"})
"""Outlines that can carry the strokes of somebody deceased."""


def style_named(name: str) -> Style:
    """The style of this name.

    Raises:
        UsageError: if there is none.
    """
    if name not in STYLES:
        raise UsageError.unknown("style", name, STYLES)
    return STYLES[name]


def kind_of(person: Person) -> str:
    """The kind of symbol for a person: a key of `Style.symbols`."""
    if person.kind is PersonKind.PET:
        return "pet"
    if person.kind is PersonKind.INSTITUTION:
        return "institution"
    if person.pregnancy is Pregnancy.STILLBIRTH:
        return f"stillbirth.{person.gender.value}"
    if person.pregnancy is not None:
        return person.pregnancy.value
    return person.gender.value


def gendered(person: Person) -> str:
    """The part of a word key that follows the gender: "man", "woman" or "other"."""
    return person.gender.value if person.gender in (Gender.MAN, Gender.WOMAN) else "other"
