# SPDX-License-Identifier: MIT
"""The date as far as people know it: a day, a year, a decade, "about", "before", "one of".

A `PartialDate` is a set of days that the real day is one of, written as an EDTF text. Comparisons are
therefore of two kinds: *surely* holds for every pair of days, *possibly* for at least one pair. The total
order that sorting needs is a third thing: it says where to put a date in a list, not what is true.
"""

import datetime as dt
import functools
from typing import Final, Self, final, overload

import attrs

from naastbetrokken.model._edtf import EXPECTED, PRECISIONS, BadDate, Precision, Stamp, advice, read_stamp

Days = tuple[dt.date | None, dt.date | None]
"""First and last possible day; None is open on that side."""

_QUALIFIERS: Final = ("", "~", "?", "%")


@final
@functools.total_ordering
@attrs.frozen(repr=False)
class PartialDate:
    """A date as far as it is known.

    Make one with `parse`, `of`, `between`, `before`, `after` or `coerce`. Equal means written the same:
    `195X` and `[1950..1959]` span the same days, yet are two ways of knowing.

    >>> date = PartialDate.parse("1957-04")
    >>> date.earliest.isoformat(), date.latest.isoformat()
    ('1957-04-01', '1957-04-30')
    >>> sorted([PartialDate.parse("1960~"), date, PartialDate.of(1957)])[0] == PartialDate.of(1957)
    True

    Attributes:
        start: The earlier end; None if open ("in or before 1950").
        end: The later end; None if open ("in or after 1950"). A date that is no range has `start == end`.
    """

    start: Stamp | None
    end: Stamp | None = attrs.field(kw_only=True)

    def __attrs_post_init__(self) -> None:
        if self.start is None and self.end is None:
            raise BadDate("date", "a date on at least one side (leave a date out when nothing is known)", "[..]")
        if self.start and self.end and self.end.latest < self.start.earliest:
            raise BadDate("date", "a range that does not end before it starts", str(self))

    @classmethod
    def parse(cls, text: str) -> Self:
        """The date that an EDTF text stands for.

        Args:
            text: `1957`, `1957-04`, `1957-04-21`, `195X`, `19XX`, each with `~`, `?` or `%` behind it if
                need be; `../1950` in or before; `1950/..` in or after; `[1957..1960]` one of.

        Raises:
            BadDate: If the text is none of these, or names a day that never was.
        """
        left, right = _ends(text)
        start = read_stamp(left, text) if left else None
        end = start if right == left else read_stamp(right, text) if right else None
        return cls(start, end=end)

    @classmethod
    def of(cls, year: int, month: int | None = None, day: int | None = None, *, approximate: bool = False) -> Self:
        """The date of a year, month or day."""
        stamp = Stamp(year, month=month, day=day, qualifier="~" if approximate else "")
        return cls(stamp, end=stamp)

    @classmethod
    def between(cls, first: "DateLike", last: "DateLike") -> Self:
        """One of the days from `first` up to and including `last`."""
        return cls(cls.coerce(first).start, end=cls.coerce(last).end)

    @classmethod
    def before(cls, last: "DateLike") -> Self:
        """In or before `last`: `before(1950)` is `../1950`, and may be a day in 1950."""
        return cls(None, end=cls.coerce(last).end)

    @classmethod
    def after(cls, first: "DateLike") -> Self:
        """In or after `first`: `after(1950)` is `1950/..`, and may be a day in 1950."""
        return cls(cls.coerce(first).start, end=None)

    @overload
    @classmethod
    def coerce(cls, value: None) -> None: ...
    @overload
    @classmethod
    def coerce(cls, value: "DateLike") -> Self: ...
    @classmethod
    def coerce(cls, value: "DateLike | None") -> Self | None:
        """The date that a script means by an EDTF text, a year, a `datetime.date` or nothing.

        Raises:
            BadDate: If the text or the year is no date.
            TypeError: If the value is of another type.
        """
        if value is None or isinstance(value, cls):
            return value
        if isinstance(value, str):
            return cls.parse(value)
        if isinstance(value, dt.date):
            return cls.of(value.year, value.month, value.day)
        if type(value) is int:  # True is no year
            return cls.of(value)
        message = f"a date must be a PartialDate, str, int, datetime.date or None, not {type(value).__name__}"
        raise TypeError(message)

    def __str__(self) -> str:
        if self.start == self.end:
            return str(self.start)
        if self.start is None:
            return f"../{self.end}"
        return f"{self.start}/.." if self.end is None else f"[{self.start}..{self.end}]"

    def __repr__(self) -> str:
        return f"PartialDate({str(self)!r})"

    @property
    def stamps(self) -> tuple[Stamp, ...]:
        """The dates that were written: both ends of a range, else the only one."""
        start, end = self.start, self.end
        if start is None or end is None:
            return tuple(stamp for stamp in (start, end) if stamp is not None)
        return (start,) if start is end or start == end else (start, end)

    @property
    def earliest(self) -> dt.date | None:
        """The first day that it may be, as written; None if open."""
        return None if self.start is None else self.start.earliest

    @property
    def latest(self) -> dt.date | None:
        """The last day that it may be, as written; None if open."""
        return None if self.end is None else self.end.latest

    @property
    def precision(self) -> Precision:
        """How fine the date is written; for a range, the coarser of its ends."""
        return max((stamp.precision for stamp in self.stamps), key=PRECISIONS.index)

    @property
    def approximate(self) -> bool:
        """Whether somebody said "about" (`~` or `%`)."""
        return self._qualified("~%")

    @property
    def uncertain(self) -> bool:
        """Whether the source is in doubt (`?` or `%`)."""
        return self._qualified("?%")

    def _qualified(self, signs: str) -> bool:
        """Whether one of these signs stands behind one of the ends."""
        start, end = self.start, self.end
        return bool(
            (start and start.qualifier and start.qualifier in signs)
            or (end and end.qualifier and end.qualifier in signs)
        )

    @property
    def year(self) -> int | None:
        """The year, if the date as written can only be in one year (so 1960 for `1960~`)."""
        if self.earliest is None or self.latest is None or self.earliest.year != self.latest.year:
            return None
        return self.earliest.year

    def completions(self, margin_years: int = 0) -> Days:
        """The first and last day that it may be, with room for "about" and "in doubt".

        Args:
            margin_years: How many years to give to each side that carries a `~`, `?` or `%`.
        """
        earliest = None if self.start is None else self.start.earliest
        latest = None if self.end is None else self.end.latest
        if margin_years and self.start and earliest and self.start.qualifier:
            earliest = _moved(earliest, -margin_years)
        if margin_years and self.end and latest and self.end.qualifier:
            latest = _moved(latest, margin_years)
        return earliest, latest

    def surely_before(self, other: "PartialDate", margin_years: int = 0) -> bool:
        """Whether every day that it may be lies before every day that the other may be."""
        latest, earliest = self.completions(margin_years)[1], other.completions(margin_years)[0]
        return latest is not None and earliest is not None and latest < earliest

    def possibly_before(self, other: "PartialDate", margin_years: int = 0) -> bool:
        """Whether some day that it may be lies before some day that the other may be."""
        earliest, latest = self.completions(margin_years)[0], other.completions(margin_years)[1]
        if earliest is None:
            return latest is None or latest > dt.date.min
        if latest is None:
            return earliest < dt.date.max
        return earliest < latest

    def surely_after(self, other: "PartialDate", margin_years: int = 0) -> bool:
        """Whether every day that it may be lies after every day that the other may be."""
        return other.surely_before(self, margin_years)

    def possibly_after(self, other: "PartialDate", margin_years: int = 0) -> bool:
        """Whether some day that it may be lies after some day that the other may be."""
        return other.possibly_before(self, margin_years)

    def may_equal(self, other: "PartialDate", margin_years: int = 0) -> bool:
        """Whether both may be the same day (their days overlap)."""
        return not (self.surely_before(other, margin_years) or self.surely_after(other, margin_years))

    @property
    def sort_key(self) -> tuple[dt.date, dt.date, int, tuple[int, ...], str]:
        """Place in a list: first by earliest day, then latest, precision, qualifiers and text.

        An open start comes first, an open end last.
        """
        return (
            self.earliest or dt.date.min,
            self.latest or dt.date.max,
            PRECISIONS.index(self.precision),
            tuple(_QUALIFIERS.index(stamp.qualifier) for stamp in self.stamps),
            str(self),
        )

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, PartialDate):
            return NotImplemented
        return self.sort_key < other.sort_key


DateLike = PartialDate | str | int | dt.date
"""What a script may write for a date; see `PartialDate.coerce`."""


def _ends(text: str) -> tuple[str, str]:
    """The texts of both ends; an open end is empty, a date that is no range has the same text twice."""
    if text.startswith("../"):
        ends = ("", text[3:])
    elif text.endswith("/.."):
        ends = (text[:-3], "")
    elif text.startswith("[") and text.endswith("]"):
        left, dots, right = text[1:-1].partition("..")
        if not dots:
            raise BadDate("date", "two dots between both ends, such as [1957..1960]", text)
        ends = (left, right)
    else:
        ends = (text, text)
    if ends == ("", ""):
        raise BadDate("date", EXPECTED, text)
    if ".." in ends:
        raise BadDate("date", advice(text), text)
    return ends


def _moved(day: dt.date, years: int) -> dt.date:
    """The same day so many years on, never past the calendar; a 29 February moves away from where it came."""
    year = day.year + years
    if year < dt.MINYEAR:
        return dt.date.min
    if year > dt.MAXYEAR:
        return dt.date.max
    try:
        return day.replace(year=year)
    except ValueError:  # 29 February in a year without one
        return dt.date(year, 2, 28) if years < 0 else dt.date(year, 3, 1)
