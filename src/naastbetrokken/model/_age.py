# SPDX-License-Identifier: MIT
"""Ages in whole years, as far as two partly known dates tell."""

import datetime as dt

import attrs

from naastbetrokken.model._partial_date import PartialDate


@attrs.frozen
class AgeRange:
    """The ages in completed years that somebody may have.

    Attributes:
        min: The lowest possible age, 0 or more.
        max: The highest possible age; None if a date is open, so that no highest can be named.
    """

    min: int
    max: int | None = attrs.field(kw_only=False)

    @property
    def exact(self) -> int | None:
        """The age, if only one is possible."""
        return self.min if self.min == self.max else None


def age_at(born: PartialDate | None, when: PartialDate | None, margin_years: int = 0) -> AgeRange | None:
    """The age on a date, over every day that birth and date may be.

    A birthday of 29 February is reached on 1 March in other years (Dutch practice).

    Args:
        born: Date of birth.
        when: The date to reckon for.
        margin_years: Room for approximate and doubtful dates, see `PartialDate.completions`.

    Returns:
        None if a date is unknown, or if the date surely lies before the birth.
    """
    if born is None or when is None:
        return None
    first_born, last_born = born.completions(margin_years)
    first_when, last_when = when.completions(margin_years)
    highest = None if first_born is None or last_when is None else _years(first_born, last_when)
    if highest is not None and highest < 0:
        return None
    lowest = 0 if last_born is None or first_when is None else max(0, _years(last_born, first_when))
    return AgeRange(lowest, highest)


def _years(born: dt.date, when: dt.date) -> int:
    """Completed years; negative before the birth."""
    return when.year - born.year - ((when.month, when.day) < (born.month, born.day))
