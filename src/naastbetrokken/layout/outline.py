# SPDX-License-Identifier: MIT
"""Outlines of symbols: where a horizontal or vertical line meets the rim.

Lines must end exactly on the outline, so the layout has to know the shapes that the symbols will have. Each rim
function gives, for a unit outline (half width and half height 1), how far the rim lies from the centre line at
offset `t` (-1 to 1, down and right positive).
"""

import math
from collections.abc import Callable, Mapping

Rim = Callable[[float], float]


def _square(t: float) -> float:  # noqa: ARG001  the rim of a square does not bend
    return 1.0


def _circle(t: float) -> float:
    return math.sqrt(max(0.0, 1.0 - t * t))


def _diamond(t: float) -> float:
    return 1.0 - abs(t)


def _dome_side(t: float) -> float:
    return 1.0 if t >= 0 else _circle(t)


def _triangle_side(t: float) -> float:
    return (1.0 + t) / 2


def _triangle_top(t: float) -> float:
    return 1.0 - 2 * abs(t)


def _rounded(t: float) -> float:
    """A square whose corners have a radius of a third of the half width."""
    radius = 1 / 3
    beyond = abs(t) - (1 - radius)
    return 1.0 if beyond <= 0 else 1 - radius + math.sqrt(max(0.0, radius * radius - beyond * beyond))


SIDE: Mapping[str, Rim] = {
    "square": _square,
    "circle": _circle,
    "diamond": _diamond,
    "dome": _dome_side,
    "rounded": _rounded,
    "triangle": _triangle_side,
    "dot": _circle,
    "cross": _diamond,
}
"""Distance of the left and right rim from the vertical centre line, by height."""

TOP: Mapping[str, Rim] = {
    "square": _square,
    "circle": _circle,
    "diamond": _diamond,
    "dome": _circle,
    "rounded": _rounded,
    "triangle": _triangle_top,
    "dot": _circle,
    "cross": lambda t: 0.0 if t == 0 else abs(t),
}
"""Distance of the upper rim from the horizontal centre line, by offset to the side."""

SHAPES = tuple(sorted(SIDE))
"""The names of all outlines."""


def side(shape: str, half: float, dy: float) -> float:
    """How far left and right of the centre the rim lies at height `dy` from the centre, in px."""
    return half * SIDE[shape](dy / half)


def top(shape: str, half: float, dx: float) -> float:
    """How far above the centre the upper rim lies at `dx` from the centre, in px."""
    return half * TOP[shape](dx / half)
