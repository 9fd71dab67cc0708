# SPDX-License-Identifier: MIT
"""How stiffly pulls and nearness resist moves of blocks: the second derivative of their loss, as sparse equations."""

from collections.abc import Sequence

from naastbetrokken.layout.genogram.p3_placement.forces import Forces

Equations = tuple[list[float], list[dict[int, float]]]
"""Per block the diagonal, and what stands beside it by column."""
SOFT = 1e-7
"""Everybody is held where they are so little that no difference is seen; without it, parts could float."""


def stiffness(given: Forces, x: list[float], block: list[int], count: int, straight: float) -> Equations:
    """How the slope changes when blocks of slots move: diagonal, and what stands beside it by column.

    Args:
        given: pulls and nearness.
        x: places.
        block: number of the block of each slot, ascending along rows.
        count: how many blocks.
        straight: where the loss is straight it does not bend. With 1, it is taken to bend so much that a step never
            does harm (iteratively reweighted least squares, Holland and Welsch 1977); with less, so much less.
    """
    diagonal = [SOFT] * count
    links: list[dict[int, float]] = [{} for _ in range(count)]
    _of_neighbours(given, x, block, straight, (diagonal, links))
    for one, other, shift, weight, limit in given.pairs:
        a, c = block[one], block[other]
        if a != c:
            off = abs(shift + x[one] - x[other])
            bends = straight * limit / off if weight * off > limit else weight
            diagonal[a] += bends
            diagonal[c] += bends
            links[a][c] = links[c][a] = links[a].get(c, 0.0) - bends
    _of_middles(given, x, block, straight, (diagonal, links))
    for ends, shift, weight, limit in given.others:
        off = abs(shift + sum([share * x[i] for i, share in ends]))
        bends = straight * limit / off if weight * off > limit else weight
        _added([(block[i], share) for i, share in ends], bends, diagonal, links)
    return diagonal, links


def _of_neighbours(given: Forces, x: list[float], block: list[int], straight: float, equations: Equations) -> None:
    diagonal, links = equations
    most = given.slack
    before = block[0] if block else 0
    for i, after in enumerate(block[1:]):
        if after != before:
            hold = given.strength[i]
            if hold:
                apart = x[i + 1] - x[i]
                if apart > most:
                    hold *= straight * most / apart
                diagonal[before] += hold
                diagonal[after] += hold
                links[before][after] = links[after][before] = -hold
            before = after


def _of_middles(given: Forces, x: list[float], block: list[int], straight: float, equations: Equations) -> None:
    diagonal, links = equations
    for one, other, first, last, shift, weight, limit in given.halves:
        a, b, c, d = block[one], block[other], block[first], block[last]
        off = abs(shift + (x[one] + x[other] - x[first] - x[last]) / 2)
        if weight * off > limit:
            weight = straight * limit / off  # noqa: PLW2901
        if a in (c, d) or b in (c, d):
            _added([(a, 1.0), (b, 1.0), (c, -1.0), (d, -1.0)], weight / 2, diagonal, links)
            continue
        # Of two tops, or two bottoms, each pulls half as hard as one alone, and they pull each other along.
        half = weight / 2
        if a == b:
            tops: tuple[int, ...] = (a,)
            diagonal[a] += weight + weight
            mine = weight
        else:
            tops = (a, b)
            diagonal[a] += half
            diagonal[b] += half
            links[a][b] = links[b][a] = links[a].get(b, 0.0) + half
            mine = half
        if c == d:
            diagonal[c] += weight + weight
            for top in tops:
                links[top][c] = links[c][top] = links[top].get(c, 0.0) - mine - mine
        else:
            diagonal[c] += half
            diagonal[d] += half
            links[c][d] = links[d][c] = links[c].get(d, 0.0) + half
            for top in tops:
                link = links[top]
                link[c] = links[c][top] = link.get(c, 0.0) - mine
                link[d] = links[d][top] = link.get(d, 0.0) - mine


def _added(
    ends: Sequence[tuple[int, float]], weight: float, diagonal: list[float], links: list[dict[int, float]]
) -> None:
    """A square of a weighted sum of blocks, some of which may be the same."""
    sums: dict[int, float] = {}
    for block, share in ends:
        sums[block] = sums.get(block, 0.0) + share
    parts = [part for part in sums.items() if part[1]]
    for k, (one, share) in enumerate(parts, 1):
        mine = weight * share
        diagonal[one] += mine * share
        link = links[one]
        for other, its in parts[k:]:
            link[other] = links[other][one] = link.get(other, 0.0) + mine * its
