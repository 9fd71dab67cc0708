# SPDX-License-Identifier: MIT
"""Dutch of the ecogram. The keys are the same in every language and begin with "ecogram."."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

TABLE: Final[Mapping[str, str]] = MappingProxyType(
    {
        "ecogram.title": "Ecogram van {name}",
        "ecogram.title.nobody": "Ecogram",
    }
)
