# SPDX-License-Identifier: MIT
"""Ports: at which height each line leaves the side of its symbol, with the same white between all of them.

From top to bottom a side has the lines that go up, nearest first, the couple's line in the middle, arcs to the
neighbour, and the lines that go down, nearest last: in this order none crosses another near the symbol. Lines of more
than one stroke get as much more room as they are wider.
"""

from collections.abc import Sequence
from math import hypot

from attrs import define, field, frozen

from naastbetrokken.layout.genogram.boxes import Box
from naastbetrokken.layout.genogram.form import COUPLE_APART, LEFT, RIGHT, Form, Forms, Riser, Shape
from naastbetrokken.layout.genogram.sizes import Sizes
from naastbetrokken.layout.outline import side, top

THIN = 1.0
"""Half the width of a family line, and the least white beside a line."""
THINNER = 0.85
"""How much of its width a family line keeps where many lines leave one side."""
COUPLE = 2.0
"""Half the width of a couple's line, with its white."""
EDGE = 2.5
"""How far from its upper and lower end the side of a symbol is free of lines."""
WITHIN = 0.7
"""On a symbol of less than usual size: which part of the half has a rim to speak of."""

BESIDE_CHILD = 4.0
"""How far from the end of a child line a line leaves a symbol."""
OUTER = 0.5
"""How much of the room that is left the outer halves of the last and the first line may take, one after the other."""
STEP = 0.5
"""How much lower the next height that is tried lies."""


def set_ports(formed: Forms, box: Sequence[Box], sizes: Sizes) -> None:
    """Set the heights at which all risers and arcs leave their symbols."""
    for (slot, _), lines in _sides(formed).items():
        limit = side_room(box[slot]) + COUPLE
        highest = _highest(box[slot], limit)
        if lines.level:
            base = (lines.level - 1) / 2 * COUPLE_APART + COUPLE
            for ports, way, most in ((lines.above[::-1], -1, highest), (lines.below, 1, limit)):
                for port, dy in zip(ports, _spaced(ports, max(THIN, most - base), sizes)[0], strict=True):
                    port.put(way * (base + dy))
        else:
            ports = [*lines.above, *lines.below]
            places, (first, last) = _spaced(ports, 2 * highest, sizes)
            middle = (first + last) / 2
            for port, dy in zip(ports, places, strict=True):
                port.put(dy - middle)


def side_room(box: Box) -> float:
    """How much room the side of a symbol has for lines above a couple's line, and below it."""
    half = box.half
    return (max(half - EDGE, WITHIN * half) if half > 2 * EDGE else WITHIN * half) - COUPLE


def _highest(box: Box, limit: float) -> float:
    """How far above the middle a line may leave: on a rim that leans, clear of the child lines that arrive there."""
    if box.crown is None:
        return limit
    across, up = box.crown, top(box.shape, box.half, box.crown)
    while limit > STEP:
        beside = side(box.shape, box.half, -limit) - across
        if beside > 0 and hypot(beside, up - limit) >= BESIDE_CHILD:
            break
        limit -= STEP
    return limit


@frozen
class _Port:
    """One end of a line.

    Attributes:
        line: the riser, or the form of an arc.
        end: which end of an arc this is.
    """

    line: Riser | Form
    end: int = 0

    @property
    def wide(self) -> float:
        """Half the width of the line."""
        return self.line.rim or THIN

    def put(self, dy: float) -> None:
        """Let the line leave at this height."""
        if isinstance(self.line, Riser):
            self.line.dy = dy
        else:
            self.line.arc = (dy, self.line.arc[1]) if self.end == 0 else (self.line.arc[0], dy)


@define
class _Side:
    """The lines at one side of a symbol.

    Attributes:
        level: how many straight couple lines arrive in the middle.
        above: lines that go up, from the top.
        below: arcs and lines that go down, from the top.
    """

    level: int = 0
    above: list[_Port] = field(factory=list)
    below: list[_Port] = field(factory=list)


def _sides(formed: Forms) -> dict[tuple[int, int], _Side]:
    """The lines at each (slot, side) that has more than straight ones."""
    sides: dict[tuple[int, int], _Side] = {}
    for form in formed.forms:
        if form.shape is Shape.ARC:
            for end, key in enumerate(((form.left, RIGHT), (form.right, LEFT))):
                sides.setdefault(key, _Side()).below.append(_Port(form, end))
    owned: dict[tuple[int, int], list[tuple[tuple[float, ...], int]]] = {}
    for number, riser in enumerate(formed.risers):
        if riser.owner >= 0:
            owned.setdefault((riser.owner, riser.side), []).append((riser.reach, number))
    for key, numbers in owned.items():
        own = [formed.risers[number] for _, number in sorted(numbers)]
        side = sides.setdefault(key, _Side())
        side.above += [_Port(riser) for riser in own if riser.up]
        down = [_Port(riser) for riser in reversed(own) if not riser.up]
        written = [port for port in down if isinstance(port.line, Riser) and port.line.label]
        # A text stands above its line: nothing may come in between.
        side.below = [*written, *side.below, *(port for port in down if port not in written)]
    for form in formed.forms:
        if form.shape is Shape.STRAIGHT:
            for key in ((form.left, RIGHT), (form.right, LEFT)):
                if key in sides:
                    sides[key].level += 1
    return sides


def _spaced(ports: Sequence[_Port], room: float, sizes: Sizes) -> tuple[list[float], tuple[float, float]]:
    """Places one after the other with equal white before each; and where the first line begins and the last one ends.

    Where the room is too small, lines count as thinner.
    """
    used = 2 * sum(port.wide for port in ports)
    count = max(1, len(ports))
    white = min(sizes.port - 2 * THIN, max((room - used) / count, min(THIN, room / (2 * count))))
    halves = [half for port in ports for half in (port.wide, port.wide)]
    if room - white * count < used:
        halves = _thinner(halves, room - white * count)
    places = []
    at = 0.0
    for before, after in zip(halves[::2], halves[1::2], strict=True):
        places.append(at + white + before)
        at += white + before + after
    return places, (white, at)


def _thinner(halves: Sequence[float], room: float) -> list[float]:
    """How much the halves of lines count for where they do not fit: those between lines give way first.

    Bonds come nearer to each other before one of them leaves above or below its symbol, or lies on the couple's line.
    Family lines keep nearly all of their width: near another one they would be one.
    """
    last = min(halves[-1], OUTER * room)
    first = min(halves[0], OUTER * (room - last))
    left, inner = room - first - last, halves[1:-1]
    family = THINNER * sum(half for half in inner if half <= THIN)
    broad = sum(half for half in inner if half > THIN)
    part = min(1.0, left / max(sum(inner), THIN))
    if part < THINNER and left > family:
        inner = [half * (left - family) / broad if half > THIN else half * THINNER for half in inner]
    else:
        inner = [half * part for half in inner]
    return [first, *inner, last]
