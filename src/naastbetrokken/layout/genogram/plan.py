# SPDX-License-Identifier: MIT
"""The plan of an ordered family: forms, risers and room, everything that is decided before anybody has a place."""

from collections.abc import Mapping, Sequence

from attrs import frozen

from naastbetrokken.layout.genogram.bonds import BROADEST, BondForms, bond_form
from naastbetrokken.layout.genogram.boxes import PASSAGE, Box
from naastbetrokken.layout.genogram.form import Forms
from naastbetrokken.layout.genogram.forms import forms
from naastbetrokken.layout.genogram.gaps import Gaps, gaps
from naastbetrokken.layout.genogram.graph import Family
from naastbetrokken.layout.genogram.layers import Layers
from naastbetrokken.layout.genogram.ports import set_ports, side_room
from naastbetrokken.layout.genogram.sizes import Sizes
from naastbetrokken.layout.genogram.texts import Texts
from naastbetrokken.layout.genogram.union_text import UnionText, stacked
from naastbetrokken.layout.result import NodeRole
from naastbetrokken.typing import TextMeasurer


@frozen(kw_only=True)
class Plan:
    """What placement, routing and labels work from.

    Attributes:
        layers: slots and nets.
        order: slots per row, left to right.
        box: box per slot.
        texts: the unions' texts by joint number.
        forms: form of each joint, and the risers.
        gaps: where risers stand in their gaps, and how far apart slots must be.
        sizes: the numbers.
    """

    layers: Layers
    order: Sequence[Sequence[int]]
    box: tuple[Box, ...]
    texts: Mapping[int, UnionText]
    forms: Forms
    gaps: Gaps
    sizes: Sizes

    def id(self, slot: int) -> str:
        """The id of whoever stands in a slot, or an empty string for a passage."""
        node = self.layers.slots[slot].node
        return self.layers.family.nodes[node].id if node >= 0 else ""

    def gap_above(self, row: int) -> float:
        """Least height of the channel above a row: more above people without family ties."""
        return self.sizes.family_gap if row == self.layers.loose_from else self.sizes.channel

    def role(self, slot: int) -> NodeRole:
        """Whether the one who stands in a slot is recorded."""
        node = self.layers.family.nodes[self.layers.slots[slot].node]
        return NodeRole.PLACEHOLDER if node.placeholder else NodeRole.PERSON


def plan(
    layers: Layers,
    order: Sequence[Sequence[int]],
    texts: Texts,
    *,
    sizes: Sizes,
    measurer: TextMeasurer,
    rooms: Mapping[str, Box],
    x: Sequence[float] = (),
) -> Plan:
    """Plan the lines and the room of an ordered family.

    Args:
        layers: slots and nets.
        order: slots per row, left to right.
        texts: what stands around symbols and lines.
        sizes: the numbers.
        measurer: how wide texts are.
        rooms: the box of everybody, by person id.
        x: roughly where everybody will stand; bonds are planned only when that is known.
    """
    plain = _union_texts(layers.family, texts, sizes, measurer)
    work = forms(layers, order, {joint: text.width for joint, text in plain.items()})
    slot_of = {slot.node: i for i, slot in enumerate(layers.slots) if slot.node >= 0}
    ids = [node.id for node in layers.family.nodes]
    box = tuple(rooms[ids[slot.node]] if slot.node >= 0 else PASSAGE for slot in layers.slots)
    bonds = BondForms(work, x, tuple(map(side_room, box)))
    for number, joint in enumerate(layers.family.joints):
        if joint.bond:
            first, second = (slot_of[node] for node in joint.partners)
            work.forms[number] = bond_form(bonds, number, (first, second), texts.bonds.get(joint.id, BROADEST))
    formed = work.finished()
    set_ports(formed, box, sizes)
    union_texts = stacked(formed, plain, sizes)
    room = gaps(layers, order, formed, box=box, texts=union_texts, sizes=sizes)
    return Plan(layers=layers, order=order, box=box, texts=union_texts, forms=formed, gaps=room, sizes=sizes)


def child_lines(layers: Layers) -> dict[str, int]:
    """How many lines of parents arrive at people, by id."""
    ports: dict[str, int] = {}
    for net in layers.nets:
        if net.descent:
            for slot in net.bottoms:
                if layers.slots[slot].node >= 0:
                    one = layers.family.nodes[layers.slots[slot].node].id
                    ports[one] = ports.get(one, 0) + 1
    return ports


def _union_texts(family: Family, texts: Texts, sizes: Sizes, measurer: TextMeasurer) -> dict[int, UnionText]:
    found: dict[int, UnionText] = {}
    for j, joint in enumerate(family.joints):
        lines = tuple(line for line in texts.unions.get(joint.id, ()) if line)
        if lines:
            width = max(measurer.width(line, sizes.fact_size) for line in lines)
            found[j] = UnionText(lines=lines, width=width)
    return found
