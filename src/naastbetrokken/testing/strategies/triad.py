# SPDX-License-Identifier: MIT
"""Strategies for what client, naasten and professionals do together: moments, voices, strain, needs, roles, factors."""

from collections.abc import Sequence
from functools import cache
from typing import Final, TypeVar

from hypothesis import strategies as st

from naastbetrokken.model import (
    Acknowledgement,
    CareContact,
    Catalogue,
    Choice,
    ContactForm,
    Coping,
    CopingWay,
    Domain,
    Factor,
    FactorDirection,
    FactorPhase,
    Formality,
    ForWhom,
    Hearing,
    Helpful,
    Moment,
    NaasteRole,
    NaasteRoleKind,
    Need,
    NeedKind,
    NeedThen,
    Offer,
    OfferForm,
    Perspective,
    Presence,
    PresenceState,
    Questionnaire,
    Shared,
    SharedView,
    Side,
    Sofa,
    StrainSheet,
    SupportGiven,
    SupportKind,
    Task,
    TaskState,
)
from naastbetrokken.testing.strategies.dates import partial_dates, periods
from naastbetrokken.testing.strategies.items import ids, item_fields, texts
from naastbetrokken.testing.strategies.life import LANDMARKS, whens
from naastbetrokken.testing.strategies.relations import FOUR, several, some

T = TypeVar("T")
_MOST: Final = 2


@cache
def _dates() -> st.SearchStrategy[object]:
    return st.none() | partial_dates()


@cache
def _lines() -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(texts(), max_size=_MOST).map(tuple)


def _own(prefix: str, identifier: str | None) -> st.SearchStrategy[str]:
    return ids(prefix) if identifier is None else st.just(identifier)


def _listed(strategy: st.SearchStrategy[T]) -> st.SearchStrategy[tuple[T, ...]]:
    return st.lists(strategy, max_size=_MOST).map(tuple)


def presences(people: Sequence[str] = FOUR) -> st.SearchStrategy[Presence]:
    """Somebody who was there, invited or absent."""
    return st.builds(
        Presence,
        person=st.sampled_from(people),
        state=st.sampled_from(PresenceState),
        role=texts(),
        side=st.none() | st.sampled_from(Side),
    )


def choices(people: Sequence[str] = FOUR) -> st.SearchStrategy[Choice]:
    """A choice, and who made it."""
    return st.builds(Choice, text=texts(), by=some(people, 0, _MOST))


def shared_views() -> st.SearchStrategy[SharedView]:
    """How one side saw whether a decision was shared."""
    return st.builds(SharedView, side=st.sampled_from(Side), answer=st.sampled_from(Shared), text=texts())


def needs_then(people: Sequence[str] = FOUR) -> st.SearchStrategy[NeedThen]:
    """What somebody needed at a moment."""
    return st.builds(NeedThen, person=st.none() | st.sampled_from(people), text=texts())


def perspectives(people: Sequence[str] = FOUR) -> st.SearchStrategy[Perspective]:
    """A moment as one side tells it."""
    return st.builds(Perspective, side=st.sampled_from(Side), text=texts(), person=st.none() | st.sampled_from(people))


def tasks(people: Sequence[str] = FOUR) -> st.SearchStrategy[Task]:
    """Something to be done, with or without an owner."""
    return st.builds(
        Task,
        text=texts(),
        owner=st.none() | st.sampled_from(people),
        state=st.sampled_from(TaskState),
        due=_dates(),
        about=some(people, 0, _MOST),
        **item_fields(),
    )


def moments(
    people: Sequence[str] = FOUR, landmarks: Sequence[str] = LANDMARKS, identifier: str | None = None
) -> st.SearchStrategy[Moment]:
    """A key moment with everything that may be worked out about it."""
    return st.builds(
        Moment,
        _own("m", identifier),
        title=texts(),
        when=whens(landmarks),
        key=st.booleans(),
        present=st.lists(presences(people), max_size=3, unique_by=lambda one: one.person).map(tuple),
        choices=_listed(choices(people)),
        shared=_listed(shared_views()),
        needs=_listed(needs_then(people)),
        lesson=texts(),
        tasks=_listed(tasks(people)),
        perspectives=_listed(perspectives(people)),
        **item_fields(),
    )


def hearings(people: Sequence[str] = FOUR, identifier: str | None = None) -> st.SearchStrategy[Hearing]:
    """That somebody's side was heard."""
    return st.builds(
        Hearing,
        _own("hr", identifier),
        person=st.sampled_from(people),
        by=st.sampled_from(people) | texts(),
        date=_dates(),
        in_person=st.booleans(),
        text=texts(),
        **item_fields(),
    )


def acknowledgements(people: Sequence[str] = FOUR, identifier: str | None = None) -> st.SearchStrategy[Acknowledgement]:
    """That something was acknowledged to somebody."""
    return st.builds(
        Acknowledgement,
        _own("ak", identifier),
        to=st.sampled_from(people),
        what=texts(),
        by=st.sampled_from(people) | texts(),
        date=_dates(),
        **item_fields(),
    )


def copings() -> st.SearchStrategy[Coping]:
    """Something a naaste does to cope."""
    return st.builds(Coping, way=st.sampled_from(CopingWay), text=texts())


def supports(people: Sequence[str] = FOUR) -> st.SearchStrategy[SupportGiven]:
    """Support that a naaste gets."""
    return st.builds(
        SupportGiven,
        text=texts(),
        formality=st.none() | st.sampled_from(Formality),
        kind=st.none() | st.sampled_from(SupportKind),
        helpful=st.sampled_from(Helpful),
        person=st.none() | st.sampled_from(people),
    )


def questionnaires() -> st.SearchStrategy[Questionnaire]:
    """That a questionnaire was filled in."""
    return st.builds(
        Questionnaire, name=texts(), scale=texts(), date=_dates(), value=st.none() | st.integers(0, 40).map(float)
    )


def strain_sheets(people: Sequence[str] = FOUR, identifier: str | None = None) -> st.SearchStrategy[StrainSheet]:
    """What it asks of a naaste."""
    return st.builds(
        StrainSheet,
        _own("ss", identifier),
        person=st.sampled_from(people),
        date=_dates(),
        stressors=_lines(),
        strain=_lines(),
        knows=_lines(),
        wants_to_know=_lines(),
        coping=_listed(copings()),
        support=_listed(supports(people)),
        questionnaires=_listed(questionnaires()),
        **item_fields(),
    )


def needs(people: Sequence[str] = FOUR, identifier: str | None = None) -> st.SearchStrategy[Need]:
    """What a naaste needs."""
    return st.builds(
        Need,
        _own("n", identifier),
        person=st.sampled_from(people),
        kind=st.sampled_from(NeedKind),
        text=texts(),
        since=_dates(),
        met=st.booleans(),
        **item_fields(),
    )


def roles(people: Sequence[str] = FOUR) -> st.SearchStrategy[NaasteRole]:
    """A role of a naaste in the care."""
    return st.builds(
        NaasteRole,
        person=st.sampled_from(people),
        kind=st.sampled_from(NaasteRoleKind),
        sofa=several(Sofa),
        period=st.none() | periods(),
        text=texts(),
        **item_fields(),
    )


def care_contacts(people: Sequence[str] = FOUR, identifier: str | None = None) -> st.SearchStrategy[CareContact]:
    """A contact of the care with or about naasten."""
    return st.builds(
        CareContact,
        _own("cc", identifier),
        form=st.sampled_from(ContactForm),
        persons=some(people, 0, _MOST),
        date=_dates(),
        by=st.sampled_from(people) | texts(),
        text=texts(),
        **item_fields(),
    )


def factors(people: Sequence[str] = FOUR, identifier: str | None = None) -> st.SearchStrategy[Factor]:
    """Something that helps or hinders."""
    return st.builds(
        Factor,
        _own("f", identifier),
        text=texts(),
        domain=st.sampled_from(Domain),
        own_domain=texts(),
        direction=st.sampled_from(FactorDirection),
        phase=st.sampled_from(FactorPhase),
        category=st.sampled_from(("", "I1", "F2", "C3")),
        persons=some(people, 0, _MOST),
        period=st.none() | periods(),
        **item_fields(),
    )


def offers(identifier: str | None = None) -> st.SearchStrategy[Offer]:
    """A kind of help in a catalogue."""
    return st.builds(
        Offer,
        _own("o", identifier),
        name=texts(),
        kind=texts(),
        needs=several(NeedKind),
        for_whom=several(ForWhom),
        forms=several(OfferForm),
        region=texts(),
        provider=texts(),
        link=texts(),
        valid_until=_dates(),
        recognised=st.booleans(),
        text=texts(),
    )


def catalogues() -> st.SearchStrategy[Catalogue]:
    """A catalogue of help."""
    listed = st.lists(offers(), max_size=4, unique_by=lambda one: one.id).map(tuple)
    return st.builds(Catalogue, name=texts(), date=_dates(), offers=listed)
