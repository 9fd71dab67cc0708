# SPDX-License-Identifier: MIT
"""The tie with one naaste in sentences: what was told, nothing that was not, and what is still to be asked."""

import pytest

from naastbetrokken.demo import demo_dossier
from naastbetrokken.model import ContactValue, Direction, Dossier, Help, Initiative, Ring, Sector, Stance, Tie
from naastbetrokken.scene.circle_facts import (
    frequency,
    kin_word,
    open_questions,
    ring_word,
    sector_word,
    tie_sentences,
    who,
    without_side,
)
from naastbetrokken.scene.people import People
from naastbetrokken.scene.words import TABLES, words


def people(lang: str = "nl") -> People:
    return People.of(demo_dossier(), lang=lang)


def tie(person: str) -> Tie:
    return next(one for one in demo_dossier().ties if one.person == person)


@pytest.mark.parametrize(
    ("per_week", "long", "short"),
    [
        (0, "geen contact", "geen contact"),
        (0.01, "ongeveer 1 keer per jaar", "±1× per jaar"),
        (0.001, "minder dan 1 keer per jaar", "<1× per jaar"),
        (0.1, "ongeveer 5 keer per jaar", "±5× per jaar"),
        (0.25, "ongeveer 1 keer per maand", "±1× per maand"),
        (0.5, "ongeveer 2 keer per maand", "±2× per maand"),
        (1, "1 keer per week", "1× per week"),
        (1.5, "1,5 keer per week", "1,5× per week"),
        (7, "elke dag", "elke dag"),
        (10, "10 keer per week", "10× per week"),
    ],
)
def test_how_often_is_told_as_one_would_say_it(per_week: float, long: str, short: str) -> None:
    assert frequency(people(), per_week) == long
    assert frequency(people(), per_week, short=True) == short


def test_once_and_twice_read_well_in_english() -> None:
    said = [frequency(people("en"), per_week) for per_week in (1, 2, 1.5, 0.25)]
    assert said == ["once a week", "2 times a week", "1.5 times a week", "about once a month"]


@pytest.mark.parametrize(
    ("person", "said"),
    [
        ("p-aunt", "Riek Terpstra (tante Riek), vrouw, tante van vaderskant, wijkverpleegkundige, met pensioen"),
        ("p-clinician", "Linda Bakker (behandelaar Linda), vrouw, verpleegkundig specialist"),
        ("p-peer", "Hassan van de zelfhulpgroep, man"),
    ],
)
def test_what_the_client_calls_somebody_stands_with_the_name_and_says_nothing_twice(person: str, said: str) -> None:
    assert who(people(), tie(person)) == said


@pytest.mark.parametrize(
    ("lang", "whole", "short"),
    [
        ("nl", "tante van vaderskant", "tante"),
        ("nl", "oma van moederskant", "oma"),
        ("nl", "man van een nicht", "man van een nicht"),
        ("en", "half-brother on the father’s side", "half-brother"),
        ("en", "sister", "sister"),
    ],
)
def test_where_there_is_little_room_kinship_goes_without_the_side(lang: str, whole: str, short: str) -> None:
    assert without_side(whole, lang) == short


def test_the_tie_with_a_sister_reads_as_it_was_told() -> None:
    assert who(people(), tie("p-sister")) == "Marleen Terpstra, vrouw, zus, eerste contactpersoon, juf in groep 6"
    assert " ".join(tie_sentences(people(), tie("p-sister"))) == (
        "Joost noemt Marleen steunend. Er is 2 keer per week contact. Meestal zoekt Marleen contact. "
        "Het contact begon op 12 maart 1980. Hoe het begon: zijn grote zus. "
        "Wat het contact waard is: belangrijk en vrijwillig. "
        "Marleen geeft nu hulp: morele steun, meedenken over problemen en de weg wijzen naar anderen. "
        "Joost wil vragen: samen de brief aan Lotte lezen. De steun gaat van Marleen naar Joost."
    )


def test_a_tie_of_which_nothing_is_told_says_nothing() -> None:
    assert tie_sentences(people(), Tie(person="p-friend")) == ()


def test_the_sentences_of_a_fellow_user_are_built_as_those_of_anybody_else() -> None:
    """Fellow users can matter a great deal: the words stay neutral, whatever the sector."""
    told = tie("p-friend")
    other = Tie(
        **{
            **{name: getattr(told, name) for name in told.__slots__ if name != "__weakref__"},
            "sector": Sector.FELLOW_USERS,
        }
    )
    assert tie_sentences(people(), told) == tie_sentences(people(), other)


def test_kinship_is_named_where_it_is_recorded() -> None:
    assert [kin_word(people(), one) for one in ("p-mother", "p-son", "p-friend", "p-dog")] == ["moeder", "zoon", "", ""]


def test_a_mother_is_not_asked_about_as_if_one_had_met_her() -> None:
    asked = [question.value for question, _ in open_questions(people(), Tie(person="p-mother"))]
    assert "since" not in asked
    assert "frequency" in asked


def test_questions_are_whole_sentences_with_names() -> None:
    (_, first), *_ = open_questions(people(), Tie(person="p-friend"))
    assert first == "Waar in de cirkel hoort Ferry?"


def test_without_a_client_the_sentences_speak_of_the_client() -> None:
    b = Dossier.build()
    friend = b.person("Kim")
    someone = People.of(b.done())
    told = Tie(person=str(getattr(friend, "id", friend)), stance=Stance.SUPPORTIVE)
    assert tie_sentences(someone, told) == ("De cliënt noemt Kim steunend.",)


@pytest.mark.parametrize("lang", TABLES)
def test_every_code_of_a_tie_has_words(lang: str) -> None:
    w = words(lang)
    keys = [f"circle.value.{one.value}" for one in ContactValue]
    keys += [f"circle.help.{one.value}" for one in Help]
    keys += [f"circle.sector.{one.value}" for one in Sector]
    keys += [f"circle.ring.{one.value}" for one in Ring]
    keys += [f"circle.{group}.{one.value}" for group in ("stance", "legend") for one in Stance]
    keys += [f"circle.says.initiative.{one.value}" for one in Initiative]
    keys += [f"circle.says.direction.{one.value}" for one in Direction]
    assert [key for key in keys if key not in w] == []


def test_what_is_not_placed_has_words_too() -> None:
    bare = Tie(person="p-friend")
    assert (ring_word(people(), bare.ring), sector_word(people(), bare)) == (
        "nog niet geplaatst",
        "nog geen leefgebied",
    )
