# SPDX-License-Identifier: MIT
"""What pulls at whom: parents to the middle of their children, lines straight, neighbours together."""

from collections.abc import Sequence
from itertools import accumulate, pairwise

from attrs import evolve, frozen

from naastbetrokken.layout.genogram.layers import Layers
from naastbetrokken.layout.genogram.p3_placement.anchors import Anchor

CENTRED = 1.0
"""Parents over the middle of their children."""
STRAIGHT = 4.0
"""A line through a row runs straight down."""
SECONDARY = 0.25
"""Parents to whom a child is less near than to others it hangs under as well."""
BEND = 0.3
"""A pull over more than this part of an average distance counts straight, no longer squared."""
BAR = 0.04
"""A bar of brothers and sisters is no longer than it has to be, ..."""
LONG = 13.0
"""... and the longer the harder it is held, up to so many times `BEND`."""
SNAP = 0.12
"""What keeps a line to one child exactly straight, against the small pulls that would bend it by a hair, ..."""
NARROW = 0.01
"""... within this part of `BEND`."""


@frozen
class Pull:
    """sum(share[i] * x[slots[i]]) + offset, to be made small.

    Attributes:
        weight: how much it counts.
        slots: of whom.
        share: what each adds.
        offset: what is added.
        bend: where it turns from square to straight, in parts of where most pulls do.
    """

    weight: float
    slots: tuple[int, ...]
    share: tuple[float, ...]
    offset: float
    bend: float = 1.0


@frozen(kw_only=True)
class Hold:
    """How strongly neighbours are held together.

    Attributes:
        others: whoever stand side by side, ...
        siblings: ... brothers and sisters closer, ...
        couple: ... and partners closest: before they stand much further apart than they have to, the line to a child
            turns a corner.
    """

    others: float
    siblings: float
    couple: float


HOLD = Hold(others=0.018, siblings=0.13, couple=0.5)


@frozen
class Nearness:
    """Who hold each other when they are neighbours.

    Attributes:
        hold: how strongly.
        partners: couples, either way round.
        nets: per slot the net it hangs under, or -1.
    """

    hold: Hold
    partners: frozenset[tuple[int, int]]
    nets: tuple[int, ...]

    @classmethod
    def of(cls, layers: Layers, hold: Hold = HOLD) -> "Nearness":
        """Couples, brothers and sisters of a family."""
        partners = frozenset(pair for _, one, other in layers.couples for pair in ((one, other), (other, one)))
        nets = [-1] * len(layers.slots)
        for number, net in enumerate(layers.nets):
            for slot in net.bottoms:
                nets[slot] = number
        return cls(hold, partners, tuple(nets))

    def along(self, row: Sequence[int]) -> list[float]:
        """How strongly the neighbours of a row are held together."""
        hold, partners, nets = self.hold, self.partners, self.nets
        couple, siblings, others = hold.couple, hold.siblings, hold.others
        return [
            couple if (one, other) in partners else siblings if nets[one] == nets[other] != -1 else others
            for one, other in pairwise(row)
        ]


def importance(layers: Layers) -> list[float]:
    """How much the pull of each net counts."""
    first = [parents[0] if parents else -1 for parents in layers.family.parents_of]
    weights = []
    for net in layers.nets:
        weight = CENTRED
        if all(layers.slots[slot].node < 0 for slot in net.bottoms):
            weight = STRAIGHT
        elif not any(first[slot] == net.joint for slot in net.bottoms if slot < len(first)):
            weight = SECONDARY
        weights.append(weight)
    return weights


def terms(layers: Layers, order: Sequence[Sequence[int]], anchors: Sequence[Anchor]) -> list[Pull]:
    """The pull of every net: its drop towards the middle of its outermost bottoms."""
    place = {slot: i for row in order for i, slot in enumerate(row)}
    pulls = []
    for net, anchor, weight in zip(layers.nets, anchors, importance(layers), strict=True):
        left = min(net.bottoms, key=place.__getitem__)
        right = max(net.bottoms, key=place.__getitem__)
        share: dict[int, float] = {}
        for slot, part in (*anchor.terms, (left, -0.5), (right, -0.5)):
            share[slot] = share.get(slot, 0.0) + part
        pulls.append(Pull(weight, tuple(share), tuple(share.values()), anchor.offset))
    return pulls


def snaps(layers: Layers, pulls: Sequence[Pull]) -> list[Pull]:
    """What makes those pulls exact that would leave a jog: lines to one child, and through a row.

    Args:
        layers: rows of slots and the nets between them.
        pulls: the pulls of all nets.
    """
    weight = SNAP / (NARROW * BEND)
    return [
        evolve(pull, weight=weight, bend=NARROW)
        for net, pull in zip(layers.nets, pulls, strict=True)
        if len(net.bottoms) == 1
    ]


def short_bars(layers: Layers, order: Sequence[Sequence[int]], separation: Sequence[Sequence[float]]) -> list[Pull]:
    """What keeps brothers and sisters from being driven apart so that their parents stand over the middle.

    Args:
        layers: rows of slots and the nets between them.
        order: slots per row, left to right.
        separation: least distance between neighbours of each row.
    """
    at = [0.0] * len(layers.slots)
    for row, gaps in zip(order, separation, strict=True):
        for slot, place in zip(row, accumulate(gaps, initial=0.0), strict=False):
            at[slot] = place
    pulls = []
    for net in layers.nets:
        if net.descent and len(net.bottoms) > 1:
            left = min(net.bottoms, key=at.__getitem__)
            right = max(net.bottoms, key=at.__getitem__)
            pulls.append(Pull(BAR, (left, right), (-1.0, 1.0), at[left] - at[right], LONG))
    return pulls
