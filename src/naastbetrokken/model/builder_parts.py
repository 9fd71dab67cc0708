# SPDX-License-Identifier: MIT
"""What all steps of the builder share: collecting parts, numbering them, and reading dates as scripts write them."""

from collections.abc import Iterable, Mapping
from datetime import date as calendar_date
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Final, TypeVar

from attrs import evolve

from naastbetrokken.errors import UsageError
from naastbetrokken.model.codes import Domain, Landmark, SexAssigned, Visibility
from naastbetrokken.model.dates import PartialDate, Period
from naastbetrokken.model.life import When

CodeT = TypeVar("CodeT", bound=StrEnum)
ItemT = TypeVar("ItemT")
DateLike = PartialDate | str | int | calendar_date | None


class Parts:
    """Collects the parts of a dossier by name."""

    def __init__(self) -> None:
        self._parts: dict[str, list[Any]] = {}
        self._taken: set[str] = set()

    def _add(self, part: str, item: object) -> None:
        self._parts.setdefault(part, []).append(_with_codes(item))
        self._taken.add(getattr(item, "id", ""))

    def _next(self, prefix: str, part: str) -> str:
        """The next id of a part that nothing has yet; a script may have given some itself."""
        number = len(self._parts.get(part, ())) + 1
        while f"{prefix}{number}" in self._taken:
            number += 1
        return f"{prefix}{number}"


_CODES: Final[Mapping[str, type[StrEnum]]] = MappingProxyType(
    {"domain": Domain, "visibility": Visibility, "sex_assigned": SexAssigned}
)
"""Fields that scripts give as plain words along with others."""


def _with_codes(item: Any) -> Any:
    """The item with the words of those fields as members of their code lists."""
    given = {name: getattr(item, name, None) for name in _CODES}
    words = {name: coded(_CODES[name], word) for name, word in given.items() if isinstance(word, str)}
    return evolve(item, **words) if any(given[name] is not word for name, word in words.items()) else item


def coded(codes: type[CodeT], value: str) -> CodeT:
    """The member of a code list that a script means.

    Raises:
        UsageError: if it is none of them, with all that there are.
    """
    try:
        return codes(value)
    except ValueError:
        known = [member.value for member in codes]
        raise UsageError.unknown(f"{codes.__name__}", value, known) from None


def listed(value: Iterable[ItemT], what: str) -> tuple[ItemT, ...]:
    """Several things as a script gives them; one text is no list, though Python would take it for its letters.

    Raises:
        UsageError: if it is a single text.
    """
    if isinstance(value, str):
        raise UsageError(f"{what} takes a list, got one text; put it between square brackets")
    return tuple(value)


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
