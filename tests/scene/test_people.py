# SPDX-License-Identifier: MIT
"""People in words: what is said of somebody, the same in every output."""

import pytest

from naastbetrokken.model import Condition, ConditionKind, ConditionStatus, Dossier, Name, PartialDate, Person
from naastbetrokken.scene.genogram_texts import genogram_texts
from naastbetrokken.scene.people import People
from naastbetrokken.scene.person_facts import age_inside, fact_lines, is_outside
from naastbetrokken.scene.person_ties import description


def jans_family(date: str | None = "2024-03-01") -> Dossier:
    b = Dossier.build()
    jan = b.person("Jan", gender="man", born="1957", client=True)
    clarinda = b.person("Clarinda", gender="woman", born="1960~")
    kim = b.person("Kim", gender="woman", born="1985")
    b.union(jan, clarinda, ("marriage", "1984"), ("divorce", "1997"), children=[kim])
    b.date(date)
    return b.done()


def test_the_accessible_name_of_the_client() -> None:
    people = People.of(jans_family(date=None))
    assert description(people, "p1") == (
        "Jan, man, geboren in 1957, de cliënt; ex-partner van Clarinda (gehuwd in 1984 en gescheiden in 1997); "
        "vader van Kim"
    )


def test_the_same_in_english() -> None:
    people = People.of(jans_family(date=None), lang="en")
    assert description(people, "p3") == "Kim, woman, born in 1985; daughter of Jan and Clarinda"


def test_ages_are_reckoned_on_the_day_of_the_dossier_or_on_the_day_asked_for() -> None:
    assert "66 of 67 jaar" in description(People.of(jans_family()), "p1")
    assert "52 of 53 jaar" in description(People.of(jans_family(), at=PartialDate.parse("2010-05-01")), "p1")
    assert "jaar" not in description(People.of(jans_family(date=None)), "p1")


def test_people_of_one_name_are_told_apart_by_their_year_of_birth_as_far_as_that_is_known_and_shown() -> None:
    b = Dossier.build()
    old, young = b.person("Jan Post", born="1930~"), b.person("Jan Post", born="1980-03-01")
    undated, other = b.person("Jan Post"), b.person("Kim Post", born="1981")
    b.bond(old, young, "close")
    dossier = b.done()
    people = People.of(dossier)
    assert people.names([old, young, undated, other]) == "Jan Post (±1930), Jan Post (1980), Jan Post en Kim Post"
    assert People.of(dossier, show=("bonds",)).names([old, young]) == "Jan Post en Jan Post"


def test_somebody_is_one_age_or_the_next_but_from_one_age_to_another_when_less_is_known() -> None:
    b = Dossier.build()
    one, other = b.person("Ans", born="1990"), b.person("Bea", born="198X")
    dead = b.person("Cor", born="1940", died="2010")
    b.date("2026-06-30")
    people = People.of(b.done())
    assert "35 of 36 jaar" in description(people, one)
    assert "36 tot 46 jaar" in description(people, other)
    assert "69 of 70 jaar geworden" in description(people, dead)


def test_nobody_is_said_to_be_older_than_anybody_becomes() -> None:
    """Without a recorded death a great-grandmother of 1890 would be 134."""
    b = Dossier.build()
    old = b.person("Grietje", gender="woman", born="1890")
    b.date("2024")
    people = People.of(b.done())
    assert description(people, old) == "Grietje, vrouw, geboren in 1890"
    assert age_inside(people, people.dossier.by_id[old]) == ""


def test_the_texts_around_the_symbols_of_a_small_family() -> None:
    texts = genogram_texts(jans_family())
    assert {one: (text.name, text.birth, text.death) for one, text in texts.persons.items()} == {
        "p1": ("Jan", "1957–", ""),
        "p2": ("Clarinda", "±1960–", ""),
        "p3": ("Kim", "1985–", ""),
    }
    assert texts.unions == {"u1": ("geh. 1984", "gesch. 1997")}
    assert {one: (symbol.shape, symbol.half) for one, symbol in texts.symbols.items()} == {
        "p1": ("square", 27.5),
        "p2": ("circle", 22.0),
        "p3": ("circle", 22.0),
    }


@pytest.mark.parametrize(
    ("facts", "birth", "death"),
    [
        ({"born": "1941", "died": "2002"}, "1941–", "2002"),
        ({"born": "1941", "deceased": True}, "1941–", "?"),
        ({"died": "2002"}, "?–", "2002"),
        ({"deceased": True}, "", ""),
        ({"born": "1941"}, "1941–", ""),
        ({}, "", ""),
        ({"born": "2024-05", "pregnancy": "expected"}, "", ""),
    ],
)
def test_birth_stands_left_and_death_right_above_the_symbol(facts: dict[str, object], birth: str, death: str) -> None:
    b = Dossier.build()
    one = b.person("Bep", **facts)  # type: ignore[arg-type]
    text = genogram_texts(b.done()).persons[one]
    assert (text.birth, text.death) == (birth, death)


@pytest.mark.parametrize(
    ("condition", "line", "full"),
    [
        (
            Condition(
                kind=ConditionKind.SUBSTANCE,
                name="alcohol",
                status=ConditionStatus.RECOVERY,
                since=PartialDate.parse("2019-03"),
            ),
            "alcohol, in herstel sinds 2019",
            "alcohol, in herstel sinds maart 2019",
        ),
        (
            Condition(kind=ConditionKind.SUBSTANCE, status=ConditionStatus.SUSPECTED),
            "problemen met middelen, vermoed",
            "problemen met middelen, vermoed",
        ),
        (
            Condition(kind=ConditionKind.MENTAL, name="depressie", since=PartialDate.parse("2020")),
            "depressie",
            "depressie, sinds 2020",
        ),
        (
            Condition(
                kind=ConditionKind.SUBSTANCE,
                name="gokken",
                status=ConditionStatus.PAST,
                since=PartialDate.parse("2001"),
                until=PartialDate.parse("2004"),
            ),
            "gokken, vroeger",
            "gokken, vroeger, van 2001 tot 2004",
        ),
        (
            Condition(
                kind=ConditionKind.SUBSTANCE,
                name="alcohol",
                status=ConditionStatus.PAST,
                since=PartialDate.parse("197X"),
                until=PartialDate.parse("2009~"),
            ),
            "alcohol, vroeger",
            "alcohol, vroeger, van de jaren zeventig tot omstreeks 2009",
        ),
    ],
)
def test_a_condition_always_stands_in_words_too(condition: Condition, line: str, full: str) -> None:
    people = People.of(Dossier.trusted(persons=(Person("p", conditions=(condition,)),)))
    assert fact_lines(people, people.dossier.persons[0]) == (line,)
    assert full in description(people, "p")


def test_a_union_with_many_states_keeps_to_three_lines() -> None:
    b = Dossier.build()
    a, c = b.person("A"), b.person("C")
    b.union(a, c, ("met", "1976"), ("cohabitation", "1978"), ("marriage", "1980"), ("divorce", "1990"))
    assert genogram_texts(b.done()).unions == {"u1": ("ontmoet 1976, sw 1978", "geh. 1980, gesch. 1990")}


def test_the_death_of_a_partner_says_enough_about_widowhood() -> None:
    b = Dossier.build()
    a, c = b.person("A", died="1990"), b.person("C")
    b.union(a, c, ("marriage", "1950"), ("widowhood", "1990"))
    assert genogram_texts(b.done()).unions == {"u1": ("geh. 1950",)}
    assert "verweduwd in 1990" in description(People.of(b.done()), c)


def test_people_with_the_same_daily_name_are_called_by_their_whole_name() -> None:
    b = Dossier.build()
    father = b.person(Name(given="Jan", family="de Boer"), gender="man")
    son = b.person(Name(given="Jan", family="Smit"), gender="man")
    b.union(father, children=[son])
    assert description(People.of(b.done()), father) == "Jan de Boer, man; vader van Jan Smit"


def test_somebody_without_a_name_is_not_left_out() -> None:
    b = Dossier.build()
    mother = b.person("Els", gender="woman")
    b.union(mother, children=[b.person(), b.person(pregnancy="miscarriage", born="1982")])
    assert description(People.of(b.done()), mother) == "Els, vrouw; moeder van miskraam en iemand zonder naam"


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({"pregnancy": "miscarriage", "born": "2010-05~"}, "miskraam, omstreeks mei 2010"),
        ({"pregnancy": "abortion", "died": "2012"}, "zwangerschapsafbreking, in 2012"),
        ({"pregnancy": "expected", "born": "2026-11"}, "zwangerschap, verwacht in november 2026"),
        (
            {"name": "Pieter", "pregnancy": "stillbirth", "gender": "man", "born": "1983-06-17", "died": "1983-06-17"},
            "Pieter, doodgeboren jongetje, op 17 juni 1983",
        ),
    ],
)
def test_of_a_lost_child_nobody_says_that_it_was_born_and_died(facts: dict[str, str], said: str) -> None:
    b = Dossier.build()
    one = b.person(**facts)  # type: ignore[arg-type]
    assert description(People.of(b.done()), one) == said


def test_every_sense_in_which_somebody_is_a_child_is_said_with_its_period() -> None:
    b = Dossier.build()
    child, mother, foster = b.person("Kim"), b.person("Els"), b.person("Truus", gender="woman")
    b.union(mother, children=[child])
    b.child(child, parents=[foster], kind="foster", period="1991/1992")
    people = People.of(b.done())
    assert description(people, child) == (
        "Kim, gender niet vastgelegd; kind van Els; pleegkind (van 1991 tot 1992) van Truus"
    )
    assert description(people, foster) == "Truus, vrouw; pleegmoeder van Kim"


def test_only_who_is_said_to_be_no_family_is_drawn_as_no_family() -> None:
    """Somebody whose place is simply not known may well be a relative."""
    b = Dossier.build()
    friend, stranger, aunt = b.person("Ferry"), b.person("Gert"), b.person("Riek")
    b.tie(friend, sector="friends", roles=["maatje"])
    b.tie(aunt, sector="family")
    people = People.of(b.done())
    outside = {one: is_outside(people, people.dossier.by_id[one]) for one in (friend, stranger, aunt)}
    assert outside == {friend: True, stranger: False, aunt: False}
    assert fact_lines(people, people.dossier.by_id[friend]) == ("maatje",)
