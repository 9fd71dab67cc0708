# SPDX-License-Identifier: MIT
"""Dutch of `document`: voices. Keys begin with "voices."."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

TABLE: Final[Mapping[str, str]] = MappingProxyType({})
