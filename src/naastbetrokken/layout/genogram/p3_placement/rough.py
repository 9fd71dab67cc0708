# SPDX-License-Identifier: MIT
"""Places in one order after another of the same family, all distances one: what the judging of orders looks at.

The problem is that of `terms` and `nearness`, but what no order changes is read only once.
"""

from collections.abc import Sequence

from attrs import frozen

from naastbetrokken.layout.genogram.layers import Layers
from naastbetrokken.layout.genogram.p3_placement.descent import STILL, descended
from naastbetrokken.layout.genogram.p3_placement.forces import SLACK, SOFTEST, Forces, add_nearness
from naastbetrokken.layout.genogram.p3_placement.pooling import projected
from naastbetrokken.layout.genogram.p3_placement.terms import Hold, Nearness, importance

HOLD = Hold(others=0.04, siblings=0.06, couple=0.15)
"""Softer than in the drawing, so that an order is told by where children pull their parents ..."""
BEND = 0.5
"""... and how far."""
FIRST = 5
"""Steps towards the places of a first order ..."""
NEXT = 1
"""... and from one to the next: they differ little."""


@frozen
class Rough:
    """The problem of placement as far as all orders share it.

    Attributes:
        size: how many slots there are.
        near: who hold each other as neighbours.
        nets: per net its first and last top, its bottoms and how much it counts.
    """

    size: int
    near: Nearness
    nets: tuple[tuple[int, int, tuple[int, ...], float], ...]

    @classmethod
    def of(cls, layers: Layers) -> "Rough":
        """What the orders of a family have in common."""
        nets = [
            (net.tops[0], net.tops[-1], net.bottoms, weight)
            for net, weight in zip(layers.nets, importance(layers), strict=True)
        ]
        return cls(len(layers.slots), Nearness.of(layers, HOLD), tuple(nets))

    def places(self, order: Sequence[Sequence[int]], index: Sequence[int], start: Sequence[float] = ()) -> list[float]:
        """X of every slot, near enough to the best to compare orders.

        Args:
            order: slots per row, left to right.
            index: the number of each slot when all rows are counted out one after the other.
            start: places in a similar order, from which those in this one are found faster.
        """
        near = self.near
        bounds: list[tuple[int, int]] = []
        base: list[float] = []
        strength: list[float] = []
        for row in order:
            bounds.append((len(base), len(base) + len(row)))
            left = (1 - len(row)) / 2
            base += [left + i for i in range(len(row))]
            strength += near.along(row)
            strength.append(0.0)
        given = self._forces(index, base, strength)
        slots = [slot for row in order for slot in row]
        y = [0.0] * len(base)
        if start:
            y = projected([start[slot] - at for slot, at in zip(slots, base, strict=True)], bounds, given.scale)
        y = descended(given, bounds, y, STILL * BEND, NEXT if start else FIRST)
        x = [0.0] * self.size
        for slot, at, move in zip(slots, base, y, strict=True):
            x[slot] = at + move
        return x

    def _forces(self, index: Sequence[int], base: Sequence[float], strength: list[float]) -> Forces:
        pairs: list[tuple[int, int, float, float, float]] = []
        halves: list[tuple[int, int, int, int, float, float, float]] = []
        scale = [SOFTEST] * len(base)
        for top, other, bottoms, weight in self.nets:
            a, b = index[top], index[other]
            if len(bottoms) == 1:
                c = d = index[bottoms[0]]
            else:
                spots = [index[slot] for slot in bottoms]
                c, d = min(spots), max(spots)
            scale[a] += weight
            scale[b] += weight
            scale[c] += weight
            scale[d] += weight
            shift = (base[a] + base[b] - base[c] - base[d]) / 2
            if a == b and c == d:
                pairs.append((a, c, shift, weight, weight * BEND))
            else:
                halves.append((a, b, c, d, shift, weight / 2, weight * BEND / 2))
        add_nearness(scale, strength)
        return Forces(pairs, halves, [], strength, scale, SLACK * BEND)
