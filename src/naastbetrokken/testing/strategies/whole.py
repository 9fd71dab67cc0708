# SPDX-License-Identifier: MIT
"""Strategies for whole dossiers: consistent, broken on purpose, or anything that can be stored."""

from collections.abc import Callable, Collection
from typing import Any, TypeVar

from hypothesis import strategies as st

from naastbetrokken.model import Dossier
from naastbetrokken.testing.broken import BREAKERS, break_rule
from naastbetrokken.testing.generator import Stream, family_from, random_family
from naastbetrokken.testing.strategies import life, relations, triad
from naastbetrokken.testing.strategies.dates import partial_dates
from naastbetrokken.testing.strategies.items import extensions
from naastbetrokken.testing.strategies.people import persons

T = TypeVar("T")
_MOST = 2


class _DrawnStream(Stream):
    """Choices made by Hypothesis, so that a family shrinks step by step to the plainest that still fails."""

    def __init__(self, draw: st.DrawFn) -> None:
        self._draw = draw

    def below(self, bound: int) -> int:
        return self._draw(st.integers(0, bound - 1))


@st.composite
def dossiers(draw: st.DrawFn, min_size: int = 2, max_size: int = 8, *, notation: bool | None = None) -> Dossier:
    """A consistent dossier with a client and a date, about which no rule has anything to ask.

    Args:
        draw: given by Hypothesis.
        min_size: at least so many persons; with fewer than 2, `EMPTY_SIDE` has a question.
        max_size: at most so many persons; far above 10 use `seeded_families`, which draws less.
        notation: with or without conditions, bonds, households, ties and contacts; either if None.
    """
    size = draw(st.integers(min_size, max_size))
    with_notation = draw(st.booleans()) if notation is None else notation
    return family_from(_DrawnStream(draw), size, strict=True, notation=with_notation)


@st.composite
def broken_dossiers(draw: st.DrawFn, codes: Collection[str] = tuple(BREAKERS)) -> tuple[str, Dossier]:
    """The code of a rule, and a dossier that breaks it; for `SELF` and `REFERENCES` the structure is broken too.

    Args:
        draw: given by Hypothesis.
        codes: rules to choose from; all by default.
    """
    code = draw(st.sampled_from(list(codes)))
    return code, break_rule(code, draw(dossiers(max_size=4, notation=False)))


def seeded_families(
    min_size: int = 5, max_size: int = 60, *, strict: bool = False, notation: bool | None = None
) -> st.SearchStrategy[Dossier]:
    """Families of the generator; see `naastbetrokken.testing.generator.random_family` for what they hold.

    Args:
        min_size: at least so many persons.
        max_size: at most so many persons.
        strict: whether no rule may have anything to ask.
        notation: with or without conditions, bonds, households, ties and contacts; either if None.
    """
    return st.builds(
        random_family,
        st.integers(0, 2**32 - 1),
        st.integers(min_size, max_size),
        notation=st.booleans() if notation is None else st.just(notation),
        strict=st.just(strict),
    )


@st.composite
def sound_dossiers(draw: st.DrawFn, max_persons: int = 4) -> Dossier:
    """Anything that `Dossier.checked` takes, with up to two of everything: likely or not, only the ids are right.

    Args:
        draw: given by Hypothesis.
        max_persons: at most so many persons; none is possible.
    """
    own = {"date": draw(st.none() | partial_dates()), "extensions": draw(extensions())}
    people = [f"p{i + 1}" for i in range(draw(st.integers(0, max_persons)))]
    parts: dict[str, Any] = {"persons": tuple(draw(persons(st.just(person))) for person in people)}
    client = draw(st.none() | st.sampled_from(people)) if people else None
    if people:
        parts |= _about_one(draw, people)
    if len(people) > 1:
        parts |= _about_two(draw, people, parts["unions"])
    others = [person for person in people if person != client]
    if others:
        parts["ties"] = _some(draw, relations.ties(others))
        parts["representations"] = _some(draw, relations.representations(others))
    return Dossier.checked(client=client, **own, **parts)


def _about_one(draw: st.DrawFn, people: list[str]) -> dict[str, Any]:
    """Parts that need somebody."""
    unions = _numbered(draw, "u", lambda own: relations.unions(people, own))
    marks = [union.id for union in unions]
    events = _numbered(draw, "e", lambda own: life.events(people, marks, own))
    marks += [event.id for event in events]
    return {
        "unions": unions,
        "events": events,
        "households": _numbered(draw, "h", lambda own: relations.households(people, own)),
        "consents": _numbered(draw, "c", lambda own: relations.consents(people, own)),
        "statements": _numbered(draw, "s", lambda own: life.statements(people, own)),
        "moments": _numbered(draw, "m", lambda own: triad.moments(people, marks, own)),
        "factors": _numbered(draw, "f", lambda own: triad.factors(people, own)),
        "hearings": _numbered(draw, "hr", lambda own: triad.hearings(people, own)),
        "acknowledgements": _numbered(draw, "ak", lambda own: triad.acknowledgements(people, own)),
        "strain_sheets": _numbered(draw, "ss", lambda own: triad.strain_sheets(people, own)),
        "needs": _numbered(draw, "n", lambda own: triad.needs(people, own)),
        "care_contacts": _numbered(draw, "cc", lambda own: triad.care_contacts(people, own)),
        "roles": _some(draw, triad.roles(people)),
        "tasks": _some(draw, triad.tasks(people)),
        "involvements": _some(draw, relations.involvements(people)),
        "residences": _some(draw, life.residences(people, marks)),
        "wishes": _some(draw, life.wishes(people, marks)),
    }


def _about_two(draw: st.DrawFn, people: list[str], unions: tuple[Any, ...]) -> dict[str, Any]:
    """Parts that need two people."""
    return {
        "parentages": _some(draw, relations.parentages(people, unions)),
        "twins": _some(draw, relations.twins(people)),
        "contacts": _some(draw, relations.contacts(people)),
        "bonds": _numbered(draw, "b", lambda own: relations.bonds(people, own)),
    }


def _some(draw: st.DrawFn, strategy: st.SearchStrategy[T]) -> tuple[T, ...]:
    return tuple(draw(st.lists(strategy, max_size=_MOST)))


def _numbered(draw: st.DrawFn, prefix: str, make: Callable[[str], st.SearchStrategy[T]]) -> tuple[T, ...]:
    """Up to two things with ids of their own."""
    return tuple(draw(make(f"{prefix}{i + 1}")) for i in range(draw(st.integers(0, _MOST))))
