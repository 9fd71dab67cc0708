# SPDX-License-Identifier: MIT
"""At the front door: for an audience nothing else that is asked brings back what it may not see, nor an error."""

import json
from typing import Any

import pytest
from attrs import evolve

import naastbetrokken as nb
from naastbetrokken.batch import render_many
from naastbetrokken.demo import demo_dossier
from naastbetrokken.model import (
    Consent,
    ConsentPurpose,
    ConsentState,
    Dossier,
    Parentage,
    Person,
    Ring,
    Tie,
    Union,
    Visibility,
)
from naastbetrokken.testing.generator import random_family, random_triad
from naastbetrokken.testing.hidden import PREFIX, with_hidden
from naastbetrokken.testing.secrets import MARK, with_secrets
from naastbetrokken.views.audience import for_audience
from naastbetrokken.views.difference import difference

HIDDEN = "p2"


def with_one_hidden(seed: int = 4, identifier: str = HIDDEN) -> Dossier:
    """A family in which one person may be seen by few."""
    return hidden(random_family(seed, 12, notation=True), identifier)


def hidden(dossier: Dossier, identifier: str, level: Visibility = Visibility.RESTRICTED) -> Dossier:
    people = tuple(evolve(one, visibility=level) if one.id == identifier else one for one in dossier.persons)
    return evolve(dossier, persons=people)


@pytest.mark.sweep(3)
@pytest.mark.parametrize("seed", range(40))
def test_an_earlier_drawing_of_everybody_leaves_no_gap(seed: int) -> None:
    """It counts as none, so that nobody stands beside the place of somebody hidden."""
    dossier = random_family(seed, 3 + seed % 20, notation=True)
    added = with_hidden(dossier, "client", turn=seed)
    anew = nb.draw(dossier, audience="client")
    for earlier in (nb.draw(added, to="json"), json.loads(nb.draw(added, to="json", audience="team"))):
        assert nb.draw(added, audience="client", previous=earlier) == anew
    own, theirs = (nb.draw(each, to="json", audience="client") for each in (added, dossier))
    assert own == theirs
    assert nb.draw(added, audience="client", previous=own) == nb.draw(dossier, audience="client", previous=theirs)


def test_an_earlier_drawing_for_the_same_or_a_wider_circle_keeps_everybody_s_place() -> None:
    dossier = random_family(7, 14)
    turned = json.loads(nb.draw(dossier, to="json", audience="client"))
    middle = max(node["x"] for node in turned["nodes"])
    for node in turned["nodes"]:
        node["x"] = middle - node["x"]
    used = nb.draw(dossier, audience="client", previous=turned)
    assert used != nb.draw(dossier, audience="client")
    assert used == nb.draw(dossier, audience="client", previous={**turned, "audience": "shared"})
    assert used == nb.draw(dossier, previous=turned)
    for told in ("team", "author", "GEHEIM", 7, None):
        assert nb.draw(dossier, audience="client", previous={**turned, "audience": told}) == nb.draw(
            dossier, audience="client"
        )


def test_somebody_hidden_since_the_earlier_drawing_leaves_no_gap_in_it() -> None:
    before = random_family(4, 12)
    earlier = nb.draw(before, to="json", audience="client")
    assert f'"{HIDDEN}"' in earlier
    now = hidden(before, HIDDEN)
    assert nb.draw(now, audience="client", previous=earlier) == nb.draw(now, audience="client")


@pytest.mark.parametrize("previous", ["nonsense", '{"format": "other"}', {}, '{"format": "naastbetrokken-drawing/1"}'])
def test_an_earlier_drawing_that_is_none_is_refused_for_an_audience_too(previous: Any) -> None:
    with pytest.raises(nb.UsageError, match="previous must be"):
        nb.draw(random_family(1, 3), audience="client", previous=previous)


def test_what_was_hidden_since_is_not_told_as_gone() -> None:
    before = random_family(4, 12, notation=True)
    now = hidden(before, HIDDEN)
    for since in (before, difference(before, now)):
        told = nb.draw(now, to="json", audience="client", since=since)
        assert told == nb.draw(now, to="json", audience="client", since=now)


def test_a_client_of_then_who_is_hidden_now_is_not_told_as_gone() -> None:
    """A file may have had another index person; only the client of now always stays."""
    whole = random_family(4, 12, notation=True)
    others = {"ties": (), "representations": ()}
    now = hidden(whole, HIDDEN)
    consent = Consent("agreed", person="p1", purpose=ConsentPurpose.PLAN, state=ConsentState.GIVEN)
    now, before = evolve(now, consents=(consent,)), evolve(whole, client=HIDDEN, consents=(consent,), **others)
    same = evolve(now, **others)
    assert whole.client == "p1"
    for since in (before, difference(before, now)):
        told = nb.draw(now, to="json", audience="client", since=since)
        assert told == nb.draw(now, to="json", audience="client", since=same)
    plan = nb.draw(now, "plan", to="text", audience="client", previous=before)
    assert plan == nb.draw(now, "plan", to="text", audience="client", previous=same)


def test_a_hidden_partner_who_came_to_a_single_parent_is_not_told_by_what_went() -> None:
    """The union of the one parent says more now than may be told, so it is not told as gone either."""
    kim, ada, bas = Person("kim"), Person("ada"), Person("bas", visibility=Visibility.RESTRICTED)
    child = (Parentage(child="kim", union="u"),)
    before = Dossier.checked(
        client="kim", persons=(kim, ada), unions=(Union("u", partners=("ada",)),), parentages=child
    )
    now = evolve(before, persons=(kim, ada, bas), unions=(Union("u", partners=("ada", "bas")),))
    for to in ("svg", "text", "json", "html"):
        told = nb.draw(now, to=to, audience="client", since=before)
        assert told == nb.draw(now, to=to, audience="client", since=now)
    assert "Wat er veranderde" not in nb.draw(now, to="text", audience="client", since=before)


@pytest.mark.parametrize("instrument", ["lifeline", "circle", "moments-table"])
def test_an_instrument_that_keeps_no_places_takes_no_earlier_drawing_amiss(instrument: str) -> None:
    """With an audience as without."""
    own = nb.draw(demo_dossier(), instrument, to="json", audience="client")
    told = nb.draw(demo_dossier(), instrument, to="text", audience="client", previous=own)
    assert told == nb.draw(demo_dossier(), instrument, to="text", audience="client")


def test_what_was_opened_since_comes_as_something_new_without_what_it_was() -> None:
    """What was hidden then stays hidden; it may have said more."""
    before = hidden(random_family(4, 12, notation=True), HIDDEN)
    guarded = evolve(
        before, persons=tuple(evolve(one, occupation=MARK) if one.id == HIDDEN else one for one in before.persons)
    )
    now = hidden(before, HIDDEN, Visibility.CLIENT)
    told = nb.draw(now, to="text", audience="client", since=guarded)
    assert MARK not in told
    assert told == nb.draw(now, to="text", audience="client", since=for_audience(before, "client"))


def test_what_went_while_its_like_is_guarded_now_is_not_told_as_gone() -> None:
    """Nobody can tell whether it went or was guarded."""
    people = (Person("ada"), Person("kim"))
    before = Dossier.checked(client="ada", persons=people, ties=(Tie(person="kim", ring=Ring.INNER),))
    now = evolve(before, ties=(Tie(person="kim", reason=MARK, visibility=Visibility.TEAM),))
    assert "niet meer in het netwerk" not in nb.draw(now, to="text", audience="client", since=before)
    assert "niet meer in het netwerk" in nb.draw(evolve(before, ties=()), to="text", audience="client", since=before)


def without_doubles(added: Dossier) -> Dossier:
    """Without guarded ties and stays of people who may be seen: see the test above."""

    def own(one: Any) -> bool:
        return one.person.startswith(PREFIX) or one.visibility in (Visibility.SHARED, Visibility.CLIENT)

    homes = tuple(evolve(home, members=tuple(filter(own, home.members))) for home in added.households)
    return evolve(added, ties=tuple(filter(own, added.ties)), households=homes)


@pytest.mark.sweep(2)
@pytest.mark.parametrize("seed", range(20))
def test_what_changed_is_told_as_if_what_is_hidden_had_never_been_recorded(seed: int) -> None:
    before, after = (random_family(seed, size, notation=True) for size in (8, 9))
    since = with_hidden(before, "client", turn=seed)
    now = without_doubles(with_hidden(after, "client", turn=seed))
    for to in ("svg", "text", "json"):
        told = nb.draw(now, to=to, audience="client", since=since)
        assert told == nb.draw(after, to=to, audience="client", since=before)


@pytest.mark.parametrize(
    "asked",
    [
        {"around": "{}"},
        {"around": "{}", "generations": 1},
        {"fold": ["{}"]},
        {"consultand": "{}"},
        {"instrument": "strain", "to": "text", "person": "{}"},
        {"instrument": "offer", "to": "text", "person": "{}"},
        {"instrument": "moments", "key": ["{}"]},
    ],
    ids=str,
)
def test_the_id_of_somebody_hidden_gives_the_error_of_an_id_that_nobody_has(asked: dict[str, Any]) -> None:
    dossier = with_one_hidden()
    messages = []
    for identifier in (HIDDEN, "nobody"):
        options = {
            name: [identifier] if value == ["{}"] else identifier if value == "{}" else value
            for name, value in asked.items()
        }
        with pytest.raises(nb.UsageError) as caught:
            nb.draw(dossier, audience="client", **options)
        messages.append(str(caught.value).replace(repr(identifier), "ID"))
        assert HIDDEN not in str(caught.value).replace(repr(HIDDEN), "", 1)
    assert messages[0] == messages[1]


@pytest.mark.parametrize("instrument", ["strain", "roles", "partiality", "offer"])
@pytest.mark.parametrize("seed", range(4))
def test_a_document_for_the_client_is_the_client_s_copy(instrument: str, seed: int) -> None:
    dossier = random_triad(seed, 10)
    for audience in ("client", "naaste"):
        copy = nb.draw(dossier, instrument, to="text", copy=audience)
        assert nb.draw(dossier, instrument, to="text", audience=audience) == copy
        assert nb.draw(dossier, instrument, to="text", audience=audience, copy=audience) == copy


@pytest.mark.parametrize("audience", ["client", "naaste", "shared"])
def test_the_worker_s_copy_is_not_for_others(audience: str) -> None:
    with pytest.raises(nb.UsageError, match=f"the worker's copy is not for the audience '{audience}'"):
        nb.draw(demo_dossier(), "review", to="text", audience=audience, copy="worker")
    assert nb.draw(demo_dossier(), "review", to="text", audience="team", copy="worker")


def test_a_plan_for_naasten_says_for_whom_it_is_and_needs_consent_that_they_may_see() -> None:
    given = Consent("c", person="ada", purpose=ConsentPurpose.PLAN, state=ConsentState.GIVEN)
    for level, taken_up in ((Visibility.CLIENT, False), (Visibility.SHARED, True)):
        dossier = Dossier.checked(client="ada", persons=(Person("ada"),), consents=(evolve(given, visibility=level),))
        plan = nb.draw(dossier, "plan", to="text", audience="naaste", instruments=["circle"])
        assert "exemplaar voor de naasten van" in plan
        assert ("Cirkel" in plan) is taken_up


def test_a_plan_does_not_tell_as_gone_what_was_guarded_since_the_earlier_one() -> None:
    before = random_triad(2, 8)
    now = with_secrets(before, every=2)
    consents = tuple(
        Consent(f"plan-{one.id}", person=one.id, purpose=ConsentPurpose.PLAN, state=ConsentState.GIVEN)
        for one in before.persons
        if one.id == before.client
    )
    before, now = (evolve(each, consents=consents) for each in (before, now))
    guarded = [one for one in now.persons if one.visibility not in (Visibility.SHARED, Visibility.CLIENT)]
    was = {one.id: before.by_id[one.id].name.short for one in guarded}
    seen = " ".join(one.name.display for one in for_audience(now, "client").persons)
    for options in ({"copy": "client"}, {"audience": "client"}):
        plan = nb.draw(now, "plan", to="text", previous=before, **options)
        assert MARK not in plan
        assert not [name for name in was.values() if len(name) > 2 and name in plan and name not in seen]


def test_many_drawings_and_sheets_for_an_audience_hold_no_mark() -> None:
    dossier = with_hidden(random_family(3, 14, notation=True), "client")
    (one,) = render_many([("a", dossier)], audience="client")
    assert one.output == nb.draw(dossier, audience="client")
    for sheet in nb.draw_sheets(dossier, paper="A4", audience="client"):
        assert MARK not in sheet


def test_a_drawing_without_an_audience_says_nothing_of_one() -> None:
    dossier = random_family(3, 6)
    assert "audience" not in json.loads(nb.draw(dossier, to="json"))
    assert json.loads(nb.draw(dossier, to="json", audience="naaste"))["audience"] == "shared"
    for to in ("svg", "text", "html"):
        assert nb.draw(dossier, to=to, audience="client") == nb.draw(for_audience(dossier, "client"), to=to)
