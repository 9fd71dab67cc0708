# SPDX-License-Identifier: MIT
"""Drawings and documents as parts of another document."""

from collections.abc import Iterator
from typing import Final

from attrs import evolve

from naastbetrokken.document.blocks import Block, Document, Drawing, Heading, Paragraph, Tone
from naastbetrokken.scene.scene import Scene

DEEPEST: Final = 3
"""Headings below this level stay at it."""


def embedded(part: Scene | Document) -> Iterator[Block]:
    """A finished drawing or document as a part of another: its title as a heading, its headings one level down."""
    yield Heading(part.title)
    if isinstance(part, Scene):
        yield Drawing(part)
        return
    if part.subtitle:
        yield Paragraph(part.subtitle, tone=Tone.NOTE)
    for block in part.blocks:
        yield evolve(block, level=min(block.level + 1, DEEPEST)) if isinstance(block, Heading) else block
