# SPDX-License-Identifier: MIT
"""A convex placement under least distances.

Minimise sum(weight * huber(pull)) + sum(near * slack ** 2) / 2, where slack is what lies between two neighbours of a
row beyond their least distance, subject to slack >= 0. The loss of Huber (1964) is a square near nothing and grows
straight beyond `bend`: one line that has to be long must not drag everybody else out of place. Written in y (x less
the least distances before it), the constraint says that y ascends along each row, and projecting on that is isotonic
regression, solved exactly by pooling adjacent violators (Ayer et al. 1955). The rest is the accelerated projected
gradient of Beck and Teboulle (2009, FISTA) with the restart of O'Donoghue and Candes (2015); steps are scaled per slot
by the row sums of the Hessian, which bound it.
"""

from collections.abc import Sequence
from itertools import pairwise

from attrs import frozen

from naastbetrokken.layout.genogram.p3_placement.terms import Pull

STEPS = 600
STILL = 5e-4
"""No slot moves further than this part of a distance in a step, for some steps on end: done."""
CALM = 5


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


Ends = tuple[tuple[int, float], ...]


def solved(problem: Problem, steps: int = STEPS) -> dict[int, float]:
    """X per slot, anywhere on the axis."""
    slots = [slot for row in problem.rows for slot in row]
    number = {slot: i for i, slot in enumerate(slots)}
    bounds: list[tuple[int, int]] = []
    base: list[float] = []
    links: list[tuple[int, float]] = []
    for row, gaps, near in zip(problem.rows, problem.gaps, problem.near, strict=True):
        bounds.append((len(base), len(base) + len(row)))
        links += [(len(base) + i, strength) for i, strength in enumerate(near)]
        at = -sum(gaps) / 2
        base.append(at)
        for gap in gaps:
            at += gap
            base.append(at)
    pulls = []
    for pull in problem.pulls:
        ends = [number[slot] for slot in pull.slots]
        shift = pull.offset + sum(s * base[i] for s, i in zip(pull.share, ends, strict=True))
        pulls.append((pull.weight, tuple(zip(ends, pull.share, strict=True)), shift))
    scale = _row_sums(len(slots), links, pulls)
    y = _descended(bounds, links, pulls, scale, problem.bend, steps)
    return {slot: base[i] + y[i] for i, slot in enumerate(slots)}


def _row_sums(size: int, links: list[tuple[int, float]], pulls: list[tuple[float, Ends, float]]) -> list[float]:
    scale = [1e-9] * size
    for weight, ends, _ in pulls:
        total = sum(abs(share) for _, share in ends)
        for i, share in ends:
            scale[i] += weight * abs(share) * total
    for i, strength in links:
        scale[i] += 2 * strength
        scale[i + 1] += 2 * strength
    return scale


def _descended(
    bounds: list[tuple[int, int]],
    links: list[tuple[int, float]],
    pulls: list[tuple[float, Ends, float]],
    scale: list[float],
    bend: float,
    steps: int,
) -> list[float]:
    y = ahead = [0.0] * len(scale)
    momentum = 1.0
    calm = 0
    still = STILL * bend
    for _ in range(steps):
        slope = [0.0] * len(scale)
        for weight, ends, shift in pulls:
            residual = shift
            for i, share in ends:
                residual += share * ahead[i]
            if residual > bend:
                residual = bend
            elif residual < -bend:
                residual = -bend
            residual *= weight
            for i, share in ends:
                slope[i] += residual * share
        for i, strength in links:
            pull = strength * (ahead[i + 1] - ahead[i])
            slope[i] -= pull
            slope[i + 1] += pull
        wish = [a - s / c for a, s, c in zip(ahead, slope, scale, strict=True)]
        new: list[float] = []
        for start, end in bounds:
            new += _ascending(wish[start:end], scale[start:end])
        moved = [b - a for a, b in zip(y, new, strict=True)]
        if sum([c * (a - b) * m for c, a, b, m in zip(scale, ahead, new, moved, strict=True)]) > 0:
            momentum = 1.0
        later = (1 + (1 + 4 * momentum * momentum) ** 0.5) / 2
        push = (momentum - 1) / later
        momentum = later
        ahead = [b + push * m for b, m in zip(new, moved, strict=True)]
        y = new
        calm = calm + 1 if max(map(abs, moved), default=0.0) < still else 0
        if calm >= CALM:
            break
    return y


def _ascending(values: list[float], weights: list[float]) -> list[float]:
    """The nearest ascending sequence in the weighted least-squares sense."""
    if all(a <= b for a, b in pairwise(values)):
        return values
    means: list[float] = []
    masses: list[float] = []
    counts: list[int] = []
    for value, weight in zip(values, weights, strict=True):
        mean, mass, count = value, weight, 1
        while means and means[-1] >= mean:
            other = masses.pop()
            mean = (means.pop() * other + mean * mass) / (other + mass)
            mass += other
            count += counts.pop()
        means.append(mean)
        masses.append(mass)
        counts.append(count)
    return [mean for mean, count in zip(means, counts, strict=True) for _ in range(count)]
