# SPDX-License-Identifier: MIT
"""Dossiers that break one rule on purpose: `break_rule(code, dossier)`.

To a dossier that raises no question, each breaker adds the smallest thing about which its rule has to ask: one
to six people with ids that start with `broken-`, the first of them with a tie to the client. The other
rules may have something to ask about them too; what stood in the dossier before stays as it was, but for
`EMPTY_SIDE`, which is about what is missing.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final

from attrs import evolve

from naastbetrokken.errors import UsageError
from naastbetrokken.model import (
    Bond,
    BondKind,
    Condition,
    ConditionKind,
    Consent,
    ConsentPurpose,
    ConsentState,
    Contact,
    Dossier,
    Gender,
    Household,
    Involvement,
    LifeEvent,
    Membership,
    Name,
    Parentage,
    ParentageKind,
    PartialDate,
    Period,
    Person,
    Representation,
    RepresentativeKind,
    Ring,
    Source,
    Stance,
    Statement,
    Tie,
    Twins,
    Union,
    UnionKind,
    UnionState,
    Visibility,
    When,
)

A, B, C, D, E, F = (f"broken-{i}" for i in range(1, 7))
_DATE: Final = PartialDate.parse
_TOLD: Final = Source(informant=A, author="a1", recorded=PartialDate.parse("2026-06"))


def break_rule(code: str, dossier: Dossier) -> Dossier:
    """The dossier with something added that breaks the rule of that code.

    Args:
        code: a code of `BREAKERS`.
        dossier: a dossier with a client and a date.

    Returns:
        A trusted dossier; for `SELF` and `REFERENCES` its structure does not hold.

    Raises:
        UsageError: if there is no breaker of that code.
    """
    if code not in BREAKERS:
        raise UsageError.unknown("rule", code, tuple(BREAKERS))
    return BREAKERS[code](dossier)


def _with(dossier: Dossier, *, tied: bool = True, **parts: Any) -> Dossier:
    """The dossier with more in some parts; the first new person has a tie to the client."""
    if tied and "ties" not in parts:
        parts["ties"] = (Tie(person=A, ring=Ring.MIDDLE, stance=Stance.SUPPORTIVE),)
    added: dict[str, Any] = {part: (*getattr(dossier, part), *items) for part, items in parts.items()}
    return evolve(dossier, **added)


def _person(
    identifier: str, gender: str = "woman", born: str | None = None, died: str | None = None, **more: Any
) -> Person:
    return Person(
        identifier,
        name=Name(given="Kim"),
        gender=Gender(gender),
        born=PartialDate.coerce(born),
        died=PartialDate.coerce(died),
        **more,
    )


def _couple(identifier: str, one: str, other: str, *states: tuple[str, str]) -> Union:
    return Union(
        identifier,
        partners=(one, other),
        states=tuple(UnionState(UnionKind(kind), _DATE(date)) for kind, date in states),
    )


def _child(child: str, *parents: str, kind: str = "biological") -> Parentage:
    return Parentage(child=child, parents=parents, kind=ParentageKind(kind))


def _mother_and_child(dossier: Dossier, mother: Person, born: str) -> Dossier:
    return _with(dossier, persons=(mother, _person(B, "man", born)), parentages=(_child(B, A),))


def _cycle(dossier: Dossier) -> Dossier:
    return _with(dossier, persons=(_person(A), _person(B)), parentages=(_child(A, B), _child(B, A)))


def _self(dossier: Dossier) -> Dossier:
    return _with(dossier, persons=(_person(A),), contacts=(Contact(a=A, b=A),))


def _parents(dossier: Dossier) -> Dossier:
    people = (_person(A), _person(B), _person(C, "man"), _person(D, "man"))
    return _with(dossier, persons=people, parentages=(_child(A, B, C), _child(A, D)))


def _parent_young(dossier: Dossier) -> Dossier:
    return _mother_and_child(dossier, _person(A, born="1990-05-01"), "1998-05-01")


def _parent_old(dossier: Dossier) -> Dossier:
    return _mother_and_child(dossier, _person(A, born="1925", died="1995"), "1990")


def _after_mother(dossier: Dossier) -> Dossier:
    return _mother_and_child(dossier, _person(A, born="1950", died="1980"), "1985")


def _after_father(dossier: Dossier) -> Dossier:
    return _mother_and_child(dossier, _person(A, "man", "1950", "1980"), "1985")


def _death_first(dossier: Dossier) -> Dossier:
    return _with(dossier, persons=(_person(A, born="1990", died="1980"),))


def _event_outside(dossier: Dossier) -> Dossier:
    event = LifeEvent("broken-event", title="Diploma", when=When(date=_DATE("1970")), persons=(A,))
    return _with(dossier, persons=(_person(A, born="1990"),), events=(event,))


def _age(dossier: Dossier) -> Dossier:
    return _with(dossier, persons=(_person(A, born="1850", died="1990"),))


def _sibling_gap(dossier: Dossier) -> Dossier:
    people = (_person(A, born="2000-01-10"), _person(B, born="2000-05-10"), _person(C), _person(D, "man"))
    return _with(dossier, persons=people, parentages=(_child(A, C, D), _child(B, C, D)))


def _twin_set(dossier: Dossier) -> Dossier:
    people = (_person(A, born="2000-01-10"), _person(B, born="2000-01-10"), _person(C), _person(D))
    twins = Twins(children=(A, B))
    return _with(dossier, persons=people, parentages=(_child(A, C), _child(B, D)), twins=(twins,))


def _close_kin(dossier: Dossier) -> Dossier:
    people = (_person(A, born="1960"), _person(B, "man", "1962"), _person(C, born="1935"))
    union = _couple("broken-u", A, B, ("marriage", "1990"))
    return _with(dossier, persons=people, parentages=(_child(A, C), _child(B, C)), unions=(union,))


def _two_living(dossier: Dossier) -> Dossier:
    people = (_person(A, born="1960"), _person(B, "man", "1960"), _person(C, "man", "1960"))
    unions = (
        _couple("broken-u1", A, B, ("marriage", "1985"), ("divorce", "2005")),
        _couple("broken-u2", A, C, ("marriage", "1995")),
    )
    return _with(dossier, persons=people, unions=unions)


def _union_age(dossier: Dossier) -> Dossier:
    people = (_person(A, born="2003-02-01"), _person(B, "man", "1995"))
    return _with(dossier, persons=people, unions=(_couple("broken-u", A, B, ("marriage", "2018-07-01")),))


def _union_dates(dossier: Dossier) -> Dossier:
    people = (_person(A, born="1960"), _person(B, "man", "1960"))
    union = _couple("broken-u", A, B, ("marriage", "1995"), ("divorce", "1985"))
    return _with(dossier, persons=people, unions=(union,))


def _direct_line(dossier: Dossier) -> Dossier:
    people = (_person(A, born="1950"), _person(B, "man", "1972"))
    union = Union("broken-u", partners=(A, B))
    return _with(dossier, persons=people, parentages=(_child(B, A),), unions=(union,))


def _generations(dossier: Dossier) -> Dossier:
    """A man with the brother-in-law of his grandmother: no kin, two rows apart."""
    people = tuple(_person(identifier) for identifier in (A, B, C, D, E, F))
    lines = (_child(B, A), _child(C, B), _child(D, F), _child(E, F))
    unions = (Union("broken-u1", partners=(A, D)), Union("broken-u2", partners=(C, E)))
    return _with(dossier, persons=people, parentages=lines, unions=unions)


def _household_overlap(dossier: Dossier) -> Dossier:
    homes = (Household(f"broken-h{i}", members=(Membership(person=A),)) for i in (1, 2))
    return _with(dossier, persons=(_person(A),), households=tuple(homes))


def _child_check(dossier: Dossier) -> Dossier:
    mark = Condition(kind=ConditionKind.SUBSTANCE, name="alcohol", source=_TOLD)
    people = (_person(A, born="1985", conditions=(mark,)), _person(B, born="2016"))
    home = Household("broken-h", members=(Membership(person=A), Membership(person=B)))
    return _with(dossier, persons=people, parentages=(_child(B, A),), households=(home,))


def _consent_missing(dossier: Dossier) -> Dossier:
    involvement = Involvement(person=A, purpose=ConsentPurpose.INFORM)
    return _with(dossier, persons=(_person(A),), involvements=(involvement,))


def _consent_age(dossier: Dossier) -> Dossier:
    consent = Consent(
        "broken-consent",
        person=A,
        purpose=ConsentPurpose.CONTACT,
        state=ConsentState.GIVEN,
        date=_DATE("2026-05"),
    )
    return _with(dossier, persons=(_person(A, born="2017"),), consents=(consent,))


def _representative(dossier: Dossier) -> Dossier:
    representation = Representation(person=A, kind=RepresentativeKind.MENTOR)
    return _with(dossier, persons=(_person(A, born="1940", died="2020"),), representations=(representation,))


def _too_much_data(dossier: Dossier) -> Dossier:
    return _with(dossier, persons=(_person(A, residence="Lindelaan 12, Ons Dorp"),))


def _references(dossier: Dossier) -> Dossier:
    bond = Bond("broken-b", kind=BondKind.CLOSE, a=A, b="broken-nobody")
    return _with(dossier, persons=(_person(A),), bonds=(bond,))


def _alone(dossier: Dossier) -> Dossier:
    return _with(dossier, tied=False, persons=(_person(A),))


def _empty_side(dossier: Dossier) -> Dossier:
    tie = Tie(person=A, ring=Ring.MIDDLE, stance=Stance.HINDERING)
    return evolve(dossier, persons=(*dossier.persons, _person(A)), ties=(tie,))


def _ring_contact(dossier: Dossier) -> Dossier:
    tie = Tie(person=A, ring=Ring.INNER, stance=Stance.SUPPORTIVE, contact_per_week=0)
    return _with(dossier, persons=(_person(A),), ties=(tie,))


def _never_heard(dossier: Dossier) -> Dossier:
    statement = Statement("broken-s", by=dossier.client or A, about=(A,), text="Ze belt nooit.", source=_TOLD)
    return _with(dossier, persons=(_person(A),), statements=(statement,))


def _backwards(dossier: Dossier) -> Dossier:
    event = LifeEvent("broken-event", title="Werk", when=When(period=Period.parse("2010/2000")), persons=(A,))
    return _with(dossier, persons=(_person(A),), events=(event,))


def _stale(dossier: Dossier) -> Dossier:
    source = evolve(_TOLD, recorded=_DATE("2020-01"))
    tie = Tie(person=A, ring=Ring.MIDDLE, stance=Stance.SUPPORTIVE, source=source)
    return _with(dossier, persons=(_person(A),), ties=(tie,))


def _no_evidence(dossier: Dossier) -> Dossier:
    mark = Condition(kind=ConditionKind.PHYSICAL, name="hart")
    return _with(dossier, persons=(_person(A, conditions=(mark,)),))


def _named(dossier: Dossier) -> Dossier:
    hidden = evolve(_person(A), name=Name(given="Broosje"), visibility=Visibility.RESTRICTED)
    event = LifeEvent("broken-e", title="Broosje kwam langs")
    return _with(dossier, persons=(hidden,), events=(event,))


BREAKERS: Final[Mapping[str, Callable[[Dossier], Dossier]]] = MappingProxyType(
    {
        "CYCLE": _cycle,
        "SELF": _self,
        "PARENTS>2": _parents,
        "PARENT_YOUNG": _parent_young,
        "PARENT_OLD": _parent_old,
        "BORN_AFTER_MOTHER_DEATH": _after_mother,
        "BORN_AFTER_FATHER_DEATH": _after_father,
        "DEATH_BEFORE_BIRTH": _death_first,
        "EVENT_OUTSIDE_LIFE": _event_outside,
        "AGE_MAX": _age,
        "SIBLING_GAP": _sibling_gap,
        "TWIN_SET": _twin_set,
        "UNION_CLOSE_KIN": _close_kin,
        "UNION_TWO_LIVING": _two_living,
        "UNION_AGE": _union_age,
        "UNION_DATES": _union_dates,
        "PARTNER_IN_DIRECT_LINE": _direct_line,
        "GENERATION_CONFLICT": _generations,
        "HOUSEHOLD_OVERLAP": _household_overlap,
        "KOPP_KOV": _child_check,
        "CONSENT_MISSING": _consent_missing,
        "CONSENT_AGE": _consent_age,
        "REPRESENTATIVE": _representative,
        "DATA_MINIMISATION": _too_much_data,
        "REFERENCES": _references,
        "INDEX_CONNECTED": _alone,
        "EMPTY_SIDE": _empty_side,
        "RING_CONTACT": _ring_contact,
        "CIRCLE_PARTIALITY": _never_heard,
        "TIMELINE_ORDER": _backwards,
        "STALE": _stale,
        "FILL_EVIDENCE": _no_evidence,
        "NAMED_IN_TEXT": _named,
    }
)
"""For each rule, by its code and in its order, what makes a dossier break it."""
