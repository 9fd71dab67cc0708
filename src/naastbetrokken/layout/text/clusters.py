# SPDX-License-Identifier: MIT
"""What a reader sees as one character: a letter with its accents, a joined emoji, a flag.

A plain version of the extended grapheme clusters of Unicode Standard Annex #29, with what `unicodedata`
knows. Where the two differ, this keeps more together.
"""

import unicodedata
from collections.abc import Iterator
from typing import Final

JOINER: Final = "\u200d"
SKIN_TONES: Final = range(0x1F3FB, 0x1F400)
FLAG_LETTERS: Final = range(0x1F1E6, 0x1F200)
TAGS: Final = range(0xE0020, 0xE0080)
JAMO_VOWELS_AND_FINALS: Final = range(0x1160, 0x1200)
VIRAMA: Final = 9  # canonical combining class: the next consonant joins
NO_JOIN: Final = "\u00ad\u200b"  # soft hyphen and zero width space are there to break at


def clusters(text: str) -> Iterator[str]:
    """The text in pieces that must not be split.

    Args:
        text: Any text; the pieces joined are the text again.
    """
    start = 0
    flag_letters = 0
    for here in range(1, len(text)):
        flag_letters = flag_letters + 1 if ord(text[here - 1]) in FLAG_LETTERS else 0
        if _joins(text[here - 1], text[here], flag_letters):
            continue
        yield text[start:here]
        start = here
    if text:
        yield text[start:]


def _joins(before: str, after: str, flag_letters: int) -> bool:
    """Whether a character belongs with the one before it."""
    if before in NO_JOIN or after in NO_JOIN:
        return False
    code = ord(after)
    if code in FLAG_LETTERS and flag_letters % 2 == 1:
        return True
    if before == JOINER or code in SKIN_TONES or code in TAGS or code in JAMO_VOWELS_AND_FINALS:
        return True
    category = unicodedata.category(after)
    if category[0] == "M" or after == JOINER or category == "Cf":
        return True
    return unicodedata.combining(before) == VIRAMA and category == "Lo"
