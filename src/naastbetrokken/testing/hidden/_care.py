# SPDX-License-Identifier: MIT
"""What is hidden in the work with naasten, and beside what may be seen."""

from typing import Any

from attrs import evolve

from naastbetrokken.model import (
    CareContact,
    Choice,
    Condition,
    ConditionKind,
    ContactForm,
    Dossier,
    Extensions,
    Factor,
    Moment,
    NaasteRole,
    Need,
    NeedKind,
    NeedThen,
    Perspective,
    Presence,
    Side,
    StrainSheet,
    SupportGiven,
    Task,
)
from naastbetrokken.testing.hidden._adder import Adder, mixed
from naastbetrokken.testing.secrets import MARK


def moments(dossier: Dossier, adder: Adder) -> Dossier:
    """Hidden people at moments that may be seen, with what they decided, needed, told and took upon them."""
    client = adder.client or adder.seen()

    def with_them(moment: Moment) -> Moment:
        person = adder.hidden()
        return evolve(
            moment,
            present=mixed(moment.present, Presence(person=person, role=MARK)) if moment.present else (),
            choices=mixed(
                tuple(evolve(one, by=(*one.by, person)) if one.by else one for one in moment.choices),
                Choice(text=MARK, by=(person,)),
            ),
            needs=mixed(moment.needs, NeedThen(person=person, text=MARK)),
            tasks=mixed(
                moment.tasks,
                Task(text=MARK, owner=person),
                Task(text=MARK, owner=client, about=(person,)),
                Task(text=MARK, visibility=adder.level()),
            ),
            perspectives=mixed(moment.perspectives, Perspective(side=Side.NAASTE, text=MARK, person=person)),
        )

    guarded = Moment(adder.id(), title=MARK, key=True, lesson=MARK, visibility=adder.level())
    about = Moment(adder.id(), title=MARK, key=True, present=(Presence(person=adder.hidden()),))
    return evolve(dossier, moments=mixed(tuple(map(with_them, dossier.moments)), guarded, about))


def triad(dossier: Dossier, adder: Adder) -> Dossier:
    """What it asks of naasten, what they need and are, and what is to be done."""
    sheets = tuple(
        evolve(one, support=mixed(one.support, SupportGiven(text=MARK, person=adder.hidden())))
        for one in dossier.strain_sheets
    )
    kind, talk = next(iter(NeedKind)), ContactForm.NETWORK_TALK
    level = adder.level
    return evolve(
        dossier,
        factors=mixed(
            tuple(
                evolve(one, persons=(*one.persons, adder.hidden())) if one.persons else one for one in dossier.factors
            ),
            Factor(adder.id(), text=MARK, visibility=level()),
            Factor(adder.id(), text=MARK, persons=(adder.hidden(),)),
        ),
        strain_sheets=mixed(
            sheets,
            StrainSheet(adder.id(), person=adder.hidden(), stressors=(MARK,)),
            StrainSheet(adder.id(), person=adder.seen(), strain=(MARK,), visibility=level()),
        ),
        needs=mixed(
            dossier.needs,
            Need(adder.id(), person=adder.hidden(), kind=kind, text=MARK),
            Need(adder.id(), person=adder.seen(), kind=kind, text=MARK, visibility=level()),
        ),
        roles=mixed(
            dossier.roles,
            NaasteRole(person=adder.hidden(), text=MARK),
            NaasteRole(person=adder.seen(), text=MARK, visibility=level()),
        ),
        care_contacts=mixed(
            tuple(
                evolve(one, persons=(adder.hidden(), *one.persons)) if one.persons else one
                for one in dossier.care_contacts
            ),
            CareContact(adder.id(), form=talk, persons=(adder.hidden(),), text=MARK),
            CareContact(adder.id(), form=talk, persons=(adder.seen(),), text=MARK, visibility=level()),
        ),
        tasks=mixed(
            dossier.tasks,
            Task(text=MARK, owner=adder.hidden()),
            Task(text=MARK, visibility=level()),
        ),
    )


def told_by(dossier: Dossier, adder: Adder) -> Dossier:
    """Somebody hidden is the one who told or listened, where nobody was named."""

    def by(one: Any) -> Any:
        told = one
        if one.source is not None and not one.source.informant:
            told = evolve(told, source=evolve(one.source, informant=adder.hidden()))
        return evolve(told, by=adder.hidden()) if getattr(told, "by", None) == "" else told

    parts = (
        "persons",
        "unions",
        "bonds",
        "ties",
        "events",
        "statements",
        "hearings",
        "acknowledgements",
        "care_contacts",
    )
    changes: dict[str, Any] = {part: tuple(map(by, getattr(dossier, part))) for part in parts}
    return evolve(dossier, **changes)


def facts(dossier: Dossier, adder: Adder) -> Dossier:
    """A guarded condition of people who may be seen, and data of other software everywhere."""
    persons = tuple(
        evolve(
            one,
            conditions=mixed(one.conditions, Condition(kind=ConditionKind.MENTAL, name=MARK, visibility=adder.level())),
            extensions=Extensions.of({"other": MARK}),
        )
        for one in dossier.persons
    )
    return evolve(dossier, persons=persons, extensions=Extensions.of({"other": MARK}))


def noted(dossier: Dossier) -> Dossier:
    """The dossier with a note beside all that may have one."""
    changes: dict[str, Any] = {
        part: tuple(evolve(one, note=f"{one.note} {MARK}") for one in getattr(dossier, part))
        for part in (
            "persons",
            "unions",
            "parentages",
            "bonds",
            "ties",
            "events",
            "wishes",
            "moments",
            "statements",
            "factors",
        )
    }
    return evolve(dossier, **changes)
