# SPDX-License-Identifier: MIT
"""Law, blood and upbringing: three graphs over the same people."""

import gc
import weakref

import pytest

from naastbetrokken.errors import UsageError
from naastbetrokken.model import Dossier, Parentage, Person
from naastbetrokken.queries import KinIndex, children, parents, relation

WOMEN = ("mother", "mother2")


def child_of(*sets: tuple[str, ...], couples: tuple[tuple[str, str], ...] = ()) -> Dossier:
    """A child with these parent sets: a kind and one or two parents each."""
    b = Dossier.build()
    b.person(id="child")
    for one in sorted({parent for _, *both in sets for parent in both}):
        b.person(id=one, gender="woman" if one in WOMEN else "man")
    for kind, *both in sets:
        b.child("child", parents=both, kind=kind)
    for couple in couples:
        b.union(*couple)
    return b.done()


# parent sets, couples, then who is a parent in law, by birth, in daily life
ROWS = {
    "born to a couple": (
        [("biological", "father", "mother")],
        [],
        ("father", "mother"),
        ("father", "mother"),
        ("father", "mother"),
    ),
    "adopted by strangers": (
        [("biological", "father", "mother"), ("adoptive", "father2", "mother2")],
        [],
        ("father2", "mother2"),
        ("father", "mother"),
        ("father2", "mother2"),
    ),
    "adopted by the mother's husband": (
        [("biological", "father", "mother"), ("adoptive", "father2")],
        [("father2", "mother")],
        ("father2", "mother"),
        ("father", "mother"),
        ("father2", "mother"),
    ),
    "adopted by one stranger": (
        [("biological", "father", "mother"), ("adoptive", "father2")],
        [],
        ("father2",),
        ("father", "mother"),
        ("father2",),
    ),
    "recognised by another man": (
        [("biological", "father", "mother"), ("legal", "father2")],
        [],
        ("father2", "mother"),
        ("father", "mother"),
        ("father2", "mother"),
    ),
    "never recognised by the father": (
        [("biological", "father", "mother"), ("legal", "mother")],
        [],
        ("mother",),
        ("father", "mother"),
        ("mother",),
    ),
    "two mothers and a donor": (
        [("biological", "mother"), ("legal", "mother", "mother2"), ("donor", "father")],
        [],
        ("mother", "mother2"),
        ("father", "mother"),
        ("mother", "mother2"),
    ),
    "carried by another woman": (
        [("biological", "father", "mother"), ("surrogate", "mother2")],
        [],
        ("father", "mother"),
        ("father", "mother"),
        ("father", "mother"),
    ),
    "in foster care with a step parent": (
        [("biological", "mother"), ("foster", "father2"), ("step", "father")],
        [],
        ("mother",),
        ("mother",),
        ("father", "father2", "mother"),
    ),
    "of parents in nobody knows which sense": (
        [("unknown", "father", "mother")],
        [],
        ("father", "mother"),
        (),
        ("father", "mother"),
    ),
}


@pytest.mark.parametrize("row", ROWS.values(), ids=ROWS)
def test_each_graph_has_its_own_parents(row):
    sets, couples, legal, biological, social = row
    dossier = child_of(*sets, couples=tuple(couples))
    assert parents(dossier, "child") == legal
    assert parents(dossier, "child", graph="legal") == legal
    assert parents(dossier, "child", graph="biological") == biological
    assert parents(dossier, "child", graph="social") == social
    everybody = tuple(sorted({parent for _, *both in sets for parent in both}))
    assert parents(dossier, "child", graph="all") == everybody
    assert all(children(dossier, parent, graph="all") == ("child",) for parent in everybody)


def test_in_law_an_adoptive_parent_is_a_parent():
    dossier = child_of(("adoptive", "father"))
    assert relation(dossier, "father", "child", graph="legal")[0].text == "vader"
    assert relation(dossier, "father", "child")[0].text == "adoptievader"
    assert relation(dossier, "father", "child", graph="biological") == ()


def test_after_adoption_the_parents_of_birth_remain_so_by_birth_only():
    dossier = child_of(("biological", "mother"), ("adoptive", "mother2"))
    (one,) = relation(dossier, "mother", "child")
    assert (one.text, one.degree_consanguinity) == ("moeder (biologisch)", None)
    assert relation(dossier, "mother", "child", graph="legal") == ()
    assert relation(dossier, "mother", "child", graph="biological")[0].degree_consanguinity == 1


@pytest.mark.parametrize("graph", ["", "Legal", "bloed"])
def test_an_unknown_graph_is_the_callers_mistake(graph):
    with pytest.raises(UsageError, match="unknown kinship graph"):
        parents(child_of(), "child", graph=graph)


@pytest.mark.parametrize("pair", [("nobody", "child"), ("child", "nobody")])
def test_an_unknown_person_is_the_callers_mistake(pair):
    with pytest.raises(UsageError, match="'nobody' does not exist"):
        relation(child_of(), *pair)


def test_an_unknown_language_is_the_callers_mistake():
    with pytest.raises(UsageError, match="unknown language 'fy'; use one of: nl, en"):
        relation(child_of(), "child", "child", lang="fy")


def test_the_index_is_made_once_and_forgotten_with_its_dossier():
    dossier = child_of(("biological", "father"))
    index = KinIndex.of(dossier, "legal")
    assert KinIndex.of(dossier, "legal") is index
    assert KinIndex.of(dossier, "all") is not index
    kept = weakref.ref(index)
    del dossier, index
    gc.collect()
    assert kept() is None


def test_equal_dossiers_do_not_share_what_one_of_them_forgets():
    one, other = child_of(("biological", "father")), child_of(("biological", "father"))
    assert one == other
    assert KinIndex.of(one).parents == KinIndex.of(other).parents == {"child": ("father",)}


def test_somebody_recorded_as_their_own_parent_is_passed_over():
    dossier = Dossier.trusted(
        persons=(Person("a"), Person("b")), parentages=(Parentage(child="a", parents=("a", "b")),)
    )
    assert parents(dossier, "a") == ("b",)


def test_what_is_remembered_between_questions_stays_small():
    dossier = child_of(("biological", "father"))
    for year in range(1950, 2000):
        assert relation(dossier, "father", "child", at=year)[0].word == "vader"
    assert 1 < len(KinIndex.of(dossier).memory) <= 8
