# SPDX-License-Identifier: MIT
"""Dutch of `document`: roles. Keys begin with "roles."."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

TABLE: Final[Mapping[str, str]] = MappingProxyType({})
