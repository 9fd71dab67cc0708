# SPDX-License-Identifier: MIT
"""A convex placement under least distances.

Minimise sum(weight * huber(pull)) + sum(near * huber(slack)), where slack is what lies between two neighbours of a row
beyond their least distance, subject to slack >= 0.

Written in y (x less the least distances before it), the constraint says that y ascends along each row, and projecting
on that pools neighbours into *blocks*. There are few of them, and their equations are sparse. So each step goes down
the slope a little, which shows who stands together, and then to where the blocks of that moment would rest (projected
Newton, Bertsekas 1982). Where the loss is straight it is first taken to bend, and less and less so while that goes well
(Levenberg 1944, Marquardt 1963); ten to twenty steps lead to the optimum, and six to within a few parts in a thousand.
"""

import math
from collections.abc import Mapping, Sequence

from attrs import frozen

from naastbetrokken.layout.genogram.p3_placement.elimination import eliminated
from naastbetrokken.layout.genogram.p3_placement.forces import Forces, felt, forces
from naastbetrokken.layout.genogram.p3_placement.pooling import projected
from naastbetrokken.layout.genogram.p3_placement.stiffness import stiffness
from naastbetrokken.layout.genogram.p3_placement.terms import Pull

STEPS = 60
WORK = 260
"""Bound on steps times the root of slots, by which families of a thousand stop a little short of the optimum ..."""
FEWEST = 6
"""... but no sooner than after so many steps."""
STILL = 5e-3
"""No slot moves further than this part of `bend` in a step: done."""
TRIES = 2
"""So often blocks that run into each other are joined before a step is taken."""
QUICK = 0.02
"""Steps that gain less than this part of the loss are the last ones: the straight is taken for what it is ..."""
STRAIGHTER = 0.4
"""... by so much at a time ..."""
STRAIGHTEST = 1e-4
BENT = 8.0
"""... and less so, by this factor, when a step did not help."""


@frozen
class Problem:
    """Rows of one connected part.

    Attributes:
        rows: slots left to right.
        gaps: least distances between neighbours.
        near: how strongly neighbours are held together.
        pulls: what is pulled where.
        bend: where the loss of a pull turns from square to straight.
    """

    rows: Sequence[Sequence[int]]
    gaps: Sequence[Sequence[float]]
    near: Sequence[Sequence[float]]
    pulls: Sequence[Pull]
    bend: float


@frozen
class _State:
    """Places, their loss, and its slope."""

    y: list[float]
    loss: float
    slope: list[float]


def solved(problem: Problem, start: Mapping[int, float] | None = None, most: int | None = None) -> dict[int, float]:
    """X per slot, anywhere on the axis.

    Args:
        problem: what is to be made small.
        start: x of every slot from which the descent begins; without it, everybody as close as they may stand.
        most: bound on steps, for those to whom a rough answer is enough.
    """
    slots = [slot for row in problem.rows for slot in row]
    number = {slot: i for i, slot in enumerate(slots)}
    bounds: list[tuple[int, int]] = []
    base: list[float] = []
    strength: list[float] = []
    for row, gaps, near in zip(problem.rows, problem.gaps, problem.near, strict=True):
        bounds.append((len(base), len(base) + len(row)))
        strength += [*near, 0.0]
        at = -sum(gaps) / 2
        base.append(at)
        for gap in gaps:
            at += gap
            base.append(at)
    given = forces(problem.pulls, number, base, strength, problem.bend)
    y = [0.0] * len(base)
    if start is not None:
        y = projected([start[slot] - at for slot, at in zip(slots, base, strict=True)], bounds, given.scale)
    steps = max(FEWEST, min(STEPS, int(WORK / math.sqrt(max(1, len(slots)))))) if most is None else most
    y = descended(given, bounds, y, STILL * problem.bend, steps)
    return {slot: at + move for slot, at, move in zip(slots, base, y, strict=True)}


def descended(
    given: Forces, bounds: list[tuple[int, int]], start: list[float], still: float, steps: int
) -> list[float]:
    """Places at or near the least loss, from others.

    Args:
        given: pulls and nearness.
        bounds: where rows begin and end.
        start: places that ascend along each row, less the least distances before them.
        still: who moves less than this in a step has arrived.
        steps: bound on steps.
    """
    inverse = [1 / one for one in given.scale]
    now = _State(start, *felt(given, start))
    straight = 1.0
    for _ in range(steps):
        downhill = [y - slope * one for y, slope, one in zip(now.y, now.slope, inverse, strict=True)]
        y = projected(downhill, bounds, given.scale)
        near = _State(y, *felt(given, y))
        new = _rested(given, bounds, near, straight)
        helped = new is not near
        if not helped:
            straight = min(1.0, straight * BENT)
        elif near.loss - new.loss < QUICK * near.loss:
            straight = max(STRAIGHTEST, straight * STRAIGHTER)
        moved = max([abs(after - before) for before, after in zip(now.y, new.y, strict=True)], default=0.0)
        now = new
        if moved < still and (helped or straight == 1.0):
            break
    return now.y


def _rested(given: Forces, bounds: list[tuple[int, int]], start: _State, straight: float) -> _State:
    """The best of where the blocks of `start` would rest, and where they do once those that meet are joined."""
    best = at = start
    block, count = _blocks(at.y, bounds)
    for _ in range(TRIES):
        right = [0.0] * count
        for one, slope in zip(block, at.slope, strict=True):
            right[one] -= slope
        move = eliminated(*stiffness(given, at.y, block, count, straight), right)
        y = projected([y + move[one] for y, one in zip(at.y, block, strict=True)], bounds, given.scale)
        at = _State(y, *felt(given, y))
        if at.loss < best.loss:
            best = at
        before = count
        block, count = _blocks(y, bounds)
        if count >= before:
            break
    return best


def _blocks(y: list[float], bounds: list[tuple[int, int]]) -> tuple[list[int], int]:
    """The number of the block of each slot, and how many there are: neighbours with the same y are in one."""
    block: list[int] = []
    count = 0
    for start, end in bounds:
        before = None
        for at in y[start:end]:
            if at != before:
                count += 1
                before = at
            block.append(count - 1)
    return block, count
