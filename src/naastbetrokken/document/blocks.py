# SPDX-License-Identifier: MIT
"""What a document is made of. A block says something in words; only an embedded drawing brings a look with it."""

from enum import StrEnum

from attrs import field, frozen

from naastbetrokken.scene.scene import Scene


class Tone(StrEnum):
    """What a paragraph or an item is, so that a renderer can set it apart without adding a word."""

    PLAIN = "plain"
    QUESTION = "question"
    NOTE = "note"
    QUOTE = "quote"


@frozen
class Heading:
    """A heading.

    Attributes:
        text: the words.
        level: 1 for the parts of a document, 2 and 3 below; the document's own title stands above them.
    """

    text: str
    level: int = field(default=1, kw_only=True)


@frozen
class Paragraph:
    """Sentences that stand together.

    Attributes:
        text: the words.
        tone: a plain text, a question to ask, a remark, or the words of somebody.
        refs: ids of what it is about.
    """

    text: str
    tone: Tone = field(default=Tone.PLAIN, kw_only=True)
    refs: tuple[str, ...] = field(default=(), kw_only=True)


@frozen
class Entry:
    """One item of a list, with the ids of what it is about."""

    text: str
    tone: Tone = field(default=Tone.PLAIN, kw_only=True)
    refs: tuple[str, ...] = field(default=(), kw_only=True)


@frozen
class Bullets:
    """A list without an order of importance."""

    entries: tuple[Entry, ...]


@frozen(kw_only=True)
class Row:
    """One row of a table.

    Attributes:
        cells: a text for each column; line breaks part several things in one cell.
        refs: ids of what it is about.
    """

    cells: tuple[str, ...]
    refs: tuple[str, ...] = ()


@frozen(kw_only=True)
class Table:
    """A table.

    Attributes:
        caption: what it holds; empty when the heading above it says so.
        head: the name of each column.
        rows: the rows; each has as many cells as the head.
    """

    head: tuple[str, ...]
    rows: tuple[Row, ...] = ()
    caption: str = ""


@frozen
class Drawing:
    """A drawing between the words."""

    scene: Scene


@frozen
class PageBreak:
    """What follows begins on a new page."""


Block = Heading | Paragraph | Bullets | Table | Drawing | PageBreak


@frozen(kw_only=True)
class Document:
    """A finished document.

    Attributes:
        instrument: which document this is ("review").
        lang: language of all words.
        title: the title as printed.
        subtitle: its date, or for whom it is.
        blocks: everything it says, in reading order.
    """

    instrument: str
    lang: str
    title: str
    subtitle: str = ""
    blocks: tuple[Block, ...] = ()
