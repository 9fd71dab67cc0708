# SPDX-License-Identifier: MIT
"""Tables to write in: what is known with room for more, or an empty form to fill in together."""

from naastbetrokken.document.blocks import Row


def empty_rows(count: int, columns: int) -> tuple[Row, ...]:
    """So many rows to write in."""
    return (Row(cells=("",) * columns),) * count
