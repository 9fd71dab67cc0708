# SPDX-License-Identifier: MIT
"""The optimum of placement: equations are solved, and no allowed move of anybody makes the whole any better."""

import random
from itertools import pairwise

import pytest

from naastbetrokken.layout.genogram.p3_placement.descent import Problem, solved
from naastbetrokken.layout.genogram.p3_placement.elimination import eliminated
from naastbetrokken.layout.genogram.p3_placement.forces import SLACK
from naastbetrokken.layout.genogram.p3_placement.terms import Pull


def random_problem(seed: int) -> Problem:
    """Rows with distances, and pulls of one or two parents towards the middle of one or two children below."""
    dice = random.Random(seed)  # noqa: S311  no secret
    rows, count = [], 0
    for _ in range(dice.randint(1, 5)):
        size = dice.randint(1, 8)
        rows.append(list(range(count, count + size)))
        count += size
    pulls = []
    for upper, lower in pairwise(rows):
        for _ in range(dice.randint(1, 6)):
            shares: dict[int, float] = {}
            for row, half in ((upper, 0.5), (lower, -0.5)):
                for slot in (dice.choice(row), dice.choice(row)):
                    shares[slot] = shares.get(slot, 0.0) + half
            pulls.append(
                Pull(dice.choice([0.25, 1.0, 4.0]), tuple(shares), tuple(shares.values()), dice.uniform(-1, 1))
            )
    if dice.random() < 0.5:
        pulls += [Pull(0.1, (slot,), (1.0,), dice.uniform(-9, 9)) for slot in range(count) if dice.random() < 0.5]
    gaps = [[dice.uniform(0.5, 2.0) for _ in row[1:]] for row in rows]
    near = [[dice.choice([0.04, 0.1]) for _ in row[1:]] for row in rows]
    return Problem(rows, gaps, near, pulls, bend=0.5)


def loss(problem: Problem, x: dict[int, float]) -> float:
    """What placement makes small, written as in its description."""
    whole = 0.0
    for pull in problem.pulls:
        off = sum(share * x[slot] for slot, share in zip(pull.slots, pull.share, strict=True)) + pull.offset
        whole += pull.weight * huber(off, problem.bend)
    for row, gaps, near in zip(problem.rows, problem.gaps, problem.near, strict=True):
        for one, other, gap, hold in zip(row, row[1:], gaps, near, strict=False):
            whole += hold * huber(x[other] - x[one] - gap, SLACK * problem.bend)
    return whole


def huber(off: float, bend: float) -> float:
    return off * off / 2 if abs(off) < bend else bend * (abs(off) - bend / 2)


def allowed(problem: Problem, x: dict[int, float]) -> bool:
    return all(
        x[other] - x[one] >= gap - 1e-9
        for row, gaps in zip(problem.rows, problem.gaps, strict=True)
        for one, other, gap in zip(row, row[1:], gaps, strict=False)
    )


@pytest.mark.parametrize("seed", range(60))
def test_no_allowed_move_of_neighbours_makes_the_optimum_any_better(seed: int):
    problem = random_problem(seed)
    x = solved(problem)
    assert allowed(problem, x)
    best = loss(problem, x)
    runs = [row[i:j] for row in problem.rows for i in range(len(row)) for j in range(i + 1, len(row) + 1)]
    for run in runs:
        for step in (-0.3, -0.01, 0.01, 0.3):
            moved = {slot: at + step * (slot in run) for slot, at in x.items()}
            assert not allowed(problem, moved) or loss(problem, moved) > best - 1e-5 * best - 1e-9


@pytest.mark.parametrize("seed", range(60))
def test_the_optimum_is_the_same_from_wherever_the_descent_begins(seed: int):
    problem = random_problem(seed)
    dice = random.Random(seed)  # noqa: S311  no secret
    start = {slot: dice.uniform(-20, 20) for row in problem.rows for slot in row}
    assert loss(problem, solved(problem, start)) == pytest.approx(loss(problem, solved(problem)), rel=1e-4, abs=1e-6)


def test_a_start_at_the_optimum_stays_there():
    problem = random_problem(7)
    x = solved(problem)
    assert solved(problem, x, 1) == pytest.approx(x, abs=1e-3)


@pytest.mark.parametrize("seed", range(30))
def test_elimination_solves_sparse_equations(seed: int):
    dice = random.Random(seed)  # noqa: S311  no secret
    size = dice.randint(1, 12)
    solution = [dice.uniform(-5, 5) for _ in range(size)]
    diagonal = [0.1] * size
    links: list[dict[int, float]] = [{} for _ in range(size)]
    for _ in range(2 * size):
        a, b = dice.randrange(size), dice.randrange(size)
        weight = dice.uniform(0.1, 3)
        diagonal[a] += weight
        if a != b:
            diagonal[b] += weight
            links[a][b] = links[b][a] = links[a].get(b, 0.0) - weight
    right = [diagonal[i] * solution[i] + sum(value * solution[j] for j, value in links[i].items()) for i in range(size)]
    assert eliminated(diagonal, links, right) == pytest.approx(solution, abs=1e-8)
