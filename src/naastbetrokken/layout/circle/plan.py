# SPDX-License-Identifier: MIT
"""What the circle's layout is given and what it gives back: people, radii, wedges and places in px, no colour.

The client stands at (0, 0). Angles are in radians, from the top and clockwise, as sectors are read.
"""

from math import cos, hypot, sin, tau
from typing import Final

from attrs import field, frozen

RINGS: Final = 3


Part = tuple[float, float, float, float]
"""Left, top, right and bottom of something drawn, from the middle of the member it belongs to."""


@frozen(kw_only=True)
class Member:
    """Somebody to be placed: a symbol with texts, as a few rectangles around the middle of it all.

    Attributes:
        id: person id.
        ring: 0 for the inner ring, 2 for the outer one.
        sector: which sector, by its number in `circle(sectors=...)`.
        parts: what is drawn.
    """

    id: str
    ring: int
    sector: int
    parts: tuple[Part, ...]

    @property
    def radius(self) -> float:
        """Radius of the disc around the middle that holds everything."""
        return max(
            (hypot(max(-left, right), max(-top, bottom)) for left, top, right, bottom in self.parts), default=0.0
        )

    @property
    def half(self) -> tuple[float, float]:
        """How far it reaches to a side at most, and up or down."""
        wide = max((max(-left, right) for left, _, right, _ in self.parts), default=0.0)
        return wide, max((max(-top, bottom) for _, top, _, bottom in self.parts), default=0.0)


@frozen(kw_only=True)
class Sizes:
    """Distances in px.

    Attributes:
        core: radius that the client and the client's name need.
        apart: room between people side by side, or one below the other.
        rim: room between people and the rings.
        least: width of a ring with nobody in it.
        sector: smallest angle of a sector, in radians.
    """

    core: float = 56.0
    apart: float = 8.0
    rim: float = 4.0
    least: float = 44.0
    sector: float = tau / 30


@frozen
class Spot:
    """Where the middle of a member stands."""

    id: str
    x: float
    y: float


@frozen(kw_only=True)
class Wedge:
    """The part of the circle that is one sector's, from angle to angle."""

    sector: int
    start: float
    end: float

    @property
    def middle(self) -> float:
        """The angle half way."""
        return (self.start + self.end) / 2


@frozen(kw_only=True)
class CircleLayout:
    """A circle with everybody in place.

    Attributes:
        core: radius of what is the client's own.
        radii: outer radius of each ring, from the inner one.
        wedges: the sectors, clockwise from the top; together the whole circle.
        spots: everybody's place, in the order of the members given.
    """

    core: float
    radii: tuple[float, float, float]
    wedges: tuple[Wedge, ...] = ()
    spots: tuple[Spot, ...] = field(default=())


def towards(angle: float, radius: float) -> tuple[float, float]:
    """The point in this direction from the client, y down."""
    return radius * sin(angle), -radius * cos(angle)
