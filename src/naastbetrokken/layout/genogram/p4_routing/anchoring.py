# SPDX-License-Identifier: MIT
"""Where each net hangs from, before anybody has a place: what placement pulls children below."""

from naastbetrokken.layout.genogram.forms import RIGHT, Form, Forms, Shape
from naastbetrokken.layout.genogram.gaps import Gaps
from naastbetrokken.layout.genogram.layers import Layers, Net
from naastbetrokken.layout.genogram.p3_placement import Anchor


def anchoring(layers: Layers, formed: Forms, gap: Gaps) -> tuple[Anchor, ...]:
    """The anchor of every net, from the forms of the family lines."""
    return tuple(_anchor(layers, net, formed, gap) for net in layers.nets)


def _anchor(layers: Layers, net: Net, formed: Forms, gap: Gaps) -> Anchor:
    form = formed.forms[net.joint]
    if not net.descent:
        person = layers.slots[net.tops[0]].node >= 0
        return _beside(formed, gap, form.departure) if person else _below(net.tops[0])
    if layers.slots[net.tops[0]].node < 0 and len(net.tops) == 1:
        return _below(net.tops[0])
    if form.shape is Shape.STRAIGHT:
        return _straight(layers, form)
    if form.drop >= 0:
        return _beside(formed, gap, form.drop)
    return Anchor(((form.left, 0.5), (form.right, 0.5)))


def _straight(layers: Layers, form: Form) -> Anchor:
    for slot in (form.left, form.right):
        if layers.slots[slot].node < 0:
            return _below(slot)
    return Anchor(((form.left, 0.5), (form.right, 0.5)))


def _below(slot: int) -> Anchor:
    return Anchor(((slot, 1.0),))


def _beside(formed: Forms, gap: Gaps, number: int) -> Anchor:
    riser = formed.risers[number]
    side = 1 if riser.side == RIGHT else -1
    return Anchor(((riser.owner, 1.0),), side * gap.offset[number])
