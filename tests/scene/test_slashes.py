# SPDX-License-Identifier: MIT
"""The strokes of a parting: on the line, clear of children's lines and labels."""

from hypothesis import given
from hypothesis import strategies as st

from naastbetrokken.scene.marks import Box
from naastbetrokken.scene.slashes import SIZES, Obstacles, spot, strokes

LINE = (((0.0, 100.0), (80.0, 100.0)),)


def drop(x: float) -> Box:
    return Box.around([(x, 100), (x, 160)], 2)


def test_without_anything_in_the_way_they_stand_in_the_middle() -> None:
    place = spot(LINE, 2, Obstacles([]))
    assert place is not None
    assert (place.at, place.upright, place.size, place.crowded) == ((40, 100), False, SIZES[0], False)


def test_they_keep_clear_of_the_line_to_the_children() -> None:
    place = spot(LINE, 2, Obstacles([drop(40)]))
    assert place is not None
    assert place.at[0] in (20, 60)


def test_they_keep_clear_of_a_label_low_above_the_line() -> None:
    place = spot(LINE, 2, Obstacles([Box(0, 80, 50, 96)]))
    assert place is not None
    assert place.at[0] - SIZES[0].width(2) / 2 >= 50 + SIZES[0].room


def test_a_label_higher_than_the_strokes_is_not_in_the_way() -> None:
    place = spot(LINE, 2, Obstacles([Box(0, 70, 80, 92)]))
    assert place is not None
    assert place.at == (40, 100)


def test_where_there_is_little_room_they_become_smaller() -> None:
    place = spot((((0.0, 100.0), (20.0, 100.0)),), 2, Obstacles([]))
    assert place is not None
    assert place.size == SIZES[1]
    assert not place.crowded


def test_without_any_room_they_say_that_they_are_crowded() -> None:
    place = spot((((0.0, 100.0), (6.0, 100.0)),), 3, Obstacles([]))
    assert place is not None
    assert place.crowded


def test_an_upright_line_carries_them_when_the_level_one_has_no_room() -> None:
    lines = (((0.0, 100.0), (8.0, 100.0), (8.0, 200.0), (16.0, 200.0)),)
    place = spot(lines, 2, Obstacles([]))
    assert place is not None
    assert (place.at, place.upright) == ((8, 150), True)


def test_a_line_without_any_straight_piece_carries_none() -> None:
    assert spot((((0.0, 0.0), (10.0, 10.0)),), 2, Obstacles([])) is None


def test_a_divorce_is_two_strokes_that_lean_to_the_right() -> None:
    place = spot(LINE, 2, Obstacles([]))
    assert place is not None
    assert strokes(place, ("/", "/"), again=False) == [
        ((33.5, 107), (40.5, 93)),
        ((39.5, 107), (46.5, 93)),
    ]


def test_together_again_crosses_the_strokes_out() -> None:
    place = spot(LINE, 2, Obstacles([]))
    assert place is not None
    *_, last = strokes(place, ("/", "/"), again=True)
    assert last == ((31.5, 93), (48.5, 107))


edges = st.floats(-20, 300, allow_nan=False, allow_infinity=False)
boxes = st.builds(lambda x, y, w, h: Box(x, y, x + w, y + h), edges, edges, st.floats(1, 120), st.floats(1, 60))


@given(st.lists(boxes, max_size=12), st.integers(1, 3), st.floats(30, 300))
def test_strokes_touch_nothing_unless_they_say_so(others: list[Box], count: int, length: float) -> None:
    place = spot((((0.0, 100.0), (length, 100.0)),), count, Obstacles(others))
    assert place is not None
    if not place.crowded:
        drawn = [point for pair in strokes(place, ("/",) * count, again=False) for point in pair]
        box = Box.around(drawn)
        assert not any(box.meets(other) for other in others)
        assert box.left >= 0
        assert box.right <= length
