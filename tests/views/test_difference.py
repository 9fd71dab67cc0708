# SPDX-License-Identifier: MIT
"""What changed between two dossiers, as data and as sentences."""

import re

import attrs
import pytest

from naastbetrokken.demo import demo_dossier
from naastbetrokken.errors import UsageError
from naastbetrokken.model import (
    Condition,
    ConditionKind,
    ConditionStatus,
    Dossier,
    Help,
    Membership,
    Name,
    Period,
    structure,
)
from naastbetrokken.testing.generator import random_family
from naastbetrokken.views import ChangeKind, difference, in_one_line, over_time, sentences
from naastbetrokken.views.difference import KEYS
from naastbetrokken.views.words_en import WORDS as ENGLISH
from naastbetrokken.views.words_nl import WORDS as DUTCH


def _network(*, els: bool, gives: tuple[str, ...], **tie: object) -> Dossier:
    b = Dossier.build()
    b.person("Jan", id="c", client=True)
    b.person("Piet", id="p", gender="man")
    b.person(id="m")
    for child in ("c", "p"):
        b.child(child, parents=["m"])
    b.tie("p", sector="family", gives=gives, **tie)
    if els:
        b.person("Els", id="e", gender="woman")
        b.tie("e", sector="neighbours")
    return b.done()


def test_a_neighbour_came_and_a_brother_does_more() -> None:
    """The example of the work: who came, and what somebody does now."""
    before = _network(els=False, gives=("tasks",))
    after = _network(els=True, gives=("tasks", "moral"))
    found = difference(before, after)
    assert in_one_line(found) == "buurvrouw Els kwam erbij; de steun van broer of halfbroer Piet is nu ook moreel"
    assert sentences(found, "en")[0] == "Neighbour Els was added."
    assert [(one.kind, one.part, one.key) for one in found.changes] == [
        ("added", "persons", "e"),
        ("added", "ties", "e"),
        ("changed", "ties", "p"),
    ]
    (field,) = found.changes[2].fields
    assert (field.name, field.before, field.after) == ("gives", (Help.TASKS,), (Help.TASKS, Help.MORAL))


def test_a_full_brother_is_called_brother() -> None:
    """Both parents known."""

    def family(*gives: str) -> Dossier:
        b = Dossier.build()
        b.person("Jan", id="c", client=True)
        b.person("Piet", id="p", gender="man")
        b.person(id="m")
        b.person(id="f")
        b.union("m", "f", children=["c", "p"])
        b.tie("p", gives=gives)
        return b.done()

    assert in_one_line(difference(family("tasks"), family("tasks", "moral"))) == (
        "de steun van broer Piet is nu ook moreel"
    )


def test_what_is_marked_in_a_drawing() -> None:
    """Who came, who went, whose tie changed; and the overlay shows them all."""
    before, after = _network(els=True, gives=()), _network(els=False, gives=("moral",))
    found = difference(before, after)
    assert found.marks == (("e", ChangeKind.GONE), ("p", ChangeKind.CHANGED))
    assert [person.id for person in found.overlay.persons] == ["c", "p", "m", "e"]
    assert [tie.person for tie in found.overlay.ties] == ["p", "e"]
    assert structure.problems(found.overlay) == ()


def _said(change_before, change_after, lang: str = "nl") -> tuple[str, ...]:
    """The sentences about a couple a and b with child k, after two ways of building on."""

    def build(step) -> Dossier:
        b = Dossier.build()
        b.person("Jan", id="a", client=True)
        people = {"b": {"name": Name(given="Els")}, "k": {"name": Name(given="Kim"), "gender": "woman"}}
        more = step(b) or {}
        for person, facts in people.items():
            b.person(id=person, **(facts | more.get(person, {})))
        return b.done()

    return sentences(difference(build(change_before), build(change_after)), lang)


def _nothing(_) -> None:
    return None


@pytest.mark.parametrize(
    ("step", "dutch", "english"),
    [
        (
            lambda b: {"b": {"died": "2020-05-04"}},
            "Els overleed op 4 mei 2020.",
            "Els died on 4 May 2020.",
        ),
        (lambda b: {"b": {"deceased": True}}, "Els is overleden.", "Els has died."),
        (
            lambda b: {"b": {"born": "1950"}},
            "Bij Els veranderde de geboortedatum.",
            "The date of birth of Els changed.",
        ),
        (
            lambda b: {
                "b": {
                    "conditions": (
                        Condition(kind=ConditionKind.SUBSTANCE, name="alcohol", status=ConditionStatus.RECOVERY),
                    )
                }
            },
            "Bij Els staat nu: alcohol (in herstel).",
            "The record of Els now holds: alcohol (in recovery).",
        ),
        (
            lambda b: b.household("a", Membership(person="k"), name="bij Jan", id="h") and None,
            "Het huishouden ‘bij Jan’ kwam erbij, met Jan en Kim.",
            "The household ‘bij Jan’ was added, with Jan and Kim.",
        ),
        (
            lambda b: b.bond("a", "b", "cutoff") and None,
            "Tussen Jan en Els staat nu: contact verbroken.",
            "Between Jan and Els there is now: contact cut off.",
        ),
        (lambda b: b.tie("b"), "Els staat nu in het netwerk.", "Els is now in the network."),
        (
            lambda b: b.contact("b", "k"),
            "Els en Kim hebben nu contact met elkaar.",
            "Els and Kim are now in touch with each other.",
        ),
        (
            lambda b: b.event("Diploma", "1980") and None,
            "Op de levenslijn kwam erbij: Diploma.",
            "Added to the life line: Diploma.",
        ),
        (lambda b: b.residence("Assen"), "Een woonplek kwam erbij: Assen.", "A home was added: Assen."),
        (lambda b: b.wish("een hond"), "Een wens kwam erbij: een hond.", "A wish was added: een hond."),
        (
            lambda b: b.involve("b", "inform"),
            "Voor Els staat nu: informeren.",
            "For Els there is now: being informed.",
        ),
        (
            lambda b: b.consent("a", "inform", recipient="b") and None,
            "Jan gaf een antwoord over informeren: toestemming.",
            "Jan gave an answer about being informed: consent.",
        ),
        (
            lambda b: b.represent("b", "mentor"),
            "Els vertegenwoordigt de cliënt nu als mentor.",
            "Els now represents the client as court-appointed mentor.",
        ),
        (lambda b: b.statement("b", about=["a"]) and None, "Els is gehoord.", "Els was heard."),
        (
            lambda b: b.moment("Opname", "2020") and None,
            "Een sleutelmoment kwam erbij: Opname.",
            "A key moment was added: Opname.",
        ),
        (
            lambda b: b.child("k", parents=["b"], kind="foster"),
            "Kim staat nu als pleegkind van Els.",
            "Kim is now recorded as foster child of Els.",
        ),
        (
            lambda b: b.twins("b", "k"),
            "Els en Kim staan nu als tweeling.",
            "Els and Kim are now recorded as twins.",
        ),
    ],
)
def test_what_came_is_told(step, dutch, english) -> None:
    """Each part of a dossier has its own sentence, in both languages."""
    assert _said(_nothing, step) == (dutch,)
    assert _said(_nothing, step, "en") == (english,)


def _change(part_before, part_after, lang: str = "nl") -> tuple[str, ...]:
    return _said(part_before, part_after, lang)


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ({"ring": "outer"}, {"ring": "inner"}, "Els staat nu in de binnenste ring."),
        ({"ring": "outer"}, {}, "Bij het contact met Els veranderde de ring."),
        ({}, {"stance": "supportive"}, "Els is nu steunend."),
        ({"contact_per_week": 1}, {"contact_per_week": 0.5}, "Het contact met Els is nu 0,5 keer per week."),
        ({}, {"ask_for": "samen koken"}, "De cliënt wil Els nu vragen: samen koken."),
        ({"ask_for": "samen koken"}, {}, "Bij het contact met Els veranderde wat de cliënt wil vragen."),
        ({}, {"gives": ["tasks"]}, "Els geeft nu steun: praktisch."),
        ({"gives": ["tasks", "moral"]}, {"gives": ["tasks"]}, "De steun van Els is niet meer moreel."),
        (
            {"gives": ["tasks", "moral"]},
            {"gives": ["moral", "tasks"]},
            "Bij het contact met Els veranderde de steun.",
        ),
        ({}, {"roles": ["mantelzorger"]}, "Els is nu ook mantelzorger."),
        ({"roles": ["mantelzorger"]}, {}, "Els is niet meer mantelzorger."),
        ({}, {"initiative": "both"}, "Bij het contact met Els veranderde wie contact zoekt."),
    ],
)
def test_what_changed_about_a_tie_is_told(before, after, told) -> None:
    """Fields with a sentence of their own, and the others by name."""
    assert _said(lambda b: b.tie("b", **before), lambda b: b.tie("b", **after)) == (told,)


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        (
            [("marriage", "1980")],
            [("marriage", "1980"), ("divorce", "1990")],
            ("De scheiding van Jan en Els was in 1990.",),
        ),
        ([], [("marriage",)], ("Het huwelijk van Jan en Els kwam erbij.",)),
        ([("marriage", "1980")], [("marriage", "1981")], ("Het huwelijk van Jan en Els was in 1981.",)),
        ([("marriage",)], [], ("Het huwelijk van Jan en Els staat er niet meer in.",)),
        (
            [("marriage", "1980"), ("divorce", "1990")],
            [("divorce", "1990"), ("marriage", "1980")],
            ("Bij Jan en Els veranderde de volgorde of een datum.",),
        ),
    ],
)
def test_the_history_of_a_union_is_told_by_its_states(before, after, told) -> None:
    """Each new state with its date."""
    assert (
        _said(
            lambda b: b.union("a", "b", *before, id="u") and None,
            lambda b: b.union("a", "b", *after, id="u") and None,
        )
        == told
    )


def test_a_move_is_told() -> None:
    """Who came to live somewhere and who left; a changed share by its name."""

    def home(*members):
        return lambda b: b.household(*members, name="bij Jan", id="h") and None

    assert _said(home("a", "b"), home("a", "k")) == (
        "Kim woont nu in het huishouden ‘bij Jan’.",
        "Els woont niet meer in het huishouden ‘bij Jan’.",
    )
    assert _said(home("a"), home(Membership(person="a", share=50))) == (
        "Bij het huishouden ‘bij Jan’ veranderde de verdeling van de tijd.",
    )


def test_a_time_that_ended_is_told_as_an_end() -> None:
    """Work, a home and foster care that went on and ended."""

    def work(period):
        return lambda b: b.event("Werk", id="e", period=period) and None

    assert _said(work("1980/.."), work("1980/1990")) == ("‘Werk’ eindigde in 1990.",)
    assert _said(work("1980/.."), work("1981/1990")) == ("Bij ‘Werk’ veranderde de datum.",)

    def care(period):
        return lambda b: b.child("k", parents=["b"], kind="foster", period=Period.parse(period))

    assert _said(care("1980/.."), care("1980/1990")) == ("De tijd van Kim als pleegkind van Els eindigde in 1990.",)


def test_a_death_needs_no_second_sentence_for_the_union() -> None:
    """That the other is a widow or widower follows."""

    def couple(**died):
        def step(b):
            states = [("marriage", "1980"), *([("widowhood", "2020")] if died else [])]
            b.union("a", "b", *states, id="u")
            return {"b": died}

        return step

    assert _said(couple(), couple(died="2020")) == ("Huwelijkspartner Els overleed in 2020.",)


def test_nothing_changed_is_nothing_said() -> None:
    """And everything is the difference from nothing."""
    dossier = demo_dossier()
    assert difference(dossier, dossier).changes == ()
    assert in_one_line(difference(dossier, dossier)) == ""
    new = difference(Dossier(), dossier)
    assert {change.kind for change in new.changes} == {ChangeKind.ADDED}
    assert len(new.of(ChangeKind.ADDED, "persons")) == len(dossier.persons)


@pytest.mark.parametrize("seed", range(15))
def test_back_is_the_mirror_of_forth(seed) -> None:
    """What was added is gone the other way round, and what changed changed back."""
    one, other = random_family(seed, 12, notation=True), random_family(seed + 100, 12, notation=True)
    forth, back = difference(one, other), difference(other, one)
    mirror = {
        ChangeKind.ADDED: ChangeKind.GONE,
        ChangeKind.GONE: ChangeKind.ADDED,
        ChangeKind.CHANGED: ChangeKind.CHANGED,
    }
    assert {(mirror[x.kind], x.part, x.key) for x in forth.changes} == {(x.kind, x.part, x.key) for x in back.changes}


@pytest.mark.sweep(11)
@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("seed", range(15))
def test_every_change_can_be_said(seed, lang) -> None:
    """Any two families: nothing is left without words, and no place stays open."""
    one, other = random_family(seed, 14, notation=True), random_family(seed + 50, 14, notation=True)
    found = difference(one, other)
    told = sentences(found, lang)
    assert told
    for said in told:
        assert said.endswith(".")
        assert not re.search(r"[{}]|None|\bp\d+\b(?<!\()", re.sub(r"\(p\d+\)", "", said)), said


def test_every_field_of_every_part_has_a_name() -> None:
    """Whatever changes can be named in both languages, and both tables say the same things."""
    client = demo_dossier()
    for part in KEYS:
        kinds = {type(item) for item in getattr(client, part)} or set()
        for kind in kinds:
            for field in attrs.fields(kind):
                if field.name != "id":
                    assert f"field.{field.name}" in DUTCH, (part, field.name)
    assert {key for key in DUTCH if not key.startswith("Sector.")} == {
        key for key in ENGLISH if not key.startswith("Sector.")
    }
    assert {f"{part}.{case}" for part in KEYS for case in ("added", "gone", "field")} <= set(DUTCH)
    places = re.compile(r"\{(\w+)\}")
    for key in DUTCH.keys() & ENGLISH.keys():
        assert set(places.findall(DUTCH[key])) == set(places.findall(ENGLISH[key])), key


def test_two_dates_of_one_dossier() -> None:
    """Births and deaths between, ends, and nothing about what is only known as of now."""
    told = sentences(over_time(demo_dossier(), "2018", "2026-10-15"))
    assert "Pa Klaas overleed op 19 februari 2021." in told
    assert "Bobbie werd geboren." in told
    assert "Buurvrouw Ans staat nu in het netwerk." in told
    assert not [said for said in told if "het werk" in said or "de woonplaats" in said]
    assert "Bij ‘Met pa mee op de veerboot naar Terschelling’ veranderde de datum." not in sentences(
        over_time(demo_dossier(), "1985", "1995")
    )
    assert over_time(demo_dossier(), "1985", "1985").changes == ()


def test_a_language_without_words_is_the_callers_mistake() -> None:
    """Even when there is nothing to say."""
    with pytest.raises(UsageError, match="unknown language 'fy'; use one of: nl, en"):
        sentences(difference(Dossier(), Dossier()), "fy")


@pytest.mark.parametrize("seed", range(15))
def test_the_overlay_holds(seed) -> None:
    """Everybody of both, and nothing that points at nobody."""
    one, other = random_family(seed, 12, notation=True), random_family(seed, 16, notation=True)
    overlay = difference(one, other).overlay
    assert {person.id for person in overlay.persons} == one.by_id.keys() | other.by_id.keys()
    assert structure.problems(overlay) == ()


def test_a_birth_is_told_once_with_the_parents() -> None:
    """Not as somebody's coming and a parentage beside it; an adoption of a newborn stays a sentence of its own."""
    b = Dossier.build()
    b.person("Jan", id="c", gender="man", born="1980", client=True)
    b.person("Els", id="e", gender="woman", born="1981")
    b.person("Kim", id="k", born="2010-05-01")
    b.union("c", "e", ("marriage", "2005"), children=["k"])
    b.date("2026-01-01")
    dossier = b.done()
    told = over_time(dossier, "2008", "2012")
    assert sentences(told) == ("Kind Kim werd geboren, met als ouders Jan en echtgenote Els.",)
    assert sentences(told, "en") == ("Child Kim was born to Jan and wife Els.",)


def test_a_birth_with_one_parent_on_record_names_that_parent() -> None:
    """One parent is no two."""
    b = Dossier.build()
    b.person("Jan", id="c", gender="man", born="1980", client=True)
    b.person("Kim", id="k", born="2010-05-01", gender="woman")
    b.child("k", parents=["c"])
    b.date("2026-01-01")
    told = over_time(b.done(), "2008", "2012")
    assert sentences(told) == ("Dochter Kim werd geboren, met als ouder Jan.",)
    assert sentences(told, "en") == ("Daughter Kim was born to Jan.",)


def test_a_problem_that_stands_otherwise_is_told_in_one_line() -> None:
    """From active to recovery: no line that it is there and another that it is not."""

    def dossier(status: ConditionStatus) -> Dossier:
        b = Dossier.build()
        mark = Condition(kind=ConditionKind.SUBSTANCE, name="alcohol", status=status)
        b.person("Jan", id="c", client=True, conditions=[mark])
        return b.done()

    found = difference(dossier(ConditionStatus.ACTIVE), dossier(ConditionStatus.RECOVERY))
    assert sentences(found) == ("Bij Jan staat bij alcohol nu: in herstel.",)
    assert sentences(found, "en") == ("In the record of Jan, alcohol is now: in recovery.",)


def _come(b, before: Dossier, *people: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The sentences in both languages when these people come into the network."""
    for one in people:
        b.tie(one)
    found = difference(before, b.done())
    return sentences(found), sentences(found, "en")


def test_somebody_without_a_name_is_called_by_kinship_and_birth() -> None:
    """What they are to the client comes first."""
    b = Dossier.build()
    b.person("Jan", id="c", client=True)
    b.person(id="m", gender="woman", born="1950")
    b.child("c", parents=["m"])
    assert _come(b, b.done(), "m") == (
        ("Moeder zonder naam (geboren in 1950) staat nu in het netwerk.",),
        ("A mother without a name (born in 1950) is now in the network.",),
    )


def test_somebody_without_a_name_who_is_no_kin_is_called_by_somebody_who_has_one() -> None:
    """A partner goes before a child, a child before a parent and a parent before a sister; no id is said aloud."""
    b = Dossier.build()
    b.person("Jan", id="c", client=True)
    for one, name in (("f", "Ferry"), ("k", "Kim"), ("o", "Olga")):
        b.person(name, id=one)
    for one in ("partner", "mother", "daughter", "sister"):
        b.person(id=one, gender="woman", born="1970" if one == "sister" else None)
    b.union("f", "partner", ("marriage", "1990"))
    b.child("k", parents=["mother"])
    b.child("daughter", parents=["o"])
    b.person(id="top")
    b.child("o", parents=["top"])
    b.child("sister", parents=["top"])
    dutch, english = _come(b, b.done(), "partner", "mother", "daughter", "sister")
    assert sorted(dutch) == [
        "Iemand zonder naam (dochter van Olga) staat nu in het netwerk.",
        "Iemand zonder naam (echtgenote van Ferry) staat nu in het netwerk.",
        "Iemand zonder naam (moeder van Kim) staat nu in het netwerk.",
        "Iemand zonder naam (zus of halfzus van Olga, geboren in 1970) staat nu in het netwerk.",
    ]
    assert sorted(english) == [
        "Somebody without a name (daughter of Olga) is now in the network.",
        "Somebody without a name (mother of Kim) is now in the network.",
        "Somebody without a name (sister or half-sister of Olga, born in 1970) is now in the network.",
        "Somebody without a name (wife of Ferry) is now in the network.",
    ]


def test_people_without_a_name_whom_nothing_tells_apart_are_counted() -> None:
    """In one order, whatever that of the dossier; the id is for machines."""
    b = Dossier.build()
    b.person("Jan", id="c", client=True)
    for one in ("y", "x"):
        b.person(id=one, gender="woman")
    assert _come(b, b.done(), "x", "y") == (
        (
            "Iemand zonder naam (nummer 1 van 2) staat nu in het netwerk.",
            "Iemand zonder naam (nummer 2 van 2) staat nu in het netwerk.",
        ),
        (
            "Somebody without a name (number 1 of 2) is now in the network.",
            "Somebody without a name (number 2 of 2) is now in the network.",
        ),
    )


@pytest.mark.parametrize(
    ("pregnancy", "dutch", "english"),
    [
        ("miscarriage", "Een miskraam (in mei 2010)", "A miscarriage (in May 2010)"),
        ("abortion", "Een zwangerschapsafbreking (in mei 2010)", "An abortion (in May 2010)"),
        ("stillbirth", "Een doodgeboren kind (in mei 2010)", "A stillborn child (in May 2010)"),
        ("expected", "Een zwangerschap (verwacht in mei 2010)", "A pregnancy (expected in May 2010)"),
    ],
)
def test_a_pregnancy_is_called_what_became_of_it_and_told_with_the_parents(pregnancy, dutch, english) -> None:
    """Nobody who was never born is said to be born, nor called a child without a name."""
    b = Dossier.build()
    b.person("Jan", id="c", client=True)
    b.person("Els", id="e")
    b.union("c", "e", id="u")
    before = b.done()
    b.person(id="k", born="2010-05", pregnancy=pregnancy)
    b.child("k", union="u")
    found = difference(before, b.done())
    assert sentences(found) == (f"{dutch} kwam erbij, bij Jan en partner Els.",)
    assert sentences(found, "en") == (f"{english} was added, with Jan and partner Els.",)


def test_what_somebody_wrote_ends_its_sentence_itself() -> None:
    """No second full stop after a text that has one."""
    before, after = Dossier.build(), Dossier.build()
    for b in (before, after):
        b.person("Jan", id="c", client=True)
    for text in ("een hond.", "een hond?", "een hond"):
        after.wish(text)
    assert sentences(difference(before.done(), after.done())) == (
        "Een wens kwam erbij: een hond.",
        "Een wens kwam erbij: een hond.",
        "Een wens kwam erbij: een hond?",
    )


def test_whose_view_or_task_it_is_has_not_changed_when_somebody_came() -> None:
    """A newcomer can be named only now; that is no change of the bond or the task."""
    found = over_time(demo_dossier(), "1970", "1990")
    assert {change.part for change in found.of(ChangeKind.CHANGED)}.isdisjoint({"bonds", "tasks"})


def test_a_wish_about_somebody_who_came_has_not_changed() -> None:
    """That a newcomer can be named only now is no change of the wish."""
    b = Dossier.build()
    b.person("Jan", id="c", born="1980", client=True)
    b.person("Kim", id="k", born="2010")
    b.child("k", parents=["c"])
    b.wish("met Kim naar zee", persons=["k"])
    b.date("2026-01-01")
    assert not [said for said in sentences(over_time(b.done(), "2008", "2012")) if "zee" in said]
