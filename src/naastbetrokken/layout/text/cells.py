# SPDX-License-Identifier: MIT
"""The width of a text in a terminal, in cells.

Terminals agree on letters, marks and East Asian text. On joined emoji they do not; such a sequence counts as
its first picture here.
"""

import unicodedata
from typing import Final

from naastbetrokken.layout.text.clusters import FLAG_LETTERS, JOINER, SKIN_TONES, clusters

_EMOJI_STYLE: Final = "\ufe0f"


def cells(text: str) -> int:
    """How many cells a terminal gives to a cleaned text."""
    if text.isascii():
        return len(text)
    return sum(map(_cluster_cells, clusters(text)))


def _cluster_cells(cluster: str) -> int:
    if len(cluster) > 1 and ord(cluster[0]) in FLAG_LETTERS:
        return 2
    width = 0
    before = ""
    for char in cluster:
        joined = before == JOINER and _is_picture(char)
        coloured = before and ord(char) in SKIN_TONES
        if not (joined or coloured):
            width += _char_cells(char)
        before = char
    return max(width, 2) if _EMOJI_STYLE in cluster else width


def _is_picture(char: str) -> bool:
    return unicodedata.category(char) == "So"


def _char_cells(char: str) -> int:
    if unicodedata.category(char) in ("Mn", "Me", "Cf", "Cc"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1
