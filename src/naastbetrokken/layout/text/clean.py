# SPDX-License-Identifier: MIT
"""Makes a text safe to stand in one line of a drawing.

Names come from people and other systems. A control character makes an XML file unreadable; a direction mark
can reorder the rest of the line, so that one name looks like another.
"""

import re
from typing import Final

REPLACEMENT: Final = "\ufffd"

# Written as escapes, because most of these characters cannot be seen.
_DIRECTION: Final = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_BREAKS: Final = "\t\n\v\f\r\x85\u2028\u2029"
_ILLEGAL: Final = "\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff"

_SUSPECT: Final = re.compile(f"[{_DIRECTION}{_BREAKS}{_ILLEGAL}]|  ")
_DIRECTIONS: Final = re.compile(f"[{_DIRECTION}]+")
_SPACES: Final = re.compile(f"[ {_BREAKS}]+")
_ILLEGALS: Final = re.compile(f"[{_ILLEGAL}]")


def clean(text: str) -> str:
    """The text without what a line of a drawing cannot hold.

    Direction marks, overrides, embeddings and isolates go; line breaks, tabs and repeated spaces become one
    space; other control characters, lone surrogates, U+FFFE and U+FFFF become U+FFFD. Cleaning twice changes
    nothing more.
    """
    if _SUSPECT.search(text) is None:
        return text
    return _ILLEGALS.sub(REPLACEMENT, _SPACES.sub(" ", _DIRECTIONS.sub("", text)))
