# SPDX-License-Identifier: MIT
"""What follows from partly known dates: certain in every completion, possible in some, or not at all.

A completion picks one day for each date. Three decisions make the answers usable in talks about a family:

* *Certain* gives room: "about 1960" counts as some years to both sides, so that no error rests on an estimate.
* *Possible* takes a date as it is written, and only when it is not too vague to be held against anybody. What is
  unknown is not a contradiction.
* An order that nature prescribes (birth before death, start before end) is presumed wherever some completion has
  it: "born in 1950, died in 1950" needs no question. See `out_of_order`.
"""

import datetime as dt

from attrs import frozen

from naastbetrokken.model import PartialDate
from naastbetrokken.model.dates import AgeRange, Certainty, Period
from naastbetrokken.rules.finding import Severity
from naastbetrokken.rules.thresholds import Thresholds

_YEAR = 366


@frozen
class Doubt:
    """Answers about dates, with the thresholds that say how much room they get."""

    thresholds: Thresholds

    def younger(self, born: PartialDate, when: PartialDate, years: int) -> Certainty:
        """Whether somebody has fewer completed years than `years` on a date; before the birth counts."""
        margin = self.thresholds.about_years
        highest = _years(born.completions(margin)[0], when.completions(margin)[1])
        if highest is not None and highest < years:
            return Certainty.SURELY
        lowest = _years(born.completions()[1], when.completions()[0])
        possible = self._sharp(born, when) and lowest is not None and lowest < years
        return Certainty.POSSIBLY if possible else Certainty.NOT

    def older(self, born: PartialDate, when: PartialDate, years: int) -> Certainty:
        """Whether somebody has more completed years than `years` on a date."""
        margin = self.thresholds.about_years
        lowest = _years(born.completions(margin)[1], when.completions(margin)[0])
        if lowest is not None and lowest > years:
            return Certainty.SURELY
        highest = _years(born.completions()[0], when.completions()[1])
        possible = self._sharp(born, when) and highest is not None and highest > years
        return Certainty.POSSIBLY if possible else Certainty.NOT

    def later(self, first: PartialDate, second: PartialDate, days: int = 0) -> Certainty:
        """Whether `second` is more than `days` days after `first`; with -1: on the same day or after it."""
        margin = self.thresholds.about_years
        least = _days(first.completions(margin)[1], second.completions(margin)[0])
        if least is not None and least > days:
            return Certainty.SURELY
        most = _days(first.completions()[0], second.completions()[1])
        possible = self._sharp(first, second) and most is not None and most > days
        return Certainty.POSSIBLY if possible else Certainty.NOT

    def closer(self, one: PartialDate, other: PartialDate, days: int) -> Certainty:
        """Whether two days are closer together than `days`.

        Two bare years that follow each other could be a day apart, and nobody would ask: a possibility counts
        when the two are less than a year apart at most.
        """
        if _farthest(one, other, self.thresholds.about_years) < days:
            return Certainty.SURELY
        possible = _nearest(one, other) < days and _farthest(one, other, 0) < _YEAR
        return Certainty.POSSIBLY if possible else Certainty.NOT

    def apart(self, one: PartialDate, other: PartialDate, days: int) -> bool:
        """Whether two days are surely more than `days` apart."""
        margin = self.thresholds.about_years
        gaps = (
            _days(one.completions(margin)[1], other.completions(margin)[0]),
            _days(other.completions(margin)[1], one.completions(margin)[0]),
        )
        return any(gap is not None and gap > days for gap in gaps)

    def out_of_order(self, first: PartialDate | None, second: PartialDate | None) -> Severity | None:
        """How heavy it is that `second` lies before `first`, where nature wants it the other way.

        Returns:
            An error if it holds whatever the days were; a warning if only the room that "about" asks for saves
            it; None if some completion of the dates as written has the right order.
        """
        if first is None or second is None or not second.surely_before(first):
            return None
        return Severity.ERROR if second.surely_before(first, self.thresholds.about_years) else Severity.WARNING

    def overlap(self, one: Period, other: Period) -> Certainty:
        """Whether two periods share more than the day on which one ends and the other begins."""
        answers = (self._begins_before_end(one, other), self._begins_before_end(other, one))
        if Certainty.NOT in answers:
            return Certainty.NOT
        return Certainty.SURELY if Certainty.POSSIBLY not in answers else Certainty.POSSIBLY

    def _begins_before_end(self, one: Period, other: Period) -> Certainty:
        if other.ongoing or (one.always and (other.end or other.always)):
            return Certainty.SURELY
        if one.start is None or other.end is None:
            return Certainty.NOT
        return self.later(one.start, other.end)

    def age(self, born: PartialDate, when: PartialDate) -> AgeRange:
        """The ages as written, for telling; a birth that comes later gives 0."""
        lowest = _years(born.completions()[1], when.completions()[0])
        highest = _years(born.completions()[0], when.completions()[1])
        return AgeRange(max(0, lowest or 0), None if highest is None else max(0, highest))

    def _sharp(self, *dates: PartialDate) -> bool:
        """Whether no date is so vague that a possibility would say nothing."""
        spans = (_days(*date.completions()) for date in dates)
        return all(span is not None and span <= self.thresholds.vague_years * _YEAR for span in spans)


def graded(certainty: Certainty, sure: Severity, perhaps: Severity = Severity.WARNING) -> Severity | None:
    """How heavy something is that is certain, possible or not the case."""
    if certainty is Certainty.NOT:
        return None
    return sure if certainty is Certainty.SURELY else perhaps


def _years(born: dt.date | None, when: dt.date | None) -> int | None:
    """Completed years between two days, negative before the birth; None where a day is open."""
    if born is None or when is None:
        return None
    return when.year - born.year - ((when.month, when.day) < (born.month, born.day))


def _days(first: dt.date | None, second: dt.date | None) -> int | None:
    return None if first is None or second is None else (second - first).days


def _nearest(one: PartialDate, other: PartialDate) -> int:
    gaps = (0, _days(one.latest, other.earliest), _days(other.latest, one.earliest))
    return max(gap for gap in gaps if gap is not None)


def _farthest(one: PartialDate, other: PartialDate, margin: int) -> int:
    ends = (*one.completions(margin), *other.completions(margin))
    days = [day for day in ends if day is not None]
    if len(days) < len(ends):
        return dt.date.max.toordinal()
    first, last, first_other, last_other = days
    return max((last_other - first).days, (last - first_other).days)
