# SPDX-License-Identifier: MIT
"""The star of an ecogram: everybody around the client, every line free, every word in its symbol."""

import math
from itertools import combinations, pairwise

import pytest

from naastbetrokken.layout.ecogram import EcogramLayout, Member, Texts, layout
from naastbetrokken.layout.ecogram.clear import from_box, from_line, through
from naastbetrokken.layout.ecogram.fitting import HOLDS, fitted
from naastbetrokken.layout.text import EnvelopeMeasurer

NAMES = (
    "Marleen Terpstra", "Ans", "Jan van der Berg", "Annemarie de Vries-van den Berg", "Bartholomeus Vijverberg",
    "Verslavingszorg Noord-West, afdeling herstel", "Ng", "", "Kim", "Finn el Amrani",
)  # fmt: skip
SHAPES = ("circle", "circle", "circle", "diamond", "circle", "square", "circle", "circle")
WORDS = ((), ("elke week",), ("±5× per jaar",), ("praktisch", "gezelschap", "elke dag"))


def star(count: int, turn: int = 0, **more: object) -> EcogramLayout:
    """A star whose members differ in everything, the same each time."""
    members = tuple(
        Member(
            id=f"p{i}",
            shape=SHAPES[(i + turn) % len(SHAPES)],
            letter="GFVKBRZ"[i * 7 // count],
            name=NAMES[(i * 3 + turn) % len(NAMES)],
            below="zus" if i % 3 else "",
            codes=("", "P", "P G A E")[(i + turn) % 3],
            words=WORDS[(i * 5 + turn) % len(WORDS)],
            group=str(i * 7 // count),
        )
        for i in range(count)
    )
    return layout(Texts(client="c", name="Joost", members=members, **more))


def box(tag) -> tuple[float, float, float, float]:
    return tag.x, tag.y, tag.x + tag.width, tag.y + tag.height


def assert_clear(found: EcogramLayout) -> None:
    """Nothing is on anything."""
    discs = (found.client, *found.members, *found.outside)
    for a, b in combinations(discs, 2):
        assert math.dist((a.x, a.y), (b.x, b.y)) >= a.half + b.half
    for tag in found.tags:
        assert all(from_box((disc.x, disc.y), box(tag)) >= disc.half for disc in discs)
    for a, b in combinations(found.tags, 2):
        assert a.x + a.width <= b.x or b.x + b.width <= a.x or a.y + a.height <= b.y or b.y + b.height <= a.y
    for ray in found.rays:
        for disc in discs:
            if disc.id not in (ray.of, found.client.id):
                assert from_line((disc.x, disc.y), *ray.points) >= disc.half
        assert not any(through(*ray.points, box(tag), 0.0) for tag in found.tags if tag.of != ray.of)


@pytest.mark.parametrize("count", [1, 2, 3, 5, 8, 12, 17, 20, 31, 45, 60])
def test_nobody_and_no_word_is_on_anything_and_no_line_runs_through_a_stranger(count: int) -> None:
    found = star(count)
    assert [disc.id for disc in found.members] == [f"p{i}" for i in range(count)]
    assert_clear(found)


@pytest.mark.slow
@pytest.mark.parametrize("turn", range(5))
def test_that_holds_for_stars_of_every_size(turn: int) -> None:
    for count in range(4, 61, 4):
        assert_clear(star(count, turn))


def test_a_line_is_open_where_its_own_words_stand() -> None:
    for ray in star(14).rays:
        tag = next((one for one in star(14).tags if one.of == ray.of), None)
        if tag is None:
            assert ray.free == (0.0, 0.0)
            continue
        (ax, ay), (bx, by) = ray.points
        long = math.dist(*ray.points)
        at = [(ax + (bx - ax) * part / long, ay + (by - ay) * part / long) for part in ray.free]
        assert 0 < ray.free[0] < ray.free[1] < long
        assert not through(ray.points[0], at[0], box(tag), 0.0)
        assert not through(at[1], ray.points[1], box(tag), 0.0)


def test_lines_run_from_rim_to_rim_and_are_long_enough_to_see() -> None:
    found = star(24)
    discs = {disc.id: disc for disc in found.members}
    for ray in found.rays:
        assert math.hypot(*ray.points[0]) == pytest.approx(found.client.half, abs=0.02)
        disc = discs[ray.of]
        if disc.shape == "circle":
            assert math.dist(ray.points[1], (disc.x, disc.y)) == pytest.approx(disc.half, abs=0.02)
        visible = math.dist(*ray.points) - (ray.free[1] - ray.free[0])
        assert visible >= 60


def test_where_many_lines_meet_the_client_grows_so_that_they_end_beside_each_other() -> None:
    found = star(60)
    ends = sorted(math.atan2(y, x) for (x, y), _ in (ray.points for ray in found.rays))
    assert found.client.half > star(12).client.half
    assert min(b - a for a, b in pairwise(ends)) * found.client.half >= 8.9


def test_a_few_stand_in_one_orbit_and_many_in_several() -> None:
    assert star(8).orbits == 1
    assert star(60).orbits > 1


def test_a_group_stands_together_and_the_first_one_at_the_top() -> None:
    members = tuple(Member(id=f"p{i}", name="Jan", group=str(i // 4)) for i in range(12))
    found = layout(Texts(client="c", members=members))
    middle = [sum(disc.y for disc in found.members[i : i + 4]) for i in (0, 4, 8)]
    assert middle[0] == min(middle)
    across = [math.atan2(disc.y, disc.x) for disc in found.members[:4]]
    assert sum(across) / 4 == pytest.approx(-math.pi / 2, abs=0.05)


def test_an_ecogram_of_nobody_is_the_client_alone() -> None:
    found = layout(Texts(client="c", name="Joost"))
    assert (found.members, found.rays, found.tags) == ((), (), ())
    assert found.client.words[0].text == "Joost"


def test_who_is_outside_stands_beside_the_star_under_a_heading_without_a_line() -> None:
    outside = tuple(Member(id=f"o{i}", name="Gerard Post", words=("belemmerend",)) for i in range(9))
    found = star(12, outside=outside, outside_heading="Buiten het ecogram")
    assert [disc.id for disc in found.outside] == [f"o{i}" for i in range(9)]
    assert min(disc.x - disc.half for disc in found.outside) > max(disc.x + disc.half for disc in found.members)
    assert found.heading is not None
    assert {ray.of for ray in found.rays}.isdisjoint(disc.id for disc in found.outside)
    assert_clear(found)


@pytest.mark.parametrize("shape", HOLDS)
@pytest.mark.parametrize("name", NAMES)
def test_words_lie_within_their_symbol(shape: str, name: str) -> None:
    disc = fitted(Member(id="p", shape=shape, letter="V", name=name, below="behandelaar"), EnvelopeMeasurer())
    for one in disc.words:
        corners = [(x, y) for x in (-one.width / 2, one.width / 2) for y in (one.y - one.size * 0.7, one.y)]
        for x, y in corners:
            inside = {"circle": math.hypot(x, y), "square": max(abs(x), abs(y)), "diamond": abs(x) + abs(y)}
            assert inside[shape] <= disc.half


def test_a_name_that_fits_nowhere_says_that_it_is_shortened() -> None:
    disc = fitted(Member(id="p", name="Wolfeschlegelsteinhausenbergerdorff " * 4), EnvelopeMeasurer())
    assert disc.shortened
    assert disc.words[-1].text.endswith("…")
    assert not fitted(Member(id="p", name="Jan de Vries"), EnvelopeMeasurer()).shortened


def test_a_name_is_never_broken_where_it_has_no_hyphen_and_van_never_stands_alone() -> None:
    def lines(name: str) -> list[str]:
        return [one.text for one in fitted(Member(id="p", name=name), EnvelopeMeasurer()).words]

    assert lines("Verpleegkundige") == ["Verpleegkundige"]
    assert "".join(lines("Anne-Sophie Ng")) == "Anne-SophieNg"
    assert "van" not in lines("Marleen van Amstelveen")


def test_lines_between_members_are_clear_of_every_symbol_and_word() -> None:
    pairs = tuple((f"p{i}", f"p{(i * 5 + 2) % 18}") for i in range(18) if i != (i * 5 + 2) % 18)
    found = star(18, contacts=pairs)
    assert found.unlinked == ()
    assert [link.ends for link in found.links] == list(pairs)
    for link in found.links:
        for a, b in pairwise(link.points):
            for disc in (found.client, *found.members):
                if disc.id not in link.ends:
                    assert from_line((disc.x, disc.y), a, b) >= disc.half
            assert not any(through(a, b, box(tag), 0.0) for tag in found.tags)


def test_a_pair_without_a_line_is_named() -> None:
    outside = (Member(id="o", name="Gerard"),)
    found = star(5, outside=outside, contacts=(("p0", "o"), ("p0", "p1")))
    assert found.unlinked == (("p0", "o"),)


def test_the_same_texts_give_the_same_layout() -> None:
    assert star(25) == star(25)
