# SPDX-License-Identifier: MIT
"""Privacy: no more about others than needed, and statements and marks with their source."""

import pytest
from attrs import evolve

from naastbetrokken.model import (
    Certainty,
    Condition,
    ConditionKind,
    Dossier,
    Extensions,
    LifeEvent,
    Name,
    Person,
    SexAssigned,
    Source,
    Visibility,
)
from naastbetrokken.rules import Thresholds

IN_WIDE_DIGITS = "".join(chr(ord(digit) + 0xFEE0) for digit in "123456782")
"""As other software may hand numbers on."""


def _noted(note: str) -> Condition:
    return Condition(kind=ConditionKind.PHYSICAL, note=note)


def _other(**fields: object) -> Dossier:
    client = Person("c", residence="Dorpsstraat 1", sex_assigned=SexAssigned.MALE, note="123456782")
    return Dossier.checked(client="c", persons=(client, Person("o", **fields)))


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, []),
        ({"note": "bsn 123456782"}, [("bsn", "$.persons[1].note")]),
        ({"note": "tel 123456789"}, []),
        ({"note": "1123456782"}, []),
        ({"extensions": Extensions.of({"nr": "123456782"})}, [("bsn", "$.persons[1].extensions")]),
        ({"extensions": Extensions.of({"nr": IN_WIDE_DIGITS})}, [("bsn", "$.persons[1].extensions")]),
        ({"conditions": (_noted("123456782"),)}, [("bsn", "$.persons[1].conditions[0].note")]),
        ({"conditions": (_noted(""), _noted("123456782"))}, [("bsn", "$.persons[1].conditions[1].note")]),
        ({"name": Name(text="12345", role="6782")}, []),
        ({"name": Name(text="123456782")}, [("bsn", "$.persons[1].name")]),
        ({"residence": "123456782"}, [("bsn", "$.persons[1].residence")]),
        ({"occupation": "123456782"}, [("bsn", "$.persons[1].occupation")]),
        ({"name": Name(role="123456782")}, [("bsn", "$.persons[1].name")]),
        ({"residence": "Assen"}, []),
        ({"residence": "Dorpsstraat 12, Assen"}, [("address", "$.persons[1].residence")]),
        ({"residence": "9401 AB Assen"}, [("address", "$.persons[1].residence")]),
        ({"born": "1980-01-01"}, [("birth_day", "$.persons[1].born")]),
        ({"born": "1980-01"}, []),
        ({"sex_assigned": SexAssigned.FEMALE}, [("sex_assigned", "$.persons[1].sex_assigned")]),
        ({"extensions": Extensions.of({"godsdienst": "x"})}, [("special", "$.persons[1].extensions")]),
        ({"extensions": Extensions.of({"kleur": "x"})}, []),
    ],
)
def test_no_more_about_others_than_the_care_needs(ask, fields, expected) -> None:
    """The same fields of the client are the client's own."""
    from naastbetrokken.model import PartialDate

    if "born" in fields:
        fields = fields | {"born": PartialDate.parse(fields["born"])}
    found = ask(_other(**fields), "DATA_MINIMISATION")
    assert [(finding.variant, finding.path) for finding in found] == expected
    assert all(finding.subjects == ("o",) and not finding.blocks_export for finding in found)


def test_relatives_and_housemates_may_have_their_birthday_in_a_genogram(ask) -> None:
    """Their place in the family asks for it."""
    for link in ("child", "union", "household"):
        b = Dossier.build()
        b.person(id="c", client=True)
        b.person(id="o", born="1980-01-01")
        if link == "child":
            b.child("o", parents=["c"])
        elif link == "union":
            b.union("o", "c")
        else:
            b.household("o", "c")
        assert not ask(b.done(), "DATA_MINIMISATION")


def test_the_list_of_fields_is_a_parameter(ask) -> None:
    """An organisation that may keep addresses says so."""
    dossier = _other(residence="Dorpsstraat 12")
    assert not ask(dossier, "DATA_MINIMISATION", thresholds=Thresholds(minimised=("bsn",)))


def test_a_statement_about_somebody_else_has_an_author(ask) -> None:
    """About oneself or the client it needs none; without one about others nothing leaves the house."""
    b = Dossier.build()
    for person in ("c", "a", "o"):
        b.person(id=person, client=person == "c")
    b.statement("a", about=["o", "a", "c"], id="s1")
    b.statement("a", about=["a"], id="s2")
    b.statement("a", about=["c"], id="s3")
    b.statement("a", about=["o"], source=Source(author="w1"), id="s4")
    b.statement("a", about=["o"], source=Source(informant="a"), id="s5")
    found = ask(b.done(), "DATA_MINIMISATION")
    assert [(finding.variant, finding.severity, finding.path) for finding in found] == [
        ("no_author", "error", "$.statements[0].source"),
        ("no_author", "error", "$.statements[4].source"),
    ]
    assert all(finding.blocks_export and finding.subjects == ("o",) for finding in found)


@pytest.mark.parametrize(
    ("own", "persons", "expected"),
    [
        (None, None, ["no_source"]),
        (Source(informant="c"), None, []),
        (Source(author="w1"), None, []),
        (Source(), None, ["no_source"]),
        (None, Source(informant="c"), []),
        (Source(informant="c", certainty=Certainty.PRESUMED), None, ["guess"]),
        (Source(informant="c", certainty=Certainty.PROBABLE), None, []),
    ],
)
def test_a_mark_on_somebody_else_has_a_source(ask, own, persons, expected) -> None:
    """And is no guess; the source of the person covers what is said of the person."""
    mark = Condition(kind=ConditionKind.SUBSTANCE, source=own)
    found = ask(_other(conditions=(mark,), source=persons), "FILL_EVIDENCE")
    assert [finding.variant for finding in found] == expected
    assert all(finding.for_worker_only for finding in found)


def test_the_clients_own_marks_need_no_source(ask) -> None:
    """They are the client's own."""
    person = Person("c", conditions=(Condition(kind=ConditionKind.MENTAL),))
    assert not ask(Dossier.checked(client="c", persons=(person,)), "FILL_EVIDENCE")


def _guarded(text: str, *, note: str = "", level: Visibility = Visibility.CLIENT, name: str = "Bas") -> Dossier:
    """A dossier with an event, and somebody whom only few may see."""
    persons = (Person("jan"), Person("bas", name=Name(given=name), visibility=Visibility.RESTRICTED))
    event = LifeEvent("e", title=text, note=note, visibility=level)
    return Dossier.checked(client="jan", persons=persons, events=(event,))


def test_a_text_that_names_somebody_hidden_from_its_readers_is_asked_about_by_ids(ask) -> None:
    (found,) = ask(_guarded("Bas kwam langs"), "NAMED_IN_TEXT")
    assert (found.subjects, found.path, dict(found.facts)) == (
        ("bas", "e"),
        "$.events[0].title",
        {"circle": Visibility.CLIENT},
    )
    assert "Bas" not in str(found)


@pytest.mark.parametrize(
    ("text", "level"),
    [("Bastiaan kwam langs", Visibility.CLIENT), ("Bas kwam langs", Visibility.RESTRICTED), ("", Visibility.CLIENT)],
)
def test_another_name_and_a_text_for_those_who_may_see_them_are_not_asked_about(ask, text, level) -> None:
    assert not ask(_guarded(text, level=level), "NAMED_IN_TEXT")


def test_a_note_is_read_by_the_team_only(ask) -> None:
    (found,) = ask(_guarded("Bezoek", note="Bas was er"), "NAMED_IN_TEXT")
    assert dict(found.facts) == {"circle": Visibility.TEAM}


def test_somebody_hidden_who_is_named_as_who_told_it_in_words_is_asked_about_and_by_an_id_is_not(ask) -> None:
    for informant, number in (("Bas", 1), ("bas", 0)):
        dossier = _guarded("Bezoek")
        told = evolve(dossier, events=(evolve(dossier.events[0], source=Source(informant=informant)),))
        assert len(ask(told, "NAMED_IN_TEXT")) == number


def test_a_name_of_signs_and_one_of_two_letters_break_no_search(ask) -> None:
    assert len(ask(_guarded("Toen kwam (A.*+ weer", name="(A.*+"), "NAMED_IN_TEXT")) == 1
    assert not ask(_guarded("Jo kwam", name="Jo"), "NAMED_IN_TEXT")
