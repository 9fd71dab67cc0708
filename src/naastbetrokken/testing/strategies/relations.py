# SPDX-License-Identifier: MIT
"""Strategies for relations between people: kinship, homes, bonds, support and consent.

Each takes the ids of the people to relate; four by default, so that a strategy can be used on its own.
"""

from collections.abc import Sequence
from functools import cache
from typing import Any, Final, TypeVar

from hypothesis import strategies as st

from naastbetrokken.model import (
    Bond,
    BondKind,
    Capacity,
    Consent,
    ConsentPurpose,
    ConsentState,
    Contact,
    ContactValue,
    Direction,
    Help,
    Household,
    Initiative,
    Involvement,
    Membership,
    Parentage,
    ParentageKind,
    Representation,
    RepresentativeKind,
    Ring,
    Sector,
    Stance,
    Tie,
    Twins,
    Union,
    UnionKind,
    UnionState,
    Zygosity,
)
from naastbetrokken.testing.strategies.dates import partial_dates, periods
from naastbetrokken.testing.strategies.items import ids, item_fields, texts

FOUR: Final = ("p1", "p2", "p3", "p4")
A_COUPLE: Final = (Union("u1", partners=("p1", "p2")),)
T = TypeVar("T")


def some(people: Sequence[str], least: int, most: int) -> st.SearchStrategy[tuple[str, ...]]:
    """Different people, so many of them at least and at most."""
    return st.lists(st.sampled_from(people), min_size=least, max_size=most, unique=True).map(tuple)


def several(options: type[T]) -> st.SearchStrategy[tuple[T, ...]]:
    """Different members of a code list."""
    return st.lists(st.sampled_from(list(options)), max_size=3, unique=True).map(tuple)  # type: ignore[call-overload]


@cache
def union_states() -> st.SearchStrategy[UnionState]:
    """A state of a couple, dated or not."""
    return st.builds(UnionState, st.sampled_from(UnionKind), st.none() | partial_dates(), note=texts())


def unions(people: Sequence[str] = FOUR, identifier: str | None = None) -> st.SearchStrategy[Union]:
    """A couple or a single parent with any history, in any order.

    Args:
        people: ids of possible partners.
        identifier: the union's id; drawn if not given.
    """
    return st.builds(
        _union,
        ids("u") if identifier is None else st.just(identifier),
        partners=some(people, 1, min(2, len(people))),
        states=st.lists(union_states(), max_size=3).map(tuple),
        unknown_partner=st.booleans(),
        **item_fields(),
    )


def _union(identifier: str, *, partners: tuple[str, ...], unknown_partner: bool, **fields: Any) -> Union:
    return Union(identifier, partners=partners, unknown_partner=unknown_partner and len(partners) == 1, **fields)


@st.composite
def parentages(draw: st.DrawFn, people: Sequence[str] = FOUR, couples: Sequence[Union] = A_COUPLE) -> Parentage:
    """That somebody is a child of a couple or of one or two others; a circle of descent may come out of several.

    Args:
        draw: given by Hypothesis.
        people: ids of two people or more.
        couples: unions that may be the parents.
    """
    child = draw(st.sampled_from(people))
    fitting = [union for union in couples if child not in union.partners]
    others = [person for person in people if person != child]
    union = draw(st.none() | st.sampled_from(fitting)) if fitting else None
    return draw(
        st.builds(
            Parentage,
            child=st.just(child),
            union=st.just(union.id if union else None),
            parents=st.just(()) if union else some(others, 1, min(2, len(others))),
            kind=st.sampled_from(ParentageKind),
            period=st.none() | periods(),
            **item_fields(),
        )
    )


def twins(people: Sequence[str] = FOUR) -> st.SearchStrategy[Twins]:
    """Two or three of two people or more as children of one pregnancy, whatever their parents."""
    return st.builds(
        Twins, children=some(people, 2, min(3, len(people))), zygosity=st.sampled_from(Zygosity), **item_fields()
    )


def memberships(people: Sequence[str] = FOUR) -> st.SearchStrategy[Membership]:
    """That somebody lives somewhere, for all or part of the time."""
    return st.builds(
        Membership,
        person=st.sampled_from(people),
        share=st.none() | st.integers(1, 100),
        period=st.none() | periods(),
        **item_fields(),
    )


def households(people: Sequence[str] = FOUR, identifier: str | None = None) -> st.SearchStrategy[Household]:
    """A home with any of these people in it."""
    members = st.lists(memberships(people), max_size=4, unique_by=lambda member: member.person)
    return st.builds(
        Household,
        ids("h") if identifier is None else st.just(identifier),
        name=texts(),
        members=members.map(tuple),
        **item_fields(),
    )


def bonds(people: Sequence[str] = FOUR, identifier: str | None = None) -> st.SearchStrategy[Bond]:
    """An emotional relation of any kind between two of two people or more.

    Args:
        people: ids of possible ends, and of whose view it may be.
        identifier: the bond's id; drawn if not given.
    """
    return st.builds(
        lambda own, two, **fields: Bond(own, a=two[0], b=two[1], **fields),
        ids("b") if identifier is None else st.just(identifier),
        some(people, 2, 2),
        kind=st.sampled_from(BondKind),
        view=st.none() | st.sampled_from(people),
        period=st.none() | periods(),
        label=texts(),
        **item_fields(),
    )


def ties(people: Sequence[str] = FOUR) -> st.SearchStrategy[Tie]:
    """What one of these people means to the client."""
    return st.builds(
        Tie,
        person=st.sampled_from(people),
        ring=st.none() | st.sampled_from(Ring),
        sector=st.none() | st.sampled_from(Sector),
        stance=st.sampled_from(Stance),
        contact_per_week=st.none() | st.sampled_from((0.0, 0.25, 1.0, 3.5, 14.0)),
        initiative=st.none() | st.sampled_from(Initiative),
        since=st.none() | partial_dates(),
        reason=texts(),
        value=several(ContactValue),
        gives=several(Help),
        ask_for=texts(),
        roles=st.lists(texts(), max_size=2).map(tuple),
        direction=st.none() | st.sampled_from(Direction),
        **item_fields(),
    )


def contacts(people: Sequence[str] = FOUR) -> st.SearchStrategy[Contact]:
    """That two of two people or more are in touch."""
    pairs = some(people, 2, 2)
    return st.builds(lambda two, **fields: Contact(a=two[0], b=two[1], **fields), pairs, **item_fields())


def consents(people: Sequence[str] = FOUR, identifier: str | None = None) -> st.SearchStrategy[Consent]:
    """An answer of one of these people to a question for consent."""
    return st.builds(
        Consent,
        ids("c") if identifier is None else st.just(identifier),
        person=st.sampled_from(people),
        purpose=st.sampled_from(ConsentPurpose),
        recipient=st.sampled_from(people) | texts(),
        state=st.sampled_from(ConsentState),
        date=st.none() | partial_dates(),
        until=st.none() | partial_dates(),
        by=some(people, 0, min(2, len(people))),
        capacity=st.sampled_from(Capacity),
        how=texts(),
        instruments=some(("genogram", "circle", "lifeline"), 0, 2),
        **item_fields(),
    )


def involvements(people: Sequence[str] = FOUR) -> st.SearchStrategy[Involvement]:
    """That one of these people is to be involved."""
    return st.builds(
        Involvement,
        person=st.sampled_from(people),
        purpose=st.sampled_from(ConsentPurpose),
        period=st.none() | periods(),
        emergency=texts(),
        **item_fields(),
    )


def representations(people: Sequence[str] = FOUR) -> st.SearchStrategy[Representation]:
    """That one of these people may decide for the client; leave the client out of `people`."""
    return st.builds(
        Representation,
        person=st.sampled_from(people),
        kind=st.sampled_from(RepresentativeKind),
        period=st.none() | periods(),
        **item_fields(),
    )
