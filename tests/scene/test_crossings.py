# SPDX-License-Identifier: MIT
"""Gaps at crossings: who gives way, how wide the gap is, and that nothing else is ever cut."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from naastbetrokken.scene.crossings import Course, pieces


def course(owner: str, rank: int, *points: tuple[float, float], width: float = 2.0) -> Course:
    return Course(owner=owner, rank=rank, width=width, points=points)


def test_a_childs_line_gives_way_to_a_couples_line() -> None:
    couple = course("u1", 3, (0, 50), (100, 50))
    child = course("u2", 2, (40, 0), (40, 100))
    assert pieces([couple, child]) == [
        (((0, 50), (100, 50)),),
        (((40, 0), (40, 43)), ((40, 57), (40, 100))),
    ]


def test_a_couples_upright_line_makes_a_childs_level_line_give_way() -> None:
    couple = course("u1", 3, (40, 100), (40, 0))
    child = course("u2", 2, (0, 50), (100, 50))
    assert pieces([couple, child]) == [
        (((40, 100), (40, 0)),),
        (((0, 50), (33, 50)), ((47, 50), (100, 50))),
    ]


def test_between_equals_the_upright_line_gives_way() -> None:
    level, upright = course("u1", 2, (0, 50), (100, 50)), course("u2", 2, (40, 0), (40, 100))
    cut = pieces([level, upright])
    assert len(cut[0]) == 1
    assert len(cut[1]) == 2


def test_lines_of_one_union_make_no_gaps_in_each_other() -> None:
    bar, drop = course("u1", 2, (0, 50), (100, 50)), course("u1", 2, (40, 0), (40, 100))
    assert [len(cut) for cut in pieces([bar, drop])] == [1, 1]


def test_lines_that_only_touch_have_no_gap() -> None:
    bar, drop = course("u1", 2, (0, 50), (100, 50)), course("u2", 2, (40, 50), (40, 100))
    assert [len(cut) for cut in pieces([bar, drop])] == [1, 1]


def test_two_crossings_close_together_share_one_gap() -> None:
    drop = course("u1", 1, (40, 0), (40, 100))
    bars = [course("u2", 2, (0, 48), (100, 48)), course("u3", 2, (0, 54), (100, 54))]
    assert pieces([drop, *bars])[0] == (((40, 0), (40, 41)), ((40, 61), (40, 100)))


def test_a_gap_leaves_the_corners_of_a_bent_line_where_they_are() -> None:
    bent = course("u1", 1, (0, 0), (0, 50), (100, 50), (100, 100))
    other = course("u2", 2, (-50, 20), (50, 20))
    assert pieces([bent, other])[0] == (((0, 0), (0, 13)), ((0, 27), (0, 50), (100, 50), (100, 100)))


grid = st.integers(0, 12).map(lambda n: n * 20.0)


@st.composite
def courses(draw: st.DrawFn) -> list[Course]:
    made = []
    for number in range(draw(st.integers(1, 8))):
        x, y = draw(grid), draw(grid) + number * 0.5
        points = [(x + number * 0.25, y)]
        for _ in range(draw(st.integers(1, 4))):
            x, y = points[-1]
            level = len(points) % 2 == 1
            step = draw(st.sampled_from([-60.0, -40.0, 40.0, 60.0]))
            points.append((x + step, y) if level else (x, y + step))
        made.append(course(f"u{number}", draw(st.integers(0, 3)), *points, width=1.0))
    return made


@given(courses())
def test_what_is_left_lies_on_the_line_and_only_gaps_at_crossings_are_missing(made: list[Course]) -> None:
    for one, cut in zip(made, pieces(made), strict=True):
        pairs = list(pairwise(one.points))
        for part in cut:
            for (ax, ay), (bx, by) in pairwise(part):
                assert ax == bx or ay == by
                assert any(
                    min(px, qx) <= min(ax, bx)
                    and max(ax, bx) <= max(px, qx)
                    and min(py, qy) <= min(ay, by)
                    and max(ay, by) <= max(py, qy)
                    for (px, py), (qx, qy) in pairs
                )
        whole = sum(abs(ax - bx) + abs(ay - by) for (ax, ay), (bx, by) in pairs)
        left = sum(abs(ax - bx) + abs(ay - by) for part in cut for (ax, ay), (bx, by) in pairwise(part))
        crossings = sum(
            crosses(a, b) for a in pairs for other in made if other is not one for b in pairwise(other.points)
        )
        assert whole - 7.0 * crossings - 1e-6 <= left <= whole + 1e-6


def crosses(a: tuple[tuple[float, float], ...], b: tuple[tuple[float, float], ...]) -> bool:
    """Whether a level and an upright piece cross."""
    for level, upright in ((a, b), (b, a)):
        (lx, ly), (mx, my) = level
        (ux, uy), (vx, vy) = upright
        if ly == my and ux == vx and min(lx, mx) < ux < max(lx, mx) and min(uy, vy) < ly < max(uy, vy):
            return True
    return False


def test_a_line_shorter_than_its_gap_is_drawn_whole() -> None:
    couple, stub = course("u1", 3, (0, 50), (100, 50)), course("u2", 2, (40, 46), (40, 54))
    assert pieces([couple, stub]) == [(((0, 50), (100, 50)),), (((40, 46), (40, 54)),)]
