# SPDX-License-Identifier: MIT
"""Simulated annealing over the order of atoms (Kirkpatrick, Gelatt and Vecchi 1983).

Most moves rearrange a window of one row. Since generations hang together, some move whole branches: two neighbours
change places along with everybody who is nearer to one than to the other.
"""

from collections.abc import Sequence

from naastbetrokken.layout.genogram.p2_ordering.arrangement import Arrangement, Change
from naastbetrokken.layout.genogram.p2_ordering.atoms import Kernel
from naastbetrokken.layout.genogram.p2_ordering.branches import swapped
from naastbetrokken.layout.genogram.p2_ordering.dice import Dice
from naastbetrokken.layout.genogram.p2_ordering.prices import FAULT, NOTHING
from naastbetrokken.layout.genogram.p2_ordering.trouble import troubled

HOT = 0.3 * FAULT
COLD = 0.15 * FAULT
LOOK = 30
"""After so many moves (or more in a large family) is looked again where the faults are."""
AIMED = 4
"""One in so many moves is made anywhere, the others where there are faults."""
FAR = 9
"""No atom moves further than this in one move."""
BRANCHED = 3
"""One in so many moves changes several rows at once."""
CONTENT = 100
"""So many moves more to please, once there are no faults."""
HASTY = 8
"""One in so many moves is tried though there is nothing to be won where it happens."""


def annealed(
    arrangement: Arrangement,
    moves: int,
    dice: Dice,
    around: Sequence[Sequence[tuple[int, int]]],
    hot: float = HOT,
) -> int:
    """Leave `arrangement` at the cheapest order met on the way; its cost."""
    movable = movables(arrangement.kernel)
    can_move = set(movable)
    arrangement.known()
    cost = best = arrangement.cost()
    least = sum(arrangement.least)
    found = 0
    cooling = (COLD / hot) ** (1 / max(1, moves))
    heat = hot
    look = max(LOOK, len(movable) // 3)
    where = movable
    since_best: list[Change] = []
    for move in range(moves if movable else 0):
        faultless = best < least + NOTHING
        if best == least or (faultless and move - found > CONTENT):
            break
        if move % look == 0:
            where = [atom for atom in troubled(arrangement) if atom in can_move] or movable
        heat *= cooling
        limit = int(heat * dice.patience()) // 1000
        change = proposed(arrangement, dice, where if dice.below(AIMED) else movable, around)
        if not change:
            continue
        made = arrangement.tried(change, limit, hasty=not faultless and dice.below(HASTY) > 0)
        if made is None:
            continue
        undo, worse = made
        cost += worse
        if cost < best:
            best, found = cost, move
            since_best.clear()
        else:
            since_best.append(undo)
    for undo in reversed(since_best):
        arrangement.exchange(undo)
    if since_best:
        arrangement.known()
    return best


def movables(kernel: Kernel) -> list[int]:
    """Atoms that could stand elsewhere or otherwise."""
    return [a for row in kernel.rows for a in row if len(row) > 1 or len(kernel.atoms[a].options) > 1]


def proposed(
    arrangement: Arrangement, dice: Dice, movable: Sequence[int], around: Sequence[Sequence[tuple[int, int]]]
) -> Change:
    """Some change; empty when the dice found none."""
    atom = movable[dice.below(len(movable))]
    if dice.below(BRANCHED):
        return _rearrangement(arrangement, atom, dice)
    return _swap(arrangement, atom, dice, around)


def _rearrangement(arrangement: Arrangement, atom: int, dice: Dice) -> Change:
    """Another order of a window of one row."""
    kernel, option = arrangement.kernel, arrangement.option
    atoms = kernel.atoms
    row = atoms[atom].row
    line = arrangement.rows[row]
    i = arrangement.index[atom]
    low, last = arrangement.reach[atom]
    options = len(atoms[atom].options)
    kind = dice.below(20)
    if options > 1 and (kind < 8 or low == last):
        return [(row, i, [atom], [(option[atom] + 1 + dice.below(options - 1)) % options])]
    if low == last:
        return []
    if kind < 10:
        end = min(last, i + 1 + dice.below(4)) + 1
        new = line[i:end][::-1]
        mirror = kernel.mirror
        return [(row, i, new, [mirror[one][option[one]] if kind == 9 else option[one] for one in new])]
    if kind < 12:
        width, shift = 2 + dice.below(3), 1 + dice.below(FAR)
        if kind == 10:
            start, end = i, min(last + 1, i + width + shift)
            new = line[i + width : end] + line[i : i + width]
        else:
            start, end = max(low, i - shift), min(last + 1, i + width)
            new = line[i:end] + line[start:i]
        return [(row, start, new, [option[one] for one in new])]
    room = min(FAR, last - i if kind % 2 else i - low)
    if not room:
        return []
    step = 1 + dice.below(room)
    start = i if kind % 2 else i - step
    new = [*line[i + 1 : i + step + 1], atom] if kind % 2 else [atom, *line[start:i]]
    choices = [option[one] for one in new]
    if kind > 15 and options > 1:
        choices[-1 if kind % 2 else 0] = dice.below(options)
    return [(row, start, new, choices)]


def _swap(arrangement: Arrangement, atom: int, dice: Dice, around: Sequence[Sequence[tuple[int, int]]]) -> Change:
    """Two neighbours in each other's place, along with their branches."""
    if arrangement.index[atom] >= arrangement.reach[atom][1]:
        return []
    far = 1 + dice.below(4)
    return swapped(arrangement, atom, far, around, mirrored=dice.below(2) == 1)
