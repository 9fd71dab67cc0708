# SPDX-License-Identifier: MIT
"""What may not be shown is gone from the dossier before anything is made of it."""

import pytest

from naastbetrokken.demo import demo_dossier
from naastbetrokken.instrument.registry import BUILT_IN
from naastbetrokken.model import Stance
from naastbetrokken.model.structure import problems
from naastbetrokken.testing.generator import random_triad
from naastbetrokken.views import difference
from naastbetrokken.views.withheld import COMPARED, CONTENT, changes_of, withheld

ALL = tuple(CONTENT)


def test_with_everything_allowed_nothing_is_gone() -> None:
    assert withheld(demo_dossier(), ALL) == demo_dossier()


@pytest.mark.parametrize(
    ("instrument", "parts"),
    [
        (("lifeline", "lifeline-table"), ("events", "residences")),
        (("factors", "factors-table"), ("factors",)),
        (("strain",), ("strain_sheets",)),
        (("genogram",), ("households", "bonds")),
        (("partiality",), ("statements", "hearings", "acknowledgements")),
    ],
)
def test_what_only_refused_instruments_show_is_gone(instrument: tuple[str, ...], parts: tuple[str, ...]) -> None:
    whole = demo_dossier()
    left = withheld(whole, [name for name in ALL if name not in instrument])
    for part in parts:
        assert getattr(whole, part)
        assert getattr(left, part) == ()


def test_what_two_instruments_share_stays_as_long_as_one_may_be_shown() -> None:
    left = withheld(demo_dossier(), [name for name in ALL if name != "lifeline"])
    assert left.events == demo_dossier().events


def test_without_the_network_a_family_drawing_knows_where_somebody_is_known_from_and_nothing_else() -> None:
    left = withheld(demo_dossier(), ["genogram"])
    for before, after in zip(demo_dossier().ties, left.ties, strict=True):
        assert (after.person, after.sector, after.roles) == (before.person, before.sector, before.roles)
        assert (after.ring, after.stance, after.gives, after.ask_for) == (None, Stance.UNKNOWN, (), "")
        assert (after.note, after.reason, after.contact_per_week, after.value) == ("", "", None, ())


def test_wishes_and_tasks_are_of_the_plan_itself() -> None:
    left = withheld(demo_dossier(), [])
    assert (left.wishes, left.tasks) == (demo_dossier().wishes, demo_dossier().tasks)


@pytest.mark.parametrize("seed", range(40))
def test_what_is_left_holds_together(seed: int) -> None:
    dossier = random_triad(seed, 1 + seed % 20)
    assert problems(withheld(dossier, ALL[seed % 3 :: 3])) == ()


def test_changes_are_told_of_what_is_shown_and_of_the_plan_itself() -> None:
    whole = demo_dossier()
    found = difference(withheld(whole, []), whole)
    told = {change.part for change in changes_of(found, ["circle"]).changes}
    assert told == {"ties", "contacts"}


def test_every_instrument_has_its_content_stated() -> None:
    """One without it would be taken up with a consent, but would not be kept from the others without."""
    assert [name for name in BUILT_IN if name not in CONTENT] == ["review", "plan"]
    assert list(COMPARED) == list(CONTENT)
