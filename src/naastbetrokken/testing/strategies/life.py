# SPDX-License-Identifier: MIT
"""Strategies for the life line and statements."""

from collections.abc import Sequence
from typing import Final

from hypothesis import strategies as st

from naastbetrokken.model import Domain, Landmark, LifeEvent, Residence, Statement, When, Wish
from naastbetrokken.testing.strategies.dates import partial_dates, periods
from naastbetrokken.testing.strategies.items import ids, item_fields, texts
from naastbetrokken.testing.strategies.relations import FOUR, some

LANDMARKS: Final = ("u1",)
_MOST: Final = 3


@st.composite
def whens(draw: st.DrawFn, landmarks: Sequence[str] = LANDMARKS) -> When:
    """When something was: by any mix of date, period, age and landmark, or not at all.

    Args:
        draw: given by Hypothesis.
        landmarks: ids of events and unions to date against.
    """
    landmark = draw(st.none() | st.sampled_from(landmarks)) if landmarks else None
    return When(
        date=draw(st.none() | partial_dates()),
        period=draw(st.none() | periods()),
        age=draw(st.none() | st.integers(0, 110)),
        age_until=draw(st.none() | st.integers(0, 110)),
        relation=None if landmark is None else draw(st.sampled_from(Landmark)),
        landmark=landmark,
    )


def events(
    people: Sequence[str] = FOUR, landmarks: Sequence[str] = LANDMARKS, identifier: str | None = None
) -> st.SearchStrategy[LifeEvent]:
    """Something that happened, rated by the client or not; `landmarks` must not hold its own id."""
    return st.builds(
        LifeEvent,
        ids("e") if identifier is None else st.just(identifier),
        title=texts(),
        when=whens(landmarks),
        domain=st.none() | st.sampled_from(Domain),
        valence=st.none() | st.integers(-5, 5),
        persons=some(people, 0, _MOST),
        place=texts(),
        helped=texts(),
        hindered=texts(),
        **item_fields(),
    )


def residences(people: Sequence[str] = FOUR, landmarks: Sequence[str] = LANDMARKS) -> st.SearchStrategy[Residence]:
    """Where the client lived, and with whom."""
    return st.builds(Residence, place=texts(), when=whens(landmarks), persons=some(people, 0, _MOST), **item_fields())


def wishes(people: Sequence[str] = FOUR, landmarks: Sequence[str] = LANDMARKS) -> st.SearchStrategy[Wish]:
    """Something that the client hopes for."""
    return st.builds(Wish, text=texts(), when=whens(landmarks), persons=some(people, 0, _MOST), **item_fields())


def statements(people: Sequence[str] = FOUR, identifier: str | None = None) -> st.SearchStrategy[Statement]:
    """Something that one of these people said about others, or about themself."""
    return st.builds(
        Statement,
        ids("s") if identifier is None else st.just(identifier),
        by=st.sampled_from(people),
        about=some(people, 0, _MOST),
        text=texts(),
        date=st.none() | partial_dates(),
        **item_fields(),
    )
