# SPDX-License-Identifier: MIT
"""Everybody of a tree from left to right, once it is decided who stands at the ends.

Branches that stand side by side do so in every row. So one order of all atoms holds all rows: a row is what is left
of it when the others are left out. A couple is read in the middle of its children, between those who come from its
left and those who come from its right.
"""

from collections.abc import Mapping, Sequence

from naastbetrokken.layout.genogram.p2_ordering.branching import Choice
from naastbetrokken.layout.genogram.p2_ordering.tree import Tree

ITSELF, BRANCH, LEFT_OF, RIGHT_OF = range(4)
Step = tuple[int, int, tuple[int, int], tuple[int, ...]]
"""Something yet to be read: what of an atom (itself, its branch, the part of its branch left or right of somebody who
hangs from it), the atom, that tie (net and atom hanging), and those who are read together with it."""
NOBODY = (-1, -1)


def read(tree: Tree, chosen: Mapping[int, Choice]) -> list[int]:
    """All atoms of a tree from left to right."""
    sides = _sides(tree, chosen)
    order: list[int] = []
    to_do: list[Step] = [(BRANCH, tree.atoms[0], NOBODY, ())]
    while to_do:
        kind, atom, tie, along = to_do.pop()
        if kind == ITSELF:
            order += (atom, *along)
        else:
            to_do += reversed(_steps(tree, chosen[atom], sides, (kind, atom, tie, along)))
    return order


def _sides(tree: Tree, chosen: Mapping[int, Choice]) -> dict[tuple[int, int], int]:
    """On which side of a chain the couples above it stand, where there are several: left (-1) or right (1)."""
    sides: dict[tuple[int, int], int] = {}
    for atom in tree.atoms:
        nets = chosen[atom].above
        entry = tree.entry.get(atom)
        if len(nets) > 1:
            middle = nets.index(entry.net) if entry is not None and entry.from_above else len(nets) / 2
            sides |= {(net, atom): -1 if i < middle else 1 for i, net in enumerate(nets)}
    return sides


def _steps(tree: Tree, choice: Choice, sides: Mapping[tuple[int, int], int], step: Step) -> list[Step]:
    """The parts of a branch, or of what is on one side of somebody who hangs from it, from left to right."""
    kind, atom, tie, along = step
    kids = choice.sibship
    middle = len(kids) // 2
    entry = tree.entry.get(atom)
    ups = [
        (tree.top[net], (net, atom))
        for net in choice.above
        if entry is None or not entry.from_above or net != entry.net
    ]
    before: list[Step] = [(LEFT_OF, top, its, ()) for top, its in ups]
    after: list[Step] = [(RIGHT_OF, top, its, ()) for top, its in ups]
    central = len(kids) % 2 == 1
    if kind == BRANCH:
        return [*before, *_around(kids, 0, len(kids), (ITSELF, atom, NOBODY, along)), *after]
    here = kids.index(tie[1])
    natural = 0 if central and here == middle else 1 if here < middle else -1
    side = sides.get(tie, natural or -1)
    left, right = kids[:here], kids[here + 1 :]
    me: Step = (ITSELF, atom, NOBODY, along)
    if natural != side:
        mine = [*before, me, *_whole(right), *after] if side > 0 else [*before, *_whole(left), me, *after]
        return mine if (side > 0) == (kind == RIGHT_OF) else _whole(right if kind == RIGHT_OF else left)
    if kind == LEFT_OF:
        return [*before, *(_around(kids, 0, here, me) if side < 0 else _whole(left))]
    return [*(_around(kids, here + 1, len(kids), me) if side > 0 else _whole(right)), *after]


def _around(kids: Sequence[int], start: int, end: int, me: Step) -> list[Step]:
    """Some of the children, with their parents in the middle of all: along with the middle child, if there is one."""
    middle = len(kids) // 2
    _, atom, _, along = me
    if len(kids) % 2:
        heart: list[Step] = [(BRANCH, kids[middle], NOBODY, (atom, *along))]
        return [*_whole(kids[start:middle]), *heart, *_whole(kids[middle + 1 : end])]
    return [*_whole(kids[start:middle]), me, *_whole(kids[middle:end])]


def _whole(kids: Sequence[int]) -> list[Step]:
    return [(BRANCH, kid, NOBODY, ()) for kid in kids]
