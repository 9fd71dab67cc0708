# SPDX-License-Identifier: MIT
"""Every family is drawn truly: nobody missing or twice, every line joins whom it should, nothing hides anything."""

import os
import subprocess
import sys

import pytest
from attrs import evolve

from naastbetrokken.demo.dossier import demo_dossier
from naastbetrokken.layout.genogram import layout
from naastbetrokken.layout.result import Layout
from naastbetrokken.layout.validate import validate
from naastbetrokken.model import Dossier
from naastbetrokken.scene.genogram_texts import genogram_texts
from naastbetrokken.testing.families import FAMILIES
from naastbetrokken.testing.generator import random_family

SIZES = range(5, 81)


def drawn(dossier: Dossier) -> Layout:
    return layout(dossier, genogram_texts(dossier))


@pytest.mark.parametrize("name", FAMILIES)
def test_every_canonical_family_is_drawn_truly(name: str) -> None:
    dossier = FAMILIES[name]()
    assert validate(drawn(dossier), dossier) == ()


def test_the_bundled_dossier_is_drawn_truly() -> None:
    dossier = demo_dossier()
    picture = drawn(dossier)
    assert validate(picture, dossier) == ()
    assert {one.code for one in picture.compromises} == {"household_split"}  # the children live in two homes


@pytest.mark.sweep(17)
@pytest.mark.parametrize("seed", range(60))
def test_generated_families_are_drawn_truly(seed: int) -> None:
    dossier = random_family(seed, SIZES[seed * 7 % len(SIZES)])
    assert validate(drawn(dossier), dossier) == ()


@pytest.mark.slow
@pytest.mark.parametrize("block", range(20))
def test_many_generated_families_are_drawn_truly(block: int) -> None:
    for seed in range(1000 + block * 20, 1020 + block * 20):
        dossier = random_family(seed, SIZES[seed * 7 % len(SIZES)])
        assert validate(drawn(dossier), dossier) == (), seed


@pytest.mark.parametrize("seed", range(8))
def test_the_order_of_the_input_changes_nothing(seed: int) -> None:
    dossier = random_family(seed, 25)
    turned = evolve(
        dossier,
        persons=dossier.persons[::-1],
        unions=tuple(evolve(union, partners=union.partners[::-1]) for union in dossier.unions[::-1]),
        parentages=dossier.parentages[::-1],
        twins=tuple(evolve(twins, children=twins.children[::-1]) for twins in dossier.twins[::-1]),
    )
    assert drawn(turned) == drawn(dossier)


@pytest.mark.parametrize("seed", range(6))
def test_the_spelling_of_ids_changes_nobodys_place(seed: int) -> None:
    """Among people whom nothing tells apart, ids may decide; so everybody has a name of their own here."""
    dossier = named_apart(random_family(seed, 22))
    respelled = renamed(dossier, {person.id: f"z{i * 37 % 101:03}" for i, person in enumerate(dossier.persons)})
    places = sorted((node.x, node.y, node.shape) for node in drawn(dossier).nodes)
    assert sorted((node.x, node.y, node.shape) for node in drawn(respelled).nodes) == places


def named_apart(dossier: Dossier) -> Dossier:
    return evolve(
        dossier,
        persons=tuple(
            evolve(person, name=evolve(person.name, role=f"nummer {i}")) for i, person in enumerate(dossier.persons)
        ),
    )


def renamed(dossier: Dossier, new: dict[str, str]) -> Dossier:
    return evolve(
        dossier,
        client=new.get(dossier.client or ""),
        persons=tuple(evolve(person, id=new[person.id]) for person in dossier.persons),
        unions=tuple(evolve(union, partners=tuple(new[p] for p in union.partners)) for union in dossier.unions),
        parentages=tuple(
            evolve(p, child=new[p.child], parents=tuple(new[one] for one in p.parents)) for p in dossier.parentages
        ),
        twins=tuple(evolve(twins, children=tuple(new[c] for c in twins.children)) for twins in dossier.twins),
        households=(),
        bonds=(),
        ties=(),
        contacts=(),
    )


@pytest.mark.slow
@pytest.mark.parametrize("hash_seed", range(5))
def test_the_hash_seed_changes_no_byte(hash_seed: int) -> None:
    script = (
        "from naastbetrokken.demo.dossier import demo_dossier as d;"
        "from naastbetrokken.layout.genogram import layout;"
        "from naastbetrokken.scene.genogram_texts import genogram_texts as t;"
        "print(repr(layout(d(), t(d()))))"
    )
    run = subprocess.run(
        [sys.executable, "-c", script],
        env={**os.environ, "PYTHONHASHSEED": str(hash_seed)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert run.stdout == repr(drawn(demo_dossier())) + "\n"
