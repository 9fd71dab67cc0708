# SPDX-License-Identifier: MIT
"""Plain questions about kin through a partner or by care: partners, in-laws, step and foster families.

`at` asks for a day: then a partner is current or former as things stood on that day. Without it, as far as the
dossier tells. Every answer is a tuple of person ids, eldest first.
"""

from collections.abc import Iterable

from naastbetrokken.model import Dossier, ParentageKind
from naastbetrokken.model.dates import Certainty, DateLike, PartialDate
from naastbetrokken.queries.index import Graph, KinIndex, Partner
from naastbetrokken.queries.kin import eldest_first
from naastbetrokken.queries.lines import Line, Nature
from naastbetrokken.queries.partnership import LOOSE, Phase, Standing, standing


def partners(
    dossier: Dossier, person: str, *, at: DateLike | None = None, former: bool | None = False
) -> tuple[str, ...]:
    """The partners of somebody.

    Args:
        dossier: the family.
        person: person id.
        at: the day to ask about.
        former: False for those with whom the union stands (or was ended by a death only), True for those with
            whom it is over, None for both. A union that has yet to begin on that day counts in none.
    """
    index = _index(dossier, person)
    return eldest_first(index, (one.person for one, _ in unions_of(index, person, at=at, former=former)))


def parents_in_law(
    dossier: Dossier, person: str, *, at: DateLike | None = None, former: bool | None = False
) -> tuple[str, ...]:
    """The parents of the partners of somebody."""
    index = _index(dossier, person)
    found = (
        parent
        for one, _ in unions_of(index, person, at=at, former=former)
        for parent in _full_parents(index, one.person)
    )
    return _without(index, found, (person, *index.parents.get(person, ())))


def children_in_law(
    dossier: Dossier, person: str, *, at: DateLike | None = None, former: bool | None = False
) -> tuple[str, ...]:
    """The partners of the children of somebody."""
    index = _index(dossier, person)
    own = _full_children(index, person)
    found = (one.person for child in own for one, _ in unions_of(index, child, at=at, former=former))
    return _without(index, found, (person, *own))


def siblings_in_law(
    dossier: Dossier, person: str, *, at: DateLike | None = None, former: bool | None = False
) -> tuple[str, ...]:
    """The siblings of the partners, and the partners of the siblings of somebody."""
    index = _index(dossier, person)
    own = _full_siblings(index, person)
    mine = tuple(one.person for one, _ in unions_of(index, person, at=at, former=former))
    found = [sibling for one in mine for sibling in _full_siblings(index, one)]
    found += [one.person for sibling in own for one, _ in unions_of(index, sibling, at=at, former=former)]
    return _without(index, found, (person, *own, *mine))


def stepparents(
    dossier: Dossier, person: str, *, at: DateLike | None = None, former: bool | None = False
) -> tuple[str, ...]:
    """The partners of the parents who are no parents themselves, and whoever was recorded as a step parent."""
    index = _index(dossier, person)
    own = _full_parents(index, person)
    found = [one.person for parent in own for one, _ in unions_of(index, parent, at=at, former=former)]
    if former is not True:
        found += _by_nature(index.parents.get(person, ()), index, Nature.STEP, child=person)
    return _without(index, found, (person, *own))


def stepchildren(
    dossier: Dossier, person: str, *, at: DateLike | None = None, former: bool | None = False
) -> tuple[str, ...]:
    """The children of the partners that are not children of this person, and those recorded as step children."""
    index = _index(dossier, person)
    own = _full_children(index, person)
    mine = tuple(one.person for one, _ in unions_of(index, person, at=at, former=former))
    found = [child for one in mine for child in _full_children(index, one)]
    if former is not True:
        found += _by_nature(index.children.get(person, ()), index, Nature.STEP, parent=person)
    return _without(index, found, (person, *own, *mine))


def stepsiblings(
    dossier: Dossier, person: str, *, at: DateLike | None = None, former: bool | None = False
) -> tuple[str, ...]:
    """The children of the step parents that share no parent with this person."""
    index = _index(dossier, person)
    found = (
        child for one in stepparents(dossier, person, at=at, former=former) for child in _full_children(index, one)
    )
    return _without(index, found, (person, *_full_siblings(index, person)))


def foster_parents(
    dossier: Dossier, person: str, *, at: DateLike | None = None, former: bool | None = None
) -> tuple[str, ...]:
    """The foster parents of somebody; `former` as with partners, by the recorded period of care."""
    index = _index(dossier, person)
    found = (
        line.parent
        for line in _lines(index, index.parents.get(person, ()), child=person)
        if ParentageKind.FOSTER in line.kinds and _asked(care_is_over(line, at), former)
    )
    return eldest_first(index, found)


def foster_children(
    dossier: Dossier, person: str, *, at: DateLike | None = None, former: bool | None = None
) -> tuple[str, ...]:
    """The foster children of somebody."""
    index = _index(dossier, person)
    found = (
        line.child
        for line in _lines(index, index.children.get(person, ()), parent=person)
        if ParentageKind.FOSTER in line.kinds and _asked(care_is_over(line, at), former)
    )
    return eldest_first(index, found)


def foster_siblings(
    dossier: Dossier, person: str, *, at: DateLike | None = None, former: bool | None = None
) -> tuple[str, ...]:
    """The other children, own and foster, of the foster parents; and the foster children of the parents."""
    index = _index(dossier, person)
    found = [
        child
        for parent in foster_parents(dossier, person, at=at, former=former)
        for child in index.children.get(parent, ())
    ]
    found += [
        child
        for parent in _full_parents(index, person)
        for child in foster_children(dossier, parent, at=at, former=former)
    ]
    return _without(index, found, (person, *_full_siblings(index, person)))


def unions_of(
    index: KinIndex, person: str, *, at: DateLike | None, former: bool | None
) -> tuple[tuple[Partner, Standing], ...]:
    """The unions of somebody that make family, with how they stand on the day."""
    day = PartialDate.coerce(at)
    found = ((one, standing(one.union, index.people, day)) for one in index.partners.get(person, ()))
    return tuple(
        (one, how)
        for one, how in found
        if how.phase is not Phase.COMING and how.form not in LOOSE and _asked(how.over, former)
    )


def care_is_over(line: Line, at: DateLike | None) -> bool:
    """Whether foster or step care has ended: by the day that is asked, or, without one, at all."""
    held = [period for period in line.periods if period is not None]
    if not held or len(held) < len(line.periods):
        return False
    day = PartialDate.coerce(at)
    if day is None:
        return all(period.end is not None for period in held)
    return all(period.contains(day) is Certainty.NOT for period in held)


def _index(dossier: Dossier, person: str) -> KinIndex:
    index = KinIndex.of(dossier, Graph.ALL)
    index.known(person)
    return index


def _asked(over: bool, former: bool | None) -> bool:  # noqa: FBT001 - the fact and the question about it
    return former is None or over is former


def _full_parents(index: KinIndex, person: str) -> tuple[str, ...]:
    """Parents by blood, law or adoption."""
    return tuple(one for one in index.parents.get(person, ()) if index.nature(person, one) <= Nature.ADOPTIVE)


def _full_children(index: KinIndex, person: str) -> tuple[str, ...]:
    return tuple(one for one in index.children.get(person, ()) if index.nature(one, person) <= Nature.ADOPTIVE)


def _full_siblings(index: KinIndex, person: str) -> tuple[str, ...]:
    found = (child for parent in _full_parents(index, person) for child in _full_children(index, parent))
    return _without(index, found, (person,))


def _lines(
    index: KinIndex, others: Iterable[str], *, child: str | None = None, parent: str | None = None
) -> tuple[Line, ...]:
    return tuple(index.lines[child or other, parent or other] for other in others)


def _by_nature(
    others: Iterable[str],
    index: KinIndex,
    nature: Nature,
    *,
    child: str | None = None,
    parent: str | None = None,
) -> list[str]:
    return [other for other in others if index.nature(child or other, parent or other) is nature]


def _without(index: KinIndex, found: Iterable[str], but: Iterable[str]) -> tuple[str, ...]:
    return eldest_first(index, set(found) - set(but))
