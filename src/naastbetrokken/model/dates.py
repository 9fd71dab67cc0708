# SPDX-License-Identifier: MIT
"""Dates as families know them: partly, roughly, in doubt, between two years.

`PartialDate` is one date, `Period` a stretch between two, `age_at` an age on a date. All three reckon with
every day that a date may be and never invent the first of January. Words for people are in `date_words`.
"""

from naastbetrokken.model._age import AgeRange, age_at
from naastbetrokken.model._edtf import PRECISIONS, BadDate, Precision, Stamp
from naastbetrokken.model._partial_date import DateLike, PartialDate
from naastbetrokken.model._period import Certainty, Period

__all__ = [
    "PRECISIONS",
    "AgeRange",
    "BadDate",
    "Certainty",
    "DateLike",
    "PartialDate",
    "Period",
    "Precision",
    "Stamp",
    "age_at",
]
