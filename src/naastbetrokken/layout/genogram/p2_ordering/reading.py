# SPDX-License-Identifier: MIT
"""Everybody of a tree from left to right, once it is decided who stands at the ends.

Branches that stand side by side do so in every row. So one order of all atoms holds all rows: a row is what is left
of it when the others are left out. A couple is read in the middle of its children, between those who come from its
left and those who come from its right. What was read of a branch is kept with it for the next tree that has it.
"""

from collections.abc import Mapping, Sequence

from naastbetrokken.layout.genogram.p2_ordering.couples import Branch, Choice, Part, Reading, Standpoint
from naastbetrokken.layout.genogram.p2_ordering.sibship import ALONE, INNER, LEFTMOST, RIGHTMOST
from naastbetrokken.layout.genogram.p2_ordering.tree import Tree


def read(tree: Tree, branches: Mapping[int, Branch]) -> list[Part]:
    """All atoms of a tree from left to right, with their inner orders."""
    root = tree.atoms[0]
    views = {root: (ALONE, 0)}
    parts: dict[int, dict[int, Standpoint]] = {}
    unread = [root]
    for atom in unread:
        branch, view = branches[atom], views[atom]
        choice = branch.choices[view[0]]
        if (tree.parts[atom] or choice.sibship) and view not in branch.readings:
            parts[atom] = found = _parts(tree, atom, choice)
            views.update(found)
            unread += found
    for atom, its in reversed(parts.items()):
        branch, view = branches[atom], views[atom]
        readings = {one: _known(one, branches[one], at) for one, at in its.items()}
        branch.readings[view] = _reading(tree, atom, branch.choices[view[0]], view[1], readings)
    left, right = _known(root, branches[root], views[root])
    return [*left, *right]


def _known(atom: int, branch: Branch, view: Standpoint) -> Reading:
    """What was read of a branch; of somebody from whom nobody hangs, only they themselves."""
    return branch.readings.get(view) or ([(atom, branch.choices[view[0]].option)], [])


def _parts(tree: Tree, atom: int, choice: Choice) -> dict[int, Standpoint]:
    """The branches that hang from an atom, with what was decided about them."""
    if not choice.sibship and len(choice.above) == 1 and atom in tree.entry:
        return {}
    entry = tree.entry.get(atom)
    net, origin = (entry.net, entry.origin) if entry is not None else (-1, -1)
    nets, many = choice.above, len(choice.above)
    middle = nets.index(net) if net in nets else many / 2
    found = {
        tree.top[one]: (standing, 0 if many == 1 else -1 if i < middle else 1)
        for i, (one, standing) in enumerate(zip(nets, choice.standings, strict=True))
        if one != net
    }
    last = len(choice.sibship) - 1
    for i, kid in enumerate(choice.sibship):
        if kid != origin:
            found[kid] = (ALONE if not last else LEFTMOST if not i else RIGHTMOST if i == last else INNER, 0)
    return found


def _reading(tree: Tree, atom: int, choice: Choice, side: int, of: Mapping[int, Reading]) -> Reading:
    """What stands left and right of the entry: of somebody who hangs from it, or of the parents of the atom itself.

    Parents are read along with their middle child, if there is one.
    """
    kids = choice.sibship
    entry = tree.entry.get(atom)
    middle = len(kids) // 2
    me = ((atom, choice.option),)
    parents = [of[tree.top[net]] for net in choice.above if entry is None or net != entry.net]
    before: list[Part] = [one for left, _ in parents for one in left]
    after: list[Part] = [one for _, right in parents for one in right]
    if entry is None or entry.from_above:
        left, right = _around(kids, 0, len(kids), me, of)
        return [*before, *left], [*right, *after]
    here = kids.index(entry.origin)
    natural = 0 if len(kids) % 2 and here == middle else 1 if here < middle else -1
    side = side or natural or -1
    lefts, rights = _whole(kids[:here], of), _whole(kids[here + 1 :], of)
    if natural != side:
        return (lefts, [*before, *me, *rights, *after]) if side > 0 else ([*before, *lefts, *me, *after], rights)
    if side < 0:
        left, right = _around(kids, 0, here, me, of)
        return [*before, *left, *right], [*rights, *after]
    left, right = _around(kids, here + 1, len(kids), me, of)
    return [*before, *lefts], [*left, *right, *after]


def _around(
    kids: Sequence[int], start: int, end: int, me: Sequence[Part], of: Mapping[int, Reading]
) -> tuple[list[Part], list[Part]]:
    """Some of the children, with their parents in the middle of all, parted behind the parents."""
    middle = len(kids) // 2
    if len(kids) % 2:
        left, right = of[kids[middle]]
        return [*_whole(kids[start:middle], of), *left, *me], [*right, *_whole(kids[middle + 1 : end], of)]
    return [*_whole(kids[start:middle], of), *me], _whole(kids[middle:end], of)


def _whole(kids: Sequence[int], of: Mapping[int, Reading]) -> list[Part]:
    return [one for kid in kids for side in of[kid] for one in side]
