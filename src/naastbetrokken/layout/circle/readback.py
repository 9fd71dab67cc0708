# SPDX-License-Identifier: MIT
"""Looks at a finished circle as a stranger would: who stands in which ring and sector, and does anybody touch.

It knows nothing of how the places came about, so it finds what the layout got wrong.
"""

from collections.abc import Iterator, Sequence
from math import atan2, cos, hypot, sin, tau

from attrs import frozen

from naastbetrokken.layout.circle.plan import CircleLayout, Member, Part, Spot, Wedge

TOLERANCE = 0.05
"""Px that rounding may take."""


@frozen(kw_only=True)
class Fault:
    """Something a reader would see wrongly.

    Attributes:
        code: "twice", "missing", "ring", "sector" or "touch".
        refs: ids of whom it is about.
    """

    code: str
    refs: tuple[str, ...]


def faults(layout: CircleLayout, members: Sequence[Member]) -> tuple[Fault, ...]:
    """Everything that is not as the client placed it.

    Args:
        layout: what is to be drawn.
        members: what was asked for.
    """
    found: list[Fault] = []
    wanted, seen = [member.id for member in members], [spot.id for spot in layout.spots]
    found += [Fault(code="missing", refs=(one,)) for one in wanted if one not in seen]
    found += [Fault(code="twice", refs=(one,)) for one in dict.fromkeys(seen) if seen.count(one) > 1]
    by_id = {member.id: member for member in members}
    placed = sorted(((spot, by_id[spot.id]) for spot in layout.spots), key=lambda one: one[0].x)
    wedges = {wedge.sector: wedge for wedge in layout.wedges}
    edges = (layout.core, *layout.radii)
    for spot, member in placed:
        inner, outer = edges[member.ring] - TOLERANCE, edges[member.ring + 1] + TOLERANCE
        corners = [_distances(spot, part) for part in member.parts]
        if any(near < inner or far > outer for near, far in corners):
            found.append(Fault(code="ring", refs=(spot.id,)))
        if not _within(spot, member, wedges[member.sector], alone=len(wedges) == 1):
            found.append(Fault(code="sector", refs=(spot.id,)))
    found += _touching(placed)
    return tuple(found)


def _touching(placed: Sequence[tuple[Spot, Member]]) -> Iterator[Fault]:
    halves = [member.half for _, member in placed]
    widest = max((wide for wide, _ in halves), default=0.0)
    for i, (spot, member) in enumerate(placed):
        wide, high = halves[i]
        for k in range(i + 1, len(placed)):
            other, beside = placed[k]
            if other.x - spot.x >= wide + widest:
                break
            near = other.x - spot.x < wide + halves[k][0] and abs(other.y - spot.y) < high + halves[k][1]
            if near and any(_meet(spot, one, other, two) for one in member.parts for two in beside.parts):
                yield Fault(code="touch", refs=(spot.id, other.id))


def _meet(spot: Spot, part: Part, other: Spot, beside: Part) -> bool:
    dx, dy = other.x - spot.x, other.y - spot.y
    return (
        part[0] < beside[2] + dx - TOLERANCE
        and beside[0] + dx < part[2] - TOLERANCE
        and part[1] < beside[3] + dy - TOLERANCE
        and beside[1] + dy < part[3] - TOLERANCE
    )


def _distances(spot: Spot, part: Part) -> tuple[float, float]:
    """How near to the client, and how far away, a rectangle reaches."""
    left, right, top, bottom = spot.x + part[0], spot.x + part[2], spot.y + part[1], spot.y + part[3]
    near = hypot(max(0.0, left, -right), max(0.0, top, -bottom))
    return near, hypot(max(-left, right), max(-top, bottom))


def _within(spot: Spot, member: Member, wedge: Wedge, *, alone: bool) -> bool:
    """Whether somebody stands between the two lines of a sector without touching them."""
    angle = atan2(spot.x, -spot.y) % tau
    if not wedge.start <= angle <= wedge.end:
        return False
    return alone or all(_clear(spot, part, line) for part in member.parts for line in (wedge.start, wedge.end))


def _clear(spot: Spot, part: Part, line: float) -> bool:
    """Whether a rectangle lies to one side of the line from the client in this direction."""
    across, along = cos(line), sin(line)
    corners = ((spot.x + part[i], spot.y + part[k]) for i in (0, 2) for k in (1, 3))
    sides = [x * across + y * along for x, y in corners if x * along - y * across > 0]  # not those behind the client
    return not sides or min(sides) >= -TOLERANCE or max(sides) <= TOLERANCE
