# SPDX-License-Identifier: MIT
"""Dutch of the factor analysis. The keys are the same in every language and begin with "factors."."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

TABLE: Final[Mapping[str, str]] = MappingProxyType(
    {
        "factors.title": "Factorenanalyse van {name}",
        "factors.title.nobody": "Factorenanalyse",
    }
)
