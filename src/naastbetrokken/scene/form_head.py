# SPDX-License-Identifier: MIT
"""The head of a form to fill in by hand: title, how to use it, and lines for whose it is, when and with whom."""

from typing import Final

from naastbetrokken.scene.blocks import Block, Setter, title_block
from naastbetrokken.scene.marks import Ink, Mark, polyline
from naastbetrokken.scene.scene import Group
from naastbetrokken.scene.words import Words

NAME: Final = "form.name"
SHARES: Final = ((NAME, 0.4), ("form.date", 0.22), ("form.with", 0.38))
"""What is to be filled in, and how much room of a row it asks."""
FIELD_GAP: Final = 24.0
"""Px between two fields."""
DEEP: Final = 34.0
"""Height of a row of fields: a hand needs 8 mm."""


def form_head(
    setter: Setter, title: str, reading: str, words: Words, width: float, *, named: bool = False, column: bool = False
) -> Block:
    """Title and instruction, and below them what is to be filled in.

    Args:
        setter: sets the lines.
        title: the title.
        reading: how to use the form.
        words: the catalogue.
        width: from left to right.
        named: whether the title says whose it is, so that nobody has to write the name.
        column: whether each field has a row of its own, where there is no room for one beside the other.
    """
    block = title_block(setter, title, reading, width)
    shares = [(key, share) for key, share in SHARES if not (named and key == NAME)]
    whole = sum(share for _, share in shares)
    groups, x, y = list(block.groups), 0.0, block.height
    for number, (key, share) in enumerate(shares, start=1):
        last = column or number == len(shares)
        wide = width if column else share / whole * width
        groups.append(_field(setter, words(key), x, wide - (0.0 if last else FIELD_GAP), y + DEEP - 4))
        x, y = (0.0, y + DEEP) if last else (x + wide, y)
    return Block(groups=tuple(groups), width=width, height=y)


def _field(setter: Setter, text: str, x: float, wide: float, y: float) -> Group:
    theme = setter.theme
    lines, used, _ = setter.lines(text, theme.small, wide, x=x, y=y - theme.small * 1.2, fill=theme.soft)
    rule: Mark = polyline(((x + used + 8, y), (x + wide, y)), Ink(stroke=theme.pale, width=theme.thin))
    return Group(role="field", label=text, marks=(*lines, rule))
