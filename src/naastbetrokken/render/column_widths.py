# SPDX-License-Identifier: MIT
"""How wide the columns of a table are on paper: by what stands in them, the same in tables with the same columns."""

from collections.abc import Sequence
from math import sqrt
from typing import Final

from naastbetrokken.document.blocks import Document, Table

WORD: Final = 0.5
"""Part of a column that one letter of its longest word takes, beside the root of all letters in its fullest cell."""


def heads(document: Document) -> list[tuple[str, ...]]:
    """The different sets of columns in a document, in order."""
    return list(dict.fromkeys(block.head for block in document.blocks if isinstance(block, Table)))


def column_widths(document: Document, head: Sequence[str]) -> tuple[float, ...]:
    """For each column the part of the width that it takes; together 1.

    The root keeps a long text from taking everything; the longest word keeps a short one from being cut.
    """
    rows = [
        row.cells for block in document.blocks if isinstance(block, Table) and block.head == head for row in block.rows
    ]
    parts = [_part([name, *(row[i] for row in rows)]) for i, name in enumerate(head)]
    return tuple(part / sum(parts) for part in parts)


def _part(cells: Sequence[str]) -> float:
    longest = max((len(word) for cell in cells for word in cell.split()), default=0)
    return max(1.0, sqrt(max(map(len, cells))), WORD * longest)
