# SPDX-License-Identifier: MIT
"""The signal for children who grow up beside a problem (KOPP, KOV, brusjes): information for the worker, no verdict.

It says that a talk about the child is due (the "kindcheck" of the meldcode), with the day of reckoning and the
reason. It is raised for children only, and only while a problem is recorded as active.
"""

from collections.abc import Iterator
from typing import Final

from naastbetrokken.model import (
    BondKind,
    Condition,
    ConditionKind,
    ConditionStatus,
    ParentageKind,
    Person,
    Ring,
)
from naastbetrokken.model.dates import Certainty
from naastbetrokken.rules.case import ENDS, Case
from naastbetrokken.rules.finding import Observation, Severity, seen

_PROBLEMS: Final = (ConditionKind.SUBSTANCE, ConditionKind.MENTAL)
_NO_PARENTS: Final = (ParentageKind.DONOR, ParentageKind.SURROGATE)
_NO_CONTACT: Final = (BondKind.CUTOFF, BondKind.NEVER_MET)


def kopp_kov(case: Case) -> Iterator[Observation]:
    """A child who lives with, or has contact with, a parent, carer, brother or sister with an active problem."""
    if case.today is None:
        return
    homes = _homes(case)
    apart = _apart(case)
    touch = _in_touch(case)
    carers = [person for person in case.dossier.persons if _problem(case, person)]
    for child in case.dossier.persons:
        young = _young(case, child)
        if young is Certainty.NOT:
            continue
        for carer in carers:
            pair = frozenset((child.id, carer.id))
            together = bool(homes.get(child.id, frozenset()) & homes.get(carer.id, frozenset()))
            role = _role(case, child.id, carer.id, together=together)
            if carer.id == child.id or role is None or case.gone(carer) is Certainty.SURELY:
                continue
            if not together and pair in apart:
                continue
            if role != "parent" and not together and pair not in touch:
                continue
            yield _signal(case, child, carer, role, young, together=together, known=pair in touch)


def _signal(
    case: Case, child: Person, carer: Person, role: str, young: Certainty, *, together: bool, known: bool
) -> Observation:
    assert case.today is not None  # noqa: S101  else there is no signal
    assert child.born is not None  # noqa: S101  idem
    index, condition = next(_active(case, carer))
    way = "home" if together else "contact" if known else "unknown"
    return seen(
        f"{role}_{way}",
        Severity.INFO,
        child.id,
        carer.id,
        path=f"{case.paths[carer.id]}.conditions[{index}]",
        certain=young is Certainty.SURELY,
        age=case.doubt.age(child.born, case.today),
        date=case.today,
        reason=condition.kind,
    )


def _young(case: Case, person: Person) -> Certainty:
    """Whether somebody is a living child on the day of reckoning."""
    known = case.human(person.id) is not None and person.born is not None and person.pregnancy is None
    if not known or case.today is None or person.born is None or case.gone(person) is Certainty.SURELY:
        return Certainty.NOT
    if person.born.surely_after(case.today):
        return Certainty.NOT
    return case.doubt.younger(person.born, case.today, case.thresholds.minor_age)


def _problem(case: Case, person: Person) -> bool:
    return case.human(person.id) is not None and next(_active(case, person), None) is not None


def _active(case: Case, person: Person) -> Iterator[tuple[int, Condition]]:
    """Problems that are active on the day of reckoning, as far as their dates tell."""
    if case.today is None:
        return
    for i, condition in enumerate(person.conditions):
        begun = condition.since is None or not condition.since.surely_after(case.today)
        over = condition.until is not None and condition.until.surely_before(case.today)
        if condition.kind in _PROBLEMS and condition.status is ConditionStatus.ACTIVE and begun and not over:
            yield i, condition


def _role(case: Case, child: str, carer: str, *, together: bool) -> str | None:
    """What the carer is to the child: parent (step and foster parents too), sibling, or a carer at home."""
    parents = {
        edge.parent
        for edge in case.parents.get(child, ())
        if edge.kind not in _NO_PARENTS and case.current(edge.period) is not Certainty.NOT
    }
    if carer in parents or any(carer in _partners(case, parent) for parent in parents):
        return "parent"
    mine = {edge.parent for edge in case.parents.get(child, ())}
    if mine & {edge.parent for edge in case.parents.get(carer, ())}:
        return "sibling"
    adult = case.dossier.by_id[carer]
    grown = (
        adult.born is None
        or case.today is None
        or case.doubt.younger(adult.born, case.today, case.thresholds.minor_age) is Certainty.NOT
    )
    return "carer" if together and grown else None


def _partners(case: Case, person: str) -> set[str]:
    """Partners of whom no end is recorded that has come by the day of reckoning."""
    found: set[str] = set()
    for union in case.unions.get(person, ()):
        last = union.states[-1] if union.states else None
        ended = (
            last is not None
            and last.kind in ENDS
            and (last.date is None or case.today is None or not last.date.surely_after(case.today))
        )
        if not ended:
            found |= set(union.partners) - {person}
    return found


def _homes(case: Case) -> dict[str, frozenset[str]]:
    """Homes in which people live on the day of reckoning."""
    found: dict[str, set[str]] = {}
    for home in case.dossier.households:
        for member in home.members:
            if case.current(member.period) is not Certainty.NOT:
                found.setdefault(member.person, set()).add(home.id)
    return {person: frozenset(homes) for person, homes in found.items()}


def _apart(case: Case) -> set[frozenset[str]]:
    """Pairs of whom the dossier says that they have no contact."""
    return {
        frozenset((bond.a, bond.b))
        for bond in case.dossier.bonds
        if bond.kind in _NO_CONTACT and case.current(bond.period) is Certainty.SURELY
    }


def _in_touch(case: Case) -> set[frozenset[str]]:
    """Pairs of whom the dossier says that they have contact."""
    pairs = {frozenset((contact.a, contact.b)) for contact in case.dossier.contacts}
    pairs |= {
        frozenset((bond.a, bond.b))
        for bond in case.dossier.bonds
        if bond.kind not in _NO_CONTACT and case.current(bond.period) is not Certainty.NOT
    }
    if case.dossier.client is not None:
        pairs |= {
            frozenset((tie.person, case.dossier.client))
            for tie in case.dossier.ties
            if tie.ring is not Ring.OUTSIDE and tie.contact_per_week != 0
        }
    return pairs
