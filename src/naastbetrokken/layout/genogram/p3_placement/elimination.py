# SPDX-License-Identifier: MIT
"""Solving sparse symmetric equations by elimination, those with the fewest neighbours first (Tinney and Walker 1967).

A family is nearly a tree in rows, so hardly anything fills up: a thousand persons need some ten thousand products.
"""

from heapq import heapify, heappop, heappush


def eliminated(diagonal: list[float], links: list[dict[int, float]], right: list[float]) -> list[float]:
    """The solution of positive definite equations; the lists given are used up.

    Args:
        diagonal: the diagonal of the matrix.
        links: per row what stands beside the diagonal, by column, both above and below it.
        right: the right-hand side.
    """
    heap = [(len(link), i) for i, link in enumerate(links)]
    heapify(heap)
    waiting = [True] * len(diagonal)
    done: list[tuple[int, list[tuple[int, float]]]] = []
    while heap:
        count, i = heappop(heap)
        link = links[i]
        if count != len(link) or not waiting[i]:
            if count < len(link) and waiting[i]:
                heappush(heap, (len(link), i))
            continue
        waiting[i] = False
        pivot = diagonal[i]
        mine = right[i] = right[i] / pivot
        if count == 1:
            ((j, value),) = link.items()
            share = value / pivot
            diagonal[j] -= share * value
            right[j] -= value * mine
            del links[j][i]
            heappush(heap, (len(links[j]), j))
            done.append((i, [(j, share)]))
            continue
        shares = []
        others = list(link.items())
        before = [len(links[j]) for j in link]
        for j, value in others:
            share = value / pivot
            shares.append((j, share))
            diagonal[j] -= share * value
            right[j] -= value * mine
            del links[j][i]
        _joined(links, others, shares)
        for j, most in zip(link, before, strict=True):
            if len(links[j]) < most:  # who has more neighbours than before is put off when its turn comes
                heappush(heap, (len(links[j]), j))
        done.append((i, shares))
    for i, shares in reversed(done):
        value = right[i]
        for j, share in shares:
            value -= share * right[j]
        right[i] = value
    return right


def _joined(links: list[dict[int, float]], others: list[tuple[int, float]], shares: list[tuple[int, float]]) -> None:
    """Link all neighbours of what was eliminated to each other."""
    for k, (j, share) in enumerate(shares, 1):
        link = links[j]
        for m, value in others[k:]:
            link[m] = links[m][j] = link.get(m, 0.0) - share * value
