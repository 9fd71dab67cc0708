# SPDX-License-Identifier: MIT
"""Dutch of the circle diagram. The keys are the same in every language and begin with "circle."."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

TABLE: Final[Mapping[str, str]] = MappingProxyType(
    {
        "circle.title": "Cirkeldiagram van {name}",
        "circle.title.nobody": "Cirkeldiagram",
    }
)
