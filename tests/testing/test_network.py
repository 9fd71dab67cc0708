# SPDX-License-Identifier: MIT
"""Generated networks hold together, and hold everything that a circle diagram must cope with."""

from naastbetrokken.model import PersonKind, Ring, Sector, Stance
from naastbetrokken.testing.generator import random_network


def test_a_seed_gives_one_network() -> None:
    assert random_network(7, 12) == random_network(7, 12)
    assert random_network(7, 12) != random_network(8, 12)


def test_a_network_has_as_many_members_as_asked_and_one_client() -> None:
    for size in (0, 1, 17):
        dossier = random_network(3, size)
        assert len({tie.person for tie in dossier.ties}) == size
        assert dossier.client == "p0"


def test_between_them_networks_have_everything() -> None:
    many = [random_network(seed, 30) for seed in range(40)]
    ties = [tie for one in many for tie in one.ties]
    people = [person for one in many for person in one.persons]
    assert {tie.ring for tie in ties} == {*Ring, None}
    assert {tie.sector for tie in ties} == {*Sector, None}
    assert {tie.stance for tie in ties} == set(Stance)
    assert {person.kind for person in people} == set(PersonKind)
    assert any(person.is_deceased for person in people)
    assert any(not person.name.display for person in people)
    assert any(len(person.name.display) > 40 for person in people)
    assert any(one.contacts for one in many)
    assert any(one.unions for one in many)
    assert any(len(one.ties) > 30 for one in many)
