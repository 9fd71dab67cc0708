# SPDX-License-Identifier: MIT
"""Births: how old parents were, whether they lived, and how close together children came.

Sources: BW 1:198 and 1:199 (who is mother and father by law; 306 days).
"""

from collections.abc import Iterator
from itertools import combinations
from typing import Final

from naastbetrokken.model import ParentageKind, PartialDate, Person, Pregnancy, SexAssigned, Zygosity
from naastbetrokken.model.dates import Certainty
from naastbetrokken.rules.case import Case, ParentEdge, could_give_birth
from naastbetrokken.rules.doubt import graded
from naastbetrokken.rules.finding import Observation, Severity, seen

ERROR, WARNING = Severity.ERROR, Severity.WARNING

_BY_BIRTH: Final = (ParentageKind.BIOLOGICAL, ParentageKind.DONOR, ParentageKind.SURROGATE)
_AGED: Final = (*_BY_BIRTH, ParentageKind.LEGAL, ParentageKind.UNKNOWN)
"""Senses of parenthood that begin at the birth, so that an age at the birth says something."""
_ORDERED: Final = (*_AGED, ParentageKind.ADOPTIVE)
"""Senses in which a parent is older than the child; foster and step parents need not be."""
_UNFINISHED: Final = (Pregnancy.MISCARRIAGE, Pregnancy.ECTOPIC, Pregnancy.ABORTION)


def parent_young(case: Case) -> Iterator[Observation]:
    """A parent who was very young, or not yet born, when the child was born."""
    for parent, child, edges in _pairs(case, _ORDERED):
        if parent.born is None or child.born is None:
            continue
        by_birth = any(edge.kind in _BY_BIRTH for edge in edges)
        path = edges[0].path
        if case.doubt.later(child.born, parent.born, -1) is Certainty.SURELY:
            severity = ERROR if by_birth else WARNING
            yield seen("not_older", severity, parent.id, child.id, path=path)
        elif any(edge.kind in _AGED for edge in edges):
            young = case.doubt.younger(parent.born, child.born, case.thresholds.parent_min_age)
            if young is not Certainty.NOT:
                yield _aged(case, "young", young, (parent, child), path)


def parent_old(case: Case) -> Iterator[Observation]:
    """Somebody who was very old when a child was born."""
    for parent, child, edges in _pairs(case, (ParentageKind.BIOLOGICAL, ParentageKind.SURROGATE)):
        if parent.born is None or child.born is None:
            continue
        mother = could_give_birth(parent)
        limit = case.thresholds.mother_max_age if mother else case.thresholds.father_max_age
        old = case.doubt.older(parent.born, child.born, limit)
        if old is not Certainty.NOT:
            yield _aged(case, "mother" if mother else "father", old, (parent, child), edges[0].path)


def born_after_mother_death(case: Case) -> Iterator[Observation]:
    """A child born after the death of the woman who bore it."""
    for parent, child, edges in _pairs(case, _BY_BIRTH):
        if parent.died is None or child.born is None or not could_give_birth(parent):
            continue
        after = case.doubt.later(parent.died, child.born)
        bore = _bore(case, parent, child)
        if not bore and after is Certainty.POSSIBLY:
            continue
        severity = graded(after, ERROR if bore else WARNING)
        if severity is not None:
            variant = _doubtful("bore" if bore else "genetic", after)
            yield _dated(
                variant, severity, after, (parent, child), path=edges[0].path, first=parent.died, second=child.born
            )


def born_after_father_death(case: Case) -> Iterator[Observation]:
    """A child born longer after a man's death than a pregnancy lasts."""
    for parent, child, edges in _pairs(case, (ParentageKind.BIOLOGICAL, ParentageKind.LEGAL)):
        if parent.died is None or child.born is None or could_give_birth(parent):
            continue
        after = case.doubt.later(parent.died, child.born, case.thresholds.presumption_days)
        legal = next((edge for edge in edges if edge.kind is ParentageKind.LEGAL), None)
        severity = graded(after, ERROR if legal else WARNING)
        if severity is not None:
            variant = _doubtful("legal" if legal else "biological", after)
            path = (legal or edges[0]).path
            yield _dated(variant, severity, after, (parent, child), path=path, first=parent.died, second=child.born)


def sibling_gap(case: Case) -> Iterator[Observation]:
    """Full siblings born closer together than a pregnancy lasts, and not recorded as twins."""
    families: dict[tuple[str, ...], list[Person]] = {}
    for identifier in case.parents:
        child = case.human(identifier)
        parents = _parents(case, identifier)
        if child and child.born and len(parents) == 2 and child.pregnancy not in _UNFINISHED:
            families.setdefault(parents, []).append(child)
    twins = {frozenset(pair) for twins in case.dossier.twins for pair in combinations(twins.children, 2)}
    for children in families.values():
        for one, other in combinations(sorted(children, key=lambda child: child.id), 2):
            if frozenset((one.id, other.id)) in twins or one.born is None or other.born is None:
                continue
            close = case.doubt.closer(one.born, other.born, case.thresholds.sibling_days)
            if close is not Certainty.NOT:
                variant = _how_close(case, one.born, other.born, close)
                path = f"{case.paths[other.id]}.born"
                yield _dated(variant, WARNING, close, (one, other), path=path, first=one.born, second=other.born)


def twin_set(case: Case) -> Iterator[Observation]:
    """Twins who do not share their parents, their days or, from one egg, their sex at birth."""
    for i, twins in enumerate(case.dossier.twins):
        people = [person for person in map(case.human, twins.children) if person]
        for one, other in combinations(people, 2):
            path = f"$.twins[{i}]"
            parents, others = _parents(case, one.id), _parents(case, other.id)
            if parents and others and parents != others:
                known = set(parents) <= set(others) or set(others) <= set(parents)
                yield seen("parents", WARNING if known else ERROR, one.id, other.id, path=path)
            if one.born and other.born:
                if case.doubt.apart(one.born, other.born, case.thresholds.twin_delayed_days):
                    yield _dated(
                        "apart", ERROR, Certainty.SURELY, (one, other), path=path, first=one.born, second=other.born
                    )
                elif case.doubt.apart(one.born, other.born, case.thresholds.twin_days):
                    yield _dated(
                        "delayed", WARNING, Certainty.SURELY, (one, other), path=path, first=one.born, second=other.born
                    )
            sexes = {one.sex_assigned, other.sex_assigned} - {None, SexAssigned.UNKNOWN}
            if twins.zygosity is Zygosity.IDENTICAL and len(sexes) == 2:
                yield seen("identical", WARNING, one.id, other.id, path=path)


def _pairs(case: Case, kinds: tuple[ParentageKind, ...]) -> Iterator[tuple[Person, Person, tuple[ParentEdge, ...]]]:
    """Each human parent with each human child, with the parent edges of these kinds between them."""
    found: dict[tuple[str, str], list[ParentEdge]] = {}
    for edge in case.edges:
        if edge.kind in kinds:
            found.setdefault((edge.parent, edge.child), []).append(edge)
    for (parent, child), edges in found.items():
        people = case.human(parent), case.human(child)
        if people[0] and people[1]:
            yield people[0], people[1], tuple(edges)


def _bore(case: Case, mother: Person, child: Person) -> bool:
    """Whether she is the one who must have given birth: the surrogate, else the only genetic mother."""
    edges = case.parents.get(child.id, ())
    bearers = {edge.parent for edge in edges if edge.kind is ParentageKind.SURROGATE}
    if not bearers:
        genetic = (case.human(edge.parent) for edge in edges if edge.kind is ParentageKind.BIOLOGICAL)
        bearers = {person.id for person in genetic if person and could_give_birth(person)}
    return bearers == {mother.id}


def _parents(case: Case, child: str) -> tuple[str, ...]:
    edges = case.parents.get(child, ())
    return tuple(sorted({edge.parent for edge in edges if edge.kind is ParentageKind.BIOLOGICAL}))


def _how_close(case: Case, one: PartialDate, other: PartialDate, close: Certainty) -> str:
    """Of two births: surely on one day, dated the same without a day, near each other, or perhaps."""
    if close is Certainty.POSSIBLY:
        return "close_perhaps"
    if case.doubt.closer(one, other, 1) is Certainty.SURELY:
        return "same_day"
    return "same_day_perhaps" if one == other else "close"


def _doubtful(variant: str, certainty: Certainty) -> str:
    return variant if certainty is Certainty.SURELY else f"{variant}_perhaps"


def _aged(case: Case, variant: str, certainty: Certainty, people: tuple[Person, Person], path: str) -> Observation:
    parent, child = people
    assert parent.born is not None  # noqa: S101  the callers looked
    assert child.born is not None  # noqa: S101  idem
    return seen(
        _doubtful(variant, certainty),
        WARNING,
        parent.id,
        child.id,
        path=path,
        certain=certainty is Certainty.SURELY,
        age=case.doubt.age(parent.born, child.born),
    )


def _dated(
    variant: str,
    severity: Severity,
    certainty: Certainty,
    people: tuple[Person, Person],
    *,
    path: str,
    first: PartialDate,
    second: PartialDate,
) -> Observation:
    sure = certainty is Certainty.SURELY
    ids = (people[0].id, people[1].id)
    return seen(variant, severity, *ids, path=path, certain=sure, first=first, second=second)
