# SPDX-License-Identifier: MIT
"""English of `document`: review. Keys begin with "review."."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

TABLE: Final[Mapping[str, str]] = MappingProxyType({})
