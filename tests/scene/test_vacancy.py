# SPDX-License-Identifier: MIT
"""A legend in a corner that the drawing leaves free."""

from naastbetrokken.scene.blocks import Block
from naastbetrokken.scene.marks import Box, Ink, Rect
from naastbetrokken.scene.scene import Group, Stroke
from naastbetrokken.scene.vacancy import EVERY, TOP_RIGHT, WHITE, Vacancy

FRAME = Box(0, 0, 1000, 600)


def square(x: float, y: float) -> Group:
    return Group(role="person", marks=(Rect(x, y, 40, 40, ink=Ink(stroke="#000000", width=1.0)),))


class Samples:
    """Sixteen samples of 100 by 50 in as many columns as a width allows."""

    def size(self, width: float) -> tuple[float, float]:
        columns = min(16, int(width // 100))
        return 100.0 * columns, 50.0 * -(-16 // columns)

    def block(self, width: float) -> Block:
        wide, high = self.size(width)
        return Block(groups=(square(0, 0),), width=wide, height=high)


def test_nothing_in_the_way_and_the_broadest_block_stands_at_the_bottom_left() -> None:
    block, box = Vacancy.of(FRAME, (), ()).place(Samples(), EVERY) or (None, None)
    assert block is not None
    assert (block.width, block.height) == (1000, 100)
    assert box == Box(0, 500, 1000, 600)


def test_a_family_at_the_left_leaves_the_top_right() -> None:
    people = [square(x, y) for x in (0, 200) for y in (0, 300, 560)]
    _, box = Vacancy.of(FRAME, people, ()).place(Samples(), (TOP_RIGHT,)) or (None, None)
    assert box is not None
    assert (box.right, box.top) == (1000, 0)
    assert box.left >= 240 + WHITE


def test_lines_count_as_well_as_people() -> None:
    across = Stroke(role="descent", refs=("u",), points=((0, 30), (1000, 30)))
    vacancy = Vacancy.of(FRAME, (), (across,))
    assert vacancy.place(Samples(), (TOP_RIGHT,)) is None
    assert vacancy.place(Samples(), EVERY) is not None


def test_where_there_is_no_room_nothing_stands() -> None:
    people = [square(x, y) for x in range(0, 1000, 200) for y in range(0, 600, 150)]
    assert Vacancy.of(FRAME, people, ()).place(Samples(), EVERY) is None
