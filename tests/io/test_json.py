# SPDX-License-Identifier: MIT
"""Dossier JSON: what is written, what is read, and how every mistake is told."""

import json

import pytest

from naastbetrokken.errors import InvalidDossier
from naastbetrokken.io.json import dumps, loads
from naastbetrokken.model import (
    Dossier,
    Extensions,
    Gender,
    Name,
    PartialDate,
    Period,
    Person,
    Source,
    Tie,
    Union,
)


def document(**parts):
    return json.dumps({"format": "naastbetrokken/1", **parts})


def problems(text):
    """Paths, messages and hints of everything that is wrong with a text."""
    with pytest.raises(InvalidDossier) as caught:
        loads(text)
    return [(problem.path, problem.message, problem.hint) for problem in caught.value.problems]


def only_problem(text):
    (problem,) = problems(text)
    return problem


def test_a_dossier_is_written_in_model_order_without_its_defaults():
    builder = Dossier.build()
    jan = builder.person("Jan", gender="man", born="1957-04-21", client=True)
    kim = builder.person("Zoë", born="1985~", note="belt vaak")
    builder.union(jan, ("marriage", "1984"), children=[kim], unknown_partner=True)
    builder.tie(kim, contact_per_week=2.0, ring="inner")
    builder.date("2026-01-15")
    assert dumps(builder.done()) == (
        """{
  "format": "naastbetrokken/1",
  "client": "p1",
  "date": "2026-01-15",
  "persons": [
    {
      "id": "p1",
      "name": {
        "text": "Jan"
      },
      "gender": "man",
      "born": "1957-04-21"
    },
    {
      "id": "p2",
      "name": {
        "text": "Zoë"
      },
      "born": "1985~",
      "note": "belt vaak"
    }
  ],
  "unions": [
    {
      "id": "u1",
      "partners": [
        "p1"
      ],
      "states": [
        {
          "kind": "marriage",
          "date": "1984"
        }
      ],
      "unknown_partner": true
    }
  ],
  "parentages": [
    {
      "child": "p2",
      "union": "u1"
    }
  ],
  "ties": [
    {
      "person": "p2",
      "ring": "inner",
      "contact_per_week": 2
    }
  ]
}
"""
    )


def test_the_smallest_dossier_is_only_its_format():
    assert loads('{"format": "naastbetrokken/1"}') == Dossier()
    assert dumps(Dossier()) == '{\n  "format": "naastbetrokken/1"\n}\n'


def test_bytes_with_a_byte_order_mark_are_read():
    assert loads(b'\xef\xbb\xbf{"format": "naastbetrokken/1"}') == Dossier()
    assert loads('\ufeff{"format": "naastbetrokken/1"}') == Dossier()


def test_null_stands_for_what_is_not_known_where_the_model_allows_that():
    person = {"id": "p1", "born": None, "source": None}
    assert loads(document(client=None, persons=[person])) == Dossier(persons=(Person("p1"),))


def test_extensions_keep_their_content_and_the_order_of_their_keys():
    inside = {"z": [1, 2.5, None, True, {"b": "é", "a": 10**20}], "a": {}, "": ""}
    dossier = loads(document(extensions=inside, persons=[{"id": "p1", "extensions": inside}]))
    assert dossier.extensions.value == inside
    assert list(dossier.extensions.value) == ["z", "a", ""]
    again = json.loads(dumps(dossier))
    assert json.dumps(again["extensions"]) == json.dumps(inside)
    assert json.dumps(again["persons"][0]["extensions"]) == json.dumps(inside)


# ------------------------------------------------------------------------------- coercions that cattrs would have made


@pytest.mark.parametrize(
    ("person", "path", "message"),
    [
        ({"id": 5}, "$.persons[0].id", "expected a text, got a whole number"),
        ({"id": "p", "name": None}, "$.persons[0].name", "expected an object, got null"),
        (
            {"id": "p", "name": {"given": None}},
            "$.persons[0].name.given",
            "expected a text, got null",
        ),
        (
            {"id": "p", "name": {"family": ["a"]}},
            "$.persons[0].name.family",
            "expected a text, got a list",
        ),
        ({"id": "p", "name": "Jan"}, "$.persons[0].name", "expected an object, got a text"),
        (
            {"id": "p", "born": True},
            "$.persons[0].born",
            'expected a date as text, such as "1957-04-21" or "1960~", got true',
        ),
        (
            {"id": "p", "born": 1957},
            "$.persons[0].born",
            'expected a date as text, such as "1957-04-21" or "1960~", got a whole number',
        ),
        (
            {"id": "p", "born": 1957.9},
            "$.persons[0].born",
            'expected a date as text, such as "1957-04-21" or "1960~", got a number with a fraction',
        ),
        (
            {"id": "p", "born": "21-04-1957"},
            "$.persons[0].born",
            "expected the order year-month-day, such as 1957-04-21, got '21-04-1957'",
        ),
        (
            {"id": "p", "deceased": "false"},
            "$.persons[0].deceased",
            "expected true or false, got a text",
        ),
        (
            {"id": "p", "deceased": 0},
            "$.persons[0].deceased",
            "expected true or false, got a whole number",
        ),
        (
            {"id": "p", "gender": "vrouw"},
            "$.persons[0].gender",
            "expected one of man, woman, nonbinary, unknown, got another text",
        ),
        (
            {"id": "p", "gender": None},
            "$.persons[0].gender",
            "expected one of man, woman, nonbinary, unknown, got null",
        ),
        ({"id": "p", "conditions": "abc"}, "$.persons[0].conditions", "expected a list, got a text"),
        ({"id": "p", "conditions": {}}, "$.persons[0].conditions", "expected a list, got an object"),
        ({"id": "p", "extensions": []}, "$.persons[0].extensions", "expected an object, got a list"),
        ({"name": {}}, "$.persons[0].id", "this key is missing"),
        (["id"], "$.persons[0]", "expected an object, got a list"),
        ("p", "$.persons[0]", "expected an object, got a text"),
    ],
)
def test_nothing_is_converted_to_fit(person, path, message):
    found = only_problem(document(persons=[person]))
    assert found[:2] == (path, message)


@pytest.mark.parametrize(
    ("tie", "path", "message"),
    [
        ({"roles": "abc"}, "$.ties[0].roles", "expected a list, got a text"),
        ({"roles": [None]}, "$.ties[0].roles[0]", "expected a text, got null"),
        ({"contact_per_week": "2"}, "$.ties[0].contact_per_week", "expected a number, got a text"),
        ({"contact_per_week": True}, "$.ties[0].contact_per_week", "expected a number, got true"),
        (
            {"gives": ["moral", "morel"]},
            "$.ties[0].gives[1]",
            (
                "expected one of problem_solving, moral, tasks, sharing_load, company, information, linking, "
                "got another text"
            ),
        ),
    ],
)
def test_nothing_in_a_tie_is_converted_to_fit(tie, path, message):
    text = document(persons=[{"id": "p1"}], ties=[{"person": "p1", **tie}])
    assert only_problem(text)[:2] == (path, message)


@pytest.mark.parametrize(
    ("age", "message"),
    [
        (True, "expected a whole number, got true"),
        ("40", "expected a whole number, got a text"),
        (40.5, "expected a whole number, got a number with a fraction"),
    ],
)
def test_an_age_is_a_whole_number(age, message):
    text = document(events=[{"id": "e1", "title": "verhuisd", "when": {"age": age}}])
    assert only_problem(text)[:2] == ("$.events[0].when.age", message)


def test_a_whole_number_may_be_written_with_an_empty_fraction():
    dossier = loads(document(events=[{"id": "e1", "title": "verhuisd", "when": {"age": 40.0}}]))
    assert type(dossier.events[0].when.age) is int


def test_a_mistyped_word_gets_the_nearest_one_as_a_hint():
    assert only_problem(document(persons=[{"id": "p", "gender": "Wman"}]))[2] == 'did you mean "woman"?'


def test_a_word_of_a_closed_list_becomes_its_member_and_no_mere_text():
    (person,) = loads(document(persons=[{"id": "p", "gender": "man"}])).persons
    assert type(person.gender) is Gender


def test_an_unknown_key_gets_the_nearest_known_one_as_a_hint():
    assert problems(document(persons=[{"id": "p", "leeftijd": 68, "gendre": "man"}], person=[])) == [
        ("$.persons[0].leeftijd", "this key is not known", "own data belongs in extensions"),
        ("$.persons[0].gendre", "this key is not known", 'did you mean "gender"?'),
        ("$.person", "this key is not known", 'did you mean "persons"?'),
    ]


def test_an_unknown_key_where_no_extensions_are_is_told_what_is_known():
    text = document(persons=[{"id": "p", "name": {"x": 1}}])
    assert only_problem(text)[2] == "known here: text, given, prefix, family, birth, use, role"


def test_messages_never_repeat_what_stood_in_the_dossier():
    private = "Geheim"
    text = document(
        persons=[
            {"id": "p1", "name": private, "gender": private, "born": private, "conditions": private},
            {"id": "p2", "name": {"given": [private]}, "deceased": private},
        ]
    )
    assert len(problems(text)) == 6
    assert private not in str(problems(text))


# ---------------------------------------------------------------------------------------------- everything at once


def test_mistakes_of_shape_and_of_structure_are_told_together_in_the_order_of_the_document():
    text = document(
        client="p9",
        persons=[{"id": "p1", "born": 1957}, {"id": "p1"}],
        unions=[{"id": "u1", "partners": ["p1", "p7"], "notes": "x"}],
        ties=[{"person": "p1", "ring": "mid"}],
    )
    assert [path for path, _, _ in problems(text)] == [
        "$.client",
        "$.persons[0].born",
        "$.persons[1].id",
        "$.unions[0].partners",
        "$.unions[0].notes",
        "$.ties[0].ring",
    ]


def test_a_mistake_of_shape_invents_no_dangling_reference():
    """The person cannot be read; that others refer to this person is no mistake of theirs."""
    text = document(persons=[{"id": "p1", "oops": 1}, {"id": ["p2"]}], ties=[{"person": "p2"}])
    assert [path for path, _, _ in problems(text)] == ["$.persons[0].oops", "$.persons[1].id"]


def test_a_part_that_cannot_be_read_is_not_told_twice():
    text = document(persons=[{"id": "p1"}], parentages=[{"child": "p1", "union": 7}])
    assert [path for path, _, _ in problems(text)] == ["$.parentages[0].union"]


def test_a_list_that_is_wrong_throughout_is_cut_short_in_words():
    found = problems('{"format": "naastbetrokken/1", "persons": [' + "1," * 5000 + "1]}")
    assert len(found) == 1001
    assert ("$.persons", "expected sound members, got more wrong ones than are told here", "") in found


# ------------------------------------------------------------------------------------------- flaws of the text itself


@pytest.mark.parametrize(
    ("text", "path", "message"),
    [
        ("", "line 1, column 1", "this is no JSON: expecting value"),
        ('{\n "client": }', "line 2, column 12", "this is no JSON: expecting value"),
        ("{} {}", "line 1, column 4", "this is no JSON: extra data"),
        ("[]", "$", "expected an object, got a list"),
        ("null", "$", "expected an object, got null"),
        ("NaN", "$", "expected an object, got no number that JSON can hold"),
        ("[" * 100_000, "$", "nested deeper than 100 levels"),
        (b'{"client":\n "\xe9"}', "line 2", "expected UTF-8, got byte 0xe9"),
        ('{"format": "naastbetrokken/1"}'.encode("utf-16"), "$", "expected UTF-8, got UTF-16"),
        (b"\x00\x00\xfe\xff", "$", "expected UTF-8, got UTF-32"),
        (" " * (33 * 2**20), "$", "a dossier holds at most 32 MB, got 33 MB"),
    ],
)
def test_a_text_that_cannot_be_read_says_where(text, path, message):
    assert only_problem(text)[:2] == (path, message)


@pytest.mark.parametrize(
    ("inside", "path", "message"),
    [
        ('{"a": NaN}', "$.extensions[…]", "NaN is no number that JSON can hold"),
        ('{"a": [-Infinity]}', "$.extensions[…][0]", "-Infinity is no number that JSON can hold"),
        ('{"a": 1e999}', "$.extensions[…]", "the number is not finite"),
        ('{"a": %s}' % ("1" * 5000), "$.extensions[…]", "11111111111… is no number that JSON can hold"),
        (
            r'{"a": "\ud83d"}',
            "$.extensions[…]",
            "the text holds half a surrogate pair, which is no character",
        ),
        (
            r'{"\ud83d": "a"}',
            "$.extensions",
            "a key holds half a surrogate pair, which is no character",
        ),
        ('{"a": 1, "a": 2}', "$.extensions[…]", "this key is given more than once"),
        ('{"Jansen": {"extensions": 1e999}}', "$.extensions[…][…]", "the number is not finite"),
        (
            "[" * 200 + "]" * 200,
            "$.extensions" + "[0]" * 98,
            "nested deeper than 100 levels",
        ),
    ],
)
def test_what_python_alone_would_have_read_is_refused(inside, path, message):
    found = problems('{"format": "naastbetrokken/1", "extensions": ' + inside + "}")
    assert found[0][:2] == (path, message)


def test_a_flaw_of_the_text_hides_no_other_mistake():
    text = '{"format": "naastbetrokken/1", "client": "p1", "client": "p2", "persons": [{"id": 5}]}'
    assert [path for path, _, _ in problems(text)] == ["$.client", "$.persons[0].id"]


# ---------------------------------------------------------------------------------------------------------- writing


@pytest.mark.parametrize(
    ("dossier", "path"),
    [
        (Dossier.trusted(client="p1"), "$.client"),
        (Dossier.trusted(persons=(Person("p1", name=Name(text="\ud83d")),)), "$.persons[0].name.text"),
        (Dossier.trusted(persons=(Person("p1", name="Jan"),)), "$.persons[0].name"),
        (Dossier.trusted(persons=(Person("p1", gender="man?"),)), "$.persons[0].gender"),
        (Dossier.trusted(persons=(Person(5),)), "$.persons[0].id"),
        (Dossier.trusted(persons=(Person("p1", conditions={"x"}),)), "$.persons[0].conditions"),
        (
            Dossier.trusted(persons=(Person("p1"),), ties=(Tie(person="p1", contact_per_week=float("nan")),)),
            "$.ties[0].contact_per_week",
        ),
        (Dossier.trusted(extensions=Extensions.of({"a": float("inf")})), "$.extensions[…]"),
    ],
)
def test_what_could_not_be_read_back_is_not_written(dossier, path):
    with pytest.raises(InvalidDossier) as caught:
        dumps(dossier)
    assert {problem.path for problem in caught.value.problems} == {path}


def test_an_object_that_holds_another_is_read_whole():
    person = Person(
        "p1",
        born=PartialDate.parse("[1957..1960]"),
        source=Source(informant="p1", recorded=PartialDate.of(2025, 3)),
    )
    union = Union("u1", partners=("p1",), extensions=Extensions.of({"ref": 7}))
    dossier = Dossier.checked(persons=(person,), unions=(union,))
    assert loads(dumps(dossier)) == dossier


def test_periods_stand_as_intervals():
    text = document(
        persons=[{"id": "p1"}, {"id": "p2"}],
        parentages=[{"child": "p1", "parents": ["p2"], "kind": "foster", "period": "1990/.."}],
    )
    assert loads(text).parentages[0].period == Period.of(1990, ongoing=True)
    broken = text.replace("1990/..", "1990-1991")
    assert only_problem(broken)[0] == "$.parentages[0].period"
