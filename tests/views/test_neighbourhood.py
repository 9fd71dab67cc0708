# SPDX-License-Identifier: MIT
"""The people around one person, and what the cut left out."""

import pytest

from naastbetrokken.demo import demo_dossier
from naastbetrokken.errors import UsageError
from naastbetrokken.model import Dossier, structure
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
