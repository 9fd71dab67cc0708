# SPDX-License-Identifier: MIT
"""A text that Markdown shows as it is: nothing in a name becomes markup, a link, a mention or HTML.

The escapes follow CommonMark 0.31 (2.4 and 2.5) and the autolinks of GitHub Flavored Markdown 0.29 (6.9).
"""

import re
from typing import Final

from naastbetrokken.layout.text import clean

_ANYWHERE: Final = re.compile(r"[\\`*_\[\]|~$^=#]")
"""Signs of emphasis, code, links, tables, strike-through, formulas, headings and numbers of issues."""

_ENTITIES: Final = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "@": "@&#8288;"}
"""HTML as text; a word joiner, which nobody sees, keeps an address from becoming a link that nobody made."""

_ENTITY: Final = re.compile("[&<>@]")

_LINKS: Final = re.compile(r"(?i)(?<=\bwww)\.|(?<=[a-z]):(?=/)|:(?=[\w+-]+:)|!(?=\\\[)")
"""Where an address, a picture by its name (:smile:) or an image would begin."""

_FIRST: Final = re.compile(r"^( *)(?:([-+])|(\d{1,9})([.)]))")
"""What makes a line an item of a list, or a rule."""


def escaped(text: str) -> str:
    """The text for the inside of a line."""
    marked = _ANYWHERE.sub(r"\\\g<0>", clean(text).strip())
    return _ENTITY.sub(lambda found: _ENTITIES[found.group()], _LINKS.sub(r"\\\g<0>", marked))


def line(text: str) -> str:
    """The text for the beginning of a line."""
    return _FIRST.sub(_first, escaped(text))


def _first(found: "re.Match[str]") -> str:
    blanks, sign, number, stop = found.groups()
    return f"{blanks}\\{sign}" if sign else f"{blanks}{number}\\{stop}"
