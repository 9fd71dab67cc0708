# SPDX-License-Identifier: MIT
"""The texts a genogram layout has to find room for, given as words by `scene`, and the shapes it has to clear."""

from collections.abc import Mapping

from attrs import field, frozen


@frozen(kw_only=True)
class PersonText:
    """What stands around one symbol.

    Attributes:
        name: the name, to be wrapped below the symbol.
        facts: short lines below the name, in order ("alcohol, in herstel", "pleegzoon").
        birth: short birth date above the symbol, left of the child line.
        death: short death date above the symbol, right of the child line.
    """

    name: str = ""
    facts: tuple[str, ...] = ()
    birth: str = ""
    death: str = ""


@frozen(kw_only=True)
class Symbol:
    """The outline of one symbol.

    Attributes:
        shape: name of the outline (`outline.SHAPES`).
        half: half its width and height in px, any doubled outline included.
        aside: how far what stands beside its lower half (a number, badges, an arrow) goes from its centre to the left
            and to the right; 0 for nothing.
    """

    shape: str = "square"
    half: float = 22.0
    aside: tuple[float, float] = (0.0, 0.0)


@frozen
class Strand:
    """How broad a bond is drawn, in px from its middle.

    Attributes:
        wide: half the room along its way, with a mark half way.
        rim: half its strokes where it leaves a symbol.
    """

    wide: float = 6.5
    rim: float = 5.5


@frozen(kw_only=True)
class Texts:
    """All texts and symbols of a genogram, by id.

    Attributes:
        persons: per person or placeholder id.
        symbols: per person or placeholder id; a square when absent.
        unions: lines of text per union id ("geh. 1984", "gesch. 1997").
        bonds: how broad each bond is, per bond id; as the broadest when absent.
    """

    persons: Mapping[str, PersonText] = field(factory=dict)
    symbols: Mapping[str, Symbol] = field(factory=dict)
    unions: Mapping[str, tuple[str, ...]] = field(factory=dict)
    bonds: Mapping[str, Strand] = field(factory=dict)
