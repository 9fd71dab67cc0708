# SPDX-License-Identifier: MIT
"""A document as one HTML page that needs nothing else, to read on a screen, hear, and print."""

from collections.abc import Iterator, Sequence
from typing import Final

from naastbetrokken.document.blocks import (
    Block,
    Bullets,
    Document,
    Drawing,
    Entry,
    Heading,
    PageBreak,
    Paragraph,
    Table,
    Tone,
)
from naastbetrokken.errors import UsageError
from naastbetrokken.render.document_style import is_broad, style, table_class
from naastbetrokken.render.html import in_words
from naastbetrokken.render.page import DEEPEST, heading_level, page, part_of_page, spoken
from naastbetrokken.render.svg import PREFIX
from naastbetrokken.render.svg import render as render_svg
from naastbetrokken.scene.scene import Scene
from naastbetrokken.scene.words import words

CLASSES: Final = {Tone.PLAIN: "", Tone.QUESTION: ' class="question"', Tone.NOTE: ' class="note"'}
BREAK: Final = '<div class="page"></div>'
SHEET: Final = '<div class="broad">'


def render(document: Document, *, prefix: str = "nb", fragment: bool = False, level: int = 1) -> str:
    """The document as a page, or as a part of somebody's page.

    Args:
        document: what to show.
        prefix: what ids in its drawings begin with; each drawing adds its number.
        fragment: a part of a page, without style, instead of a whole one.
        level: of the heading that is its title, from 1 to 6; the others stand below it.

    Raises:
        UsageError: if the prefix is no id, or there is no heading of that level.
    """
    body = content(document, prefix=prefix, level=heading_level(level))
    if fragment:
        return part_of_page(lang=document.lang, body=body)
    return page(lang=document.lang, title=document.title, style=style(document), body=body)


def content(document: Document, *, prefix: str = "nb", level: int = 1) -> str:
    """What the document says, as HTML to stand in a page.

    Args:
        document: what to show.
        prefix: what ids in its drawings begin with; each drawing adds its number.
        level: of the heading that is its title, from 1; the others stand below it.

    Raises:
        UsageError: if the prefix is no id.
    """
    if not PREFIX.fullmatch(prefix):
        raise UsageError("prefix must begin with a letter and hold only letters, digits, - and _")
    parts = [f"<h{level}>{spoken(document.title)}</h{level}>"]
    if document.subtitle:
        parts.append(f'<p class="subtitle">{spoken(document.subtitle)}</p>')
    for number, block in enumerate(document.blocks, start=1):
        if isinstance(block, Table):
            parts.append(_table(block, table_class(document, block)))
        elif isinstance(block, Drawing):
            parts.append(_figure(block.scene, f"{prefix}-{number}", f"d{number}", level))
            if is_broad(block.scene):
                parts[-1] = _on_a_sheet(parts, document.blocks[number - 2 : number - 1])
        else:
            parts.append(_words(block, level))
    return "\n".join(part for part in _without_empty_sheets(parts) if part)


def _without_empty_sheets(parts: Sequence[str]) -> Iterator[str]:
    """The parts without page breaks beside a sheet that lies, which begins and ends a page by itself."""
    for before, part, after in zip(("", *parts), parts, (*parts[1:], ""), strict=False):
        if part != BREAK or not (before.startswith(SHEET) or after.startswith(SHEET)):
            yield part


def _on_a_sheet(parts: list[str], before: Sequence[Block]) -> str:
    """The figure that was made last, together with the heading right before it: they share a sheet that lies."""
    figure = parts[-1]
    heading = parts.pop(-2) if before and isinstance(before[0], Heading) else ""
    return f"{SHEET}\n{heading}\n{figure}\n</div>"


def _words(block: Heading | Paragraph | Bullets | PageBreak, level: int) -> str:
    match block:
        case Heading():
            deep = min(max(block.level, 1) + level, DEEPEST)
            return f"<h{deep}>{spoken(block.text)}</h{deep}>"
        case Paragraph():
            return _paragraph(block.text, block.tone)
        case Bullets():
            items = "\n".join(map(_entry, block.entries))
            return f"<ul>\n{items}\n</ul>" if items else ""
        case PageBreak():
            return BREAK


def _paragraph(text: str, tone: Tone) -> str:
    if tone is Tone.QUOTE:
        return f"<blockquote><p>{spoken(text)}</p></blockquote>"
    return f"<p{CLASSES[tone]}>{spoken(text)}</p>"


def _entry(entry: Entry) -> str:
    if entry.tone is Tone.QUOTE:
        return f"<li>{_paragraph(entry.text, entry.tone)}</li>"
    return f"<li{CLASSES[entry.tone]}>{spoken(entry.text)}</li>"


def _table(table: Table, name: str) -> str:
    """The table; where all rows begin with a name on one line, that says what the row is about."""
    named = all("\n" not in row.cells[0] for row in table.rows)
    caption = f"<caption>{spoken(table.caption)}</caption>\n" if table.caption else ""
    columns = "<col>" * len(table.head)
    head = "".join(f'<th scope="col">{_cell(one)}</th>' for one in table.head)
    rows = "\n".join(_row(row.cells, named=named) for row in table.rows)
    return (
        f'<div class="scroll"><table class="{name}">\n{caption}<colgroup>{columns}</colgroup>\n'
        f"<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}\n</tbody></table></div>"
    )


def _row(cells: tuple[str, ...], *, named: bool) -> str:
    first, *others = map(_cell, cells)
    start = f'<th scope="row">{first}</th>' if first and named else f"<td>{first}</td>"
    blank = "" if first or any(others) else ' class="blank"'
    return f"<tr{blank}>{start}{''.join(f'<td>{cell}</td>' for cell in others)}</tr>"


def _cell(cell: str) -> str:
    return "<br>".join(map(spoken, cell.split("\n")))


def _figure(scene: Scene, prefix: str, name: str, level: int) -> str:
    """The drawing, and below it everything it says, for who asks to read it."""
    heading = spoken(words(scene.lang)("page.facts"))
    return (
        f'<figure class="{name}">\n{render_svg(scene, prefix=prefix)}\n<details><summary>{heading}</summary>\n'
        f"{in_words(scene.facts, level=min(level + 3, DEEPEST))}\n</details>\n</figure>"
    )
