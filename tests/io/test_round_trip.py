# SPDX-License-Identifier: MIT
"""Saving and loading is identity, and whatever is written is what the schema describes."""

import json
from types import NoneType, UnionType
from typing import get_args, get_origin

import attrs
import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from naastbetrokken.errors import InvalidDossier
from naastbetrokken.io._problems import read
from naastbetrokken.io._wire import keys, plain
from naastbetrokken.io.json import dumps, loads
from naastbetrokken.io.schema import schema
from naastbetrokken.model import Dossier, Extensions, PartialDate, Period

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=6,
)
YEARS = st.integers(1, 9999)
DATES = st.one_of(
    st.dates().map(PartialDate.coerce),
    st.builds(PartialDate.of, YEARS, st.none() | st.integers(1, 12), approximate=st.booleans()),
    st.builds(PartialDate.before, YEARS),
    st.builds(PartialDate.after, YEARS),
    st.tuples(YEARS, YEARS).map(sorted).map(lambda ends: PartialDate.between(*ends)),
    st.sampled_from(["195X", "19XX?", "1957-04%", "[195X..1960-02~]"]).map(PartialDate.parse),
)
GOES_ON = st.sampled_from([True])
PERIODS = st.one_of(
    st.builds(Period, st.none() | DATES, end=st.none() | DATES),
    st.builds(Period, st.none() | DATES, ongoing=GOES_ON),
    st.builds(Period, end=st.none() | DATES, always=GOES_ON),
)
IDS = st.sampled_from(["a", "b", "c", "d", "e"])


def values(kind):
    """Values of any type that the model uses; references are any short text."""
    plain_kinds = {
        str: TEXTS,
        bool: st.booleans(),
        int: st.integers(-(10**6), 10**6),
        float: st.floats(allow_nan=False, allow_infinity=False),
        NoneType: st.none(),
        PartialDate: DATES,
        Period: PERIODS,
        Extensions: st.dictionaries(TEXTS, JSON, max_size=2).map(Extensions.of),
    }
    if kind in plain_kinds:
        return plain_kinds[kind]
    if isinstance(kind, UnionType):
        return st.one_of([values(each) for each in get_args(kind)])
    if get_origin(kind) is tuple:
        return st.lists(values(get_args(kind)[0]), max_size=2).map(tuple)
    if attrs.has(kind):
        required = {key.name: values(key.type) for key in keys(kind) if key.default is attrs.NOTHING}
        optional = {key.name: values(key.type) for key in keys(kind) if key.default is not attrs.NOTHING}
        return st.fixed_dictionaries(required, optional=optional).map(lambda parts: kind(**parts))
    return st.sampled_from(kind)


DOSSIERS = values(Dossier)
"""Any dossier whose values are of the right types; references mostly dangle."""

VALIDATOR = jsonschema.Draft202012Validator(schema())


@st.composite
def sound_dossiers(draw):
    """Dossiers of five persons whose structure holds, with any content."""
    from naastbetrokken.model import LifeEvent, Parentage, Person, Tie, Union

    def free(cls, *fixed):
        named = {key.name: values(key.type) for key in keys(cls) if key.name not in fixed}
        return draw(st.fixed_dictionaries({}, optional=named))

    persons = (Person("a", **free(Person, "id")), *(Person(each) for each in "bcde"))
    partners = draw(st.lists(IDS, min_size=1, max_size=2, unique=True))
    union = Union("u", partners=tuple(partners), **free(Union, "id", "partners", "unknown_partner"))
    child = next(each for each in "abcde" if each not in partners)
    often = draw(st.none() | st.floats(0, 1000))
    tie = Tie(person="b", contact_per_week=often, **free(Tie, "person", "contact_per_week"))
    rated = {"title": "x", "valence": draw(st.none() | st.integers(-5, 5))}
    event = LifeEvent("e1", **{**rated, **free(LifeEvent, "id", "when", "persons", "valence")})
    return Dossier.checked(
        client=draw(st.sampled_from([None, "a"])),
        date=draw(st.none() | DATES),
        persons=persons,
        unions=(union,),
        parentages=(Parentage(child=child, union="u", **free(Parentage, "child", "union", "parents")),),
        ties=(tie,),
        events=(event,),
        extensions=draw(values(Extensions)),
    )


@given(sound_dossiers())
def test_saving_and_loading_is_identity(dossier):
    text = dumps(dossier)
    assert loads(text) == dossier
    assert loads(text.encode()) == dossier
    assert dumps(loads(text)) == text


@given(DOSSIERS)
def test_every_value_of_the_model_keeps_its_shape(dossier):
    """Also in a dossier whose structure is broken, which `dumps` itself refuses."""
    body = plain(dossier)
    again, problems = read(json.loads(json.dumps(body)))
    assert again == dossier
    assert all(problem.code != "SHAPE" for problem in problems)
    VALIDATOR.validate({"format": "naastbetrokken/1", **body})


@given(st.data())
def test_what_the_converter_refuses_for_its_shape_the_schema_refuses_too(data):
    """One value anywhere in a sound document is replaced, dropped or given a neighbour."""
    body = json.loads(json.dumps(plain(data.draw(sound_dossiers()))))
    place = body
    while True:
        key = data.draw(st.sampled_from(list(place) if isinstance(place, dict) else range(len(place))))
        inside = place[key]
        if key == "extensions" or not isinstance(inside, dict | list) or not inside or data.draw(st.booleans()):
            break
        place = inside
    change = data.draw(st.sampled_from(["replace", "drop", "add"]))
    if change == "replace":
        place[key] = data.draw(
            st.sampled_from([None, True, 5, 1957.9, "false", "1957-13", "1957/1960", [], {}, ["x"], {"x": 1}])
        )
    elif change == "drop":
        del place[key]
    elif isinstance(place, dict):
        place["geboren"] = "1957"
    _, problems = read(body)
    by_converter = any(problem.code == "SHAPE" for problem in problems)
    by_schema = not VALIDATOR.is_valid({"format": "naastbetrokken/1", **body})
    assert by_converter == by_schema


@given(DATES | PERIODS)
def test_every_date_and_period_looks_as_the_schema_says(date):
    definition = schema()["$defs"][type(date).__name__]
    assert jsonschema.Draft202012Validator(definition).is_valid(str(date))


@pytest.mark.parametrize(
    "text",
    ["", "1957-4", "57", "0000", "1957-13", "1957-04-32", "..", "[..]", "1957~~", "1957 ", "1957/1960"],
)
def test_what_is_no_date_the_schema_refuses(text):
    definition = jsonschema.Draft202012Validator(schema()["$defs"]["PartialDate"])
    assert not definition.is_valid(text)
    with pytest.raises(InvalidDossier):
        loads(json.dumps({"format": "naastbetrokken/1", "date": text}))
