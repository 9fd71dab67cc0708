# SPDX-License-Identifier: MIT
"""Consent: nothing is shared without it, the right person gave it, and who represents may do so.

Sources: WGBO BW 7:447 (16 and older), 7:450 (12 to 15: together with the parents), 7:465 (who represents, in
which order). Not legal advice: every finding is a question.
"""

from collections.abc import Iterator
from itertools import combinations
from typing import Final

from naastbetrokken.model import (
    Capacity,
    Consent,
    ConsentState,
    Involvement,
    ParentageKind,
    Person,
    Representation,
    RepresentativeKind,
    UnionKind,
)
from naastbetrokken.model.dates import Certainty, Period
from naastbetrokken.rules.case import ENDS, FORMAL, UNLIMITED, Case
from naastbetrokken.rules.finding import Observation, Severity, seen

ERROR, WARNING = Severity.ERROR, Severity.WARNING

_PARENTS: Final = (ParentageKind.BIOLOGICAL, ParentageKind.LEGAL, ParentageKind.ADOPTIVE)
_FAMILY: Final = 4
_ORDER: Final = {
    RepresentativeKind.CURATOR: 1,
    RepresentativeKind.MENTOR: 1,
    RepresentativeKind.AUTHORISED: 2,
    RepresentativeKind.PARTNER: 3,
    RepresentativeKind.PARENT: _FAMILY,
    RepresentativeKind.CHILD: _FAMILY,
    RepresentativeKind.SIBLING: _FAMILY,
    RepresentativeKind.GRANDPARENT: _FAMILY,
    RepresentativeKind.GRANDCHILD: _FAMILY,
}
"""Who comes first for an adult who cannot decide (7:465 lid 3); administrator and guardian stand outside it."""
_TOGETHER: Final = (*FORMAL, UnionKind.COHABITATION, UnionKind.LAT, UnionKind.RELATIONSHIP)


def consent_missing(case: Case) -> Iterator[Observation]:
    """A naaste who is informed or involved without a valid consent of the client.

    It asks nothing where life is in danger, with the reason recorded, nor about who decides for the client.
    """
    client = case.dossier.client
    if client is None:
        return
    deciding = _deciding(case, client)
    for i, involvement in enumerate(case.dossier.involvements):
        excepted = involvement.emergency or involvement.person in deciding
        if excepted or case.current(involvement.period) is Certainty.NOT:
            continue
        answers = [consent for consent in case.dossier.consents if _concerns(consent, client, involvement)]
        valid = [_valid(case, consent) for consent in answers]
        if Certainty.SURELY in valid:
            continue
        sure = Certainty.POSSIBLY not in valid
        variant = ("none" if not answers else "invalid") if sure else "invalid_perhaps"
        severity = ERROR if sure else WARNING
        yield seen(
            variant,
            severity,
            involvement.person,
            client,
            path=f"$.involvements[{i}]",
            certain=sure,
            purpose=involvement.purpose,
        )


def consent_age(case: Case) -> Iterator[Observation]:
    """A consent that was not given by the one who may give it at that age."""
    own, joint = case.thresholds.own_consent_age, case.thresholds.joint_consent_age
    for i, consent in enumerate(case.dossier.consents):
        person = case.human(consent.person)
        when = consent.date or case.today
        if consent.state is not ConsentState.GIVEN or not person or not person.born or not when:
            continue
        by = frozenset(consent.by or (consent.person,))
        alone, speaks = by == {consent.person}, consent.person in by
        parents = bool(by & _may_speak_for(case, consent.person))
        child = case.doubt.younger(person.born, when, joint)
        young = case.doubt.younger(person.born, when, own)
        if child is Certainty.SURELY and not parents:
            variant = "child"
        elif young is Certainty.SURELY and child is Certainty.NOT and not (parents and speaks):
            variant = "both_parent" if alone else "both_child"
        elif young is Certainty.NOT and not speaks and consent.capacity is not Capacity.INCAPABLE:
            variant = "own"
        elif young is not Certainty.NOT and alone and Certainty.POSSIBLY in (child, young):
            variant = "perhaps"
        else:
            continue
        yield seen(
            variant,
            WARNING,
            consent.person,
            consent.id,
            path=f"$.consents[{i}]",
            certain=variant != "perhaps",
            age=case.doubt.age(person.born, when),
        )


def representative(case: Case) -> Iterator[Observation]:
    """A representative who cannot be one, or before whom another comes."""
    now = [
        (f"$.representations[{i}]", representation)
        for i, representation in enumerate(case.dossier.representations)
        if case.current(representation.period) is not Certainty.NOT
    ]
    for path, representation in now:
        person = case.human(representation.person)
        if person is not None:
            yield from _unable(case, person, representation, path)
        yield from _before(case, representation, now, path)
    curators = [one for one in now if one[1].kind is RepresentativeKind.CURATOR]
    for (_, one), (path, other) in combinations(curators, 2):
        periods = (one.period or UNLIMITED, other.period or UNLIMITED)
        if one.person != other.person and case.doubt.overlap(*periods) is Certainty.SURELY:
            yield seen("two_curators", ERROR, *sorted((one.person, other.person)), path=path)


def _unable(case: Case, person: Person, representation: Representation, path: str) -> Iterator[Observation]:
    kind = representation.kind
    gone = case.gone(person)
    if gone is not Certainty.NOT:
        sure = gone is Certainty.SURELY
        severity = ERROR if sure else WARNING
        variant = "dead" if sure else "dead_perhaps"
        yield seen(variant, severity, person.id, path=path, certain=sure, kind=kind)
    elif person.born and case.today:
        minor = case.doubt.younger(person.born, case.today, case.thresholds.minor_age)
        if minor is not Certainty.NOT:
            sure = minor is Certainty.SURELY
            age = case.doubt.age(person.born, case.today)
            yield seen("minor", WARNING, person.id, path=path, certain=sure, kind=kind, age=age)
    if kind is RepresentativeKind.PARTNER and person.id not in _partners(case):
        yield seen("no_partner", WARNING, person.id, path=path)


def _before(
    case: Case, representation: Representation, now: list[tuple[str, Representation]], path: str
) -> Iterator[Observation]:
    """The first who comes before this one: another representative, or a partner whom nobody named."""
    mine = _ORDER.get(representation.kind)
    if mine is None or _is_minor(case):
        return
    higher = sorted(
        (_ORDER[other.kind], other.person)
        for _, other in now
        if other.person != representation.person and _ORDER.get(other.kind, mine) < mine and _alive(case, other)
    )
    named = {other.person for _, other in now}
    if higher:
        yield seen("lower", WARNING, representation.person, higher[0][1], path=path, kind=representation.kind)
    elif mine == _FAMILY:
        for partner in sorted(_partners(case) - named):
            yield seen("partner_first", WARNING, representation.person, partner, path=path)


def _deciding(case: Case, client: str) -> frozenset[str]:
    """Who decides for the client now: representatives in the order of the law, and parents of a child."""
    found = {
        one.person
        for one in case.dossier.representations
        if one.kind is not RepresentativeKind.ADMINISTRATOR and case.current(one.period) is Certainty.SURELY
    }
    person = case.human(client)
    if person is not None and person.born is not None and case.today is not None:
        child = case.doubt.younger(person.born, case.today, case.thresholds.own_consent_age)
        if child is Certainty.SURELY:
            found |= _may_speak_for(case, client)
    return frozenset(found)


def _concerns(consent: Consent, client: str, involvement: Involvement) -> bool:
    return (
        consent.person == client
        and consent.purpose is involvement.purpose
        and consent.recipient in ("", involvement.person)
    )


def _valid(case: Case, consent: Consent) -> Certainty:
    """Whether a consent holds on the day of reckoning; without that day, whether it was given."""
    if consent.state is not ConsentState.GIVEN:
        return Certainty.NOT
    if case.today is None:
        return Certainty.SURELY
    stretch = Period(consent.date, end=consent.until, ongoing=consent.until is None, always=consent.date is None)
    return stretch.contains(case.today)


def _may_speak_for(case: Case, person: str) -> frozenset[str]:
    """Parents and, for the client, guardians and others with the authority of parents."""
    parents = {edge.parent for edge in case.parents.get(person, ()) if edge.kind in _PARENTS}
    if person == case.dossier.client:
        parents |= {
            one.person
            for one in case.dossier.representations
            if one.kind in (RepresentativeKind.GUARDIAN, RepresentativeKind.PARENT)
        }
    return frozenset(parents)


def _is_minor(case: Case) -> bool:
    client = case.human(case.dossier.client) if case.dossier.client else None
    if client is None or client.born is None or case.today is None:
        return False
    return case.doubt.younger(client.born, case.today, case.thresholds.minor_age) is not Certainty.NOT


def _partners(case: Case) -> set[str]:
    """Living partners of the client, by the last state that had begun on the day of reckoning."""
    client = case.dossier.client
    found: set[str] = set()
    for union in case.unions.get(client, ()) if client else ():
        begun = [
            state
            for state in union.states
            if state.date is None or case.today is None or not state.date.surely_after(case.today)
        ]
        last = begun[-1].kind if begun else None
        together = last in _TOGETHER or (last not in ENDS and any(one.kind in _TOGETHER for one in begun))
        for partner in map(case.human, union.partners):
            if together and partner and partner.id != client and case.gone(partner) is Certainty.NOT:
                found.add(partner.id)
    return found


def _alive(case: Case, representation: Representation) -> bool:
    person = case.human(representation.person)
    return person is not None and case.gone(person) is Certainty.NOT
