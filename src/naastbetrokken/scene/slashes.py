# SPDX-License-Identifier: MIT
"""Where the strokes of a parting stand on a couple's line, clear of children's lines, labels and symbols."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final

from attrs import frozen

from naastbetrokken.scene.marks import Box, Point

Cell = tuple[int, int]
CELL: Final = 96.0
STEP: Final = 2.0
ENOUGH: Final = 12.0
"""More free room than this on both sides makes a place no better."""


@frozen(kw_only=True)
class Size:
    """How large the strokes are: half the height, half the slant, and the distance between two."""

    high: float
    slant: float
    pitch: float
    room: float

    def width(self, count: int) -> float:
        """Width of so many strokes."""
        return 2 * self.slant + self.pitch * (count - 1)


SIZES: Final = (
    Size(high=7.0, slant=3.5, pitch=6.0, room=4.0),
    Size(high=6.0, slant=2.5, pitch=5.0, room=2.5),
    Size(high=5.0, slant=2.0, pitch=4.0, room=1.5),
)
"""Sizes to try, the most readable first; `room` is what stays free on either side."""


class Obstacles:
    """Boxes that strokes keep clear of, found by place."""

    def __init__(self, boxes: Iterable[Box]) -> None:
        self._cells: dict[tuple[int, int], list[Box]] = {}
        for box in boxes:
            for cell in cells(box.left, box.top, box.right, box.bottom):
                self._cells.setdefault(cell, []).append(box)

    def near(self, area: Box) -> list[Box]:
        """The boxes that meet an area, each at least once."""
        found = cells(area.left, area.top, area.right, area.bottom)
        return [box for cell in found for box in self._cells.get(cell, ()) if box.meets(area)]


@frozen(kw_only=True)
class Spot:
    """A place for strokes.

    Attributes:
        at: the middle, on the line.
        upright: whether the line runs up and down there.
        size: how large the strokes are.
        crowded: whether something had to stay too near.
    """

    at: Point
    upright: bool
    size: Size
    crowded: bool = False


def spot(lines: Sequence[tuple[Point, ...]], count: int, obstacles: Obstacles) -> Spot | None:
    """The best place for so many strokes on the lines of one union; None when it has no straight piece."""
    runs = [(a, b) for line in lines for a, b in pairwise(line) if a[0] == b[0] or a[1] == b[1]]
    for size in SIZES:
        for upright in (False, True):
            found = [_best(a, b, size, count, obstacles, upright=upright) for a, b in runs if (a[0] == b[0]) is upright]
            free = [option for option in found if option is not None]
            if free:
                _, _, at = max(free)
                return Spot(at=at, upright=upright, size=size)
    if not runs:
        return None
    (ax, ay), (bx, by) = max(runs, key=lambda run: (_length(run), run))
    return Spot(at=((ax + bx) / 2, (ay + by) / 2), upright=ax == bx, size=SIZES[-1], crowded=True)


def _best(
    a: Point, b: Point, size: Size, count: int, obstacles: Obstacles, *, upright: bool
) -> tuple[float, float, Point] | None:
    """The best free place on one straight piece: (room, nearness to the middle, place)."""
    axis = 1 if upright else 0
    low, high = min(a[axis], b[axis]), max(a[axis], b[axis])
    half = size.width(count) / 2
    middle = (low + high) / 2
    blocks = _blocks(low, high, a[1 - axis], size, obstacles, axis)
    best = None
    steps = int((high - low) / STEP)
    for off in range(steps % 2, steps + 1, 2):  # twice the steps from the middle: outwards, the higher place first
        for way in (off, -off):
            at = middle + way / 2 * STEP
            room = min(ENOUGH, at - half - low, high - at - half)
            for near, far in blocks:
                if room < size.room:
                    break
                room = min(room, max(near - at, at - far) - half)
            if room >= size.room:
                place = (at, a[1]) if axis == 0 else (a[0], at)
                option = (room, -abs(at - middle), place)
                best = option if best is None or option > best else best
        if best is not None and best[0] == ENOUGH:
            break
    return best


def _blocks(  # noqa: PLR0917
    low: float, high: float, across: float, size: Size, obstacles: Obstacles, axis: int
) -> list[tuple[float, float]]:
    near, far = across - size.high - 1, across + size.high + 1
    area = Box(low, near, high, far) if axis == 0 else Box(near, low, far, high)
    return [(box.left, box.right) if axis == 0 else (box.top, box.bottom) for box in obstacles.near(area.grown(0))]


def strokes(place: Spot, directions: Sequence[str], *, again: bool) -> list[tuple[Point, Point]]:
    """The ends of the strokes; `again` adds the long one that cancels them."""
    size, (x, y) = place.size, place.at
    first = -(len(directions) - 1) / 2 * size.pitch
    made = []
    for i, direction in enumerate(directions):
        along = first + i * size.pitch
        slant = size.slant if direction == "/" else -size.slant
        made.append(((along - slant, size.high), (along + slant, -size.high)))
    if again:
        long = size.width(len(directions)) / 2 + 2
        made.append(((-long, -size.high), (long, size.high)))
    if place.upright:
        return [((x + ay, y + ax), (x + by, y + bx)) for (ax, ay), (bx, by) in made]
    return [((x + ax, y + ay), (x + bx, y + by)) for (ax, ay), (bx, by) in made]


def cells(left: float, top: float, right: float, bottom: float) -> list[Cell]:
    """The cells of the grid in which something lies, by its edges."""
    first, last, upper, lower = int(left // CELL), int(right // CELL), int(top // CELL), int(bottom // CELL)
    if first == last and upper == lower:
        return [(first, upper)]
    return [(column, row) for column in range(first, last + 1) for row in range(upper, lower + 1)]


def _length(run: tuple[Point, Point]) -> float:
    (ax, ay), (bx, by) = run
    return abs(ax - bx) + abs(ay - by)
