# SPDX-License-Identifier: MIT
"""The dossier without the names of people who are gone from it, where the id of a person or a free text may stand.

Who listened, gave something or told it is named by id, or in words when that is nobody of the dossier. The id of
somebody who was left out would be read as such words, and betray that there is somebody.
"""

from typing import Any, Final

import attrs
from attrs import evolve, has

from naastbetrokken.model import Dossier, Source

_ID_OR_TEXT: Final = frozenset({"informant", "by"})


def unnamed(dossier: Dossier, gone: frozenset[str]) -> Dossier:
    """The dossier in which nobody who is gone is said to have told, heard or given anything.

    What was agreed for somebody who is gone goes with them; without its recipient it would hold for everybody.

    Args:
        dossier: what is left.
        gone: ids of the people who were left out.
    """
    if not gone:
        return dossier
    consents = tuple(one for one in dossier.consents if one.recipient not in gone)
    smaller: Dossier = _without(evolve(dossier, consents=consents), gone)
    return smaller


def _without(item: Any, gone: frozenset[str]) -> Any:
    changes: dict[str, Any] = {}
    for field in attrs.fields(type(item)):
        value = getattr(item, field.name)
        if isinstance(value, str):
            if field.name in _ID_OR_TEXT and value in gone:
                changes[field.name] = ""
        elif isinstance(value, Source):
            told = _without(value, gone)
            if told is not value:
                changes[field.name] = told
        elif isinstance(value, tuple):
            parts = [_without(one, gone) if has(type(one)) else one for one in value]
            if any(new is not old for new, old in zip(parts, value, strict=True)):
                changes[field.name] = tuple(parts)
    return evolve(item, **changes) if changes else item
