# SPDX-License-Identifier: MIT
"""Which symbol stands for whom: from kind of person to recipe, and what a tradition of drawing consists of.

The traditions themselves are the rows of `styles.STYLES`.
"""

from collections.abc import Collection, Mapping
from types import MappingProxyType
from typing import Final

from attrs import evolve, field, frozen

from naastbetrokken.model import Gender, ParentageKind, Person, PersonKind, Pregnancy, SexAssigned
from naastbetrokken.scene.descents import LOOKS, DescentLook
from naastbetrokken.scene.parts import PARTS


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
        keep: whether that text stays when there is one.
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
    keep: bool = False
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
        deceased: what runs through somebody who died: "cross" or "slash".
        client: what points out the client: a "doubled" outline or an "arrow" with a P at the lower left.
        ages: whether ages stand inside the symbols; else below them.
        numbered: whether generations and the people in them have numbers.
        brackets: whether people who were adopted stand in square brackets.
        outcomes: what is written below a pregnancy, by how it ended; the everyday word where nothing is given.
        assigned: what is written below somebody who does not live as registered at birth, by sex assigned; where
            nothing is given, a smaller symbol stands inside.
        letters: what stands inside the symbol of a parent in this sense, by kind of parentage.
        descents: how the line to a child is drawn, by kind of parentage.
        show: what is drawn when nobody asks for anything else.
    """

    symbols: Mapping[str, Recipe]
    corners: Mapping[str, tuple[float, float]] = field(factory=lambda: CORNERS)
    outside: tuple[float, ...] = (4.0, 3.0)
    deceased: str = "cross"
    client: str = "doubled"
    ages: bool = True
    numbered: bool = False
    brackets: bool = False
    outcomes: Mapping[str, str] = field(factory=dict)
    assigned: Mapping[SexAssigned, str] = field(factory=dict)
    letters: Mapping[ParentageKind, str] = field(factory=dict)
    descents: Mapping[ParentageKind, DescentLook] = field(factory=lambda: LOOKS)
    show: tuple[str, ...] = PARTS

    def kind(self, person: Person) -> str:
        """The key of a person's recipe; a kind may have one for each gender."""
        kind = kind_of(person)
        own = f"{kind}.{person.gender}"
        return own if own in self.symbols else kind

    def scaled(self, half: float, kinds: Collection[str] | None = None) -> "Style":
        """The same style with its largest symbols of half this width, for samples in a legend; all kinds, or these."""
        factor = half / max(recipe.half for recipe in self.symbols.values())
        small = {
            kind: _scaled(recipe, factor) if kinds is None or kind in kinds else recipe
            for kind, recipe in self.symbols.items()
        }
        return evolve(self, symbols=MappingProxyType(small))


SAMPLE_TEXT: Final = 11.0
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

CROSSABLE: Final = frozenset({"square", "circle", "dome", "rounded", "diamond"})
"""Outlines that can carry the strokes of somebody deceased."""


def kind_of(person: Person) -> str:
    """The kind of symbol for a person: a key of `Style.symbols`."""
    if person.kind is PersonKind.PET:
        return "pet"
    if person.kind is PersonKind.INSTITUTION:
        return "institution"
    if person.pregnancy is Pregnancy.STILLBIRTH:
        return f"stillbirth.{person.gender}"
    if person.pregnancy is not None:
        return person.pregnancy.value
    return person.gender.value


def gendered(person: Person) -> str:
    """The part of a word key that follows the gender: "man", "woman" or "other"."""
    return person.gender.value if person.gender in (Gender.MAN, Gender.WOMAN) else "other"
