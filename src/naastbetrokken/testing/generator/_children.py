# SPDX-License-Identifier: MIT
"""How somebody gets parents, children, and further sets of parents."""

from naastbetrokken.model import Gender, ParentageKind, Pregnancy, UnionKind, Zygosity
from naastbetrokken.testing.generator._couples import draw_kind
from naastbetrokken.testing.generator._family import ADULT, Couple, Family, Human, ParentSet
from naastbetrokken.testing.generator._stream import Stream
from naastbetrokken.testing.generator._temper import Temper
from naastbetrokken.testing.generator._timeline import YEAR

_APART = 330
"""Days between two births of one parent; more than eight months, whatever is written."""


def draw_gender(stream: Stream) -> Gender:
    """The gender of a child."""
    return stream.weighted(((Gender.WOMAN, 48), (Gender.MAN, 48), (Gender.NONBINARY, 2), (Gender.UNKNOWN, 2)))


def record_parents(family: Family, human: Human, stream: Stream, temper: Temper) -> bool:
    """Add the parents of somebody who has none yet."""
    if human.parents is not None or not family.room or human.born - 46 * YEAR < family.oldest:
        return False
    lone = family.room == 1 or stream.chance(temper.lone)
    genders = [Gender.MAN, Gender.WOMAN]
    if lone:
        genders = [stream.weighted(((Gender.WOMAN, 3), (Gender.MAN, 1)))]
    elif not human.sets and stream.chance(temper.same_sex // 2):
        genders = [stream.pick(genders)] * 2
    parents = [
        family.add(
            gender,
            human.born - stream.between(20 * YEAR, (36 if gender is Gender.WOMAN else 45) * YEAR),
            human.level - 1,
        )
        for gender in genders
    ]
    earliest = max(parent.born for parent in parents) + ADULT
    couple = family.pair(parents, draw_kind(stream), stream.between(max(earliest, human.born - 5 * YEAR), human.born))
    couple.unknown_partner = lone and stream.chance(500)
    couple.recorded = lone or not stream.chance(temper.unrecorded)
    _born_to(couple, human)
    return True


def record_child(family: Family, human: Human, stream: Stream, temper: Temper) -> bool:
    """Add a child of one of somebody's couples, or of somebody alone."""
    if not family.room or human.pregnancy is not None:
        return False
    couples = human.couples
    if not couples:
        if not stream.chance(temper.lone) or human.born + ADULT + YEAR > family.today:
            return False
        couple = family.pair([human], UnionKind.RELATIONSHIP, human.born + ADULT)
        couple.unknown_partner = stream.chance(500)
        couple.end = couple.start + 12 * YEAR
        couples = [couple]
    return add_birth(family, stream.pick(couples), stream, temper)


def add_birth(family: Family, couple: Couple, stream: Stream, temper: Temper) -> bool:
    """Add a child, twins or a pregnancy to a couple; False if no day fits."""
    if len(couple.children) >= temper.fertility:
        return False
    born = _birthday(family, couple, stream)
    if born is None:
        return False
    level = max(partner.level for partner in couple.partners) + 1
    number = 1
    if family.room > 2 and stream.chance(temper.twins):
        number = 3 if stream.chance(80) else 2
    zygosity = stream.pick(tuple(Zygosity))
    gender = draw_gender(stream)
    born_now = []
    for _ in range(number):
        child = family.add(gender, born, level)
        _born_to(couple, child)
        born_now.append(child)
        gender = gender if zygosity is Zygosity.IDENTICAL else draw_gender(stream)
    if number > 1:
        family.twins.append((born_now, zygosity))
        for child in born_now:
            child.mates = born_now
    elif stream.chance(temper.lost):
        _lose(family, couple, born_now[0], stream)
    return True


def record_more_parents(family: Family, human: Human, stream: Stream, temper: Temper) -> bool:
    """Add adoptive, foster or step parents, a donor or a surrogate mother."""
    if human.pregnancy is not None or len(human.sets) > 1:
        return False
    kind = stream.pick(
        (ParentageKind.FOSTER, ParentageKind.ADOPTIVE, ParentageKind.STEP, ParentageKind.DONOR, ParentageKind.SURROGATE)
    )
    if any(each.kind is kind for each in human.sets):
        return False
    if kind is ParentageKind.STEP:
        return _step_parent(family, human)
    if kind in (ParentageKind.DONOR, ParentageKind.SURROGATE):
        return _donor_or_surrogate(family, human, kind, stream)
    return _other_home(family, human, kind, stream, strict=temper.strict)


def _born_to(couple: Couple, child: Human) -> None:
    couple.children.append(child)
    child.parents = couple
    for parent in couple.partners:
        parent.alive_until(child.born)
    if len({parent.gender for parent in couple.partners}) < len(couple.partners):
        child.kind = ParentageKind.LEGAL  # not both can be parents by birth


def _birthday(family: Family, couple: Couple, stream: Stream) -> int | None:
    """A day on which a child of this couple may have been born."""
    low, high = couple.start - YEAR, min(family.today - 30, couple.start + 25 * YEAR)
    for parent in couple.partners:
        low = max(low, parent.born + 20 * YEAR)
        high = min(high, parent.born + _oldest(parent))
        if parent.died is not None:
            high = min(high, parent.died)
    if couple.end is not None:
        high = min(high, couple.end)
    if low > high:
        return None
    others = [child.born for parent in couple.partners for child in parent.children()]
    for _ in range(5):
        born = stream.between(low, high)
        if all(abs(born - other) >= _APART for other in others):
            return born
    return None


def _oldest(parent: Human) -> int:
    """The age in days up to which somebody may have a child."""
    return (55 if parent.gender is Gender.MAN else 42) * YEAR


def _lose(family: Family, couple: Couple, child: Human, stream: Stream) -> None:
    """Turn a birth into a pregnancy that is expected, or that ended early."""
    fertile = all(p.died is None and p.born + _oldest(p) > family.today + YEAR for p in couple.partners)
    if couple.end is None and fertile and stream.chance(300):
        later = family.today + stream.between(20, 200)
        siblings = [each for parent in couple.partners for each in parent.children() if each is not child]
        if all(abs(later - each.born) >= _APART for each in siblings):
            child.pregnancy, child.born = Pregnancy.EXPECTED, later
            for parent in couple.partners:
                parent.alive_until(family.today)
            return
    child.pregnancy = stream.pick((Pregnancy.MISCARRIAGE, Pregnancy.STILLBIRTH, Pregnancy.ABORTION, Pregnancy.ECTOPIC))
    if child.pregnancy is Pregnancy.STILLBIRTH:
        child.died = child.born
    else:
        child.gender = Gender.UNKNOWN


def _step_parent(family: Family, human: Human) -> bool:
    """Make the later partner of a parent a step parent, if there is one of an age to be."""
    for parent in human.parents.partners if human.parents else []:
        for couple in parent.couples:
            for partner in couple.partners:
                start = max(couple.start, human.born + YEAR)
                if (
                    partner not in human.all_parents()
                    and partner.born + ADULT <= human.born <= partner.born + 50 * YEAR
                    and start + YEAR < min(human.born + ADULT, couple.end or family.today)
                ):
                    partner.alive_until(start)
                    for child in human.mates:
                        child.sets.append(ParentSet(ParentageKind.STEP, [partner], start=start))
                        child.alive_until(start)
                    return True
    return False


def _donor_or_surrogate(family: Family, human: Human, kind: ParentageKind, stream: Stream) -> bool:
    adopted = any(each.kind is ParentageKind.ADOPTIVE for each in human.sets)
    if human.parents is None or not family.room or (adopted and kind is ParentageKind.DONOR):
        return False
    gender = Gender.MAN if kind is ParentageKind.DONOR else Gender.WOMAN
    other = family.add(gender, human.born - stream.between(22 * YEAR, 36 * YEAR), human.level - 1)
    other.alive_until(human.born)
    for child in human.mates:
        child.sets.append(ParentSet(kind, [other]))
        if kind is ParentageKind.DONOR:
            child.kind = ParentageKind.LEGAL  # with the donor, two parents by birth would be one too many
    return True


def _other_home(family: Family, human: Human, kind: ParentageKind, stream: Stream, *, strict: bool) -> bool:
    """Let somebody be raised by another couple: one that is there already if it fits, or a new one.

    With `strict` always a new one, so that nobody becomes a relative of their own partner.
    """
    if human.kind is not ParentageKind.BIOLOGICAL:
        return False
    start = human.born + stream.between(30, 12 * YEAR)
    end = start + stream.between(YEAR, 4 * YEAR)
    if end > family.today or any(each.died is not None and each.died < end for each in human.mates):
        return False
    for _ in range(0 if strict else 6):
        couple = stream.pick(family.couples) if family.couples else None
        if couple is not None and _may_raise(couple, human, end):
            break
    else:
        couple = None
    if couple is None:
        if family.room < 2 or human.born - 46 * YEAR < family.oldest:
            return False
        partners = [
            family.add(gender, human.born - stream.between(22 * YEAR, 40 * YEAR), human.level - 1)
            for gender in (Gender.MAN, Gender.WOMAN)
        ]
        low = max(partner.born for partner in partners) + ADULT
        couple = family.pair(partners, UnionKind.MARRIAGE, stream.between(low, human.born))
    for each in (*couple.partners, *human.mates):
        each.alive_until(end)
    ends = end if kind is ParentageKind.FOSTER else None
    for child in human.mates:
        child.sets.append(ParentSet(kind, list(couple.partners), couple, start, ends))
    return True


def _may_raise(couple: Couple, child: Human, until: int) -> bool:
    return (
        len(couple.partners) == 2
        and couple.recorded
        and couple is not child.parents
        and (couple.end is None or couple.end > until)
        and couple.start < child.born
        and all(
            partner.level == child.level - 1
            and partner not in child.all_parents()
            and partner.died is None
            and not any(partner in each.all_parents() for each in _partners(child))
            and child.born - 45 * YEAR <= partner.born <= child.born - 20 * YEAR
            for partner in couple.partners
        )
    )


def _partners(human: Human) -> list[Human]:
    """Everybody whom this person, or somebody of the same birth, has been a couple with."""
    return [
        partner for each in human.mates for couple in each.couples for partner in couple.partners if partner is not each
    ]
