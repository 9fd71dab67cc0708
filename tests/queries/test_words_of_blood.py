# SPDX-License-Identifier: MIT
"""The words for relatives by descent, their degree and their coefficient: the table that the field uses."""

import pytest
from attrs import evolve

from naastbetrokken.queries import Sharing, relation, relationship_coefficient
from naastbetrokken.queries.words import DUTCH, ENGLISH
from naastbetrokken.queries.words.language import Noun
from naastbetrokken.queries.words.naming import blood_noun

# (up, down), degree, Dutch man/woman/anybody, English man/woman/anybody, coefficient through a couple (or straight)
ROWS = [
    ((1, 0), 1, ("vader", "moeder", "ouder"), ("father", "mother", "parent"), 1 / 2),
    ((2, 0), 2, ("opa", "oma", "grootouder"), ("grandfather", "grandmother", "grandparent"), 1 / 4),
    (
        (3, 0),
        3,
        ("overgrootvader", "overgrootmoeder", "overgrootouder"),
        ("great-grandfather", "great-grandmother", "great-grandparent"),
        1 / 8,
    ),
    (
        (4, 0),
        4,
        ("betovergrootvader", "betovergrootmoeder", "betovergrootouder"),
        ("great-great-grandfather", "great-great-grandmother", "great-great-grandparent"),
        1 / 16,
    ),
    (
        (5, 0),
        5,
        ("oudvader", "oudmoeder", "oudouder"),
        ("3× great-grandfather", "3× great-grandmother", "3× great-grandparent"),
        1 / 32,
    ),
    ((0, 1), 1, ("zoon", "dochter", "kind"), ("son", "daughter", "child"), 1 / 2),
    ((0, 2), 2, ("kleinzoon", "kleindochter", "kleinkind"), ("grandson", "granddaughter", "grandchild"), 1 / 4),
    (
        (0, 3),
        3,
        ("achterkleinzoon", "achterkleindochter", "achterkleinkind"),
        ("great-grandson", "great-granddaughter", "great-grandchild"),
        1 / 8,
    ),
    (
        (0, 4),
        4,
        ("achterachterkleinzoon", "achterachterkleindochter", "achterachterkleinkind"),
        ("great-great-grandson", "great-great-granddaughter", "great-great-grandchild"),
        1 / 16,
    ),
    (
        (0, 5),
        5,
        ("afstammeling in de 5e generatie",) * 3,
        ("3× great-grandson", "3× great-granddaughter", "3× great-grandchild"),
        1 / 32,
    ),
    ((1, 1), 2, ("broer", "zus", "broer/zus"), ("brother", "sister", "sibling"), 1 / 2),
    ((2, 1), 3, ("oom", "tante", "oom/tante"), ("uncle", "aunt", "uncle/aunt"), 1 / 4),
    (
        (3, 1),
        4,
        ("oudoom", "oudtante", "oudoom/oudtante"),
        ("great-uncle", "great-aunt", "great-uncle/great-aunt"),
        1 / 8,
    ),
    (
        (4, 1),
        5,
        ("overoudoom", "overoudtante", "overoudoom/overoudtante"),
        ("great-granduncle", "great-grandaunt", "great-granduncle/great-grandaunt"),
        1 / 16,
    ),
    (
        (5, 1),
        6,
        ("betoveroudoom", "betoveroudtante", "betoveroudoom/betoveroudtante"),
        ("2× great-granduncle", "2× great-grandaunt", "2× great-granduncle/aunt"),
        1 / 32,
    ),
    ((1, 2), 3, ("neef", "nicht", "neef/nicht"), ("nephew", "niece", "nephew/niece"), 1 / 4),
    (
        (1, 3),
        4,
        ("achterneef", "achternicht", "achterneef/achternicht"),
        ("grandnephew", "grandniece", "grandnephew/grandniece"),
        1 / 8,
    ),
    (
        (1, 4),
        5,
        ("achterachterneef", "achterachternicht", "achterachterneef/achterachternicht"),
        ("great-grandnephew", "great-grandniece", "great-grandnephew/great-grandniece"),
        1 / 16,
    ),
    (
        (1, 5),
        6,
        ("verre familie (graad 6)",) * 3,
        ("2× great-grandnephew", "2× great-grandniece", "2× great-grandnephew/niece"),
        1 / 32,
    ),
    ((2, 2), 4, ("neef", "nicht", "neef/nicht"), ("first cousin",) * 3, 1 / 8),
    (
        (2, 3),
        5,
        ("achterneef", "achternicht", "achterneef/achternicht"),
        ("first cousin once removed",) * 3,
        1 / 16,
    ),
    ((3, 2), 5, ("neef", "nicht", "neef/nicht"), ("first cousin once removed",) * 3, 1 / 16),
    ((3, 3), 6, ("achterneef", "achternicht", "achterneef/achternicht"), ("second cousin",) * 3, 1 / 32),
    ((4, 4), 8, ("verre neef", "verre nicht", "verre neef/nicht"), ("third cousin",) * 3, 1 / 128),
    ((2, 4), 6, ("verre familie (graad 6)",) * 3, ("first cousin twice removed",) * 3, 1 / 32),
    ((2, 6), 8, ("verre familie (graad 8)",) * 3, ("first cousin 4 times removed",) * 3, 1 / 128),
    ((3, 4), 7, ("verre familie (graad 7)",) * 3, ("second cousin once removed",) * 3, 1 / 64),
    ((12, 12), 24, ("verre familie (graad 24)",) * 3, ("11th cousin",) * 3, 2.0**-23),
]
GENDERS = ("man", "woman", "unknown")


@pytest.mark.parametrize("row", ROWS, ids=[f"{row[0][0]}-{row[0][1]}" for row in ROWS])
@pytest.mark.parametrize("place", range(3), ids=GENDERS)
def test_every_row_has_its_word_its_degree_and_its_coefficient(row, place, lineage):
    steps, degree, dutch, english, share = row
    family = lineage(*steps, GENDERS[place])
    (one,) = relation(family, "alter", "ego")
    (other,) = relation(family, "alter", "ego", lang="en")
    bare = one.word.removesuffix(" van moederskant").removesuffix(" van moeder")
    assert bare == dutch[place]
    assert other.word.removesuffix(" on the mother’s side") == english[place]
    assert (one.up, one.down) == steps
    assert one.degree_consanguinity == degree
    assert one.coefficient == share == relationship_coefficient(family, "ego", "alter")


@pytest.mark.parametrize(
    ("steps", "dutch", "english"),
    [
        ((2, 0), "oma van moederskant", "grandmother on the mother’s side"),
        ((3, 0), "overgrootmoeder van moederskant", "great-grandmother on the mother’s side"),
        ((2, 1), "tante van moederskant", "aunt on the mother’s side"),
        ((3, 1), "oudtante van moederskant", "great-aunt on the mother’s side"),
        ((1, 1), "zus", "sister"),
        ((1, 0), "moeder", "mother"),
        ((0, 2), "kleindochter", "granddaughter"),
    ],
)
def test_the_side_is_told_where_there_are_two(steps, dutch, english, lineage):
    family = lineage(*steps, "woman")
    assert relation(family, "alter", "ego")[0].word == dutch
    assert relation(family, "alter", "ego", lang="en")[0].word == english


def test_the_fathers_side_is_the_fathers_side(lineage):
    one = relation(lineage(2, 0, "woman", side="man"), "alter", "ego")[0]
    assert (one.word, one.side) == ("oma van vaderskant", "father")


def test_with_a_parent_of_unknown_gender_no_side_is_told(lineage):
    one = relation(lineage(2, 0, "woman", side="unknown"), "alter", "ego")[0]
    assert (one.word, one.side) == ("oma", None)


@pytest.mark.parametrize(
    ("steps", "text"),
    [
        ((1, 2), "nicht (dochter van je broer)"),
        ((2, 2), "nicht (dochter van de broer van je moeder)"),
        ((1, 3), "achternicht (dochter van de zoon van je broer)"),
        ((2, 3), "achternicht (dochter van de zoon van de broer van je moeder)"),
        ((3, 2), "nicht van moeder (dochter van de broer van de vader van je moeder)"),
        ((3, 3), "achternicht (dochter van de zoon van de broer van de vader van je moeder)"),
    ],
)
def test_a_dutch_word_with_several_meanings_says_which(steps, text, lineage):
    assert relation(lineage(*steps, "woman"), "alter", "ego")[0].text == text


@pytest.mark.parametrize(
    ("steps", "text"),
    [
        ((2, 3), "first cousin once removed (your mother’s brother’s son’s daughter)"),
        ((3, 2), "first cousin once removed (your mother’s father’s brother’s daughter)"),
        ((1, 2), "niece"),
    ],
)
def test_an_english_word_with_several_meanings_says_which(steps, text, lineage):
    assert relation(lineage(*steps, "woman"), "alter", "ego", lang="en")[0].text == text


@pytest.mark.parametrize(
    ("steps", "dutch", "english", "share"),
    [
        ((1, 1), "halfzus van vaderskant", "half-sister on the father’s side", 1 / 4),
        ((2, 1), "tante van moederskant", "half-aunt on the mother’s side", 1 / 8),
        ((1, 2), "nicht", "half-niece on the father’s side", 1 / 8),
        ((2, 2), "nicht", "half first cousin on the mother’s side", 1 / 16),
        ((3, 3), "achternicht", "half second cousin on the mother’s side", 1 / 64),
    ],
)
def test_one_shared_ancestor_makes_half(steps, dutch, english, share, lineage):
    family = lineage(*steps, "woman", half=True)
    one = relation(family, "alter", "ego")[0]
    assert one.word == dutch
    assert relation(family, "alter", "ego", lang="en")[0].word == english
    assert (one.half, one.sharing, one.tops) == (True, Sharing.HALF, ("top",))
    assert one.coefficient == share


def test_a_couple_on_top_makes_full_and_both_are_named(lineage):
    one = relation(lineage(2, 2, "man"), "alter", "ego")[0]
    assert (one.sharing, one.half, one.tops) == (Sharing.FULL, False, ("top", "top2"))


@pytest.mark.parametrize(
    ("n", "word"),
    [
        (5, "oudouder"),
        (6, "oudgrootouder"),
        (7, "oudovergrootouder"),
        (8, "oudbetovergrootouder"),
        (9, "stamouder"),
        (13, "stamoudouder"),
        (17, "edelouder"),
        (25, "edelstamouder"),
        (33, "voorouder"),
        (65, "aartsouder"),
        (129, "opperouder"),
        (257, "hoogouder"),
    ],
)
def test_dutch_ancestors_follow_the_binary_names(n, word):
    assert blood_noun(DUTCH, (n, 0)).x == word


def test_english_ancestors_are_counted():
    assert blood_noun(ENGLISH, (9, 0)).f == "7× great-grandmother"


def test_somebody_is_themself(lineage):
    (one,) = relation(lineage(1, 0), "ego", "ego")
    assert (one.word, one.degree_consanguinity, one.coefficient, one.path) == ("zelf", 0, 1.0, ())
    assert relation(lineage(1, 0), "ego", "ego", lang="en")[0].word == "self"


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_without_genders_no_word_tells_one(lang, lineage):
    told = " ".join(
        f"{one.text} {one.sentence}"
        for steps in ((1, 0), (2, 0), (1, 1), (2, 1), (1, 2), (2, 2), (3, 2), (3, 1))
        for one in relation(lineage(*steps, "woman"), "alter", "ego", lang=lang, gendered=False)
    )
    gendered = {"moeder", "vader", "zoon", "dochter", "man", "vrouw", "moederskant", "vaderskant", "opa", "oma"}
    gendered |= {"mother", "father", "mother’s", "father’s", "son", "daughter", "sister", "brother"}
    assert not gendered & set(told.replace("(", " ").replace(")", " ").split())


def test_a_language_that_counts_ancestors_without_prefixes_and_owners_without_endings_is_a_language():
    """What another language leaves out is left out, not written as something else."""
    plain = evolve(ENGLISH, ancestor=Noun(*3 * ("{prefix}forebear {n}",)), chain=evolve(ENGLISH.chain, genitives=()))
    assert blood_noun(plain, (20, 0)).x == "forebear 18"
    assert plain.genitive("Jan") == "Jan"
