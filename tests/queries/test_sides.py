# SPDX-License-Identifier: MIT
"""On which side of the triad people stand."""

import pytest

import naastbetrokken as nb
from naastbetrokken.model import Presence, Side
from naastbetrokken.queries.sides import sides, sides_at


@pytest.fixture(scope="module")
def dossier():
    b = nb.Dossier.build()
    b.person("Karim", client=True, id="client")
    for name in ("sister", "nurse", "both", "stranger"):
        b.person(name, id=name)
    b.person("De Haven", kind="institution", id="clinic")
    b.tie("sister", sector="family")
    b.tie("nurse", sector="professionals")
    b.tie("both", sector="professionals")
    b.tie("both", sector="friends")
    b.moment("Opname", present=[Presence(person="sister", side=Side.PROFESSIONAL), "nurse"], id="m1")
    return b.done()


@pytest.mark.parametrize(
    ("person", "side"),
    [
        ("client", Side.CLIENT),
        ("sister", Side.NAASTE),
        ("nurse", Side.PROFESSIONAL),
        ("both", Side.NAASTE),
        ("stranger", Side.NAASTE),
        ("clinic", Side.PROFESSIONAL),
    ],
)
def test_the_network_says_on_which_side_somebody_stands(dossier, person, side) -> None:
    assert sides(dossier)[person] is side


def test_at_one_moment_somebody_may_stand_on_another_side(dossier) -> None:
    """A sister who works as a nurse, and is there as one."""
    there = sides_at(sides(dossier), dossier.moments[0])
    assert there["sister"] is Side.PROFESSIONAL
    assert there["nurse"] is Side.PROFESSIONAL
    assert sides(dossier)["sister"] is Side.NAASTE
