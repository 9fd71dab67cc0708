# SPDX-License-Identifier: MIT
"""Date values of GEDCOM to dates as the model knows them.

    date   = [calendar] [[day] month] year [epoch]
    value  = date | (ABT | CAL | EST) date | (BEF | AFT) date | BET date AND date
           | FROM date [TO date] | TO date | INT date (phrase) | (phrase)

BEF and AFT keep the year that was written: "BEF 1950" becomes "in or before 1950", which holds every day that was
meant. A year of one or two digits is not read, because nobody knows which century was meant; years before our era
cannot be held. What is not read stays as a note with whatever it dated.
"""

import re
from typing import Final

import attrs

from naastbetrokken.io.gedcom._calendars import days_in
from naastbetrokken.model import PartialDate
from naastbetrokken.model.dates import BadDate, Stamp


@attrs.frozen
class Reading:
    """What a date value says.

    Attributes:
        date: The date; None if the value is no date that can be held.
        since: For a stretch of time, when it began.
        until: For a stretch of time, when it ended.
        phrase: Words beside the date, or the whole value if it could not be read.
    """

    date: PartialDate | None = None
    since: PartialDate | None = attrs.field(default=None, kw_only=True)
    until: PartialDate | None = attrs.field(default=None, kw_only=True)
    phrase: str = attrs.field(default="", kw_only=True)


NOTHING: Final = Reading()
"""The value says that no date is known."""

_SILENT: Final = ("", "?", "??", "-", "UNKNOWN", "<UNKNOWN>", "UNK", "ONBEKEND")

_MONTHS: Final = {
    name: number
    for number, names in enumerate(
        (
            ("JAN", "JANUARY", "JANUARI"),
            ("FEB", "FEBRUARY", "FEBRUARI"),
            ("MAR", "MARCH", "MRT", "MAART"),
            ("APR", "APRIL"),
            ("MAY", "MEI"),
            ("JUN", "JUNE", "JUNI"),
            ("JUL", "JULY", "JULI"),
            ("AUG", "AUGUST", "AUGUSTUS"),
            ("SEP", "SEPT", "SEPTEMBER"),
            ("OCT", "OCTOBER", "OKT", "OKTOBER"),
            ("NOV", "NOVEMBER"),
            ("DEC", "DECEMBER"),
        ),
        1,
    )
    for name in names
}
"""GEDCOM's months, and how Dutch and English programs write them anyway."""

_CALENDAR: Final = re.compile(r"(?:@#D([A-Z ]+)@|(GREGORIAN|JULIAN|FRENCH_R|HEBREW)\b) ?(.+)")
_DATE: Final = re.compile(
    r"(?:(?:(?P<day>[0-9]{1,2}) )?(?P<month>[A-Z]{3,9})\.? )?(?P<year>[0-9]{1,4})"
    r"(?:/(?P<second>[0-9]{1,4})|-(?P<whole>[0-9]{4}))?"
)
_ISO: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_ABOUT: Final = re.compile(r"(?:(?:ABT|ABOUT|CIRCA|CALC?|CA|C|EST|OMSTREEKS)[. ] ?|C(?=[0-9])|~ ?)(.+)")
_RANGE: Final = re.compile(r"(?:BET|BETWEEN|BTW|TUSSEN)\.? (.+) (?:AND|EN|-) (.+)")
_SPAN: Final = re.compile(r"FROM (.+?)(?: TO (.+))?|TO (.+)")
_EDGE: Final = re.compile(r"(BEF|BEFORE|AFT|AFTER|VOOR|NA)\.? (.+)")
_INTERPRETED: Final = re.compile(r"INT (.+?) ?\((.*)\)", re.IGNORECASE | re.DOTALL)
_OLD_STYLE_NEW_YEAR: Final = (3, 25)
_LONGEST: Final = 120

_Ends = tuple[Stamp, Stamp]


def read_date(value: str) -> Reading:
    """What a date value says; never fails, since what cannot be read is a phrase."""
    text = " ".join(value.split())
    if text.upper() in _SILENT:
        return NOTHING
    if len(text) > _LONGEST:
        return Reading(phrase=text)
    interpreted = _INTERPRETED.fullmatch(text)
    try:
        if interpreted:
            reading = _value(interpreted[1].upper())
            return attrs.evolve(reading, phrase=interpreted[2]) if reading else Reading(phrase=text)
        return _value(text.upper()) or Reading(phrase=text.removeprefix("(").removesuffix(")"))
    except BadDate:  # a day that never was, or a range that ends before it starts
        return Reading(phrase=text)


def _value(text: str) -> Reading | None:
    between = _RANGE.fullmatch(text)
    if between:
        first, last = _single(between[1]), _single(between[2])
        return Reading(PartialDate(first[0], end=last[1])) if first and last else None
    span = _SPAN.fullmatch(text)
    if span:
        return _stretch(span[1], span[2] or span[3])
    edge = _EDGE.fullmatch(text)
    if edge:
        ends = _single(edge[2])
        if ends is None:
            return None
        before = edge[1] in ("BEF", "BEFORE", "VOOR")
        return Reading(PartialDate(None, end=ends[1]) if before else PartialDate(ends[0], end=None))
    ends = _single(text)
    return Reading(PartialDate(ends[0], end=ends[1])) if ends else None


def _stretch(since: str | None, until: str | None) -> Reading | None:
    first = _single(since) if since else None
    last = _single(until) if until else None
    if (since and not first) or (until and not last):
        return None
    whole = PartialDate(first[0] if first else None, end=last[1] if last else None)
    return Reading(
        whole,
        since=PartialDate(first[0], end=first[1]) if first else None,
        until=PartialDate(last[0], end=last[1]) if last else None,
    )


def _single(text: str) -> _Ends | None:
    """The first and last of the dates that a date without BET, BEF and the like may be."""
    about = _ABOUT.fullmatch(text)
    if about:
        ends = _single(about[1])
        return ends and (_about(ends[0]), _about(ends[1]))
    calendar = _CALENDAR.fullmatch(text)
    name = "GREGORIAN"
    if calendar:
        name, text = (calendar[1] or calendar[2]).replace("_", " ").strip(), calendar[3]
    if _ISO.fullmatch(text) and name == "GREGORIAN":
        stamp = _of_day(tuple(int(part) for part in text.split("-")))
        return stamp, stamp
    match = _DATE.fullmatch(text)
    if match is None:
        return None
    of_month, written, second = int(match["day"] or 0), match["year"], match["second"] or match["whole"]
    if name != "GREGORIAN":
        days = None if second else days_in(name, int(written), match["month"] or "", of_month)
        return days and (_of_day(days[0].timetuple()[:3]), _of_day(days[1].timetuple()[:3]))
    if len(written) < 3 or (match["month"] and match["month"] not in _MONTHS) or match["day"] in ("0", "00"):
        return None
    month = _MONTHS[match["month"]] if match["month"] else None
    return _years(int(written), second, month, of_month or None)


def _years(year: int, second: str | None, month: int | None, day: int | None) -> _Ends | None:
    """A date in one year, or in either of the two that stand there.

    `11 FEB 1731/32` is dual dating: the year began on 25 March, so by our count it is 1732. Where the month does not
    decide, both years stay possible.
    """
    first = Stamp(year, month=month, day=day)
    if second is None:
        return first, first
    other = int(str(year)[: -len(second)] + second) if len(second) < len(str(year)) else int(second)
    if other < year:
        other += 10 ** len(second)
    most = 1 if month or len(second) < 3 else 99
    if not 1 <= other - year <= most:
        return None
    last = Stamp(other, month=month, day=day)
    by_our_count = month and (month, day or 1) < _OLD_STYLE_NEW_YEAR and (day or month < 3)
    return (last, last) if by_our_count else (first, last)


def _of_day(day: tuple[int, ...]) -> Stamp:
    return Stamp(day[0], month=day[1], day=day[2])


def _about(stamp: Stamp) -> Stamp:
    return attrs.evolve(stamp, qualifier="~")
