# SPDX-License-Identifier: MIT
"""A table as plain text: in columns where they fit, else row by row with the name of the column before each cell.

Several things in one cell stand below each other; in columns that is only done at the end of a row, since read aloud
line by line they would mix with what stands beside them.
"""

from collections.abc import Iterator, Sequence

from naastbetrokken.document.blocks import Table
from naastbetrokken.layout.text import cells, clean
from naastbetrokken.render.text_lines import RULE, filled

GAP = 2
"""Columns of characters between two columns of the table."""

IN = "  "
"""How far the cells of a row stand in below its first."""


def table(found: Table, width: int) -> Iterator[str]:
    """The table as lines.

    Args:
        found: the table.
        width: columns at most.
    """
    yield from filled(found.caption, width)
    rows = [tuple(map(parts, row.cells)) for row in found.rows]
    head = tuple(map(parts, found.head))
    widths = [max((cells(line) for row in (head, *rows) for line in row[i]), default=0) for i in range(len(head))]
    mixed = any(len(cell) > 1 for row in rows for cell in row[:-1])
    if not mixed and sum(widths) + GAP * (len(widths) - 1) <= width:
        yield from _in_columns(head, rows, widths)
    else:
        yield from _row_by_row(head, rows, width)


def parts(cell: str) -> tuple[str, ...]:
    """The things in a cell, each on one line."""
    return tuple(clean(part).strip() for part in cell.split("\n"))


Cells = Sequence[Sequence[str]]


def _in_columns(head: Cells, rows: Sequence[Cells], widths: Sequence[int]) -> Iterator[str]:
    yield from _in_row(head, widths)
    yield (" " * GAP).join(RULE * width for width in widths)
    roomy = any(len(cell) > 1 for row in rows for cell in row)
    for number, row in enumerate(rows):
        if roomy and number:
            yield ""
        yield from _in_row(row, widths)


def _in_row(row: Cells, widths: Sequence[int]) -> Iterator[str]:
    for i in range(max(map(len, row), default=0)):
        line = [cell[i] if i < len(cell) else "" for cell in row]
        padded = (text + " " * (width - cells(text)) for text, width in zip(line, widths, strict=True))
        yield (" " * GAP).join(padded).rstrip()


def _row_by_row(head: Cells, rows: Sequence[Cells], width: int) -> Iterator[str]:
    names = [" ".join(name) for name in head]
    if not rows:
        yield from filled(", ".join(names), width)
    for number, row in enumerate(rows):
        if number:
            yield ""
        for i, (name, cell) in enumerate(zip(names, row, strict=True)):
            yield from _cell(name, cell, width, lead=IN if i else "")


def _cell(name: str, cell: Sequence[str], width: int, *, lead: str) -> Iterator[str]:
    """A cell after the name of its column; several things in it as a list."""
    said = f"{name}:" if name else ""
    if len(cell) == 1:
        yield from filled(f"{said} {cell[0]}", width, lead=lead)
        return
    yield from filled(said, width, lead=lead)
    for part in cell:
        yield from filled(part, width, lead=f"{lead}{IN}- ")
