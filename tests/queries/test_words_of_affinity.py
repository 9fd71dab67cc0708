# SPDX-License-Identifier: MIT
"""The words for kin through a partner or by care, and what Dutch law makes of each."""

from itertools import pairwise

import pytest

from naastbetrokken.model import Dossier
from naastbetrokken.queries import LegalStatus, Shape, affinity, relation, relation_text

AFFINE, NONE, IF_MARRIED = LegalStatus.AFFINE, LegalStatus.NONE, LegalStatus.AFFINE_IF_MARRIED


OTHERS = (
    "brothers-wife",
    "partners-parent",
    "partners-grandparent",
    "partners-sibling",
    "partners-brothers-wife",
    "partners-child",
    "partners-grandchild",
    "partners-nibling",
    "child",
    "childs-partner",
    "childs-parent-in-law",
    "grandpa",
    "uncle",
    "uncles-wife",
    "stepparent",
    "stepsibling",
    "step-grandparent",
    "nibling",
    "niblings-partner",
)


def family(gender: str = "woman", union: tuple[tuple[str, ...], ...] = (("marriage", "1990"),)) -> Dossier:
    """Ego with parents, a brother, a child, a partner with parents, siblings, a child; everybody else has `gender`."""
    b = Dossier.build()
    b.person(id="ego")
    for one in ("brother", "partner", "partners-brother"):
        b.person(id=one, gender="man")
    for one in OTHERS:
        b.person(id=one, gender=gender)
    b.person(id="father", gender="man")
    b.person(id="mother", gender="woman")
    b.person(id="grandma", gender="woman")
    b.person(id="in-law", gender="man")
    b.union("father", "mother", ("marriage", "1950"), children=["ego", "brother"])
    b.union("father", "stepparent", *union)
    b.child("stepsibling", parents=["stepparent"])
    b.union("grandma", "grandpa", ("marriage", "1920"), children=["mother", "uncle"])
    b.union("uncle", "uncles-wife", *union)
    b.union("grandma", "step-grandparent", *union)
    b.union("ego", "partner", *union, children=["child"])
    b.child("partners-child", parents=["partner"])
    b.child("partners-grandchild", parents=["partners-child"])
    b.union(
        "partners-parent", "in-law", ("marriage", "1955"), children=["partner", "partners-sibling", "partners-brother"]
    )
    b.child("partners-parent", parents=["partners-grandparent"])
    b.union("partners-brother", "partners-brothers-wife", *union)
    b.child("partners-nibling", parents=["partners-brother"])
    b.union("brother", "brothers-wife", *union)
    b.child("nibling", parents=["brother"])
    b.union("nibling", "niblings-partner", *union)
    b.union("child", "childs-partner", *union)
    b.child("childs-partner", parents=["childs-parent-in-law"])
    return b.done()


# who, Dutch man/woman/anybody, English man/woman/anybody, status and degree when married
ROWS = [
    (
        "partners-parent",
        ("schoonvader", "schoonmoeder", "schoonouder"),
        ("father-in-law", "mother-in-law", "parent-in-law"),
        (AFFINE, 1),
    ),
    (
        "childs-partner",
        ("schoonzoon", "schoondochter", "schoonkind"),
        ("son-in-law", "daughter-in-law", "child-in-law"),
        (AFFINE, 1),
    ),
    (
        "partners-sibling",
        ("zwager", "schoonzus", "zwager/schoonzus"),
        ("brother-in-law", "sister-in-law", "brother/sister-in-law"),
        (AFFINE, 2),
    ),
    (
        "brothers-wife",
        ("zwager", "schoonzus", "zwager/schoonzus"),
        ("brother-in-law", "sister-in-law", "brother/sister-in-law"),
        (AFFINE, 2),
    ),
    (
        "partners-brothers-wife",
        ("zwager", "schoonzus", "zwager/schoonzus"),
        ("brother-in-law", "sister-in-law", "brother/sister-in-law"),
        (NONE, None),
    ),
    (
        "stepparent",
        ("stiefvader", "stiefmoeder", "stiefouder"),
        ("stepfather", "stepmother", "stepparent"),
        (AFFINE, 1),
    ),
    (
        "partners-child",
        ("stiefzoon", "stiefdochter", "stiefkind"),
        ("stepson", "stepdaughter", "stepchild"),
        (AFFINE, 1),
    ),
    (
        "partners-grandchild",
        ("stiefkleinzoon", "stiefkleindochter", "stiefkleinkind"),
        ("step-grandson", "step-granddaughter", "step-grandchild"),
        (AFFINE, 2),
    ),
    (
        "stepsibling",
        ("stiefbroer", "stiefzus", "stiefbroer/stiefzus"),
        ("stepbrother", "stepsister", "step-sibling"),
        (NONE, None),
    ),
    (
        "uncles-wife",
        ("aangetrouwde oom", "aangetrouwde tante", "aangetrouwde oom/aangetrouwde tante"),
        ("uncle by marriage", "aunt by marriage", "uncle by marriage/aunt by marriage"),
        (AFFINE, 3),
    ),
    (
        "step-grandparent",
        ("stiefopa", "stiefoma", "stiefgrootouder"),
        ("step-grandfather", "step-grandmother", "step-grandparent"),
        (AFFINE, 2),
    ),
    (
        "partners-grandparent",
        ("schoongrootvader", "schoongrootmoeder", "schoongrootouder"),
        ("grandfather-in-law", "grandmother-in-law", "grandparent-in-law"),
        (AFFINE, 2),
    ),
    (
        "partners-nibling",
        ("aangetrouwde neef", "aangetrouwde nicht", "aangetrouwde neef/aangetrouwde nicht"),
        ("nephew-in-law", "niece-in-law", "nephew/niece-in-law"),
        (AFFINE, 3),
    ),
    (
        "niblings-partner",
        ("aangetrouwde neef", "aangetrouwde nicht", "aangetrouwde neef/aangetrouwde nicht"),
        ("nephew by marriage", "niece by marriage", "nephew by marriage/niece by marriage"),
        (AFFINE, 3),
    ),
    (
        "childs-parent-in-law",
        ("medeschoonvader", "medeschoonmoeder", "medeschoonouder"),
        ("co-father-in-law", "co-mother-in-law", "co-parent-in-law"),
        (NONE, None),
    ),
    ("partner", ("echtgenoot",) * 3, ("husband",) * 3, (LegalStatus.SPOUSE, None)),
]
GENDERS = ("man", "woman", "unknown")


@pytest.mark.parametrize(("who", "dutch", "english", "law"), ROWS, ids=[row[0] for row in ROWS])
@pytest.mark.parametrize("place", range(3), ids=GENDERS)
def test_every_row_has_its_word_and_its_place_in_law(who, dutch, english, law, place):
    dossier = family(GENDERS[place])
    one = relation(dossier, who, "ego")[0]
    other = relation(dossier, who, "ego", lang="en")[0]
    assert one.word.removesuffix(" van moederskant") == dutch[place]
    assert other.word.removesuffix(" on the mother’s side") == english[place]
    assert (one.legal, one.degree_affinity) == law
    assert one.degree_consanguinity is None
    assert affinity(dossier, who, "ego") == law[1] == affinity(dossier, "ego", who)


@pytest.mark.parametrize("who", [row[0] for row in ROWS if row[3][0] is AFFINE])
def test_living_together_makes_nobody_an_in_law_in_law(who):
    one = relation(family(union=(("cohabitation", "1990"),)), who, "ego")[0]
    assert (one.legal, one.degree_affinity) == (NONE, None)


@pytest.mark.parametrize("who", [row[0] for row in ROWS if row[3][0] is AFFINE])
def test_where_nobody_recorded_a_marriage_the_law_is_left_open(who):
    one = relation(family(union=()), who, "ego")[0]
    assert (one.legal, one.degree_affinity) == (IF_MARRIED, None)


def test_the_degree_that_it_would_be_is_told_with_the_doubt():
    told = "Wet: aanverwant in de 2e graad als er een huwelijk of geregistreerd partnerschap was."
    assert told in relation_text(family(union=()), "partners-sibling", "ego")


@pytest.mark.parametrize("who", [row[0] for row in ROWS if row[3][0] is AFFINE])
def test_affinity_outlives_the_marriage(who):
    one = relation(family(union=(("marriage", "1990"), ("divorce", "1999"))), who, "ego")[0]
    degree = next(row[3][1] for row in ROWS if row[0] == who)
    assert (one.legal, one.degree_affinity, one.former) == (AFFINE, degree, True)


def test_an_annulled_marriage_made_no_in_laws():
    one = relation(family(union=(("marriage", "1990"), ("annulment", "1991"))), "stepparent", "ego")[0]
    assert (one.word, one.degree_affinity) == ("ex-stiefmoeder", None)


@pytest.mark.parametrize(
    ("who", "text"),
    [
        ("partners-sibling", "schoonzus (zus van je man)"),
        ("brothers-wife", "schoonzus (vrouw van je broer)"),
        ("partners-brothers-wife", "schoonzus (vrouw van de broer van je man)"),
    ],
)
def test_each_of_the_three_sisters_in_law_says_which(who, text):
    assert relation(family(), who, "ego")[0].text == text


@pytest.mark.parametrize(
    ("who", "text", "english"),
    [
        ("stepparent", "ex-stiefmoeder (voormalig)", "ex-stepmother (former)"),
        ("partner", "ex-man", "ex-husband"),
        ("partners-parent", "ex-schoonmoeder (voormalig)", "ex-mother-in-law (former)"),
        ("brothers-wife", "ex-schoonzus (ex-vrouw van je broer)", "ex-sister-in-law (your brother’s ex-wife)"),
        ("stepsibling", "ex-stiefzus (voormalig)", "ex-stepsister (former)"),
        (
            "uncles-wife",
            "aangetrouwde tante van moederskant (voormalig)",
            "aunt by marriage on the mother’s side (former)",
        ),
    ],
)
def test_after_a_divorce_the_word_says_so(who, text, english):
    dossier = family(union=(("marriage", "1990"), ("divorce", "1999")))
    assert relation(dossier, who, "ego")[0].text == text
    assert relation(dossier, who, "ego", lang="en")[0].text == english


@pytest.mark.parametrize(
    ("day", "word", "sure"),
    [
        ("1985", [], True),
        ("1995", ["stiefmoeder"], True),
        ("2005", ["ex-stiefmoeder"], True),
        ("1999-06", ["stiefmoeder"], False),
        ("1990", [], None),
    ],
)
def test_the_word_is_that_of_the_day(day, word, sure):
    """On a day within the year of the divorce nobody can tell; the couple stays one until it surely is none."""
    dossier = family(union=(("marriage", "1990"), ("divorce", "1999")))
    found = relation(dossier, "stepparent", "ego", at=day)
    if sure is None:
        assert found[0].qualifier == "op deze datum niet zeker"
        return
    assert [one.word for one in found if one.shape == "kins_partner"] == word
    assert all(one.sure is sure for one in found if one.shape == "kins_partner")


def couple(*states, **died) -> Dossier:
    b = Dossier.build()
    b.person(id="one", gender="woman", died=died.get("one"))
    b.person(id="two", gender="man", died=died.get("two"))
    b.union("one", "two", *states)
    return b.done()


@pytest.mark.parametrize(
    ("states", "dutch", "english"),
    [
        ((), "partner", "partner"),
        ((("marriage", 1990),), "echtgenoot", "husband"),
        ((("registered_partnership", 2001),), "geregistreerd partner", "registered partner"),
        ((("cohabitation", 2001),), "partner", "partner"),
        ((("lat", 2001),), "LAT-partner", "LAT partner"),
        ((("engagement", 2001),), "verloofde", "fiancé"),
        ((("affair", 2001),), "affaire", "affair"),
        ((("housemates", 2001),), "huisgenoot", "housemate"),
        ((("marriage", 1990), ("divorce", 1999)), "ex-man", "ex-husband"),
        ((("divorce", 1999),), "ex-partner", "ex-partner"),
        ((("cohabitation", 1990), ("ended", 1999)), "ex-partner", "ex-partner"),
        ((("cohabitation", 1990), ("separation", 1999)), "ex-partner", "ex-partner"),
        ((("marriage", 1990), ("separation", 1999)), "echtgenoot (uit elkaar)", "husband (separated)"),
        ((("lat", 1990), ("ended", 1999)), "ex-LAT-partner", "ex-LAT partner"),
        ((("marriage", 1990), ("divorce", 1999), ("marriage", 2003)), "echtgenoot", "husband"),
    ],
)
def test_a_partner_is_called_by_what_the_union_is(states, dutch, english):
    dossier = couple(*states)
    assert [one.text for one in relation(dossier, "two", "one")] == [dutch]
    assert [one.text for one in relation(dossier, "two", "one", lang="en")] == [english]


def test_a_partner_who_died_is_still_the_partner_and_who_remains_is_a_widow():
    dossier = couple(("marriage", 1950), two="1980")
    assert relation(dossier, "two", "one")[0].text == "echtgenoot (overleden)"
    assert relation(dossier, "one", "two")[0].text == "weduwe"
    assert relation(dossier, "one", "two", lang="en")[0].text == "widow"
    assert relation(dossier, "one", "two", at="1970")[0].text == "echtgenote"
    assert relation(couple(("marriage", 1950), one="1979", two="1980"), "one", "two")[0].text == "echtgenote"


def test_a_child_born_after_the_divorce_is_no_stepchild():
    b = Dossier.build()
    b.person(id="ego", gender="man")
    b.person(id="wife", gender="woman")
    b.person(id="before", born="1992", gender="man")
    b.person(id="after", born="2004", gender="man")
    b.union("ego", "wife", ("marriage", 1990), ("divorce", 1999))
    b.child("before", parents=["wife"])
    b.child("after", parents=["wife"])
    dossier = b.done()
    assert relation(dossier, "before", "ego")[0].text == "ex-stiefzoon (voormalig)"
    assert affinity(dossier, "before", "ego") == 1
    assert [one.text for one in relation(dossier, "after", "ego")] == ["zoon van je ex-vrouw"]
    assert affinity(dossier, "after", "ego") is None
    assert relation(dossier, "ego", "after")[0].text == "ex-man van je moeder"


def test_affinity_does_not_chain():
    """The wife of the husband's brother is a sister-in-law in speech and nobody in law."""
    assert affinity(family(), "partners-brothers-wife", "brothers-wife") is None


def test_whoever_had_an_affair_with_the_father_is_no_step_parent():
    one = relation(family(union=(("affair", "1990"),)), "stepparent", "ego")[0]
    assert one.text == "affaire van je vader"


def test_the_other_parent_of_a_child_has_a_word_without_a_union():
    b = Dossier.build()
    for one in ("ego", "other", "child"):
        b.person(id=one)
    b.child("child", parents=["ego", "other"])
    dossier = b.done()
    assert [one.text for one in relation(dossier, "other", "ego")] == ["medeouder"]
    assert [one.text for one in relation(dossier, "other", "ego", lang="en")] == ["co-parent"]


@pytest.mark.parametrize(
    ("kind", "steps", "dutch", "english"),
    [
        ("foster", ("parent", "child"), "pleegmoeder", "foster mother"),
        ("foster", ("child", "parent"), "pleegdochter", "foster daughter"),
        ("foster", ("sibling", "child"), "pleegzus", "foster sister"),
        ("foster", ("grandparent", "child"), "pleegoma van moederskant", "foster grandmother on the mother’s side"),
        ("step", ("parent", "child"), "stiefmoeder", "stepmother"),
        ("step", ("child", "parent"), "stiefdochter", "stepdaughter"),
        ("step", ("sibling", "child"), "stiefzus", "stepsister"),
        ("donor", ("parent", "child"), "donor", "donor"),
        ("donor", ("child", "parent"), "donordochter", "donor-conceived daughter"),
        ("surrogate", ("parent", "child"), "draagmoeder", "surrogate mother"),
        ("surrogate", ("child", "parent"), "draagdochter", "surrogate daughter"),
        ("adoptive", ("parent", "child"), "adoptiemoeder", "adoptive mother"),
        ("adoptive", ("child", "parent"), "adoptiedochter", "adopted daughter"),
        ("adoptive", ("sibling", "child"), "adoptiezus", "adoptive sister"),
        (
            "adoptive",
            ("grandparent", "child"),
            "oma van moederskant (door adoptie)",
            "grandmother on the mother’s side (by adoption)",
        ),
    ],
)
def test_care_and_other_origins_have_words_of_their_own(kind, steps, dutch, english):
    b = Dossier.build()
    for one in ("grandparent", "parent", "child", "sibling"):
        b.person(id=one, gender="woman")
    b.child("parent", parents=["grandparent"])
    b.child("sibling", parents=["parent"])
    b.child("child", parents=["parent"], kind=kind)
    dossier = b.done()
    assert relation(dossier, *steps)[0].text == dutch
    assert relation(dossier, *steps, lang="en")[0].text == english


@pytest.mark.parametrize(
    ("kind", "coefficient", "legal"),
    [
        ("biological", 0.5, LegalStatus.BLOOD),
        ("legal", 0.0, LegalStatus.BLOOD),
        ("adoptive", 0.0, LegalStatus.BLOOD),
        ("unknown", 0.0, LegalStatus.BLOOD),
        ("donor", 0.5, LegalStatus.ONLY_BIOLOGICAL),
        ("surrogate", 0.0, LegalStatus.NONE),
        ("foster", 0.0, LegalStatus.NONE),
        ("step", 0.0, LegalStatus.NONE),
    ],
)
def test_genes_and_law_are_two_things(kind, coefficient, legal):
    b = Dossier.build()
    b.person(id="parent")
    b.person(id="child")
    b.child("child", parents=["parent"], kind=kind)
    one = relation(b.done(), "parent", "child")[0]
    assert (one.coefficient, one.legal) == (coefficient, legal)


def test_foster_care_that_ended_is_former():
    b = Dossier.build()
    b.person(id="carer", gender="man")
    b.person(id="child", gender="woman")
    b.child("child", parents=["carer"], kind="foster", period="1990/1995")
    dossier = b.done()
    assert relation(dossier, "carer", "child")[0].text == "ex-pleegvader (voormalig)"
    assert relation(dossier, "carer", "child", at="1992")[0].text == "pleegvader"


@pytest.mark.parametrize(
    ("role", "dutch", "inverse", "english"),
    [
        ("peettante", "peettante", "petekind", "godmother"),
        ("Peetoom ", "peettante", "petekind", "godmother"),
        ("petekind", "petekind", "peetouder", "goddaughter"),
    ],
)
def test_a_godparent_is_kin_by_choice(role, dutch, inverse, english):
    b = Dossier.build()
    b.person(id="client", client=True)
    b.person(id="naaste", gender="woman")
    b.tie("naaste", roles=[role])
    dossier = b.done()
    assert [one.text for one in relation(dossier, "naaste", "client")] == [dutch]
    assert [one.text for one in relation(dossier, "client", "naaste")] == [inverse]
    assert relation(dossier, "naaste", "client", lang="en")[0].text == english
    (one,) = relation(dossier, "naaste", "client")
    assert (one.legal, one.sentence) == (NONE, f"je {dutch}")


@pytest.mark.parametrize(
    ("roles", "dutch"),
    [
        (
            "peetoom peettante peetouder peetvader peetmoeder peter meter godfather godmother godparent",
            "peettante",
        ),
        ("petekind peetkind petezoon petedochter godson goddaughter godchild", "petekind"),
    ],
)
def test_however_a_godparent_or_godchild_is_written_it_is_one(roles, dutch):
    for role in roles.split():
        b = Dossier.build()
        b.person(id="client", client=True)
        b.person(id="naaste", gender="woman")
        b.tie("naaste", roles=[role])
        assert (role, [one.word for one in relation(b.done(), "naaste", "client")]) == (role, [dutch])


def test_two_people_whom_nothing_connects_have_no_relation():
    b = Dossier.build()
    b.person("Jan", id="a")
    b.person("Els", id="b")
    dossier = b.done()
    assert relation(dossier, "a", "b") == ()
    assert relation_text(dossier, "a", "b") == ("Tussen Jan en Els is geen familierelatie vastgelegd.",)


@pytest.mark.parametrize(("first", "second"), [("u1", "u2"), ("u2", "u1")])
def test_a_couple_that_came_together_again_is_one_couple(first, second):
    """Recorded as two unions: the one that stands counts, whichever id it has; else the later one."""
    b = Dossier.build()
    for one in ("one", "two", "child"):
        b.person(id=one, gender="woman")
    b.union("one", "two", ("marriage", 1980), ("divorce", 1985), id=first)
    b.union("one", "two", ("cohabitation", 1990), ("ended", 2001), id=second)
    dossier = b.done()
    assert [one.text for one in relation(dossier, "two", "one", at=1982)] == ["echtgenote"]
    assert [one.text for one in relation(dossier, "two", "one", at=1987)] == ["ex-vrouw"]
    assert [one.text for one in relation(dossier, "two", "one", at=1995)] == ["partner"]
    assert [one.text for one in relation(dossier, "two", "one")] == ["ex-partner"]
    assert relation(dossier, "two", "one")[0].path[0].union == second


def test_inside_a_path_a_partner_who_died_is_told_as_such():
    b = Dossier.build()
    for one, gender, died in (("ego", "man", None), ("brother", "man", "2010"), ("sister", "woman", None)):
        b.person(id=one, gender=gender, died=died)
    b.union(b.person(), b.person(), children=["ego", "brother", "sister"])
    b.union("brother", b.person(id="widow", gender="woman"), ("marriage", 1990))
    b.union("sister", b.person(id="late", gender="man", deceased=True), ("marriage", 1990))
    dossier = b.done()
    assert relation(dossier, "widow", "ego")[0].text == "schoonzus (weduwe van je broer)"
    assert relation(dossier, "late", "ego")[0].text == "zwager (overleden man van je zus)"
    assert relation(dossier, "late", "ego", lang="en")[0].sentence == "your sister’s late husband"


def test_the_other_parent_of_a_child_is_that_also_when_the_child_marries_her_foster_daughter():
    """Who raises a child together is called so; that the families then met once more makes no second word."""
    b = Dossier.build()
    for one in ("father", "mother", "son", "foster-daughter"):
        b.person(id=one)
    b.child("son", parents=["father", "mother"])
    b.child("foster-daughter", parents=["mother"], kind="foster")
    b.union("son", "foster-daughter", ("marriage", "2015"))
    dossier = b.done()
    assert [one.shape for one in relation(dossier, "mother", "father")] == [Shape.CO_PARENT]
    assert [one.shape for one in relation(dossier, "father", "mother")] == [Shape.CO_PARENT]


def test_the_wife_of_the_partners_father_is_no_sister_in_law():
    """Only the partner's brothers and sisters bring one: their wives and husbands, by birth or adoption."""
    shapes = [one.shape for one in relation(family(), "stepparent", "partner")]
    assert Shape.PARTNERS_SIBLINGS_PARTNER not in shapes
    assert len(shapes) == 1


@pytest.mark.parametrize(("kind", "sister_in_law"), [("legal", True), ("adoptive", True), ("foster", False)])
def test_the_wife_of_the_partners_foster_brother_is_called_by_the_path(kind, sister_in_law):
    b = Dossier.build()
    for one in ("ego", "partner", "brother", "wife", "parent"):
        b.person(id=one)
    b.child("partner", parents=["parent"])
    b.child("brother", parents=["parent"], kind=kind)
    b.union("ego", "partner", ("marriage", "1990"))
    b.union("brother", "wife", ("marriage", "1990"))
    (one,) = relation(b.done(), "wife", "ego")
    assert one.shape is (Shape.PARTNERS_SIBLINGS_PARTNER if sister_in_law else Shape.PATH)


@pytest.mark.parametrize(("steps", "told"), [(8, [Shape.PARTNERS_KIN, Shape.CHOSEN]), (9, [Shape.CHOSEN])])
def test_beyond_the_eighth_degree_a_partners_relative_is_told_only_if_nothing_else_is(steps, told):
    b = Dossier.build()
    people = ["partner", *(f"ancestor-{i}" for i in range(1, steps + 1))]
    b.person(id="ego", client=True)
    for one in people:
        b.person(id=one)
    for child, parent in pairwise(people):
        b.child(child, parents=[parent])
    b.union("ego", "partner", ("marriage", "1990"))
    assert [one.shape for one in relation(b.done(), people[-1], "ego")] == [Shape.PARTNERS_KIN]
    b.tie(people[-1], roles=["peettante"])
    assert sorted(one.shape for one in relation(b.done(), people[-1], "ego")) == sorted(told)
