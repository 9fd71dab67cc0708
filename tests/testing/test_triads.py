# SPDX-License-Identifier: MIT
"""Generated dossiers of client, naasten and professionals hold together, for every seed."""

from collections import Counter

import pytest

from naastbetrokken.api import dumps, loads
from naastbetrokken.model.structure import problems
from naastbetrokken.testing.generator import random_triad

SEEDS = range(300)
PARTS = (
    "moments", "statements", "hearings", "acknowledgements", "strain_sheets", "needs", "roles", "care_contacts",
    "factors", "tasks", "consents", "events",
)  # fmt: skip


def triads():
    return (random_triad(seed, 1 + seed % 20) for seed in SEEDS)


def test_no_triad_has_a_structural_problem() -> None:
    assert [seed for seed, dossier in enumerate(triads()) if problems(dossier)] == []


def test_every_part_occurs_often_and_is_often_absent() -> None:
    """Other tests rest on it: an instrument that is only ever tried on full dossiers is not tried."""
    filled = Counter(part for dossier in triads() for part in PARTS if getattr(dossier, part))
    assert all(len(SEEDS) / 3 < filled[part] < len(SEEDS) for part in PARTS)


def test_texts_reach_from_a_word_to_a_paragraph() -> None:
    lengths = [len(one.text) for dossier in triads() for moment in dossier.moments for one in moment.perspectives]
    assert min(lengths) <= 6
    assert 450 <= max(lengths) <= 600


@pytest.mark.parametrize("seed", range(10))
def test_the_same_seed_gives_the_same_triad_and_it_survives_saving(seed) -> None:
    dossier = random_triad(seed)
    assert random_triad(seed) == dossier
    assert loads(dumps(dossier)) == dossier
