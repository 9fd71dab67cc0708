# SPDX-License-Identifier: MIT
"""Households: nobody lives in two homes full-time, and the parts of the time that children live somewhere add up."""

from collections.abc import Iterator
from itertools import combinations
from typing import Final

from naastbetrokken.model import Membership
from naastbetrokken.model.dates import Certainty
from naastbetrokken.rules.case import UNLIMITED, Case
from naastbetrokken.rules.finding import Observation, Severity, seen

_WHOLE: Final = 100
_MOST: Final = 6
"""With more memberships than this only pairs are compared."""

_Stay = tuple[str, Membership, str]


def household_overlap(case: Case) -> Iterator[Observation]:
    """Somebody who lives in two homes full-time at once, or whose shares add up to more than the whole."""
    stays: dict[str, list[_Stay]] = {}
    for i, home in enumerate(case.dossier.households):
        for j, member in enumerate(home.members):
            path = f"$.households[{i}].members[{j}]"
            stays.setdefault(member.person, []).append((home.id, member, path))
    for person, mine in stays.items():
        if case.human(person) is None:
            continue
        found = _too_much(case, sorted(mine, key=lambda stay: (stay[0], stay[2])))
        if found is None:
            continue
        group, sure = found
        full = all(stay[1].share in (None, _WHOLE) for stay in group)
        variant = ("full_time" if full else "shares") + ("" if sure else "_perhaps")
        yield seen(
            variant,
            Severity.WARNING,
            person,
            *(stay[0] for stay in group),
            path=group[-1][2],
            certain=sure,
            share=sum(_share(stay) for stay in group),
        )


def _too_much(case: Case, stays: list[_Stay]) -> tuple[tuple[_Stay, ...], bool] | None:
    """The first and smallest group of homes at one time that take more than the whole; sure ones go first."""
    most = len(stays) if len(stays) <= _MOST else 2
    groups = [
        group
        for size in range(2, most + 1)
        for group in combinations(stays, size)
        if len({stay[0] for stay in group}) == size and sum(_share(stay) for stay in group) > _WHOLE
    ]
    for wanted in ((Certainty.SURELY,), (Certainty.SURELY, Certainty.POSSIBLY)):
        for group in groups:
            if all(_meeting(case, *pair) in wanted for pair in combinations(group, 2)):
                return group, len(wanted) == 1
    return None


def _meeting(case: Case, one: _Stay, other: _Stay) -> Certainty:
    return case.doubt.overlap(one[1].period or UNLIMITED, other[1].period or UNLIMITED)


def _share(stay: _Stay) -> int:
    return _WHOLE if stay[1].share is None else stay[1].share
