# SPDX-License-Identifier: MIT
"""For which naasten a document is made, as a caller names them."""

from collections.abc import Iterable

from naastbetrokken.errors import UsageError
from naastbetrokken.model import Dossier


def named(dossier: Dossier, person: str | Iterable[str] | None) -> tuple[str, ...] | None:
    """The ids of the naasten that a caller means; None for all.

    Raises:
        UsageError: if somebody does not exist.
    """
    if person is None:
        return None
    asked = (person,) if isinstance(person, str) else tuple(person)
    for one in asked:
        if one not in dossier.by_id:
            raise UsageError(f"person {one!r} is not in this dossier; give the id of a person")
    return asked
