# SPDX-License-Identifier: MIT
"""Solving sparse symmetric equations by elimination, those with few neighbours first (Tinney and Walker 1967).

A family is nearly a tree in rows, so hardly anything fills up. Nobody looks for the one with the fewest neighbours: who
has no more than some number of them goes in one pass, and only when few do that number grows (after Liu 1985).
"""

FEW = 2
"""Up to so many neighbours are few at first; one more ..."""
STUCK = 0.9
"""... each time that more than this part of those who were left are left again."""


def eliminated(diagonal: list[float], links: list[dict[int, float]], right: list[float]) -> list[float]:
    """The solution of positive definite equations; the lists given are used up.

    Args:
        diagonal: the diagonal of the matrix.
        links: per row what stands beside the diagonal, by column, both above and below it.
        right: the right-hand side.
    """
    done: list[tuple[int, list[tuple[int, float]]]] = []
    waiting = list(range(len(diagonal)))
    few = FEW
    while waiting:
        later = []
        for i in waiting:
            link = links[i]
            if len(link) > few:
                later.append(i)
                continue
            pivot = diagonal[i]
            mine = right[i] = right[i] / pivot
            others = list(link.items())
            shares = []
            for j, value in others:
                share = value / pivot
                shares.append((j, share))
                diagonal[j] -= share * value
                right[j] -= value * mine
                del links[j][i]
            if len(others) > 1:
                _joined(links, others, shares)
            done.append((i, shares))
        if len(later) > STUCK * len(waiting):
            few += 1
        waiting = later
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
