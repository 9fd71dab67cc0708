# SPDX-License-Identifier: MIT
"""Sentences for the measures of a network, one table a language."""

from naastbetrokken.errors import UsageError
from naastbetrokken.queries.measure_words.en import ENGLISH
from naastbetrokken.queries.measure_words.nl import DUTCH
from naastbetrokken.queries.measure_words.table import MeasureWords

TABLES = (DUTCH, ENGLISH)


def measure_words(lang: str | MeasureWords) -> MeasureWords:
    """The table of a language by its code; a table of one's own passes through.

    Raises:
        UsageError: If there is no table for the language.
    """
    if isinstance(lang, MeasureWords):
        return lang
    for one in TABLES:
        if one.code == lang:
            return one
    raise UsageError.unknown("language", lang, tuple(one.code for one in TABLES))


__all__ = ["DUTCH", "ENGLISH", "TABLES", "MeasureWords", "measure_words"]
