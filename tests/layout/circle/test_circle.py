# SPDX-License-Identifier: MIT
"""Everybody stands in the ring and the sector that the client chose, and nobody touches anybody."""

import random
from itertools import pairwise
from math import hypot, pi, tau

import pytest
from attrs import evolve

from naastbetrokken.layout.circle import CircleLayout, Member, Sizes, Spot, Wedge, circle, faults, towards
from naastbetrokken.layout.circle.row import after, earliest, latest, spread, touch

SMALL = ((-15.0, -40.0, 20.0, 0.0), (-40.0, 4.0, 40.0, 34.0))


def member(
    number: int, ring: int = 0, sector: int = 0, parts: tuple[tuple[float, float, float, float], ...] = SMALL
) -> Member:
    return Member(id=f"m{number}", ring=ring, sector=sector, parts=parts)


def network(seed: int, size: int) -> tuple[tuple[Member, ...], int]:
    dice = random.Random(seed)  # noqa: S311  guards no secret
    sectors = dice.randint(1, 11)
    found = []
    for number in range(size):
        wide, high = dice.uniform(18, 90), dice.uniform(15, 70)
        parts = ((-15.0, -40.0, 20.0, 0.0), (-wide, 4.0, wide, 4.0 + high))
        found.append(member(number, dice.choice((0, 0, 1, 1, 1, 2, 2)), dice.randrange(sectors), parts))
    return tuple(found), sectors


@pytest.mark.parametrize("size", [0, 1, 2, 3, 5, 8, 13, 25, 40, 80])
def test_everybody_has_a_place_of_their_own_in_the_right_ring_and_sector(size: int) -> None:
    for seed in range(6):
        people, sectors = network(seed, size)
        placed = circle(people, sectors)
        assert [spot.id for spot in placed.spots] == [one.id for one in people]
        assert faults(placed, people) == ()


def test_a_circle_without_anybody_has_three_rings() -> None:
    placed = circle((), 0, Sizes(core=50.0, least=40.0))
    assert (placed.core, placed.radii, placed.wedges) == (50.0, (90.0, 130.0, 170.0), ())


def test_empty_sectors_share_the_turn() -> None:
    placed = circle((), 4)
    assert [wedge.end - wedge.start for wedge in placed.wedges] == pytest.approx([pi / 2] * 4, abs=1e-4)


def test_sectors_follow_each_other_clockwise_from_the_top_and_fill_the_turn() -> None:
    people, sectors = network(3, 30)
    wedges = circle(people, sectors).wedges
    assert wedges[0].start == 0.0
    assert wedges[-1].end == tau
    assert all(one.end == other.start for one, other in pairwise(wedges))


def test_a_sector_with_more_people_is_wider() -> None:
    people = (*(member(i, 1, 0) for i in range(6)), member(9, 1, 1))
    wide, narrow = circle(people, 2).wedges
    assert wide.end - wide.start > 2 * (narrow.end - narrow.start)


def test_one_person_alone_in_a_sector_stands_in_the_middle_of_it() -> None:
    placed = circle((member(1, 1, 0), member(2, 1, 1)), 2)
    for spot, wedge in zip(placed.spots, placed.wedges, strict=True):
        x, y = towards(wedge.middle, hypot(spot.x, spot.y))
        assert (spot.x, spot.y) == pytest.approx((x, y), abs=8.0)


def test_rings_are_no_wider_than_their_people_ask() -> None:
    near = circle((member(1, 0),), 1, Sizes(core=50.0, least=40.0))
    assert near.radii[1] - near.radii[0] == 40.0
    assert near.radii[0] - near.core < 2 * member(1).radius + 20


def test_eighty_people_take_a_circle_that_eighty_labels_could_not_fill_twice() -> None:
    people = tuple(member(i, 1 + i % 2, i % 8) for i in range(80))
    placed = circle(people, 8)
    discs = sum(pi * one.radius**2 for one in people)
    assert pi * placed.radii[-1] ** 2 < 3.2 * discs


def test_the_same_people_get_the_same_places() -> None:
    people, sectors = network(11, 40)
    assert circle(people, sectors) == circle(people, sectors)


def test_a_row_keeps_boxes_apart_all_around() -> None:
    half = (40.0, 30.0, 50.0)
    for step in range(72):
        angle = tau * step / 72
        beside = after(angle, half, half, 160.0)
        assert not touch(angle, half, beside, half, 160.0)
        assert touch(angle, half, angle + (beside - angle) * 0.98, half, 160.0)


def test_latest_is_the_mirror_image_of_earliest() -> None:
    row = [(30.0, 20.0, 36.0), (50.0, 25.0, 55.0), (20.0, 20.0, 28.0)]
    assert latest(-0.3, row, 200.0) == pytest.approx([-angle for angle in reversed(earliest(0.3, row[::-1], 200.0))])


def test_a_row_without_room_is_not_squeezed() -> None:
    assert spread(0.0, 0.2, [(40.0, 30.0, 50.0)] * 4, 150.0) is None


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda spot: evolve(spot, x=spot.x * 0.3, y=spot.y * 0.3), "ring"),
        (lambda spot: evolve(spot, x=-spot.x), "sector"),
    ],
)
def test_the_readback_sees_somebody_in_the_wrong_place(change, code: str) -> None:
    people = (member(1, 1, 0), member(2, 1, 1))
    placed = circle(people, 2)
    moved = evolve(placed, spots=(change(placed.spots[0]), placed.spots[1]))
    assert code in {fault.code for fault in faults(moved, people)}


def test_the_readback_sees_who_touches_who_is_missing_and_who_stands_twice() -> None:
    people = (member(1, 1), member(2, 1), member(3, 1))
    spots = (Spot("m1", 0, -200), Spot("m2", 10, -205), Spot("m1", 0, 200))
    layout = CircleLayout(core=50, radii=(100, 300, 400), wedges=(Wedge(sector=0, start=0, end=tau),), spots=spots)
    found = {(fault.code, fault.refs) for fault in faults(layout, people)}
    assert {("touch", ("m1", "m2")), ("missing", ("m3",)), ("twice", ("m1",))} <= found
