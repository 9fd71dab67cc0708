# SPDX-License-Identifier: MIT
"""Things in a row keep their distance and their order; labels stand in stairs that hide nothing."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from naastbetrokken.layout.lifeline.apart import apart
from naastbetrokken.layout.lifeline.bars import rows
from naastbetrokken.layout.lifeline.staircase import STACK_GAP, STEP, TEXT_GAP, Flag, stairs

PLACES = st.lists(st.floats(0, 500), max_size=30).map(sorted)


def test_what_has_room_stays_where_it_is() -> None:
    assert apart([10.0, 50.0, 90.0], [20.0, 20.0], 0.0, 100.0) == [10.0, 50.0, 90.0]


def test_two_in_one_place_move_as_far_to_either_side() -> None:
    assert apart([50.0, 50.0], [8.0], 0.0, 100.0) == [46.0, 54.0]


def test_a_crowd_at_the_edge_stays_within_it() -> None:
    assert apart([0.0, 1.0, 2.0], [8.0, 8.0], 0.0, 100.0) == [0.0, 8.0, 16.0]
    assert apart([99.0, 100.0], [8.0], 0.0, 100.0) == [92.0, 100.0]


@given(PLACES)
def test_neighbours_keep_their_gap_and_their_order(wanted: list[float]) -> None:
    found = apart(wanted, [7.0] * max(0, len(wanted) - 1), 0.0, 500.0)
    assert all(b - a >= 7.0 - 1e-6 for a, b in pairwise(found))


@given(PLACES)
def test_moving_apart_leaves_the_middle_where_it_was(wanted: list[float]) -> None:
    """Least squares: what is gained on one side is given on the other, as long as no edge is near."""
    found = apart(wanted, [7.0] * max(0, len(wanted) - 1), -1e6, 1e6)
    assert sum(found) == pytest.approx(sum(wanted), abs=1e-3)


def test_stretches_share_a_row_when_they_do_not_touch() -> None:
    assert rows([(0, 10), (5, 20), (14, 30), (24, 40)], gap=4.0) == [0, 1, 0, 1]


def test_a_label_alone_stands_right_at_its_event() -> None:
    found = stairs([Flag(200.0, 80.0, 30.0)], 0.0, 900.0)
    assert (found.poles, found.lifts, found.drift) == ((200.0,), (0.0,), 0.0)


def test_a_stack_reads_from_far_to_near_in_order_of_time() -> None:
    """The first event has the label farthest from the line and the leftmost pole."""
    found = stairs([Flag(x, 90.0, 30.0) for x in (100.0, 104.0, 108.0)], 0.0, 130.0)
    assert found.lifts == (68.0, 34.0, 0.0)
    assert [b - a for a, b in pairwise(found.poles)] == [STEP, STEP]


@given(st.lists(st.tuples(st.floats(0, 900), st.floats(20, 160), st.floats(12, 70)), max_size=40))
def test_no_pole_runs_through_a_label_and_no_label_lies_on_another(given: list[tuple[float, float, float]]) -> None:
    flags = [Flag(*one) for one in sorted(given)]
    found = stairs(flags, 0.0, 900.0)
    assert list(found.poles) == sorted(found.poles)
    boxes = [
        (pole + TEXT_GAP, lift, pole + TEXT_GAP + flag.width, lift + flag.height)
        for flag, pole, lift in zip(flags, found.poles, found.lifts, strict=True)
    ]
    for i, (left, near, right, far) in enumerate(boxes):
        for j, other in enumerate(boxes):
            if i == j:
                continue
            apart_across = other[0] >= right - 1e-6 or other[2] <= left + 1e-6
            assert apart_across or other[1] >= far - 1e-6 or other[3] <= near + 1e-6
            pole, top = found.poles[j], other[3]
            assert not (left < pole < right and top > near)
    assert STACK_GAP > 0
