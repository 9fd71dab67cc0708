# SPDX-License-Identifier: MIT
"""Dutch of `document`: offer. Keys begin with "offer."."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

TABLE: Final[Mapping[str, str]] = MappingProxyType({})
