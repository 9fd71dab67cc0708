# SPDX-License-Identifier: MIT
"""How a document looks on a page: type, tables whose columns line up, drawings at a size that can be read, print."""

from collections.abc import Iterator
from typing import Final

from naastbetrokken.document.blocks import Document, Drawing, Table
from naastbetrokken.render.column_widths import column_widths, heads
from naastbetrokken.render.numbers import num
from naastbetrokken.render.page import BASE
from naastbetrokken.scene.scene import Scene

SMALLEST: Final = 0.75
"""How far a drawing shrinks to fit the page before it scrolls instead."""

BROAD: Final = 680.0
"""Px beyond which a drawing that lies is printed on a sheet that lies."""

STYLE: Final = (
    BASE
    + """\
main > * { max-width: 52rem; margin-left: auto; margin-right: auto; box-sizing: border-box; }
main { overflow-wrap: break-word; }
main > .broad, main > figure { max-width: max-content; }
h1 { font-size: 1.75rem; line-height: 1.2; margin-top: 0; margin-bottom: 0.25rem; }
.subtitle { color: #52606d; margin-top: 0; margin-bottom: 1.5rem; }
h2 { font-size: 1.3rem; margin-top: 2rem; margin-bottom: 0.5rem; border-bottom: 1px solid #9aa5b1;
  padding-bottom: 0.25rem; }
h3 { font-size: 1.1rem; margin-top: 1.5rem; margin-bottom: 0.25rem; }
h4, h5, h6 { font-size: 1rem; margin-top: 1rem; margin-bottom: 0.25rem; }
p, ul { margin-top: 0.5rem; margin-bottom: 0.5rem; } li { margin: 0.2rem 0; }
.question { font-style: italic; } p.question { border-left: 3px solid #52606d; padding-left: 0.75rem; }
.note { color: #52606d; } blockquote { margin-top: 0.75rem; margin-bottom: 0.75rem; padding-left: 1.25rem;
  border-left: 6px double #9aa5b1; } blockquote p { margin: 0; }
li blockquote { margin-left: 0; }
.scroll { overflow-x: auto; margin-top: 0.75rem; margin-bottom: 1.5rem; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; font-weight: bold; padding-bottom: 0.25rem; }
th, td { border: 1px solid #9aa5b1; padding: 0.35rem 0.5rem; text-align: left; vertical-align: top; }
thead th { background: #eef2f5; } tr.blank td { height: 2.25rem; }
figure { margin-top: 1rem; margin-bottom: 1rem; } figure svg { max-width: 100%; }
summary { cursor: pointer; color: #1d4e89; } summary:focus-visible { outline: 3px solid #1d4e89; outline-offset: 2px; }
@page { size: A4; margin: 14mm; }
@page broad { size: A4 landscape; margin: 14mm; }
"""
)

PRINT: Final = """\
@media print { html { font-size: 10pt; } body { padding: 0; line-height: 1.3; } main > * { max-width: none; }
  details { display: none; }
  .subtitle { margin-bottom: 0.25rem; } h2 { margin-top: 0.8rem; } li { margin: 0; }
  p, ul { margin-top: 0.2rem; margin-bottom: 0.2rem; }
  h1, h2, h3, h4, h5, h6, caption { break-after: avoid; } tr, figure, blockquote, li { break-inside: avoid; }
  thead { display: table-header-group; } thead th { background: none; } .page { break-before: page; }
  figure { overflow: visible; margin: 0; } figure[class] svg { min-width: 0; max-height: 240mm; }
  .broad { page: broad; } .broad figure[class] svg { max-height: 165mm; } }
"""


def style(document: Document) -> str:
    """The style sheet of one document."""
    return "\n".join((STYLE, *_columns(document), *_drawings(document), PRINT))


def table_class(document: Document, table: Table) -> str:
    """The class that tables with these columns share."""
    return f"t{heads(document).index(table.head) + 1}"


def is_broad(scene: Scene) -> bool:
    """Whether a drawing lies, and is too wide for a sheet that stands."""
    return scene.width > max(BROAD, scene.height)


def _columns(document: Document) -> Iterator[str]:
    for number, head in enumerate(heads(document), start=1):
        for i, part in enumerate(column_widths(document, head), start=1):
            yield f".t{number} col:nth-child({i}) {{ width: {num(100 * part)}%; }}"


def _drawings(document: Document) -> Iterator[str]:
    for number, block in enumerate(document.blocks, start=1):
        if isinstance(block, Drawing):
            least, most = num(SMALLEST * block.scene.width), num(block.scene.width)
            yield f".d{number} svg {{ min-width: {least}px; width: {most}px; }}"
