# SPDX-License-Identifier: MIT
"""Small turns of phrase that drawings and documents share: what somebody wrote as a part of a sentence of ours."""

from typing import Final

from naastbetrokken.layout.text import clean
from naastbetrokken.model.wording import capital

ENDS: Final = (".", "!", "?", "…", ":", ";")
"""Characters after which a sentence needs no full stop."""
QUOTES: Final = "’”'\"»)"
"""Characters that may stand behind them."""


def in_words(text: str) -> str:
    """What somebody wrote or said, to the letter, as far as a line can hold it."""
    return clean(text).strip()


def without_stop(text: str) -> str:
    """The words of somebody as part of a sentence of ours, without a full stop of their own."""
    return clean(text).rstrip(" .")


def ended(text: str) -> str:
    """The text with a full stop, unless it has an end of its own or is empty."""
    return text if not text or text.rstrip(QUOTES).endswith(ENDS) else f"{text}."


def sentence(text: str) -> str:
    """The text with a capital, and a full stop where it has no end of its own."""
    return capital(ended(text))
