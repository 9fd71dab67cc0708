# SPDX-License-Identifier: MIT
"""Where a line from the centre of a symbol meets its rim."""

from naastbetrokken.layout.result import Point


def rim(shape: str, half: float, way: Point) -> float:
    """How far from the centre the rim of a shape lies in a direction."""
    ux, uy = abs(way[0]), abs(way[1])
    if shape == "square":
        return half / max(ux, uy)
    if shape == "diamond":
        return half / (ux + uy)
    return half
