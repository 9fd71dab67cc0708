# SPDX-License-Identifier: MIT
"""A document as JSON: its blocks in reading order, for other programs to read."""

from typing import Final

from naastbetrokken.document.blocks import Block, Bullets, Document, Drawing, Heading, PageBreak, Paragraph, Table
from naastbetrokken.render.json import drawing
from naastbetrokken.render.json_text import json_text
from naastbetrokken.scene.scene import Scene

FORMAT: Final = "naastbetrokken-document/1"


def render(document: Document, *, indent: int | None = 1) -> str:
    """The document as the text of a JSON file.

    Args:
        document: what to write.
        indent: spaces per level; None for one line.
    """
    return json_text(document_object(document), indent=indent)


def document_object(document: Document) -> dict[str, object]:
    """The document as the object that a JSON file holds."""
    return {
        "format": FORMAT,
        "instrument": document.instrument,
        "lang": document.lang,
        "title": document.title,
        "subtitle": document.subtitle,
        "blocks": [block_object(block) for block in document.blocks],
    }


def block_object(block: Block) -> dict[str, object]:
    """A block as an object that says of itself what it is."""
    match block:
        case Heading():
            return {"kind": "heading", "level": block.level, "text": block.text}
        case Paragraph():
            return {"kind": "paragraph", "tone": block.tone.value, "text": block.text, "refs": list(block.refs)}
        case Bullets():
            entries = [{"tone": one.tone.value, "text": one.text, "refs": list(one.refs)} for one in block.entries]
            return {"kind": "list", "entries": entries}
        case Table():
            rows = [{"cells": list(row.cells), "refs": list(row.refs)} for row in block.rows]
            return {"kind": "table", "caption": block.caption, "head": list(block.head), "rows": rows}
        case Drawing():
            return {"kind": "drawing", **_told(block.scene), "drawing": drawing(block.scene)}
        case PageBreak():
            return {"kind": "page-break"}


def _told(scene: Scene) -> dict[str, object]:
    """What the drawing says, in the sentences of its outline."""
    facts = [{"heading": one.heading, "lines": list(one.lines), "items": list(one.items)} for one in scene.facts]
    return {"title": scene.title, "description": scene.description, "facts": facts}
