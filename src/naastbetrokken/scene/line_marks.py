# SPDX-License-Identifier: MIT
"""Marks that decorate family lines: second strokes, the bar of identical twins, the strokes of a parting."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final

from naastbetrokken.layout.result import LabelKind, Layout, Line, LineRole, Placed
from naastbetrokken.model import Twins, Zygosity
from naastbetrokken.scene.families import Home
from naastbetrokken.scene.line_inks import DescentLooks, Inked, descent_look
from naastbetrokken.scene.marks import Box, Edges, Point
from naastbetrokken.scene.parallels import beside
from naastbetrokken.scene.slashes import SIZES, Cell, Obstacles, cells, spot, strokes
from naastbetrokken.scene.theme import Theme

RELATED: Final = 4.0
"""Distance between the two strokes of partners who are related by blood."""
ADOPTED: Final = (4.0, 3.0)
"""Distance between the two strokes of an adopted child, where there is room, and beside a date."""
TWIN_BAR: Final = 0.45
"""How far down the twins' lines the bar between identical twins lies."""
CLEAR: Final = 2.0
REACH: Final = max(size.high for size in SIZES) + 2.0
"""How far beside its line the strokes of a parting look for what is in their way."""


def doubled(layout: Layout, related: Sequence[Home], symbols: Mapping[str, Placed], theme: Theme) -> list[Inked]:
    """The second stroke of partners who are related by blood."""
    wanted = {home.id: home for home in related}
    made = []
    for line in layout.lines:
        home = wanted.get(line.refs[0]) if line.role is LineRole.UNION else None
        if home is not None:
            dash = home.look.dash
            ends = [symbols[one] for one in home.couple if one in symbols]
            side = RELATED if line.points[0][0] <= line.points[-1][0] else -RELATED
            points = beside(line.points, side, ends)
            ink = theme.stroke(theme.ink, theme.union, dash)
            made.append(Inked(role=LineRole.MARK, refs=line.refs[:1], points=points, ink=ink))
    return made


def adopted(
    layout: Layout, homes: Mapping[str, Home], symbols: Mapping[str, Placed], looks: DescentLooks, theme: Theme
) -> list[Inked]:
    """The second stroke beside the line to an adopted child."""
    dated = {(label.of, label.kind) for label in layout.labels}
    made = []
    for line in layout.lines:
        home = homes.get(line.refs[0])
        if line.role is not LineRole.DESCENT or home is None or len(line.refs) < 2:
            continue
        second = descent_look(home, line.refs[1:], looks).second
        if second is None or line.refs[1] not in symbols:
            continue
        child = line.refs[1]
        # Downwards the left of a walker is to the right of the reader.
        right = (child, LabelKind.DEATH) not in dated
        left = (child, LabelKind.BIRTH) not in dated
        distance = ADOPTED[0] if right or left else ADOPTED[1]
        points = beside(line.points[-2:], distance if right or not left else -distance, [symbols[child]])
        ink = theme.stroke(theme.soft, theme.descent, second)
        made.append(Inked(role=LineRole.MARK, refs=line.refs, points=points, ink=ink))
    return made


def twin_bars(twins: Sequence[Twins], drawn: Sequence[Line], theme: Theme) -> list[Inked]:
    """The bar between the lines of identical twins who stand side by side."""
    made = []
    identical = [group for group in twins if group.zygosity is Zygosity.IDENTICAL]
    own: dict[str, list[Line]] = {}
    for line in drawn if identical else ():
        if line.role is LineRole.DESCENT and len(line.refs) > 1:
            own.setdefault(line.refs[1], []).append(line)
    for group in identical:
        found = [line for child in group.children for line in own.get(child, ())]
        for refs in sorted({line.refs[0] for line in found}):
            arms = sorted(_arm(line) for line in found if line.refs[0] == refs)
            for (a, start), (b, other) in pairwise(arms):
                if start == other:  # lines from one point: nobody stands between
                    ink = theme.stroke(theme.soft, theme.descent)
                    made.append(Inked(role=LineRole.MARK, refs=(refs,), points=(a, b), ink=ink))
    return made


def _arm(line: Line) -> tuple[Point, Point]:
    """The place of the bar on a twin's slanted line, and the point the line comes from."""
    (ax, ay), (bx, by) = line.points[0], line.points[1]
    at = (round(ax + (bx - ax) * TWIN_BAR, 2), round(ay + (by - ay) * TWIN_BAR, 2))
    return at, (ax, ay)


def slashes(layout: Layout, homes: Mapping[str, Home], theme: Theme) -> tuple[list[Inked], tuple[str, ...]]:
    """The strokes of partings, and the unions where they had no room."""
    parted = {one.id: one.look for one in homes.values() if one.union is not None}
    parted = {one: shape for one, shape in parted.items() if shape.slashes}
    if not parted:
        return [], ()
    own: dict[str, list[tuple[Point, ...]]] = {}
    for line in layout.lines:
        if line.role is LineRole.UNION and line.refs[0] in parted:
            own.setdefault(line.refs[0], []).append(line.points)
    made: list[Inked] = []
    crowded = []
    obstacles = Obstacles(_in_the_way(layout, _around(own.values())))
    for union, runs in own.items():
        shape = parted[union]
        place = spot(runs, len(shape.slashes), obstacles)
        if place is None:
            crowded.append(union)
            continue
        if place.crowded:
            crowded.append(union)
        ink = theme.stroke(theme.ink, theme.union)
        made += [
            Inked(role=LineRole.MARK, refs=(union,), points=ends, ink=ink)
            for ends in strokes(place, shape.slashes, again=shape.again)
        ]
    return made, tuple(crowded)


def _around(unions: Iterable[Sequence[tuple[Point, ...]]]) -> frozenset[Cell]:
    """Where lines run, as far as the strokes across them reach."""
    pairs = [pair for lines in unions for points in lines for pair in pairwise(points)]
    return frozenset(
        cell
        for (ax, ay), (bx, by) in pairs
        for cell in cells(min(ax, bx) - REACH, min(ay, by) - REACH, max(ax, bx) + REACH, max(ay, by) + REACH)
    )


def _in_the_way(layout: Layout, near: frozenset[Cell]) -> Iterator[Box]:
    """What strokes of parting keep clear of near there: labels, symbols, and upright lines of any kind."""
    for left, top, right, bottom in _edges(layout):
        if not near.isdisjoint(cells(left, top, right, bottom)):
            yield Box(left, top, right, bottom)


def _edges(layout: Layout) -> Iterator[Edges]:
    for label in layout.labels:
        yield label.x, label.y, label.x + label.width, label.y + label.height
    for node in layout.nodes:
        half = node.width / 2
        yield node.x - half, node.y - half, node.x + half, node.y + half
    for line in layout.lines:
        level = line.role is not LineRole.UNION
        for (ax, ay), (bx, by) in pairwise(line.points):
            if level or ax == bx:
                left, right = (ax, bx) if ax < bx else (bx, ax)
                top, bottom = (ay, by) if ay < by else (by, ay)
                yield left - CLEAR, top - CLEAR, right + CLEAR, bottom + CLEAR
