# SPDX-License-Identifier: MIT
"""Kinship: circles of descent, too many parents, and couples who are kin."""

from itertools import pairwise

import pytest

from naastbetrokken.model import Dossier, Parentage, Person
from naastbetrokken.rules import Thresholds


def _line(*generations: str, kind: str = "biological") -> Dossier:
    """Persons of whom each is the parent of the next."""
    b = Dossier.build()
    for person in dict.fromkeys(generations):
        b.person(id=person)
    for parent, child in pairwise(generations):
        b.child(child, parents=[parent], kind=kind)
    return b.done()


def test_nobody_is_their_own_ancestor(ask) -> None:
    """The circle is told once, from its smallest id upwards, at the place of a link."""
    (finding,) = ask(_line("d", "a", "b", "c", "a"), "CYCLE")
    assert (finding.severity, finding.subjects, finding.path) == ("error", ("a", "c", "b"), "$.parentages[3]")
    assert not finding.acknowledgeable
    assert finding.text() == "Volgens het dossier stammen deze mensen van elkaar af in een kring: a, c en b."


def test_two_circles_are_two_findings_and_a_plain_family_has_none(ask) -> None:
    """A chain of any length is no circle, and two people can be each other's ancestor."""
    assert not ask(_line(*(f"p{i:03}" for i in range(300))), "CYCLE")
    people = tuple(Person(one) for one in "abcd")
    pairs = (("a", "b"), ("b", "a"), ("c", "d"), ("d", "c"), ("c", "a"))
    links = tuple(Parentage(child=child, parents=(parent,)) for child, parent in pairs)
    dossier = Dossier.checked(persons=people, parentages=links)
    assert ask.short(dossier, "CYCLE") == [("cycle", "error", "a", "b"), ("cycle", "error", "c", "d")]


def test_a_circle_above_somebody_who_is_not_in_it_is_found(ask) -> None:
    """Wherever the search begins; a pet may have any number of parents."""
    dossier = Dossier.trusted(
        persons=tuple(Person(one) for one in "axyz"),
        parentages=tuple(Parentage(child=child, parents=(parent,)) for child, parent in ("ax", "xy", "yz", "zx")),
    )
    assert ask.short(dossier, "CYCLE") == [("cycle", "error", "x", "y", "z")]
    b = Dossier.build()
    b.person(id="pet", kind="pet")
    for i in range(3):
        b.person(id=f"p{i}")
        b.child("pet", parents=[f"p{i}"])
    assert not ask(b.done(), "PARENTS>2")


def test_foster_and_step_care_may_run_in_a_circle(ask) -> None:
    """Somebody can foster the child of who fostered them."""
    for kind in ("foster", "step"):
        assert not ask(_line("a", "b", "a", kind=kind), "CYCLE")
    for kind in ("legal", "adoptive", "donor", "surrogate", "unknown"):
        assert ask(_line("a", "b", "a", kind=kind), "CYCLE")


def _parents(*kinds: str, periods: tuple[str | None, ...] = ()) -> Dossier:
    b = Dossier.build()
    b.person(id="c")
    for i, kind in enumerate(kinds):
        parent = b.person(id=f"p{i}")
        b.child("c", parents=[parent], kind=kind, period=periods[i] if periods else None)
    return b.done()


@pytest.mark.parametrize(
    ("kinds", "periods", "expected"),
    [
        (("biological", "biological"), (), []),
        (("biological", "biological", "donor"), (), [("genetic", "error", "c", "p0", "p1", "p2")]),
        (("biological", "biological", "surrogate"), (), []),
        (("adoptive", "adoptive", "adoptive"), (), []),
        (("foster",) * 4, (), []),
        (("legal", "legal", "legal"), (), [("legal", "error", "c", "p0", "p1", "p2")]),
        (("legal", "legal", "legal"), ("1980/1990", "1980/..", "1991/.."), []),
        (
            ("legal", "legal", "legal"),
            ("1980/1990", "1980/..", "1990/.."),
            [("legal_perhaps", "warning", "c", "p0", "p1", "p2")],
        ),
        (
            ("legal", "legal", "legal"),
            ("1980/1990", "1980/..", "1989/.."),
            [("legal", "error", "c", "p0", "p1", "p2")],
        ),
    ],
)
def test_a_child_has_two_genetic_and_two_legal_parents_at_a_time(ask, kinds, periods, expected) -> None:
    """Foster, step and adoptive parents are unlimited, and who bears a child need not be its mother."""
    assert ask.short(_parents(*kinds, periods=periods), "PARENTS>2") == expected


def test_the_same_parent_in_two_senses_is_one_parent(ask) -> None:
    """Biological and legal father and mother are two people."""
    b = Dossier.build()
    for person in ("c", "m", "f"):
        b.person(id=person)
    b.child("c", parents=["m", "f"])
    b.child("c", parents=["m", "f"], kind="legal")
    b.child("c", parents=["f"], kind="donor")
    assert not ask(b.done(), "PARENTS>2")


def _clan(couple: tuple[str, str], *states: tuple[str, str], kind: str = "biological") -> Dossier:
    """g1 and g2; their children a and b; a's child c and grandchild e; b's child d and grandchild h."""
    b = Dossier.build()
    for person in ("g1", "g2", "a", "b", "c", "d", "e", "h", "i"):
        b.person(id=person)
    for parents, child in ((["g1", "g2"], "a"), (["g1", "g2"], "b"), (["a"], "c"), (["b"], "d"), (["c"], "e")):
        b.child(child, parents=parents, kind=kind)
    b.child("h", parents=["d"], kind=kind)
    b.child("i", parents=["h"], kind=kind)
    b.union(*couple, *states, id="u")
    return b.done()


MARRIED = ("marriage", "1980")


@pytest.mark.parametrize(
    ("couple", "states", "expected"),
    [
        (("a", "b"), [MARRIED], [("forbidden", "error", "a", "b")]),
        (("a", "b"), [("registered_partnership", "2000")], [("forbidden", "error", "a", "b")]),
        (("a", "b"), [("cohabitation", "1980")], [("near", "warning", "a", "b")]),
        (("g1", "e"), [MARRIED], [("forbidden", "error", "e", "g1")]),
        (("i", "g1"), [], [("near", "warning", "g1", "i")]),
        (("a", "g1"), [MARRIED], [("forbidden", "error", "a", "g1")]),
        (("a", "d"), [MARRIED], [("side_line", "warning", "a", "d")]),
        (("c", "d"), [MARRIED], [("side_line", "warning", "c", "d")]),
        (("c", "h"), [MARRIED], []),
        (("g1", "g2"), [MARRIED], []),
    ],
)
def test_partners_who_are_close_kin_are_asked_about(ask, couple, states, expected) -> None:
    """BW 1:41 forbids marriage in the direct line and between siblings; the third and fourth degree are allowed."""
    assert ask.short(_clan(couple, *states), "UNION_CLOSE_KIN") == expected


def test_kinship_by_adoption_counts_and_by_foster_care_does_not(ask) -> None:
    """By blood or by law."""
    assert ask(_clan(("a", "b"), MARRIED, kind="adoptive"), "UNION_CLOSE_KIN")
    assert not ask(_clan(("a", "b"), MARRIED, kind="foster"), "UNION_CLOSE_KIN")


def test_the_degree_is_told(ask) -> None:
    """Cousins are kin of the fourth degree."""
    (finding,) = ask(_clan(("c", "d"), MARRIED), "UNION_CLOSE_KIN")
    assert finding.facts == (("degree", 4),)
    assert finding.path == "$.unions[0]"


def test_a_partner_in_the_direct_line_gets_advice_and_never_blocks(ask) -> None:
    """The elder one first; what is grave belongs in an event with restricted visibility, and not in a print."""
    (finding,) = ask(_clan(("e", "g1")), "PARTNER_IN_DIRECT_LINE")
    assert (finding.severity, finding.subjects, finding.for_worker_only) == ("warning", ("g1", "e"), True)
    assert not ask(_clan(("a", "b")), "PARTNER_IN_DIRECT_LINE")
    assert not ask(_clan(("e", "g1"), kind="adoptive"), "PARTNER_IN_DIRECT_LINE")


@pytest.mark.parametrize(
    ("couple", "gap"),
    [(("b", "e"), 2), (("b", "c"), None), (("c", "h"), None), (("a", "h"), 2), (("g1", "e"), 3), (("e", "i"), None)],
)
def test_partners_two_generations_apart_are_asked_about(ask, couple, gap) -> None:
    """An uncle and a niece are one apart, a great-uncle and a great-niece two."""
    found = [dict(finding.facts)["count"] for finding in ask(_clan(couple), "GENERATION_CONFLICT")]
    assert found == ([] if gap is None else [gap])


def test_generations_are_counted_over_partners_too(ask) -> None:
    """A widow who marries her granddaughter's brother-in-law: either couple closes the loop, so both are told."""
    b = Dossier.build()
    for person in ("w", "d", "g", "x", "y", "p", "k"):
        b.person(id=person)
    b.child("d", parents=["w"])
    b.child("g", parents=["d"])
    b.union("g", "x")
    for brother in ("x", "y"):
        b.child(brother, parents=["p"])
    b.union("w", "y", children=["k"])
    assert ask.short(b.done(), "GENERATION_CONFLICT") == [
        ("apart", "warning", "g", "x"),
        ("apart", "warning", "w", "y"),
    ]


def _ways(*steps: str) -> Dossier:
    """People joined by ways: "a>b" is a parent and a child, "a=b" a couple."""
    b = Dossier.build()
    for person in dict.fromkeys(person for step in steps for person in (step[0], step[2])):
        b.person(id=person)
    for one, kind, other in steps:
        if kind == ">":
            b.child(other, parents=[one])
        elif kind == "~":
            b.child(other, parents=[one], kind="foster")
        else:
            b.union(one, other)
    return b.done()


def _gaps(ask, dossier: Dossier) -> dict[tuple[str, ...], int]:
    return {one.subjects: dict(one.facts)["count"] for one in ask(dossier, "GENERATION_CONFLICT")}


def test_only_the_shortest_ways_between_partners_count(ask) -> None:
    """A longer way on which they are level says nothing; one of the same length takes the question away."""
    longer = _ways("a=b", "a>c", "c>b", "a=p", "p=q", "q=b")
    assert _gaps(ask, longer)["a", "b"] == 2
    as_long = _ways("a=b", "a>c", "c>b", "a=p", "p=b")
    assert ("a", "b") not in _gaps(ask, as_long)


def test_so_many_steps_of_kinship_are_looked_at(ask) -> None:
    """Six by default: up four and down two, and not up five and down two."""
    six = _ways("a=b", "c>a", "d>c", "e>d", "f>e", "f>x", "x>b")
    seven = _ways("a=b", "c>a", "d>c", "e>d", "f>e", "g>f", "g>x", "x>b")
    assert _gaps(ask, six) == {("a", "b"): 2}
    assert _gaps(ask, seven) == {}
    found = ask(seven, "GENERATION_CONFLICT", thresholds=Thresholds(generation_steps=7))
    assert [finding.facts for finding in found] == [(("count", 3),)]


def test_foster_care_and_own_children_are_no_way_between_partners(ask) -> None:
    """A foster grandchild may be a partner, and whom the couple's own grandchild marries says nothing about them."""
    assert _gaps(ask, _ways("a=b", "a~c", "c~b")) == {}
    own = _ways("a=b", "a>c", "b>c", "c>d", "d=y", "p>y", "p>b")
    assert ("a", "b") not in _gaps(ask, own)


def test_a_parent_by_law_at_two_times_is_one_parent(ask) -> None:
    """Two legal parents of whom one was so twice are two."""
    b = Dossier.build()
    for person in "cmf":
        b.person(id=person)
    for parent, period in (("m", "1980/.."), ("f", "1980/1990"), ("f", "1985/..")):
        b.child("c", parents=[parent], kind="legal", period=period)
    assert not ask(b.done(), "PARENTS>2")


def test_two_families_joined_by_a_couple_are_no_conflict(ask, family) -> None:
    """The only way between the partners is their union and their children."""
    assert not ask(family(), "GENERATION_CONFLICT")
