# SPDX-License-Identifier: MIT
"""Every question that the rules know, asked: a dossier that breaks each rule in each way, and what is then said.

`questions.txt` holds the answers to the letter: case, weight, certainty, place, facts, and the sentence and question
in both languages with the names of people. After a change that is meant: UPDATE_SNAPSHOTS=1 pytest
tests/rules/test_every_question.py, and read the difference aloud.
"""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

from attrs import evolve

from naastbetrokken.model import (
    Bond,
    BondKind,
    Certainty,
    Condition,
    ConditionKind,
    Contact,
    Dossier,
    Extensions,
    LifeEvent,
    Membership,
    Name,
    Parentage,
    PartialDate,
    Period,
    Person,
    SexAssigned,
    Source,
    Tie,
    Union,
    Visibility,
)
from naastbetrokken.rules import check, describe, registry
from naastbetrokken.rules.finding import Finding

TODAY = "2026-05-01"
QUESTIONS = Path(__file__).parent / "questions.txt"


def _people(*names: str, **facts: dict) -> Dossier:
    """A builder with these people; the first is the client, ids are names in small letters."""
    b = Dossier.build()
    for i, name in enumerate(names):
        b.person(name, id=name.lower(), client=i == 0, **facts.get(name.lower(), {}))
    return b


def _trusted(*names: str, **parts: object) -> Dossier:
    """A dossier that nobody checked."""
    people = tuple(Person(name.lower(), name=Name(given=name)) for name in names)
    return Dossier.trusted(client=names[0].lower(), persons=people, **parts)


def cycle() -> Iterator[Dossier]:
    b = _people("Jan", "Els", "Kim")
    for child, parent in (("kim", "jan"), ("jan", "els"), ("els", "kim")):
        b.child(child, parents=[parent])
    yield b.done()


def self_relation() -> Iterator[Dossier]:
    yield _trusted("Jan", "Els", contacts=(Contact(a="els", b="els"),))
    yield _trusted("Jan", "Els", unions=(Union("u", partners=("jan", "els")), Union("v", partners=("els", "els"))))
    yield _trusted("Jan", "Els", parentages=(Parentage(child="els", parents=("jan", "els")),))
    yield _trusted("Jan", "Els", bonds=(Bond("b", kind=BondKind.CLOSE, a="els", b="els"),))


def parents() -> Iterator[Dossier]:
    b = _people("Jan", "Els", "Kim", "Kas", "Ans", "Bob")
    for parent in ("els", "ans", "bob"):
        b.child("jan", parents=[parent])
        b.child("kim", parents=[parent], kind="legal")
    for parent, period in (("els", "1980/1990"), ("ans", "1980/.."), ("bob", "1990/..")):
        b.child("kas", parents=[parent], kind="legal", period=period)
    yield b.done()


def parent_young() -> Iterator[Dossier]:
    for mother, child in (("1950-06-01", "1962-05-31"), ("1950", "1962"), ("1962-03-01", "1962-02-28")):
        b = _people("Jan", "Els", jan={"born": child}, els={"born": mother})
        b.child("jan", parents=["els"])
        yield b.done()


def parent_old() -> Iterator[Dossier]:
    for gender, born in (("woman", "1900-01-02"), ("woman", "1900"), ("man", "1875-01-02"), ("man", "1875")):
        b = _people("Jan", "Els", jan={"born": "1956-01-02"}, els={"born": born, "gender": gender})
        b.child("jan", parents=["els"])
        yield b.done()


def born_after_mother_death() -> Iterator[Dossier]:
    for died in ("1979", "1980"):
        b = _people("Jan", "Els", jan={"born": "1980-06"}, els={"died": died, "gender": "woman"})
        b.child("jan", parents=["els"])
        yield b.done()
    b = _people("Jan", "Els", "Ans", jan={"born": "1980-06"}, els={"died": "1979", "gender": "woman"})
    b.child("jan", parents=["ans"], kind="surrogate")
    b.child("jan", parents=["els"])
    yield b.done()


def born_after_father_death() -> Iterator[Dossier]:
    for kind in ("legal", "biological"):
        for died in ("1980-02-29", "1980"):
            b = _people("Jan", "Bob", jan={"born": "1981-01-01"}, bob={"died": died, "gender": "man"})
            b.child("jan", parents=["bob"], kind=kind)
            yield b.done()


def death_before_birth() -> Iterator[Dossier]:
    for born in ("1951", "1951~"):
        yield _people("Jan", "Els", els={"born": born, "died": "1950"}).done()


def event_outside_life() -> Iterator[Dossier]:
    for born, died in (("1950", "1955"), ("1950~", "1955")):
        b = _people("Jan", "Els", jan={"born": born, "died": died})
        b.event("Zwemdiploma", "1949", id="e1")
        b.event("Rijbewijs", "1960-03", id="e2")
        b.event("Verhuizing", id="e3", period="1940/1970")
        b.residence("Assen", period="1949/1990")
        yield b.done()
    sick = Condition(kind=ConditionKind.PHYSICAL, since=PartialDate.parse("1960"))
    b = _people("Jan", "Els", els={"born": "1970", "conditions": [sick]})
    b.tie("els", since="1965")
    b.bond("jan", "els", "close", period="1960/..", id="b")
    yield b.done()


def age_max() -> Iterator[Dossier]:
    for facts in (
        {"born": "1915-05-01"},
        {"born": "1915"},
        {"born": "1900-05-01"},
        {"born": "1799-01-01", "died": "1910-01-01"},
        {"born": "1799", "died": "1910"},
    ):
        yield _people("Jan", "Els", els=facts).done()


def sibling_gap() -> Iterator[Dossier]:
    for one, other in (
        ("1980-01-01", "1980-01-01"),
        ("1980-01-01", "1980-08-27"),
        ("1980-01", "1980-01"),
        ("1980", "1980"),
    ):
        b = _people("Jan", "Els", "Ans", "Bob", jan={"born": one}, els={"born": other})
        b.union("ans", "bob", children=["jan", "els"])
        yield b.done()


def twin_set() -> Iterator[Dossier]:
    sexes = {"jan": {"sex_assigned": SexAssigned.MALE}, "els": {"sex_assigned": SexAssigned.FEMALE}}
    b = _people("Jan", "Els", "Ans", "Bob", "Kas", "Kim", **sexes)
    b.child("jan", parents=["ans", "bob"])
    b.child("els", parents=["ans"])
    b.child("kas", parents=["ans", "kim"])
    b.twins("jan", "els", zygosity="identical")
    b.twins("kas", "els")
    b.twins("jan", "kas")
    yield b.done()
    for born in ("1980-01-04", "1980-04-01"):
        b = _people("Jan", "Els", jan={"born": "1980-01-01"}, els={"born": born})
        b.twins("jan", "els")
        yield b.done()


def union_close_kin() -> Iterator[Dossier]:
    for one, other, state in (("jan", "els", "marriage"), ("jan", "els", "cohabitation"), ("jan", "kim", "marriage")):
        b = _people("Jan", "Els", "Ans", "Bob", "Kim")
        b.union("ans", "bob", children=["jan", "els"], id="o")
        b.child("kim", parents=["els"])
        b.union(one, other, (state, "1980"), id="u")
        yield b.done()


def union_two_living() -> Iterator[Dossier]:
    for state, end in (("marriage", None), ("marriage", "1990"), ("cohabitation", None)):
        b = _people("Jan", "Els", "Ans")
        b.union("jan", "els", ("marriage", "1980"), *([("divorce", end)] if end else []), id="u1")
        b.union("jan", "ans", (state, "1990-03"), id="u2")
        yield b.done()


def union_age() -> Iterator[Dossier]:
    for state, born, date in (
        ("marriage", "2000-05-02", "2018-05-01"),
        ("marriage", "1980-05-02", "1998-05-01"),
        ("registered_partnership", "2000", "2018"),
        ("cohabitation", "2000-05-02", "2016-05-01"),
        ("cohabitation", "2000", "2016"),
    ):
        b = _people("Jan", "Els", els={"born": born})
        b.union("jan", "els", (state, date), id="u")
        yield b.done()


def union_dates() -> Iterator[Dossier]:
    for states in (
        [("marriage", "1990"), ("divorce", "1985")],
        [("marriage", "1990~"), ("divorce", "1989")],
        [("engagement", "1990"), ("cohabitation", "1985")],
        [("marriage", "2010")],
        [("marriage", "1950")],
        [("marriage", "1980"), ("widowhood", "1999")],
        [("met", "1950"), ("widowhood", "2003")],
    ):
        b = _people("Jan", "Els", jan={"born": "1955", "died": "2003"}, els={"born": "1951~"})
        b.union("jan", "els", *states, id="u")
        yield b.done()


def partner_in_direct_line() -> Iterator[Dossier]:
    b = _people("Jan", "Els", "Ans")
    b.child("els", parents=["ans"])
    b.child("jan", parents=["els"])
    b.union("jan", "ans", id="u")
    yield b.done()


def generation_conflict() -> Iterator[Dossier]:
    b = _people("Jan", "Els", "Ans", "Bob")
    b.child("els", parents=["ans"])
    b.child("jan", parents=["els"])
    b.child("bob", parents=["ans"])
    b.union("jan", "ans", id="u")
    yield b.done()


def household_overlap() -> Iterator[Dossier]:
    for share, periods in (
        (None, ("", "")),
        (60, ("", "")),
        (None, ("1980/1985", "1985/1990")),
        (60, ("1980/1985", "1985/1990")),
    ):
        b = _people("Jan")
        for i, period in enumerate(periods):
            when = Period.parse(period) if period else None
            b.household(Membership(person="jan", share=share, period=when), id=f"h{i}", name=f"Huis {i + 1}")
        yield b.done()


def kopp_kov() -> Iterator[Dossier]:
    ill = {"born": "1985", "conditions": [Condition(kind=ConditionKind.PHYSICAL), Condition(kind=ConditionKind.MENTAL)]}
    for related in ("parent", "sibling", "carer"):
        for step in (lambda b: b.household("els", "jan"), lambda b: b.contact("els", "jan"), lambda _: None):
            b = _people("Jan", "Els", "Ans", jan=ill, els={"born": "2015"})
            if related == "parent":
                b.child("els", parents=["jan"])
            if related == "sibling":
                b.child("els", parents=["ans"])
                b.child("jan", parents=["ans"])
            step(b)
            yield b.done()
    b = _people("Jan", "Els", jan=ill, els={"born": "2008"})
    b.child("els", parents=["jan"])
    yield b.done()


def consent_missing() -> Iterator[Dossier]:
    for until in (None, "2020", "2026"):
        b = _people("Jan", "Els", "Ans")
        b.involve("els", "inform")
        if until:
            b.consent("jan", "inform", recipient="els", until=until, id="k")
        yield b.done()


def consent_age() -> Iterator[Dossier]:
    for born, by in (
        ("2014-01-02", ()),
        ("2014-01-01", ()),
        ("2014-01-01", ("els",)),
        ("2010-01-01", ("els",)),
        ("2010", ()),
    ):
        b = _people("Jan", "Els", jan={"born": born})
        b.child("jan", parents=["els"])
        b.consent("jan", date="2026-01-01", by=by, id="k")
        yield b.done()


def representative() -> Iterator[Dossier]:
    for kind, facts in (
        ("mentor", {"died": "2020"}),
        ("mentor", {"died": "2026"}),
        ("mentor", {"born": "2008-05-02"}),
        ("mentor", {"born": "2008"}),
        ("partner", {}),
        ("sibling", {}),
    ):
        b = _people("Jan", "Els", "Ans", els=facts)
        b.represent("els", kind)
        if kind == "sibling":
            b.union("jan", "ans", ("marriage", "1999"))
        yield b.done()
    b = _people("Jan", "Els", "Ans", "Bob")
    b.represent("bob", "child")
    for curator in ("els", "ans"):
        b.represent(curator, "curator")
    yield b.done()


def data_minimisation() -> Iterator[Dossier]:
    for facts in (
        {"note": "bsn 123456782"},
        {"residence": "Dorpsstraat 1"},
        {"born": "1980-05-04"},
        {"sex_assigned": SexAssigned.MALE},
        {"origin": "Suriname"},
        {"extensions": Extensions.of({"geloof": "ja"})},
    ):
        yield _people("Jan", "Els", els=facts).done()
    b = _people("Jan", "Els", "Ans", "Bob")
    b.statement("jan", about=["els", "ans", "jan"])
    yield b.done()


def references() -> Iterator[Dossier]:
    yield _trusted("Jan", "Els", parentages=(Parentage(child="els", union="u9"),))
    yield _trusted("Jan", "Els", ties=(Tie(person="els"), Tie(person="bob"), Tie(person="els")))
    yield _trusted(
        "Jan", "Els", contacts=(Contact(a="jan", b="els"), Contact(a="els", b="jan"), Contact(a="jan", b="bob"))
    )
    close = [Bond(f"b{i}", kind=BondKind.CLOSE, a=a, b=b) for i, (a, b) in enumerate((("jan", "els"), ("els", "jan")))]
    yield _trusted("Jan", "Els", bonds=(*close, Bond("b2", kind=BondKind.JEALOUS, a="jan", b="bob")))
    same = (Parentage(child="els", parents=("jan", "ans")), Parentage(child="els", parents=("ans", "jan")))
    yield _trusted("Jan", "Els", "Ans", parentages=same)
    yield _trusted("Jan", "Els", unions=(Union("u", partners=("jan", "els")), Union("v", partners=("els", "jan"))))
    b = _people("Jan", "Els")
    yield Dossier.trusted(client="bob", persons=(*b.done().persons, Person("els")))


def index_connected() -> Iterator[Dossier]:
    b = _people("Jan", "Els", "Ans", "Bob", "Kim")
    b.contact("bob", "ans")
    b.contact("ans", "kim")
    yield b.done()


def empty_side() -> Iterator[Dossier]:
    for facts in ({}, {"sector": "professionals"}, {"stance": "hindering"}):
        b = _people("Jan", "Els")
        if facts:
            b.tie("els", **facts)
        yield b.done()


def ring_contact() -> Iterator[Dossier]:
    b = _people("Jan", "Els", "Ans")
    b.tie("els", ring="inner", contact_per_week=0)
    b.tie("ans", ring="outer", contact_per_week=7)
    yield b.done()


def circle_partiality() -> Iterator[Dossier]:
    b = _people("Jan", "Els", "Ans")
    b.statement("jan", about=["jan"])
    b.statement("jan", about=["els"])
    b.statement("ans", about=["els"])
    yield b.done()


def timeline_order() -> Iterator[Dossier]:
    for end in ("1975", "1980"):
        start = "1980" if end == "1975" else "1981~"
        sick = Condition(kind=ConditionKind.PHYSICAL, since=PartialDate.parse(start), until=PartialDate.parse(end))
        b = _people("Jan", "Els", els={"conditions": [sick]})
        period = f"{start}/{end}"
        b.child("jan", parents=["els"], kind="foster", period=period)
        b.household(Membership(person="els", period=Period.parse(period)), id="h", name="Huis")
        b.bond("jan", "els", "close", period=period, id="b")
        b.event("Werk", id="e", period=period)
        b.residence("Assen", period=period)
        b.wish("een hond", period=period)
        b.moment("Opname", id="m", period=period)
        b.consent("els", date=start, until=end, id="k")
        b.involve("els", period=period)
        b.represent("els", "mentor", period=period)
        yield b.done()
    b = _people("Jan", "Els")
    b.event("School", id="e", age=10, age_until=9)
    for i in range(2):
        b.moment(f"Moment {i}", id=f"m{i}", age=10, age_until=9 + i)
    b.residence("Assen", period="1980/1985")
    b.residence("Emmen", "1983")
    b.residence("Meppel", period="1983/1990")
    yield b.done()


def stale() -> Iterator[Dossier]:
    b = _people("Jan", "Els", "Ans")
    b.tie("ans")
    b.tie("els", source=Source(recorded=PartialDate.parse("2025-10-31")))
    b.consent("jan", state="expired", id="k1")
    b.consent("jan", until="2026-04-30", id="k2")
    yield b.done()


def fill_evidence() -> Iterator[Dossier]:
    told = Source(informant="Jan", certainty=Certainty.PRESUMED)
    conditions = [
        Condition(kind=ConditionKind.SUBSTANCE),
        Condition(kind=ConditionKind.MENTAL, source=told),
        Condition(kind=ConditionKind.PHYSICAL, source=Source(author="Jan")),
    ]
    yield _people("Jan", "Els", els={"conditions": conditions}).done()


def named_in_text() -> Iterator[Dossier]:
    dossier = _people("Jan", "Els", "Bas").done()
    for text, person in zip(("shared", "client", "team", "restricted"), list(Visibility)[1:], strict=True):
        hidden = [evolve(one, visibility=person) if one.id == "bas" else one for one in dossier.persons]
        events = (LifeEvent("e", title="Ruzie met Bas", visibility=Visibility(text)),)
        yield evolve(dossier, persons=tuple(hidden), events=events)


BROKEN: dict[str, Callable[[], Iterator[Dossier]]] = {
    "CYCLE": cycle,
    "SELF": self_relation,
    "PARENTS>2": parents,
    "PARENT_YOUNG": parent_young,
    "PARENT_OLD": parent_old,
    "BORN_AFTER_MOTHER_DEATH": born_after_mother_death,
    "BORN_AFTER_FATHER_DEATH": born_after_father_death,
    "DEATH_BEFORE_BIRTH": death_before_birth,
    "EVENT_OUTSIDE_LIFE": event_outside_life,
    "AGE_MAX": age_max,
    "SIBLING_GAP": sibling_gap,
    "TWIN_SET": twin_set,
    "UNION_CLOSE_KIN": union_close_kin,
    "UNION_TWO_LIVING": union_two_living,
    "UNION_AGE": union_age,
    "UNION_DATES": union_dates,
    "PARTNER_IN_DIRECT_LINE": partner_in_direct_line,
    "GENERATION_CONFLICT": generation_conflict,
    "HOUSEHOLD_OVERLAP": household_overlap,
    "KOPP_KOV": kopp_kov,
    "CONSENT_MISSING": consent_missing,
    "CONSENT_AGE": consent_age,
    "REPRESENTATIVE": representative,
    "DATA_MINIMISATION": data_minimisation,
    "REFERENCES": references,
    "INDEX_CONNECTED": index_connected,
    "EMPTY_SIDE": empty_side,
    "RING_CONTACT": ring_contact,
    "CIRCLE_PARTIALITY": circle_partiality,
    "TIMELINE_ORDER": timeline_order,
    "STALE": stale,
    "FILL_EVIDENCE": fill_evidence,
    "NAMED_IN_TEXT": named_in_text,
}


def _found() -> Iterator[tuple[Dossier, Finding]]:
    for code, dossiers in BROKEN.items():
        for dossier in dossiers():
            yield from ((dossier, finding) for finding in check(dossier, today=TODAY, rules=[code]))


def _told(dossier: Dossier, finding: Finding) -> str:
    facts = ", ".join(f"{name} {value}" for name, value in finding.facts)
    head = [
        finding.code,
        finding.variant,
        finding.severity.value,
        "sure" if finding.certain else "perhaps",
        finding.path,
    ]
    may = [
        "may be put aside" if finding.acknowledgeable else "stands",
        *(["blocks export"] if finding.blocks_export else []),
        *(["for the worker"] if finding.for_worker_only else []),
    ]
    lines = [
        " | ".join(head),
        f"  {' '.join(finding.subjects)} | {facts} | {', '.join(may)}",
        f"  {describe(finding, dossier)}",
        f"  {describe(finding, dossier, 'en')}",
    ]
    return "\n".join(lines) + "\n"


def test_every_question_is_asked_to_the_letter() -> None:
    """One thing that is wrong, one finding: what, how heavy, how sure, where, about whom, in words."""
    now = "\n".join(_told(dossier, finding) for dossier, finding in _found())
    if os.environ.get("UPDATE_SNAPSHOTS"):
        QUESTIONS.write_text(now, encoding="utf-8")
    assert now.split("\n\n") == QUESTIONS.read_text(encoding="utf-8").split("\n\n")


def test_no_case_of_a_rule_is_left_out() -> None:
    """Whatever the rules have words for is asked here at least once."""
    asked = {(finding.code, finding.variant) for _, finding in _found()}
    known = {(rule.code, variant) for rule in registry.BUILT_IN for variant, _ in rule.phrases[0][1]}
    assert asked == known


def test_no_finding_is_heavier_than_its_rule_says() -> None:
    """And every weight that a rule names is found."""
    asked: dict[str, set[str]] = {}
    for _, finding in _found():
        asked.setdefault(finding.code, set()).add(finding.severity.value)
    assert asked == {rule.code: {severity.value for severity in rule.severities} for rule in registry.BUILT_IN}
