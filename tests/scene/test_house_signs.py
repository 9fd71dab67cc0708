# SPDX-License-Identifier: MIT
"""A household with several frames is seen to be one: the same house with the same number on each."""

from collections import Counter
from itertools import pairwise

import pytest

from naastbetrokken.demo import demo_dossier
from naastbetrokken.instrument.genogram import genogram
from naastbetrokken.scene.marks import Box, box_of
from naastbetrokken.testing.families import FAMILIES
from naastbetrokken.testing.generator import random_family


def test_each_frame_of_a_torn_household_carries_its_number_and_the_note_says_it() -> None:
    scene = genogram(demo_dossier())
    signs = Counter((group.refs[0], group.label) for group in scene.groups if group.role == "home")
    frames = Counter(line.refs[0] for line in scene.lines if line.role == "household")
    assert signs == {
        (home, f"huisje {number}"): frames[home]
        for number, home in enumerate(dict.fromkeys(home for home, _ in sorted(signs, key=lambda one: one[1])), 1)
    }
    assert all(frames[home] > 1 for home, _ in signs)
    notes = [told.message for told in scene.compromises if told.code == "household_split"]
    assert "Bram, Sandra, Lotte en Finn wonen samen: de kaders met huisje 1." in notes
    assert "hetzelfde nummer: hetzelfde huishouden" in [one.label for one in scene.groups if one.role == "legend"]


def test_a_household_in_one_frame_needs_no_number() -> None:
    scene = genogram(FAMILIES["living_apart_together"]())
    torn = any(told.code == "household_split" for told in scene.compromises)
    assert torn == any(group.role == "home" for group in scene.groups)


@pytest.mark.parametrize(("seed", "size"), [*((seed, 30) for seed in range(8)), (60084, 49), (60176, 65), (60251, 64)])
def test_a_house_covers_no_text_and_no_symbol(seed: int, size: int) -> None:
    scene = genogram(random_family(seed, size, notation=True))
    solid = [
        box.grown(-0.5)
        for group in scene.groups
        if group.role in ("person", "placeholder", "label")
        if (box := box_of(group.marks)) is not None
    ]
    houses = [box for group in scene.groups if group.role == "home" if (box := box_of(group.marks)) is not None]
    assert not [one for one in houses for other in solid if one.meets(other)]


def test_frames_of_two_homes_of_one_person_do_not_lie_on_each_other() -> None:
    scene = genogram(demo_dossier())
    frames = [Box.around(line.points) for line in scene.lines if line.role == "household"]
    assert len(frames) == len({(round(box.left), round(box.top)) for box in frames})


@pytest.mark.parametrize(("seed", "size"), [(7201, 10), (7204, 20)])
def test_notes_about_houses_stand_in_the_order_of_their_numbers(seed: int, size: int) -> None:
    scene = genogram(random_family(seed, size, notation=True))
    notes = [told.message for told in scene.compromises if told.code == "household_split"]
    assert [note.rstrip(".").split()[-1] for note in notes] == [str(n) for n in range(1, len(notes) + 1)]
    assert len(notes) > 1


def test_a_bond_keeps_clear_of_the_outermost_of_two_frames() -> None:
    """The bond of a child in two homes ran along the second frame, so that one of its strokes lay on it."""
    scene = genogram(random_family(7204, 20, notation=True))
    frames = [Box.around(line.points) for line in scene.lines if line.role == "household"]
    for line in scene.lines:
        if line.role != "bond":
            continue
        for (ax, ay), (bx, by) in pairwise(line.points):
            beside = [frame for frame in frames if min(ay, by) < frame.bottom and frame.top < max(ay, by)]
            if abs(bx - ax) < 0.01 and abs(by - ay) > 24:
                assert all(min(abs(ax - frame.left), abs(ax - frame.right)) >= 6 for frame in beside)
