# SPDX-License-Identifier: MIT
"""Older and newer versions of the format; a made-up step stands in for those to come."""

import pytest

from naastbetrokken.io._migrations import STEPS, current_format, migrate


def rename_people(document):
    return {("persons" if key == "people" else key): value for key, value in document.items()}


def number_the_rooms(document):
    return {**document, "rooms": len(document["persons"])}


def test_every_released_version_has_its_step():
    assert current_format() == f"naastbetrokken/{len(STEPS) + 1}" == "naastbetrokken/1"


def test_an_older_document_takes_every_step_from_its_own_version_on():
    steps = (rename_people, number_the_rooms)
    old = {"format": "naastbetrokken/1", "people": ["p1"], "client": None}
    middle = {"format": "naastbetrokken/2", "persons": ["p1"]}
    new = {"format": "naastbetrokken/3", "persons": ["p1"], "rooms": 7}
    assert migrate(old, steps) == ({"persons": ["p1"], "client": None, "rooms": 1}, ())
    assert migrate(middle, steps) == ({"persons": ["p1"], "rooms": 1}, ())
    assert migrate(new, steps) == ({"persons": ["p1"], "rooms": 7}, ())
    assert old == {"format": "naastbetrokken/1", "people": ["p1"], "client": None}


def test_a_newer_document_says_what_to_do():
    body, (problem,) = migrate({"format": "naastbetrokken/3"}, (rename_people,))
    assert body is None
    assert (problem.path, problem.message, problem.hint) == (
        "$.format",
        "this dossier is of version 3; this library reads versions up to 2",
        "install a newer release of naastbetrokken",
    )


@pytest.mark.parametrize(
    "found",
    [
        None,
        1,
        "1",
        "naastbetrokken",
        "naastbetrokken/0",
        "naastbetrokken/1.2",
        "naastbetrokken-drawing/1",
        ["x"],
    ],
)
def test_what_is_no_format_is_told_and_the_rest_still_read(found):
    body, (problem,) = migrate({"format": found, "client": "p1"})
    assert body == {"client": "p1"}
    assert (problem.path, problem.message) == ("$.format", "this is no format of a dossier")


def test_a_missing_format_is_told_and_the_rest_still_read():
    body, (problem,) = migrate({"client": "p1"})
    assert body == {"client": "p1"}
    assert problem.hint == 'add "format": "naastbetrokken/1"'
