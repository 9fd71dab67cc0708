# SPDX-License-Identifier: MIT
"""The dossier for an audience holds nothing that is not for it to read, still holds together, and says nothing untrue."""

import json
from typing import Any

import pytest
from attrs import evolve

import naastbetrokken as nb
from naastbetrokken.api import dumps
from naastbetrokken.demo import demo_dossier
from naastbetrokken.model import (
    Bond,
    BondKind,
    Choice,
    Consent,
    ConsentPurpose,
    Dossier,
    Extensions,
    Household,
    Landmark,
    LifeEvent,
    Membership,
    Moment,
    NeedThen,
    Parentage,
    ParentageKind,
    Person,
    Perspective,
    Presence,
    Residence,
    Side,
    Statement,
    StrainSheet,
    SupportGiven,
    Task,
    Tie,
    Twins,
    Union,
    Visibility,
    When,
)
from naastbetrokken.model.structure import problems
from naastbetrokken.testing.facts import strings
from naastbetrokken.testing.generator import random_family, random_life, random_network, random_triad
from naastbetrokken.testing.secrets import MARK, with_secrets
from naastbetrokken.views.audience import AUDIENCES, audience_named, for_audience

LESS_THAN_ALL = [name for name, reader in AUDIENCES.items() if not reader.everything]
TEAM = Visibility.TEAM


def family(**parts: Any) -> Dossier:
    """Ada the client, her daughter Kim, and Bas, whom only the team may see."""
    people = (Person("ada"), Person("kim"), Person("bas", visibility=TEAM))
    return Dossier.checked(client="ada", persons=people, **parts)


def for_client(**parts: Any) -> Dossier:
    return for_audience(family(**parts), "client")


@pytest.mark.sweep(17)
@pytest.mark.parametrize("seed", range(60))
@pytest.mark.parametrize("audience", LESS_THAN_ALL)
def test_no_byte_for_an_audience_holds_what_is_guarded_nor_the_id_of_somebody_hidden(seed: int, audience: str) -> None:
    guarded = with_secrets(random_triad(seed, 1 + seed % 20), every=2 + seed % 4, audience=audience)
    assert MARK in dumps(guarded)
    seen = for_audience(guarded, audience)
    assert MARK not in dumps(seen)
    assert problems(seen) == ()
    hidden = {one.id for one in guarded.persons} - {one.id for one in seen.persons}
    assert hidden.isdisjoint(strings(json.loads(dumps(seen))))


@pytest.mark.sweep(12)
@pytest.mark.parametrize("seed", range(40))
def test_a_wider_circle_never_sees_more_than_a_narrower_one(seed: int) -> None:
    dossier = random_triad(seed, 1 + seed % 20)
    for wide, narrow in zip(Visibility, list(Visibility)[1:], strict=False):
        assert for_audience(for_audience(dossier, narrow), wide) == for_audience(dossier, wide)
        assert for_audience(for_audience(dossier, wide), narrow) == for_audience(dossier, wide)


@pytest.mark.sweep(8)
@pytest.mark.parametrize("seed", range(40))
def test_a_dossier_in_which_nothing_is_guarded_is_the_same_dossier_for_the_client(seed: int) -> None:
    for dossier in (random_family(seed, 1 + seed), random_network(seed, 1 + seed % 12), random_life(seed, seed % 9)):
        open_to_all = for_audience(dossier, "client")
        assert for_audience(open_to_all, "team") == open_to_all
        assert len(open_to_all.persons) == len(dossier.persons)


def test_every_circle_of_the_model_is_an_audience_and_naasten_read_what_is_shared() -> None:
    assert set(Visibility) <= set(AUDIENCES)
    assert AUDIENCES["naaste"] == AUDIENCES["shared"]
    assert [len(AUDIENCES[one].reads) for one in Visibility] == [1, 2, 3, 4, 5]
    assert nb.draw(demo_dossier(), audience=TEAM) == nb.draw(demo_dossier(), audience="team")


@pytest.mark.parametrize("name", ["buren", "", "Client", "alleen_auteur"])
def test_an_unknown_audience_is_refused_with_the_names_that_are_known(name: str) -> None:
    with pytest.raises(nb.UsageError, match="use one of: naaste, shared, client, team, restricted, author"):
        nb.draw(demo_dossier(), audience=name)
    with pytest.raises(nb.UsageError, match="audience takes a text"):
        audience_named(7)  # type: ignore[arg-type]


def test_the_author_sees_the_dossier_as_it_is() -> None:
    whole = demo_dossier()
    assert for_audience(whole, "author") is whole


def test_the_demo_without_notes_keeps_everybody_whom_joost_may_see() -> None:
    whole = demo_dossier()
    copy = for_audience(whole, "client")
    assert "‘Die is van mij. Die ligt in mijn la.’" in dumps(whole)
    assert "Die ligt in mijn la" not in dumps(copy)
    assert copy.by_id.keys() == whole.by_id.keys()
    assert [event.id for event in whole.events if event not in copy.events and not event.note] == ["e-miscarriage"]


def test_the_team_keeps_notes_beside_what_it_reads_and_nobody_but_the_author_other_software_s_data() -> None:
    tie = Tie(person="kim", note="belt graag", extensions=Extensions.of({"x": 1}))
    for audience, note in (("client", ""), ("team", "belt graag"), ("restricted", "belt graag")):
        (seen,) = for_audience(family(ties=(tie,)), audience).ties
        assert (seen.note, bool(seen.extensions)) == (note, False)
    assert for_audience(family(ties=(tie,)), "author").ties == (tie,)


def test_the_client_always_stays() -> None:
    b = Dossier.build()
    b.person("Jan", client=True, id="jan", visibility=Visibility.AUTHOR)
    assert list(for_audience(b.done(), "naaste").by_id) == ["jan"]


def test_a_child_keeps_the_parents_who_may_be_seen_and_no_line_leads_to_an_unknown_one() -> None:
    b = Dossier.build()
    b.person("Jan", client=True, id="jan")
    b.person("Els", id="els")
    b.person("Kim", id="kim")
    b.person("Bas", visibility=TEAM, id="bas")
    b.union("jan", "els", id="u1", children=["kim"], visibility=Visibility.RESTRICTED)
    b.union("els", "bas", id="u2")
    seen = for_audience(b.done(), "client")
    assert [(one.union, one.parents) for one in seen.parentages] == [(None, ("jan", "els"))]
    assert seen.unions == ()
    assert "placeholder" not in nb.draw(b.done(), to="json", audience="client")


def test_a_child_of_somebody_hidden_hangs_below_the_other_parent_alone() -> None:
    union = Union("u", partners=("ada", "bas"))
    seen = for_client(unions=(union,), parentages=(Parentage(child="kim", union="u"),))
    assert (seen.unions, [one.parents for one in seen.parentages]) == ((), [("ada",)])
    assert "placeholder" not in nb.draw(seen, to="json")


def test_a_parentage_that_would_only_tell_that_somebody_is_missing_goes() -> None:
    """A stepfather adopts together with the mother: without him she would adopt her own child."""
    union = Union("u", partners=("ada", "bas"))
    born, adopted = (
        Parentage(child="kim", parents=("ada",)),
        Parentage(child="kim", union="u", kind=ParentageKind.ADOPTIVE),
    )
    assert for_audience(
        Dossier.checked(client="ada", persons=family().persons, unions=(union,), parentages=(born, adopted)), "client"
    ).parentages == (born,)


def test_a_parent_who_only_held_hidden_children_has_no_unknown_partner() -> None:
    union = Union("u", partners=("ada",))
    assert for_client(unions=(union,), parentages=(Parentage(child="bas", union="u"),)).unions == ()


def test_of_triplets_two_who_may_be_seen_are_not_called_twins() -> None:
    assert for_client(twins=(Twins(children=("ada", "kim", "bas")),)).twins == ()
    assert for_client(twins=(Twins(children=("kim", "bas")),)).twins == ()


def test_what_somebody_hidden_sees_between_others_is_not_told_as_everybody_s_view() -> None:
    assert for_client(bonds=(Bond("b", kind=BondKind.HOSTILE, a="ada", b="kim", view="bas"),)).bonds == ()


def test_a_home_loses_whoever_is_hidden_and_goes_with_the_last() -> None:
    two = Household("h", members=(Membership(person="ada"), Membership(person="bas")))
    one = Household("i", members=(Membership(person="bas"),))
    guarded = Household("j", members=(Membership(person="kim", visibility=TEAM),))
    assert [
        [each.person for each in home.members] for home in for_client(households=(two, one, guarded)).households
    ] == [["ada"]]


def test_what_is_about_nobody_who_may_be_seen_goes_and_where_the_client_lived_stays() -> None:
    seen = for_client(
        events=(LifeEvent("e", title="Ruzie", persons=("bas",)), LifeEvent("f", title="Feest", persons=("bas", "kim"))),
        residences=(Residence(place="Assen", persons=("bas",)),),
        statements=(Statement("s", by="bas", about=("ada",)), Statement("t", by="ada", about=("bas",))),
        tasks=(Task(text="bellen", owner="bas"), Task(text="bezoek", about=("bas",)), Task(text="eten")),
    )
    assert [(one.id, one.persons) for one in seen.events] == [("f", ("kim",))]
    assert [(one.place, one.persons) for one in seen.residences] == [("Assen", ())]
    assert (seen.statements, [one.text for one in seen.tasks]) == ((), ["eten"])


def test_at_a_moment_nothing_that_somebody_hidden_did_becomes_somebody_else_s() -> None:
    """A need without a person would be everybody's, a task without an owner nobody's."""
    moment = Moment(
        "m",
        title="Opname",
        present=(Presence(person="ada"), Presence(person="bas")),
        choices=(Choice(text="opname", by=("bas",)), Choice(text="thuis", by=("ada", "bas"))),
        needs=(NeedThen(person="bas", text="rust"), NeedThen(text="uitleg")),
        tasks=(Task(text="bellen", owner="bas"),),
        perspectives=(Perspective(side=Side.NAASTE, person="bas", text="het ging te snel"),),
    )
    alone = Moment("n", title="Gesprek", present=(Presence(person="bas"),))
    (seen,) = for_client(moments=(moment, alone)).moments
    assert [one.person for one in seen.present] == ["ada"]
    assert [(one.text, one.by) for one in seen.choices] == [("thuis", ("ada",))]
    assert [one.text for one in seen.needs] == ["uitleg"]
    assert (seen.tasks, seen.perspectives) == ((), ())


def test_support_from_somebody_hidden_and_consent_that_they_gave_for_another_go() -> None:
    """A consent without those who answered would be the person's own."""
    sheet = StrainSheet("s", person="kim", support=(SupportGiven(text="kookt", person="bas"),))
    consent = Consent("c", person="kim", purpose=ConsentPurpose.SHARE, by=("bas",))
    seen = for_client(strain_sheets=(sheet,), consents=(consent, evolve(consent, id="d", by=("ada", "bas"))))
    assert [one.support for one in seen.strain_sheets] == [()]
    assert [(one.id, one.by) for one in seen.consents] == [("d", ("ada",))]


def test_a_date_forgets_the_wedding_that_may_not_be_seen() -> None:
    wedding = Union("u", partners=("ada", "bas"))
    event = LifeEvent("e", title="Verhuizing", when=When(relation=Landmark.BEFORE, landmark="u"))
    assert [one.when for one in for_client(unions=(wedding,), events=(event,)).events] == [When()]


def test_a_date_forgets_the_event_it_leaned_on() -> None:
    b = Dossier.build()
    b.person("Jan", client=True, id="jan")
    b.event("Brand", "1990", id="fire", visibility=Visibility.AUTHOR)
    b.event("Verhuizing", after="fire", id="move")
    (event,) = for_audience(b.done(), "client").events
    assert (event.id, event.when.landmark, event.when.relation) == ("move", None, None)
