# SPDX-License-Identifier: MIT
"""The texts of the timeline for other programs to read, each by what it belongs to."""

from collections.abc import Iterator, Mapping

from naastbetrokken.layout.moments import Layout, Line
from naastbetrokken.scene.marks import ASCENT, DESCENT
from naastbetrokken.scene.moments.facts import Fact
from naastbetrokken.scene.scene import Caption


def captions(placed: Layout, facts: Mapping[str, Fact]) -> Iterator[Caption]:
    """The texts of the drawing: of the line above, of the columns' heads, and of every entry.

    Args:
        placed: where everything stands.
        facts: what each entry says, by its id.
    """
    for bead in placed.beads:
        yield from _caption(bead.id, bead.lines)
    for strip in placed.strips:
        for column in strip.columns:
            yield from _caption(column.id, column.lines)
        for entry in strip.entries:
            fact = facts[entry.id]
            yield from _caption(fact.refs[0] if fact.refs else entry.id, entry.lines)


def _caption(of: str, lines: tuple[Line, ...]) -> Iterator[Caption]:
    if not lines:
        return
    left, top = min(line.x for line in lines), min(line.y - ASCENT * line.size for line in lines)
    right, bottom = max(line.x + line.width for line in lines), max(line.y + DESCENT * line.size for line in lines)
    text = "\n".join(line.text for line in lines)
    yield Caption(of=of, text=text, x=left, y=top, width=right - left, height=bottom - top)
