# SPDX-License-Identifier: MIT
"""What is still blank about the tie with one naaste: the questions of the circle diagram that nobody answered yet.

The handbook asks five questions about every tie (how often, who begins, since when, how it began, what it is worth),
and which help there is now and is wanted. Where a question makes no sense (how often one meets somebody who died),
it is not asked.
"""

from collections.abc import Callable, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from naastbetrokken.model import Person, PersonKind, Ring, Stance, Tie


class TieQuestion(StrEnum):
    """A question of the circle diagram about one tie, in the order in which one talks about it."""

    RING = "ring"
    SECTOR = "sector"
    STANCE = "stance"
    FREQUENCY = "frequency"
    INITIATIVE = "initiative"
    SINCE = "since"
    REASON = "reason"
    VALUE = "value"
    HELP_NOW = "help_now"
    HELP_WANTED = "help_wanted"


FIVE: Final = (
    TieQuestion.FREQUENCY,
    TieQuestion.INITIATIVE,
    TieQuestion.SINCE,
    TieQuestion.REASON,
    TieQuestion.VALUE,
)
"""The five questions of the handbook."""

_BLANK: Final[Mapping[TieQuestion, Callable[[Tie], bool]]] = MappingProxyType(
    {
        TieQuestion.RING: lambda tie: tie.ring is None,
        TieQuestion.SECTOR: lambda tie: tie.sector is None,
        TieQuestion.STANCE: lambda tie: tie.stance is Stance.UNKNOWN,
        TieQuestion.FREQUENCY: lambda tie: tie.contact_per_week is None,
        TieQuestion.INITIATIVE: lambda tie: tie.initiative is None,
        TieQuestion.SINCE: lambda tie: tie.since is None,
        TieQuestion.REASON: lambda tie: not tie.reason.strip(),
        TieQuestion.VALUE: lambda tie: not tie.value,
        TieQuestion.HELP_NOW: lambda tie: not tie.gives,
        TieQuestion.HELP_WANTED: lambda tie: not tie.ask_for.strip(),
    }
)
_OF_WHO_DIED: Final = (
    TieQuestion.FREQUENCY,
    TieQuestion.INITIATIVE,
    TieQuestion.HELP_NOW,
    TieQuestion.HELP_WANTED,
)
"""Not asked about somebody who died, nor about a child that is not born."""
_OF_A_PET: Final = (TieQuestion.INITIATIVE, TieQuestion.HELP_WANTED)
_OF_RELATIVES: Final = (TieQuestion.SINCE, TieQuestion.REASON)
"""Not asked about somebody whom one knows from birth."""
_WITHOUT_CONTACT: Final = (TieQuestion.INITIATIVE, TieQuestion.HELP_NOW)


def blank_questions(tie: Tie, person: Person, *, related: bool = False) -> tuple[TieQuestion, ...]:
    """The questions that are still open about a tie, in the order of `TieQuestion`.

    Args:
        tie: what is recorded.
        person: whom the tie is about.
        related: whether the two are relatives by blood.
    """
    senseless: list[TieQuestion] = []
    if person.is_deceased or person.pregnancy is not None:
        senseless += _OF_WHO_DIED
    if person.kind is PersonKind.PET:
        senseless += _OF_A_PET
    if related:
        senseless += _OF_RELATIVES
    if tie.contact_per_week == 0:
        senseless += _WITHOUT_CONTACT
    if tie.contact_per_week == 0 and tie.ring is Ring.OUTSIDE:
        senseless.append(TieQuestion.HELP_WANTED)
    return tuple(question for question, blank in _BLANK.items() if blank(tie) and question not in senseless)
