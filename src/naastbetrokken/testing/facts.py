# SPDX-License-Identifier: MIT
"""What a document says, and whether every format says the same: for tests of documents.

`told` reads an output back as its reader would, and knows nothing of how it was made: Markdown and HTML are taken out
again, so that a name with markup in it only counts when the reader sees it as it is written.
"""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from html import unescape
from html.parser import HTMLParser
from types import MappingProxyType
from typing import Any, Final

from naastbetrokken.document.blocks import Block, Bullets, Document, Drawing, Heading, PageBreak, Paragraph, Table
from naastbetrokken.layout.text import clean
from naastbetrokken.render.registry import render
from naastbetrokken.scene.scene import Scene

FORMATS: Final = ("text", "markdown", "html", "json")
"""The formats that carry the same facts."""

_UNSEEN: Final = frozenset({"style", "title", "script"})
_ESCAPE: Final = re.compile(r"\\([!-/:-@\[-`{-~])")
_BREAK: Final = "<br>"
_JOINER: Final = "&#8288;"
_MARKS: Final = re.compile(r"(?m)^(#{1,6}|-|>|---|\|)(?= |$)|(?<= )\|(?= |$)|(?<!\\)\*+")


def facts_of(picture: Document | Scene) -> tuple[str, ...]:
    """Everything that a document or a drawing says in words, in reading order; each is a text on one line."""
    return tuple(fact for fact, _ in _facts(picture))


def told(output: str, to: str) -> str:
    """What a reader of this output is told, on one line.

    Args:
        output: what `draw` or a renderer gave.
        to: in which of `FORMATS` it is.
    """
    return _one_line(READERS[to](output))


def facts_missing(picture: Document | Scene, to: str) -> tuple[str, ...]:
    """The facts that a format does not carry, or in a document not in reading order.

    Args:
        picture: the document or the drawing.
        to: which of `FORMATS`.
    """
    text = told(str(render(picture, to)), to)
    missing, at = [], 0
    for fact, moves in _facts(picture):
        found = text.find(fact, at)
        if found < 0:
            missing.append(fact)
        elif moves and isinstance(picture, Document):
            at = found + len(fact)
    return tuple(missing)


def facts_added(document: Document, to: str) -> str:
    """The letters and digits in a format that no fact of the document accounts for; empty when it adds nothing.

    Args:
        document: the document.
        to: "text" or "markdown"; the others hold words of their own format.
    """
    text, left, at = told(str(render(document, to)), to), [], 0
    facts = _facts(document)
    for fact, moves in facts:
        found = text.find(fact, at) if moves else -1
        if found >= 0:
            left.append(text[at:found])
            at = found + len(fact)
    rest = "\n".join([*left, text[at:]])
    for name in sorted((fact for fact, moves in facts if not moves), key=len, reverse=True):
        rest = rest.replace(name, "\n")
    return "".join(char for char in rest if char.isalnum())


def assert_same_facts(document: Document) -> None:
    """Every format of a document carries everything it says, in reading order, and text and Markdown add no word.

    The message counts what is wrong and shows none of it, since it may hold names.
    """
    for to in FORMATS:
        missing = facts_missing(document, to)
        assert not missing, f"the {document.instrument} as {to} lacks {len(missing)} facts"
    for to in ("text", "markdown"):
        added = facts_added(document, to)
        assert not added, f"the {document.instrument} as {to} says {len(added)} letters more than the document"


# --------------------------------------------------------------------------------------------------- what is to be said


def _facts(picture: Document | Scene) -> tuple[tuple[str, bool], ...]:
    """Every fact, and whether the next one is told after it; the name of a column may be told with every cell."""
    if isinstance(picture, Scene):
        found = [(text, True) for text in _drawn(picture)]
    else:
        found = [(picture.title, True), (picture.subtitle, True)]
        found += [fact for block in picture.blocks for fact in _said(block)]
    return tuple((one, moves) for text, moves in found if (one := _one_line(text)))


def _said(block: Block) -> Iterator[tuple[str, bool]]:
    match block:
        case Heading() | Paragraph():
            yield block.text, True
        case Bullets():
            yield from ((entry.text, True) for entry in block.entries)
        case Table():
            yield block.caption, True
            yield from ((part, False) for name in block.head for part in name.split("\n"))
            yield from ((part, True) for row in block.rows for cell in row.cells for part in cell.split("\n"))
        case Drawing():
            yield from ((text, True) for text in _drawn(block.scene))
        case PageBreak():
            return


def _drawn(scene: Scene) -> Iterator[str]:
    for section in scene.facts:
        yield section.heading
        yield from section.lines
        yield from section.items


def _one_line(text: str) -> str:
    return " ".join(clean(text).split())


# ------------------------------------------------------------------------------------------------- reading it back


def _text(output: str) -> str:
    return output


def _markdown(output: str) -> str:
    """Markdown as it is shown: without marks, escapes and entities."""
    shown = _MARKS.sub(" ", output).replace(_BREAK, "\n").replace(_JOINER, "")
    return unescape(_ESCAPE.sub(lambda found: "\0" if found.group(1) == "&" else found.group(1), shown))


class _Page(HTMLParser):
    """Collects what a browser shows, and what it reads aloud."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.parts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.parts.append(" ")
        if tag not in ("br", "meta"):
            self.open.append(tag)
        self.parts += [f" {value} " for name, value in attrs if name == "aria-label"]

    def handle_endtag(self, tag: str) -> None:
        self.parts.append(" ")
        if tag in self.open:
            while self.open.pop() != tag:
                pass

    def handle_data(self, data: str) -> None:
        if not _UNSEEN & set(self.open):
            self.parts.append(data)


def _html(output: str) -> str:
    page = _Page()
    page.feed(output)
    page.close()
    return "".join(page.parts)


def _json(output: str) -> str:
    return "\n".join(strings(json.loads(output)))


def strings(value: Any) -> Iterator[str]:
    """Every text within what JSON holds."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for each in value.values():
            yield from strings(each)
    elif isinstance(value, list):
        for each in value:
            yield from strings(each)


READERS: Final[Mapping[str, Callable[[str], str]]] = MappingProxyType(
    {"text": _text, "markdown": _markdown, "html": _html, "json": _json}
)
"""How each format is read back."""
