# SPDX-License-Identifier: MIT
"""What a caller hands over, looked at once: a dossier, a day."""

from typing import TYPE_CHECKING

from naastbetrokken.errors import UsageError

if TYPE_CHECKING:
    from naastbetrokken.model import Dossier, PartialDate
    from naastbetrokken.model.dates import DateLike


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
