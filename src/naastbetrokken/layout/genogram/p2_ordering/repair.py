# SPDX-License-Identifier: MIT
"""Faults one by one: whoever is in another's way goes round, or past, or changes places along with their branches.

What the first order leaves is so little that looking at the faults themselves finds more than chance does. A change
that costs something may open the way for one that wins more, so those are followed one step further (a chain of
moves, as Lin and Kernighan 1973 make them).
"""

from collections.abc import Iterable, Sequence

from attrs import define

from naastbetrokken.layout.genogram.p2_ordering.arrangement import Arrangement, Change
from naastbetrokken.layout.genogram.p2_ordering.branches import swapped
from naastbetrokken.layout.genogram.p2_ordering.moving import moved
from naastbetrokken.layout.genogram.p2_ordering.prices import NOTHING
from naastbetrokken.layout.genogram.p2_ordering.trouble import burden, rivals, troubled

Around = Sequence[Sequence[tuple[int, int]]]
Attempt = tuple[int, int, int]
"""An atom, where it goes to and its inner order there; or the left one of two that change places."""
SWAP = -1
"""Where somebody goes who changes places with their right neighbour."""
FAR = 12
"""Nobody moves further than this at once."""
MANY = 300
"""Of more than this at faults not everybody has a turn: those whose faults cost most go first."""
WORSE = 110
"""So much worse a first step may make things: one fault more, and some taste."""


def repaired(arrangement: Arrangement, around: Around, tries: int, win: int = NOTHING) -> None:
    """Leave `arrangement` without the faults that few changes take away.

    Args:
        arrangement: an order; it is left as the better one.
        around: neighbours of every atom across rows.
        tries: so many changes may be tried, give or take those of one atom and of a step being followed.
        win: the least that a change has to win.
    """
    repair = _Repair(arrangement, around, win, tries)
    faulty = troubled(arrangement)
    if len(faulty) > MANY:
        faulty.sort(key=lambda atom: -burden(arrangement, atom))
    repair.mended(faulty)
    todo = dict.fromkeys(troubled(arrangement))
    while todo and repair.left > 0:
        atom = next(iter(todo))
        del todo[atom]
        todo |= repair.followed(atom)


@define
class _Repair:
    """What is being repaired, and how much more may be tried."""

    arrangement: Arrangement
    around: Around
    win: int
    left: int

    def mended(self, faulty: Iterable[int]) -> tuple[int, list[Change]]:
        """Make changes at some faults while each wins something; what they cost, and would undo them."""
        undos = []
        won = 0
        todo = dict.fromkeys(faulty)
        while todo and self.left > 0:
            atom = next(iter(todo))
            del todo[atom]
            for attempt in attempts(self.arrangement, atom):
                self.left -= 1
                made = _tried(self.arrangement, attempt, self.around, 1 - self.win)
                if made is not None:
                    undos.append(made[0])
                    won += made[1]
                    todo |= self.near(made[0])
                    break
        return won, undos

    def followed(self, atom: int) -> dict[int, None]:
        """Follow changes at an atom that make things worse; whose faults to look at again if one led to better."""
        for attempt in attempts(self.arrangement, atom):
            self.left -= 1
            made = _tried(self.arrangement, attempt, self.around, WORSE)
            if made is None:
                continue
            undo, worse = made
            won, undos = self.mended(self.near(undo))
            if worse + won <= -self.win:
                return {one: None for change in (undo, *undos) for one in self.near(change)}
            for one in reversed((undo, *undos)):
                self.arrangement.undone(one)
            if self.left <= 0:
                break
        return {}

    def near(self, change: Change) -> dict[int, None]:
        """Those at faults for whom a change may have opened another."""
        arrangement = self.arrangement
        found = {one: None for _, _, atoms, _ in change for one in atoms}
        for one in list(found):
            for nets in (arrangement.above[one], arrangement.below[one]):
                for net in nets:
                    for other in arrangement.crossing[net]:
                        found.update(dict.fromkeys(arrangement.kernel.ends[other]))
        return dict.fromkeys(troubled(arrangement, found))


def attempts(arrangement: Arrangement, atom: int) -> list[Attempt]:
    """What may be tried for an atom that is at a fault."""
    here = arrangement.index[atom]
    choice = arrangement.option[atom]
    found = [(atom, here, other) for other in range(len(arrangement.options[atom])) if other != choice]
    near = []
    for rival in rivals(arrangement, atom):
        there = arrangement.index[rival]
        if there == here - 1 or abs(there - here) > FAR:
            continue
        found.append((atom, there, choice))
        if there == here + 1:
            near.append((atom, SWAP, 0))
        else:
            found.append((atom, there - 1 if there > here else there + 1, choice))
    return found + near


def _tried(arrangement: Arrangement, attempt: Attempt, around: Around, limit: int) -> tuple[Change, int] | None:
    atom, to, choice = attempt
    if to != SWAP:
        return moved(arrangement, atom, to, choice, limit)
    change = swapped(arrangement, atom, 1, around, mirrored=False)
    return arrangement.tried(change, limit) if change else None
