# SPDX-License-Identifier: MIT
"""What the client agreed to take up in the plan: the last answer, a surely valid one, and never by a detour."""

import pytest

from naastbetrokken.model import Dossier, PartialDate
from naastbetrokken.queries.agreed import Answer, agreed, agreement

DAY = PartialDate.parse("2026-10-15")


def answers(*consents: dict[str, object]) -> Dossier:
    b = Dossier.build()
    b.person("Jan", client=True, id="jan")
    b.person("Els", id="els")
    for i, consent in enumerate(consents):
        b.consent(**{"person": "jan", "purpose": "plan", "id": f"c{i}", **consent})  # type: ignore[arg-type]
    return b.done()


def stands(dossier: Dossier, instrument: str = "genogram", **more: object) -> str:
    return agreement(dossier, instrument, **{"day": DAY, **more}).answer.value  # type: ignore[arg-type]


def test_without_an_answer_nothing_is_agreed() -> None:
    assert stands(answers()) == "none"
    assert agreement(answers(), "genogram", DAY).given is None


def test_a_general_yes_covers_every_instrument() -> None:
    dossier = answers({"date": "2026-01-01"})
    assert agreed(dossier, ["genogram", "lifeline", "own-plugin"], DAY) == ("genogram", "lifeline", "own-plugin")


def test_a_yes_by_name_covers_only_what_it_names() -> None:
    dossier = answers({"date": "2026-01-01", "instruments": ("circle",)})
    assert agreed(dossier, ["circle", "help-table", "genogram"], DAY) == ("circle",)


@pytest.mark.parametrize("state", ["refused", "withdrawn", "expired"])
def test_a_later_no_for_that_instrument_wins(state: str) -> None:
    dossier = answers({"date": "2026-01-01"}, {"date": "2026-02-01", "state": state, "instruments": ("lifeline",)})
    assert (stands(dossier, "lifeline"), stands(dossier, "genogram")) == ("refused", "given")


def test_a_no_to_a_drawing_is_a_no_to_the_table_of_the_same_things() -> None:
    dossier = answers({"date": "2026-01-01"}, {"date": "2026-02-01", "state": "refused", "instruments": ("circle",)})
    assert agreed(dossier, ["circle", "help-table", "ecogram", "lifeline-table"], DAY) == ("lifeline-table",)


def test_a_later_yes_by_name_undoes_a_no_and_a_general_yes_does_not() -> None:
    no = {"date": "2026-01-01", "state": "refused", "instruments": ("lifeline",)}
    assert stands(answers(no, {"date": "2026-02-01"}), "lifeline") == "refused"
    assert stands(answers(no, {"date": "2026-02-01", "instruments": ("lifeline",)}), "lifeline") == "given"


def test_a_general_no_ends_everything_until_somebody_says_yes_again() -> None:
    no = ({"date": "2026-01-01"}, {"date": "2026-02-01", "state": "withdrawn"})
    assert stands(answers(*no)) == "refused"
    assert stands(answers(*no, {"date": "2026-03-01"})) == "given"


def test_where_dates_leave_the_order_open_the_no_counts() -> None:
    no = {"state": "refused", "instruments": ("genogram",)}
    yes = {"instruments": ("genogram",)}
    assert stands(answers({**yes, "date": "2026-03"}, {**no, "date": "2026"})) == "refused"
    assert stands(answers({**yes, "date": "2026-03"}, no)) == "refused"
    assert stands(answers(yes, {**no, "date": "2020"})) == "refused"


def test_a_yes_holds_from_its_day_until_its_last_day() -> None:
    assert stands(answers({"date": "2026-10-16"})) == "none"
    assert stands(answers({"date": "2026-01-01", "until": "2026-10-14"})) == "none"
    assert stands(answers({"date": "2026-01-01", "until": "2026-10-15"})) == "given"
    assert stands(answers({"date": "2026-10"})) == "none", "perhaps given only next week"


def test_a_no_that_is_still_to_come_does_not_count_yet() -> None:
    assert stands(answers({"date": "2026-01-01"}, {"date": "2026-12-01", "state": "withdrawn"})) == "given"


def test_without_a_day_only_a_yes_without_end_holds() -> None:
    assert stands(answers({"date": "2026-01-01"}), day=None) == "given"
    assert stands(answers({"date": "2026-01-01", "until": "2030"}), day=None) == "none"


def test_asking_again_takes_nothing_away() -> None:
    assert stands(answers({"date": "2026-01-01"}, {"date": "2026-02-01", "state": "asked"})) == "given"


def test_a_yes_for_one_recipient_is_none_for_another() -> None:
    dossier = answers({"date": "2026-01-01", "recipient": "team Zuid"})
    assert [stands(dossier, recipient=who) for who in ("team Zuid", "team Noord", "")] == ["given", "none", "none"]


def test_a_no_for_one_recipient_counts_when_nobody_says_who_gets_the_plan() -> None:
    dossier = answers({"date": "2026-01-01"}, {"date": "2026-02-01", "state": "refused", "recipient": "team Zuid"})
    assert [stands(dossier, recipient=who) for who in ("team Zuid", "team Noord", "")] == [
        "refused",
        "given",
        "refused",
    ]


def test_only_the_client_speaks_for_the_plan_and_only_about_the_plan() -> None:
    assert stands(answers({"person": "els", "date": "2026-01-01"})) == "none"
    assert stands(answers({"purpose": "share", "date": "2026-01-01"})) == "none"


def test_the_answers_are_given_refused_or_none() -> None:
    assert [answer.value for answer in Answer] == ["given", "refused", "none"]


def test_of_several_answers_the_last_dated_one_is_named() -> None:
    """An answer without a date may be the oldest; what was said on a day goes before it, for a yes and for a no."""
    for state in ("given", "refused"):
        b = Dossier.build()
        b.person(id="c", client=True)
        b.consent("c", "plan", state=state, date="2024", id="k2")
        b.consent("c", "plan", state=state, id="k3")
        b.consent("c", "plan", state=state, date="2025", id="k1")
        found = agreement(b.done(), "circle", None)
        assert found.consent is not None
        assert found.consent.id == "k1"
