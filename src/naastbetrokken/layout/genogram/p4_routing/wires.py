# SPDX-License-Identifier: MIT
"""Wires: what each joint draws in a channel between two rows.

A wire is one horizontal line on a track, with verticals that come from the row above (`ups`) and go to the row below
(`downs`), after the channel routing problem of circuit boards (Hashimoto and Stevens 1971; Deutsch 1976).
"""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from attrs import define, field

from naastbetrokken.layout.genogram.boxes import Box, port_step
from naastbetrokken.layout.genogram.form import Form, Forms, Shape
from naastbetrokken.layout.genogram.gaps import Gaps
from naastbetrokken.layout.genogram.layers import Layers, Net
from naastbetrokken.layout.genogram.p4_routing.forks import Fork
from naastbetrokken.layout.genogram.plan import Plan
from naastbetrokken.layout.genogram.sizes import Sizes


@define
class Arm:
    """A vertical of a wire.

    Attributes:
        x: where it stands.
        low: least x it may be moved to.
        high: greatest x it may be moved to.
        slot: the slot it leads to, or -1 for a riser.
        riser: the riser it continues, or -1.
        twins: the slots of twins who share this vertical, or empty.
        ends: where each twin's line arrives.
        level: whether the twins' lines part along a level line, because something stands between the twins.
    """

    x: float
    low: float
    high: float
    slot: int = -1
    riser: int = -1
    twins: tuple[int, ...] = ()
    ends: tuple[float, ...] = ()
    level: bool = False


@define(eq=False)
class Wire:
    """One joint's line in one channel.

    Attributes:
        joint: joint number.
        channel: number of the row above; -1 above the first row.
        descent: whether it leads to children.
        ups: verticals to the row above.
        downs: verticals to the row below.
        below: the wire that hangs on this one (children of a line around people), if any.
        hung_on: the wire that this one hangs on, if any.
        hook: the vertical between this wire and the one it hangs on, if any.
        track: number of the track, 0 on top.
        wide: half the room that the line itself takes.
    """

    joint: int
    channel: int
    descent: bool
    ups: list[Arm] = field(factory=list)
    downs: list[Arm] = field(factory=list)
    below: "Wire | None" = None
    hung_on: "Wire | None" = None
    hook: "Arm | None" = None
    track: int = -1
    wide: float = 0.0

    def arms(self) -> list[Arm]:
        """All verticals, the one between two wires of the joint included."""
        hooks = [arm for arm in (self.hook, self.below.hook if self.below else None) if arm]
        return [*self.ups, *self.downs, *hooks]

    def span(self) -> tuple[float, float]:
        """Leftmost and rightmost vertical."""
        xs = [arm.x for arm in self.ups]
        xs += [arm.x for arm in self.downs]
        if self.hook:
            xs.append(self.hook.x)
        if self.below and self.below.hook:
            xs.append(self.below.hook.x)
        return min(xs), max(xs)

    def straight(self) -> bool:
        """Whether it only runs down, without a horizontal piece."""
        low, high = self.span()
        return high - low < STRAIGHT


STRAIGHT = 0.01
"""Verticals nearer than this are one."""
CLOSER = 2.5
"""The tracks of bonds may lie this much closer than their risers, which stand beside texts and frames."""
THINNEST = 0.7
SHARED_PLAY = 3.0
"""How far a drop may move in a gap that it shares with other lines."""
NARROWEST = 8.0
"""How close the lines of two sets of parents may come at their child, to be straight or to keep clear of others."""
TWIN_PLAY = 4.0
"""How far the common point of twins may leave the middle above them."""


def wires(plan: Plan, x: Sequence[float], twins: Sequence[Fork]) -> tuple[dict[int, list[Wire]], dict[int, Arm]]:
    """All wires per channel, and the vertical of each riser.

    Args:
        plan: forms, risers and room.
        x: centre per slot.
        twins: twins who hang from one point.
    """
    work = _Work(plan.layers, plan.order, plan.forms, plan.gaps, x, plan.box, plan.sizes)
    for fork in twins:
        work.forks.setdefault(fork.net, []).append(fork)
    work.place_risers()
    ports = _ports(work)
    for form in plan.forms.forms:
        _around(work, form)
        _stairs(work, form)
    for number, net in enumerate(plan.layers.nets):
        _net(work, number, net, ports)
    return work.wires, work.arm


@define
class _Work:
    layers: Layers
    order: Sequence[Sequence[int]]
    formed: Forms
    gap: Gaps
    x: Sequence[float]
    box: Sequence[Box]
    sizes: Sizes
    arm: dict[int, Arm] = field(factory=dict)
    wires: dict[int, list[Wire]] = field(factory=dict)
    lanes: dict[int, Wire] = field(factory=dict)
    forks: dict[int, list[Fork]] = field(factory=dict)

    def place_risers(self) -> None:
        """Give every riser its x: beside its owner, or in the middle of a couple's gap."""
        for number, riser in enumerate(self.formed.risers):
            if riser.owner >= 0:
                at = self.x[riser.owner] + riser.side * self.gap.offset[number]
                self.arm[number] = Arm(at, at, at, riser=number)
        couple_of = {form.drop: form for form in self.formed.forms if form.drop >= 0}
        for (row, k), numbers in sorted(self.gap.drops.items()):
            low, high = self._free(row, k)
            wide = [self.formed.risers[number].wide for number in numbers]
            for i, number in enumerate(numbers):
                left = low + sum(2 * w + self.sizes.corridor for w in wide[:i]) + wide[i]
                right = max(left, high - sum(2 * w + self.sizes.corridor for w in wide[i + 1 :]) - wide[i])
                form = couple_of.get(number)
                ends = (form.left, form.right) if form else (self.order[row][k - 1], self.order[row][k])
                middle = (self.x[ends[0]] + self.x[ends[1]]) / 2
                at = min(max(middle + (i - (len(numbers) - 1) / 2) * self.sizes.corridor, left), right)
                play = right - left if len(numbers) == 1 else SHARED_PLAY
                low_at, high_at = max(left, at - play), min(right, at + play)
                self.arm[number] = Arm(at, low_at if form else at, high_at if form else at, riser=number)

    def _free(self, row: int, k: int) -> tuple[float, float]:
        """Where a line may stand in a gap, clear of labels and of the neighbours' own risers."""
        a, b = self.order[row][k - 1], self.order[row][k]
        left, right = self.gap.margins(row, k, (self.box[a], self.box[b]), self.sizes)
        return self.x[a] + left, self.x[b] - right

    def add(self, wire: Wire) -> Wire:
        """Put a wire in its channel."""
        self.wires.setdefault(wire.channel, []).append(wire)
        return wire


def _around(work: _Work, form: Form) -> None:
    """The line of a couple or a bond around the people between them."""
    if form.shape not in (Shape.ABOVE, Shape.BELOW):
        return
    arms = [_fixed(work.arm[end].x, riser=end) for end in form.ends]
    wide = _level_room(work.formed.risers[form.ends[0]].wide)
    above, ups, downs = (1, [], arms) if form.shape is Shape.ABOVE else (0, arms, [])
    lane = Wire(form.joint, form.row - above, descent=False, ups=ups, downs=downs, wide=wide)
    work.lanes[form.joint] = work.add(lane)


def _stairs(work: _Work, form: Form) -> None:
    """A bond between rows, through every channel on its way."""
    for upper, lower in pairwise(form.steps):
        riser = work.formed.risers[upper]
        work.add(
            Wire(
                form.joint,
                riser.row,
                descent=False,
                ups=[_fixed(work.arm[upper].x, riser=upper)],
                downs=[_fixed(work.arm[lower].x, riser=lower)],
                wide=_level_room(riser.wide),
            )
        )


def _level_room(wide: float) -> float:
    """Half the room that a bond takes on its track."""
    return max(THINNEST, wide - CLOSER) if wide else 0.0


def _fixed(x: float, *, slot: int = -1, riser: int = -1) -> Arm:
    return Arm(x, x, x, slot, riser)


def _net(work: _Work, number: int, net: Net, ports: Mapping[tuple[int, int], Arm]) -> None:
    form = work.formed.forms[net.joint]
    wire = Wire(net.joint, net.row, net.descent)
    top = net.tops[0]
    first = work.layers.slots[top].node >= 0 or len(net.tops) > 1 or net.tops[0] in (form.left, form.right)
    if not net.descent:
        if work.layers.slots[top].node >= 0:
            wire.ups.append(work.arm[form.departure])
        else:
            wire.ups.append(_fixed(work.x[top], slot=top))
        bottom = net.bottoms[0]
        if form.shape is Shape.ARRIVAL and work.layers.slots[bottom].stands_for >= 0:
            wire.downs.append(work.arm[form.ends[0]])
        else:
            wire.downs.append(_fixed(work.x[bottom], slot=bottom))
        work.add(wire)
        return
    if not first:
        wire.ups.append(_fixed(work.x[top], slot=top))
    elif form.shape is Shape.BELOW:
        lane = work.lanes[net.joint]
        lane.below, wire.hung_on = wire, lane
    elif form.drop >= 0:
        wire.ups.append(work.arm[form.drop])
    else:
        passage = next(slot for slot in (form.left, form.right) if work.layers.slots[slot].node < 0)
        wire.ups.append(_fixed(work.x[passage], slot=passage))
    wire.downs = _downs(work, number, net, ports)
    if form.shape is Shape.BELOW and first:
        wire.hook = _hook(work.lanes[net.joint], wire)
    work.add(wire)


def _hook(lane: Wire, wire: Wire) -> Arm:
    """The vertical between a line around people and the bar of the children: above the children where it can."""
    low, high = lane.span()
    xs = [arm.x for arm in wire.downs]
    return Arm(min(max((min(xs) + max(xs)) / 2, low), high), low, high)


def _downs(work: _Work, number: int, net: Net, ports: Mapping[tuple[int, int], Arm]) -> list[Arm]:
    """The verticals to children and further down; twins who stand side by side share one."""
    downs: list[Arm] = []
    done: set[int] = set()
    for fork in work.forks.get(number, ()):
        ends = tuple(ports[number, slot].x for slot in fork.slots)
        middle = (ends[0] + ends[-1]) / 2
        play = (ends[-1] - ends[0]) / 2 - TWIN_PLAY if fork.level else TWIN_PLAY
        downs.append(Arm(middle, middle - play, middle + play, twins=fork.slots, ends=ends, level=fork.level))
        done.update(fork.slots)
    for slot in net.bottoms:
        if slot in done:
            continue
        if work.layers.slots[slot].node >= 0:
            downs.append(ports[number, slot])
        else:
            downs.append(_fixed(work.x[slot], slot=slot))
    return sorted(downs, key=lambda arm: arm.x)


def _ports(work: _Work) -> dict[tuple[int, int], Arm]:
    """Where each net arrives at each child: side by side when a child has several sets of parents."""
    layers, x = work.layers, work.x
    inward = {
        (fork.net, slot): fork.inward(slot) for group in work.forks.values() for fork in group for slot in fork.slots
    }
    arriving: dict[int, list[tuple[int, float, int]]] = {}
    for number, net in enumerate(layers.nets):
        if not net.descent:
            continue
        for slot in net.bottoms:
            if layers.slots[slot].node >= 0:
                key = (inward.get((number, slot), 0), _from(work, net), number)
                arriving.setdefault(slot, []).append(key)
    ports: dict[tuple[int, int], Arm] = {}
    for slot, nets in arriving.items():
        nets.sort()
        for i, (_, _, number) in enumerate(nets):
            step = port_step(len(nets), work.box[slot].half, work.sizes)
            at = x[slot] + (i - (len(nets) - 1) / 2) * step
            play = max(0.0, (step - NARROWEST) / 2) if nets[1:] else work.box[slot].play
            left, right = play if i or not nets[1:] else 0.0, play if nets[i + 1 :] or not nets[1:] else 0.0
            ports[number, slot] = Arm(at, at - left, at + right, slot=slot)
    return ports


def _from(work: _Work, net: Net) -> float:
    """Roughly where a net comes from, to arrive at a child from that side."""
    form = work.formed.forms[net.joint]
    first = len(net.tops) > 1 or work.layers.slots[net.tops[0]].node >= 0
    if form.drop >= 0 and first:
        return work.arm[form.drop].x
    return sum(work.x[top] for top in net.tops) / len(net.tops)
