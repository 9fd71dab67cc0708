# SPDX-License-Identifier: MIT
"""How a union stands on a date: going on, apart, over, ended by a death, and whether it is one that law knows.

A history is a list of states, some dated in part. A state counts on a date unless it surely came later; where
another completion of the dates would give another answer, the standing says that it is not sure.
"""

from collections.abc import Mapping
from enum import StrEnum

from attrs import field, frozen

from naastbetrokken.model import Person, Union, UnionKind
from naastbetrokken.model.dates import PartialDate
from naastbetrokken.model.kinship import UnionState

REGISTERED = frozenset({UnionKind.MARRIAGE, UnionKind.REGISTERED_PARTNERSHIP})
"""Unions that Dutch law knows: only these make in-laws (BW 1:3 lid 2)."""
FINISHING = frozenset({UnionKind.DIVORCE, UnionKind.ANNULMENT, UnionKind.ENDED})
PARTING = frozenset({UnionKind.SEPARATION, UnionKind.LEGAL_SEPARATION})
LOOSE = frozenset({UnionKind.MET, UnionKind.CASUAL, UnionKind.AFFAIR, UnionKind.HOUSEMATES})
"""Unions that make nobody a step parent or an in-law in anybody's speech."""


class Phase(StrEnum):
    """How a union stands."""

    COMING = "coming"
    CURRENT = "current"
    APART = "apart"
    FORMER = "former"
    BEREFT = "bereft"


@frozen
class Standing:
    """How a union stands on a date.

    Attributes:
        phase: coming, current, apart (but not divorced), former, or ended by a death.
        form: the last form that it took; None when only the couple itself is known.
        registered: whether it is or was a marriage or registered partnership; None when no form is known.
        ended: when it ended, if it did and anybody knows.
        sure: whether every completion of the partial dates gives this phase.
    """

    phase: Phase
    form: UnionKind | None = field(default=None, kw_only=True)
    registered: bool | None = field(default=None, kw_only=True)
    ended: PartialDate | None = field(default=None, kw_only=True)
    sure: bool = field(default=True, kw_only=True)

    @property
    def over(self) -> bool:
        """Whether the two are no longer a couple, otherwise than by a death."""
        return self.phase is Phase.FORMER


def standing(union: Union, people: Mapping[str, Person], at: PartialDate | None = None) -> Standing:
    """How a union stands on a date, or as far as it is recorded when no date is given."""
    if at is None:
        return _standing(union.states, _deaths(union, people))
    widest = _standing(
        tuple(state for state in union.states if state.date is None or not state.date.surely_after(at)),
        tuple(death for death in _deaths(union, people) if death is not None and not death.surely_after(at)),
        begun=not union.states,
    )
    surest = _standing(
        tuple(state for state in union.states if state.date is None or not state.date.possibly_after(at)),
        tuple(death for death in _deaths(union, people) if death is not None and not death.possibly_after(at)),
        begun=not union.states,
    )
    if widest.phase is surest.phase:
        return widest
    # The couple is taken to be together until it surely is not, and the doubt is passed on.
    chosen = widest if surest.phase is Phase.COMING else surest
    return Standing(chosen.phase, form=chosen.form, registered=chosen.registered, ended=chosen.ended, sure=False)


def _standing(
    states: tuple[UnionState, ...], deaths: tuple[PartialDate | None, ...], *, begun: bool = True
) -> Standing:
    form: UnionKind | None = None
    ended: PartialDate | None = None
    phase = Phase.CURRENT if begun or states else Phase.COMING
    registered = any(state.kind is UnionKind.LEGAL_SEPARATION for state in states)
    for state in states:
        if state.kind in FINISHING:
            phase, ended = Phase.FORMER, state.date
        elif state.kind in PARTING:
            phase, ended = (Phase.APART, None) if registered else (Phase.FORMER, state.date)
        elif state.kind is UnionKind.WIDOWHOOD:
            phase, ended = Phase.BEREFT, state.date
        else:
            phase, ended, form = Phase.CURRENT, None, state.kind
            registered = registered or state.kind in REGISTERED
    if deaths and phase in (Phase.CURRENT, Phase.APART):
        dated = [death for death in deaths if death is not None]
        phase, ended = Phase.BEREFT, min(dated) if len(dated) == len(deaths) else None
    return Standing(phase, form=form, registered=_registered(states, form), ended=ended)


def _registered(states: tuple[UnionState, ...], form: UnionKind | None) -> bool | None:
    """Whether law knew this union: a divorce tells of a marriage, an annulment that there was none."""
    kinds = frozenset(state.kind for state in states)
    if UnionKind.ANNULMENT in kinds:
        return False
    if kinds & REGISTERED or kinds & {UnionKind.DIVORCE, UnionKind.LEGAL_SEPARATION}:
        return True
    return None if form is None else False


def _deaths(union: Union, people: Mapping[str, Person]) -> tuple[PartialDate | None, ...]:
    """The dates of death of partners who died; None where only the fact is known."""
    return tuple(
        people[partner].died for partner in union.partners if partner in people and people[partner].is_deceased
    )
