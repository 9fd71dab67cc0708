# SPDX-License-Identifier: MIT
"""What else generated triads hold: voices, strain, needs, roles, contacts of the care, factors, consents."""

from naastbetrokken.model import (
    Acknowledgement,
    CareContact,
    Consent,
    ConsentPurpose,
    ConsentState,
    ContactForm,
    Coping,
    CopingWay,
    Domain,
    Factor,
    FactorDirection,
    FactorPhase,
    Formality,
    Hearing,
    Helpful,
    NaasteRole,
    NaasteRoleKind,
    Need,
    NeedKind,
    Period,
    Questionnaire,
    Sofa,
    Statement,
    StrainSheet,
    SupportGiven,
    SupportKind,
)
from naastbetrokken.testing.generator import _triad_texts as said
from naastbetrokken.testing.generator._stream import Stream
from naastbetrokken.testing.generator._triad import Cast, maybe_date, several, some, visibility

_INSTRUMENTS = ("genogram", "lifeline", "circle", "factors", "moments")


def statements(cast: Cast, stream: Stream) -> tuple[Statement, ...]:
    """What people said about each other."""
    return several(stream, 5, lambda i: _statement(i, cast, stream))


def _statement(number: int, cast: Cast, stream: Stream) -> Statement:
    by = stream.pick(cast.everybody)
    return Statement(
        f"s{number}",
        by=by,
        about=tuple(one for one in some(stream, cast.everybody[:6], 250) if one != by),
        text=stream.pick(said.STATEMENTS),
        date=maybe_date(stream),
        visibility=visibility(stream),
    )


def hearings(cast: Cast, stream: Stream) -> tuple[Hearing, ...]:
    """Whose side was heard."""
    return several(
        stream,
        5,
        lambda i: Hearing(
            f"hr{i}",
            person=stream.pick(cast.everybody),
            by=stream.pick((*cast.workers, *said.WORKERS)),
            date=maybe_date(stream),
            in_person=stream.chance(700),
            text=stream.pick(said.HEARD),
        ),
    )


def acknowledgements(cast: Cast, stream: Stream) -> tuple[Acknowledgement, ...]:
    """What was acknowledged to whom."""
    return several(
        stream,
        4,
        lambda i: Acknowledgement(
            f"ak{i}",
            to=stream.pick(cast.everybody),
            what=stream.pick(said.ACKNOWLEDGED),
            by=stream.pick((*cast.everybody, *said.WORKERS)),
            date=maybe_date(stream),
            visibility=visibility(stream),
        ),
    )


def strain_sheets(cast: Cast, stream: Stream) -> tuple[StrainSheet, ...]:
    """Sheets of some naasten; one naaste may have several."""
    return several(stream, 3, lambda i: _sheet(i, cast, stream))


def _sheet(number: int, cast: Cast, stream: Stream) -> StrainSheet:
    return StrainSheet(
        f"ss{number}",
        person=stream.pick(cast.naasten),
        date=maybe_date(stream),
        stressors=some(stream, said.STRESSORS, 400),
        strain=some(stream, said.STRAINS, 400),
        knows=some(stream, said.KNOWN, 400),
        wants_to_know=some(stream, said.WANTED, 400),
        coping=tuple(Coping(way=way, text=stream.pick(said.COPED)) for way in some(stream, tuple(CopingWay), 500)),
        support=several(stream, 3, lambda _: _support(cast, stream)),
        questionnaires=tuple(
            Questionnaire(name=name, scale="", date=maybe_date(stream), value=float(stream.below(40)))
            for name in some(stream, said.QUESTIONNAIRES, 200)
        ),
    )


def _support(cast: Cast, stream: Stream) -> SupportGiven:
    return SupportGiven(
        text=stream.pick(said.SUPPORTED),
        formality=stream.pick((None, *Formality)),
        kind=stream.pick((None, *SupportKind)),
        helpful=stream.pick(tuple(Helpful)),
        person=stream.pick((None, *cast.naasten, *cast.workers)),
    )


def needs(cast: Cast, stream: Stream) -> tuple[Need, ...]:
    """What naasten need."""
    return several(
        stream,
        4,
        lambda i: Need(
            f"n{i}",
            person=stream.pick(cast.naasten),
            kind=stream.pick(tuple(NeedKind)),
            text=stream.pick(said.NEEDED),
            since=maybe_date(stream),
            met=stream.chance(250),
        ),
    )


def roles(cast: Cast, stream: Stream) -> tuple[NaasteRole, ...]:
    """What naasten are in the care."""
    return several(
        stream,
        4,
        lambda _: NaasteRole(
            person=stream.pick(cast.naasten),
            kind=stream.pick(tuple(NaasteRoleKind)),
            sofa=some(stream, tuple(Sofa), 300),
            period=Period.parse("2024/..") if stream.chance(400) else None,
            text=stream.pick(("", "haar zus zijn")),
        ),
    )


def care_contacts(cast: Cast, stream: Stream) -> tuple[CareContact, ...]:
    """Contacts of the care with or about naasten."""
    return several(
        stream,
        5,
        lambda i: CareContact(
            f"cc{i}",
            form=stream.pick(tuple(ContactForm)),
            persons=some(stream, cast.naasten[:5], 400),
            date=maybe_date(stream),
            by=stream.pick((*cast.workers, *said.WORKERS)),
            text=stream.pick(said.CONTACTED),
        ),
    )


def factors(cast: Cast, stream: Stream) -> tuple[Factor, ...]:
    """What helps and what hinders."""
    return several(stream, 6, lambda i: _factor(i, cast, stream))


def _factor(number: int, cast: Cast, stream: Stream) -> Factor:
    domain = stream.pick(tuple(Domain))
    return Factor(
        f"f{number}",
        text=stream.pick(said.FACTORS),
        domain=domain,
        own_domain=stream.pick(("", *said.OWN_DOMAINS)) if domain is Domain.OTHER else "",
        direction=stream.pick(tuple(FactorDirection)),
        phase=stream.pick(tuple(FactorPhase)),
        category=stream.pick(("", "I8", "F2", "P1")),
        persons=some(stream, cast.naasten[:4], 250),
        period=Period.parse("1999/2003") if stream.chance(300) else None,
        visibility=visibility(stream),
    )


def consents(cast: Cast, stream: Stream) -> tuple[Consent, ...]:
    """What client and naasten agreed to."""
    return several(stream, 5, lambda i: _consent(i, cast, stream))


def _consent(number: int, cast: Cast, stream: Stream) -> Consent:
    purpose = stream.pick(tuple(ConsentPurpose))
    person = stream.pick((cast.client, cast.client, *cast.naasten))
    others = tuple(one for one in cast.naasten if one != person)
    return Consent(
        f"c{number}",
        person=person,
        purpose=purpose,
        recipient=stream.pick(("", *others)),
        state=stream.pick(tuple(ConsentState)),
        date=maybe_date(stream),
        how=stream.pick(("", "mondeling", "formulier")),
        instruments=some(stream, _INSTRUMENTS, 400) if purpose is ConsentPurpose.PLAN else (),
    )
