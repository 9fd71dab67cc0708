# SPDX-License-Identifier: MIT
"""English of the documents, one file a document. The keys are the same in every language."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from naastbetrokken.document.words.en import calling, offer, plan, review, roles, strain, tables, voices

TABLE: Final[Mapping[str, str]] = MappingProxyType(
    {
        **tables.TABLE,
        **voices.TABLE,
        **strain.TABLE,
        **roles.TABLE,
        **offer.TABLE,
        **review.TABLE,
        **plan.TABLE,
        **calling.TABLE,
    }
)
"""All texts by key; no key stands in two files."""
