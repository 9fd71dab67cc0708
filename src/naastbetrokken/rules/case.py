# SPDX-License-Identifier: MIT
"""What every rule is handed: the dossier, the day of reckoning, the thresholds, and ways to look things up.

A dossier that was never checked may point at nobody; looking up such an id gives nothing, so that no rule raises.
"""

from collections.abc import Iterator, Mapping
from functools import cached_property
from types import MappingProxyType
from typing import Final, TypeVar

from attrs import frozen

from naastbetrokken.model import (
    Dossier,
    Gender,
    ParentageKind,
    PartialDate,
    Period,
    Person,
    PersonKind,
    SexAssigned,
    Union,
    UnionKind,
)
from naastbetrokken.model.dates import Certainty
from naastbetrokken.rules.doubt import Doubt
from naastbetrokken.rules.thresholds import Thresholds

K = TypeVar("K")
V = TypeVar("V")

UNLIMITED: Final = Period(ongoing=True, always=True)
"""The period of something recorded without one: as the dossier says it, so it is."""

FORMAL: Final = (UnionKind.MARRIAGE, UnionKind.REGISTERED_PARTNERSHIP)
INFORMAL: Final = (
    UnionKind.RELATIONSHIP,
    UnionKind.CASUAL,
    UnionKind.LAT,
    UnionKind.ENGAGEMENT,
    UnionKind.COHABITATION,
    UnionKind.AFFAIR,
)
ENDS: Final = (
    UnionKind.SEPARATION,
    UnionKind.LEGAL_SEPARATION,
    UnionKind.DIVORCE,
    UnionKind.ANNULMENT,
    UnionKind.WIDOWHOOD,
    UnionKind.ENDED,
)
FORMAL_ENDS: Final = (UnionKind.DIVORCE, UnionKind.ANNULMENT, UnionKind.WIDOWHOOD)


@frozen
class ParentEdge:
    """One parent of one child in one sense, with the place where it stands."""

    parent: str
    child: str
    kind: ParentageKind
    period: Period
    path: str


@frozen
class Stretch:
    """A time during which a union was of one sort.

    Attributes:
        formal: whether as a marriage or registered partnership.
        period: from the state that began it to the one that ended it, or to a death.
        union: the union.
    """

    formal: bool
    period: Period
    union: Union


@frozen(slots=True)
class Case:
    """A dossier on a day.

    Attributes:
        dossier: what is looked at.
        today: the day of reckoning; rules that need one are silent without.
        thresholds: from where on rules ask.
    """

    dossier: Dossier
    today: PartialDate | None
    thresholds: Thresholds

    @cached_property
    def doubt(self) -> Doubt:
        """Answers about partly known dates."""
        return Doubt(self.thresholds)

    @cached_property
    def paths(self) -> Mapping[str, str]:
        """Where each person and union stands."""
        people = {person.id: f"$.persons[{i}]" for i, person in enumerate(self.dossier.persons)}
        unions = {union.id: f"$.unions[{i}]" for i, union in enumerate(self.dossier.unions)}
        return MappingProxyType(people | unions)

    @cached_property
    def edges(self) -> tuple[ParentEdge, ...]:
        """Every parent of every child, in the order of the dossier."""
        return tuple(self._edges())

    @cached_property
    def parents(self) -> Mapping[str, tuple[ParentEdge, ...]]:
        """Parent edges by child."""
        return _grouped((edge.child, edge) for edge in self.edges)

    @cached_property
    def children(self) -> Mapping[str, tuple[ParentEdge, ...]]:
        """Parent edges by parent."""
        return _grouped((edge.parent, edge) for edge in self.edges)

    @cached_property
    def unions(self) -> Mapping[str, tuple[Union, ...]]:
        """Unions by partner."""
        pairs = ((person, union) for union in self.dossier.unions for person in union.partners)
        return _grouped(pairs)

    def human(self, identifier: str) -> Person | None:
        """The person of that id, unless it is a pet, an institution or nobody."""
        person = self.dossier.by_id.get(identifier)
        return person if person is not None and person.kind is PersonKind.HUMAN else None

    def gone(self, person: Person) -> Certainty:
        """Whether somebody has died by the day of reckoning."""
        if not person.is_deceased:
            return Certainty.NOT
        if person.died is None or self.today is None or not person.died.possibly_after(self.today):
            return Certainty.SURELY
        return Certainty.NOT if person.died.surely_after(self.today) else Certainty.POSSIBLY

    def current(self, period: Period | None) -> Certainty:
        """Whether a period holds on the day of reckoning; without that day, whether an end is recorded."""
        if period is None:
            return Certainty.SURELY
        if self.today is None:
            unended = Certainty.SURELY if period.ongoing else Certainty.POSSIBLY
            return Certainty.NOT if period.end else unended
        return period.contains(self.today)

    def stretches(self, union: Union) -> tuple[Stretch, ...]:
        """The times in which a union was formal or informal, ended by a state or by a death."""
        formal_ends = (*FORMAL_ENDS, UnionKind.ENDED) if _was_registered(union) else FORMAL_ENDS
        return (*self._stretch(union, FORMAL, formal_ends), *self._stretch(union, INFORMAL, (*FORMAL, *ENDS)))

    def _stretch(self, union: Union, begins: tuple[UnionKind, ...], ends: tuple[UnionKind, ...]) -> Iterator[Stretch]:
        formal = begins is FORMAL
        begun: Period | None = None
        for state in union.states:
            if begun is None and state.kind in begins:
                begun = Period(state.date)
            elif begun is not None and state.kind in ends:
                yield Stretch(formal, Period(begun.start, end=state.date), union)
                begun = None
        if begun is not None:
            yield Stretch(formal, self._until_death(begun.start, union), union)

    def _until_death(self, start: PartialDate | None, union: Union) -> Period:
        partners = [self.dossier.by_id[person] for person in union.partners if person in self.dossier.by_id]
        dates = [partner.died for partner in partners if partner.died is not None]
        if dates:
            return Period(start, end=min(dates))
        return Period(start, ongoing=not any(partner.is_deceased for partner in partners))

    def _edges(self) -> Iterator[ParentEdge]:
        for i, parentage in enumerate(self.dossier.parentages):
            union = self.dossier.union_by_id.get(parentage.union) if parentage.union else None
            for parent in union.partners if union else parentage.parents:
                if parent != parentage.child:
                    yield ParentEdge(
                        parent,
                        parentage.child,
                        parentage.kind,
                        parentage.period or UNLIMITED,
                        f"$.parentages[{i}]",
                    )


def could_give_birth(person: Person) -> bool:
    """Whether somebody counts as a mother where giving birth matters: by sex at birth, else by gender."""
    if person.sex_assigned in (None, SexAssigned.UNKNOWN):
        return person.gender is Gender.WOMAN
    return person.sex_assigned is SexAssigned.FEMALE


def couples(case: Case) -> Iterator[tuple[str, str, Union]]:
    """Every recorded couple, the smaller id first."""
    for union in case.dossier.unions:
        if len(union.partners) == 2 and union.partners[0] != union.partners[1]:
            a, b = sorted(union.partners)
            yield a, b, union


def is_formal(union: Union) -> bool:
    """Whether the couple ever married or registered a partnership."""
    return any(state.kind in FORMAL for state in union.states)


def _was_registered(union: Union) -> bool:
    kinds = {state.kind for state in union.states}
    return UnionKind.REGISTERED_PARTNERSHIP in kinds and UnionKind.MARRIAGE not in kinds


def _grouped(pairs: Iterator[tuple[K, V]]) -> Mapping[K, tuple[V, ...]]:
    groups: dict[K, list[V]] = {}
    for key, value in pairs:
        groups.setdefault(key, []).append(value)
    return MappingProxyType({key: tuple(values) for key, values in groups.items()})
