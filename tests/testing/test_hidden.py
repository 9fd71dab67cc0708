# SPDX-License-Identifier: MIT
"""What an audience may not see changes no byte of what it gets, whatever is made of the dossier."""

import pytest
from attrs import evolve

import naastbetrokken as nb
from naastbetrokken.demo import demo_dossier
from naastbetrokken.model import Dossier, Visibility
from naastbetrokken.model.structure import problems
from naastbetrokken.testing import hidden
from naastbetrokken.testing.families import FAMILIES
from naastbetrokken.testing.generator import random_family, random_life, random_network, random_triad
from naastbetrokken.testing.hidden import HOW_MANY, READABLE, assert_nothing_betrayed, with_hidden
from naastbetrokken.testing.secrets import MARK, with_secrets
from naastbetrokken.views.audience import AUDIENCES, for_audience

LESS_THAN_ALL = ("naaste", "client", "team", "restricted")

KINDS = {
    "family": lambda seed: random_family(seed, 2 + seed % 16, notation=True),
    "network": lambda seed: random_network(seed, 1 + seed % 12),
    "life": lambda seed: random_life(seed, 1 + seed % 9),
    "triad": lambda seed: random_triad(seed, 1 + seed % 10),
}


@pytest.mark.sweep(8)
@pytest.mark.parametrize("seed", range(60))
@pytest.mark.parametrize("kind", KINDS)
def test_an_output_is_the_same_as_if_what_is_hidden_had_never_been_recorded(kind: str, seed: int) -> None:
    """In every instrument and every format that is text."""
    assert_nothing_betrayed(KINDS[kind](seed), LESS_THAN_ALL[seed % 4], turn=seed, lang=("nl", "en")[seed // 4 % 2])


@pytest.mark.sweep(12)
@pytest.mark.parametrize("seed", range(400))
def test_the_dossier_for_an_audience_is_the_same_as_if_what_is_hidden_had_never_been_recorded(seed: int) -> None:
    for make in KINDS.values():
        for audience in LESS_THAN_ALL:
            assert_nothing_betrayed(make(seed), audience, instruments=(), turn=seed)


@pytest.mark.sweep(8)
@pytest.mark.parametrize("name", FAMILIES)
def test_nothing_is_betrayed_of_the_canonical_families(name: str) -> None:
    assert_nothing_betrayed(FAMILIES[name](), "client", instruments=("genogram",), turn=len(name))


@pytest.mark.sweep(2)
@pytest.mark.parametrize("audience", AUDIENCES)
def test_the_demo_betrays_nothing(audience: str) -> None:
    assert assert_nothing_betrayed(demo_dossier(), audience, instruments=("genogram", "circle", "review")) == 15


def test_what_is_compared_really_holds_something_hidden() -> None:
    for make in KINDS.values():
        whole = make(7)
        added = with_hidden(whole, "client")
        assert len(added.persons) == len(whole.persons) + HOW_MANY
        assert problems(added) == ()
        assert MARK in nb.draw(added, to="text")
    assert with_hidden(demo_dossier(), "author") == demo_dossier()


@pytest.mark.parametrize("left", ["bonds", "ties", "events", "moments", "statements"])
def test_a_view_that_forgets_to_hide_something_fails(monkeypatch: pytest.MonkeyPatch, left: str) -> None:
    def leaky(dossier: Dossier, audience: str) -> Dossier:
        return evolve(for_audience(dossier, audience), persons=dossier.persons, **{left: getattr(dossier, left)})

    monkeypatch.setattr(hidden, "for_audience", leaky)
    with pytest.raises(AssertionError, match="the dossier for client holds something hidden"):
        assert_nothing_betrayed(random_triad(3, 8), "client", instruments=())


def test_a_view_that_leaves_a_trace_without_a_word_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    """As the number of people who are not shown would be."""
    monkeypatch.setattr(
        hidden,
        "for_audience",
        lambda dossier, name: evolve(
            for_audience(dossier, name), date=nb.PartialDate.parse(str(1900 + len(dossier.persons)))
        ),
    )
    with pytest.raises(AssertionError, match="the dossier for client betrays something"):
        assert_nothing_betrayed(random_triad(3, 8), "client", instruments=())


@pytest.mark.sweep(8)
@pytest.mark.parametrize("seed", range(40))
@pytest.mark.parametrize("audience", LESS_THAN_ALL)
def test_no_output_for_an_audience_holds_a_mark(audience: str, seed: int) -> None:
    dossier = with_secrets(KINDS[("family", "triad")[seed % 2]](seed), every=2 + seed % 3, audience=audience)
    for instrument in nb.instruments():
        for to in READABLE:
            if to in nb.formats(instrument):
                assert MARK not in nb.draw(dossier, instrument, to=to, audience=audience), (instrument, to)


OPTIONS = {
    "around": {"around": "{someone}", "generations": 1},
    "fold": {"fold": ["{someone}"]},
    "at": {"at": "1995"},
    "hide": {"hide": ["conditions"]},
    "half": {"blank": "half"},
    "secrets": {"secrets": True},
    "since": {"since": "1990"},
    "paper": {"paper": "A4", "page": 1},
}


@pytest.mark.sweep(8)
@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("option", OPTIONS)
def test_nothing_is_betrayed_whatever_else_is_asked(option: str, seed: int) -> None:
    """No count of people left out, no badge for a secret, no sheet."""
    dossier = random_family(seed, 6 + seed, notation=True)
    someone = dossier.persons[seed % 4].id
    asked = {
        name: [someone] if value == ["{someone}"] else someone if value == "{someone}" else value
        for name, value in OPTIONS[option].items()
    }
    formats = ("svg",) if option == "paper" else ("svg", "text", "json")
    assert_nothing_betrayed(dossier, "client", instruments=("genogram",), formats=formats, turn=seed, **asked)


TOLD_BY = {
    "genogram": ("bonds", "twins", "parentages", "households"),
    "circle": ("ties", "contacts"),
    "lifeline": ("residences",),
    "review": ("wishes", "tasks", "consents", "involvements", "representations"),
    "partiality": ("statements", "hearings", "acknowledgements"),
    "moments": ("moments",),
    "factors": ("factors",),
    "strain": ("strain_sheets",),
    "offer": ("needs",),
    "roles": ("roles", "care_contacts"),
}
"""What nothing else leans on, by an instrument that tells of it."""


@pytest.mark.sweep(3)
@pytest.mark.parametrize("seed", range(60))
def test_what_is_guarded_is_as_if_it_were_taken_out_by_hand(seed: int) -> None:
    dossier = KINDS[("family", "triad", "network")[seed % 3]](seed)
    for instrument, parts in TOLD_BY.items():
        guarded, without = dossier, dossier
        for part in parts:
            items = getattr(dossier, part)
            less = tuple(evolve(one, visibility=Visibility.RESTRICTED) if i % 2 else one for i, one in enumerate(items))
            guarded = evolve(guarded, **{part: less})
            without = evolve(without, **{part: items[::2]})
        for audience in ("team", "client"):
            seen, bare = (nb.draw(one, instrument, to="json", audience=audience) for one in (guarded, without))
            assert seen == bare, (instrument, audience)
