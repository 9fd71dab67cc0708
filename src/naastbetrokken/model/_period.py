# SPDX-License-Identifier: MIT
"""A stretch of time between two dates that are themselves only known in part.

On the wire it is an EDTF interval. An end left empty is unknown; an end of two dots is open: the bond goes
on, or has always been. A date that is a range itself stands in brackets there: `[..1950]/1960`.
"""

import datetime as dt
import enum
import functools
from typing import Self, final

import attrs

from naastbetrokken.model._edtf import BadDate
from naastbetrokken.model._partial_date import DateLike, Days, PartialDate

_EXPECTED = "two dates with one slash, such as 1957/1960, 1957/.. (goes on), 1957/ (end unknown) or /1960"


class Certainty(enum.Enum):
    """How sure an answer is that rests on partly known dates.

    It refuses to be used as a condition: `if period.contains(day)` would forget the middle answer.
    """

    SURELY = "surely"
    POSSIBLY = "possibly"
    NOT = "not"

    def __bool__(self) -> bool:
        message = "a Certainty has three values; compare it, such as `is not Certainty.NOT`"
        raise TypeError(message)


@final
@functools.total_ordering
@attrs.frozen(repr=False)
class Period:
    """A stretch of time, both end dates included.

    A period whose end lies before its start can be held, since people do record it; it contains nothing, and
    a rule asks about it.

    Attributes:
        start: When it began; None if unknown or open.
        end: When it ended; None if unknown or still going on.
        ongoing: Whether it goes on (`1957/..`); never with an `end`.
        always: Whether it has no beginning worth naming (`../1957`); never with a `start`.
    """

    start: PartialDate | None = None
    end: PartialDate | None = attrs.field(default=None, kw_only=True)
    ongoing: bool = attrs.field(default=False, kw_only=True)
    always: bool = attrs.field(default=False, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if (self.ongoing and self.end) or (self.always and self.start):
            raise BadDate("period", "a side that is either open or dated, not both", f"{self.start}/{self.end}")

    @classmethod
    def of(cls, start: DateLike | None = None, end: DateLike | None = None, *, ongoing: bool = False) -> Self:
        """The period between two dates as a script writes them."""
        return cls(PartialDate.coerce(start), end=PartialDate.coerce(end), ongoing=ongoing)

    @classmethod
    def parse(cls, text: str) -> Self:
        """The period that an EDTF interval stands for.

        Args:
            text: `1957/1960`, `1957/..` (goes on), `1957/` (end unknown), `/1960` (start unknown), `../1960`
                (has always been), `../..`; each date as `PartialDate.parse` reads it, ranges in brackets.

        Raises:
            BadDate: If the text is no interval or one of its dates is wrong.
        """
        left, slash, right = text.partition("/")
        if not slash or "/" in right:
            raise BadDate("period", _EXPECTED, text)
        return cls(
            None if left in ("", "..") else PartialDate.parse(left),
            end=None if right in ("", "..") else PartialDate.parse(right),
            ongoing=right == "..",
            always=left == "..",
        )

    def __str__(self) -> str:
        left = ".." if self.always else _side(self.start)
        right = ".." if self.ongoing else _side(self.end)
        return f"{left}/{right}"

    def __repr__(self) -> str:
        return f"Period({str(self)!r})"

    def contains(self, when: PartialDate, margin_years: int = 0) -> Certainty:
        """Whether the day lies in the period: surely for every completion, possibly for one, or not."""
        days = when.completions(margin_years)
        return _meeting(_sides(self, margin_years), (days, days))

    def overlaps(self, other: "Period", margin_years: int = 0) -> Certainty:
        """Whether both periods share a day: surely for every completion, possibly for one, or not."""
        return _meeting(_sides(self, margin_years), _sides(other, margin_years))

    @property
    def sort_key(self) -> tuple[dt.date, dt.date, tuple[object, ...], tuple[object, ...], str]:
        """Place in a list: by first and last possible day, then start, end and text; open start first."""
        return (
            _low(self.start.earliest if self.start else None),
            _high(self.end.latest if self.end else None),
            self.start.sort_key if self.start else (),
            self.end.sort_key if self.end else (),
            str(self),
        )

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, Period):
            return NotImplemented
        return self.sort_key < other.sort_key


_Sides = tuple[Days, Days]
"""The days between which a period begins, and those between which it ends."""


def _sides(period: Period, margin_years: int) -> _Sides:
    begin: Days = (None, dt.date.min if period.always else None)
    stop: Days = (dt.date.max if period.ongoing else None, None)
    if period.start is not None:
        begin = period.start.completions(margin_years)
    if period.end is not None:
        stop = period.end.completions(margin_years)
    if _high(stop[1]) < _low(begin[0]):
        return begin, stop
    # It ends no earlier than it begins, which narrows both.
    return (begin[0], min(_high(begin[1]), _high(stop[1]))), (max(_low(stop[0]), _low(begin[0])), stop[1])


def _meeting(one: _Sides, other: _Sides) -> Certainty:
    """Whether two stretches of days meet; one that surely ends before it begins meets nothing."""
    pairs = ((one[0], one[1]), (other[0], other[1]), (one[0], other[1]), (other[0], one[1]))
    if any(_high(stop[1]) < _low(begin[0]) for begin, stop in pairs):
        return Certainty.NOT
    surely = _high(one[0][1]) <= _low(other[1][0]) and _high(other[0][1]) <= _low(one[1][0])
    return Certainty.SURELY if surely else Certainty.POSSIBLY


def _low(day: dt.date | None) -> dt.date:
    return dt.date.min if day is None else day


def _high(day: dt.date | None) -> dt.date:
    return dt.date.max if day is None else day


def _side(date: PartialDate | None) -> str:
    """The text of a date inside an interval, where a slash of its own would be misread."""
    if date is None:
        return ""
    if date.start is None:
        return f"[..{date.end}]"
    return f"[{date.start}..]" if date.end is None else str(date)
