# SPDX-License-Identifier: MIT
"""The HTML that drawings and documents stand on, a page or a part of one: nothing is loaded, nothing runs."""

from base64 import b64encode
from hashlib import sha256
from html import escape
from typing import Final

from naastbetrokken.errors import UsageError
from naastbetrokken.layout.text import clean

POLICY: Final = "default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
"""Content security policy: nothing is loaded, nothing runs, and no other style counts."""

DEEPEST: Final = 6
"""HTML has six levels of headings."""

BASE: Final = """
body { margin: 0; padding: 1.5rem; color: #1f2933; background: #ffffff;
  font: 1rem/1.5 Arial, Helvetica, 'Liberation Sans', 'DejaVu Sans', sans-serif; }
figure { margin: 0 0 2rem; overflow-x: auto; }
figure svg { display: block; width: 100%; height: auto; }
"""
"""Type and colours of every page; ink and paper are those of the default theme."""


def spoken(text: str) -> str:
    """A text as it stands between two tags, or in an attribute within double quotes."""
    return escape(clean(text), quote=True)


def page(*, lang: str, title: str, style: str, body: str) -> str:
    """A whole page.

    Args:
        lang: language of the words.
        title: what the page is called, not escaped yet.
        style: the style sheet.
        body: what stands in `main`, as HTML.
    """
    policy = POLICY.format(digest=b64encode(sha256(style.encode()).digest()).decode())
    return (
        f'<!DOCTYPE html>\n<html lang="{spoken(lang)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{spoken(title)}</title>\n<style>{style}</style>\n</head>\n<body>\n<main>\n"
        f"{body}\n</main>\n</body>\n</html>\n"
    )


def part_of_page(*, lang: str, body: str) -> str:
    """The same without a page around it or a style of its own, for a page that has both.

    Args:
        lang: language of the words.
        body: what it holds, as HTML.
    """
    return f'<div class="naastbetrokken" lang="{spoken(lang)}">\n{body}\n</div>\n'


def heading_level(level: int) -> int:
    """The level of the heading that a title gets in somebody's page.

    Raises:
        UsageError: if there is no such heading.
    """
    if not 1 <= level <= DEEPEST:
        raise UsageError(f"level must be a whole number from 1 to {DEEPEST}, got {level!r}")
    return level
