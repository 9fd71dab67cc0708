# SPDX-License-Identifier: MIT
"""A grid that finds what lies near what, so that reading back a large drawing stays near-linear."""

from collections.abc import Iterable, Iterator, Sequence

from attrs import define, field

PER_PX = 1 / 96
"""Cells in a px; those on either side of 0 are one."""
EDGE = 0.02
"""Boxes that have no more than this in common only touch."""

Box = tuple[float, float, float, float]


@define
class Grid:
    """Numbers filed under the grid cells that their boxes (left, top, right, bottom) touch, in ascending order."""

    cells: dict[tuple[int, int], list[int]] = field(factory=dict)

    def add(self, number: int, box: Box) -> None:
        """File a number, higher than all before it, under its box."""
        cells = self.cells
        for cell in _cells(box):
            if cell in cells:
                cells[cell].append(number)
            else:
                cells[cell] = [number]

    def filed(self, number: int, box: Box) -> Sequence[int]:
        """File a number, higher than all before it, under its box; returns those before it in the same cells."""
        cells, before = self.cells, []
        for cell in _cells(box):
            known = cells.get(cell)
            if known is None:
                cells[cell] = [number]
            else:
                before += known
                known.append(number)
        return before if len(before) < 2 else sorted(set(before))

    def near(self, box: Box) -> Sequence[int]:
        """Numbers in the cells that a box touches, each once, in order."""
        filed = [self.cells[cell] for cell in _cells(box) if cell in self.cells]
        if len(filed) < 2:
            return filed[0] if filed else ()
        return sorted(set().union(*filed))

    def at(self, point: tuple[float, float]) -> Sequence[int]:
        """Numbers in the cell of a point, in order."""
        return self.cells.get((int(point[0] * PER_PX), int(point[1] * PER_PX)), ())

    def met(self, box: Box, boxes: Sequence[Box]) -> list[int]:
        """Numbers of the boxes that have more than a hair in common with a box, in order."""
        left, top, right, bottom = grown(box, -EDGE)
        cells, found = self.cells, []
        for cell in _cells(box):
            for number in cells.get(cell, ()):
                its = boxes[number]
                if its[0] < right and left < its[2] and its[1] < bottom and top < its[3]:
                    found.append(number)
        return found if len(found) < 2 else sorted(set(found))


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
    return a[0] < b[2] - EDGE and b[0] < a[2] - EDGE and a[1] < b[3] - EDGE and b[1] < a[3] - EDGE


def grown(box: Box, by: float) -> Box:
    """The box widened on every side."""
    return box[0] - by, box[1] - by, box[2] + by, box[3] + by


def overlap(a: Box, b: Box) -> bool:
    """Whether two boxes have at least a point in common."""
    return a[0] <= b[2] and b[0] <= a[2] and a[1] <= b[3] and b[1] <= a[3]


def _cells(box: Box) -> Sequence[tuple[int, int]]:
    left, top, right, bottom = box
    first, last = int(left * PER_PX), int(right * PER_PX)
    upper, lower = int(top * PER_PX), int(bottom * PER_PX)
    if first == last:
        if upper == lower:
            return ((first, upper),)
        if upper + 1 == lower:
            return (first, upper), (first, lower)
    elif upper == lower and first + 1 == last:
        return (first, upper), (last, upper)
    return [(i, j) for i in range(first, last + 1) for j in range(upper, lower + 1)]
