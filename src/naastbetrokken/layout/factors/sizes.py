# SPDX-License-Identifier: MIT
"""Sizes of a factor analysis in px."""

from attrs import frozen


@frozen(kw_only=True)
class Sizes:
    """How large everything is and how far apart.

    Attributes:
        wing: width of the texts on one side.
        gap: from the axis to where the texts begin; a sign stands between.
        sign: radius of a sign.
        middle: width of a card across the axis.
        pad: from the frame of a card across the axis to its text.
        card: least distance between two cards.
        block: distance between two domains.
        head: from the head of a domain to its first card.
        writing: distance between two lines to write on; a hand needs 8 mm.
        name: type size of what is said.
        small: type size of what is said about it.
        title: type size of the head of a domain.
        leading: height of a line in parts of the type size.
    """

    wing: float = 432.0
    gap: float = 32.0
    sign: float = 8.0
    middle: float = 560.0
    pad: float = 28.0
    card: float = 12.0
    block: float = 32.0
    head: float = 12.0
    writing: float = 30.0
    name: float = 13.0
    small: float = 11.0
    title: float = 13.0
    leading: float = 1.3
