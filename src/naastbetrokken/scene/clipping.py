# SPDX-License-Identifier: MIT
"""Marks taken apart along the cuts between tiles: strokes are cut, everything with an inside stays whole."""

from collections.abc import Iterable, Iterator

from attrs import evolve

from naastbetrokken.scene.marks import Bend, Close, Command, Draw, Mark, Move, Path, Point
from naastbetrokken.scene.tiles import Tiles

CHORDS = 12
"""Straight pieces that stand for a curve which is cut."""


def clipped(marks: Iterable[Mark], tiles: Tiles) -> dict[int, list[Mark]]:
    """The marks by tile, in their order."""
    found: dict[int, list[Mark]] = {}
    for mark in marks:
        box = mark.box
        corners = [(x, y) for x in (box.left, box.right) for y in (box.top, box.bottom)]
        around = {tiles.tile_of(corner) for corner in corners}
        whole = len(around) == 1 and len({tiles.row_of(box.top), tiles.row_of(box.bottom)}) == 1
        if whole or not isinstance(mark, Path) or mark.ink.fill:
            centre = ((box.left + box.right) / 2, (box.top + box.bottom) / 2)
            found.setdefault(tiles.tile_of(centre), []).append(mark)
            continue
        for tile, commands in _commands(mark, tiles).items():
            found.setdefault(tile, []).append(evolve(mark, commands=tuple(commands)))
    return found


def _commands(mark: Path, tiles: Tiles) -> dict[int, list[Command]]:
    found: dict[int, list[Command]] = {}
    for points in _polylines(mark.commands):
        for run in tiles.runs(points):
            (first, *others) = run.points
            found.setdefault(run.tile, []).extend((Move(first), *(Draw(point) for point in others)))
    return found


def _polylines(commands: Iterable[Command]) -> Iterator[tuple[Point, ...]]:
    """The strokes of a path, curves as chords."""
    points: list[Point] = []
    for command in commands:
        match command:
            case Move(to=to):
                if len(points) > 1:
                    yield tuple(points)
                points = [to]
            case Draw(to=to):
                points.append(to)
            case Bend():
                points += _chords(points[-1], command)
            case Close():
                points.append(points[0])
    if len(points) > 1:
        yield tuple(points)


def _chords(start: Point, bend: Bend) -> Iterator[Point]:
    """Points along a cubic (Bernstein form)."""
    for step in range(1, CHORDS + 1):
        t = step / CHORDS
        weights = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
        ends = (start, bend.first, bend.second, bend.to)
        yield (
            sum(weight * x for weight, (x, _) in zip(weights, ends, strict=True)),
            sum(weight * y for weight, (_, y) in zip(weights, ends, strict=True)),
        )
