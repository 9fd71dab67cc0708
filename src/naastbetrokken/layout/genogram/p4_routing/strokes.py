# SPDX-License-Identifier: MIT
"""The strokes of every joint as polylines, from the symbol's rim to the symbol's rim."""

from collections.abc import Mapping, Sequence

from naastbetrokken.layout.genogram.form import Form, Shape
from naastbetrokken.layout.genogram.p4_routing.bond_lines import bond_line
from naastbetrokken.layout.genogram.p4_routing.drawing import Work
from naastbetrokken.layout.genogram.p4_routing.heights import Heights
from naastbetrokken.layout.genogram.p4_routing.wires import Arm, Wire
from naastbetrokken.layout.genogram.plan import Plan
from naastbetrokken.layout.geometry import joined, rounded
from naastbetrokken.layout.result import Line, LineRole, Point

LEVEL_FORK = 4.0
"""How much higher the lines of twins part who do not stand side by side, clear of the forks between them."""


def strokes(
    plan: Plan, channels: Mapping[int, Sequence[Wire]], arms: Mapping[int, Arm], high: Heights, *, x: Sequence[float]
) -> tuple[Line, ...]:
    """All union and descent lines, joint by joint.

    Args:
        plan: forms and risers.
        channels: wires per channel, with their tracks.
        arms: the vertical of each riser.
        high: heights of rows and tracks.
        x: centre per slot.
    """
    work = Work(plan.layers, plan.forms, arms, high, x, plan.box)
    by_joint: dict[int, list[Wire]] = {}
    for channel in sorted(channels):
        for wire in channels[channel]:
            by_joint.setdefault(wire.joint, []).append(wire)
    lines: list[Line] = []
    for form in plan.forms.forms:
        work.pieces = {}
        if plan.layers.family.joints[form.joint].bond:
            lines.append(bond_line(work, form, by_joint.get(form.joint, [])))
            continue
        _couple(work, form, by_joint.get(form.joint, []))
        for wire in by_joint.get(form.joint, []):
            if wire.descent:
                _descent(work, wire)
            elif form.shape not in (Shape.ABOVE, Shape.BELOW) or wire.channel < form.row - 1:
                _passage_down(work, wire)
        lines.extend(
            Line(role=role, refs=refs, points=points)
            for (role, refs), pieces in work.pieces.items()
            for points in joined([rounded(piece) for piece in pieces])
        )
    return tuple(lines)


def _couple(work: Work, form: Form, wires: Sequence[Wire]) -> None:
    refs = work.union(form.joint)
    if form.shape is Shape.STRAIGHT:
        work.draw(LineRole.UNION, refs, work.rim(form.left, 1, form.dy), work.rim(form.right, -1, form.dy))
        return
    if form.shape is Shape.SINGLE and form.drop < 0:
        return
    if form.shape in (Shape.ABOVE, Shape.BELOW):
        work.draw(LineRole.UNION, refs, *work.around_people(form, wires))
        return
    number = form.ends[0] if form.shape is Shape.ARRIVAL else form.drop
    riser = work.formed.risers[number]
    work.draw(LineRole.UNION, refs, work.rim(riser.owner, riser.side, riser.dy), work.start(number))


def _passage_down(work: Work, wire: Wire) -> None:
    """The upper partner's line of a union across generations, through one channel."""
    refs = work.union(wire.joint)
    up, down, y = wire.ups[0], wire.downs[0], work.track(wire)
    points: list[Point] = []
    if up.riser >= 0:
        riser = work.formed.risers[up.riser]
        points += [work.rim(riser.owner, riser.side, riser.dy), work.start(up.riser)]
    else:
        points.append((up.x, work.centre(up.slot)))
    points += [(up.x, y), (down.x, y)]
    form = work.formed.forms[wire.joint]
    if down.riser >= 0:
        points.append(work.start(down.riser))
    else:
        last = work.layers.slots[down.slot].stands_for >= 0
        points.append((down.x, work.centre(down.slot) + (form.dy if last else 0.0)))
    work.draw(LineRole.UNION, refs, *points)


def _descent(work: Work, wire: Wire) -> None:
    refs = work.union(wire.joint)
    y = work.track(wire)
    start: Point
    if wire.hook and wire.hung_on:
        start = (wire.hook.x, work.track(wire.hung_on))
    else:
        up = wire.ups[0]
        start = _from(work, wire, up)
    low, high = wire.span()
    if wire.straight():
        y = start[1]
    else:
        work.draw(LineRole.DESCENT, refs, start, (start[0], y))
        work.draw(LineRole.DESCENT, refs, (low, y), (high, y))
    for arm in wire.downs:
        if arm.twins:
            _fork(work, wire, arm, y)
        elif work.is_person(arm.slot):
            child = work.layers.family.nodes[work.layers.slots[arm.slot].node].id
            work.draw(LineRole.DESCENT, (*refs, child), (arm.x, y), work.head(arm.slot, arm.x))
        else:
            work.draw(LineRole.DESCENT, refs, (arm.x, y), (arm.x, work.centre(arm.slot)))


def _from(work: Work, wire: Wire, up: Arm) -> Point:
    """Where the line to the children begins."""
    form = work.formed.forms[wire.joint]
    if up.riser >= 0:
        riser = work.formed.risers[up.riser]
        dy = form.dy if riser.owner < 0 else riser.dy
        return (up.x, work.high.row[riser.row] + dy)
    last = work.layers.slots[up.slot].stands_for >= 0
    return (up.x, work.centre(up.slot) + (form.dy if last else 0.0))


def _fork(work: Work, wire: Wire, arm: Arm, y: float) -> None:
    """Lines of twins from one point."""
    refs = work.union(wire.joint)
    row = work.layers.slots[arm.twins[0]].row
    top = work.high.top[row]
    apex = (arm.x, top - work.high.fork - (LEVEL_FORK if arm.level else 0.0))
    work.draw(LineRole.DESCENT, refs, (arm.x, y), apex)
    for slot, at in zip(arm.twins, arm.ends, strict=True):
        child = work.layers.family.nodes[work.layers.slots[slot].node].id
        corner = (at, apex[1] if arm.level else top)
        work.draw(LineRole.DESCENT, (*refs, child), apex, corner, work.head(slot, at))
