# SPDX-License-Identifier: MIT
"""Dutch of `document`: plan. Keys begin with "plan."."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

TABLE: Final[Mapping[str, str]] = MappingProxyType({})
