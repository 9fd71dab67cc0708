# SPDX-License-Identifier: MIT
"""Tables to write in: what is known with room for more, or an empty form to fill in together."""

from typing import Final

from naastbetrokken.document.blocks import Row
from naastbetrokken.errors import UsageError

HALF: Final = "half"
EMPTY: Final = "empty"
BLANKS: Final = (EMPTY, HALF)
"""An empty form without a word of the dossier, or what is known with room below it."""


def checked(blank: str | None) -> str | None:
    """What is to be left blank, if there is such a thing.

    Raises:
        UsageError: if there is not.
    """
    if blank is not None and blank not in BLANKS:
        raise UsageError.unknown("blank", str(blank), BLANKS)
    return blank


def empty_rows(count: int, columns: int) -> tuple[Row, ...]:
    """So many rows to write in."""
    return (Row(cells=("",) * columns),) * count
