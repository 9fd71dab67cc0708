# SPDX-License-Identifier: MIT
"""What a reviewer broke in the instruments stays mended."""

import re
from typing import Any

import pytest
from attrs import evolve

import naastbetrokken as nb
from naastbetrokken.demo import demo_dossier
from naastbetrokken.model import (
    Acknowledgement,
    CareContact,
    ConsentPurpose,
    ConsentState,
    ContactForm,
    Hearing,
    Landmark,
    Name,
    Person,
    Visibility,
)
from naastbetrokken.views.audience import for_audience


def small() -> nb.Dossier:
    b = nb.Dossier.build()
    b.person("Ada", client=True)
    return b.done()


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ({"title": 7}, "title takes a text, got int"),
        ({"lang": ["nl"]}, "lang takes a text, got list"),
        ({"theme": {}}, "theme takes a text or Theme, got dict"),
        ({"measurer": "wide"}, "measurer takes TextMeasurer, got str"),
        ({"hide": 3}, "hide takes a list of texts, got int"),
        ({"around": ["p1"]}, "around takes a text, got list"),
        ({"generations": "2"}, "generations takes a whole number, got str"),
        ({"fold": None}, "fold takes a list of texts, got NoneType"),
        ({"instrument": ["genogram"]}, "instrument takes a name, got list"),
        ({"to": b"svg"}, "to takes a name, got bytes"),
        ({"instrument": "lifeline", "width": float("inf")}, "width takes a number, got float"),
        ({"instrument": "plan", "to": "text", "version": 3}, "version takes a text, got int"),
        ({"instrument": "offer", "to": "text", "region": 10**400}, "region takes a text, got int"),
        ({"instrument": "review", "to": "text", "questions": [None]}, "questions takes a list of texts, got list"),
    ],
    ids=lambda value: str(value)[:40],
)
def test_an_option_of_another_kind_is_refused_by_its_name(asked: dict[str, Any], words: str) -> None:
    with pytest.raises(nb.UsageError) as caught:
        nb.draw(small(), **asked)
    assert words in str(caught.value)


def test_an_option_of_another_kind_is_never_repeated_in_the_message() -> None:
    with pytest.raises(nb.UsageError) as caught:
        nb.draw(small(), title=Person("p9", name=Name(text="GEHEIM")))
    assert "GEHEIM" not in str(caught.value)


@pytest.mark.parametrize("instrument", ["partiality", "roles", "review"])
def test_who_is_hidden_from_the_client_is_not_named_by_id_as_the_one_who_listened_or_told(instrument: str) -> None:
    told = nb.Source(informant="guarded")
    dossier = nb.Dossier.checked(
        client="p1",
        persons=(
            Person("p1", name=Name(text="Ada")),
            Person("p2", name=Name(text="Bob")),
            Person("guarded", name=Name(text="Cor"), visibility=Visibility.TEAM),
        ),
        ties=(nb.Tie(person="p2", source=told),),
        hearings=(Hearing("h1", person="p2", by="guarded", source=told),),
        acknowledgements=(Acknowledgement("a1", to="p2", by="guarded", what="de zorg"),),
        care_contacts=(CareContact("c1", form=ContactForm.NETWORK_TALK, persons=("p2",), by="guarded"),),
        wishes=(nb.Wish(text="een tuin", source=told),),
    )
    for to in ("text", "markdown", "json", "html"):
        shown = nb.draw(dossier, instrument, to=to, copy="client")
        assert "guarded" not in shown
        assert "Cor" not in shown


def test_a_consent_for_somebody_hidden_does_not_become_a_consent_for_everybody() -> None:
    dossier = nb.Dossier.checked(
        client="p1",
        persons=(Person("p1"), Person("p2", visibility=Visibility.TEAM)),
        consents=(
            nb.Consent("c1", person="p1", purpose=ConsentPurpose.PLAN, recipient="p2", state=ConsentState.GIVEN),
        ),
    )
    assert for_audience(dossier, "client").consents == ()


@pytest.mark.parametrize("options", [{}, {"blank": "half"}])
def test_a_life_line_in_lanes_without_events_is_drawn(options: dict[str, Any]) -> None:
    assert nb.draw(small(), "lifeline", lanes=True, **options).startswith("<svg")


@pytest.mark.parametrize("instrument", ["lifeline", "lifeline-table"])
def test_the_order_of_partners_does_not_show_in_what_is_dated_by_their_relation(instrument: str) -> None:
    when = nb.When(relation=Landmark.BEFORE, landmark="u")

    def dossier(*partners: str) -> nb.Dossier:
        people = tuple(Person(one, name=Name(text=one.upper())) for one in ("a", "b"))
        event = nb.LifeEvent("e", title="Verhuisd", when=when)
        return nb.Dossier.checked(
            client="a", persons=people, unions=(nb.Union("u", partners=partners),), events=(event,)
        )

    assert nb.draw(dossier("a", "b"), instrument, to="json") == nb.draw(dossier("b", "a"), instrument, to="json")


def test_the_order_of_involvements_does_not_show_in_the_review() -> None:
    people = tuple(Person(one, name=Name(text=one.upper())) for one in ("a", "b"))
    both = tuple(
        nb.Involvement(person="b", purpose=ConsentPurpose.INFORM, emergency=reason) for reason in ("gevaar", "nood")
    )
    first, second = (
        nb.Dossier.checked(client="a", persons=people, ties=(nb.Tie(person="b"),), involvements=order)
        for order in (both, both[::-1])
    )
    assert nb.draw(first, "review", to="json") == nb.draw(second, "review", to="json")


def test_a_bond_with_a_small_symbol_beside_somebody_ends_on_its_rim() -> None:
    """A lost pregnancy recorded as a partner is odd, but the drawing of it stays true."""
    b = nb.Dossier.build()
    one, lost, other = b.person("Ada"), b.person(pregnancy="miscarriage"), b.person("Bo")
    b.union(one, other)
    b.union(one, lost)
    b.bond(lost, one, "close")
    assert nb.draw(b.done()).startswith("<svg")


def test_a_catalogue_with_a_number_for_a_key_is_told() -> None:
    """As an error of the data, at its place."""
    with pytest.raises(nb.InvalidDossier, match="this key is not known"):
        nb.draw(demo_dossier(), "offer", to="text", catalogue={1: 2})


def test_the_formats_of_no_instrument_are_an_error_of_the_call() -> None:
    """Not a bare TypeError."""
    with pytest.raises(nb.UsageError, match="instrument takes a text, got list"):
        nb.formats([])


def test_the_order_of_moments_and_of_ties_does_not_show_in_a_review() -> None:
    """Only the order of wishes and tasks is somebody's choice."""
    b = nb.Dossier.build()
    _, kim = b.person("Jan", client=True), b.person("Kim")
    b.tie(kim, sector="family", stance="supportive", note="een")
    b.tie(kim, sector="family", stance="neutral", note="twee")
    b.moment("Later", "2022", tasks=[("bellen", kim)])
    b.moment("Eerder", "2020", tasks=[("schrijven", kim)])
    dossier = b.done()
    turned = evolve(dossier, ties=dossier.ties[::-1], moments=dossier.moments[::-1])
    assert nb.draw(turned, "review", to="text") == nb.draw(dossier, "review", to="text")


@pytest.mark.parametrize(
    "instrument",
    ["genogram", "lifeline", "circle", "ecogram", "factors", "moments", "lifeline-table", "help-table", "strain"],
)
def test_an_empty_form_holds_nobody(instrument) -> None:
    """It may lie on a table in a waiting room: no name of the dossier is in it, in any format."""
    dossier = demo_dossier()
    names = {part for person in dossier.persons for part in (person.name.short, person.name.given) if len(part) > 2}
    for to in ("svg", "text", "json", "html"):
        if to in nb.formats(instrument):
            form = nb.draw(dossier, instrument, to=to, blank="empty")
            assert not [name for name in names if re.search(rf"\b{re.escape(name)}\b", form)], to
