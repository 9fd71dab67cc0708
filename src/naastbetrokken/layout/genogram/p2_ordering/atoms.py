# SPDX-License-Identifier: MIT
"""Atoms: slots of one row that stand together whatever the order, so that the search moves only what matters.

Three kinds: a *chain* of partners, with the few inner orders in which most of its couples are neighbours; a *run* of
brothers and sisters who follow each other in age and from whom nothing hangs; and a single slot. A run that is a
whole sibship is *free*: it simply follows its parents.
"""

from collections.abc import Sequence
from itertools import permutations

from attrs import evolve, frozen

from naastbetrokken.layout.genogram.graph import Family
from naastbetrokken.layout.genogram.layers import Layers, Net
from naastbetrokken.layout.genogram.p1_loops import components
from naastbetrokken.model import Gender

ENUMERATED = 6
"""Chains up to this long have all their inner orders compared."""
OPTIONS = 24
"""Inner orders kept of a chain."""
APART = 300
"""A couple with somebody between them: itself, the line through that person, a line lying on another."""
FAULT = 100
"""One crossing: the unit of all costs."""
INVERSION = 97
"""A younger child left of an older one; between a crossing and this, this."""
TASTE = 1
"""A preference among equals."""


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
    above: tuple[tuple[int, ...], ...]
    below: tuple[tuple[int, ...], ...]
    younger: tuple[tuple[tuple[int, int], ...], ...]
    mirror: tuple[tuple[int, ...], ...]
    family: tuple[int, ...]


def kernel(layers: Layers) -> Kernel:
    """The atoms of a family."""
    size = len(layers.slots)
    under: list[list[int]] = [[] for _ in range(size)]
    over: list[list[int]] = [[] for _ in range(size)]
    for n, net in enumerate(layers.nets):
        for top in net.tops:
            over[top].append(n)
        for bottom in net.bottoms:
            under[bottom].append(n)
    chained = components(size, [(one, other) for _, one, other in layers.couples])
    drawn: dict[int, list[tuple[int, int, int]]] = {}
    chain_of = {slot: k for k, chain in enumerate(chained) for slot in chain}
    for couple in layers.couples:
        drawn.setdefault(chain_of[couple[1]], []).append(couple)
    lone = [len(chain) == 1 and not over[chain[0]] for chain in chained]
    leaf = [
        lone[chain_of[slot]] and len(under[slot]) <= 1 and layers.slots[slot].node >= 0
        for slot in range(size)
    ]
    atoms: list[Atom] = []
    for k, chain in enumerate(chained):
        if not leaf[chain[0]]:
            options = _options(layers, chain, drawn.get(k, []))
            atoms.append(
                Atom(
                    layers.slots[chain[0]].row,
                    tuple(o for o, _ in options),
                    tuple(c for _, c in options),
                    False,
                )
            )
    for net in layers.nets:
        atoms += _runs(layers, net, leaf)
    atoms += [
        Atom(layers.slots[slot].row, ((slot,),), (0,), free=False)
        for slot in range(size)
        if leaf[slot] and not under[slot]
    ]
    atoms.sort(key=lambda atom: (atom.row, min(atom.options[0])))
    bound = {atom.row for atom in atoms if not atom.free}
    atoms = [evolve(atom, free=atom.free and atom.row not in bound) for atom in atoms]
    home = [0] * size
    rows: list[list[int]] = [[] for _ in layers.rows]
    for a, atom in enumerate(atoms):
        if not atom.free:
            rows[atom.row].append(a)
        for slot in atom.options[0]:
            home[slot] = a
    above: list[dict[int, None]] = [{} for _ in atoms]
    below: list[dict[int, None]] = [{} for _ in atoms]
    wires = []
    for n, net in enumerate(layers.nets):
        wires.append(
            (net.tops, tuple(b for b in net.bottoms if not atoms[home[b]].free), _weight(layers, net))
        )
        for top in net.tops:
            below[home[top]][n] = None
        for bottom in net.bottoms:
            above[home[bottom]][n] = None
    return Kernel(
        layers,
        tuple(atoms),
        tuple(map(tuple, rows)),
        tuple(home),
        tuple(wires),
        tuple(map(tuple, above)),
        tuple(map(tuple, below)),
        _younger(layers, home, len(atoms)),
        tuple(_mirror(atom.options) for atom in atoms),
        _families(layers, home, len(atoms)),
    )


def _families(layers: Layers, home: Sequence[int], size: int) -> tuple[int, ...]:
    links = []
    for net in layers.nets:
        ends = [home[slot] for slot in (*net.tops, *net.bottoms)]
        links += [(ends[0], end) for end in ends[1:]]
    family = [0] * size
    for k, part in enumerate(components(size, links)):
        for atom in part:
            family[atom] = k
    return tuple(family)


def _mirror(options: tuple[tuple[int, ...], ...]) -> tuple[int, ...]:
    number = {order: i for i, order in enumerate(options)}
    return tuple(number.get(order[::-1], i) for i, order in enumerate(options))


def _weight(layers: Layers, net: Net) -> int:
    """The cost of crossing a net; less when it leads only to children who hang nearer to others."""
    first = layers.family.parents_of
    children = [child for child in layers.family.joints[net.joint].children if first[child][0] == net.joint]
    return FAULT if children or not net.descent else FAULT // 3


def surely_older(family: Family, one: int, other: int) -> bool:
    """Whether `one` was certainly born before `other`."""
    a, b = family.nodes[one].birth, family.nodes[other].birth
    return a[0] == b[0] == 0 and a[2] < b[1]


def _runs(layers: Layers, net: Net, leaf: Sequence[bool]) -> list[Atom]:
    row = net.row + 1
    family = layers.family
    age = {child: i for i, child in enumerate(family.joints[net.joint].children)}
    bottoms = sorted(net.bottoms, key=lambda slot: age.get(slot, len(age)))
    runs: list[list[int]] = [[]]
    for slot in bottoms:
        if leaf[slot]:
            runs[-1].append(slot)
        elif runs[-1]:
            runs.append([])
    found = [run for run in runs if run]
    whole = all(leaf[slot] for slot in bottoms)
    return [Atom(row, (tuple(run),), (0,), whole) for run in found]


def _options(
    layers: Layers, chain: Sequence[int], couples: Sequence[tuple[int, int, int]]
) -> list[tuple[tuple[int, ...], int]]:
    if len(chain) <= ENUMERATED:
        orders = list(permutations(chain))
    else:
        orders = _grown(chain, couples)
    judged = sorted((_inner_cost(layers, order, couples), order) for order in orders)
    best = judged[0][0]
    return [(order, cost) for cost, order in judged if cost < best + APART][:OPTIONS]


def _inner_cost(layers: Layers, order: Sequence[int], couples: Sequence[tuple[int, int, int]]) -> int:
    """Faults within a chain, and taste: a man left of a woman, the earliest partner nearest."""
    place = {slot: i for i, slot in enumerate(order)}
    family = layers.family
    cost = 0
    ends = []
    for joint, one, other in couples:
        left, right = sorted((one, other), key=place.__getitem__)
        between = place[right] - place[left] - 1
        parents = bool(family.joints[joint].children)
        ends.append((place[left], place[right], parents))
        if between:
            cost += APART + FAULT * between + (FAULT if parents and between % 2 else 0)
            rank = max(family.unions_of[p].index(joint) for p in family.joints[joint].partners)
            cost -= TASTE * min(rank, 5)
        if _gender(layers, left) is Gender.WOMAN and _gender(layers, right) is Gender.MAN:
            cost += TASTE
    for a, b, _ in ends:
        if b - a > 1:
            cost += sum(
                FAULT
                for c, d, parents in ends
                if parents and d - c == 1 and a < c + d < 2 * b and a <= c < d <= b
            )
    return cost


def _gender(layers: Layers, slot: int) -> Gender:
    node = layers.slots[slot].node
    node = node if node >= 0 else layers.slots[slot].stands_for
    return layers.family.nodes[node].gender if node >= 0 else Gender.UNKNOWN


def _grown(chain: Sequence[int], couples: Sequence[tuple[int, int, int]]) -> list[tuple[int, ...]]:
    """Two mirrored inner orders of a long chain: along its longest way, everybody else beside their partner."""
    around: dict[int, list[int]] = {slot: [] for slot in chain}
    for _, one, other in couples:
        around[one].append(other)
        around[other].append(one)

    def farthest(start: int) -> list[int]:
        came = {start: -1}
        queue = [start]
        for slot in queue:
            for other in around[slot]:
                if other not in came:
                    came[other] = slot
                    queue.append(other)
        way = [queue[-1]]
        while came[way[-1]] >= 0:
            way.append(came[way[-1]])
        return way

    spine = farthest(farthest(min(chain))[0])
    order = list(spine)
    queue = list(spine)
    for slot in queue:
        for other in around[slot]:
            if other not in order:
                order.insert(order.index(slot) + 1, other)
                queue.append(other)
    return [tuple(order), tuple(reversed(order))]


def _younger(layers: Layers, home: Sequence[int], size: int) -> tuple[tuple[tuple[int, int], ...], ...]:
    found: list[dict[int, int]] = [{} for _ in range(size)]
    for joint in layers.family.joints:
        for i, one in enumerate(joint.children):
            for other in joint.children[i + 1 :]:
                if home[one] != home[other] and layers.slots[one].row == layers.slots[other].row:
                    cost = INVERSION if surely_older(layers.family, one, other) else TASTE
                    mine = found[home[one]]
                    mine[home[other]] = mine.get(home[other], 0) + cost
    return tuple(tuple(sorted(mine.items())) for mine in found)
