# SPDX-License-Identifier: MIT
"""How couples' and children's lines look, from the history that is recorded."""

import pytest

from naastbetrokken.model import ParentageKind, UnionKind, UnionState
from naastbetrokken.scene.descents import LOOKS, nearest
from naastbetrokken.scene.unions import DASHES, PRESUMED, SLASHES, look


def states(*kinds: str) -> tuple[UnionState, ...]:
    return tuple(UnionState(UnionKind(kind)) for kind in kinds)


@pytest.mark.parametrize(
    ("kinds", "base", "slashes"),
    [
        (("marriage",), "marriage", ""),
        (("met", "cohabitation", "marriage"), "marriage", ""),
        (("cohabitation", "separation"), "cohabitation", "\\"),
        (("relationship", "ended"), "relationship", "\\"),
        (("marriage", "legal_separation"), "marriage", "/"),
        (("marriage", "separation", "divorce"), "marriage", "//"),
        (("marriage", "annulment"), "marriage", "//\\"),
        (("marriage", "widowhood"), "marriage", ""),
        (("divorce",), "marriage", "//"),
        (("separation",), "none", "\\"),
        (("marriage", "divorce", "marriage"), "marriage", "//×"),
        (("marriage", "divorce", "cohabitation"), "cohabitation", "//×"),
        (("marriage", "divorce", "marriage", "divorce"), "marriage", "//"),
        ((), "none", ""),
    ],
)
def test_only_the_last_state_is_drawn(kinds: tuple[str, ...], base: str, slashes: str) -> None:
    drawn = look(states(*kinds))
    assert (drawn.base, "".join(drawn.slashes) + "×" * drawn.again) == (base, slashes)


def test_only_what_the_law_knows_is_solid() -> None:
    solid = {base for base, dash in DASHES.items() if not dash}
    assert solid == {"marriage", "registered_partnership", "none"}


def test_every_state_is_a_way_of_being_together_or_a_way_of_parting() -> None:
    known = {*DASHES, *SLASHES, *PRESUMED}
    assert {kind.value for kind in UnionKind} <= known


def test_parents_who_form_no_recorded_union_are_dotted() -> None:
    assert look((), recorded=False).dash == (1.5, 3.5)


def test_no_two_unmarried_states_look_the_same() -> None:
    dashes = [dash for dash in DASHES.values() if dash]
    assert len(set(dashes)) == len(dashes)


def test_every_kind_of_parentage_looks_different() -> None:
    assert len({(one.dash, one.second) for one in LOOKS.values()}) == len(ParentageKind)


def test_the_adoptive_line_is_double_and_the_foster_line_dotted() -> None:
    assert LOOKS[ParentageKind.ADOPTIVE].dash == ()
    assert LOOKS[ParentageKind.ADOPTIVE].second == (4, 3)
    assert LOOKS[ParentageKind.FOSTER].dash == (3, 3)


def test_of_several_senses_the_one_nearest_to_birth_is_drawn() -> None:
    assert nearest((ParentageKind.LEGAL, ParentageKind.BIOLOGICAL)) is ParentageKind.BIOLOGICAL
