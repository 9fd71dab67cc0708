# SPDX-License-Identifier: MIT
"""How somebody gets a partner: a new one, or one who is in the family already."""

from typing import Final

from naastbetrokken.model import Gender, UnionKind
from naastbetrokken.testing.generator._family import ADULT, Couple, Family, Human, ancestors
from naastbetrokken.testing.generator._stream import Stream
from naastbetrokken.testing.generator._temper import Temper
from naastbetrokken.testing.generator._timeline import YEAR

KINDS: Final = (
    (UnionKind.MARRIAGE, 12),
    (UnionKind.COHABITATION, 4),
    (UnionKind.REGISTERED_PARTNERSHIP, 2),
    (UnionKind.RELATIONSHIP, 2),
    (UnionKind.LAT, 1),
    (UnionKind.ENGAGEMENT, 1),
    (UnionKind.CASUAL, 1),
)
"""What couples are, with how common that is here."""

_OPPOSITE: Final = {Gender.MAN: Gender.WOMAN, Gender.WOMAN: Gender.MAN}
_ALONE: Final = 120
"""Days between the end of one couple and the start of the next."""
_MOST_PARTNERS: Final = 5


def draw_kind(stream: Stream) -> UnionKind:
    """What a couple is."""
    return stream.weighted(KINDS)


def draw_partner_gender(stream: Stream, gender: Gender, same_sex: int) -> Gender:
    """The gender of somebody's partner."""
    if stream.chance(30):
        return stream.pick((Gender.NONBINARY, Gender.UNKNOWN))
    if gender in _OPPOSITE and not stream.chance(same_sex):
        return _OPPOSITE[gender]
    return gender if gender in _OPPOSITE else stream.pick((Gender.WOMAN, Gender.MAN))


def meet_somebody_new(family: Family, human: Human, stream: Stream, temper: Temper) -> bool:
    """Give somebody a partner from outside; False if that does not fit their life."""
    if not family.room or not _eligible(human):
        return False
    if human.couples and not stream.chance(temper.remarry):
        return False
    beside = bool(human.couples) and human.couples[-1].end is None and stream.chance(temper.affair)
    start = _start(family, human, stream, beside=beside)
    if start is None:
        return False
    if human.couples and not beside:
        part(human.couples[-1], human, start, stream)
    gender = draw_partner_gender(stream, human.gender, temper.same_sex)
    born = min(human.born + stream.between(-9 * YEAR, 9 * YEAR), start - ADULT)
    partner = family.add(gender, born, human.level)
    if beside:
        couple = family.pair([human, partner], UnionKind.AFFAIR, start)
        couple.end = min(start + stream.between(200, 2 * YEAR), family.today)
        for one in couple.partners:
            one.alive_until(couple.end)
        # The lasting couple stays the last one, so that it is the one that ends when somebody else comes.
        human.couples[-2:] = [couple, human.couples[-2]]
    else:
        family.pair([human, partner], draw_kind(stream), start)
    return True


def meet_within_the_family(family: Family, human: Human, stream: Stream, temper: Temper) -> bool:
    """Make a couple of two people who are both there: cousins, an uncle and a niece, relatives of in-laws."""
    if not _free(human):
        return False
    for _ in range(12):
        other = stream.pick(family.people) if stream.chance(500) else _relative(human, stream)
        if not (_free(other) and _may_pair(human, other, stream, temper)):
            continue
        since = max((couple.end or 0 for one in (human, other) for couple in one.couples), default=0) + _ALONE
        low = max(human.born + ADULT, other.born + ADULT, since)
        high = min(human.born, other.born) + 60 * YEAR
        high = min(high, family.today - YEAR)
        if low > high:
            continue
        family.pair([human, other], draw_kind(stream), stream.between(low, min(high, low + 12 * YEAR)))
        return True
    return False


def part(couple: Couple, survivor: Human, before: int, stream: Stream) -> None:
    """End a couple that has not ended, some time before a day; by the other's death where that is possible."""
    if couple.end is not None:
        return
    low = max([couple.start + YEAR // 2, *(child.born for child in couple.children)])
    couple.end = stream.between(low, before - _ALONE)
    for partner in couple.partners:
        later = partner.needed_until > couple.end or partner.couples[-1] is not couple
        if partner is not survivor and not later and stream.chance(250):
            partner.died = couple.end
            couple.widowed = True
        partner.alive_until(couple.end)


def _start(family: Family, human: Human, stream: Stream, *, beside: bool) -> int | None:
    """A day on which somebody may begin a couple with somebody new; None if there is none."""
    low = human.born + ADULT
    if human.couples:
        last = human.couples[-1]
        low = max(low, last.start + YEAR)
        if not beside:
            births = [child.born for child in last.children]
            low = max([low + YEAR, (last.end or 0) + _ALONE, *(born + 2 * _ALONE for born in births)])
    high = min(human.born + 65 * YEAR, family.today - YEAR)
    if beside:
        high = min(high, low + 4 * YEAR)
    return stream.between(low, min(high, low + 15 * YEAR)) if low <= high else None


def _free(human: Human) -> bool:
    return _eligible(human) and all(couple.end is not None for couple in human.couples)


def _relative(human: Human, stream: Stream) -> Human:
    """Somebody up to three generations up and down the family tree: a cousin more often than others."""
    steps = stream.between(2, 3)
    for _ in range(steps):
        if human.parents is None:
            break
        human = stream.pick(human.parents.partners)
    for _ in range(stream.between(steps - 1, steps)):
        children = human.children()
        if not children:
            break
        human = stream.pick(children)
    return human


def _eligible(human: Human) -> bool:
    return human.died is None and human.pregnancy is None and len(human.couples) < _MOST_PARTNERS


def _may_pair(one: Human, other: Human, stream: Stream, temper: Temper) -> bool:
    """Whether two people are of an age and generation, and not too close by blood or by upbringing."""
    if one is other or abs(one.born - other.born) > 15 * YEAR:
        return False
    if abs(one.level - other.level) > (0 if temper.strict else 1):
        return False
    if one.gender is other.gender and not stream.chance(temper.same_sex):
        return False
    if any(other in couple.partners for couple in one.couples):
        return False
    mine, theirs = ancestors(one, 3), ancestors(other, 3)
    if temper.strict:
        return mine.keys().isdisjoint(theirs)
    near = ancestors(one, 1).keys() & ancestors(other, 1).keys()
    return not near and one.index not in theirs and other.index not in mine
