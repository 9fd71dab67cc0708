# SPDX-License-Identifier: MIT
"""Forms to fill in by hand: which there are, for every instrument the same."""

from typing import Final

from naastbetrokken.errors import UsageError

EMPTY: Final = "empty"
HALF: Final = "half"
BLANKS: Final = (EMPTY, HALF)
"""An empty form without a word of the dossier, or what is known with room for more."""


def blank_named(blank: str | None, what: str = "blank") -> str | None:
    """The form of this name; None stays None, for no form.

    Args:
        blank: the name.
        what: what the message calls it.

    Raises:
        UsageError: if there is none.
    """
    if blank is not None and blank not in BLANKS:
        raise UsageError.unknown(what, str(blank), BLANKS)
    return blank
