# SPDX-License-Identifier: MIT
"""Dutch of the life line. The keys are the same in every language and begin with "lifeline."."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

TABLE: Final[Mapping[str, str]] = MappingProxyType(
    {
        "lifeline.title": "Levenslijn van {name}",
        "lifeline.title.nobody": "Levenslijn",
    }
)
