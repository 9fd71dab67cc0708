# SPDX-License-Identifier: MIT
"""The order of the input and the spelling of ids change nothing in what is drawn."""

from random import Random

import pytest
from attrs import evolve

from naastbetrokken.layout.genogram.layout import layout
from naastbetrokken.model import Dossier
from naastbetrokken.render.registry import render
from naastbetrokken.scene.genogram import genogram
from naastbetrokken.scene.genogram_texts import genogram_texts
from naastbetrokken.testing.generator import random_family

PARTS = ("persons", "unions", "parentages", "twins", "households", "bonds", "ties")


def shuffled(dossier: Dossier, seed: int) -> Dossier:
    stream = Random(seed)  # noqa: S311 - a shuffle for a test
    return evolve(
        dossier, **{part: tuple(stream.sample(getattr(dossier, part), len(getattr(dossier, part)))) for part in PARTS}
    )


def drawn(dossier: Dossier) -> tuple[str, ...]:
    scene = genogram(dossier, layout(dossier, genogram_texts(dossier)))
    return tuple(str(render(scene, to)) for to in ("svg", "json", "text"))


@pytest.mark.parametrize("seed", range(6))
def test_people_in_another_order_give_the_same_bytes(seed: int) -> None:
    dossier = random_family(seed, 24, notation=True)
    assert drawn(shuffled(dossier, seed)) == drawn(dossier)
