# SPDX-License-Identifier: MIT
"""Small turns of phrase that documents share: a date that may be unknown, a remark, an answer that nobody gave."""

from naastbetrokken.model import PartialDate
from naastbetrokken.model.date_words import phrase
from naastbetrokken.scene.wording import in_words
from naastbetrokken.scene.words import Words


def dated(date: PartialDate | None, words: Words) -> str:
    """The date by itself, or that there is none."""
    return words("voices.undated") if date is None else phrase(date, words.lang)


def with_note(text: str, note: str, words: Words) -> str:
    """The text, and the remark that was recorded with it on a line of its own."""
    told = in_words(note)
    return f"{text}\n{words('voices.note', text=told)}" if told else text


def or_blank(text: str, words: Words) -> str:
    """The text, or the sign that nobody told."""
    return text or words("voices.blank")
