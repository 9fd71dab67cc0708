# SPDX-License-Identifier: MIT
"""A document as Markdown, with tables as GitHub reads them."""

from collections.abc import Iterator

from naastbetrokken.document.blocks import Block, Bullets, Document, Drawing, Heading, PageBreak, Paragraph, Table, Tone
from naastbetrokken.render.markdown import in_words
from naastbetrokken.render.markdown_text import escaped, line

DEEPEST = 6
LOOKS = {Tone.PLAIN: "{}", Tone.QUESTION: "**?** {}", Tone.NOTE: "*{}*", Tone.QUOTE: "> {}"}


def render(document: Document) -> str:
    """The document as Markdown.

    Args:
        document: what to tell.
    """
    parts = [f"# {escaped(document.title)}", line(document.subtitle)]
    parts += [part for block in document.blocks for part in _block(block)]
    return "\n\n".join(part for part in parts if part) + "\n"


def _block(block: Block) -> Iterator[str]:
    match block:
        case Heading():
            yield f"{'#' * _depth(block.level)} {escaped(block.text)}"
        case Paragraph():
            yield _toned(block.text, block.tone)
        case Bullets():
            yield "\n".join(f"- {_toned(entry.text, entry.tone)}" for entry in block.entries)
        case Table():
            yield from _table(block)
        case Drawing():
            yield from in_words(block.scene.facts, level=3)
        case PageBreak():
            yield "---"


def _depth(level: int) -> int:
    return min(max(level, 1) + 1, DEEPEST)


def _toned(text: str, tone: Tone) -> str:
    said = line(text)
    return LOOKS[tone].format(said) if said else ""


def _table(table: Table) -> Iterator[str]:
    if table.caption:
        yield f"**{escaped(table.caption)}**"
    rows = [map(_cell, table.head), ("---" for _ in table.head), *(map(_cell, row.cells) for row in table.rows)]
    yield "\n".join(f"| {' | '.join(row)} |" for row in rows)


def _cell(cell: str) -> str:
    return "<br>".join(escaped(part) for part in cell.split("\n"))
