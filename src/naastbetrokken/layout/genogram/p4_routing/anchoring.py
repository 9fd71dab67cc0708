# SPDX-License-Identifier: MIT
"""Where each net hangs from, before anybody has a place: what placement pulls children below."""

from attrs import evolve

from naastbetrokken.layout.genogram.boxes import port_step
from naastbetrokken.layout.genogram.form import RIGHT, Form, Shape
from naastbetrokken.layout.genogram.layers import Net
from naastbetrokken.layout.genogram.p3_placement import Anchor
from naastbetrokken.layout.genogram.plan import Plan


def anchoring(plan: Plan) -> tuple[Anchor, ...]:
    """The anchor of every net, from the forms of the family lines.

    The line to an only child who has other parents as well arrives beside the middle: its anchor is as far to the other
    side of the drop.
    """
    found = [_anchor(plan, net) for net in plan.layers.nets]
    for number, aside in _beside_others(plan).items():
        found[number] = evolve(found[number], offset=found[number].offset - aside)
    return tuple(found)


def _beside_others(plan: Plan) -> dict[int, float]:
    """How far from the middle of an only child its line arrives, by net, where several sets of parents meet."""
    arriving: dict[int, list[tuple[float, int]]] = {}
    for number, net in enumerate(plan.layers.nets):
        if net.descent:
            here = sum([plan.forms.position[top] for top in net.tops]) / len(net.tops)
            for slot in net.bottoms:
                if plan.layers.slots[slot].node >= 0:
                    arriving.setdefault(slot, []).append((here, number))
    aside: dict[int, float] = {}
    for slot, nets in arriving.items():
        step = port_step(len(nets), plan.box[slot].half, plan.sizes)
        for i, (_, number) in enumerate(sorted(nets)):
            if len(nets) > 1 and len(plan.layers.nets[number].bottoms) == 1:
                aside[number] = (i - (len(nets) - 1) / 2) * step
    return aside


def _anchor(plan: Plan, net: Net) -> Anchor:
    layers, form = plan.layers, plan.forms.forms[net.joint]
    if not net.descent:
        person = layers.slots[net.tops[0]].node >= 0
        return _beside(plan, form.departure) if person else _below(net.tops[0])
    if layers.slots[net.tops[0]].node < 0 and len(net.tops) == 1:
        return _below(net.tops[0])
    if form.shape is Shape.STRAIGHT:
        return _straight(plan, form)
    if form.drop >= 0:
        return _beside(plan, form.drop)
    return Anchor(((form.left, 0.5), (form.right, 0.5)))


def _straight(plan: Plan, form: Form) -> Anchor:
    for slot in (form.left, form.right):
        if plan.layers.slots[slot].node < 0:
            return _below(slot)
    halves = ((form.left, 0.5), (form.right, 0.5))
    left, right = plan.forms.position[form.left], plan.forms.position[form.right]
    if right - left > 1 or len(plan.gaps.drops[form.row, right]) > 1:
        return Anchor(halves)
    margins = plan.gaps.margins(form.row, right, (plan.box[form.left], plan.box[form.right]), plan.sizes)
    # Names differ in width: when both partners are as close as may be, the drop stands beside the middle.
    half = plan.gaps.separation[form.row][left] / 2
    return Anchor(halves, min(max(0.0, margins[0] - half), half - margins[1]), margins)


def _below(slot: int) -> Anchor:
    return Anchor(((slot, 1.0),))


def _beside(plan: Plan, number: int) -> Anchor:
    riser = plan.forms.risers[number]
    side = 1 if riser.side == RIGHT else -1
    return Anchor(((riser.owner, 1.0),), side * plan.gaps.offset[number])
