# SPDX-License-Identifier: MIT
"""What a factor analysis has to find room for: words only, made before there is any place."""

from enum import StrEnum

from attrs import frozen


class Side(StrEnum):
    """Where a card stands: to the left of the axis, to its right, or across it."""

    LEFT = "left"
    RIGHT = "right"
    ACROSS = "across"


class CardKind(StrEnum):
    """What a card is."""

    FACTOR = "factor"
    QUESTION = "question"
    OPENING = "opening"
    WRITING = "writing"


@frozen(kw_only=True)
class CardText:
    """One thing that is said, asked, or left open to be written.

    Attributes:
        id: id of the factor; for anything else a name that is its own in the drawing.
        kind: what it is.
        side: where it stands.
        text: the words.
        details: what is said about it, in smaller type: lines, each of parts that stay whole where they can.
        plain: whether the details are set like the text.
        signs: names of the signs at it: one at a card on a side, two at one across the axis.
        rules: how many lines to write on.
    """

    id: str
    kind: CardKind
    side: Side
    text: str = ""
    details: tuple[tuple[str, ...], ...] = ()
    plain: bool = False
    signs: tuple[str, ...] = ()
    rules: int = 0


@frozen(kw_only=True)
class DomainText:
    """One domain of life.

    Attributes:
        id: a name that is its own in the drawing.
        title: what the domain is called.
        left: head of the left side.
        right: head of the right side.
        cards: what stands in it; those of one side from the top.
    """

    id: str
    title: str
    left: str
    right: str
    cards: tuple[CardText, ...]
