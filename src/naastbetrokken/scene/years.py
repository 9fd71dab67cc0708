# SPDX-License-Identifier: MIT
"""Dates and ages as short as a drawing wants them."""

from naastbetrokken.model.date_words import short
from naastbetrokken.model.dates import AgeRange, PartialDate, Stamp, age_at

WIDEST = 10
"""A wider range of ages says nothing worth the ink."""


def year_text(date: PartialDate | None, lang: str) -> str:
    """Only the year of a date, as far as it is known: "1957", "±1960", "1957/60"; empty for no date."""
    if date is None:
        return ""
    only = date.start
    if only is not None and only is date.end and only.span == 1 and not only.qualifier:
        return str(only.year)
    start = _year(date.start)
    end = start if date.end is date.start else _year(date.end)
    return short(PartialDate(start, end=end), lang)


def _year(stamp: Stamp | None) -> Stamp | None:
    if stamp is None or stamp.month is None:
        return stamp
    return Stamp(stamp.year, span=stamp.span, qualifier=stamp.qualifier)


def age(born: PartialDate | None, when: PartialDate | None) -> AgeRange | None:
    """The ages somebody may have; None when a date is missing or the range is too wide to say anything."""
    ages = age_at(born, when)
    if ages is None or ages.max is None or ages.max - ages.min > WIDEST:
        return None
    return ages


def is_rough(born: PartialDate | None, when: PartialDate | None) -> bool:
    """Whether one of the two dates was given as about, or in doubt."""
    return (born is not None and (born.approximate or born.uncertain)) or (
        when is not None and (when.approximate or when.uncertain)
    )


def age_text(born: PartialDate | None, when: PartialDate | None) -> str:
    """An age as a number in a symbol: "46", "66/67", "±64", "60–64"; empty when nothing can be said."""
    ages = age(born, when)
    return "" if ages is None else range_text(ages, rough=is_rough(born, when))


def range_text(ages: AgeRange, *, rough: bool) -> str:
    """Ages as a number, with a sign before it where a date was given as about, or in doubt."""
    if ages.max is None:
        return ""
    if rough:
        return f"±{ages.max}" if ages.max - ages.min <= 1 else ""
    if ages.exact is not None:
        return str(ages.min)
    mark = "/" if ages.max == ages.min + 1 else "–"
    return f"{ages.min}{mark}{ages.max}"
