# SPDX-License-Identifier: MIT
"""A row: people on an arc, one after the other, each as near to the one before as their shapes allow.

Everybody is held both by a level box and by a disc, and two people are apart as soon as their boxes or their discs are.
Boxes lie level while the arc bends, so they are better at the top, where people stand side by side, and at the sides,
where one stands below the other; in between discs are. The nearest angle follows in closed form from where the arc
leaves the rectangle, or the disc, in which the second person would touch the first.
"""

from collections.abc import Sequence
from math import acos, asin, cos, hypot, inf, pi, sin, tau
from typing import Final

Half = tuple[float, float, float]
"""Half the width and height of a person's box, and the radius of the disc, with half the room around each."""
EXACT: Final = 1e-9


def clear_of_spoke(spoke: float, half: Half, radius: float) -> float:
    """The least angle between the line at `spoke` and somebody on this radius who does not touch it."""
    reach = min(half[2], half[0] * abs(cos(spoke)) + half[1] * abs(sin(spoke)))
    return asin(reach / radius) if reach < radius else pi / 2


def after(angle: float, half: Half, other: Half, radius: float) -> float:
    """The first angle beyond `angle` at which `other` does not touch `half`, who stands there."""
    wide, high = (half[0] + other[0]) / radius, (half[1] + other[1]) / radius
    turn = angle % tau
    across, down = sin(turn), cos(turn)
    chord = (half[2] + other[2]) / (2 * radius)
    nearest = 2 * asin(chord) if chord < 1.0 else inf
    for side in (across - wide, across + wide):
        if -1.0 <= side <= 1.0:
            first = asin(side)
            for found in (first, pi - first):
                step = (found - turn) % tau
                if EXACT < step < nearest:
                    nearest = step
    for side in (down - high, down + high):
        if -1.0 <= side <= 1.0:
            first = acos(side)
            for found in (first, -first):
                step = (found - turn) % tau
                if EXACT < step < nearest:
                    nearest = step
    return angle + nearest


def touch(angle: float, half: Half, other_angle: float, other: Half, radius: float) -> bool:
    """Whether two people at two angles of one arc touch."""
    wide, high = abs(sin(angle) - sin(other_angle)) * radius, abs(cos(angle) - cos(other_angle)) * radius
    return (
        wide < half[0] + other[0] - EXACT
        and high < half[1] + other[1] - EXACT
        and hypot(wide, high) < half[2] + other[2] - EXACT
    )


def next_angle(angles: Sequence[float], halves: Sequence[Half], half: Half, radius: float) -> float:
    """The first angle at which somebody fits behind those of a row that has begun."""
    angle = after(angles[-1], halves[-1], half, radius)
    for back in range(len(angles) - 2, max(-1, len(angles) - 5), -1):  # somebody small may not part the neighbours
        if touch(angles[back], halves[back], angle, half, radius):
            angle = max(angle, after(angles[back], halves[back], half, radius))
    return angle


def earliest(start: float, halves: Sequence[Half], radius: float) -> list[float]:
    """Everybody of a row as near to the line at `start` as possible."""
    angles: list[float] = []
    for half in halves:
        if angles:
            angles.append(
                max(
                    next_angle(angles, halves[: len(angles)], half, radius), start + clear_of_spoke(start, half, radius)
                )
            )
        else:
            angles.append(start + clear_of_spoke(start, half, radius))
    return angles


def latest(end: float, halves: Sequence[Half], radius: float) -> list[float]:
    """Everybody of a row as near to the line at `end` as possible: the mirror image of `earliest`."""
    return [-angle for angle in reversed(earliest(-end, halves[::-1], radius))]


def spread(start: float, end: float, halves: Sequence[Half], radius: float) -> list[float] | None:
    """Everybody of a row evenly between two lines; None if there is no room for them."""
    first, last = earliest(start, halves, radius), latest(end, halves, radius)
    if any(low > high + 1e-6 for low, high in zip(first, last, strict=True)):
        return None
    count = len(halves)
    even = [low + (high - low) * (i + 0.5) / count for i, (low, high) in enumerate(zip(first, last, strict=True))]
    middle = [(low + high) / 2 for low, high in zip(first, last, strict=True)]
    for angles in (even, middle):
        if not _touching(angles, halves, radius):
            return angles
    return first


def _touching(angles: Sequence[float], halves: Sequence[Half], radius: float) -> bool:
    return any(
        touch(angles[i], halves[i], angles[j], halves[j], radius)
        for j in range(1, len(angles))
        for i in range(max(0, j - 4), j)
    )
