# SPDX-License-Identifier: MIT
"""English of the triadic timeline. The keys are the same in every language and begin with "moments."."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

TABLE: Final[Mapping[str, str]] = MappingProxyType(
    {
        "moments.title": "Triadic timeline of {name}",
        "moments.title.nobody": "Triadic timeline",
    }
)
