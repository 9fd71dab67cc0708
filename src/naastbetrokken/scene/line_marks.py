# SPDX-License-Identifier: MIT
"""Marks that decorate family lines: second strokes, the bar of identical twins, the strokes of a parting."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import Final

from naastbetrokken.layout.result import LabelKind, Layout, Line, LineRole, Placed
from naastbetrokken.model import Twins, Zygosity
from naastbetrokken.scene.families import Home
from naastbetrokken.scene.line_inks import DescentLooks, Inked, descent_look
from naastbetrokken.scene.marks import Box, Point
from naastbetrokken.scene.parallels import beside
from naastbetrokken.scene.slashes import SIZES, Obstacles, spot, strokes
from naastbetrokken.scene.theme import Theme
from naastbetrokken.scene.unions import look

RELATED: Final = 4.0
"""Distance between the two strokes of partners who are related by blood."""
ADOPTED: Final = (4.0, 3.0)
"""Distance between the two strokes of an adopted child, where there is room, and beside a date."""
TWIN_BAR: Final = 0.45
"""How far down the twins' lines the bar between identical twins lies."""
CLEAR: Final = 2.0
REACH: Final = max(size.high for size in SIZES) + 2.0
"""How far above and below its line the strokes of a parting look for what is in their way."""


def doubled(layout: Layout, related: Sequence[Home], symbols: Mapping[str, Placed], theme: Theme) -> list[Inked]:
    """The second stroke of partners who are related by blood."""
    wanted = {home.id: home for home in related}
    made = []
    for line in layout.lines:
        home = wanted.get(line.refs[0]) if line.role is LineRole.UNION else None
        if home is not None:
            dash = look(home.states, recorded=home.union is not None).dash
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
    own: dict[str, list[Line]] = {}
    for line in drawn:
        if line.role is LineRole.DESCENT and len(line.refs) > 1:
            own.setdefault(line.refs[1], []).append(line)
    for group in twins:
        if group.zygosity is not Zygosity.IDENTICAL:
            continue
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
    parted = {one.id: look(one.states) for one in homes.values() if one.union is not None}
    parted = {one: shape for one, shape in parted.items() if shape.slashes}
    if not parted:
        return [], ()
    own: dict[str, list[tuple[Point, ...]]] = {}
    for line in layout.lines:
        if line.role is LineRole.UNION and line.refs[0] in parted:
            own.setdefault(line.refs[0], []).append(line.points)
    made: list[Inked] = []
    crowded = []
    obstacles = Obstacles(_in_the_way(layout, _bands(own.values())))
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


Bands = tuple[list[float], list[float]]
"""Heights between which something is: where each stretch begins and where it ends, from the top, without overlap."""


def _bands(unions: Iterable[Sequence[tuple[Point, ...]]]) -> Bands:
    """The heights at which lines run, as far as the strokes across them reach."""
    starts: list[float] = []
    ends: list[float] = []
    heights = [[y for _, y in points] for lines in unions for points in lines]
    for top, bottom in sorted((min(ys) - REACH, max(ys) + REACH) for ys in heights):
        if ends and top <= ends[-1]:
            ends[-1] = max(ends[-1], bottom)
        else:
            starts.append(top)
            ends.append(bottom)
    return starts, ends


def _within(top: float, bottom: float, bands: Bands) -> bool:
    """Whether something has a height in common with the bands."""
    starts, ends = bands
    last = bisect_left(starts, bottom)
    return last > 0 and ends[last - 1] > top


def _in_the_way(layout: Layout, bands: Bands) -> Iterable[Box]:
    """What strokes of parting keep clear of at these heights: labels, symbols, and upright lines of any kind."""
    for label in layout.labels:
        if _within(label.y, label.y + label.height, bands):
            yield Box(label.x, label.y, label.x + label.width, label.y + label.height)
    for node in layout.nodes:
        half = node.width / 2
        if _within(node.y - half, node.y + half, bands):
            yield Box(node.x - half, node.y - half, node.x + half, node.y + half)
    for line in layout.lines:
        for a, b in pairwise(line.points):
            top, bottom = (a[1], b[1]) if a[1] < b[1] else (b[1], a[1])
            counts = line.role is not LineRole.UNION or a[0] == b[0]
            if counts and _within(top - CLEAR, bottom + CLEAR, bands):
                left, right = (a[0], b[0]) if a[0] < b[0] else (b[0], a[0])
                yield Box(left - CLEAR, top - CLEAR, right + CLEAR, bottom + CLEAR)
