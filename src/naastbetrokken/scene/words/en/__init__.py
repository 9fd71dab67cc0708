# SPDX-License-Identifier: MIT
"""English, one file an instrument; shared words stand with the genogram. The keys are the same in every language."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from naastbetrokken.scene.words.en import circle, ecogram, factors, genogram, lifeline, moments

TABLE: Final[Mapping[str, str]] = MappingProxyType(
    {**genogram.TABLE, **lifeline.TABLE, **circle.TABLE, **ecogram.TABLE, **factors.TABLE, **moments.TABLE}
)
"""All texts by key; no key stands in two files."""
