# SPDX-License-Identifier: MIT
"""How the names of files end in each format; the format of a plug-in is its own suffix."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

SUFFIXES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "svg": ".svg",
        "text": ".txt",
        "markdown": ".md",
        "json": ".json",
        "html": ".html",
        "png": ".png",
        "pdf": ".pdf",
    }
)


def suffix_of(to: str) -> str:
    """How the name of a file in this format ends, with the dot."""
    return SUFFIXES.get(to, f".{to}")
