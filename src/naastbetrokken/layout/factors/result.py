# SPDX-License-Identifier: MIT
"""A laid-out factor analysis: where every word, sign and line stands, in px, without any colour.

The axis stands at x = 0; y grows downwards.
"""

from attrs import frozen

from naastbetrokken.layout.factors.texts import CardKind, Side


@frozen(kw_only=True)
class Words:
    """One line of text.

    Attributes:
        x: the edge named by `align`.
        y: top of the line.
        text: the words.
        size: type size.
        width: an upper bound for how wide they are.
        height: height of the line.
        align: "start", "middle" or "end".
        small: whether it says something about what stands above it.
        bold: whether it is set in a heavier weight.
    """

    x: float
    y: float
    text: str
    size: float
    width: float
    height: float
    align: str = "start"
    small: bool = False
    bold: bool = False


@frozen(kw_only=True)
class Sign:
    """A sign at a card: "helps", "hinders" or "asks".

    Attributes:
        name: which one.
        x: centre.
        y: centre.
        reach: x of the end of the stroke that ties it to the axis; its own x where there is none.
    """

    name: str
    x: float
    y: float
    reach: float


@frozen(kw_only=True)
class Rule:
    """A level line, to write on or to part."""

    left: float
    right: float
    y: float


@frozen(kw_only=True)
class Card:
    """A placed card.

    Attributes:
        id: id of its text.
        kind: what it is.
        side: where it stands.
        x: left edge, of its words and not of its sign.
        y: top edge.
        width: from left to right.
        height: from top to bottom.
        words: its lines.
        signs: its signs.
        rules: lines to write on.
        framed: whether a frame goes around it.
    """

    id: str
    kind: CardKind
    side: Side
    x: float
    y: float
    width: float
    height: float
    words: tuple[Words, ...] = ()
    signs: tuple[Sign, ...] = ()
    rules: tuple[Rule, ...] = ()
    framed: bool = False


@frozen(kw_only=True)
class Block:
    """A placed domain.

    Attributes:
        id: id of its text.
        title: its name, in lines.
        heads: the heads of both sides.
        rules: what parts it from the domain above.
        axis: from where to where the axis runs, in pieces.
        cards: everything in it.
        top: upper edge.
        bottom: lower edge.
    """

    id: str
    title: tuple[Words, ...]
    heads: tuple[Words, ...]
    rules: tuple[Rule, ...]
    axis: tuple[tuple[float, float], ...]
    cards: tuple[Card, ...]
    top: float
    bottom: float


@frozen
class FactorsLayout:
    """All domains, from top to bottom."""

    blocks: tuple[Block, ...]
