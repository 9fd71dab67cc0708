# SPDX-License-Identifier: MIT
"""Whatever happens to a file on its way: a located error or a dossier, and nothing else is ever raised."""

import json as plain_json
import random
from copy import deepcopy

import pytest

from naastbetrokken.errors import InvalidDossier
from naastbetrokken.io import gedcom, json
from naastbetrokken.model import Dossier

ROUNDS = 500

TAGS = "BIRT DEAT MARR DIV ENGA DATE PLAC NOTE NAME SEX FAMC FAMS HUSB WIFE CHIL PEDI ADOP RESN CONC CONT TYPE EVEN NO"
WORDS = [
    "Y",
    "N",
    "M",
    "@I1@",
    "@F1@",
    "@VOID@",
    "1957",
    "BET 1950 AND",
    "@#DHEBREW@ 5 ADS 5785",
    "/",
    "@@",
    "\x00",
    "é",
]


def some_gedcom(rng):
    """A family of a few generations, told from both sides."""
    lines = ["0 HEAD", "1 GEDC", f"2 VERS {rng.choice(['5.5', '5.5.1', '7.0'])}", "1 CHAR UTF-8"]
    people = rng.randint(3, 12)
    families = rng.randint(1, 6)
    for person in range(1, people + 1):
        lines += [f"0 @I{person}@ INDI", f"1 NAME Jan /Boom {person}/", f"1 SEX {rng.choice('MFXU')}"]
        lines += ["1 BIRT", f"2 DATE {rng.choice(['', 'ABT ', 'BEF '])}{rng.randint(1800, 2020)}"]
        lines += [f"1 FAMC @F{rng.randint(1, families)}@", f"2 PEDI {rng.choice(['birth', 'foster'])}"]
        lines += ["1 NOTE een", "2 CONT twee"]
    for family in range(1, families + 1):
        lines += [f"0 @F{family}@ FAM", f"1 HUSB @I{rng.randint(1, people)}@", f"1 WIFE @I{rng.randint(1, people)}@"]
        lines += [f"1 CHIL @I{rng.randint(1, people)}@", "1 MARR", f"2 DATE {rng.randint(1800, 2020)}", "1 DIV Y"]
    return [*lines, "0 TRLR"]


def a_line(rng):
    return f"{rng.randint(0, 5)} {rng.choice(['', '@I1@ ', '@F1@ '])}{rng.choice(TAGS.split())} {rng.choice(WORDS)}"


def damaged(lines, rng):
    """The lines after a few accidents, as bytes."""
    lines = list(lines)
    for _ in range(rng.randint(1, 6)):
        place = rng.randrange(len(lines))
        accident = rng.choice(["drop", "double", "swap", "cut", "level", "pointer", "insert", "word"])
        if accident == "drop":
            del lines[place : place + rng.randint(1, 3)]
            lines = lines or ["0 HEAD"]
        elif accident == "double":
            lines[place:place] = lines[place : place + rng.randint(1, 8)]
        elif accident == "swap":
            other = rng.randrange(len(lines))
            lines[place], lines[other] = lines[other], lines[place]
        elif accident == "cut":
            lines = lines[: place + 1]
        elif accident == "level":
            lines[place] = f"{rng.randint(0, 99)}{lines[place][1:]}"
        elif accident == "pointer":
            lines[place] = lines[place].replace("@I", rng.choice(["@F", "@X", "@"]))
        elif accident == "insert":
            lines.insert(place, a_line(rng))
        else:
            lines[place] += rng.choice(WORDS)
    data = bytearray(rng.choice(["\n", "\r\n", "\r"]).join(lines).encode())
    for _ in range(rng.choice([0, 0, 1, 5])):
        data[rng.randrange(len(data))] = rng.randrange(256)
    return bytes(data[: rng.choice([len(data), len(data), rng.randrange(len(data))])])


def outcome(read, data):
    """A dossier that holds, or a located error; anything else fails the test."""
    problems, dossier = (), None
    try:
        dossier = read(data)
    except InvalidDossier as error:
        problems = error.problems
    assert all(problem.path and problem.message for problem in problems)
    assert (dossier is None) == bool(problems)
    if dossier is None:
        return "error"
    assert json.loads(json.dumps(dossier)) == dossier
    return "dossier"


def test_damaged_gedcom_is_read_or_refused():
    rng = random.Random(2026)  # noqa: S311
    seen = [outcome(lambda data: gedcom.loads(data).dossier, damaged(some_gedcom(rng), rng)) for _ in range(ROUNDS)]
    assert seen.count("dossier") > ROUNDS // 2


def some_dossier():
    builder = Dossier.build()
    people = [builder.person(f"Persoon {number}", born=f"19{number}0~", gender="woman") for number in range(4)]
    union = builder.union(people[0], people[1], ("marriage", "1984"), ("divorce", "1997"), children=[people[2]])
    builder.bond(people[0], people[2], "close", period="1990/..")
    builder.tie(people[3], ring="inner", stance="supportive", gives=["moral"], contact_per_week=0.5)
    builder.event("verhuisd", "1999", persons=[people[2]], before=union)
    builder.household(*people[:2], name="thuis")
    return json.dumps(builder.done())


VALUES = [None, True, 0, -1, 1.5, 1e999, "", "x", "1957", "p1", "u1", [], ["p1"], {}, {"id": "p1"}, "\ud83d"]


def with_another_value(document, rng):
    """The document with something at a random place replaced, dropped, added or doubled."""
    place = document
    while True:
        key = rng.choice(list(place) if isinstance(place, dict) else range(len(place)))
        inside = place[key]
        if not isinstance(inside, dict | list) or not inside or rng.random() < 0.2:
            break
        place = inside
    change = rng.choice(["replace", "drop", "add", "double"])
    if change == "drop":
        del place[key]
    elif change == "replace":
        place[key] = deepcopy(rng.choice(VALUES))
    elif isinstance(place, list):
        place.insert(0, deepcopy(place[key] if change == "double" else rng.choice(VALUES)))
    else:
        place[rng.choice(["id", "name", "born", "period", "extensions", "zomaar"])] = deepcopy(rng.choice(VALUES))


def test_damaged_json_is_read_or_refused():
    rng = random.Random(2026)  # noqa: S311
    text = some_dossier()
    for _ in range(ROUNDS):
        data = bytearray(text.encode())
        for _ in range(rng.randint(1, 4)):
            place = rng.randrange(len(data))
            data[place : place + rng.choice([0, 1, 20])] = rng.choice(
                [b"", b'"', b"{", b"[", b",", b":", b"1e999", b"NaN", b"\\ud800", b"\xff", b"null", data[:30]]
            )
        outcome(json.loads, bytes(data))


def test_a_dossier_with_other_values_is_read_or_refused():
    rng = random.Random(2026)  # noqa: S311
    text = some_dossier()
    seen = []
    for _ in range(ROUNDS):
        document = plain_json.loads(text)
        for _ in range(rng.randint(1, 3)):
            with_another_value(document, rng)
        seen.append(outcome(json.loads, plain_json.dumps(document)))
    assert 10 < seen.count("dossier") < ROUNDS


@pytest.mark.parametrize("place", range(0, 1200, 60))
def test_a_dossier_cut_anywhere_says_where_it_ends(place):
    with pytest.raises(InvalidDossier, match=r"line [0-9]+, column [0-9]+: this is no JSON"):
        json.loads(some_dossier()[:place])
