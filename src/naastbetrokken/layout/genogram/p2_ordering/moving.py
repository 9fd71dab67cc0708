# SPDX-License-Identifier: MIT
"""One atom to another place in its row, or turned round where it stands: the most frequent change.

Nobody but the atom comes to stand on another side of anybody, so only pairs of nets of which one is its own can cost
otherwise. These are laid between the others, which stay as they are until it is certain that the change is made.
"""

from collections.abc import Collection, Sequence

from naastbetrokken.layout.genogram.p2_ordering.arrangement import Arrangement, Change
from naastbetrokken.layout.genogram.p2_ordering.cost import Placed, pair_cost, placed

Side = tuple[tuple[int, ...], set[int]]
"""Of one channel the atom's own nets, and those of everybody it passes."""
Crossing = tuple[int, int, int]
"""Two nets, the first of which is the atom's own, and the cost."""
LIKELY = 20
"""What two nets that may come to cross cost at least, on average: a move that wins less by far never does win."""


def moved(arrangement: Arrangement, atom: int, to: int, choice: int, limit: int) -> tuple[Change, int] | None:
    """Put an atom at an index of its row in one of its inner orders, if that costs less than `limit` more, or nothing.

    Returns:
        What would undo it, and its cost.
    """
    if arrangement.habit is not None:
        return arrangement.tried([window(arrangement, atom, to, choice)], limit)
    worse = _without_nets(arrangement, atom, to, choice)
    here = arrangement.index[atom]
    line = arrangement.rows[arrangement.kernel.atoms[atom].row]
    passed = line[here + 1 : to + 1] or line[to:here]
    sides = _sides(arrangement, atom, passed)
    pairs, saved = _crossed(arrangement, sides)
    worse -= saved
    if worse + LIKELY * pairs >= limit:
        return None
    place = arrangement.place
    old = _laid(arrangement, atom, choice, passed, rightwards=to > here)
    found: list[Crossing] = []
    wires = arrangement.kernel.wires
    for own, others in sides:
        if worse < limit and (others or len(own) > 1):
            laid = [(placed(wires[net], place), net) for net in own]
            worse += _crossings(laid, others, arrangement.nets, found, limit - worse)
    for slot, at in old:
        place[slot] = at
    if worse >= limit:
        return None
    return _made(arrangement, window(arrangement, atom, to, choice), sides, found), worse


def window(arrangement: Arrangement, atom: int, to: int, choice: int) -> tuple[int, int, list[int], list[int]]:
    """The window of a row in which an atom goes to an index, in one of its inner orders."""
    row = arrangement.kernel.atoms[atom].row
    line, here, option = arrangement.rows[row], arrangement.index[atom], arrangement.option
    new = [*line[here + 1 : to + 1], atom] if to > here else [atom, *line[to:here]]
    return (row, min(here, to), new, [choice if one == atom else option[one] for one in new])


def _without_nets(arrangement: Arrangement, atom: int, to: int, choice: int) -> int:
    """What it costs more in itself and in births out of order."""
    index, costs = arrangement.index, arrangement.costs[atom]
    here = index[atom]
    worse = costs[choice] - costs[arrangement.option[atom]]
    if to > here:
        for other, price in arrangement.rights[atom]:
            if here < index[other] <= to:
                worse += price
    elif to < here:
        for other, price in arrangement.rights[atom]:
            if to <= index[other] < here:
                worse -= price
    return worse


def _sides(arrangement: Arrangement, atom: int, passed: Sequence[int]) -> list[Side]:
    """The nets that may come to cross otherwise, above and below."""
    sides = []
    for nets in (arrangement.above, arrangement.below):
        own = nets[atom]
        if own:
            others = set[int]().union(*[nets[other] for other in passed])
            others.difference_update(own)
            sides.append((own, others))
    return sides


def _crossed(arrangement: Arrangement, sides: Sequence[Side]) -> tuple[int, int]:
    """How many pairs of nets may come to cross otherwise, and what their crossings cost as it is."""
    crossing = arrangement.crossing
    pairs = cost = 0
    for own, others in sides:
        pairs += len(own) * len(others)
        for net in own:
            its = crossing[net]
            if its:
                for other in others.intersection(its):
                    cost += its[other]
                if len(own) > 1:
                    cost += sum([its[other] for other in own if other < net and other in its])
    return pairs, cost


def _laid(
    arrangement: Arrangement, atom: int, choice: int, passed: Sequence[int], *, rightwards: bool
) -> list[tuple[int, int]]:
    """Lay the slots of an atom between those of others, or in their own places; where they were."""
    place, options, option = arrangement.place, arrangement.options, arrangement.option
    slots = options[atom][choice]
    old = [(slot, place[slot]) for slot in slots]
    if not passed:
        for i, slot in enumerate(slots, place[options[atom][option[atom]][0]]):
            place[slot] = i
        return old
    beside = passed[-1] if rightwards else passed[0]
    spots = options[beside][option[beside]]
    at: float = place[spots[-1]] if rightwards else place[spots[0]] - 1
    step = 1 / (len(slots) + 1)
    for slot in slots:
        at += step
        place[slot] = at  # type: ignore[call-overload]
    return old


def _crossings(
    own: Sequence[tuple[Placed, int]],
    others: Collection[int],
    nets: Sequence[Placed],
    found: list[Crossing],
    limit: int,
) -> int:
    """Cost of the crossings of some nets with each other and with others, or `limit`; each is added to those found."""
    worse = 0
    there = [(nets[other], other) for other in others]
    for one, net in own:
        _, first, last, _, _ = one
        for two, other in there:
            if one < two:
                if two[1] > last:
                    continue
                cost = pair_cost(one, two)
            else:
                if two[2] < first:
                    continue
                cost = pair_cost(two, one)
            if cost:
                worse += cost
                if worse >= limit:
                    return limit
                found.append((net, other, cost))
        there.append((one, net))
    return worse


def _made(
    arrangement: Arrangement,
    new: tuple[int, int, list[int], list[int]],
    sides: Sequence[Side],
    found: Sequence[Crossing],
) -> Change:
    """Make a change of which all crossings are known; what would undo it."""
    undo = arrangement.exchange([new])
    arrangement.reckoned(new[2])
    crossing = arrangement.crossing
    for own, others in sides:
        for net in own:
            for other in [other for other in crossing[net] if other in others or other in own]:
                del crossing[net][other], crossing[other][net]
    for net, other, cost in found:
        crossing[net][other] = crossing[other][net] = cost
    return undo
