# SPDX-License-Identifier: MIT
"""How the lives of a grown family went: who died when, and what became of each couple."""

from typing import Final

from naastbetrokken.model import UnionKind
from naastbetrokken.testing.generator._family import ADULT, Couple, Family
from naastbetrokken.testing.generator._stream import Stream
from naastbetrokken.testing.generator._timeline import YEAR

History = list[tuple[UnionKind, int]]
"""States of a couple with the hidden day of each, oldest first."""

_OLDEST: Final = 100
_ENDS: Final = {
    UnionKind.MARRIAGE: (UnionKind.DIVORCE, UnionKind.DIVORCE, UnionKind.DIVORCE, UnionKind.ANNULMENT),
    UnionKind.REGISTERED_PARTNERSHIP: (UnionKind.ENDED, UnionKind.DIVORCE),
}
_OTHER_ENDS: Final = (UnionKind.SEPARATION, UnionKind.ENDED)
_LEGAL: Final = (UnionKind.MARRIAGE, UnionKind.REGISTERED_PARTNERSHIP)


def settle_deaths(family: Family, stream: Stream) -> None:
    """Let everybody die in their time, not before the last day on which they were needed."""
    for human in family.people:
        if human.died is not None or human.pregnancy is not None:
            continue
        years = stream.between(0, 44) if stream.chance(60) else stream.between(45, 97)
        last = human.born + _OLDEST * YEAR
        needed = max(human.needed_until, human.born)
        death = min(max(human.born + years * YEAR + stream.below(YEAR), needed + stream.between(1, 9 * YEAR)), last)
        if death < family.today and needed < family.today:
            human.died = death


def history(couple: Couple, family: Family, stream: Stream) -> History:
    """What a couple went through, oldest first; empty for a single parent."""
    if len(couple.partners) == 1:
        return []
    earliest = max(partner.born for partner in couple.partners) + ADULT
    states = [(couple.kind, couple.start)]
    if couple.kind in _LEGAL and stream.chance(250):
        states.insert(0, (UnionKind.COHABITATION, couple.start - stream.between(60, 3 * YEAR)))
    if stream.chance(150):
        states.insert(0, (UnionKind.MET, states[0][1] - stream.between(30, 3 * YEAR)))
    states = [(kind, day) for kind, day in states if day > _free_from(couple, kind, earliest) or day == couple.start]
    ends = _ENDS.get(couple.kind, _OTHER_ENDS)
    if couple.end is not None and not couple.widowed:
        if couple.kind in _LEGAL and stream.chance(400):
            states.append((UnionKind.SEPARATION, couple.end - stream.between(0, (couple.end - couple.start) // 3)))
        states.append((stream.pick(ends), couple.end))
    elif couple.end is None and stream.chance(80):
        last = min(partner.died or family.today for partner in couple.partners)
        day = max([couple.start + 60, *(child.born for child in couple.children)])
        if day < last:
            states.append((stream.pick(ends), stream.between(day, last)))
    return states


def _free_from(couple: Couple, kind: UnionKind, adult: int) -> int:
    """The day after which both could enter a state: adult, and but for meeting, out of their earlier couples."""
    if kind is UnionKind.MET:
        return adult
    ends = (each.end or 0 for partner in couple.partners for each in partner.couples if each.start < couple.start)
    return max([adult, *ends])
