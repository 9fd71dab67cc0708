# SPDX-License-Identifier: MIT
"""That people were left out by `around`, `generations` or `fold`, where an instrument does not tell it by itself.

A genogram tells it beside each person. A circle of seven names or a table of roles would be read as all there are.
"""

from math import ceil

from attrs import evolve

from naastbetrokken.document.blocks import Document, Paragraph, Tone
from naastbetrokken.layout.text import RememberingMeasurer
from naastbetrokken.scene.blocks import Setter, notes_block, shifted
from naastbetrokken.scene.frame import LEGEND_GAP, MARGIN
from naastbetrokken.scene.left_out import CODE
from naastbetrokken.scene.scene import Scene, Section, Told
from naastbetrokken.scene.theme import Theme, theme_named
from naastbetrokken.scene.words import words
from naastbetrokken.typing import TextMeasurer

NARROWEST = 240.0
"""How wide the note may be below a small drawing."""


def telling(
    picture: Scene | Document, number: int, *, theme: str | Theme = "default", measurer: TextMeasurer | None = None
) -> Scene | Document:
    """The drawing or document with a note on how many people were left out; as it is if nobody was.

    Args:
        picture: what was made of the rest.
        number: how many were left out.
        theme: the look of the note below a drawing.
        measurer: how wide its words are; the envelope of four common fonts when absent.
    """
    if not number:
        return picture
    message = words(picture.lang).count("left_out.elsewhere", number)
    if isinstance(picture, Document):
        return evolve(picture, blocks=(Paragraph(message, tone=Tone.NOTE), *picture.blocks))
    setter = Setter(theme_named(theme), RememberingMeasurer.of(measurer))
    headed = any(group.role == "notes-head" for group in picture.groups)
    head = "" if headed else words(picture.lang)("legend.notes")
    block = notes_block(setter, head, [message], max(picture.width - 2 * MARGIN, NARROWEST))
    top = picture.height - MARGIN + LEGEND_GAP
    return evolve(
        picture,
        width=max(picture.width, float(ceil(block.width + 2 * MARGIN))),
        height=float(ceil(top + block.height + MARGIN)),
        groups=(*picture.groups, *shifted(block.groups, MARGIN, top)),
        compromises=(*picture.compromises, Told(code=CODE, message=message)),
        facts=_facts(picture, message),
    )


def _facts(scene: Scene, message: str) -> tuple[Section, ...]:
    """What the drawing says, with the note among the others if there are any."""
    heading = words(scene.lang)("outline.notes")
    if any(section.heading == heading for section in scene.facts):
        return tuple(
            evolve(section, items=(*section.items, message)) if section.heading == heading else section
            for section in scene.facts
        )
    return (*scene.facts, Section(heading=heading, items=(message,)))
