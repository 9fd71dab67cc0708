# SPDX-License-Identifier: MIT
"""For whom a document is made: a copy for the worker holds everything, one for the client what the client may read."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from naastbetrokken.errors import UsageError
from naastbetrokken.model import Dossier
from naastbetrokken.views.for_client import for_client

COPIES: Final[Mapping[str, Callable[[Dossier], Dossier]]] = MappingProxyType(
    {"worker": lambda dossier: dossier, "client": for_client}
)
"""What is left of a dossier in each copy."""


def copy_for(dossier: Dossier, copy: str) -> Dossier:
    """The part of a dossier that a copy may hold.

    Raises:
        UsageError: if there is no such copy.
    """
    if copy not in COPIES:
        raise UsageError.unknown("copy", copy, COPIES)
    return COPIES[copy](dossier)
