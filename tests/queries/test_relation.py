# SPDX-License-Identifier: MIT
"""All relations of two people at once: nearest first, every line told, a path for every pair."""

import pytest

from naastbetrokken.model import Dossier
from naastbetrokken.queries import Nature, Shape, StepKind, relation, relation_text, relations, relations_to
from naastbetrokken.testing.families import FAMILIES


def told(name: str, a: str, b: str, **options) -> list[str]:
    return [one.text for one in relation(FAMILIES[name](), a, b, **options)]


@pytest.mark.parametrize(
    ("name", "a", "b", "expected"),
    [
        (
            "double_cousins",
            "child22",
            "child11",
            ["nicht (dochter van de broer van je vader)", "nicht (dochter van de zus van je moeder)"],
        ),
        ("cousin_marriage", "brother2", "child", ["opa van moederskant", "oudoom van vaderskant"]),
        ("cousin_marriage", "ancestor", "child", ["overgrootvader van moederskant", "overgrootvader van vaderskant"]),
        ("uncle_niece", "younger", "child", ["vader", "oudoom van moederskant"]),
        ("uncle_niece", "niece", "younger", ["echtgenote", "nicht (dochter van je broer)"]),
        ("parents_in_law_become_a_couple", "husband", "wife", ["echtgenoot", "stiefbroer"]),
        ("parents_in_law_become_a_couple", "father", "wife", ["schoonvader", "stiefvader"]),
        (
            "marriage_between_siblings_in_law",
            "child1",
            "child2",
            ["halfbroer van moederskant", "neef (zoon van de broer van je vader)"],
        ),
        ("remarriage_half_siblings", "stepmother", "client", ["stiefmoeder"]),
        ("raised_by_grandparents", "mother", "child", ["moeder"]),
        ("raised_by_grandparents", "grandmother", "child", ["ex-pleegmoeder (voormalig)", "oma van moederskant"]),
        ("adopted_by_stepfather", "half", "child", ["halfzus van moederskant (voor de wet dezelfde twee ouders)"]),
        ("two_components", "father2", "father1", []),
        ("self_ancestor_loop", "p1", "p0", ["kind", "grootouder"]),
    ],
)
def test_every_relation_is_told_nearest_first(name, a, b, expected):
    assert told(name, a, b) == expected


@pytest.mark.parametrize("name", sorted(FAMILIES))
@pytest.mark.parametrize("lang", ["nl", "en"])
def test_every_connected_pair_has_a_path_and_a_word(name, lang):
    """Every path starts at the one and ends at the other, and each of its steps is recorded."""
    dossier = FAMILIES[name]()
    people = [person.id for person in dossier.persons]
    pairs = [(a, b) for a in people for b in people if a != b]
    for (a, b), found in relations(dossier, pairs, lang=lang).items():
        back = relation(dossier, b, a, lang=lang)
        assert bool(found) == bool(back)
        for one in found:
            assert one.word
            assert one.sentence
            assert (one.a, one.b, one.lang) == (a, b, lang)
            assert one.path[-1].person == a
            assert all(
                is_recorded(dossier, x, step)
                for x, step in zip((b, *(s.person for s in one.path)), one.path, strict=False)
            )


def is_recorded(dossier: Dossier, person: str, step) -> bool:
    if step.kind is StepKind.PARTNER:
        return {person, step.person} == set(dossier.union_by_id[step.union].partners)
    child, parent = (person, step.person) if step.kind is StepKind.PARENT else (step.person, person)
    return any(
        parentage.child == child and parent in (parentage.parents or dossier.union_by_id[parentage.union].partners)
        for parentage in dossier.parentages
    )


@pytest.mark.parametrize(
    ("a", "b", "dutch", "english"),
    [
        ("uncle", "client", "de broer van je vader", "your father’s brother"),
        ("cousin", "client", "de zoon van de broer van je vader", "your father’s brother’s son"),
        ("client", "uncles-wife", "de dochter van de broer van je partner", "your partner’s brother’s daughter"),
        ("partner", "m-grandmother", "de partner van de dochter van je dochter", "your daughter’s daughter’s partner"),
        (
            "uncles-wife",
            "aunt",
            "de partner van de broer van de man van je zus",
            "your sister’s husband’s brother’s partner",
        ),
        ("f-grandfather", "m-grandfather", "de vader van de man van je dochter", "your daughter’s husband’s father"),
    ],
)
def test_a_path_is_a_phrase(a, b, dutch, english):
    dossier = FAMILIES["three_generations"]()
    assert relation(dossier, a, b)[0].sentence == dutch
    assert relation(dossier, a, b, lang="en")[0].sentence == english


def test_of_two_relations_equally_far_the_one_nearer_in_generation_comes_first():
    """The child of one's uncle and one's niece is a cousin before a grandchild of one's brother."""
    b = Dossier.build()
    for one in ("grandparent", "father", "uncle", "ego", "brother", "niece", "child"):
        b.person(id=one)
    for child, parents in (
        ("father", ["grandparent"]),
        ("uncle", ["grandparent"]),
        ("ego", ["father"]),
        ("brother", ["father"]),
        ("niece", ["brother"]),
        ("child", ["uncle", "niece"]),
    ):
        b.child(child, parents=parents)
    dossier = b.done()
    assert [(one.up, one.down) for one in relation(dossier, "child", "ego")] == [(2, 2), (1, 3)]
    assert [(one.up, one.down) for one in relation(dossier, "ego", "child")] == [(2, 2), (3, 1)]


def test_where_no_word_exists_the_path_is_the_word():
    dossier = FAMILIES["three_generations"]()
    (one,) = relation(dossier, "uncles-wife", "aunt")
    assert one.shape is Shape.PATH
    assert one.text == "partner van de broer van de man van je zus"
    assert [step.person for step in one.path][-1] == "uncles-wife"


def test_neuter_nouns_take_their_own_article():
    b = Dossier.build()
    for one in ("ego", "father", "partner", "child", "grandchild"):
        b.person(id=one)
    b.child("ego", parents=["father"])
    b.union("father", "partner", ("marriage", 1990))
    b.child("child", parents=["partner"])
    b.child("grandchild", parents=["child"])
    dossier = b.done()
    assert relation(dossier, "child", "ego")[0].sentence == "het kind van de partner van je ouder"
    assert relation(dossier, "grandchild", "ego")[0].text == "kind van het kind van de partner van je ouder"


def test_everybody_of_a_dossier_can_be_told_from_the_client():
    dossier = FAMILIES["three_generations"]()
    found = relations_to(dossier, "client")
    assert list(found) == [person.id for person in dossier.persons if person.id != "client"]
    assert {a: one[0].word for a, one in found.items()} == {
        "f-grandfather": "opa van vaderskant",
        "f-grandmother": "oma van vaderskant",
        "m-grandfather": "opa van moederskant",
        "m-grandmother": "oma van moederskant",
        "father": "vader",
        "uncle": "oom van vaderskant",
        "mother": "moeder",
        "aunt": "tante van moederskant",
        "brother": "broer",
        "uncles-wife": "aangetrouwde tante van vaderskant",
        "cousin": "neef",
        "partner": "partner",
    }


def test_shared_work_gives_the_same_answers():
    dossier = FAMILIES["cousin_once_removed"]()
    people = [person.id for person in dossier.persons]
    pairs = [(a, b) for a in people for b in people]
    assert relations(dossier, pairs) == {(a, b): relation(dossier, a, b) for a, b in pairs}


def test_a_limit_leaves_out_the_farthest():
    dossier = FAMILIES["cousin_marriage"]()
    assert [one.word for one in relation(dossier, "cousin1", "child", limit=1)] == ["vader"]
    everything = relation(dossier, "cousin1", "child", limit=None)
    assert everything == relation(dossier, "cousin1", "child")


@pytest.mark.parametrize(
    ("lang", "lines"),
    [
        (
            "nl",
            (
                "Tom is Annas neef (zoon van Annas zus).",
                "Dat is de zoon van Annas zus.",
                "Wet: bloedverwant in de 3e graad.",
                "Verwantschapscoëfficiënt (Wright): 0,25 (1/4).",
            ),
        ),
        (
            "en",
            (
                "Tom is Anna’s nephew.",
                "That is Anna’s sister’s son.",
                "Dutch law: blood relative in the third degree.",
                "Coefficient of relationship (Wright): 0.25 (1/4).",
            ),
        ),
    ],
)
def test_the_text_has_the_word_first_then_path_law_and_genes(lang, lines):
    dossier = aunt_and_nephew()
    expected = tuple(line.replace("Annas", "Anna’s") for line in lines)
    assert relation_text(dossier, "tom", "anna", lang) == expected


def aunt_and_nephew() -> Dossier:
    b = Dossier.build()
    b.person("Anna", id="anna", gender="woman")
    b.person("Els", id="els", gender="woman")
    b.person("Tom", id="tom", gender="man")
    b.person("Piet", id="piet", gender="man")
    for one in ("f", "m"):
        b.person(id=one)
    b.union("f", "m", children=["anna", "els"])
    b.union("els", "piet", ("marriage", 1990), children=["tom"])
    return b.done()


def test_the_text_tells_every_relation_and_needs_no_names():
    assert relation_text(FAMILIES["uncle_niece"](), "niece", "younger") == (
        "Nicht is Ooms echtgenote.",
        "Wet: gehuwd of geregistreerd partner: geen bloed- of aanverwant.",
        "Verwantschapscoëfficiënt (Wright): 0,25 (1/4).",
        "Ook: nicht (dochter van Ooms broer) (wet: bloedverwant in de 3e graad).",
    )
    b = Dossier.build()
    b.person(id="x")
    b.person(id="y")
    b.child("x", parents=["y"])
    assert relation_text(b.done(), "x", "y")[0] == "x is y’s kind."
    assert relation_text(b.done(), "x", "x") == ("x is dezelfde persoon.",)


def test_the_text_of_a_pair_without_a_word_is_its_path():
    assert relation_text(FAMILIES["three_generations"](), "uncles-wife", "aunt") == (
        "Aangetrouwde tante is de partner van de broer van de man van Tantes zus.",
        "Wet: geen bloed- of aanverwant in de wet.",
    )


@pytest.mark.parametrize(
    ("name", "owner"),
    [
        ("Jan", "Jans"),
        ("Anna", "Anna’s"),
        ("Hans", "Hans’"),
        ("Max", "Max’"),
        ("Kelly", "Kelly’s"),
        ("Marie", "Maries"),
    ],
)
def test_dutch_owners_are_spelled_by_how_the_name_ends(name, owner):
    b = Dossier.build()
    b.person("Kim", id="kim", gender="woman")
    b.person(name, id="x")
    b.child("kim", parents=["x"])
    assert relation_text(b.done(), "kim", "x")[0] == f"Kim is {owner} dochter."


def test_the_nature_of_a_path_is_that_of_its_weakest_step():
    dossier = FAMILIES["child_with_three_parent_sets"]()
    natures = {person: one[0].nature for person, one in relations_to(dossier, "child").items()}
    assert natures == {
        "biological-father": Nature.BLOOD,
        "biological-mother": Nature.BLOOD,
        "foster-father": Nature.FOSTER,
        "foster-mother": Nature.FOSTER,
        "adoptive-father": Nature.ADOPTIVE,
        "adoptive-mother": Nature.ADOPTIVE,
    }


def test_affinity_of_a_far_degree_is_still_told_when_nothing_else_is():
    b = Dossier.build()
    for one in ("ego", "partner", "top", "top2"):
        b.person(id=one)
    b.union("ego", "partner", ("marriage", 1990))
    for side, last in (("l", "partner"), ("r", "alter")):
        for i in range(4):
            b.person(id=f"{side}{i}")
        b.person(id="alter") if last == "alter" else None
        for child, parent in zip(
            (last, f"{side}0", f"{side}1", f"{side}2"), (f"{side}{i}" for i in range(4)), strict=True
        ):
            b.child(child, parents=[parent])
        b.child(f"{side}3", parents=["top", "top2"])
    (one,) = relation(b.done(), "alter", "ego")
    assert (one.word, one.degree_affinity) == ("aangetrouwde verre familie (graad 10)", 10)


def test_an_uncle_who_was_fostered_by_the_other_grandparents_is_told_both_ways():
    b = Dossier.build()
    for one in ("father", "mother", "uncle", "child", "f", "m", "g", "n"):
        b.person(id=one, gender="man")
    b.union("f", "m", children=["father", "uncle"])
    b.union("g", "n", children=["mother"])
    b.child("uncle", parents=["g", "n"], kind="foster")
    b.union("father", "mother", children=["child"])
    words = [one.word for one in relation(b.done(), "uncle", "child")]
    assert words == ["oom van vaderskant", "pleegoom van vaderskant"]


def test_what_goes_on_is_not_former():
    couple = FAMILIES["couple"]()
    one, other = (person.id for person in couple.persons)
    found = [*relation(couple, one, other), *relation(FAMILIES["three_generations"](), "uncles-wife", "aunt")]
    assert [(each.shape, each.former, each.sure) for each in found] == [
        (Shape.PARTNER, False, True),
        (Shape.PATH, False, True),
    ]
