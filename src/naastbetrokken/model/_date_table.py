# SPDX-License-Identifier: MIT
"""The words of dates, one table a language; `date_words` puts them together."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

import attrs


@attrs.frozen(kw_only=True)
class DateTable:
    """The words and patterns of one language.

    Attributes:
        months: Names of the months, January first.
        months_short: The same for drawings.
        decades: First year of a decade to its name, where that name can mean one decade only.
        decades_short: The same for drawings.
        the_decade: Pattern for a decade's name within a sentence.
        day: Pattern of a day, with {day}, {month} and {year}.
        month: Pattern of a month, with {month} and {year}.
        day_short: Pattern of a day in a drawing, with {day}, {month} (short name), {number} and {year}.
        on: Pattern for the preposition of a day.
        within: Pattern for the preposition of a month, year or decade.
        qualified: What `~` (about), `?` (in doubt) and `%` (both) put before a date.
        qualified_span: The same before "between ... and ...".
        between: Pattern with {first} and {last}.
        until_day: In or before, for a day.
        until: In or before, for a month or longer.
        since_day: In or after, for a day.
        since: In or after, for a month or longer.
        ran: A period with two plain dates, {first} and {last}.
        goes_on: A period since the plain date {first}.
        began, start_unknown, always: First half of any other period.
        ended, end_unknown, ongoing: Second half of any other period.
    """

    months: tuple[str, ...]
    months_short: tuple[str, ...]
    decades: Mapping[int, str]
    decades_short: Mapping[int, str]
    the_decade: str
    day: str
    month: str
    day_short: str
    on: str
    within: str
    qualified: Mapping[str, str]
    qualified_span: Mapping[str, str]
    between: str
    until_day: str
    until: str
    since_day: str
    since: str
    ran: str
    goes_on: str
    began: str
    start_unknown: str
    always: str
    ended: str
    end_unknown: str
    ongoing: str


_NL: Final = DateTable(
    months=(
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ),
    months_short=("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"),
    decades={
        1930: "jaren dertig",
        1940: "jaren veertig",
        1950: "jaren vijftig",
        1960: "jaren zestig",
        1970: "jaren zeventig",
        1980: "jaren tachtig",
        1990: "jaren negentig",
    },
    decades_short={year: f"jaren {year % 100}" for year in range(1930, 2000, 10)},
    the_decade="de {date}",
    day="{day} {month} {year}",
    month="{month} {year}",
    day_short="{day}-{number}-{year}",
    on="op {date}",
    within="in {date}",
    qualified={
        "": "{date}",
        "~": "omstreeks {date}",
        "?": "misschien {date}",
        "%": "misschien omstreeks {date}",
    },
    qualified_span={
        "": "{date}",
        "~": "ruwweg {date}",
        "?": "misschien {date}",
        "%": "misschien ruwweg {date}",
    },
    between="tussen {first} en {last}",
    until_day="op of voor {date}",
    until="in of voor {date}",
    since_day="op of na {date}",
    since="in of na {date}",
    ran="van {first} tot {last}",
    goes_on="sinds {first}",
    began="begonnen {date}",
    start_unknown="begin onbekend",
    always="altijd al",
    ended="geëindigd {date}",
    end_unknown="einde onbekend",
    ongoing="nog steeds",
)

_EN: Final = DateTable(
    months=(
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
    months_short=("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    # "the 1900s" may be the whole century
    decades={year: f"{year}s" for year in range(1510, 2100, 10) if year % 100},
    decades_short={year: f"{year}s" for year in range(1510, 2100, 10) if year % 100},
    the_decade="the {date}",
    day="{day} {month} {year}",
    month="{month} {year}",
    day_short="{day} {month} {year}",
    on="on {date}",
    within="in {date}",
    qualified={"": "{date}", "~": "about {date}", "?": "perhaps {date}", "%": "perhaps about {date}"},
    qualified_span={
        "": "{date}",
        "~": "roughly {date}",
        "?": "perhaps {date}",
        "%": "perhaps roughly {date}",
    },
    between="between {first} and {last}",
    until_day="on or before {date}",
    until="in or before {date}",
    since_day="on or after {date}",
    since="in or after {date}",
    ran="from {first} to {last}",
    goes_on="since {first}",
    began="began {date}",
    start_unknown="start unknown",
    always="always",
    ended="ended {date}",
    end_unknown="end unknown",
    ongoing="still going on",
)

TABLES: Final[Mapping[str, DateTable]] = MappingProxyType({"nl": _NL, "en": _EN})
