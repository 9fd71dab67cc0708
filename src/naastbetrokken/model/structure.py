# SPDX-License-Identifier: MIT
"""Structure of a dossier: every id exists exactly once, and nothing points at itself or at nothing.

Only what makes a dossier unreadable stands here. Whether its content is plausible is for `rules`, which also report
somebody who is their own ancestor: other people's files hold that, and must still open.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from naastbetrokken.errors import InvalidDossier, Problem
from naastbetrokken.model.references import mentioned

if TYPE_CHECKING:
    from naastbetrokken.model.dates import Period
    from naastbetrokken.model.dossier import Dossier
    from naastbetrokken.model.kinship import Membership
    from naastbetrokken.model.life import When

REFERENCE = "REFERENCES"
SELF = "SELF"
RANGE = "RANGE"
OLDEST = 130
MOST_CONTACT = 1000
"""Nobody is older, or in touch more often in a week; a number beyond is a slip."""
COUPLE = 2
MARKED = (
    "moments",
    "factors",
    "hearings",
    "acknowledgements",
    "strain_sheets",
    "needs",
    "roles",
    "care_contacts",
    "tasks",
)
"""Parts whose classes mark which of their fields are ids of persons (`model.references`)."""


def problems(dossier: "Dossier") -> tuple[Problem, ...]:
    """All structural problems of a dossier, in the order of its parts; empty when it holds."""
    return tuple(_all(dossier))


def whole(dossier: "Dossier") -> "Dossier":
    """The dossier, if its structure holds.

    Raises:
        InvalidDossier: with every structural problem, each with its path.
    """
    found = problems(dossier)
    if found:
        raise InvalidDossier(found)
    return dossier


def _all(dossier: "Dossier") -> Iterator[Problem]:
    people = frozenset(person.id for person in dossier.persons)
    unions = frozenset(union.id for union in dossier.unions)
    events = frozenset(event.id for event in dossier.events)
    yield from _unique_ids(dossier)
    if dossier.client is not None:
        yield from _known(people, (dossier.client,), "$.client", "person")
    yield from _unions(dossier, people)
    yield from _parentages(dossier, people, unions)
    yield from _together(dossier, people)
    yield from _life(dossier, people, unions | events)
    yield from _agreements(dossier, people)
    yield from _told(dossier, people, unions | events)


def _together(dossier: "Dossier", people: frozenset[str]) -> Iterator[Problem]:
    """Problems of who was born, lives, feels or keeps in touch with whom."""
    for i, twins in enumerate(dossier.twins):
        yield from _group(people, twins.children, f"$.twins[{i}].children", COUPLE, None)
    for i, household in enumerate(dossier.households):
        yield from _memberships(household.members, people, f"$.households[{i}].members")
        for j, member in enumerate(household.members):
            yield from _within(member.share, 1, 100, f"$.households[{i}].members[{j}].share", "a share in percent")
    for i, bond in enumerate(dossier.bonds):
        yield from _group(people, (bond.a, bond.b), f"$.bonds[{i}]", COUPLE, COUPLE)
        if bond.view is not None:
            yield from _known(people, (bond.view,), f"$.bonds[{i}].view", "person")
    for i, tie in enumerate(dossier.ties):
        yield from _known(people, (tie.person,), f"$.ties[{i}].person", "person")
        if tie.person == dossier.client:
            yield _self(f"$.ties[{i}].person", tie.person)
        yield from _within(tie.contact_per_week, 0, MOST_CONTACT, f"$.ties[{i}].contact_per_week", "contacts a week")
    for i, contact in enumerate(dossier.contacts):
        yield from _group(people, (contact.a, contact.b), f"$.contacts[{i}]", COUPLE, COUPLE)


def _life(dossier: "Dossier", people: frozenset[str], landmarks: frozenset[str]) -> Iterator[Problem]:
    """Problems of what happened, where the client lived, and what is hoped for."""
    for i, event in enumerate(dossier.events):
        yield from _known(people, event.persons, f"$.events[{i}].persons", "person")
        yield from _when(event.when, landmarks, f"$.events[{i}].when", event.id)
        yield from _within(event.valence, -5, 5, f"$.events[{i}].valence", "a rating")
    for i, residence in enumerate(dossier.residences):
        yield from _known(people, residence.persons, f"$.residences[{i}].persons", "person")
        yield from _when(residence.when, landmarks, f"$.residences[{i}].when", None)
    for i, wish in enumerate(dossier.wishes):
        yield from _known(people, wish.persons, f"$.wishes[{i}].persons", "person")
        yield from _when(wish.when, landmarks, f"$.wishes[{i}].when", None)


def _told(dossier: "Dossier", people: frozenset[str], landmarks: frozenset[str]) -> Iterator[Problem]:
    """Problems of what was said and of key moments."""
    for i, statement in enumerate(dossier.statements):
        yield from _known(people, (statement.by, *statement.about), f"$.statements[{i}]", "person")
    for i, moment in enumerate(dossier.moments):
        yield from _when(moment.when, landmarks, f"$.moments[{i}].when", None)
    for part in MARKED:
        for i, item in enumerate(getattr(dossier, part)):
            for path, identifier in mentioned(item, f"$.{part}[{i}]"):
                yield from _known(people, (identifier,), path, "person")


def _agreements(dossier: "Dossier", people: frozenset[str]) -> Iterator[Problem]:
    """Problems of who is involved, who agreed and who represents; a recipient may also be an organisation."""
    for i, involvement in enumerate(dossier.involvements):
        yield from _known(people, (involvement.person,), f"$.involvements[{i}].person", "person")
    for i, consent in enumerate(dossier.consents):
        yield from _known(people, (consent.person,), f"$.consents[{i}].person", "person")
        yield from _known(people, consent.by, f"$.consents[{i}].by", "person")
    for i, representation in enumerate(dossier.representations):
        path = f"$.representations[{i}].person"
        yield from _known(people, (representation.person,), path, "person")
        if representation.person == dossier.client:
            yield _self(path, representation.person)


def _unique_ids(dossier: "Dossier") -> Iterator[Problem]:
    groups: tuple[tuple[str, Iterable[str]], ...] = (
        ("persons", (item.id for item in dossier.persons)),
        ("unions", (item.id for item in dossier.unions)),
        ("households", (item.id for item in dossier.households)),
        ("bonds", (item.id for item in dossier.bonds)),
        ("events", (item.id for item in dossier.events)),
        ("consents", (item.id for item in dossier.consents)),
        ("statements", (item.id for item in dossier.statements)),
        ("moments", (item.id for item in dossier.moments)),
        ("factors", (item.id for item in dossier.factors)),
        ("hearings", (item.id for item in dossier.hearings)),
        ("acknowledgements", (item.id for item in dossier.acknowledgements)),
        ("strain_sheets", (item.id for item in dossier.strain_sheets)),
        ("needs", (item.id for item in dossier.needs)),
        ("care_contacts", (item.id for item in dossier.care_contacts)),
    )
    first: dict[str, str] = {}
    for part, ids in groups:
        for i, identifier in enumerate(ids):
            path = f"$.{part}[{i}].id"
            if not identifier:
                yield Problem(path=path, message="an id may not be empty", code=REFERENCE)
            elif identifier in first:
                yield Problem(
                    path=path,
                    message=f"id {identifier!r} is already used at {first[identifier]}",
                    hint="give everything that has an id one of its own",
                    code=REFERENCE,
                )
            else:
                first[identifier] = path


def _unions(dossier: "Dossier", people: frozenset[str]) -> Iterator[Problem]:
    for i, union in enumerate(dossier.unions):
        path = f"$.unions[{i}].partners"
        yield from _group(people, union.partners, path, 1, COUPLE)
        if union.unknown_partner and len(union.partners) != 1:
            yield Problem(
                path=f"$.unions[{i}].unknown_partner",
                message=f"an unknown partner goes with one known partner, got {len(union.partners)}",
                hint="leave unknown_partner out, or name one partner",
                code=REFERENCE,
            )


def _parentages(dossier: "Dossier", people: frozenset[str], unions: frozenset[str]) -> Iterator[Problem]:
    for i, parentage in enumerate(dossier.parentages):
        path = f"$.parentages[{i}]"
        yield from _known(people, (parentage.child,), f"{path}.child", "person")
        if (parentage.union is None) == (not parentage.parents):
            yield Problem(
                path=path,
                message="a parentage names either a union or one or two parents",
                hint='give "union", or "parents"',
                code=REFERENCE,
            )
            continue
        if parentage.union is not None:
            yield from _known(unions, (parentage.union,), f"{path}.union", "union")
            union = dossier.union_by_id.get(parentage.union)
            parents = union.partners if union else ()
        else:
            yield from _group(people, parentage.parents, f"{path}.parents", 1, COUPLE)
            parents = parentage.parents
        if parentage.child in parents:
            yield _self(f"{path}.child", parentage.child)


def _memberships(members: Sequence["Membership"], people: frozenset[str], path: str) -> Iterator[Problem]:
    """Problems of who lives in a home; somebody may come back to it, in another period."""
    yield from _known(people, tuple(member.person for member in members), path, "person")
    seen: list[tuple[str, Period | None]] = []
    for i, member in enumerate(members):
        if (member.person, member.period) in seen:
            yield Problem(
                path=f"{path}[{i}]",
                message=f"{member.person!r} stands here twice for the same time",
                hint="leave one out, or give each stay its own period",
                code=SELF,
            )
        seen.append((member.person, member.period))


def _within(value: float | None, least: float, most: float, path: str, what: str) -> Iterator[Problem]:
    if value is not None and not least <= value <= most:
        yield Problem(path=path, message=f"{what} is from {least} to {most}, got {value}", code=RANGE)


def _when(when: "When", known: frozenset[str], path: str, own: str | None) -> Iterator[Problem]:
    for name in ("age", "age_until"):
        yield from _within(getattr(when, name), 0, OLDEST, f"{path}.{name}", "an age")
    if (when.landmark is None) != (when.relation is None):
        yield Problem(
            path=path,
            message="dating by a landmark needs both relation and landmark",
            hint='for example {"relation": "before", "landmark": "e3"}',
            code=REFERENCE,
        )
    if when.landmark is not None:
        yield from _known(known, (when.landmark,), f"{path}.landmark", "event or union")
        if when.landmark == own:
            yield _self(f"{path}.landmark", when.landmark)


def _group(known: frozenset[str], ids: tuple[str, ...], path: str, least: int, most: int | None) -> Iterator[Problem]:
    """Problems of a list of person ids: unknown, twice, too few or too many."""
    yield from _known(known, ids, path, "person")
    for i, identifier in enumerate(ids):
        if identifier in ids[:i]:
            yield _self(f"{path}[{i}]", identifier)
    if len(ids) < least or (most is not None and len(ids) > most):
        wanted = f"{least} or more" if most is None else f"{least}" if least == most else f"{least} or {most}"
        yield Problem(path=path, message=f"expected {wanted} persons, got {len(ids)}", code=REFERENCE)


def _known(known: frozenset[str], ids: tuple[str, ...], path: str, what: str) -> Iterator[Problem]:
    for identifier in ids:
        if identifier not in known:
            yield Problem(
                path=path,
                message=f"{what} {identifier!r} does not exist",
                hint=f"add the {what}, or correct the id",
                code=REFERENCE,
            )


def _self(path: str, identifier: str) -> Problem:
    return Problem(
        path=path,
        message=f"{identifier!r} is related to itself here",
        hint="name two different persons",
        code=SELF,
    )
