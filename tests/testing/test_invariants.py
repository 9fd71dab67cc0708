# SPDX-License-Identifier: MIT
"""Every promise holds for every canonical family, and each check fails when its promise is broken."""

import pytest
from attrs import evolve

from naastbetrokken import api
from naastbetrokken.demo.dossier import demo_dossier
from naastbetrokken.model import Dossier, Name, Person, Union
from naastbetrokken.testing import invariants
from naastbetrokken.testing.families import FAMILIES
from naastbetrokken.testing.invariants import INVARIANTS, assert_safe_svg, assert_unrelated_person_changes_nothing
from naastbetrokken.testing.oracle import assert_drawn_truly, drawn

TRUSTED = {"self_ancestor_loop"}
"""Families that `Dossier.checked` takes, but that rules and relations rightly find impossible."""


@pytest.mark.sweep(109)
@pytest.mark.parametrize("name", FAMILIES)
@pytest.mark.parametrize("promise", INVARIANTS)
def test_every_promise_holds_for_every_canonical_family(promise: str, name: str) -> None:
    if name in TRUSTED and promise == "unrelated_person":
        return
    INVARIANTS[promise](FAMILIES[name]())


@pytest.mark.parametrize("promise", INVARIANTS)
def test_every_promise_holds_for_the_bundled_dossier(promise: str) -> None:
    INVARIANTS[promise](demo_dossier())


def couple() -> Dossier:
    return Dossier.checked(
        persons=(Person("a", name=Name(text="Ada")), Person("b", name=Name(text="Bob"))),
        unions=(Union("u", partners=("a", "b")),),
    )


def test_a_false_drawing_fails_by_ids_and_names_nobody() -> None:
    dossier = couple()
    torn = evolve(drawn(dossier), lines=())
    with pytest.raises(AssertionError, match="joined_wrongly: u") as failure:
        assert_drawn_truly(dossier, torn)
    assert "Ada" not in str(failure.value)


def test_an_active_element_in_the_picture_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    picture = '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'
    monkeypatch.setattr(api, "draw", lambda *_, **__: picture)
    with pytest.raises(AssertionError, match="script"):
        assert_safe_svg(couple())


def test_a_word_that_changes_with_a_newcomer_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(invariants, "relation", lambda dossier, *_: len(dossier.persons))
    with pytest.raises(AssertionError, match="a and a changed"):
        assert_unrelated_person_changes_nothing(couple())
