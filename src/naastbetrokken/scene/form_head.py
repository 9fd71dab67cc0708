# SPDX-License-Identifier: MIT
"""The head of a form to fill in by hand: title, how to use it, and lines for whose it is, when and with whom."""

from collections.abc import Sequence
from typing import Final

from naastbetrokken.scene.blocks import Block, Setter, title_block
from naastbetrokken.scene.marks import Ink, Mark, polyline
from naastbetrokken.scene.scene import Group
from naastbetrokken.scene.words import Words

FIELDS: Final = (("form.name", 0.4), ("form.date", 0.22), ("form.with", 0.38))
"""What is to be filled in, and which part of the width it takes."""
FIELD_GAP: Final = 24.0
"""Px between two fields."""
DEEP: Final = 34.0
"""Height of the row of fields: a hand needs 8 mm."""


def form_head(setter: Setter, title: str, reading: str, words: Words, width: float) -> Block:
    """Title and instruction, and below them a row of fields.

    Args:
        setter: sets the lines.
        title: the title.
        reading: how to use the form.
        words: the catalogue.
        width: from left to right.
    """
    block = title_block(setter, title, reading, width)
    fields = _fields(setter, [(words(key), share * width) for key, share in FIELDS], block.height)
    return Block(groups=(*block.groups, *fields), width=width, height=block.height + DEEP)


def _fields(setter: Setter, fields: Sequence[tuple[str, float]], top: float) -> list[Group]:
    theme = setter.theme
    groups, x = [], 0.0
    y = top + DEEP - 4
    for number, (text, wide) in enumerate(fields, start=1):
        end = x + wide - (FIELD_GAP if number < len(fields) else 0.0)
        lines, used, _ = setter.lines(text, theme.small, wide, x=x, y=y - theme.small * 1.2, fill=theme.soft)
        rule: Mark = polyline(((x + used + 8, y), (end, y)), Ink(stroke=theme.pale, width=theme.thin))
        groups.append(Group(role="field", label=text, marks=(*lines, rule)))
        x += wide
    return groups
