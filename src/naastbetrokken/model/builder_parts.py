# SPDX-License-Identifier: MIT
"""What all steps of the builder share: collecting parts, numbering them, and reading dates as scripts write them."""

from datetime import date as calendar_date
from typing import Any

from naastbetrokken.errors import UsageError
from naastbetrokken.model.codes import Landmark
from naastbetrokken.model.dates import PartialDate, Period
from naastbetrokken.model.life import When

DateLike = PartialDate | str | int | calendar_date | None


class Parts:
    """Collects the parts of a dossier by name."""

    def __init__(self) -> None:
        self._parts: dict[str, list[Any]] = {}

    def _add(self, part: str, item: object) -> None:
        self._parts.setdefault(part, []).append(item)

    def _next(self, prefix: str, part: str) -> str:
        return f"{prefix}{len(self._parts.get(part, ())) + 1}"


def period_of(period: Period | str | None) -> Period | None:
    """The period that a script means."""
    return Period.parse(period) if isinstance(period, str) else period


def when_of(date: DateLike, more: dict[str, Any]) -> tuple[When, dict[str, Any]]:
    """Take the dating keywords (`age`, `age_until`, `period`, `before`, `during`, `after`) out of `more`.

    Raises:
        UsageError: if several landmarks are given.
    """
    rest = dict(more)
    landmarks = [(relation, rest.pop(relation.value)) for relation in Landmark if relation.value in rest]
    if len(landmarks) > 1:
        message = "an event is dated against one landmark: give one of before, during, after"
        raise UsageError(message)
    relation, landmark = landmarks[0] if landmarks else (None, None)
    when = When(
        date=PartialDate.coerce(date),
        period=period_of(rest.pop("period", None)),
        age=rest.pop("age", None),
        age_until=rest.pop("age_until", None),
        relation=relation,
        landmark=landmark,
    )
    return when, rest
