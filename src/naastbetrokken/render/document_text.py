# SPDX-License-Identifier: MIT
"""A document as plain text for letters, terminals and screen readers: short lines, tables that keep their columns."""

from collections.abc import Iterator

from naastbetrokken.document.blocks import Block, Bullets, Document, Drawing, Entry, Heading, PageBreak, Paragraph, Tone
from naastbetrokken.errors import UsageError
from naastbetrokken.layout.text import clean
from naastbetrokken.render.text_lines import filled, ruled
from naastbetrokken.render.text_tables import table
from naastbetrokken.scene.boxdraw import in_ascii
from naastbetrokken.scene.scene import Scene

NARROWEST = 30
"""Columns below which words would no longer fit beside their marks."""

LEADS = {Tone.PLAIN: ("- ", ""), Tone.QUESTION: ("? ", "? "), Tone.NOTE: ("- ", "  "), Tone.QUOTE: ("  ", "    ")}
"""What begins an item and a paragraph of each tone; the lines after it stand as far in."""

QUOTES = "\"'“”„‘’«»"


def render(document: Document, *, width: int = 80, ascii_only: bool = False) -> str:
    """The document as text.

    Args:
        document: what to tell.
        width: columns at most; a word that is longer stays whole.
        ascii_only: whether only ASCII characters are used.

    Raises:
        UsageError: if the width leaves no room for words.
    """
    if width < NARROWEST:
        raise UsageError(f"width must be {NARROWEST} or more")
    lines = [*filled(document.title, width), *filled(document.subtitle, width)]
    head = ruled(lines)
    parts = ["\n".join(head)]
    parts += ["\n".join(_block(block, width)) for block in document.blocks]
    text = "\n\n".join(part for part in parts if part) + "\n"
    return in_ascii(text) if ascii_only else text


def _block(block: Block, width: int) -> Iterator[str]:
    match block:
        case Heading():
            lines = filled(block.text, width)
            yield from ("", *ruled(lines)) if block.level <= 1 else lines
        case Paragraph():
            yield from _toned(block.text, block.tone, LEADS[block.tone][1], width)
        case Bullets():
            for entry in block.entries:
                yield from _entry(entry, width)
        case Drawing():
            yield from _drawing(block.scene, width)
        case PageBreak():
            return
        case _:
            yield from table(block, width)


def _entry(entry: Entry, width: int) -> Iterator[str]:
    yield from _toned(entry.text, entry.tone, LEADS[entry.tone][0], width)


def _toned(text: str, tone: Tone, lead: str, width: int) -> Iterator[str]:
    words = clean(text).strip()
    if tone is Tone.QUOTE and words[:1] not in QUOTES:
        words = f"“{words}”"
    yield from filled(words, width, lead=lead)


def _drawing(scene: Scene, width: int) -> Iterator[str]:
    """What the drawing says, in words; the picture itself is not for a letter."""
    for number, section in enumerate(scene.facts):
        if number:
            yield ""
        yield from filled(section.heading, width)
        for line in section.lines:
            yield from filled(line, width)
        for item in section.items:
            yield from filled(item, width, lead="- ")
