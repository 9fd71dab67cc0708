# SPDX-License-Identifier: MIT
"""How a text begins a sentence, in every layer that makes sentences."""


def capital(text: str) -> str:
    """The text with its first letter large, for names such as "tante Riek" that lead a sentence."""
    return text[:1].upper() + text[1:]
