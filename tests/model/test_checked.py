# SPDX-License-Identifier: MIT
"""What `Dossier.checked` and the builder refuse, and how they say so."""

import pytest

from naastbetrokken import model
from naastbetrokken.errors import InvalidDossier, NaastbetrokkenError, UsageError
from naastbetrokken.model import Dossier, Household, LifeEvent, Membership, Name, Period, Person, Tie, When


def _problems(**parts: object) -> list[str]:
    with pytest.raises(InvalidDossier) as caught:
        Dossier.checked(**parts)
    return [str(problem) for problem in caught.value.problems]


def test_a_list_where_a_tuple_belongs_is_told() -> None:
    """A list could be changed behind the back of everybody who holds the dossier."""
    assert _problems(persons=[Person("a")]) == [
        "$.persons: expected tuple, got list (use a tuple; a list can be changed afterwards)"
    ]


def test_every_value_of_another_type_is_told_at_its_place() -> None:
    """All at once, and without what stood there: it may be a name."""
    told = _problems(
        persons=(Person("a", name="Jan"), Person("b", gender="man", name=Name(text=3))),
        events=(LifeEvent("e", title="iets", valence=True),),
    )
    assert told == [
        "$.persons[0].name: expected Name, got str",
        "$.persons[1].name.text: expected str, got int",
        "$.persons[1].gender: expected Gender, got str (use Gender(...))",
        "$.events[0].valence: expected int or nothing, got bool",
    ]


@pytest.mark.parametrize(
    ("parts", "told"),
    [
        ({"events": (LifeEvent("e", title="", valence=6),)}, "$.events[0].valence: a rating is from -5 to 5, got 6"),
        (
            {"events": (LifeEvent("e", title="", when=When(age=-1)),)},
            "$.events[0].when.age: an age is from 0 to 130, got -1",
        ),
        (
            {"persons": (Person("a"),), "ties": (Tie(person="a", contact_per_week=float("inf")),)},
            "$.ties[0].contact_per_week: contacts a week is from 0 to 1000, got inf",
        ),
    ],
)
def test_a_number_beyond_what_can_be_is_told(parts, told) -> None:
    """A slip of the keyboard, not somebody's life."""
    assert _problems(**parts) == [told]


def test_somebody_may_come_back_to_a_home() -> None:
    """In another period; twice for the same time is a mistake."""
    stays = (
        Membership(person="a", period=Period.parse("2001/2005")),
        Membership(person="a", period=Period.parse("2010/..")),
    )
    Dossier.checked(persons=(Person("a"),), households=(Household("h", members=stays),))
    assert _problems(persons=(Person("a"),), households=(Household("h", members=(stays[0], stays[0])),)) == [
        "$.households[0].members[1]: 'a' stands here twice for the same time (leave one out, or give each stay its own period)"
    ]


def test_the_builder_names_the_words_that_would_have_been_right() -> None:
    """An unknown word of a code list is an error of the call, with all words that there are."""
    with pytest.raises(UsageError, match=r"unknown Ring 'dichtbij'; use one of: inner, middle, outer, outside"):
        Dossier.build().tie("a", ring="dichtbij")


def test_the_builder_takes_no_text_for_a_list() -> None:
    """Python would read "p2" as the two ids "p" and "2"."""
    b = Dossier.build()
    with pytest.raises(UsageError, match="children takes a list"):
        b.union(b.person(), children=b.person())


def test_the_builder_gives_no_id_twice() -> None:
    """An id of the script's own is passed over when the next one is counted."""
    b = Dossier.build()
    assert [b.person(id="p2"), b.person(), b.person()] == ["p2", "p3", "p4"]
    assert len(b.done().persons) == 3


def test_the_builder_turns_plain_words_into_codes() -> None:
    """A domain or a visibility is a member of its list afterwards."""
    b = Dossier.build()
    b.event("iets", "1990", domain="leisure", visibility="team")
    (event,) = b.done().events
    assert event.domain is model.Domain.LEISURE
    assert event.visibility is model.Visibility.TEAM


def test_a_bad_date_is_one_of_our_errors() -> None:
    """So that one `except` catches everything that this library raises on purpose."""
    with pytest.raises(NaastbetrokkenError, match="not a date"):
        Dossier.build().person(born="gisteren")
