# SPDX-License-Identifier: MIT
"""Lanes around the star: ellipses outside everything, in which lines between members run side by side."""

import math
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

from attrs import evolve, frozen

from naastbetrokken.layout.ecogram.result import Disc
from naastbetrokken.layout.result import Point

FIRST: Final = 14.0
"""Px between the star and the first lane."""
APART: Final = 8.0
"""Px between two lanes."""
STEP: Final = 0.05
"""Radians between two points of a lane."""
ROUND: Final = 22.0
"""Px over which a line turns into a lane."""
TURNS: Final = 6
FAN: Final = 8.0
"""Px between lines that leave one symbol for the lanes."""
RIM: Final[Mapping[str, tuple[Point, ...]]] = MappingProxyType(
    {
        "circle": tuple((math.cos(i * math.pi / 8), math.sin(i * math.pi / 8)) for i in range(16)),
        "square": ((-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)),
        "diamond": ((0.0, -1.0), (1.0, 0.0), (0.0, 1.0), (-1.0, 0.0)),
    }
)
"""Points on the rim of each shape, for a half width of 1."""
BESIDE: Final = 0.03
"""Radians between two lines in one lane."""
Span = tuple[float, float]
"""Where a line in a lane begins and how far it goes, clockwise, as parameter of the ellipse."""


Aside = tuple[int, int]
"""So many places further to the side a line leaves its first symbol and comes to its second one."""
ASIDES: Final[tuple[Aside, ...]] = ((0, 0), (1, 0), (0, 1), (-1, 0), (0, -1), (2, 0), (0, 2), (-2, 0), (0, -2), (2, 2))


@frozen(kw_only=True)
class Lanes:
    """The lanes, and what runs in them.

    Attributes:
        aspect: how much wider than high they are.
        size: height of the star from its middle.
        spans: what runs in each lane, from the innermost.
        left: ids of symbols that lines left or came to, once for each line.
    """

    aspect: float
    size: float
    spans: tuple[tuple[Span, ...], ...] = ()
    left: tuple[str, ...] = ()

    @classmethod
    def around(cls, discs: Sequence[Disc], aspect: float) -> "Lanes":
        """Empty lanes around these symbols."""
        corners = ((disc.x + dx * disc.half, disc.y + dy * disc.half) for disc in discs for dx, dy in RIM[disc.shape])
        size = max((math.hypot(x / aspect, y) for x, y in corners), default=0.0)
        return cls(aspect=aspect, size=size)

    def between(self, a: Disc, b: Disc, aside: Aside) -> tuple[Point, ...]:
        """The way in the first lane that is free, from beside one symbol to beside the other."""
        start, long = self._span(a, b, aside)
        size = self.size + FIRST + APART * self._free(_clockwise(start, long))
        bend = math.copysign(min(ROUND / size, abs(long) / 3), long)
        steps = max(2, math.ceil(abs(long - 2 * bend) / STEP))
        turns = [start + bend + (long - 2 * bend) * i / steps for i in range(steps + 1)]
        first = self._turned(start, start + bend, size)
        last = self._turned(start + long, start + long - bend, size)
        return (*first, *(self._at(turn, size) for turn in turns), *reversed(last))

    def taken(self, a: Disc, b: Disc, aside: Aside) -> "Lanes":
        """The lanes once this line runs there."""
        span = _clockwise(*self._span(a, b, aside))
        free = self._free(span)
        spans = [list(lane) for lane in self.spans] + ([[]] if free == len(self.spans) else [])
        spans[free].append(span)
        return evolve(self, spans=tuple(map(tuple, spans)), left=(*self.left, a.id, b.id))

    def _turned(self, outwards: float, along: float, size: float) -> tuple[Point, ...]:
        """From the way outwards into the lane, round the corner (a quadratic curve)."""
        begin, corner, end = self._at(outwards, size - ROUND), self._at(outwards, size), self._at(along, size)
        made = []
        for i in range(TURNS):
            t = i / TURNS
            k = ((1 - t) ** 2, 2 * t * (1 - t), t * t)
            made.append(
                (
                    k[0] * begin[0] + k[1] * corner[0] + k[2] * end[0],
                    k[0] * begin[1] + k[1] * corner[1] + k[2] * end[1],
                )
            )
        return tuple(made)

    def _span(self, a: Disc, b: Disc, aside: Aside) -> Span:
        """From the direction of one to that of the other, the shorter way round; lines of one symbol fan out."""
        first, last = (math.atan2(disc.y, disc.x / self.aspect) for disc in (a, b))
        way = math.copysign(1.0, math.remainder(last - first, 2 * math.pi))
        first += way * FAN / self.size * (self.left.count(a.id) + aside[0])
        last -= way * FAN / self.size * (self.left.count(b.id) + aside[1])
        return first, math.remainder(last - first, 2 * math.pi)

    def _free(self, span: Span) -> int:
        """The first lane in which nothing runs where this line would."""
        for i, lane in enumerate(self.spans):
            if not any(_meet(span, other) for other in lane):
                return i
        return len(self.spans)

    def _at(self, turn: float, size: float) -> Point:
        return self.aspect * size * math.cos(turn), size * math.sin(turn)


def _clockwise(start: float, long: float) -> Span:
    return (start, long) if long >= 0 else (start + long, -long)


def _meet(one: Span, other: Span) -> bool:
    """Whether two stretches of a lane have something in common."""
    between = (other[0] - one[0]) % (2 * math.pi)
    return between < one[1] + BESIDE or 2 * math.pi - between < other[1] + BESIDE
