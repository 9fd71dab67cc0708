# SPDX-License-Identifier: MIT
"""One written date ("1957-04~", "195X") and the grammar that reads it.

The grammar is the part of the Extended Date/Time Format (EDTF, ISO 8601-2:2019) that people know about their
own families:

    stamp     = (year | decade | century | year "-" month | year "-" month "-" day) [qualifier]
    year      = four digits, 0001 to 9999
    decade    = three digits "X"            century = two digits "XX"
    month     = "01" to "12" | "XX"         day     = "01" to "31", as the month has | "XX"
    qualifier = "~" about | "?" in doubt | "%" both

An unspecified month or day ("1957-XX") says nothing more than leaving it out, so it is left out.
"""

import calendar
import datetime as dt
import re
from typing import Final, Literal

import attrs

from naastbetrokken.errors import NaastbetrokkenError

Precision = Literal["day", "month", "year", "decade", "century"]
PRECISIONS: Final[tuple[Precision, ...]] = ("day", "month", "year", "decade", "century")
"""From fine to coarse; a place in this tuple is the rank in the order of dates."""

EXPECTED: Final = "an EDTF date such as 1957, 1957-04, 1957-04-21, 1960~, 195X, ../1950 or [1957..1960]"

_STAMP: Final = re.compile(
    r"(?:(?P<century>[0-9]{2})XX|(?P<decade>[0-9]{3})X"
    r"|(?P<year>[0-9]{4})(?:-(?P<month>[0-9]{2})(?:-(?P<day>[0-9]{2}|XX))?|-XX(?:-XX)?)?)"
    r"(?P<qualifier>[?~%]?)"
)
_NAMELESS: Final = re.compile(r"[^0-9X~?%./\[\]+:, -]")
_NUMBER: Final = re.compile(r"[0-9]{9,}")
"""So many digits are no date but may be the number of a citizen."""
_SHOWN: Final = 40

# What people write instead, with the advice that gets them further; the first match counts.
_SLIPS: Final = (
    (re.compile(r"-[0-9]{1,4}\b.*"), "a year from 0001 to 9999 (no years before our era)"),
    (re.compile(r"[^/]*[0-9][^/]*/[^/]*[0-9][^/]*"), "one date (a stretch of time is a Period)"),
    (re.compile(r"[0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{2,4}"), "the order year-month-day, such as 1957-04-21"),
    (re.compile(r"[0-9]{4}-[0-9]{1,2}(-[0-9]{1,2})?"), "two digits for month and day, such as 1957-04-21"),
    (re.compile(r"[0-9]{1,3}"), "four digits for the year, such as 1957"),
    (re.compile(r"XXXX.*"), "at least the century (leave a date out when nothing is known)"),
)


class BadDate(NaastbetrokkenError, ValueError):  # noqa: N818 -- reads as the sentence it is: a bad date
    """A text that is no date as this library writes them.

    Letters in the found text are hidden, because a name may have strayed into a date field.

    Attributes:
        what: The kind of value that was read ("date" or "period").
        expected: What would have been right.
        found: What stood there, without its letters.
    """

    def __init__(self, what: str, expected: str, found: str) -> None:
        self.what = what
        self.expected = expected
        self.found = veiled(found)
        super().__init__(what, expected, self.found)

    def __str__(self) -> str:
        return f"not a {self.what}: expected {self.expected}, found {self.found!r}"

    def __reduce__(self) -> tuple[type["BadDate"], tuple[str, str, str]]:
        return BadDate, (self.what, self.expected, self.found)


def veiled(text: str) -> str:
    """The text as an error message may show it: date characters kept, every other character a dot."""
    shown = _NUMBER.sub(lambda found: "·" * len(found.group()), _NAMELESS.sub("·", text))
    return shown if len(shown) <= _SHOWN else shown[: _SHOWN - 1] + "…"


@attrs.frozen
class Stamp:
    """One written date, from a day to a century, with the doubt that was written behind it.

    Attributes:
        year: The year; for a decade or century its first year.
        month: 1 to 12, if known.
        day: Day of the month, if known.
        span: How many years the year stands for: 1, 10 (a decade) or 100 (a century).
        qualifier: "", "~" (about), "?" (in doubt) or "%" (both).
    """

    year: int
    month: int | None = attrs.field(default=None, kw_only=True)
    day: int | None = attrs.field(default=None, kw_only=True)
    span: int = attrs.field(default=1, kw_only=True)
    qualifier: str = attrs.field(default="", kw_only=True)

    def __attrs_post_init__(self) -> None:
        expected = self._year_problem() or self._day_problem()
        if expected:
            raise BadDate("date", expected, str(self))

    def _year_problem(self) -> str:
        """What is expected of the year instead; empty if it is right."""
        if self.span not in (1, 10, 100) or self.year % self.span:
            return "a year, a whole decade or a whole century"
        if not (self.span == 1) <= self.year <= dt.MAXYEAR:
            return "a year from 0001 to 9999"
        if self.qualifier not in ("", "~", "?", "%"):
            return "no qualifier, or one of ~ ? %"
        return ""

    def _day_problem(self) -> str:
        """What is expected of month and day instead; empty if they are right."""
        if self.month is None:
            return "" if self.day is None else "a month with the day"
        if self.span > 1:
            return "a month only with a whole year"
        if not 1 <= self.month <= 12:
            return "a month from 01 to 12"
        last = calendar.monthrange(self.year, self.month)[1]
        if self.day is not None and not 1 <= self.day <= last:
            return f"a day from 01 to {last} in {self.year:04}-{self.month:02}"
        return ""

    @property
    def precision(self) -> Precision:
        """How fine the date is known."""
        if self.span > 1:
            return "decade" if self.span == 10 else "century"
        if self.month is None:
            return "year"
        return "month" if self.day is None else "day"

    @property
    def earliest(self) -> dt.date:
        """The first day that the date may mean."""
        return dt.date(self.year or dt.MINYEAR, self.month or 1, self.day or 1)

    @property
    def latest(self) -> dt.date:
        """The last day that the date may mean."""
        year, month = self.year + self.span - 1, self.month
        if month is None:
            return dt.date(year, 12, 31)
        return dt.date(year, month, self.day or calendar.monthrange(year, month)[1])

    def __str__(self) -> str:
        unknown = {10: 1, 100: 2}.get(self.span, 0)
        year = f"{self.year:04}"
        text = year[: len(year) - unknown] + "X" * unknown
        for part in (self.month, self.day):
            if part is not None:
                text += f"-{part:02}"
        return text + self.qualifier


def read_stamp(text: str, whole: str | None = None) -> Stamp:
    """The date that a text without ranges stands for.

    Args:
        text: The text to read.
        whole: What the text was cut from, for the error message.

    Raises:
        BadDate: If the text is not in the grammar, or names a day that never was.
    """
    match = _STAMP.fullmatch(text)
    if match is None:
        raise BadDate("date", advice(text), text if whole is None else whole)
    century, decade, year, month, day, qualifier = match.groups()
    if century is not None:
        return Stamp(int(century) * 100, span=100, qualifier=qualifier)
    if decade is not None:
        return Stamp(int(decade) * 10, span=10, qualifier=qualifier)
    return Stamp(
        int(year),
        month=None if month is None else int(month),
        day=None if day in (None, "XX") else int(day),
        qualifier=qualifier,
    )


def advice(text: str) -> str:
    """What to write instead of a text that is no date."""
    return next((hint for pattern, hint in _SLIPS if pattern.fullmatch(text)), EXPECTED)
