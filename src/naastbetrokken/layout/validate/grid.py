# SPDX-License-Identifier: MIT
"""A grid that finds what lies near what, so that reading back a large drawing stays near-linear."""

from collections.abc import Iterable, Iterator

from attrs import define, field

CELL = 96.0

Box = tuple[float, float, float, float]


@define
class Grid:
    """Numbers filed under the grid cells that their boxes (left, top, right, bottom) touch."""

    cells: dict[tuple[int, int], list[int]] = field(factory=dict)

    def add(self, number: int, box: Box) -> None:
        """File a number under its box."""
        for cell in _cells(box):
            self.cells.setdefault(cell, []).append(number)

    def near(self, box: Box) -> list[int]:
        """Numbers in the cells that a box touches, each once, in order."""
        cells = self.cells
        return sorted({number for cell in _cells(box) if cell in cells for number in cells[cell]})


def pairs(boxes: Iterable[Box]) -> Iterator[tuple[int, int]]:
    """Pairs (earlier, later) of boxes that touch, by number."""
    grid = Grid()
    kept: list[Box] = []
    for number, box in enumerate(boxes):
        for other in grid.near(box):
            if meets(kept[other], box):
                yield other, number
        grid.add(number, box)
        kept.append(box)


def meets(a: Box, b: Box) -> bool:
    """Whether two boxes share more than a hair."""
    hair = 0.02
    return a[0] < b[2] - hair and b[0] < a[2] - hair and a[1] < b[3] - hair and b[1] < a[3] - hair


def _cells(box: Box) -> list[tuple[int, int]]:
    left, top, right, bottom = box
    first, last = int(left // CELL), int(right // CELL)
    upper, lower = int(top // CELL), int(bottom // CELL)
    if first == last and upper == lower:
        return [(first, upper)]
    return [(i, j) for i in range(first, last + 1) for j in range(upper, lower + 1)]
