# SPDX-License-Identifier: MIT
"""Atoms: slots of one row that stand together whatever the order, so that the search moves only what matters.

Three kinds: a *chain* of partners, with the few inner orders in which most of its couples are neighbours; a *run* of
brothers and sisters who follow each other in age and from whom nothing hangs; and a single slot. A run that is a
whole sibship is *free*: it simply follows its parents.
"""

from collections.abc import Sequence

from attrs import evolve, frozen

from naastbetrokken.layout.genogram.graph import Family
from naastbetrokken.layout.genogram.layers import Layers, Net
from naastbetrokken.layout.genogram.p1_loops import components
from naastbetrokken.layout.genogram.p2_ordering.chains import inner_orders
from naastbetrokken.layout.genogram.p2_ordering.prices import FAULT, INVERSION, TASTE

ITSELF = (0,)
"""The mirror images of a single option."""


@frozen
class Atom:
    """Slots that stand together.

    Attributes:
        row: their row.
        options: inner orders, left to right.
        costs: cost of each option in itself.
        free: a whole sibship from which nothing hangs, in a row where that is true of all: it just follows its parents.
    """

    row: int
    options: tuple[tuple[int, ...], ...]
    costs: tuple[int, ...]
    free: bool


@frozen
class Kernel:
    """The atoms of a family and everything an order of them is judged by.

    Attributes:
        atoms: all atoms.
        rows: atom numbers per row, without the free ones.
        home: atom number per slot.
        wires: per net its tops, those of its bottoms that are not free, and the cost of a crossing.
        ends: per net the atoms it joins, without the free ones.
        channels: net numbers per row they start in.
        above: per atom the nets that end at it.
        below: per atom the nets that start at it.
        younger: per atom, (atom, cost) for those who should not stand left of it.
        mirror: per atom and option the option that is its mirror image.
        family: per atom the number of the connected family it belongs to.
    """

    layers: Layers
    atoms: tuple[Atom, ...]
    rows: tuple[tuple[int, ...], ...]
    home: tuple[int, ...]
    wires: tuple[tuple[tuple[int, ...], tuple[int, ...], int], ...]
    ends: tuple[tuple[int, ...], ...]
    channels: tuple[tuple[int, ...], ...]
    above: tuple[tuple[int, ...], ...]
    below: tuple[tuple[int, ...], ...]
    younger: tuple[tuple[tuple[int, int], ...], ...]
    mirror: tuple[tuple[int, ...], ...]
    family: tuple[int, ...]


def kernel(layers: Layers) -> Kernel:
    """The atoms of a family."""
    atoms = _atoms(layers)
    home = [0] * len(layers.slots)
    rows: list[list[int]] = [[] for _ in layers.rows]
    for a, atom in enumerate(atoms):
        if not atom.free:
            rows[atom.row].append(a)
        for slot in atom.options[0]:
            home[slot] = a
    above: list[tuple[int, ...]] = [()] * len(atoms)
    below: list[tuple[int, ...]] = [()] * len(atoms)
    wires = []
    ends = []
    channels: list[list[int]] = [[] for _ in layers.rows]
    for n, net in enumerate(layers.nets):
        bound = tuple(slot for slot in net.bottoms if not atoms[home[slot]].free)
        wires.append((net.tops, bound, _weight(layers, net)))
        ends.append(tuple(dict.fromkeys(home[slot] for slot in (*net.tops, *bound))))
        channels[net.row].append(n)
        for one in {home[top] for top in net.tops}:
            below[one] += (n,)
        for one in {home[bottom] for bottom in net.bottoms}:
            above[one] += (n,)
    return Kernel(
        layers,
        tuple(atoms),
        tuple(map(tuple, rows)),
        tuple(home),
        tuple(wires),
        tuple(ends),
        tuple(map(tuple, channels)),
        tuple(above),
        tuple(below),
        _younger(layers, home, len(atoms), INVERSION),
        tuple(_mirror(atom.options) for atom in atoms),
        _families(layers, home, len(atoms)),
    )


def _atoms(layers: Layers) -> list[Atom]:
    """All atoms, by row and then by their lowest slot."""
    size = len(layers.slots)
    under = [0] * size
    for net in layers.nets:
        for bottom in net.bottoms:
            under[bottom] += 1
    tops = {top for net in layers.nets for top in net.tops}
    chains = components(size, ((one, other) for _, one, other in layers.couples))
    chain_of = {slot: k for k, chain in enumerate(chains) for slot in chain}
    married: list[list[tuple[int, int, int]]] = [[] for _ in chains]
    for couple in layers.couples:
        married[chain_of[couple[1]]].append(couple)
    leaf = [
        len(chains[chain_of[slot]]) == 1 and slot not in tops and under[slot] <= 1 and layers.slots[slot].node >= 0
        for slot in range(size)
    ]
    atoms = []
    for chain, couples in zip(chains, married, strict=True):
        if not leaf[chain[0]] or not under[chain[0]]:
            orders = inner_orders(layers, chain, couples)
            options, costs = (tuple(part) for part in zip(*orders, strict=True))
            atoms.append(Atom(layers.slots[chain[0]].row, options, costs, free=False))
    twins_of: dict[int, list[tuple[int, ...]]] = {}
    for twins in layers.family.twins:
        for joint in dict.fromkeys(joint for twin in twins for joint in layers.family.parents_of[twin]):
            twins_of.setdefault(joint, []).append(twins)
    for net in layers.nets:
        atoms += _runs(layers, net, leaf, twins_of.get(net.joint, ()))
    bound = {atom.row for atom in atoms if not atom.free}
    atoms = [evolve(atom, free=False) if atom.free and atom.row in bound else atom for atom in atoms]
    return sorted(atoms, key=lambda atom: (atom.row, min(atom.options[0])))


def _mirror(options: tuple[tuple[int, ...], ...]) -> tuple[int, ...]:
    if len(options) == 1:
        return ITSELF
    number = {order: i for i, order in enumerate(options)}
    return tuple(number.get(order[::-1], i) for i, order in enumerate(options))


def _families(layers: Layers, home: Sequence[int], size: int) -> tuple[int, ...]:
    """The connected family each atom belongs to."""
    links = ((home[net.tops[0]], home[slot]) for net in layers.nets for slot in (*net.tops, *net.bottoms))
    family = [0] * size
    for k, part in enumerate(components(size, links)):
        for atom in part:
            family[atom] = k
    return tuple(family)


def _weight(layers: Layers, net: Net) -> int:
    """The cost of crossing a net; less when it leads only to children who hang nearer to others."""
    first = layers.family.parents_of
    children = [child for child in layers.family.joints[net.joint].children if first[child][0] == net.joint]
    return FAULT if children or not net.descent else FAULT // 3


def surely_older(family: Family, one: int, other: int) -> bool:
    """Whether `one` was certainly born before `other`."""
    a, b = family.nodes[one].birth, family.nodes[other].birth
    return a[0] == b[0] == 0 and a[2] < b[1]


def _runs(layers: Layers, net: Net, leaf: Sequence[bool], twins_here: Sequence[tuple[int, ...]]) -> list[Atom]:
    row = net.row + 1
    age = {child: (i, i) for i, child in enumerate(layers.family.joints[net.joint].children)}
    for twins in twins_here:
        born = [age[twin] for twin in twins if twin in age]
        for twin in twins:
            if twin in age:
                age[twin] = (min(born)[0], age[twin][1])
    bottoms = sorted(net.bottoms, key=lambda slot: age.get(slot, (len(age), slot)))
    runs: list[list[int]] = [[]]
    for slot in bottoms:
        if leaf[slot]:
            runs[-1].append(slot)
        elif runs[-1]:
            runs.append([])
    found = [run for run in runs if run]
    whole = all(leaf[slot] for slot in bottoms)
    return [Atom(row, (tuple(run),), (0,), free=whole) for run in found]


def with_inversions(kernel: Kernel, price: int) -> Kernel:
    """The same atoms, with another price for brothers and sisters out of the order of birth."""
    return evolve(kernel, younger=_younger(kernel.layers, kernel.home, len(kernel.atoms), price))


def _younger(layers: Layers, home: Sequence[int], size: int, inversion: int) -> tuple[tuple[tuple[int, int], ...], ...]:
    found: dict[int, dict[int, int]] = {}
    for joint in layers.family.joints:
        for i, one in enumerate(joint.children):
            for other in joint.children[i + 1 :]:
                if home[one] != home[other] and layers.slots[one].row == layers.slots[other].row:
                    cost = inversion if surely_older(layers.family, one, other) else TASTE
                    mine = found.setdefault(home[one], {})
                    mine[home[other]] = mine.get(home[other], 0) + cost
    return tuple([tuple(sorted(found[atom].items())) if atom in found else () for atom in range(size)])
