# SPDX-License-Identifier: MIT
"""Dates that are known inside the generator and only partly written down.

Every date has a hidden day. Before it is written as a year, a decade or "about", the generator makes sure that
the requirements between dates (a parent is older than a child, a divorce comes before the next marriage) hold
for *every* day that both writings allow. So no rule that reasons about partial dates has anything to ask.
"""

import datetime as dt
from collections.abc import Sequence
from typing import Final

from naastbetrokken.model import PartialDate
from naastbetrokken.testing.generator._stream import Stream

YEAR: Final = 365
"""Days; whole years that matter are asked for with some days to spare."""

MARGIN: Final = 5
"""Years of room that a reader may give to "about" and "in doubt" on either side."""

OPEN: Final = 10
"""Years that "before" and "after" are taken to reach: no rule can reason about an open end."""

STYLES: Final = (
    ("day", 10),
    ("year", 8),
    ("about", 4),
    ("month", 3),
    ("none", 3),
    ("doubt", 1),
    ("range", 1),
    ("decade", 1),
    ("before", 1),
    ("after", 1),
)
"""Ways to write a date, with how common they are in families of average memory."""


class Day:
    """A hidden day, the first and last day that its writing allows, and what it has to come after."""

    __slots__ = ("earliest", "hidden", "latest", "limits", "needed", "rigid", "written")

    def __init__(self, hidden: int) -> None:
        self.hidden = hidden
        self.earliest = self.latest = hidden
        self.limits: list[tuple[Day, int, bool]] = []
        self.needed = False
        self.rigid = False
        self.written: PartialDate | None = None

    def date(self) -> dt.date:
        """The hidden day as a calendar date."""
        return dt.date.fromordinal(self.hidden)

    def holds(self, earliest: int, latest: int) -> bool:
        """Whether all requirements would hold for a writing with these bounds."""
        return all(
            earliest - other.latest >= days if later else other.earliest - latest >= days
            for other, days, later in self.limits
        )


def require(later: Day, earlier: Day, days: int) -> None:
    """Require that `later` comes at least so many days after `earlier`; less than nothing is a longest gap."""
    later.limits.append((earlier, days, True))
    earlier.limits.append((later, days, False))


def write(days: Sequence[Day], stream: Stream, styles: Sequence[tuple[str, int]]) -> None:
    """Write every date as vaguely as the family remembers it and the requirements allow."""
    for day in days:
        style = "day" if day.rigid and not stream.chance(150) else stream.weighted(styles)
        if style == "none" and not day.needed:
            continue
        for attempt in ("day",) if day.rigid else (style, "year", "month", "day"):
            if attempt == "none":
                continue
            text, earliest, latest = _writing(day, attempt, stream)
            if attempt == "day" or day.holds(earliest, latest):
                day.written = PartialDate.parse(text)
                day.earliest, day.latest = earliest, latest
                break


def _writing(day: Day, style: str, stream: Stream) -> tuple[str, int, int]:
    """The text of a date in a style, with the first and last day that it allows."""
    date = day.date()
    year = date.year
    if style == "month":
        month = date.replace(day=1)
        after = (month + dt.timedelta(days=31)).replace(day=1)
        return f"{year:04}-{date.month:02}", month.toordinal(), after.toordinal() - 1
    if style in ("about", "doubt"):
        return f"{year:04}{'~' if style == 'about' else '?'}", *_years(year - MARGIN, year + MARGIN)
    if style == "range":
        first, last = year - stream.below(3), year + stream.between(1, 3)
        return f"[{first:04}..{last:04}]", *_years(first, last)
    if style == "decade":
        return f"{year // 10:03}X", *_years(year // 10 * 10, year // 10 * 10 + 9)
    if style == "before":
        last = year + stream.below(4)
        return f"../{last:04}", *_years(year - OPEN, last)
    if style == "after":
        first = year - stream.below(4)
        return f"{first:04}/..", *_years(first, year + OPEN)
    if style == "year":
        return f"{year:04}", *_years(year, year)
    return date.isoformat(), day.hidden, day.hidden


def _years(first: int, last: int) -> tuple[int, int]:
    return dt.date(first, 1, 1).toordinal(), dt.date(last, 12, 31).toordinal()
