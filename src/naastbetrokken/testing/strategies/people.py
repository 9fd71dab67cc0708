# SPDX-License-Identifier: MIT
"""Strategies for persons and what is known of one person."""

from functools import cache

from hypothesis import strategies as st

from naastbetrokken.model import (
    Condition,
    ConditionKind,
    ConditionStatus,
    Gender,
    Name,
    Person,
    PersonKind,
    Pregnancy,
    SexAssigned,
)
from naastbetrokken.testing.strategies.dates import partial_dates
from naastbetrokken.testing.strategies.items import ids, item_fields, texts


@cache
def names() -> st.SearchStrategy[Name]:
    """Names of which any part may be missing, all of them too."""
    part = texts()
    return st.builds(Name, text=part, given=part, prefix=part, family=part, birth=part, use=part, role=part)


@cache
def conditions() -> st.SearchStrategy[Condition]:
    """A substance problem or an illness, of any kind and status."""
    return st.builds(
        Condition,
        kind=st.sampled_from(ConditionKind),
        name=texts(),
        status=st.sampled_from(ConditionStatus),
        since=st.none() | partial_dates(),
        until=st.none() | partial_dates(),
        **item_fields(),
    )


def persons(identifiers: st.SearchStrategy[str] | None = None) -> st.SearchStrategy[Person]:
    """Somebody, a pet, an institution or a pregnancy, with anything in every field.

    Args:
        identifiers: ids to choose from; `ids()` by default.
    """
    return st.builds(
        Person,
        ids() if identifiers is None else identifiers,
        name=names(),
        gender=st.sampled_from(Gender),
        sex_assigned=st.none() | st.sampled_from(SexAssigned),
        born=st.none() | partial_dates(),
        died=st.none() | partial_dates(),
        deceased=st.booleans(),
        kind=st.sampled_from(PersonKind),
        pregnancy=st.none() | st.sampled_from(Pregnancy),
        occupation=texts(),
        residence=texts(),
        origin=texts(),
        arrived=st.none() | partial_dates(),
        conditions=st.lists(conditions(), max_size=2).map(tuple),
        **item_fields(),
    )
