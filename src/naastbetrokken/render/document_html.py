# SPDX-License-Identifier: MIT
"""A document as one HTML page that needs nothing else, to read on a screen, hear, and print."""

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
from naastbetrokken.render.html import in_words
from naastbetrokken.render.page import BASE, page, spoken
from naastbetrokken.render.svg import PREFIX
from naastbetrokken.render.svg import render as render_svg
from naastbetrokken.scene.scene import Scene
from naastbetrokken.scene.words import words

STYLE: Final = (
    BASE
    + """\
main { max-width: 52rem; margin: 0 auto; overflow-wrap: break-word; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 0.25rem; } .subtitle { color: #52606d; margin: 0 0 1.5rem; }
h2 { font-size: 1.3rem; margin: 2rem 0 0.5rem; border-bottom: 1px solid #9aa5b1; padding-bottom: 0.25rem; }
h3 { font-size: 1.1rem; margin: 1.5rem 0 0.25rem; } h4, h5, h6 { font-size: 1rem; margin: 1rem 0 0.25rem; }
p, ul { margin: 0.5rem 0; } li { margin: 0.2rem 0; }
.question { font-style: italic; } p.question { border-left: 3px solid #52606d; padding-left: 0.75rem; }
.note { color: #52606d; } blockquote { margin: 0.75rem 0; padding-left: 1.25rem; border-left: 6px double #9aa5b1; }
table { border-collapse: collapse; width: 100%; margin: 0.75rem 0 1.5rem; }
caption { text-align: left; font-weight: bold; padding-bottom: 0.25rem; }
th, td { border: 1px solid #9aa5b1; padding: 0.35rem 0.5rem; text-align: left; vertical-align: top; }
thead th { background: #eef2f5; } tbody th { font-weight: bold; }
td:empty { height: 1.5rem; min-width: 5rem; }
figure svg { max-width: 100%; } figure { margin: 1rem 0; } summary { cursor: pointer; color: #1d4e89; }
summary:focus-visible { outline: 3px solid #1d4e89; outline-offset: 2px; }
.scroll { overflow-x: auto; }
@page { size: A4; margin: 18mm 16mm; }
@media print { body { padding: 0; font-size: 10.5pt; } main { max-width: none; }
  h1, h2, h3, h4, caption { break-after: avoid; } tr, figure, blockquote, li { break-inside: avoid; }
  thead { display: table-header-group; } .page { break-before: page; } details { display: none; }
  figure svg { max-height: 230mm; } }
"""
)

CLASSES: Final = {Tone.PLAIN: "", Tone.QUESTION: ' class="question"', Tone.NOTE: ' class="note"'}
DEEPEST: Final = 6


def render(document: Document, *, prefix: str = "nb") -> str:
    """The document as a page.

    Args:
        document: what to show.
        prefix: what ids in its drawings begin with; each drawing adds its number.

    Raises:
        UsageError: if the prefix is no id.
    """
    return page(lang=document.lang, title=document.title, style=STYLE, body=content(document, prefix=prefix))


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
    parts += [_block(block, f"{prefix}-{number}", level) for number, block in enumerate(document.blocks, start=1)]
    return "\n".join(part for part in parts if part)


def _block(block: Block, prefix: str, level: int) -> str:
    match block:
        case Heading():
            deep = min(max(block.level, 1) + level, DEEPEST)
            return f"<h{deep}>{spoken(block.text)}</h{deep}>"
        case Paragraph():
            return _paragraph(block.text, block.tone)
        case Bullets():
            items = "\n".join(map(_entry, block.entries))
            return f"<ul>\n{items}\n</ul>" if items else ""
        case Table():
            return _table(block)
        case Drawing():
            return _figure(block.scene, prefix, level)
        case PageBreak():
            return '<div class="page"></div>'


def _paragraph(text: str, tone: Tone) -> str:
    if tone is Tone.QUOTE:
        return f"<blockquote><p>{spoken(text)}</p></blockquote>"
    return f"<p{CLASSES[tone]}>{spoken(text)}</p>"


def _entry(entry: Entry) -> str:
    if entry.tone is Tone.QUOTE:
        return f"<li>{_paragraph(entry.text, entry.tone)}</li>"
    return f"<li{CLASSES[entry.tone]}>{spoken(entry.text)}</li>"


def _table(table: Table) -> str:
    """The table; the first cell of a row says what the row is about."""
    caption = f"<caption>{spoken(table.caption)}</caption>\n" if table.caption else ""
    head = "".join(f'<th scope="col">{_cell(name)}</th>' for name in table.head)
    rows = "\n".join(_row(row.cells) for row in table.rows)
    return (
        f'<div class="scroll"><table>\n{caption}<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}\n</tbody></table></div>'
    )


def _row(cells: tuple[str, ...]) -> str:
    first, *others = map(_cell, cells)
    start = f'<th scope="row">{first}</th>' if first else "<td></td>"
    return f"<tr>{start}{''.join(f'<td>{cell}</td>' for cell in others)}</tr>"


def _cell(cell: str) -> str:
    return "<br>".join(map(spoken, cell.split("\n")))


def _figure(scene: Scene, prefix: str, level: int) -> str:
    """The drawing, and below it everything it says, for who asks to read it."""
    heading = spoken(words(scene.lang)("page.facts"))
    return (
        f"<figure>\n{render_svg(scene, prefix=prefix)}\n<details><summary>{heading}</summary>\n"
        f"{in_words(scene.facts, level=min(level + 3, DEEPEST))}\n</details>\n</figure>"
    )
