# SPDX-License-Identifier: MIT
"""Small turns of phrase that documents share: a date that may be unknown, a remark, a sentence that begins well."""

from naastbetrokken.layout.text import clean
from naastbetrokken.model import PartialDate
from naastbetrokken.model.date_words import phrase
from naastbetrokken.scene.words import Words


def dated(date: PartialDate | None, words: Words) -> str:
    """The date by itself, or that there is none."""
    return words("voices.undated") if date is None else phrase(date, words.lang)


def sentence(text: str) -> str:
    """The text with a capital, for names such as "tante Riek" that lead a sentence."""
    return text[:1].upper() + text[1:]


def in_words(text: str) -> str:
    """What somebody wrote or said, to the letter, as far as a line of a document can hold it."""
    return clean(text).strip()


def with_note(text: str, note: str, words: Words) -> str:
    """The text, and the remark that was recorded with it on a line of its own."""
    told = in_words(note)
    return f"{text}\n{words('voices.note', text=told)}" if told else text


def or_blank(text: str, words: Words) -> str:
    """The text, or the sign that nobody told."""
    return text or words("voices.blank")
