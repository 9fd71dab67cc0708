# SPDX-License-Identifier: MIT
"""Words for kinship: one table a language, and the naming that reads them. Another language is another table."""

from naastbetrokken.errors import UsageError
from naastbetrokken.queries.words.en import ENGLISH
from naastbetrokken.queries.words.language import Language, Noun
from naastbetrokken.queries.words.nl import DUTCH

LANGUAGES = (DUTCH, ENGLISH)


def language(lang: str | Language) -> Language:
    """The table of a language by its code; a table of one's own passes through.

    Raises:
        UsageError: If there is no table for the language.
    """
    if isinstance(lang, Language):
        return lang
    for one in LANGUAGES:
        if one.code == lang:
            return one
    raise UsageError.unknown("language", lang, tuple(one.code for one in LANGUAGES))


__all__ = ["DUTCH", "ENGLISH", "LANGUAGES", "Language", "Noun", "language"]
