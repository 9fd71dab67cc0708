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
STILL = 1e-3
"""No slot moves further than this part of `bend` in a step, for some steps on end: done."""
CALM = 5
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
    """The problem in flat lists: four ends and shares for every pull, padded with nothing."""

    ends: tuple[list[int], ...]
    share: tuple[list[float], ...]
    shift: list[float]
    weight: list[float]
    strength: list[float]
    scale: list[float]


WIDTH = 4
"""A pull has up to four ends: two parents, the first and the last child. Wider anchors widen the lists."""


def solved(problem: Problem, start: Mapping[int, float] | None = None) -> dict[int, float]:
    """X per slot, anywhere on the axis.

    Args:
        problem: what is to be made small.
        start: x of every slot from which the descent begins; without it, everybody as close as they may stand.
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
    terms = _terms(problem.pulls, number, base, strength)
    steps = max(FEWEST, min(STEPS, WORK // max(1, len(slots))))
    y = [0.0] * len(base)
    if start is not None:
        y = _projected([start[slot] - at for slot, at in zip(slots, base, strict=True)], bounds, terms.scale)
    y = _descended(bounds, terms, problem.bend, steps, y)
    return {slot: base[i] + y[i] for i, slot in enumerate(slots)}


def _terms(pulls: Sequence[Pull], number: dict[int, int], base: list[float], strength: list[float]) -> _Terms:
    width = max((len(pull.slots) for pull in pulls), default=0)
    width = max(width, WIDTH)
    ends: tuple[list[int], ...] = tuple([] for _ in range(width))
    shares: tuple[list[float], ...] = tuple([] for _ in range(width))
    shift, weight = [], []
    scale = [1e-9] * len(base)
    for pull in pulls:
        at = [number[slot] for slot in pull.slots]
        padded = [*at, *([0] * (width - len(at)))]
        share = [*pull.share, *([0.0] * (width - len(at)))]
        total = sum(abs(one) for one in share)
        for k in range(width):
            ends[k].append(padded[k])
            shares[k].append(share[k])
            scale[padded[k]] += pull.weight * abs(share[k]) * total
        shift.append(pull.offset + sum(one * base[i] for one, i in zip(share, padded, strict=True)))
        weight.append(pull.weight)
    for i, one in enumerate(strength[:-1]):
        scale[i] += 2 * one
        scale[i + 1] += 2 * one
    return _Terms(ends, shares, shift, weight, strength, scale)


def _slope(terms: _Terms, x: list[float], bend: float) -> list[float]:
    residual = terms.shift
    for ends, share in zip(terms.ends, terms.share, strict=True):
        residual = [r + s * x[i] for r, s, i in zip(residual, share, ends, strict=True)]
    force = [
        w * (bend if r > bend else -bend if r < -bend else r)  # noqa: FURB136  faster than min and max
        for w, r in zip(terms.weight, residual, strict=True)
    ]
    most = SLACK * bend
    tension = [k * (min(b - a, most)) for k, a, b in zip(terms.strength, x, [*x[1:], 0.0], strict=True)]
    slope = [a - b for a, b in zip([0.0, *tension], tension, strict=False)]
    for ends, share in zip(terms.ends, terms.share, strict=True):
        for i, s, f in zip(ends, share, force, strict=True):
            slope[i] += s * f
    return slope


def _descended(
    bounds: list[tuple[int, int]], terms: _Terms, bend: float, steps: int, start: list[float]
) -> list[float]:
    scale = terms.scale
    y = ahead = start
    momentum = 1.0
    calm = 0
    still = STILL * bend
    for _ in range(steps):
        slope = _slope(terms, ahead, bend)
        wish = [a - s / c for a, s, c in zip(ahead, slope, scale, strict=True)]
        new = _projected(wish, bounds, scale)
        moved = [b - a for a, b in zip(y, new, strict=True)]
        if sum([c * (a - b) * m for c, a, b, m in zip(scale, ahead, new, moved, strict=True)]) > 0:
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
    fitted: list[float] = []
    for mean, count in zip(means, counts, strict=True):
        fitted += [mean] * count
    return fitted
