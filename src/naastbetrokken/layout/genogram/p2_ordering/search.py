# SPDX-License-Identifier: MIT
"""Simulated annealing over the order of atoms (Kirkpatrick, Gelatt and Vecchi 1983).

Most moves rearrange a window of one row. Since generations hang together, some move whole branches: two neighbours
change places along with everybody who is nearer to one than to the other.
"""

from collections.abc import Sequence

from naastbetrokken.layout.genogram.p2_ordering.arrangement import Arrangement, Snapshot
from naastbetrokken.layout.genogram.p2_ordering.atoms import FAULT, Kernel
from naastbetrokken.layout.genogram.p2_ordering.branches import branches, neighbours
from naastbetrokken.layout.genogram.p2_ordering.dice import Dice

HOT = 0.45 * FAULT
COLD = 0.12 * FAULT
FAR = 9
"""No atom moves further than this in one move."""
BRANCHED = 3
"""One in so many moves changes several rows at once."""


def annealed(
    arrangement: Arrangement, moves: int, dice: Dice, hot: float = HOT, cold: float = COLD, branched: int = BRANCHED
) -> tuple[int, Snapshot]:
    """The cheapest order met on the way, and its cost; `arrangement` ends at the last."""
    kernel = arrangement.kernel
    movable = [
        atom for row in kernel.rows for atom in row if len(row) > 1 or len(kernel.atoms[atom].options) > 1
    ]
    cost = best = arrangement.cost()
    kept = arrangement.snapshot()
    if not movable:
        return best, kept
    around = neighbours(kernel)
    cooling = (cold / hot) ** (1 / max(1, moves))
    heat = hot
    for _ in range(moves):
        heat *= cooling
        atom = movable[dice.below(len(movable))]
        limit = int(heat * dice.patience()) // 1000
        if dice.below(branched):
            change = _rearranged(arrangement, atom, dice, limit)
        else:
            change = _swapped(arrangement, atom, dice, limit, around)
        cost += change
        if cost < best:
            best = cost
            kept = arrangement.snapshot()
    return best, kept


def _rearranged(arrangement: Arrangement, atom: int, dice: Dice, limit: int) -> int:
    """Try another order of a window of one row; the change of cost, 0 if undone."""
    atoms = arrangement.kernel.atoms
    option = arrangement.option
    row = atoms[atom].row
    line = arrangement.rows[row]
    i = arrangement.index[atom]
    last = len(line) - 1
    options = len(atoms[atom].options)
    kind = dice.below(20)
    turned: Sequence[int] = ()
    if options > 1 and (kind < 8 or not last):
        start, end = i, i + 1
        turned = (atom,)
        new = [atom]
    elif not last:
        return 0
    elif kind < 10:
        start, end = i, min(last, i + 1 + dice.below(4)) + 1
        new = line[start:end][::-1]
        turned = new if kind == 9 else ()
    elif kind < 12:
        width, shift = 2 + dice.below(3), 1 + dice.below(FAR)
        if kind == 10:
            start, end = i, min(last + 1, i + width + shift)
            new = line[i + width : end] + line[i : i + width]
        else:
            start, end = max(0, i - shift), min(last + 1, i + width)
            new = line[i:end] + line[start:i]
    else:
        room = min(FAR, last - i) if kind % 2 else min(FAR, i)
        step = 1 + dice.below(room) if room else 0
        if kind % 2:
            start, end = i, i + step + 1
            new = [*line[i + 1 : end], atom]
        else:
            start, end = i - step, i + 1
            new = [atom, *line[start:i]]
        turned = (atom,) if kind > 15 else ()
    if end - start < 2 and not turned:
        return 0
    first = arrangement.start(row, start)
    before = arrangement.window_cost(row, start, end)
    old = line[start:end]
    was = [option[one] for one in turned]
    line[start:end] = new
    for one in turned:
        option[one] = dice.below(len(atoms[one].options))
    arrangement.lay(row, start, end, first)
    change = arrangement.window_cost(row, start, end) - before
    if change <= 0 or change < limit:
        return change
    line[start:end] = old
    for one, choice in zip(turned, was, strict=True):
        option[one] = choice
    arrangement.lay(row, start, end, first)
    return 0


def _swapped(
    arrangement: Arrangement, atom: int, dice: Dice, limit: int, around: Sequence[Sequence[tuple[int, int]]]
) -> int:
    """Try two neighbours in each other's place, along with their branches; the change of cost, 0 if undone."""
    kernel: Kernel = arrangement.kernel
    rows, option, index = arrangement.rows, arrangement.option, arrangement.index
    row = kernel.atoms[atom].row
    i = index[atom]
    if i + 1 >= len(rows[row]):
        return 0
    left, right = branches(kernel, atom, rows[row][i + 1], 1 + dice.below(4), around)
    mirrored = dice.below(2)
    moved: dict[int, tuple[list[int], list[int]]] = {}
    for side, members in enumerate((left, right)):
        for one in members:
            moved.setdefault(kernel.atoms[one].row, ([], []))[side].append(one)
    windows = {}
    new = {}
    for r, (mine, yours) in moved.items():
        places = sorted(index[one] for one in (*mine, *yours))
        windows[r] = (places[0], places[-1] + 1)
        mine.sort(key=index.__getitem__)
        yours.sort(key=index.__getitem__)
        if mirrored:
            mine.reverse()
            yours.reverse()
        line = rows[r][places[0] : places[-1] + 1]
        for at, one in zip(places, (*yours, *mine), strict=True):
            line[at - places[0]] = one
        new[r] = line
    before = arrangement.windows_cost(windows)
    firsts = {r: arrangement.start(r, start) for r, (start, _) in windows.items()}
    old = {r: rows[r][start:end] for r, (start, end) in windows.items()}
    was = {one: option[one] for one in (*left, *right)}
    if mirrored:
        for one in was:
            option[one] = kernel.mirror[one][option[one]]
    for r, (start, end) in windows.items():
        rows[r][start:end] = new[r]
        arrangement.lay(r, start, end, firsts[r])
    change = arrangement.windows_cost(windows) - before
    if change <= 0 or change < limit:
        return change
    for one, choice in was.items():
        option[one] = choice
    for r, (start, end) in windows.items():
        rows[r][start:end] = old[r]
        arrangement.lay(r, start, end, firsts[r])
    return 0
