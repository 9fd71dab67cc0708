# SPDX-License-Identifier: MIT
"""One structure of a GEDCOM file, with its line for messages."""

from collections.abc import Iterator

from attrs import define, field

VOID = "VOID"
"""The pointer of GEDCOM 7 to somebody or something that the file does not hold."""


@define(eq=False)
class Record:
    """A GEDCOM structure: a tag, perhaps a text or a pointer, and what stands under it.

    The only value of the import that is built up while lines are read; nobody changes it afterwards.

    Attributes:
        tag: The tag, in capitals.
        line: Where it begins, counted from 1.
        xref: Its own identifier, without @; empty for most.
        text: Its payload, with continuation lines joined and @@ unescaped; empty if it is a pointer.
        pointer: The xref that it points to, without @; empty if it is a text.
        children: The structures one level down.
    """

    tag: str
    line: int
    xref: str = ""
    text: str = ""
    pointer: str = ""
    children: list["Record"] = field(factory=list)

    def all(self, *tags: str) -> Iterator["Record"]:
        """The structures one level down with one of these tags, in file order."""
        return (child for child in self.children if child.tag in tags)

    def first(self, *tags: str) -> "Record | None":
        """The first structure one level down with one of these tags."""
        return next(self.all(*tags), None)

    def word(self, tag: str) -> str:
        """The text of the first structure with this tag, trimmed and in capitals, to look up in a table."""
        child = self.first(tag)
        return "" if child is None else " ".join(child.text.split()).upper()

    def inside(self) -> Iterator["Record"]:
        """All structures at any depth below, in file order."""
        for child in self.children:
            yield child
            yield from child.inside()
