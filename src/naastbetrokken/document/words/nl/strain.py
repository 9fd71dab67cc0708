# SPDX-License-Identifier: MIT
"""Dutch of `document`: strain. Keys begin with "strain."."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

TABLE: Final[Mapping[str, str]] = MappingProxyType({})
