# SPDX-License-Identifier: MIT
"""Small turns of phrase that drawings and documents share: what somebody wrote as a part of a sentence of ours."""

from collections.abc import Iterable

from naastbetrokken.layout.text import clean


def in_words(text: str) -> str:
    """What somebody wrote or said, to the letter, as far as a line can hold it."""
    return clean(text).strip()


def all_in_words(texts: Iterable[str]) -> tuple[str, ...]:
    """What is left of several texts, in their order; those without a word are gone."""
    return tuple(words for words in map(in_words, texts) if words)


def without_stop(text: str) -> str:
    """The words of somebody as part of a sentence of ours, without a full stop of their own."""
    return clean(text).rstrip(" .")
