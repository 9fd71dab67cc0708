# SPDX-License-Identifier: MIT
"""Canonical families: the smallest dossier for each thing that can be special about a family.

They are meant for matrices ("every invariant on every family") and for pictures in documentation. People are
called by what they are, in Dutch, so that a drawing can be checked by reading it.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from naastbetrokken.model import Dossier
from naastbetrokken.testing.families import births, couples, edges, homes, kin, parenthood

_MODULES: Final = (births, couples, edges, homes, kin, parenthood)

FAMILIES: Final[Mapping[str, Callable[[], Dossier]]] = MappingProxyType(
    dict(sorted((make.__name__, make) for module in _MODULES for make in module.ALL))
)
"""Every canonical family by name, in alphabetical order; each call makes an equal dossier."""

__all__ = ["FAMILIES"]
