# SPDX-License-Identifier: MIT
"""Lines of plain text: filled up to a width, and ruled off."""

from collections.abc import Sequence

from naastbetrokken.layout.text import cells, clean

RULE = "─"


def filled(text: str, width: int, *, lead: str = "") -> list[str]:
    """The text in lines of at most so many columns; nothing for no text.

    Args:
        text: the words.
        width: columns at most; a word that is longer stays whole on a line of its own.
        lead: what the first line begins with; the others begin as far in.
    """
    lines: list[str] = []
    begun = lead
    filled_to = cells(lead)
    empty = True
    for word in clean(text).split(" "):
        if not word:
            continue
        size = cells(word)
        if not empty and filled_to + 1 + size > width:
            lines.append(begun)
            begun, filled_to, empty = " " * cells(lead), cells(lead), True
        begun += word if empty else f" {word}"
        filled_to += size if empty else size + 1
        empty = False
    return lines if empty else [*lines, begun]


def ruled(lines: Sequence[str]) -> list[str]:
    """The lines with a rule below them as long as the longest."""
    return [*lines, RULE * max(map(cells, lines))] if lines else []
