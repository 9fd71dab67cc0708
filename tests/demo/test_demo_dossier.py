# SPDX-License-Identifier: MIT
"""The demo dossier holds what every instrument needs, and is plausible enough to be believed."""

from collections import Counter

from naastbetrokken.demo import demo_dossier
from naastbetrokken.model import (
    BondKind,
    ConditionStatus,
    Landmark,
    ParentageKind,
    PersonKind,
    Pregnancy,
    Ring,
    UnionKind,
    Visibility,
    Zygosity,
)
from naastbetrokken.model.dates import age_at
from naastbetrokken.model.structure import problems

DOSSIER = demo_dossier()


def parents_of(child):
    """Ids of the biological parents, in the order of the record."""
    return [
        parent
        for parentage in DOSSIER.parentages
        if parentage.child == child and parentage.kind is ParentageKind.BIOLOGICAL
        for parent in (parentage.parents or DOSSIER.union_by_id[parentage.union].partners)
    ]


def test_it_is_structurally_sound_and_the_same_every_time():
    assert problems(DOSSIER) == ()
    assert demo_dossier() == DOSSIER


def test_the_client_is_a_man_of_46_in_recovery():
    client = DOSSIER.by_id["p-client"]
    assert DOSSIER.client == "p-client"
    assert age_at(client.born, DOSSIER.date).exact == 46
    assert client.conditions[0].status is ConditionStatus.RECOVERY


def test_two_great_grandparents_share_a_grandparent():
    """The cousin marriage can be read from the record, not only from a note."""
    assert parents_of("p-client") == ["p-father", "p-mother"]
    assert parents_of("p-father") == ["p-fathers-father", "p-fathers-mother"]
    assert parents_of("p-fathers-father") == ["p-great-grandfather", "p-great-grandmother"]
    elders = [elder for each in ("p-great-grandfather", "p-great-grandmother") for elder in parents_of(each)]
    assert elders == ["p-elder-brother", "p-elder-sister"]
    assert {tuple(parents_of(elder)) for elder in elders} == {("p-ancestor",)}


def test_both_divorced_parents_married_again():
    married = [u.partners for u in DOSSIER.unions if UnionKind.MARRIAGE in [s.kind for s in u.states]]
    assert sum("p-father" in couple for couple in married) == 2
    assert sum("p-mother" in couple for couple in married) == 2
    assert UnionKind.DIVORCE in [state.kind for state in DOSSIER.union_by_id["u-parents"].states]


def test_half_brother_stepsister_foster_year_twins_and_stillborn_brother_are_there():
    assert parents_of("p-half-brother") == ["p-father", "p-stepmother"]
    assert set(parents_of("p-stepsister")).isdisjoint(parents_of("p-client"))
    (foster,) = [p for p in DOSSIER.parentages if p.kind is ParentageKind.FOSTER]
    assert (foster.child, str(foster.period)) == ("p-client", "1991-09/1992-08")
    assert [(t.children, t.zygosity) for t in DOSSIER.twins] == [(("p-niece-1", "p-niece-2"), Zygosity.IDENTICAL)]
    assert DOSSIER.by_id["p-stillborn-brother"].pregnancy is Pregnancy.STILLBIRTH


def test_the_son_lives_in_two_homes_and_the_partner_keeps_her_own():
    shares = [m.share for h in DOSSIER.households for m in h.members if m.person == "p-son"]
    assert sorted(shares) == [30, 70]
    assert DOSSIER.union_by_id["u-partner"].states[-1].kind is UnionKind.LAT
    assert "p-partner" not in {m.person for h in DOSSIER.households for m in h.members}


def test_every_ring_and_stance_has_somebody():
    rings = Counter(tie.ring for tie in DOSSIER.ties)
    assert rings[Ring.INNER] + rings[Ring.MIDDLE] + rings[Ring.OUTER] == 12
    assert set(rings) == set(Ring)
    assert {tie.stance.value for tie in DOSSIER.ties} == {"supportive", "neutral", "hindering"}


def test_bonds_of_the_kinds_that_matter_are_there():
    assert {
        BondKind.CLOSE,
        BondKind.DISTANT,
        BondKind.CUTOFF,
        BondKind.CUTOFF_REPAIRED,
        BondKind.HOSTILE,
        BondKind.CARETAKER,
    } <= {bond.kind for bond in DOSSIER.bonds}


def test_dates_are_known_in_many_ways():
    """Day, month, year, about, decade, before, after, one of, an age, and before another event."""
    dates = {str(p.born) for p in DOSSIER.persons} | {str(p.died) for p in DOSSIER.persons}
    assert {"1980-03-12", "1982-06", "1953", "1841~", "197X", "../1910", "2015/..", "[1949..1951]"} <= dates
    whens = {event.id: event.when for event in DOSSIER.events}
    assert whens["e-first-drink"].age == 14
    assert (whens["e-ferry"].relation, whens["e-ferry"].landmark) == (Landmark.BEFORE, "e-divorce")


def test_the_life_story_is_long_and_not_all_rated():
    assert len(DOSSIER.events) >= 25
    ratings = [event.valence for event in DOSSIER.events]
    assert None in ratings
    assert {rating > 0 for rating in ratings if rating is not None} == {True, False}
    assert len(DOSSIER.residences) >= 8
    assert len(DOSSIER.wishes) >= 4


def test_conditions_of_others_have_a_source():
    """What is noted about somebody else says who told it."""
    others = [p for p in DOSSIER.persons if p.id != DOSSIER.client]
    assert all(condition.source for person in others for condition in person.conditions)


def test_something_is_kept_from_some_readers():
    items = [*DOSSIER.bonds, *DOSSIER.events, *(c for p in DOSSIER.persons for c in p.conditions)]
    assert {Visibility.TEAM, Visibility.RESTRICTED, Visibility.SHARED} <= {item.visibility for item in items}


def test_no_id_is_made_from_a_name():
    """Ids stand in messages and logs."""
    names = {
        part.lower()
        for person in DOSSIER.persons
        for part in (person.name.given, person.name.use, person.name.family)
        if part
    }
    ids = [item.id for item in (*DOSSIER.persons, *DOSSIER.unions, *DOSSIER.households, *DOSSIER.bonds)]
    assert [identifier for identifier in ids if names & set(identifier.split("-"))] == []


def test_everybody_human_has_a_name_but_the_unborn():
    nameless = [p.id for p in DOSSIER.persons if p.kind is PersonKind.HUMAN and not p.name.display]
    assert nameless == ["p-miscarriage"]
