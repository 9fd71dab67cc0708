# SPDX-License-Identifier: MIT
"""Every text that the library can say by itself, in one mapping: for tests of language, not of layout."""

import re
import string
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any, Final

import attrs

from naastbetrokken.document.words import TABLES
from naastbetrokken.queries.measure_words import measure_words
from naastbetrokken.queries.words import language
from naastbetrokken.rules import words_en as rules_en
from naastbetrokken.rules import words_nl as rules_nl
from naastbetrokken.views import words_en as views_en
from naastbetrokken.views import words_nl as views_nl

LANGUAGES: Final = tuple(TABLES)

_RULES: Final = {"nl": rules_nl, "en": rules_en}
_VIEWS: Final = {"nl": views_nl, "en": views_en}
_STAND_IN: Final = {"n": "3", "date": "in 1990", "age": "14", "names": "Jan, Els", "client": "Jan"}
_PLACE: Final = re.compile(r"\{[^}]*\}")
_ENDED: Final = re.compile(r"[.?!]$")


def catalogue_texts(lang: str) -> Mapping[str, str]:
    """Every text of the catalogues of a language by a key that says where it stands.

    Those of drawings and documents, of rules, of views, of kinship and of measures.

    Args:
        lang: "nl" or "en".
    """
    rules, views = _RULES[lang], _VIEWS[lang]
    parts: tuple[tuple[str, Any], ...] = (
        ("rules.grammar", rules.GRAMMAR),
        ("rules.titles", rules.TITLES),
        ("rules.phrases", rules.PHRASES),
        ("views", views.WORDS),
        ("measures", measure_words(lang)),
        ("kinship", language(lang)),
    )
    return MappingProxyType({**TABLES[lang], **{key: text for name, part in parts for key, text in _texts(name, part)}})


def catalogue_sentences(lang: str) -> Mapping[str, str]:
    """The texts that are sentences, with stand-ins for names and numbers, by the same keys."""
    return MappingProxyType(
        {key: _filled(text) for key, text in catalogue_texts(lang).items() if _ENDED.search(text.strip())}
    )


def _texts(name: str, part: Any) -> Iterator[tuple[str, str]]:
    if isinstance(part, str):
        yield name, part
    elif isinstance(part, Mapping):
        for key, value in part.items():
            yield from _texts(f"{name}.{key}", value)
    elif isinstance(part, tuple | list):
        for i, value in enumerate(part):
            yield from _texts(f"{name}.{i}", value)
    elif attrs.has(type(part)):
        for field in attrs.fields(type(part)):
            yield from _texts(f"{name}.{field.name}", getattr(part, field.name))


def _filled(text: str) -> str:
    names = {name for _, name, _, _ in string.Formatter().parse(text) if name}
    return _PLACE.sub(lambda place: _STAND_IN.get(place[0].strip("{}"), "Jan") if names else place[0], text)
