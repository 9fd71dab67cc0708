# SPDX-License-Identifier: MIT
"""Strategies for what every item may carry, and for texts and ids.

Making a strategy costs more than drawing from it, so those that everything uses are made once.
"""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Any

from hypothesis import strategies as st

from naastbetrokken.model import Certainty, Extensions, Source, Visibility
from naastbetrokken.testing.strategies.dates import partial_dates

_PLAIN = ("", "Anna", "samen koken", "Zoë de Vries", "oma’s huis")


@cache
def texts() -> st.SearchStrategy[str]:
    """Free text: plain words at first, then anything but lone surrogates, which no text file can hold."""
    return st.sampled_from(_PLAIN) | st.text(max_size=20)


@cache
def ids(prefix: str = "p") -> st.SearchStrategy[str]:
    """Ids of one kind of thing, as a prefix and a number; another prefix gives other ids."""
    return st.integers(1, 99).map(lambda number: f"{prefix}{number}")


@cache
def extensions() -> st.SearchStrategy[Extensions]:
    """Other software's data: small JSON objects."""
    leaf = st.none() | st.booleans() | st.integers(-9, 9) | texts()
    tree = st.recursive(leaf, lambda inner: st.lists(inner, max_size=2) | st.dictionaries(texts(), inner, max_size=2))
    filled = st.dictionaries(texts(), tree, max_size=2).map(Extensions.of)
    return st.just(Extensions()) | filled


def sources(informants: st.SearchStrategy[str] | None = None) -> st.SearchStrategy[Source]:
    """Who told and wrote it down.

    Args:
        informants: person ids or texts; free text by default.
    """
    return st.builds(
        Source,
        informant=texts() if informants is None else informants,
        author=texts(),
        recorded=st.none() | partial_dates(),
        certainty=st.sampled_from(Certainty),
    )


@cache
def item_fields() -> Mapping[str, st.SearchStrategy[Any]]:
    """Strategies for the fields that every item has, by name, for `builds`."""
    return MappingProxyType(
        {
            "source": st.none() | sources(),
            "visibility": st.sampled_from(Visibility),
            "note": texts(),
            "extensions": extensions(),
        }
    )
