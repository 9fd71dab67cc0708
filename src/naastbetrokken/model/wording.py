# SPDX-License-Identifier: MIT
"""How a sentence begins and ends, in every layer that makes sentences."""

from typing import Final

ENDS: Final = (".", "!", "?", "…", ":", ";")
"""Characters after which a sentence needs no full stop."""
QUOTES: Final = "’”'\"»)"
"""Characters that may stand behind them."""


def capital(text: str) -> str:
    """The text with its first letter large, for names such as "tante Riek" that lead a sentence."""
    return text[:1].upper() + text[1:]


def ended(text: str) -> str:
    """The text with a full stop, unless it has an end of its own or is empty."""
    return text if not text or text.rstrip(QUOTES).endswith(ENDS) else f"{text}."


def sentence(text: str) -> str:
    """The text with a capital, and a full stop where it has no end of its own."""
    return capital(ended(text))
