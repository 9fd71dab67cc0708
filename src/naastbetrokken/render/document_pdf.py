# SPDX-License-Identifier: MIT
"""A document as PDF for paper and archives, typeset by Typst (extra `pdf`).

The template is fixed and the document comes to it as data, so no text can become markup. Typst brings the files it
needs and loads nothing.
"""

import json
from collections.abc import Iterator
from importlib.resources import files
from itertools import pairwise
from typing import Final

from naastbetrokken.document.blocks import Document, Drawing, Table
from naastbetrokken.errors import MissingExtra
from naastbetrokken.layout.text import clean
from naastbetrokken.render.column_widths import column_widths
from naastbetrokken.render.document_json import block_object, document_object
from naastbetrokken.render.document_style import is_broad
from naastbetrokken.render.svg import render as render_svg
from naastbetrokken.scene.scene import Scene

TEMPLATE: Final = "document.typ"


def render(document: Document) -> bytes:
    """The document as the bytes of a PDF file, with headings, tables and texts that can be heard and selected.

    Args:
        document: what to print.

    Raises:
        MissingExtra: if typst is not installed.
    """
    try:
        import typst
    except ImportError as error:
        raise MissingExtra("PDF of a document", "typst", "pdf") from error
    template = files(__package__).joinpath(TEMPLATE).read_bytes()
    data = json.dumps(_cleaned({**document_object(document), "blocks": list(_blocks(document))}))
    return bytes(typst.compile(template, format="pdf", sys_inputs={"document": data}, timestamp=0))


def _blocks(document: Document) -> Iterator[dict[str, object]]:
    """The blocks as the template reads them: as in JSON, with widths of columns, and drawings as their pictures.

    A drawing that is printed on a sheet that lies takes the heading right before it along.
    """
    for block, after in pairwise((*document.blocks, None)):
        broad = isinstance(after, Drawing) and is_broad(after.scene)
        if isinstance(block, Drawing):
            yield _drawing(block.scene)
        elif isinstance(block, Table):
            yield {**block_object(block), "widths": column_widths(document, block.head)}
        elif block is not None:
            yield {**block_object(block), "broad": broad}


def _drawing(scene: Scene) -> dict[str, object]:
    return {
        "kind": "drawing",
        "svg": render_svg(scene),
        "width": scene.width,
        "broad": is_broad(scene),
        "description": f"{scene.title}. {scene.description}",
    }


def _cleaned(value: object) -> object:
    """The same without what a line of text cannot hold; line breaks between the parts of a cell stay."""
    if isinstance(value, str):
        return "\n".join(map(clean, value.split("\n")))
    if isinstance(value, dict):
        return {key: _cleaned(each) for key, each in value.items()}
    return [_cleaned(each) for each in value] if isinstance(value, list | tuple) else value
