# SPDX-License-Identifier: MIT
"""English of the circle diagram. The keys are the same in every language and begin with "circle."."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

TABLE: Final[Mapping[str, str]] = MappingProxyType(
    {
        "circle.title": "Circle diagram of {name}",
        "circle.title.nobody": "Circle diagram",
    }
)
