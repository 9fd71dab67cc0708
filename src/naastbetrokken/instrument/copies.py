# SPDX-License-Identifier: MIT
"""For whom a document is made: a copy for the worker holds everything, another only what its reader may read."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

from attrs import evolve

from naastbetrokken.document.blocks import Document
from naastbetrokken.errors import UsageError
from naastbetrokken.model import Dossier
from naastbetrokken.scene.scene import Scene
from naastbetrokken.views.audience import audience_named, for_audience
from naastbetrokken.views.earlier import earlier_for_audience

WORKER: Final = "worker"

COPIES: Final[Mapping[str, str]] = MappingProxyType({WORKER: "author", "client": "client", "naaste": "naaste"})
"""The audience of each copy; the worker's leaves nothing out."""


def copy_for(dossier: Dossier, copy: str) -> Dossier:
    """The part of a dossier that a copy may hold.

    Raises:
        UsageError: if there is no such copy.
    """
    return for_audience(dossier, _audience(copy))


def earlier_copy_for(before: Dossier, after: Dossier, copy: str) -> Dossier:
    """The part of an earlier dossier that a copy may hold now."""
    return earlier_for_audience(before, after, _audience(copy))


def copy_asked(audience: str, copy: object) -> Mapping[str, Any]:
    """The option `copy` of a document for an audience: its own where nobody asks for one; none for the team.

    Raises:
        UsageError: if there is no such audience, or the copy asked for is the worker's and the audience is not.
    """
    own = audience_named(audience).copy
    if own is None or (copy is not None and copy != WORKER):
        return {}
    if copy == WORKER:
        raise UsageError(f"the worker's copy is not for the audience {audience!r}; leave out copy")
    return {"copy": own}


def made_for(picture: Scene | Document, audience: str | None) -> Scene | Document:
    """The drawing that tells programs for whom it is, where that was asked; a document as it is."""
    if audience is None or not isinstance(picture, Scene):
        return picture
    return evolve(picture, audience=audience_named(audience).up_to.value)


def _audience(copy: str) -> str:
    if copy not in COPIES:
        raise UsageError.unknown("copy", copy, COPIES)
    return COPIES[copy]
