# SPDX-License-Identifier: MIT
"""The strokes of bonds: rounded lines from rim to rim, which no reader takes for family lines."""

from collections.abc import Sequence
from itertools import pairwise

from naastbetrokken.layout.genogram.form import LEFT, RIGHT, Form, Shape
from naastbetrokken.layout.genogram.p4_routing.drawing import Work
from naastbetrokken.layout.genogram.p4_routing.wires import Wire
from naastbetrokken.layout.geometry import curved, rounded
from naastbetrokken.layout.result import Line, LineRole, Point

RADIUS = 12.0
"""Radius of the corners of a bond."""
SAG = 7.0
"""How far an arc hangs down between two neighbours."""
OVER_NAMES = 1.0
"""... but no further below the symbols than this, since names stand there."""
SLOPE = 1 / 16
"""How far an arc hangs down at most, in parts of its width."""
BEFORE = 4.0
"""How far past the lines that turn down beside it an arc stays level."""
ARC_STEPS = 12
"""Straight pieces of an arc."""


def bond_line(work: Work, form: Form, wires: Sequence[Wire]) -> Line:
    """The stroke of a bond, from its first person to its second."""
    joint = work.layers.family.joints[form.joint]
    if form.shape is Shape.ARC:
        points = _arc(work, form)
    elif form.shape is Shape.STEPS:
        points = curved(rounded(_stairs(work, form, wires)), RADIUS)
    else:
        points = curved(rounded(work.around_people(form, wires)), RADIUS)
    if work.layers.slots[form.left].node != joint.partners[0]:
        points = points[::-1]
    return Line(role=LineRole.BOND, refs=(joint.id,), points=rounded(points))


def _arc(work: Work, form: Form) -> tuple[Point, ...]:
    """A shallow arc between two neighbours, level until it has passed the lines that turn down below it."""
    (ax, ay), (bx, by) = work.rim(form.left, 1, form.arc[0]), work.rim(form.right, -1, form.arc[1])
    low = max([ax, *(work.arms[number].x + BEFORE for number in work.falling.get((form.left, RIGHT), ()))])
    high = min([bx, *(work.arms[number].x - BEFORE for number in work.falling.get((form.right, LEFT), ()))])
    if low >= high:
        return (ax, ay), (bx, by)
    bottom = min(work.centre(slot) + work.box[slot].half + OVER_NAMES - form.wide for slot in (form.left, form.right))
    sag = max(0.0, min(SAG, bottom - max(ay, by), SLOPE * (high - low)))
    shares = [step / ARC_STEPS for step in range(ARC_STEPS + 1)]
    arc = [(low + (high - low) * t, ay + (by - ay) * t + 4 * sag * t * (1 - t)) for t in shares]
    return (ax, ay), *arc, (bx, by)


def _stairs(work: Work, form: Form, wires: Sequence[Wire]) -> tuple[Point, ...]:
    """Down from the upper person, through every channel, and sideways to the lower one."""
    first, last = (work.formed.risers[number] for number in (form.steps[0], form.steps[-1]))
    points = [work.rim(first.owner, first.side, first.dy), work.start(form.steps[0])]
    by_channel = {wire.channel: wire for wire in wires}
    for upper, lower in pairwise(form.steps):
        wire = by_channel[work.formed.risers[upper].row]
        y = work.track(wire) if not wire.straight() else work.start(lower)[1]
        points += [(work.arms[upper].x, y), (work.arms[lower].x, y)]
    points += [work.start(form.steps[-1]), work.rim(last.owner, last.side, last.dy)]
    return tuple(points)
