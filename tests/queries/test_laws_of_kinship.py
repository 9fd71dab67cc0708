# SPDX-License-Identifier: MIT
"""Laws of kinship on generated families: symmetry, inverses, and indifference to names, order and strangers.

Each law holds for every pair of a family. `benchmarks/kinship/laws.py` runs the same laws over 20,000 families.
"""

import datetime as dt
import random
from collections.abc import Iterator
from itertools import pairwise

import attrs
import pytest

from naastbetrokken.model import Dossier, PartialDate, Person
from naastbetrokken.model.dates import age_at
from naastbetrokken.queries import (
    Graph,
    Relation,
    Shape,
    Sharing,
    ancestors,
    consanguinity,
    descendants,
    inbreeding_coefficient,
    parents,
    relation,
    relations,
    relationship_coefficient,
    sibling_sharing,
)
from naastbetrokken.testing.generator import random_family

INVERSE = {Shape.PARTNERS_KIN: Shape.KINS_PARTNER, Shape.KINS_PARTNER: Shape.PARTNERS_KIN}

Everything = dict[tuple[str, str], tuple[Relation, ...]]


def everything(dossier: Dossier) -> Everything:
    people = [person.id for person in dossier.persons]
    return dict(relations(dossier, [(a, b) for a in people for b in people if a != b]))


def law_1_degree_and_coefficient_are_symmetric(dossier: Dossier, found: Everything) -> None:
    above = {person.id: {person.id, *ancestors(dossier, person.id, graph="biological")} for person in dossier.persons}
    for (a, b), one in found.items():
        if a > b:
            continue
        for graph in (Graph.LEGAL, Graph.BIOLOGICAL):
            assert consanguinity(dossier, a, b, graph=graph) == consanguinity(dossier, b, a, graph=graph)
        r = relationship_coefficient(dossier, a, b)
        back = relationship_coefficient(dossier, b, a)
        assert r is not None
        assert back is not None
        assert abs(r - back) < 1e-15
        assert 0 <= r <= 1
        assert (r == 0) == (not above[a] & above[b]) or are_identical(dossier, a, b)
        assert all(each.coefficient == r for each in one)


def are_identical(dossier: Dossier, a: str, b: str) -> bool:
    return any({a, b} <= set(twins.children) and twins.zygosity == "identical" for twins in dossier.twins)


def law_2_every_relation_has_its_inverse(found: Everything) -> None:
    for (a, b), one in found.items():
        back = found[b, a]
        assert sorted(map(forward, one)) == sorted(map(backward, back))


def forward(one: Relation) -> tuple[object, ...]:
    path = [] if one.shape is Shape.PATH else [one.b, *(step.person for step in one.path)]
    return (*facts(one), one.shape, one.up, one.down, path)


def backward(one: Relation) -> tuple[object, ...]:
    path = [] if one.shape is Shape.PATH else [one.b, *(step.person for step in one.path)][::-1]
    return (*facts(one), INVERSE.get(one.shape, one.shape), one.down, one.up, path)


def facts(one: Relation) -> tuple[object, ...]:
    return (
        len(one.path),
        one.legal,
        one.degree_consanguinity or 0,
        one.degree_affinity or 0,
        one.sharing or "",
        one.nature,
        one.former,
        one.tops,
    )


def law_3_strangers_ids_and_order_change_nothing(dossier: Dossier, found: Everything, seed: int) -> None:
    told = {pair: [(one.text, one.sentence) for one in some] for pair, some in found.items()}
    stream = random.Random(seed)  # noqa: S311 - a shuffle, not a secret
    ids = [person.id for person in dossier.persons]
    names = dict(zip(ids, stream.sample([f"q{i:03}" for i in range(len(ids))], len(ids)), strict=True))
    other = renamed(dossier, names, stream)
    other = attrs.evolve(other, persons=(*other.persons, Person("stranger")))
    pairs = [(names[a], names[b]) for a, b in told]
    new = relations(other, pairs)
    for (a, b), words in told.items():
        assert [(one.text, one.sentence) for one in new[names[a], names[b]]] == words
    assert ids == [] or relation(other, "stranger", names[ids[0]]) == ()


def renamed(dossier: Dossier, names: dict[str, str], stream: random.Random) -> Dossier:
    def shuffled(items):
        return tuple(stream.sample(items, len(items)))

    ids = [one.id for one in dossier.unions]
    unions = dict(zip(ids, stream.sample([f"v{i:03}" for i in range(len(ids))], len(ids)), strict=True))
    return Dossier.trusted(
        client=None if dossier.client is None else names[dossier.client],
        persons=shuffled([attrs.evolve(person, id=names[person.id]) for person in dossier.persons]),
        unions=shuffled(
            [
                attrs.evolve(one, id=unions[one.id], partners=tuple(names[partner] for partner in one.partners))
                for one in dossier.unions
            ]
        ),
        parentages=shuffled(
            [
                attrs.evolve(
                    one,
                    child=names[one.child],
                    parents=tuple(names[parent] for parent in one.parents),
                    union=None if one.union is None else unions[one.union],
                )
                for one in dossier.parentages
            ]
        ),
        twins=shuffled(
            [attrs.evolve(one, children=tuple(names[child] for child in one.children)) for one in dossier.twins]
        ),
    )


def law_4_removing_a_parent_never_lowers_a_degree(dossier: Dossier, seed: int) -> None:
    """By birth: in law, removing an adoption may bring the family of origin back."""
    if not dossier.parentages:
        return
    gone = seed % len(dossier.parentages)
    less = attrs.evolve(dossier, parentages=dossier.parentages[:gone] + dossier.parentages[gone + 1 :])
    child = dossier.parentages[gone].child
    for person in dossier.persons:
        before = consanguinity(dossier, child, person.id, graph="biological")
        after = consanguinity(less, child, person.id, graph="biological")
        assert after is None or (before is not None and after >= before)


def law_5_full_siblings_share_a_half_and_half_siblings_a_quarter(dossier: Dossier, found: Everything) -> None:
    for a, b in found:
        if a > b:
            continue
        how = sibling_sharing(dossier, a, b, graph="biological")
        mine, theirs = (parents(dossier, one, graph="biological") for one in (a, b))
        if how not in (Sharing.FULL, Sharing.HALF) or len(mine) != 2 or len(theirs) != 2:
            continue
        everybody = sorted({*mine, *theirs})
        strangers = all(
            relationship_coefficient(dossier, one, other) == 0
            for one in everybody
            for other in everybody
            if one < other
        )
        if strangers and all(inbreeding_coefficient(dossier, one) == 0 for one in everybody):
            expected = 1 if are_identical(dossier, a, b) else 1 / 2 if how is Sharing.FULL else 1 / 4
            assert relationship_coefficient(dossier, a, b) == expected


def law_6_nobody_descends_from_their_descendants(dossier: Dossier) -> None:
    for person in dossier.persons:
        for graph in (Graph.LEGAL, Graph.BIOLOGICAL):
            above, below = (question(dossier, person.id, graph=graph) for question in (ancestors, descendants))
            assert not {person.id, *above} & set(below)
            assert all(person.id in descendants(dossier, one, graph=graph) for one in above)


def law_14_nobody_grows_younger(dossier: Dossier) -> None:
    days = [PartialDate.coerce(dt.date(year, 6, 15)) for year in range(1900, 2030, 13)]
    for person in dossier.persons:
        ages = [age_at(person.born, day) for day in days]
        known = [age for age in ages if age is not None]
        assert person.born is not None or not known
        assert all(one.min <= two.min for one, two in pairs(known))
        assert all(one.max <= two.max for one, two in pairs(known) if one.max is not None and two.max is not None)
        assert age_at(person.born, None) is None


def pairs(known: list) -> Iterator[tuple]:
    return pairwise(known)


def obeys(seed: int) -> None:
    """Raise where one of the laws fails for the family of this seed, of 3 to 9 persons."""
    dossier = random_family(seed, 3 + seed % 7)
    found = everything(dossier)
    law_1_degree_and_coefficient_are_symmetric(dossier, found)
    law_2_every_relation_has_its_inverse(found)
    law_3_strangers_ids_and_order_change_nothing(dossier, found, seed)
    law_4_removing_a_parent_never_lowers_a_degree(dossier, seed)
    law_5_full_siblings_share_a_half_and_half_siblings_a_quarter(dossier, found)
    law_6_nobody_descends_from_their_descendants(dossier)
    law_14_nobody_grows_younger(dossier)


@pytest.mark.parametrize("start", range(0, 200, 50))
def test_the_laws_hold_for_generated_families(start):
    for seed in range(start, start + 50):
        obeys(seed)


@pytest.mark.slow
@pytest.mark.parametrize("start", range(200, 2200, 500))
def test_the_laws_hold_for_two_thousand_more(start):
    for seed in range(start, start + 500):
        obeys(seed)
