# SPDX-License-Identifier: MIT
"""Walking along a polyline: places and directions by distance, stretches, parallels, teeth and waves."""

import math
from bisect import bisect_left
from itertools import pairwise

from attrs import field, frozen

from naastbetrokken.scene.marks import Point

STRAIGHT = 24.0
"""A piece shorter than this is part of a curve."""
SMOOTH = math.radians(10)
"""What turns less than this at a corner runs on smoothly."""


@frozen
class Walk:
    """A polyline to walk along.

    Attributes:
        points: the corners.
        reached: distance walked at each corner.
    """

    points: tuple[Point, ...]
    reached: tuple[float, ...] = field(init=False)

    @reached.default
    def _walked(self) -> tuple[float, ...]:
        walked = [0.0]
        for a, b in pairwise(self.points):
            walked.append(walked[-1] + math.dist(a, b))
        return tuple(walked)

    @property
    def length(self) -> float:
        """The whole way."""
        return self.reached[-1]

    def at(self, distance: float) -> tuple[Point, Point]:
        """The place after some distance, and the direction there as a unit vector."""
        last = len(self.points) - 2
        i = min(last, max(0, bisect_left(self.reached, distance) - 1))
        while i < last and self.reached[i + 1] == self.reached[i]:
            i += 1
        step = self.reached[i + 1] - self.reached[i]
        if not step:
            return self.points[-1], (1.0, 0.0)
        (ax, ay), (bx, by) = self.points[i], self.points[i + 1]
        t = (distance - self.reached[i]) / step
        return (ax + t * (bx - ax), ay + t * (by - ay)), ((bx - ax) / step, (by - ay) / step)

    def stretch(self, first: float, last: float) -> tuple[Point, ...]:
        """The part between two distances."""
        inner = [p for p, at in zip(self.points, self.reached, strict=True) if first < at < last]
        return tuple((round(x, 4), round(y, 4)) for x, y in (self.at(first)[0], *inner, self.at(last)[0]))

    def beside(self, distance: float, *, at: float) -> Point:
        """The place at some distance to the left after walking `at`."""
        (x, y), (tx, ty) = self.at(at)
        return x + ty * distance, y - tx * distance

    def parallel(self, distance: float) -> tuple[Point, ...]:
        """The same way at some distance to the left, its corners mitred."""
        if not distance:
            return self.points
        ways = [_unit(a, b) for a, b in pairwise(self.points) if a != b]
        corners = [p for p, q in zip(self.points, (*self.points[1:], None), strict=True) if p != q]
        made = []
        for i, (x, y) in enumerate(corners):
            before, after = ways[max(0, i - 1)], ways[min(i, len(ways) - 1)]
            nx, ny = before[1] + after[1], -(before[0] + after[0])
            scale = distance / max(0.5, (nx * nx + ny * ny) / 2)
            made.append((x + nx * scale, y + ny * scale))
        return tuple(made)

    def zigzag(self, height: float, length: float) -> tuple[Point, ...]:
        """Teeth along the way; both ends lie on it."""
        count = max(2, round(self.length / (length / 2)))
        step = self.length / count
        return tuple(
            self.beside(0.0 if i in {0, count} else (height if i % 2 else -height), at=i * step)
            for i in range(count + 1)
        )

    def wave(self, height: float, length: float) -> tuple[Point, ...]:
        """A sine along the way that begins and ends on it."""
        halves = max(2, round(self.length / (length / 2)))
        steps = halves * 6
        return tuple(
            self.beside(height * math.sin(math.pi * halves * i / steps), at=self.length * i / steps)
            for i in range(steps + 1)
        )

    def calmest(self) -> float:
        """The middle of the longest stretch without a corner; where all are short, half way."""
        low, high = max(self._stretches(), key=lambda span: (round(span[1] - span[0], 6), -span[0]))
        return (low + high) / 2 if high - low >= STRAIGHT else self.length / 2

    @property
    def room(self) -> float:
        """How much of the way lies around its calmest place without a corner."""
        longest = max(high - low for low, high in self._stretches())
        return longest if longest >= STRAIGHT else min(self.length, STRAIGHT)

    def _stretches(self) -> list[tuple[float, float]]:
        """From corner to corner: straight pieces, and smooth curves."""
        found: list[tuple[float, float]] = []
        last = 0.0
        for i, (a, b) in enumerate(pairwise(self.points)):
            if a == b:
                continue
            way = math.atan2(b[1] - a[1], b[0] - a[0])
            if found and abs(math.remainder(way - last, math.tau)) < SMOOTH:
                found[-1] = (found[-1][0], self.reached[i + 1])
            else:
                found.append((self.reached[i], self.reached[i + 1]))
            last = way
        return found or [(0.0, self.length)]


def _unit(a: Point, b: Point) -> Point:
    length = math.dist(a, b)
    return (b[0] - a[0]) / length, (b[1] - a[1]) / length
