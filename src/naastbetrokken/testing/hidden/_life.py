# SPDX-License-Identifier: MIT
"""Hidden events, homes, agreements and words in a life."""

from itertools import cycle
from typing import Any

from attrs import evolve

from naastbetrokken.model import (
    Acknowledgement,
    Consent,
    ConsentPurpose,
    ConsentState,
    Dossier,
    Hearing,
    Involvement,
    Landmark,
    LifeEvent,
    Representation,
    RepresentativeKind,
    Residence,
    Statement,
    When,
    Wish,
)
from naastbetrokken.model.dates import PartialDate
from naastbetrokken.testing.hidden._adder import PREFIX, Adder, mixed
from naastbetrokken.testing.secrets import MARK


def life(dossier: Dossier, adder: Adder) -> Dossier:
    """Events, homes and wishes; what has no date is dated by something hidden."""
    mark = LifeEvent(
        adder.id(),
        title=MARK,
        when=When(date=PartialDate.parse("1999")),
        place=MARK,
        valence=-4,
        visibility=adder.level(),
    )
    about = LifeEvent(adder.id(), title=MARK, when=When(age=7), persons=(adder.hidden(),), helped=MARK)

    landmarks = cycle((mark.id, *(union.id for union in dossier.unions if union.id.startswith(PREFIX))))

    def told(one: Any) -> Any:
        undated = one.when == When()
        placed = evolve(one, when=When(relation=Landmark.AFTER, landmark=next(landmarks))) if undated else one
        return evolve(placed, persons=mixed(placed.persons, adder.hidden())) if placed.persons else placed

    residences = [evolve(told(one), persons=(*one.persons, adder.hidden())) for one in dossier.residences]
    return evolve(
        dossier,
        events=mixed(tuple(map(told, dossier.events)), mark, about),
        residences=mixed(tuple(residences), Residence(place=MARK, when=When(age=9), visibility=adder.level())),
        wishes=mixed(
            tuple(map(told, dossier.wishes)),
            Wish(text=MARK, visibility=adder.level()),
            Wish(text=MARK, persons=(adder.hidden(),)),
        ),
    )


def agreements(dossier: Dossier, adder: Adder) -> Dossier:
    """Who is involved, who agreed, who represents."""
    given, share = ConsentState.GIVEN, ConsentPurpose.SHARE
    person = adder.seen()
    consents = (
        Consent(adder.id(), person=adder.hidden(), purpose=share, state=given, how=MARK),
        Consent(
            adder.id(), person=person, purpose=share, state=ConsentState.REFUSED, how=MARK, visibility=adder.level()
        ),
        Consent(adder.id(), person=person, purpose=ConsentPurpose.PLAN, state=given, recipient=adder.hidden()),
        Consent(adder.id(), person=person, purpose=ConsentPurpose.PLAN, state=given, by=(adder.hidden(),), how=MARK),
    )
    kept = tuple(evolve(one, by=(*one.by, adder.hidden())) if one.by else one for one in dossier.consents)
    other = next((one for one in (adder.seen(), adder.seen()) if one != dossier.client), adder.hidden())
    mentor = RepresentativeKind.MENTOR
    return evolve(
        dossier,
        consents=mixed(kept, *consents),
        involvements=mixed(
            dossier.involvements,
            Involvement(person=adder.hidden(), purpose=share, emergency=MARK),
            Involvement(person=person, purpose=share, emergency=MARK, visibility=adder.level()),
        ),
        representations=mixed(
            dossier.representations,
            Representation(person=adder.hidden(), kind=mentor),
            Representation(person=other, kind=mentor, visibility=adder.level()),
        ),
    )


def voices(dossier: Dossier, adder: Adder) -> Dossier:
    """What was said, heard and acknowledged."""
    return evolve(
        dossier,
        statements=mixed(
            tuple(evolve(one, about=(adder.hidden(), *one.about)) if one.about else one for one in dossier.statements),
            Statement(adder.id(), by=adder.hidden(), about=(adder.seen(),), text=MARK),
            Statement(adder.id(), by=adder.seen(), about=(adder.hidden(),), text=MARK),
            Statement(adder.id(), by=adder.seen(), about=(adder.seen(),), text=MARK, visibility=adder.level()),
        ),
        hearings=mixed(
            dossier.hearings,
            Hearing(adder.id(), person=adder.hidden(), text=MARK),
            Hearing(adder.id(), person=adder.seen(), text=MARK, by=MARK, visibility=adder.level()),
        ),
        acknowledgements=mixed(
            dossier.acknowledgements,
            Acknowledgement(adder.id(), to=adder.hidden(), what=MARK),
            Acknowledgement(adder.id(), to=adder.seen(), what=MARK, visibility=adder.level()),
        ),
    )
