# SPDX-License-Identifier: MIT
"""Tables to write in: what is known with room for more, or an empty form to fill in together."""

from typing import Final

from naastbetrokken.document.blocks import Row, Table
from naastbetrokken.scene.form_head import SHARES
from naastbetrokken.scene.words import Words

FIELDS: Final = tuple(key for key, _ in SHARES)
"""What is asked at the head of an empty form, the same as on a drawing."""


def form_head(words: Words) -> Table:
    """Where to write whose form it is, when and with whom it was filled in."""
    return Table(head=tuple(words(key) for key in FIELDS), rows=empty_rows(1, len(FIELDS)))


def empty_rows(count: int, columns: int) -> tuple[Row, ...]:
    """So many rows to write in."""
    return (Row(cells=("",) * columns),) * count
