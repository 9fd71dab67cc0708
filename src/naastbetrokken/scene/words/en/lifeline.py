# SPDX-License-Identifier: MIT
"""English of the life line. The keys are the same in every language and begin with "lifeline."."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

TABLE: Final[Mapping[str, str]] = MappingProxyType(
    {
        "lifeline.title": "Life line of {name}",
        "lifeline.title.nobody": "Life line",
    }
)
