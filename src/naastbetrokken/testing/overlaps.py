# SPDX-License-Identifier: MIT
"""What hides what in a finished picture, read back from the marks of any `Scene`.

The reader sees marks, so nothing is asked of the layout that placed them: texts against texts, texts against the edge
of the picture, lines through texts, lines through symbols of others, symbols against symbols. Only what is asked for
is looked at, since a name inside its ring or a number inside its symbol is meant. `clashes(scene)` gives everything;
`assert_legible(scene)` fails with it. Both name groups by role and ids, never by their words.
"""

from collections.abc import Collection, Iterator, Sequence
from typing import Final

from attrs import frozen

from naastbetrokken.layout.validate.grid import Grid, meets
from naastbetrokken.layout.validate.segments import Segment
from naastbetrokken.scene.marks import Bend, Box, Circle, Close, Draw, Mark, Move, Path, Point, Polygon, Rect, Text
from naastbetrokken.scene.scene import Group, Scene

HAIR: Final = 0.05
"""Px that marks may share."""
STEPS: Final = 8
"""Straight pieces that a curve is read as."""


@frozen
class Clash:
    """Two things in each other's way.

    Attributes:
        code: "text_on_text", "text_outside", "line_through_text", "line_through_symbol", "symbol_on_symbol" or
            "text_on_symbol".
        one: role and ids of the first group.
        other: role and ids of the second one; empty for "text_outside".
        at: left, top, right and bottom of the first thing.
    """

    code: str
    one: str
    other: str
    at: tuple[float, float, float, float]


def clashes(
    scene: Scene, *, lines: Collection[str] = ("leader",), symbols: Collection[str] = (), room: float = 0.0
) -> tuple[Clash, ...]:
    """Everything in a picture that hides something else.

    Args:
        scene: the finished picture.
        lines: roles of groups whose strokes may go through no text, and through no symbol but that of their own refs.
        symbols: roles of groups whose shapes (not their texts) may not be covered by texts of other refs or by each
            other.
        room: px that lines keep from texts at least.
    """
    texts = [(group, mark) for group in scene.groups for mark in group.marks if isinstance(mark, Text)]
    solid = [(group, box) for group in scene.groups if group.role in symbols for box in _bodies(group)]
    strokes = [(group, piece) for group in scene.groups if group.role in lines for piece in pieces(group.marks)]
    return (
        *_outside(scene, texts),
        *_on_each_other("text_on_text", [(group, mark.box) for group, mark in texts], apart=False),
        *_on_each_other("symbol_on_symbol", solid, apart=True),
        *_covering([(group, mark.box) for group, mark in texts], solid),
        *_through("line_through_text", strokes, [(group, mark.box.grown(room)) for group, mark in texts], own=True),
        *_through("line_through_symbol", strokes, solid, own=False),
    )


def assert_legible(
    scene: Scene, *, lines: Collection[str] = ("leader",), symbols: Collection[str] = (), room: float = 0.0
) -> None:
    """Fail with everything that hides something; see `clashes`.

    Raises:
        AssertionError: if there is any.
    """
    found = clashes(scene, lines=lines, symbols=symbols, room=room)
    if found:
        told = "\n".join(f"  {one.code}: {one.one} / {one.other} at {one.at}" for one in found[:20])
        message = f"the picture has {len(found)} clashes:\n{told}"
        raise AssertionError(message)


def pieces(marks: Sequence[Mark]) -> Iterator[tuple[Point, Point]]:
    """The straight pieces of all paths among the marks, curves taken in small steps."""
    for mark in marks:
        if not isinstance(mark, Path):
            continue
        start = here = (0.0, 0.0)
        for command in mark.commands:
            match command:
                case Move(to=point):
                    start = here = point
                case Draw(to=point):
                    yield here, point
                    here = point
                case Bend():
                    for point in _curve(here, command):
                        yield here, point
                        here = point
                case Close():
                    yield here, start
                    here = start


def _curve(start: Point, bend: Bend) -> Iterator[Point]:
    for step in range(1, STEPS + 1):
        t = step / STEPS
        a, b, c, d = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3
        points = (start, bend.first, bend.second, bend.to)
        x, y = (sum(k * point[i] for k, point in zip((a, b, c, d), points, strict=True)) for i in (0, 1))
        yield x, y


def _bodies(group: Group) -> Iterator[Box]:
    """The boxes of the filled or outlined shapes of a symbol."""
    for mark in group.marks:
        if isinstance(mark, Circle | Rect | Polygon):
            yield mark.box


def _name(group: Group) -> str:
    return " ".join((group.role, *group.refs))


def _edges(box: Box) -> tuple[float, float, float, float]:
    return (box.left, box.top, box.right, box.bottom)


def _outside(scene: Scene, texts: Sequence[tuple[Group, Text]]) -> Iterator[Clash]:
    for group, mark in texts:
        box = mark.box
        inside = box.left >= -HAIR and box.top >= -HAIR
        if not (inside and box.right <= scene.width + HAIR and box.bottom <= scene.height + HAIR):
            yield Clash("text_outside", _name(group), "", _edges(box))


def _on_each_other(code: str, boxes: Sequence[tuple[Group, Box]], *, apart: bool) -> Iterator[Clash]:
    """Pairs that overlap; with `apart` only of different groups."""
    grid = Grid()
    for number, (group, box) in enumerate(boxes):
        for i in grid.near(_edges(box)):
            other, its = boxes[i]
            if meets(_edges(box), _edges(its)) and not (apart and other is group):
                yield Clash(code, _name(other), _name(group), _edges(its))
        grid.add(number, _edges(box))


def _covering(texts: Sequence[tuple[Group, Box]], solid: Sequence[tuple[Group, Box]]) -> Iterator[Clash]:
    """Texts on symbols of others."""
    grid = _filed(solid)
    for group, box in texts:
        for i in grid.near(_edges(box)):
            other, its = solid[i]
            if meets(_edges(box), _edges(its)) and not _akin(group, other):
                yield Clash("text_on_symbol", _name(group), _name(other), _edges(box))


def _through(
    code: str, strokes: Sequence[tuple[Group, tuple[Point, Point]]], boxes: Sequence[tuple[Group, Box]], *, own: bool
) -> Iterator[Clash]:
    """Strokes that pass through boxes; with `own` also those of their own refs."""
    grid = _filed(boxes)
    for group, (a, b) in strokes:
        line = Segment("", a, b)
        for i in grid.near(line.box()):
            other, box = boxes[i]
            if line.enters(_edges(box)) and (own or not _akin(group, other)):
                yield Clash(code, _name(group), _name(other), _edges(box))


def _filed(boxes: Sequence[tuple[Group, Box]]) -> Grid:
    grid = Grid()
    for number, (_, box) in enumerate(boxes):
        grid.add(number, _edges(box))
    return grid


def _akin(one: Group, other: Group) -> bool:
    """Whether two groups are about the same thing."""
    return bool(set(one.refs) & set(other.refs))
