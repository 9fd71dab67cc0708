# SPDX-License-Identifier: MIT
"""Dates in words for people: "omstreeks 1960", "tussen 1957 en 1960", "±1960".

Four forms of a date, each saying what is known and never a day that nobody gave:

* `phrase` stands by itself: "april 1957", "omstreeks 1960", "in of voor 1950".
* `behind` stands behind a word such as "sinds": "de jaren vijftig".
* `clause` stands in a sentence: "(geboren) in april 1957", "op 21 april 1957", "omstreeks 1960".
* `short` stands in a drawing, where room is dear: "apr 1957", "±1960", "≤1950", "1957/60", "jaren 50".

A bound includes its own year, as on the wire, and the words say so. A decade has a name of its own only where
the table gives one; "jaren twintig" may by now mean this century, so it reads "tussen 1920 en 1929".
"""

from naastbetrokken.model._date_table import TABLES, DateTable
from naastbetrokken.model._edtf import Stamp
from naastbetrokken.model._partial_date import PartialDate
from naastbetrokken.model._period import Period


def phrase(date: PartialDate, lang: str = "nl") -> str:
    """The date in words that stand by themselves: "21 april 1957", "omstreeks 1960", "jaren vijftig".

    Args:
        date: What is known.
        lang: "nl" or "en".

    Raises:
        LookupError: If there is no table for the language.
    """
    return _in_words(date, date_table(lang), sentence=False)


def behind(date: PartialDate, lang: str = "nl") -> str:
    """The date as it reads behind "from", "to" or "since": "21 april 1957", "omstreeks 1960", "de jaren vijftig".

    Args:
        date: What is known.
        lang: "nl" or "en".

    Raises:
        LookupError: If there is no table for the language.
    """
    return _in_words(date, date_table(lang), sentence=False, named=True)


def clause(date: PartialDate, lang: str = "nl") -> str:
    """The date with the preposition that a sentence needs: "in april 1957", "op 21 april 1957".

    Args:
        date: What is known.
        lang: "nl" or "en".

    Raises:
        LookupError: If there is no table for the language.
    """
    return _in_words(date, date_table(lang), sentence=True)


def short(date: PartialDate, lang: str = "nl") -> str:
    """The date as a drawing shows it: "21-4-1957", "±1960", "≤1950", "1957/60", "jaren 50", "1960?".

    Args:
        date: What is known.
        lang: "nl" or "en".

    Raises:
        LookupError: If there is no table for the language.
    """
    table = date_table(lang)
    if len(date.stamps) > 1:
        start, end = date.stamps
        if _is_bare_year(start) and _is_bare_year(end):
            return _short_years(start.year, end.year)
        return f"{_short_stamp(start, table)}/{_short_stamp(end, table)}"
    text = _short_stamp(date.stamps[0], table)
    if date.start is None:
        return f"≤{text}"
    return f"≥{text}" if date.end is None else text


def period_phrase(period: Period, lang: str = "nl") -> str:
    """The period in words: "van 1984 tot 1997", "sinds 1984", "begonnen in 1984, einde onbekend".

    Args:
        period: What is known.
        lang: "nl" or "en".

    Raises:
        LookupError: If there is no table for the language.
    """
    table = date_table(lang)
    start, end = period.start, period.end
    if start is not None and _is_plain(start, table):
        if period.ongoing:
            return table.goes_on.format(first=behind(start, lang))
        if end is not None and _is_plain(end, table):
            return table.ran.format(first=behind(start, lang), last=behind(end, lang))
    began = table.always if period.always else table.start_unknown
    ended = table.ongoing if period.ongoing else table.end_unknown
    if start is not None:
        began = table.began.format(date=clause(start, lang))
    if end is not None:
        ended = table.ended.format(date=clause(end, lang))
    return f"{began}, {ended}"


def period_short(period: Period, lang: str = "nl") -> str:
    """The period as a drawing shows it: "1984–1997", "1984–" (goes on), "1984–?" (end unknown), "?–1997".

    Args:
        period: What is known.
        lang: "nl" or "en".

    Raises:
        LookupError: If there is no table for the language.
    """
    began = "" if period.always else "?"
    ended = "" if period.ongoing else "?"
    if period.start is not None:
        began = short(period.start, lang)
    if period.end is not None:
        ended = short(period.end, lang)
    return f"{began}–{ended}"


def date_table(lang: str) -> DateTable:
    """The words of a language.

    Raises:
        LookupError: If there are none.
    """
    if lang not in TABLES:
        message = f"no words for dates in language {lang!r} (must be one of {', '.join(TABLES)})"
        raise LookupError(message)
    return TABLES[lang]


def _in_words(date: PartialDate, table: DateTable, *, sentence: bool, named: bool = False) -> str:
    if len(date.stamps) > 1:
        start, end = date.stamps
        return table.between.format(first=_bound(start, table), last=_bound(end, table, last=True))
    stamp = date.stamps[0]
    if date.start is None:
        pattern = table.until_day if stamp.precision == "day" else table.until
        return pattern.format(date=_bound(stamp, table, last=True))
    if date.end is None:
        pattern = table.since_day if stamp.precision == "day" else table.since
        return pattern.format(date=_bound(stamp, table))
    if _is_nameless(stamp, table):
        text = table.between.format(first=_noun(stamp, table), last=_noun(stamp, table, last=True))
        return table.qualified_span[stamp.qualifier].format(date=text)
    text = _noun(stamp, table, bare=not (sentence or named or stamp.qualifier))
    if sentence and not date.approximate:  # "about" takes the place of "in"
        pattern = table.within if stamp.day is None else table.on
        text = pattern.format(date=text)
    return table.qualified[stamp.qualifier].format(date=text) if stamp.qualifier else text


def _bound(stamp: Stamp, table: DateTable, *, last: bool = False) -> str:
    """One end of a range, with its doubt."""
    return table.qualified[stamp.qualifier].format(date=_noun(stamp, table, last=last))


def _noun(stamp: Stamp, table: DateTable, *, last: bool = False, bare: bool = False) -> str:
    """The date without its doubt; a decade or century without a name by its first or last year."""
    if stamp.month is not None:
        pattern = table.month if stamp.day is None else table.day
        return pattern.format(day=stamp.day, month=table.months[stamp.month - 1], year=stamp.year)
    if stamp.span > 1 and not _is_nameless(stamp, table):
        name = table.decades[stamp.year]
        return name if bare else table.the_decade.format(date=name)
    return str(stamp.latest.year if last else stamp.earliest.year)


def _is_nameless(stamp: Stamp, table: DateTable) -> bool:
    return stamp.span > 10 or (stamp.span > 1 and stamp.year not in table.decades)


def _is_plain(date: PartialDate, table: DateTable) -> bool:
    """Whether the date reads well behind "from" and "since"."""
    return date.start == date.end and not _is_nameless(date.stamps[0], table)


def _is_bare_year(stamp: Stamp) -> bool:
    return stamp.precision == "year" and not stamp.qualifier


def _short_stamp(stamp: Stamp, table: DateTable) -> str:
    about = "±" if stamp.qualifier in ("~", "%") else ""
    doubt = "?" if stamp.qualifier in ("?", "%") else ""
    return f"{about}{_short_noun(stamp, table)}{doubt}"


def _short_noun(stamp: Stamp, table: DateTable) -> str:
    if stamp.span > 1:
        if _is_nameless(stamp, table):
            return _short_years(stamp.earliest.year, stamp.latest.year)
        return table.decades_short[stamp.year]
    if stamp.month is None:
        return str(stamp.year)
    pattern = table.month if stamp.day is None else table.day_short
    month = table.months_short[stamp.month - 1]
    return pattern.format(day=stamp.day, month=month, number=stamp.month, year=stamp.year)


def _short_years(first: int, last: int) -> str:
    """Such as "1957/60"; across centuries or before the year 1000 both in full."""
    if first >= 1000 and first // 100 == last // 100:
        return f"{first}/{last % 100:02}"
    return f"{first}/{last}"
