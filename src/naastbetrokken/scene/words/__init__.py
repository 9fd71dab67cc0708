# SPDX-License-Identifier: MIT
"""Words for people: one catalogue per language, looked up by key, filled in with names and dates.

Everything that somebody reads or hears stands in these tables (words for dates in `model.date_words`). Code asks
for a key and never holds a sentence of its own.
"""

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final

from attrs import frozen

from naastbetrokken.errors import UsageError
from naastbetrokken.scene.words import en, nl

TABLES: Final[Mapping[str, Mapping[str, str]]] = MappingProxyType({"nl": nl.TABLE, "en": en.TABLE})
"""The catalogues by language; the first one is the default."""

_GAPS: Final = re.compile(r" {2,}")


@frozen
class Words:
    """The catalogue of one language.

    Attributes:
        lang: language code.
        table: texts by key.
    """

    lang: str
    table: Mapping[str, str]

    def __call__(self, key: str, **parts: object) -> str:
        """The text of a key with its parts filled in; an empty part leaves no gap behind."""
        text = self.table[key]
        if not parts and "{" not in text:
            return text
        text = text.format_map(parts)
        return _GAPS.sub(" ", text).strip() if "" in parts.values() else text

    def __contains__(self, key: str) -> bool:
        return key in self.table

    def listed(self, items: Iterable[str]) -> str:
        """The items as a list in a sentence: "A, B en C"."""
        *firsts, last = [*items] or [""]
        return self("join.comma").join(firsts) + self("join.and") + last if firsts else last

    def count(self, key: str, n: int, **parts: object) -> str:
        """A number of things: "1 persoon", "3 personen"."""
        return self(f"{key}.one", **parts) if n == 1 else self(f"{key}.many", n=n, **parts)


def words(lang: str) -> Words:
    """The catalogue of a language.

    Raises:
        UsageError: if there is none.
    """
    if lang not in TABLES:
        raise UsageError.unknown("language", lang, TABLES)
    return Words(lang, TABLES[lang])
