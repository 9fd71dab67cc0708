# SPDX-License-Identifier: MIT
"""Other calendars of GEDCOM (Julian, French Republican, Hebrew) as days of the Gregorian one.

A date without a day or month is a stretch of days, and stays one. The arithmetic follows Reingold and Dershowitz,
Calendrical Calculations (4th ed., 2018); a fixed day (R.D.) there is Python's ordinal.
"""

import datetime as dt
from collections.abc import Callable
from typing import Final

Days = tuple[dt.date, dt.date]
MonthLengths = Callable[[int], dict[str, int]]
NewYear = Callable[[int], int]

_JULIAN: Final = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
_FRENCH: Final = (
    "VEND BRUM FRIM NIVO PLUV VENT GERM FLOR PRAI MESS THER FRUC".split()  # noqa: SIM905  reads as the list it is
)
_FRENCH_YEARS: Final = 14
_FRENCH_EPOCH: Final = dt.date(1792, 9, 22).toordinal()
_HEBREW_EPOCH: Final = -1373427


def days_in(calendar: str, year: int, month: str = "", day: int = 0) -> Days | None:
    """The first and last day that a date in another calendar may be.

    Args:
        calendar: `JULIAN`, `FRENCH R` or `HEBREW`.
        year: The year in that calendar.
        month: Its month as GEDCOM writes it; empty if unknown.
        day: The day of that month; 0 if unknown.

    Returns:
        None if the calendar is not known or has no such day, or if Python's calendar does not reach it.
    """
    if calendar not in _CALENDARS or year < 1:
        return None
    new_year, months_of = _CALENDARS[calendar]
    if calendar == "FRENCH R" and year > _FRENCH_YEARS:
        return None
    months = months_of(year)
    if month and month not in months:
        return None
    start = new_year(year)
    length = sum(months.values())
    if month:
        start += sum(list(months.values())[: list(months).index(month)])
        length = months[month]
    if day:
        if day > length:
            return None
        start, length = start + day - 1, 1
    try:
        return dt.date.fromordinal(start), dt.date.fromordinal(start + length - 1)
    except (ValueError, OverflowError):
        return None


def _julian_new_year(year: int) -> int:
    return 365 * (year - 1) + (year - 1) // 4 - 1


def _julian_months(year: int) -> dict[str, int]:
    lengths = (31, 29 if year % 4 == 0 else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    return dict(zip(_JULIAN, lengths, strict=True))


def _french_new_year(year: int) -> int:
    """While it was in use, the years 3, 7 and 11 had a sixth extra day."""
    return _FRENCH_EPOCH + 365 * (year - 1) + year // 4


def _french_months(year: int) -> dict[str, int]:
    return {**dict.fromkeys(_FRENCH, 30), "COMP": 6 if year % 4 == 3 else 5}


def _hebrew_days(year: int) -> int:
    """Days from the epoch to the molad of Tishri, put off to a permitted weekday (elapsed days)."""
    months = (235 * year - 234) // 19
    parts = 12084 + 13753 * months
    day = 29 * months + parts // 25920
    return day + 1 if 3 * (day + 1) % 7 < 3 else day


def _hebrew_new_year(year: int) -> int:
    before, this, after = (_hebrew_days(each) for each in (year - 1, year, year + 1))
    correction = 2 if after - this == 356 else 1 if this - before == 382 else 0
    return _HEBREW_EPOCH + this + correction


def _hebrew_months(year: int) -> dict[str, int]:
    length = _hebrew_new_year(year + 1) - _hebrew_new_year(year)
    months = {
        "TSH": 30,
        "CSH": 30 if length % 10 == 5 else 29,
        "KSL": 29 if length % 10 == 3 else 30,
        "TVT": 29,
        "SHV": 30,
    }
    months |= {"ADR": 30, "ADS": 29} if length > 380 else {"ADR": 29}
    return months | {"NSN": 30, "IYR": 29, "SVN": 30, "TMZ": 29, "AAV": 30, "ELL": 29}


_CALENDARS: Final[dict[str, tuple[NewYear, MonthLengths]]] = {
    "JULIAN": (_julian_new_year, _julian_months),
    "FRENCH R": (_french_new_year, _french_months),
    "HEBREW": (_hebrew_new_year, _hebrew_months),
}
