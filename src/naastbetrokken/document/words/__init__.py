# SPDX-License-Identifier: MIT
"""Catalogues of the documents: their own texts, and those of the drawings that they share words with."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from naastbetrokken.document.words import en, nl
from naastbetrokken.scene.words import TABLES as DRAWN
from naastbetrokken.scene.words import Words
from naastbetrokken.scene.words import words as drawn_words

TABLES: Final[Mapping[str, Mapping[str, str]]] = MappingProxyType(
    {"nl": MappingProxyType({**DRAWN["nl"], **nl.TABLE}), "en": MappingProxyType({**DRAWN["en"], **en.TABLE})}
)
"""All texts by language."""


def words(lang: str) -> Words:
    """The catalogue of a language.

    Raises:
        UsageError: if there is none.
    """
    return Words(drawn_words(lang).lang, TABLES[lang])
