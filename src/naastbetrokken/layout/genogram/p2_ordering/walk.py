# SPDX-License-Identifier: MIT
"""A first order: a walk through the family in which whoever hangs together is met one after another."""

from naastbetrokken.layout.genogram.layers import Layers


def walked(layers: Layers) -> list[int]:
    """The step at which each slot is met, walking depth first from the client along couples, children, parents."""
    around: list[list[int]] = [[] for _ in layers.slots]
    for _, one, other in layers.couples:
        around[one].append(other)
        around[other].append(one)
    for net in layers.nets:
        for top in net.tops:
            around[top] += net.bottoms
        for bottom in net.bottoms:
            around[bottom] += [other for other in net.bottoms if other != bottom]
            around[bottom] += net.tops
    rank = [-1] * len(layers.slots)
    clock = 0
    client = layers.family.client
    for start in ([] if client is None else [client]) + list(range(len(layers.slots))):
        stack = [start] if rank[start] < 0 else []
        while stack:
            slot = stack.pop()
            if rank[slot] < 0:
                rank[slot] = clock
                clock += 1
                stack += reversed([other for other in around[slot] if rank[other] < 0])
    return rank
