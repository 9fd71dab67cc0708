# SPDX-License-Identifier: MIT
"""Dutch of the triadic timeline. The keys are the same in every language and begin with "moments."."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

TABLE: Final[Mapping[str, str]] = MappingProxyType(
    {
        "moments.title": "Triadische tijdlijn van {name}",
        "moments.title.nobody": "Triadische tijdlijn",
    }
)
