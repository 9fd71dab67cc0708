# SPDX-License-Identifier: MIT
"""In which orders the lines of an atom can leave it: all that its inner order means to the branches around it."""

from collections.abc import Collection, Iterable
from typing import NamedTuple

from naastbetrokken.layout.genogram.p2_ordering.atoms import Kernel


class Way(NamedTuple):
    """The cheapest inner order of an atom that lets its nets leave in this order.

    Attributes:
        option: the number of that inner order.
        cost: what it costs in itself.
        above: nets the atom hangs from, left to right.
        below: nets that start at the atom, left to right.
    """

    option: int
    cost: int
    above: tuple[int, ...]
    below: tuple[int, ...]


def ways(kernel: Kernel, one: int) -> tuple[Way, ...]:
    """The ways of an atom, cheapest first."""
    atom = kernel.atoms[one]
    own = set(atom.options[0])
    foot = {net: next(slot for slot in kernel.wires[net][1] if slot in own) for net in kernel.above[one]}
    ends = {net: (kernel.wires[net][0][0], kernel.wires[net][0][-1]) for net in kernel.below[one]}
    found = []
    for option, (slots, cost) in enumerate(zip(atom.options, atom.costs, strict=True)):
        place = {slot: i for i, slot in enumerate(slots)}
        above = sorted([(place[slot], net) for net, slot in foot.items()])
        below = sorted([(place[left] + place[right], net) for net, (left, right) in ends.items()])
        found.append(Way(option, cost, tuple([net for _, net in above]), tuple([net for _, net in below])))
    return _cheapest(found)


def cheapest(kernel: Kernel, one: int, above: tuple[int, ...], below: tuple[int, ...]) -> Way:
    """The only way of an atom with no more than one net above and one below."""
    costs = kernel.atoms[one].costs
    least = min(costs)
    return Way(costs.index(least), least, above, below)


def narrowed(every: Iterable[Way], above: Collection[int], below: Collection[int]) -> tuple[Way, ...]:
    """The ways of an atom when only some of its nets count."""
    return _cheapest(
        Way(
            way.option,
            way.cost,
            tuple([net for net in way.above if net in above]),
            tuple([net for net in way.below if net in below]),
        )
        for way in every
    )


def _cheapest(found: Iterable[Way]) -> tuple[Way, ...]:
    best: dict[tuple[tuple[int, ...], tuple[int, ...]], Way] = {}
    for way in sorted(found, key=lambda one: (one.cost, one.option)):
        best.setdefault((way.above, way.below), way)
    return tuple(best.values())
