# SPDX-License-Identifier: MIT
"""The nearest places that keep an order: isotonic regression by pooling adjacent violators (Ayer et al. 1955)."""

INFINITY = float("inf")


def projected(wish: list[float], bounds: list[tuple[int, int]], scale: list[float]) -> list[float]:
    """The nearest places that ascend along each row; `bounds` says where rows begin and end."""
    new: list[float] = []
    for start, end in bounds:
        new += ascending(wish[start:end], scale[start:end])
    return new


def ascending(values: list[float], weights: list[float]) -> list[float]:
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
