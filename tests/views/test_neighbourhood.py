# SPDX-License-Identifier: MIT
"""The people around one person, and what the cut left out."""

import pytest

import naastbetrokken as nb
from naastbetrokken.demo import demo_dossier
from naastbetrokken.errors import UsageError
from naastbetrokken.model import (
    CareContact,
    Choice,
    Consent,
    ConsentPurpose,
    ConsentState,
    ContactForm,
    Dossier,
    Factor,
    Involvement,
    Moment,
    NaasteRole,
    NeedThen,
    Parentage,
    Person,
    Perspective,
    Presence,
    Representation,
    RepresentativeKind,
    Side,
    Task,
    structure,
)
from naastbetrokken.testing.generator import random_family
from naastbetrokken.views import around


def _clan() -> Dossier:
    """Client c with sister s (husband h, child n), parents m and f, f's parents g1 and g2, f's brother u with t and
    their child q; half-brother x by m and y; partner p with father v and child k; friend r, worker w, stranger z."""
    b = Dossier.build()
    for person in ["c", "s", "h", "n", "m", "f", "g1", "g2", "u", "t", "q", "x", "y", "p", "v", "k", "r", "w", "z"]:
        b.person(id=person, client=person == "c")
    b.union("g1", "g2", children=["f", "u"], id="u1")
    b.union("m", "f", children=["c", "s"], id="u2")
    b.union("m", "y", children=["x"], id="u3")
    b.union("u", "t", children=["q"], id="u4")
    b.union("s", "h", children=["n"], id="u5")
    b.union("c", "p", children=["k"], id="u6")
    b.union("v", children=["p"], id="u7")
    b.tie("r")
    b.tie("s")
    b.bond("r", "w", "close", id="b1")
    b.bond("s", "c", "close", id="b2", view="q")
    b.event("feest", "1990", persons=["q", "s"], id="e1")
    return b.done()


def _kept(**cut: int) -> list[str]:
    return [person.id for person in around(_clan(), "c", **cut).dossier.persons]


@pytest.mark.parametrize(
    ("cut", "kept"),
    [
        ({"distance": 0}, "c r"),
        ({"distance": 1}, "c m f p k r"),
        ({"distance": 2}, "c s m f g1 g2 x y p v k r"),
        ({"generations": 0}, "c p r"),
        ({"generations": 1}, "c s h n m f x y p v k r"),
        ({"generations": 2}, "c s h n m f g1 g2 u t q x y p v k r"),
        ({"generations": 2, "distance": 3}, "c s h n m f g1 g2 u x y p v k r"),
        ({}, "c s h n m f g1 g2 u t q x y p v k r"),
    ],
)
def test_who_is_kept(cut, kept) -> None:
    """By steps, by rows, or by both; friends of the one in the middle come along, friends of friends do not."""
    assert _kept(**cut) == kept.split()


def test_generations_do_not_run_on_through_the_marriages_of_kin() -> None:
    """Whom a sister married is kept, and his child; his parents, his sister and her husband are somebody else's family."""
    b = Dossier.build()
    for person in ("c", "m", "f", "s", "h", "hm", "hf", "hs", "hsh", "hk", "ex", "p", "pm", "pf", "ps", "psh"):
        b.person(id=person, client=person == "c")
    b.union("m", "f", children=["c", "s"])
    b.union("s", "h")
    b.union("hm", "hf", children=["h", "hs"])
    b.union("hs", "hsh")
    b.union("h", "ex", children=["hk"])
    b.union("c", "p")
    b.union("pm", "pf", children=["p", "ps"])
    b.union("ps", "psh")
    found = around(b.done(), "c", generations=1)
    kept = {person.id for person in found.dossier.persons}
    assert kept == {"c", "m", "f", "s", "h", "hk", "ex", "p", "pm", "pf", "ps", "psh"}
    assert found.left_out == (("h", 4),)


def test_two_of_triplets_are_no_twins_where_the_third_is_cut_away() -> None:
    """The one in the middle comes with who has a line to them; a group that is not whole is not called another."""
    b = Dossier.build()
    for person in ("c", "k", "n"):
        b.person(id=person, client=person == "c")
    b.union("c", "k")
    b.twins("c", "k", "n")
    assert [person.id for person in around(b.done(), "c", distance=1).dossier.persons] == ["c", "k"]
    assert around(b.done(), "c", distance=1).dossier.twins == ()


def test_a_stepbrother_is_within_one_generation() -> None:
    """A parent's new partner comes with the children they had before, and those with their other parent."""
    b = Dossier.build()
    for person in ("c", "m", "f", "n", "step", "o"):
        b.person(id=person, client=person == "c")
    b.union("m", "f", children=["c"])
    b.union("m", "n")
    b.union("n", "o", children=["step"])
    assert around(b.done(), "c", generations=1).left_out == ()


def test_both_parents_of_a_kept_child_are_kept() -> None:
    """Half-brother x is two steps away and his father y three; without y the picture would make x a full brother."""
    dossier = around(_clan(), "c", distance=2).dossier
    assert [union.id for union in dossier.unions] == ["u1", "u2", "u3", "u6", "u7"]
    assert {one.child: one.union for one in dossier.parentages} == {
        "f": "u1",
        "c": "u2",
        "s": "u2",
        "x": "u3",
        "k": "u6",
        "p": "u7",
    }


def test_where_the_cut_runs_and_how_many_lie_behind_it() -> None:
    """Everybody left out is counted at one place, and strangers apart."""
    assert around(_clan(), "c", distance=1).left_out == (("f", 8), ("m", 2), ("p", 1), ("r", 1))
    assert around(_clan(), "c", generations=1).left_out == (("f", 5), ("r", 1))
    found = around(_clan(), "c")
    assert (found.left_out, found.apart) == ((("r", 1),), 1)


def test_what_is_about_people_left_out_goes_with_them() -> None:
    """How they see a bond, guests at a party, whole unions; the life line stays with the client."""
    dossier = around(_clan(), "c", generations=1).dossier
    assert dossier.bonds == ()
    assert [bond.id for bond in around(_clan(), "c").dossier.bonds] == ["b2"]
    assert [event.persons for event in dossier.events] == [("s",)]
    assert [tie.person for tie in dossier.ties] == ["r", "s"]


def test_what_somebody_left_out_did_does_not_become_nobodys_or_everybodys() -> None:
    """Their task is not free, what they needed not everybody's need, their choice not unknown, their answer not ada's."""
    people = (Person("kim"), Person("ada"), Person("bo"))
    moment = Moment(
        "m",
        title="Opname",
        needs=(NeedThen(person="bo", text="rust"), NeedThen(text="uitleg")),
        choices=(Choice(text="blijven", by=("bo",)), Choice(text="gaan", by=("bo", "ada")), Choice(text="eten")),
        tasks=(Task(text="bellen", owner="bo"), Task(text="koken")),
        perspectives=(Perspective(side=Side.NAASTE, text="Het was zwaar.", person="bo"),),
    )
    given = {"purpose": ConsentPurpose.SHARE, "state": ConsentState.GIVEN}
    dossier = Dossier.checked(
        client="kim",
        persons=people,
        parentages=(Parentage(child="kim", parents=("ada",)), Parentage(child="ada", parents=("bo",))),
        moments=(moment,),
        tasks=(Task(text="brief", owner="bo"), Task(text="taart", owner="ada")),
        factors=(Factor("f1", text="drinkt", persons=("bo",)), Factor("f2", text="werk")),
        care_contacts=(CareContact("c1", form=ContactForm.NETWORK_TALK, persons=("bo",)),),
        consents=(Consent("a1", person="kim", by=("bo",), **given), Consent("a2", person="kim", **given)),
    )
    found = around(dossier, "kim", generations=1).dossier
    [left] = found.moments
    assert [one.text for one in left.needs] == ["uitleg"]
    assert [(one.text, one.by) for one in left.choices] == [("gaan", ("ada",)), ("eten", ())]
    assert [one.text for one in left.tasks] == ["koken"]
    assert [(one.text, one.person) for one in left.perspectives] == [("Het was zwaar.", None)]
    assert [one.text for one in found.tasks] == ["taart"]
    assert [one.id for one in (*found.factors, *found.care_contacts, *found.consents)] == ["f2", "a2"]
    for instrument in ("moments", "moments-table"):
        told = nb.draw(dossier, instrument, to="text", around="kim", generations=1)
        assert "bellen" not in told
        assert "rust" not in told


def test_who_represents_the_client_or_was_there_is_not_told_to_have_no_relation() -> None:
    people = tuple(Person(one) for one in ("kim", "mentor", "helper", "there", "told", "stranger"))
    dossier = Dossier.checked(
        client="kim",
        persons=people,
        representations=(Representation(person="mentor", kind=RepresentativeKind.MENTOR),),
        roles=(NaasteRole(person="helper"),),
        moments=(Moment("m", title="Opname", present=(Presence(person="there"),)),),
        involvements=(Involvement(person="told", purpose=ConsentPurpose.INFORM),),
    )
    found = around(dossier, "kim", generations=0)
    assert sorted(found.dossier.by_id) == ["helper", "kim", "mentor", "there", "told"]
    assert (found.left_out, found.apart) == ((), 1)


def test_the_other_parent_of_a_child_of_the_other_parent_is_kept() -> None:
    """Without fay the picture would make eva's partner dan a child of bea alone."""
    b = Dossier.build()
    for person in ("kim", "ada", "eva", "dan", "bea", "fay", "jo"):
        b.person(id=person, client=person == "kim")
    b.union("ada", children=["kim", "eva"])
    b.union("eva", "dan")
    b.child("jo", parents=["kim", "bea"])
    b.child("dan", parents=["bea", "fay"])
    dossier = b.done()
    assert "dan" in around(dossier, "kim", generations=1).dossier.by_id
    assert around(dossier, "kim", generations=1).dossier.parentages == dossier.parentages


def test_around_somebody_else_the_client_may_be_out_of_sight() -> None:
    """Then nothing of the client's own is left: no ties, no life line."""
    dossier = around(_clan(), "q", distance=1).dossier
    assert [person.id for person in dossier.persons] == ["u", "t", "q"]
    assert (dossier.client, dossier.ties, dossier.events) == (None, (), ())


def test_a_single_parent_whose_children_are_left_out_is_no_couple() -> None:
    """A former partner nobody knows stays; a stub down to nobody goes; a couple stays a couple without its child."""
    b = Dossier.build()
    for person in "cpk":
        b.person(id=person, client=person == "c")
    b.union("c", unknown_partner=True, id="u1")
    b.union("c", children=["k"], id="u2")
    b.union("c", "p", children=["k"], parentage="foster", id="u3")
    assert [union.id for union in around(b.done(), "c", generations=0).dossier.unions] == ["u1", "u3"]
    assert [union.id for union in around(b.done(), "c", generations=1).dossier.unions] == ["u1", "u2", "u3"]


def test_a_circle_of_descent_ends() -> None:
    """Somebody who is their own ancestor is met once."""
    b = Dossier.build()
    for person in "abc":
        b.person(id=person)
    for parent, child in ("ab", "bc", "ca"):
        b.child(child, parents=[parent])
    for cut in ({}, {"generations": 3}, {"distance": 9}):
        assert len(around(b.done(), "a", **cut).dossier.persons) == 3


@pytest.mark.parametrize("generations", [None, 0, 1, 2])
@pytest.mark.parametrize("distance", [None, 0, 1, 3])
def test_nobody_is_forgotten_and_nothing_dangles(generations, distance) -> None:
    """Kept, counted behind somebody, or apart: together they are everybody. The rest is a dossier that holds."""
    families = [random_family(seed, 30, notation=True) for seed in range(8)]
    for dossier in [*families, demo_dossier()]:
        found = around(dossier, dossier.client, generations=generations, distance=distance)
        kept = {person.id for person in found.dossier.persons}
        assert dossier.client in kept
        assert len(kept) + sum(count for _, count in found.left_out) + found.apart == len(dossier.persons)
        assert {place for place, _ in found.left_out} <= kept
        assert structure.problems(found.dossier) == ()


@pytest.mark.parametrize("seed", range(10))
def test_a_wider_cut_keeps_at_least_as_much(seed) -> None:
    """More steps or more rows never lose anybody."""
    dossier = random_family(seed, 40)
    for option in ("generations", "distance"):
        before: set[str] = set()
        for number in range(6):
            found = around(dossier, dossier.client, **{option: number})
            kept = {person.id for person in found.dossier.persons}
            assert before <= kept
            before = kept


def test_a_call_that_makes_no_sense_is_the_callers_mistake() -> None:
    """Nobody of that id; fewer than none."""
    with pytest.raises(UsageError, match="person 'nobody' does not exist"):
        around(_clan(), "nobody")
    with pytest.raises(UsageError, match="distance must be 0 or more, got -1"):
        around(_clan(), "c", distance=-1)
