# SPDX-License-Identifier: MIT
"""Where the family name begins in a name as people write it."""

from collections.abc import Sequence
from typing import Final

PARTICLES: Final = frozenset(
    (  # noqa: SIM905 -- a list of words reads as words
        "'s 't a aan af al auf aus aw ben bij bin bint da dal das de degli dei del della den der des di "
        "do dos du e el en het i ibn im in la las le les lo los ma of onder op over s s' sint st. t te "
        "ten ter tho thoe thor to toe tot uijt uit van ver vom von vor voor vd v.d. y zu zum zur"
    ).split()
)
"""Words that belong to the name behind them; the Dutch ones follow the list of the population register."""

DASHES: Final = ("-", "–", "—")


def family_name_start(words: Sequence[str]) -> int | None:
    """The index of the word with which the family name begins, particles included.

    "Jan van der Berg" gives 1, "Kim de Vries-van den Berg" gives 1. None if the words do not look like a name
    (at most eight words, each a particle or beginning with a capital or a letter without case), or if it is all
    family name.
    """
    if not 1 < len(words) <= 8 or not all(_looks_like_name(word) for word in words) or words[-1] in DASHES:
        return None
    start = len(words) - 1
    while start > 0 and (words[start] in DASHES or _belongs_to_next(words[start - 1])):
        start -= 1
    return start if start > 0 else None


def _belongs_to_next(word: str) -> bool:
    """A particle, a dash, or the first half of a double name ("Vries-van")."""
    if word in DASHES or word.casefold() in PARTICLES:
        return True
    half = max((word.rfind(dash) for dash in DASHES), default=-1)
    return half > 0 and (word[half + 1 :].casefold() in PARTICLES or half == len(word) - 1)


def _looks_like_name(word: str) -> bool:
    if word in DASHES or word.casefold() in PARTICLES:
        return True
    first = word.lstrip("'’\"“„(")[:1]
    return first.isalpha() and first == first.upper() and not word.endswith(",")
