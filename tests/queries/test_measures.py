# SPDX-License-Identifier: MIT
"""Measures of a network, counted by hand on one small map."""

import re

import pytest

from naastbetrokken.errors import UsageError
from naastbetrokken.model import Dossier
from naastbetrokken.queries import Measure, Part, measures, what_if_absent
from naastbetrokken.queries.measure_words import TABLES


def network() -> Dossier:
    """Ada, Bep, Cor and Dia know each other all but one; Eli knows only Dia; Fay nobody; a dog, a dead aunt; one outside."""
    b = Dossier.build()
    b.person(id="client", client=True)
    for one in ("ada", "bep", "cor", "dia", "eli", "fay", "gus"):
        b.person(id=one)
    b.person(id="dog", kind="pet")
    b.person(id="aunt", deceased=True)
    b.union("ada", "bep", children=["client"])
    b.tie(
        "ada",
        ring="inner",
        sector="family",
        stance="supportive",
        gives=["moral", "tasks"],
        contact_per_week=7,
        direction="mutual",
        roles=["eerste contactpersoon"],
    )
    b.tie("bep", ring="inner", sector="family", stance="hindering", gives=["moral"], direction="receives")
    b.tie("cor", ring="middle", sector="friends", contact_per_week=1, gives=["company"], direction="mutual")
    b.tie(
        "dia", ring="middle", sector="professionals", contact_per_week=2, roles=["behandelaar", "eerste contactpersoon"]
    )
    b.tie("eli", ring="outer", sector="neighbours", contact_per_week=0.5, gives=["linking"], direction="none")
    b.tie("eli", sector="work", gives=["information"])
    b.tie("fay", stance="neutral")
    b.tie("dog", ring="inner")
    b.tie("aunt", ring="inner", sector="family")
    b.tie("gus", ring="outside", gives=["sharing_load"])
    for a, c in (("ada", "bep"), ("cor", "ada"), ("bep", "cor"), ("bep", "dia"), ("cor", "dia"), ("dia", "eli")):
        b.contact(a, c)
    b.contact("ada", "gus")
    b.bond("client", "ada", "close")
    b.bond("bep", "cor", "distant")
    b.bond("client", "gus", "close")
    return b.done()


def measured() -> dict[str, Measure]:
    return {one.code: one for one in measures(network())}


@pytest.mark.parametrize(
    ("code", "value"),
    [
        ("size", 8),
        ("outside", 1),
        ("density", 6 / 15),
        ("degree", 2),
        ("most_connected", 3),
        ("isolates", 1),
        ("groups", 2),
        ("cliques", 2),
        ("bridges", 1),
        ("reciprocity", 2 / 4),
        ("multiplexity", 6 / 4),
        ("contact_sum", 10.5),
        ("contact_median", 1.5),
        ("alone", 4),
        ("load", 2),
        ("bonds", 2),
    ],
)
def test_each_value_is_what_one_counts(code, value):
    assert measured()[code].value == value


def counts(code: str) -> dict[str, int]:
    return {part.key: part.count for part in measured()[code].parts}


@pytest.mark.parametrize(
    ("code", "parts"),
    [
        ("ring", {"inner": 4, "middle": 2, "outer": 1, "unknown": 1}),
        ("sector", {"family": 3, "friends": 1, "neighbours": 1, "work": 1, "professionals": 1, "unknown": 2}),
        ("stance", {"supportive": 1, "neutral": 1, "hindering": 1, "unknown": 5}),
        ("role", {"eerste contactpersoon": 2, "behandelaar": 1}),
        ("formality", {"informal": 7, "formal": 1}),
        ("kin", {"kin": 2, "non_kin": 6}),
        ("most_connected", {"bep": 3, "cor": 3, "dia": 3}),
        ("isolates", {"fay": 1}),
        ("groups", {"ada+bep+cor+dia+eli": 5, "fay": 1}),
        ("cliques", {"ada+bep+cor": 3, "bep+cor+dia": 3}),
        ("bridges", {"dia+eli": 2}),
        ("reciprocity", {"ada": 1, "cor": 1}),
        ("multiplexity", {"ada": 2, "eli": 2}),
        (
            "help",
            {
                "problem_solving": 0,
                "moral": 2,
                "tasks": 1,
                "sharing_load": 0,
                "company": 1,
                "information": 1,
                "linking": 1,
            },
        ),
        ("alone", {"tasks": 1, "company": 1, "information": 1, "linking": 1}),
        ("load", {"eli": 2, "ada": 1, "cor": 1}),
        ("bonds", {"close": 1, "distant": 1}),
        ("outside", {"gus": 1}),
    ],
)
def test_each_measure_says_how_it_is_made_up(code, parts):
    assert counts(code) == parts


def test_a_part_names_who_is_counted_and_what_share_that_is():
    assert measured()["ring"].parts[1] == Part("middle", 2, ("cor", "dia"), share=0.25)
    assert measured()["alone"].parts[0].persons == ("ada",)


@pytest.mark.parametrize(
    ("code", "dutch", "english"),
    [
        ("size", "Er staan 8 naasten op de kaart.", "8 people are on the map."),
        (
            "ring",
            "Verdeling over de kringen: binnenste kring 4, middelste kring 2, buitenste kring 1, niet bekend 1.",
            "By ring: inner ring 4, middle ring 2, outer ring 1, not known 1.",
        ),
        (
            "density",
            "Van alle paren naasten heeft 40% contact met elkaar.",
            "Of all pairs of people, 40% are in touch with each other.",
        ),
        (
            "contact_sum",
            "Bij elkaar is er 10,5 keer per week contact.",
            "Taken together there is contact 10.5 times a week.",
        ),
        (
            "isolates",
            "Eén naaste heeft met geen andere naaste contact.",
            "One person is in touch with none of the others.",
        ),
        (
            "load",
            "Wie het meeste alleen draagt, geeft 2 soorten hulp die niemand anders geeft.",
            "Whoever carries most alone gives 2 kinds of help that nobody else gives.",
        ),
        (
            "alone",
            "4 soorten hulp worden door één persoon gegeven: hulp bij taken, gezelschap, informatie, de weg wijzen naar anderen.",
            "4 kinds of help are given by one person: help with tasks, company, information, showing the way to others.",
        ),
    ],
)
def test_each_measure_has_a_plain_sentence(code, dutch, english):
    assert measured()[code].sentence == dutch
    assert {one.code: one.sentence for one in measures(network(), lang="en")}[code] == english


@pytest.mark.parametrize(
    ("person", "kinds", "sentence"),
    [
        ("ada", ["tasks"], "Zonder deze persoon geeft niemand meer: hulp bij taken."),
        (
            "eli",
            ["information", "linking"],
            "Zonder deze persoon geeft niemand meer: informatie, de weg wijzen naar anderen.",
        ),
        ("bep", [], "Zonder deze persoon blijft elke soort hulp die er nu is."),
        ("gus", [], "Deze persoon staat niet op de kaart."),
    ],
)
def test_the_absence_of_somebody_removes_what_nobody_else_gives(person, kinds, sentence):
    found = what_if_absent(network(), person)
    assert [part.key for part in found.parts] == kinds
    assert found.sentence == sentence
    assert found.value == (None if person == "gus" else len(kinds))


def test_the_absence_of_nobody_is_the_callers_mistake():
    with pytest.raises(UsageError, match="'nobody' does not exist"):
        what_if_absent(network(), "nobody")


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_an_empty_network_is_told_and_not_refused(lang):
    found = measures(Dossier(), lang=lang)
    assert {one.code: one.value for one in found if one.value is not None} == {"size": 0, "outside": 0}
    assert all(one.parts == () and one.sentence for one in found)


def test_of_one_person_no_density_is_known():
    b = Dossier.build()
    b.person(id="client", client=True)
    b.person(id="a")
    b.tie("a")
    found = {one.code: one.value for one in measures(b.done())}
    assert (found["size"], found["density"], found["degree"], found["isolates"]) == (1, None, 0, 1)


def test_no_sentence_holds_a_norm_or_a_name():
    norms = re.compile(
        r"\b(goed|slecht|laag|hoog|te weinig|te veel|genoeg|voldoende|risico|gezond|score"
        r"|good|bad|low|high|too|enough|risk|healthy|poor|normal|normaal)\b",
        re.IGNORECASE,
    )
    for table in TABLES:
        for sentence in table.sentences.values():
            for text in (sentence.title, sentence.meaning, sentence.many, sentence.one, sentence.none, sentence.zero):
                assert not norms.search(text)
    people = {person.id for person in network().persons}
    for one in measured().values():
        assert not people & set(re.findall(r"\w+", one.sentence))


def test_both_languages_tell_the_same_measures_and_parts():
    dutch, english = TABLES
    assert dutch.sentences.keys() == english.sentences.keys()
    assert dutch.labels.keys() == english.labels.keys()


def test_an_unknown_language_is_the_callers_mistake():
    with pytest.raises(UsageError, match="unknown language 'fy'"):
        measures(Dossier(), lang="fy")


def test_order_of_recording_changes_nothing():
    dossier = network()
    turned = Dossier.trusted(
        client=dossier.client,
        persons=dossier.persons[::-1],
        unions=dossier.unions,
        parentages=dossier.parentages,
        ties=dossier.ties[::-1],
        contacts=dossier.contacts[::-1],
        bonds=dossier.bonds[::-1],
    )
    assert [key(one) for one in measures(turned)] == [key(one) for one in measures(dossier)]


def key(one: Measure) -> tuple[object, ...]:
    return one.code, one.value, one.sentence
