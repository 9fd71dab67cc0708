# SPDX-License-Identifier: MIT
"""What a caller hands over, looked at once: a dossier, its client, a day."""

from typing import TYPE_CHECKING

from naastbetrokken.errors import UsageError

if TYPE_CHECKING:
    from naastbetrokken.model import Dossier, PartialDate
    from naastbetrokken.model.dates import DateLike


def with_client(dossier: "Dossier", client: str | None) -> "Dossier":
    """The dossier with another index person; the dossier itself when `client` is None.

    Raises:
        UsageError: if nobody has that id.
    """
    from attrs import evolve

    if client is None:
        return dossier
    if client not in dossier.by_id:
        raise UsageError(f"person {client!r} is not in this dossier; give the id of a person")
    return evolve(dossier, client=client)


def with_some_client(dossier: "Dossier") -> "Dossier":
    """The dossier with its first person as the client, if nobody is."""
    if dossier.client is not None or not dossier.persons:
        return dossier
    return with_client(dossier, dossier.persons[0].id)


def a_dossier(value: object, where: str) -> "Dossier":
    """The dossier that a caller gave.

    Args:
        value: what was given.
        where: to which function, for the message.

    Raises:
        UsageError: if it is something else.
    """
    from naastbetrokken.model import Dossier

    if not isinstance(value, Dossier):
        raise UsageError(f"{where} needs a Dossier, got {type(value).__name__}; load(path) gives one")
    return value


def day(value: "DateLike | None", what: str = "at") -> "PartialDate | None":
    """The date that a caller means.

    Args:
        value: an EDTF text, a year, a `datetime.date` or nothing.
        what: the name of the option, for the message.

    Raises:
        UsageError: if it is no date.
    """
    from naastbetrokken.model.asked_day import asked_day

    return asked_day(value, what)
