# SPDX-License-Identifier: MIT
"""The client's copy of a dossier holds nothing that is not for the client to read, and still holds together."""

import pytest

from naastbetrokken.api import dumps
from naastbetrokken.demo import demo_dossier
from naastbetrokken.model import Dossier, Visibility
from naastbetrokken.model.structure import problems
from naastbetrokken.testing.generator import random_triad
from naastbetrokken.testing.secrets import MARK, with_secrets
from naastbetrokken.views.audience import for_audience


@pytest.mark.sweep(17)
@pytest.mark.parametrize("seed", range(60))
def test_no_byte_of_the_copy_holds_a_note_or_what_is_guarded(seed: int) -> None:
    guarded = with_secrets(random_triad(seed, 1 + seed % 20), every=2 + seed % 4)
    assert MARK in dumps(guarded)
    copy = for_audience(guarded, "client")
    assert MARK not in dumps(copy)
    assert problems(copy) == ()


def test_the_demo_without_notes_keeps_everybody_whom_joost_may_see() -> None:
    whole = demo_dossier()
    copy = for_audience(whole, "client")
    assert "‘Die is van mij. Die ligt in mijn la.’" in dumps(whole)
    assert "Die ligt in mijn la" not in dumps(copy)
    assert copy.by_id.keys() == whole.by_id.keys()
    assert [event.id for event in whole.events if event not in copy.events and not event.note] == ["e-miscarriage"]


def test_a_copy_of_a_copy_is_the_same_copy() -> None:
    copy = for_audience(demo_dossier(), "client")
    assert for_audience(copy, "client") == copy


def test_a_child_keeps_the_parent_who_may_be_seen_and_loses_the_other() -> None:
    b = Dossier.build()
    b.person("Jan", client=True, id="jan")
    b.person("Els", id="els")
    b.person("Kim", id="kim")
    b.person("Bas", visibility=Visibility.TEAM, id="bas")
    b.union("jan", "els", id="u1", children=["kim"], visibility=Visibility.RESTRICTED)
    b.union("els", "bas", id="u2")
    (parentage,) = for_audience(b.done(), "client").parentages
    assert (parentage.union, parentage.parents) == (None, ("jan", "els"))
    assert for_audience(b.done(), "client").unions == ()


def test_a_date_forgets_the_event_it_leaned_on() -> None:
    b = Dossier.build()
    b.person("Jan", client=True, id="jan")
    b.event("Brand", "1990", id="fire", visibility=Visibility.AUTHOR)
    b.event("Verhuizing", after="fire", id="move")
    (event,) = for_audience(b.done(), "client").events
    assert (event.id, event.when.landmark, event.when.relation) == ("move", None, None)
