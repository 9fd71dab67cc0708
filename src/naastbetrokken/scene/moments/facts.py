# SPDX-License-Identifier: MIT
"""One thing that the timeline says: as a sentence to read aloud, and as an entry to draw."""

from attrs import frozen

from naastbetrokken.layout.moments import Entry


@frozen(kw_only=True)
class Fact:
    """Something that is said of a moment.

    Attributes:
        row: the lane or row in which it stands.
        role: what it is ("presence", "choice", "account" ...).
        refs: ids of what it is about, the moment first.
        sentence: the whole of it in words; empty where another fact of the drawing says it.
        entry: how it is drawn.
    """

    row: str
    role: str
    refs: tuple[str, ...]
    sentence: str
    entry: Entry

    @property
    def asks(self) -> bool:
        """Whether it is a question for something that is still blank."""
        return self.role == "question"
