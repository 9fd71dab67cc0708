# SPDX-License-Identifier: MIT
"""Outlines as marks and as polygons: the shapes of `layout.outline`, drawn.

Each shape fills the square from -1 to 1 around its centre, so that a line which the layout ends on the rim ends on
what is drawn here.
"""

import math
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from naastbetrokken.scene.marks import KAPPA, Bend, Circle, Close, Draw, Ink, Mark, Move, Path, Point, Polygon, Rect

ROUNDING: Final = 1 / 3
"""Corner radius of the rounded square, in parts of the half width."""
STEPS: Final = 16
"""Straight pieces a quarter circle is cut into for clipping; the error stays under a tenth of a px."""

UNIT: Final[Mapping[str, tuple[Point, ...]]] = MappingProxyType(
    {
        "square": ((-1, -1), (1, -1), (1, 1), (-1, 1)),
        "diamond": ((0, -1), (1, 0), (0, 1), (-1, 0)),
        "triangle": ((0, -1), (1, 1), (-1, 1)),
    }
)


def _arc(cx: float, cy: float, r: float, first: float, last: float) -> tuple[Point, ...]:
    """Points on a quarter circle; angles in quarters, clockwise from the right."""
    return tuple(
        (cx + r * math.cos(a), cy + r * math.sin(a))
        for a in ((first + (last - first) * i / STEPS) * math.pi / 2 for i in range(STEPS + 1))
    )


def _outlines() -> dict[str, tuple[Point, ...]]:
    inner = 1 - ROUNDING
    circle = (*_arc(0, 0, 1, 0, 1), *_arc(0, 0, 1, 1, 2), *_arc(0, 0, 1, 2, 3), *_arc(0, 0, 1, 3, 4))
    return {
        **UNIT,
        "circle": circle,
        "dot": circle,
        "dome": (*_arc(0, 0, 1, 2, 3), *_arc(0, 0, 1, 3, 4), (1, 1), (-1, 1)),
        "rounded": (
            *_arc(inner, inner, ROUNDING, 0, 1),
            *_arc(-inner, inner, ROUNDING, 1, 2),
            *_arc(-inner, -inner, ROUNDING, 2, 3),
            *_arc(inner, -inner, ROUNDING, 3, 4),
        ),
    }


OUTLINES: Final[Mapping[str, tuple[Point, ...]]] = MappingProxyType(_outlines())
"""Convex polygons that stand for the shapes wherever something is clipped to them."""


def polygon(shape: str, x: float, y: float, half: float) -> tuple[Point, ...]:
    """The outline as a convex polygon."""
    return tuple((x + half * ux, y + half * uy) for ux, uy in OUTLINES[shape])


def _straight(shape: str) -> Callable[[float, float, float, Ink], Mark]:
    def drawn(x: float, y: float, half: float, ink: Ink) -> Mark:
        return Polygon(polygon(shape, x, y, half), ink=ink)

    return drawn


def _square(x: float, y: float, half: float, ink: Ink) -> Mark:
    return Rect(x - half, y - half, 2 * half, 2 * half, ink=ink)


def _rounded(x: float, y: float, half: float, ink: Ink) -> Mark:
    return Rect(x - half, y - half, 2 * half, 2 * half, half * ROUNDING, ink=ink)


def _circle(x: float, y: float, half: float, ink: Ink) -> Mark:
    return Circle(x, y, half, ink=ink)


def _dome(x: float, y: float, half: float, ink: Ink) -> Mark:
    left, top, right, foot, handle = x - half, y - half, x + half, y + half, half * KAPPA
    return Path(
        (
            Move((left, foot)),
            Draw((left, y)),
            Bend((left, y - handle), (x - handle, top), (x, top)),
            Bend((x + handle, top), (right, y - handle), (right, y)),
            Draw((right, foot)),
            Close(),
        ),
        ink=ink,
    )


def _cross(x: float, y: float, half: float, ink: Ink) -> Mark:
    return Path(
        (
            Move((x - half, y - half)),
            Draw((x + half, y + half)),
            Move((x - half, y + half)),
            Draw((x + half, y - half)),
        ),
        ink=ink,
    )


DRAWN: Final[Mapping[str, Callable[[float, float, float, Ink], Mark]]] = MappingProxyType(
    {
        "square": _square,
        "rounded": _rounded,
        "circle": _circle,
        "dot": _circle,
        "dome": _dome,
        "diamond": _straight("diamond"),
        "triangle": _straight("triangle"),
        "cross": _cross,
    }
)
"""How each outline is drawn."""


def outline(shape: str, x: float, y: float, half: float, ink: Ink) -> Mark:
    """The outline as a mark around its centre."""
    return DRAWN[shape](x, y, half, ink)


def clipped(points: tuple[Point, ...], a: float, b: float, c: float) -> tuple[Point, ...]:
    """The part of a convex polygon where `a*x + b*y <= c` (Sutherland and Hodgman 1974, one edge)."""
    kept: list[Point] = []
    for (px, py), (qx, qy) in zip(points, (*points[1:], points[0]), strict=True):
        p, q = a * px + b * py - c, a * qx + b * qy - c
        if p <= 0:
            kept.append((px, py))
        if (p < 0 < q) or (q < 0 < p):
            t = p / (p - q)
            kept.append((px + t * (qx - px), py + t * (qy - py)))
    return tuple(kept)


def chord(points: tuple[Point, ...], a: float, b: float, c: float) -> tuple[Point, Point] | None:
    """Where the line `a*x + b*y = c` runs through a convex polygon; None where it misses."""
    hits: list[Point] = []
    for (px, py), (qx, qy) in zip(points, (*points[1:], points[0]), strict=True):
        p, q = a * px + b * py - c, a * qx + b * qy - c
        if (p <= 0 < q) or (q <= 0 < p):
            t = p / (p - q)
            hits.append((px + t * (qx - px), py + t * (qy - py)))
    return (hits[0], hits[1]) if len(hits) == 2 else None
