# SPDX-License-Identifier: MIT
"""Where a point or a stroke stands to the outline of a symbol."""

from naastbetrokken.layout.outline import SIDE, TOP
from naastbetrokken.layout.result import Placed, Point
from naastbetrokken.layout.validate.segments import Segment

NEAR = 0.6
STEP = 1.0


def on_rim(node: Placed, point: Point) -> bool:
    """Whether a stroke that ends here touches this symbol: on its side, or on its top."""
    half_w, half_h = node.width / 2, node.height / 2
    dx, dy = point[0] - node.x, point[1] - node.y
    if abs(dx) > half_w + NEAR or abs(dy) > half_h + NEAR:
        return False
    side = half_w * SIDE[node.shape](max(-1.0, min(1.0, dy / half_h)))
    top = half_h * TOP[node.shape](max(-1.0, min(1.0, dx / half_w)))
    return abs(abs(dx) - side) <= NEAR or abs(dy + top) <= NEAR


def inside(node: Placed, segment: Segment) -> bool:
    """Whether a stroke passes through the inside of this symbol."""
    half_w, half_h = node.width / 2 - NEAR, node.height / 2 - NEAR
    box = (node.x - half_w, node.y - half_h, node.x + half_w, node.y + half_h)
    if half_w <= 0 or half_h <= 0 or not segment.enters(box):
        return False
    (ax, ay), (bx, by) = segment.a, segment.b
    length = ((bx - ax) ** 2 + (by - ay) ** 2) ** 0.5
    steps = max(1, int(length / STEP))
    for i in range(steps + 1):
        x, y = ax + (bx - ax) * i / steps - node.x, ay + (by - ay) * i / steps - node.y
        if abs(x) < half_w and abs(y) < half_h and _within(node, x / half_w, y / half_h, half_w):
            return True
    return False


def _within(node: Placed, u: float, v: float, half: float) -> bool:
    """Whether a point of the unit box lies inside the outline by more than a hair."""
    hair = NEAR / half
    if node.shape == "cross":
        return False
    return abs(u) < SIDE[node.shape](v) - hair and (v > 0 or -v < TOP[node.shape](u) - hair)
