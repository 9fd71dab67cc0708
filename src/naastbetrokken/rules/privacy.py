# SPDX-License-Identifier: MIT
"""Privacy: no more about others than the care needs, and nothing about their health without saying who told it.

Sources: AVG art. 5 lid 1 under c (as little as possible), art. 9 (health), art. 10 (crime).

What is not to be kept about people who are not the client goes by these names, in `Thresholds.minimised`:

* `bsn`: a citizen service number in any text (nine digits that pass the eleven test);
* `address`: a postcode or house number in the place of residence;
* `birth_day`: the full date of birth of somebody who is no relative and no housemate;
* `sex_assigned`: the sex at birth;
* `origin`: where somebody came from;
* `special`: other software's data about faith, orientation, origin, politics or crime.
"""

import json
import re
from collections.abc import Iterator
from typing import Final

from naastbetrokken.model import Certainty, Item, Person, PersonKind
from naastbetrokken.rules.case import Case
from naastbetrokken.rules.finding import Observation, Severity, seen

ERROR, WARNING = Severity.ERROR, Severity.WARNING

_NINE: Final = re.compile(r"(?<!\d)\d{9}(?!\d)")
_ADDRESS: Final = re.compile(r"\b\d{4} ?[A-Z]{2}\b|\b[A-Za-z]{3,}\.? \d{1,5}\b")
_SPECIAL: Final = re.compile(
    r"geloof|godsdienst|religi|orientati|seksue|sexual|etni|ethni|herkomst|politi|misdr|straf|crimin", re.IGNORECASE
)
_DOUBTED: Final = (Certainty.PRESUMED, Certainty.UNKNOWN, Certainty.CONTRADICTED)


def data_minimisation(case: Case) -> Iterator[Observation]:
    """More about somebody who is not the client than the care needs, and a statement that nobody recorded."""
    near = _near(case)
    for person in case.dossier.persons:
        if person.id == case.dossier.client or person.kind is not PersonKind.HUMAN:
            continue
        for what in case.thresholds.minimised:
            field = _kept(person, what, near=person.id in near)
            if field is not None:
                yield seen(what, WARNING, person.id, path=f"{case.paths[person.id]}.{field}")
    for i, statement in enumerate(case.dossier.statements):
        others = [one for one in statement.about if one not in (statement.by, case.dossier.client)]
        if others and (statement.source is None or not statement.source.author):
            yield seen("no_author", ERROR, *sorted(set(others)), path=f"$.statements[{i}].source")


def fill_evidence(case: Case) -> Iterator[Observation]:
    """A mark of substance use or illness on somebody else without a source, or that is a guess."""
    for person in case.dossier.persons:
        if person.id == case.dossier.client or person.kind is not PersonKind.HUMAN:
            continue
        for i, condition in enumerate(person.conditions):
            source = condition.source or person.source
            path = f"{case.paths[person.id]}.conditions[{i}]"
            if source is None or not (source.informant or source.author):
                yield seen("no_source", WARNING, person.id, path=path, kind=condition.kind)
            elif source.certainty in _DOUBTED:
                yield seen("guess", WARNING, person.id, path=path, kind=condition.kind)


def _kept(person: Person, what: str, *, near: bool) -> str | None:
    """The field that holds what need not be kept; None if nothing does."""
    if what == "bsn":
        return next((name for name, text in _texts(person) if _has_bsn(text)), None)
    if what == "address":
        return "residence" if _ADDRESS.search(person.residence) else None
    if what == "birth_day":
        whole = person.born is not None and person.born.precision == "day"
        return "born" if whole and not near else None
    if what == "sex_assigned":
        return "sex_assigned" if person.sex_assigned is not None else None
    if what == "origin":
        return "origin" if person.has_moved else None
    if what == "special":
        return "extensions" if any(_SPECIAL.search(key) for key in person.extensions.value) else None
    return None


def _texts(person: Person) -> Iterator[tuple[str, str]]:
    items: tuple[tuple[str, Item], ...] = (
        ("", person),
        *((f"conditions[{i}].", condition) for i, condition in enumerate(person.conditions)),
    )
    for place, item in items:
        yield f"{place}note", item.note
        if item.extensions:
            yield f"{place}extensions", json.dumps(item.extensions.value, ensure_ascii=False)
    yield "residence", person.residence
    yield "origin", person.origin
    yield "occupation", person.occupation
    yield "name", f"{person.name.text} {person.name.role}"


def _has_bsn(text: str) -> bool:
    """Whether nine digits in a row pass the eleven test of the citizen service number."""
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    return any(
        sum(weight * int(digit) for weight, digit in zip(weights, digits, strict=True)) % 11 == 0
        for digits in _NINE.findall(text)
    )


def _near(case: Case) -> frozenset[str]:
    """Relatives, partners and housemates: whoever has a place of their own in a genogram."""
    near = {person for edge in case.edges for person in (edge.parent, edge.child)} | set(case.unions)
    near |= {member.person for home in case.dossier.households for member in home.members}
    return frozenset(near)
