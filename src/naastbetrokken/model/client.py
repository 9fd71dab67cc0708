# SPDX-License-Identifier: MIT
"""Whose dossier it is: another index person, or somebody where nobody is named."""

from attrs import evolve

from naastbetrokken.errors import UsageError
from naastbetrokken.model.dossier import Dossier


def with_client(dossier: Dossier, client: str | None) -> Dossier:
    """The dossier with another index person; the dossier itself when `client` is None.

    Raises:
        UsageError: if nobody has that id.
    """
    if client is None:
        return dossier
    if client not in dossier.by_id:
        raise UsageError(f"person {client!r} is not in this dossier; give the id of a person")
    return evolve(dossier, client=client)


def with_some_client(dossier: Dossier) -> Dossier:
    """The dossier with its first person as the client, if nobody is."""
    if dossier.client is not None or not dossier.persons:
        return dossier
    return evolve(dossier, client=dossier.persons[0].id)
