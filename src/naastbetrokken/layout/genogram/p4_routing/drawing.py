# SPDX-License-Identifier: MIT
"""What strokes are drawn with: rims, tracks and the pieces of one joint."""

from collections.abc import Mapping, Sequence

from attrs import define, field

from naastbetrokken.layout.genogram.boxes import Box
from naastbetrokken.layout.genogram.form import Form, Forms, Shape
from naastbetrokken.layout.genogram.layers import Layers
from naastbetrokken.layout.genogram.p4_routing.heights import Heights
from naastbetrokken.layout.genogram.p4_routing.wires import Arm, Wire
from naastbetrokken.layout.outline import side as rim_side
from naastbetrokken.layout.outline import top as rim_top
from naastbetrokken.layout.result import LineRole, Point

Refs = tuple[str, ...]


@define
class Work:
    """Everything that decides where strokes run, and the pieces drawn so far."""

    layers: Layers
    formed: Forms
    arms: Mapping[int, Arm]
    high: Heights
    x: Sequence[float]
    box: Sequence[Box]
    pieces: dict[tuple[LineRole, Refs], list[tuple[Point, ...]]] = field(factory=dict)
    falling: dict[tuple[int, int], list[int]] = field(init=False)
    """Numbers of the risers that only go down, at each (slot, side)."""

    @falling.default
    def _found(self) -> dict[tuple[int, int], list[int]]:
        found: dict[tuple[int, int], list[int]] = {}
        for number, riser in enumerate(self.formed.risers):
            if riser.owner >= 0 and riser.down and not riser.up:
                found.setdefault((riser.owner, riser.side), []).append(number)
        return found

    def draw(self, role: LineRole, refs: Refs, *points: Point) -> None:
        """Add a polyline."""
        self.pieces.setdefault((role, refs), []).append(points)

    def union(self, joint: int) -> Refs:
        """The refs of a joint's own strokes."""
        return (self.layers.family.joints[joint].id,)

    def track(self, wire: Wire) -> float:
        """Height of a wire's horizontal line; any height in its channel when it only runs down."""
        if wire.track < 0:
            return self.high.bottom[wire.channel]
        return self.high.tracks[wire.channel][wire.track]

    def centre(self, slot: int) -> float:
        """Height of a slot's row."""
        return self.high.row[self.layers.slots[slot].row]

    def rim(self, slot: int, direction: int, dy: float) -> Point:
        """Where a horizontal line at `dy` meets a symbol's side; a passage has no width."""
        box = self.box[slot]
        reach = rim_side(box.shape, box.half, dy) if box.half else 0.0
        return (self.x[slot] + direction * reach, self.centre(slot) + dy)

    def head(self, slot: int, at: float) -> Point:
        """Where a vertical line at `at` meets the top of a symbol."""
        box = self.box[slot]
        return (at, self.centre(slot) - rim_top(box.shape, box.half, at - self.x[slot]))

    def is_person(self, slot: int) -> bool:
        """Whether somebody stands in this slot."""
        return self.layers.slots[slot].node >= 0

    def start(self, number: int) -> Point:
        """Where a riser leaves its row."""
        riser = self.formed.risers[number]
        return (self.arms[number].x, self.high.row[riser.row] + riser.dy)

    def around_people(self, form: Form, wires: Sequence[Wire]) -> tuple[Point, ...]:
        """The line around the people between two others, from the left one to the right one."""
        lane = next(w for w in wires if not w.descent and w.channel == form.row - (form.shape is Shape.ABOVE))
        points: list[Point] = []
        for number in form.ends:
            riser = self.formed.risers[number]
            stub = [
                self.rim(riser.owner, riser.side, riser.dy),
                self.start(number),
                (self.arms[number].x, self.track(lane)),
            ]
            points.extend(stub if number == form.ends[0] else reversed(stub))
        return tuple(points)
