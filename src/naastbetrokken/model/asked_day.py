# SPDX-License-Identifier: MIT
"""The day that a call names: a date that cannot be read is a wrong call, not wrong data."""

from typing import overload

from naastbetrokken.errors import UsageError
from naastbetrokken.model.dates import DateLike, PartialDate


@overload
def asked_day(value: DateLike, what: str) -> PartialDate: ...
@overload
def asked_day(value: DateLike | None, what: str) -> PartialDate | None: ...
def asked_day(value: DateLike | None, what: str) -> PartialDate | None:
    """The date that a caller means.

    Args:
        value: an EDTF text, a year, a `datetime.date` or nothing.
        what: the name of the option, for the message.

    Raises:
        UsageError: if it is no date.
    """
    try:
        return PartialDate.coerce(value)
    except (TypeError, ValueError) as error:
        raise UsageError(f"{what}: {error}") from None
