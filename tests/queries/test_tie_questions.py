# SPDX-License-Identifier: MIT
"""Which questions of the circle diagram are still open about a tie."""

import pytest

from naastbetrokken.model import (
    ContactValue,
    Help,
    Initiative,
    PartialDate,
    Person,
    PersonKind,
    Ring,
    Sector,
    Stance,
    Tie,
)
from naastbetrokken.queries.tie_questions import FIVE, TieQuestion, blank_questions

FRIEND = Person("f")
ANSWERED = {
    "ring": Ring.INNER,
    "sector": Sector.FRIENDS,
    "stance": Stance.SUPPORTIVE,
    "contact_per_week": 2,
    "initiative": Initiative.BOTH,
    "since": PartialDate.parse("1992"),
    "reason": "school",
    "value": (ContactValue.HABIT,),
    "gives": (Help.MORAL,),
    "ask_for": "samen eten",
}


def test_nothing_is_asked_about_a_tie_of_which_everything_is_told() -> None:
    assert blank_questions(Tie(person="f", **ANSWERED), FRIEND) == ()


@pytest.mark.parametrize(
    ("without", "question"),
    [
        ("ring", TieQuestion.RING),
        ("sector", TieQuestion.SECTOR),
        ("stance", TieQuestion.STANCE),
        ("contact_per_week", TieQuestion.FREQUENCY),
        ("initiative", TieQuestion.INITIATIVE),
        ("since", TieQuestion.SINCE),
        ("reason", TieQuestion.REASON),
        ("value", TieQuestion.VALUE),
        ("gives", TieQuestion.HELP_NOW),
        ("ask_for", TieQuestion.HELP_WANTED),
    ],
)
def test_what_is_blank_is_asked_and_nothing_else(without: str, question: TieQuestion) -> None:
    told = {key: value for key, value in ANSWERED.items() if key != without}
    assert blank_questions(Tie(person="f", **told), FRIEND) == (question,)


def test_a_blank_line_is_no_answer() -> None:
    assert blank_questions(Tie(person="f", **{**ANSWERED, "reason": "  "}), FRIEND) == (TieQuestion.REASON,)


def test_the_handbook_asks_five_questions() -> None:
    assert [question.value for question in FIVE] == ["frequency", "initiative", "since", "reason", "value"]


def test_nobody_asks_how_often_one_meets_somebody_who_died() -> None:
    asked = blank_questions(Tie(person="f", ring=Ring.INNER), Person("f", deceased=True))
    assert asked == (TieQuestion.SECTOR, TieQuestion.STANCE, TieQuestion.SINCE, TieQuestion.REASON, TieQuestion.VALUE)


def test_nobody_asks_a_dog_who_takes_the_initiative_or_what_to_ask_of_it() -> None:
    asked = blank_questions(Tie(person="f"), Person("f", kind=PersonKind.PET))
    assert TieQuestion.FREQUENCY in asked
    assert not {TieQuestion.INITIATIVE, TieQuestion.HELP_WANTED} & set(asked)


def test_nobody_asks_how_the_contact_with_a_mother_began() -> None:
    asked = blank_questions(Tie(person="f"), FRIEND, related=True)
    assert not {TieQuestion.SINCE, TieQuestion.REASON} & set(asked)


def test_without_contact_nobody_is_asked_who_begins_or_what_helps() -> None:
    asked = blank_questions(Tie(person="f", contact_per_week=0), FRIEND)
    assert not {TieQuestion.INITIATIVE, TieQuestion.HELP_NOW} & set(asked)
    assert TieQuestion.HELP_WANTED in asked


def test_of_somebody_outside_the_circle_without_contact_nothing_needs_to_be_asked_for() -> None:
    asked = blank_questions(Tie(person="f", contact_per_week=0, ring=Ring.OUTSIDE), FRIEND)
    assert TieQuestion.HELP_WANTED not in asked
