# SPDX-License-Identifier: MIT
"""x of every slot: each connected part placed by itself, then all parts side by side."""

import math
from collections.abc import Sequence
from itertools import chain, pairwise

from attrs import evolve

from naastbetrokken.layout.genogram.layers import Layers
from naastbetrokken.layout.genogram.p1_loops import components, knots
from naastbetrokken.layout.genogram.p3_placement.anchors import Anchor
from naastbetrokken.layout.genogram.p3_placement.descent import Problem, solved
from naastbetrokken.layout.genogram.p3_placement.earlier import (
    NEARLY,
    Earlier,
    kept,
    pulls_back,
    reach,
    stood,
    unmoved,
    wanted,
)
from naastbetrokken.layout.genogram.p3_placement.straightening import straighten
from naastbetrokken.layout.genogram.p3_placement.terms import BEND, Nearness, Pull, short_bars, snaps, terms

GRID = 100
"""Places per unit: x is rounded to this, so that the last bits of an iteration show nowhere."""
HAIR = 1e-6


def place(
    layers: Layers,
    order: Sequence[Sequence[int]],
    separation: Sequence[Sequence[float]],
    anchors: Sequence[Anchor],
    before: Earlier | None = None,
    *,
    start: Sequence[float] | None = None,
) -> tuple[float, ...]:
    """X of every slot, leftmost at 0.

    Args:
        layers: rows of slots and the nets between them.
        order: slots per row, left to right.
        separation: least distance between the i-th and the (i+1)-th slot of each row, in the units of x.
        anchors: where the drop of each net stands.
        before: an earlier drawing, where people stay if little speaks against it.
        start: roughly where everybody will stand, when that is known: it is found sooner from there.
    """
    x = [0.0] * len(layers.slots)
    places = stood(layers, before)
    if before is not None:
        start = place(layers, order, separation, anchors, start=start)
        if places and unmoved(start, places):
            return tuple(start)
    parts = _parts(layers, order)
    rows, home, joins = _rows_of(parts, order, separation)
    pulls = terms(layers, order, anchors)
    mine: list[list[Pull]] = [[] for _ in parts]
    for pull in (*pulls, *snaps(layers, pulls), *short_bars(layers, order, separation)):
        mine[home[pull.slots[0]]].append(pull)
    distances = [gap for gaps in separation for gap in gaps]
    unit = sum(distances) / len(distances) if distances else 1.0
    near = Nearness.of(layers)
    for k in range(len(parts)):
        line = tuple(tuple(row) for row, _ in rows[k])
        gaps_of = tuple(tuple(gaps) for _, gaps in rows[k])
        problem = Problem(line, gaps_of, [near.along(row) for row in line], mine[k], BEND * unit)
        known = None if start is None else {slot: start[slot] for slot in parts[k]}
        found = known if known and before is not None else solved(problem, known)
        if back := wanted(found, places, reach(before, unit)):
            found = solved(evolve(problem, pulls=[*mine[k], *pulls_back(back)]), found | back)
            found = kept(found, back, line, gaps_of, NEARLY * unit)
        for slot, at in found.items():
            x[slot] = at
    _side_by_side(x, parts, home, joins)
    straighten(x, layers, pulls, anchors, order=order, separation=separation)
    return _on_grid(x, order, separation)


def _rows_of(
    parts: list[list[int]], order: Sequence[Sequence[int]], separation: Sequence[Sequence[float]]
) -> tuple[list[list[tuple[list[int], list[float]]]], list[int], list[tuple[int, int, float]]]:
    """Rows with their distances by part, the part of every slot, and the distances between neighbours of two parts."""
    home = [0] * sum(map(len, parts))
    for k, part in enumerate(parts):
        for slot in part:
            home[slot] = k
    rows: list[list[tuple[list[int], list[float]]]] = [[] for _ in parts]
    joins: list[tuple[int, int, float]] = []
    for row, gaps in zip(order, separation, strict=True):
        last = -1
        for i, slot in enumerate(row):
            k = home[slot]
            if k != last:
                rows[k].append(([slot], []))
                if i:
                    joins.append((row[i - 1], slot, gaps[i - 1]))
            else:
                rows[k][-1][0].append(slot)
                rows[k][-1][1].append(gaps[i - 1])
            last = k
    return rows, home, joins


def _on_grid(
    x: list[float], order: Sequence[Sequence[int]], separation: Sequence[Sequence[float]]
) -> tuple[float, ...]:
    """X from 0 on the grid, without a distance having become less than it should be."""
    left = min(x, default=0.0)
    spots = [round((at - left) * GRID) for at in x]
    for row, gaps in zip(order, separation, strict=True):
        for (one, other), gap in zip(pairwise(row), gaps, strict=True):
            spots[other] = max(spots[other], spots[one] + math.ceil(gap * GRID - HAIR))
    return tuple(spot / GRID for spot in spots)


def _parts(layers: Layers, order: Sequence[Sequence[int]]) -> list[list[int]]:
    """Connected parts, left to right; parts that stand in between each other count as one."""
    coupled = ((one, other) for _, one, other in layers.couples)
    linked = ((net.tops[0], end) for net in layers.nets for end in (*net.tops, *net.bottoms))
    parts = components(len(layers.slots), chain(coupled, linked))
    home = {slot: k for k, part in enumerate(parts) for slot in part}
    steps = [(home[a], home[b]) for row in order for a, b in pairwise(row)]
    steps = sorted({(a, b) for a, b in steps if a != b})
    tangled = knots(range(len(parts)), steps)
    for knot in tangled:
        for k in knot[1:]:
            parts[knot[0]] += parts[k]
            parts[k] = []
    into = {k: knot[0] for knot in tangled for k in knot}
    ahead: list[set[int]] = [set() for _ in parts]
    waiting = [0] * len(parts)
    for a, b in steps:
        a, b = into.get(a, a), into.get(b, b)  # noqa: PLW2901  parts that became one
        if a != b and b not in ahead[a]:
            ahead[a].add(b)
            waiting[b] += 1
    line = [k for k in range(len(parts)) if not waiting[k]]
    for k in line:
        for b in sorted(ahead[k]):
            waiting[b] -= 1
            if not waiting[b]:
                line.append(b)
    return [sorted(parts[k]) for k in line if parts[k]]


def _side_by_side(x: list[float], parts: list[list[int]], home: list[int], joins: list[tuple[int, int, float]]) -> None:
    """Shift each part just right of the parts before it."""
    before: list[list[tuple[int, int, float]]] = [[] for _ in parts]
    for left, right, gap in joins:
        before[home[right]].append((left, right, gap))
    for k, part in enumerate(parts):
        needs = [x[left] + gap - x[right] for left, right, gap in before[k]]
        shift = max(needs) if needs else -min(x[slot] for slot in part)
        for slot in part:
            x[slot] += shift
