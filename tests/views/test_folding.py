# SPDX-License-Identifier: MIT
"""Folding a branch away: who goes, who stays, and how many they were."""

import pytest

from naastbetrokken.errors import UsageError
from naastbetrokken.model import Dossier, structure
from naastbetrokken.testing.families import FAMILIES
from naastbetrokken.testing.generator import random_family
from naastbetrokken.views import around, folded


def _clan() -> Dossier:
    """Grandparents g and h; their children f, u (with t, child q, whose partner r has parents r1 and r2) and s;
    client c and sister z by f and m; m's father n; c's child k by p; friend v of q; stranger w."""
    b = Dossier.build()
    for person in ["g", "h", "f", "u", "t", "q", "r", "r1", "r2", "s", "m", "n", "c", "z", "p", "k", "v", "w"]:
        b.person(id=person, client=person == "c")
    b.union("g", "h", children=["f", "u", "s"], id="u1")
    b.union("u", "t", children=["q"], id="u2")
    b.union("q", "r", id="u3")
    b.union("r1", "r2", children=["r"], id="u4")
    b.union("f", "m", children=["c", "z"], id="u5")
    b.union("n", children=["m"], id="u6")
    b.union("c", "p", children=["k"], id="u7")
    b.bond("q", "v", "close", id="b1")
    return b.done()


def _gone(*places: str, direction: str = "descendants") -> tuple[str, dict[str, int]]:
    dossier = _clan()
    view = folded(dossier, places, direction=direction)
    kept = set(view.dossier.by_id)
    return " ".join(p.id for p in dossier.persons if p.id not in kept), dict(view.left_out)


@pytest.mark.parametrize(
    ("place", "direction", "gone"),
    [
        ("u", "descendants", "q r r1 r2"),
        ("g", "descendants", "u t q r r1 r2 s"),
        ("c", "descendants", "k"),
        ("p", "descendants", "k"),
        ("f", "descendants", "z"),
        ("s", "descendants", ""),
        ("w", "descendants", ""),
        ("c", "ancestors", "g h f u t q r r1 r2 s m n z"),
        ("m", "ancestors", "n"),
        ("u", "ancestors", ""),
        ("r", "ancestors", "r1 r2"),
    ],
)
def test_who_goes_when_a_branch_is_folded(place: str, direction: str, gone: str) -> None:
    """Children with their partners and in-laws go; the client's own line and everybody it leads to stay."""
    assert _gone(place, direction=direction) == (gone, {place: len(gone.split())} if gone else {})


@pytest.mark.parametrize("places", [("u", "g"), ("g", "u"), ("g", "u", "g")])
def test_a_branch_within_a_branch_is_counted_once_at_the_outer_place(places: tuple[str, ...]) -> None:
    assert _gone(*places) == ("u t q r r1 r2 s", {"g": 7})


def test_branches_beside_each_other_are_counted_each_at_its_own_place() -> None:
    assert _gone("u", "c") == ("q r r1 r2 k", {"u": 4, "c": 1})


def test_numbers_of_an_earlier_cut_go_along_with_who_is_folded_away() -> None:
    near = around(_clan(), "c", distance=4)
    assert dict(near.left_out) == {"q": 4}
    view = folded(near, ["g"])
    assert dict(view.left_out) == {"g": 4 + 4}
    assert sorted(view.dossier.by_id) == sorted("ghfmnczpk")


def test_nothing_points_at_who_is_gone() -> None:
    view = folded(_clan(), ["u"])
    assert structure.problems(view.dossier) == ()
    assert [union.id for union in view.dossier.unions] == ["u1", "u2", "u5", "u6", "u7"]
    assert view.dossier.bonds == ()


def test_folding_nobody_gives_the_same_dossier() -> None:
    dossier = _clan()
    assert folded(dossier, []).dossier is dossier


@pytest.mark.parametrize(("places", "direction"), [(["nobody"], "descendants"), (["g"], "sideways")])
def test_who_or_what_is_not_there_is_a_wrong_call(places: list[str], direction: str) -> None:
    with pytest.raises(UsageError):
        folded(_clan(), places, direction=direction)


CASES = [*FAMILIES, *range(30)]


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("direction", ["descendants", "ancestors"])
def test_laws_of_folding(case: str | int, direction: str) -> None:
    """The client and the places stay, everybody who goes is counted, and no kept child loses one parent of two."""
    dossier = FAMILIES[case]() if isinstance(case, str) else random_family(case, 60)
    ids = [person.id for person in dossier.persons]
    places = ids[:: max(1, len(ids) // 5)]
    view = folded(dossier, places, direction=direction)
    kept = view.dossier.by_id
    assert dossier.client is None or dossier.client in kept
    assert sum(count for _, count in view.left_out) == len(ids) - len(kept)
    assert all(count > 0 and place in kept and place in places for place, count in view.left_out)

    folded_away = {place for place, _ in view.left_out}
    unions = {one.id: one for one in dossier.unions}
    for one in dossier.parentages:
        of_child = set(unions[one.union].partners if one.union else one.parents)
        if one.child in kept and not (direction == "ancestors" and one.child in folded_away):
            assert of_child <= set(kept)
        if one.child not in kept and direction == "descendants":
            assert of_child & folded_away or not of_child & set(kept)
