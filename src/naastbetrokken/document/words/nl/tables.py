# SPDX-License-Identifier: MIT
"""Dutch of `document`: tables. Keys begin with "tables."."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

TABLE: Final[Mapping[str, str]] = MappingProxyType({})
