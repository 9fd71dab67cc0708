# SPDX-License-Identifier: MIT
"""A line between two people goes past everybody else, or there is none."""

from itertools import pairwise
from math import hypot

from naastbetrokken.layout.circle.cubic import after, enters, point, rounded, sampled
from naastbetrokken.layout.circle.ties import Obstacle, lines


def somebody(x: float, y: float, shape: str = "circle") -> Obstacle:
    return Obstacle(
        at=(x, y), half=13.0, shape=shape, parts=((x - 14, y - 18, x + 20, y + 14), (x - 40, y + 17, x + 40, y + 45))
    )


def between(people: dict[str, Obstacle], *pairs: tuple[str, str], radius: float = 400.0):
    return lines(pairs, people, core=50.0, radius=radius)


def test_a_line_bends_around_the_client_in_the_middle() -> None:
    found = between({"a": somebody(-150, 0), "b": somebody(150, 0)}, ("a", "b"))
    assert min(hypot(x, y) for x, y in sampled(found["a", "b"])) > 50


def test_a_line_goes_past_somebody_who_stands_in_between() -> None:
    people = {"a": somebody(-150, -200), "x": somebody(0, -200), "b": somebody(150, -200)}
    line = sampled(between(people, ("a", "b"))["a", "b"])
    assert not any(enters(line, box) for box in people["x"].parts)


def test_a_line_begins_and_ends_on_the_outlines_of_its_two_people() -> None:
    people = {"a": somebody(-150, -200), "b": somebody(150, -200, "square")}
    start, *_, end = sampled(between(people, ("a", "b"))["a", "b"])
    assert abs(hypot(start[0] + 150, start[1] + 200) - 13) < 0.1
    assert abs(max(abs(end[0] - 150), abs(end[1] + 200)) - 13) < 0.1


def test_a_line_does_not_run_through_the_names_of_its_own_people() -> None:
    people = {"a": somebody(0, -300), "b": somebody(0, -120)}
    line = sampled(between(people, ("a", "b"))["a", "b"])
    assert not any(enters(line, people[one].parts[1]) for one in people)


def test_where_no_line_goes_free_there_is_none() -> None:
    wall = {f"w{i}": somebody(60 + 82 * i, -200) for i in range(-5, 5)}
    people = {"a": somebody(0, -300), "b": somebody(0, -110), **wall}
    closed = {
        key: Obstacle(
            at=one.at,
            half=one.half,
            shape=one.shape,
            parts=((one.at[0] - 44, one.at[1] - 30, one.at[0] + 44, one.at[1] + 50),) * 2,
        )
        if key in wall
        else one
        for key, one in people.items()
    }
    assert between(closed, ("a", "b"), radius=380.0) == {}


def test_two_lines_do_not_run_into_one() -> None:
    people = {"a": somebody(-200, -200), "b": somebody(200, -200), "c": somebody(-200, -120), "d": somebody(200, -120)}
    found = between(people, ("a", "b"), ("c", "d"))
    one, other = (sampled(found[pair]) for pair in (("a", "b"), ("c", "d")))
    near = [p for p in one if min(hypot(p[0] - q[0], p[1] - q[1]) for q in other) < 3]
    assert len(near) < 3


def test_the_order_of_the_pairs_does_not_matter() -> None:
    people = {"a": somebody(-200, -200), "b": somebody(200, -200), "c": somebody(-200, 150), "d": somebody(200, 90)}
    pairs = (("a", "b"), ("c", "d"), ("a", "d"))
    assert between(people, *pairs) == between(people, *reversed(pairs))


def test_a_rounded_polyline_keeps_its_ends_and_joins_up() -> None:
    curves = rounded(((0, 0), (100, 0), (100, 80)), 20.0)
    assert (curves[0][0], curves[-1][3]) == ((0, 0), (100, 80))
    assert all(one[3] == other[0] for one, other in pairwise(curves))


def test_what_follows_on_a_part_of_a_curve_lies_on_it() -> None:
    curve = ((0.0, 0.0), (10.0, 40.0), (60.0, 40.0), (80.0, 0.0))
    rest = after(curve, 0.25)
    assert point(rest, 0.5) == point(curve, 0.625)
