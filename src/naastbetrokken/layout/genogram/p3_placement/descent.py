# SPDX-License-Identifier: MIT
"""A convex placement under least distances.

Minimise sum(weight * huber(pull)) + sum(near * huber(slack)), where slack is what lies between two neighbours of a row
beyond their least distance, subject to slack >= 0. The loss of Huber (1964) is a square near nothing and grows straight
beyond some `bend`: one line that has to be long must not drag everybody else out of place.

Written in y (x less the least distances before it), the constraint says that y ascends along each row, and projecting
on that is isotonic regression, solved exactly by pooling adjacent violators (Ayer et al. 1955). The rest is the
accelerated projected gradient of Beck and Teboulle (2009, FISTA) with the restart of O'Donoghue and Candes (2015);
steps are scaled per slot by the row sums of the Hessian, which bound it.
"""

from collections.abc import Mapping, Sequence

from attrs import frozen

from naastbetrokken.layout.genogram.p3_placement.terms import Pull

STEPS = 400
WORK = 300_000
"""Bound on steps times slots; families of thousands stop a little short of the optimum."""
FEWEST = 80
INFINITY = float("inf")
STILL = 5e-3
"""No slot moves further than this part of `bend` in a step, for some steps on end: done."""
CALM = 4
SLACK = 4.0
"""Neighbours further apart than this many times `bend` are not pulled together any harder: founders of a large family
must stand wide apart."""


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
class _Terms:
    """The problem by number: pulls with two parents (who may be one) and two children (who may be one), and others.

    Nearly all pulls are of the first kind; their shares are a half each, their rows a flat tuple.
    """

    halves: list[tuple[int, int, int, int, float, float, float]]
    others: list[tuple[list[tuple[int, float]], float, float, float]]
    strength: list[float]
    scale: list[float]


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
    terms = _terms(problem.pulls, number, base, strength, problem.bend)
    steps = max(FEWEST, min(STEPS, WORK // max(1, len(slots))))
    if most is not None:
        steps = min(steps, most)
    y = [0.0] * len(base)
    if start is not None:
        y = _projected([start[slot] - at for slot, at in zip(slots, base, strict=True)], bounds, terms.scale)
    y = _descended(bounds, terms, problem.bend, steps, y)
    return {slot: base[i] + y[i] for i, slot in enumerate(slots)}


def _terms(
    pulls: Sequence[Pull], number: dict[int, int], base: list[float], strength: list[float], bend: float
) -> _Terms:
    halves, others = [], []
    scale = [1e-9] * len(base)
    for pull in pulls:
        ends = [(number[slot], share) for slot, share in zip(pull.slots, pull.share, strict=True) if share]
        total = sum(abs(share) for _, share in ends)
        for i, share in ends:
            scale[i] += pull.weight * abs(share) * total
        shift = pull.offset + sum(share * base[i] for i, share in ends)
        most = pull.weight * bend
        tops = [i for i, share in ends for _ in range(round(2 * share)) if share > 0]
        bottoms = [i for i, share in ends for _ in range(round(-2 * share)) if share < 0]
        if len(tops) == len(bottoms) == 2 and all(abs(share) in {0.5, 1.0} for _, share in ends):
            halves.append((tops[0], tops[1], bottoms[0], bottoms[1], shift, pull.weight / 2, most / 2))
        else:
            others.append((ends, shift, pull.weight, most))
    for i, one in enumerate(strength[:-1]):
        scale[i] += 2 * one
        scale[i + 1] += 2 * one
    return _Terms(halves, others, strength, scale)


def _slope(terms: _Terms, x: list[float], bend: float) -> list[float]:
    most = SLACK * bend
    tension = [
        k * (d if (d := b - a) < most else most) for k, a, b in zip(terms.strength, x, [*x[1:], 0.0], strict=True)
    ]
    slope = [a - b for a, b in zip([0.0, *tension], tension, strict=False)]
    for one, other, first, last, shift, weight, limit in terms.halves:
        force = weight * (shift + (x[one] + x[other] - x[first] - x[last]) / 2)
        if force > limit:
            force = limit
        elif force < -limit:
            force = -limit
        slope[one] += force
        slope[other] += force
        slope[first] -= force
        slope[last] -= force
    for ends, shift, weight, limit in terms.others:
        force = weight * (shift + sum([share * x[i] for i, share in ends]))
        force = max(-limit, min(limit, force))
        for i, share in ends:
            slope[i] += share * force
    return slope


def _descended(
    bounds: list[tuple[int, int]], terms: _Terms, bend: float, steps: int, start: list[float]
) -> list[float]:
    scale = terms.scale
    inverse = [1 / one for one in scale]
    y = ahead = start
    momentum = 1.0
    calm = 0
    still = STILL * bend
    for _ in range(steps):
        slope = _slope(terms, ahead, bend)
        wish = [a - s * c for a, s, c in zip(ahead, slope, inverse, strict=True)]
        new = _projected(wish, bounds, scale)
        moved = [b - a for a, b in zip(y, new, strict=True)]
        if momentum > 1 and sum([c * (a - b) * m for c, a, b, m in zip(scale, ahead, new, moved, strict=True)]) > 0:
            momentum = 1.0
        later = (1 + (1 + 4 * momentum * momentum) ** 0.5) / 2
        push = (momentum - 1) / later
        momentum = later
        ahead = [b + push * m for b, m in zip(new, moved, strict=True)]
        y = new
        calm = calm + 1 if max(moved) < still and -min(moved) < still else 0
        if calm >= CALM:
            break
    return y


def _projected(wish: list[float], bounds: list[tuple[int, int]], scale: list[float]) -> list[float]:
    """The nearest places at which nobody stands too near to anybody."""
    new: list[float] = []
    for start, end in bounds:
        new += _ascending(wish[start:end], scale[start:end])
    return new


def _ascending(values: list[float], weights: list[float]) -> list[float]:
    """The nearest ascending sequence in the weighted least-squares sense."""
    if values == sorted(values):
        return values
    means: list[float] = [-INFINITY]
    masses: list[float] = [0.0]
    counts: list[int] = [0]
    last = -INFINITY
    for value, weight in zip(values, weights, strict=True):
        if value > last:
            means.append(value)
            masses.append(weight)
            counts.append(1)
            last = value
            continue
        mass = masses[-1] + weight
        last += (value - last) * weight / mass
        if means[-2] < last:
            means[-1] = last
            masses[-1] = mass
            counts[-1] += 1
            continue
        count = counts.pop() + 1
        del means[-1], masses[-1]
        while (before := means[-1]) >= last:
            other = masses.pop()
            del means[-1]
            mass += other
            last += (before - last) * other / mass
            count += counts.pop()
        means.append(last)
        masses.append(mass)
        counts.append(count)
    fitted: list[float] = []
    for mean, count in zip(means, counts, strict=True):
        fitted += [mean] * count
    return fitted
