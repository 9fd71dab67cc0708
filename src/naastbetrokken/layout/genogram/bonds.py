# SPDX-License-Identifier: MIT
"""The form of each bond: an arc between neighbours, a line around people, or steps down from row to row.

Bonds use the same risers and tracks as family lines, so that they keep clear of symbols, labels and family lines by
construction; they are rounded afterwards, and a reader sees by their curves that they are no family lines.
"""

from collections.abc import Sequence

from naastbetrokken.layout.genogram.form import LEFT, RIGHT, Form, Riser, Shape, Work

NEAREST = -1.0
"""Bonds leave nearest to the symbol, below and above all family lines."""
WIDE = 6.0
"""Half the width of the widest bond: a zigzag, or three parallel lines."""
CROWDED = 40.0
"""How many px of detour another line in a gap is worth."""
ASIDE = 88.0
"""How far beside the first or last person of a row a line may pass, roughly."""
COUPLE_LINE = 60.0
"""How many px of detour it is worth not to cross a couple's line."""


def bond_form(work: Work, joint: int, ends: tuple[int, int], x: Sequence[float]) -> Form:
    """The form of one bond.

    Args:
        work: the forms and risers so far.
        joint: number of the bond among the joints.
        ends: slots of the two people, in the order of the bond.
        x: roughly where everybody will stand.
    """
    upper, lower = sorted(ends, key=lambda slot: (work.layers.slots[slot].row, work.position[slot]))
    row = work.layers.slots[upper].row
    if row != work.layers.slots[lower].row:
        return _steps(work, joint, upper, lower, x)
    if not any(work.is_person(slot) for slot in work.between(upper, lower)) and (upper, lower) not in work.arcs:
        work.arcs.add((upper, lower))
        return Form(joint, row, Shape.ARC, upper, lower, dy=float((upper, lower) in work.level))
    return _around(work, joint, upper, lower)


def _around(work: Work, joint: int, left: int, right: int) -> Form:
    row = work.layers.slots[left].row
    between = work.between(left, right)
    above = sum(1 for slot in between if slot in work.has_parents)
    below = sum(1 for slot in between if not work.is_person(slot))
    gaps = range(work.position[left] + 1, work.position[right] + 1)
    below += sum(1 for riser in work.risers if riser.row == row and riser.down and riser.gap in gaps)
    up = above < below
    ends = tuple(
        work.riser(Riser(joint, row, slot, side, up=up, down=not up, reach=(NEAREST, -len(between), joint), wide=WIDE))
        for slot, side in ((left, RIGHT), (right, LEFT))
    )
    shape = Shape.ABOVE if up else Shape.BELOW
    return Form(joint, row, shape, left, right, ends=(ends[0], ends[1]))


def _steps(work: Work, joint: int, upper: int, lower: int, x: Sequence[float]) -> Form:
    """Down from the upper person through a gap of every row between, and up to the side of the lower one."""
    top, bottom = work.layers.slots[upper].row, work.layers.slots[lower].row
    side = RIGHT if x[lower] > x[upper] else LEFT
    steps = [work.riser(Riser(joint, top, upper, side, up=False, down=True, reach=(NEAREST, 0.0, joint), wide=WIDE))]
    for row in range(top + 1, bottom):
        share = (row - top) / (bottom - top)
        steps.append(_through(work, joint, row, x[upper] + share * (x[lower] - x[upper]), x))
    side = RIGHT if x[upper] > x[lower] else LEFT
    steps.append(
        work.riser(Riser(joint, bottom, lower, side, up=True, down=False, reach=(NEAREST, 0.0, joint), wide=WIDE))
    )
    return Form(joint, top, Shape.STEPS, upper, lower, steps=tuple(steps))


def _through(work: Work, joint: int, row: int, at: float, x: Sequence[float]) -> int:
    """A riser right through a row, in the gap that makes the least detour and holds no text of a union."""
    slots = work.order[row]
    lines: dict[int, int] = {}
    for riser in work.risers:
        if riser.row == row:
            lines[riser.gap] = lines.get(riser.gap, 0) + 1
    here = [form for form in work.forms.values() if form.row == row and form.label_gap >= 0]
    coupled = {form.label_gap for form in here}
    taken = {form.label_gap for form in here if work.label_width.get(form.joint)}

    def detour(gap: int) -> tuple[float, int]:
        if gap == 0:
            middle = x[slots[0]] - ASIDE
        elif gap == len(slots):
            middle = x[slots[-1]] + ASIDE
        else:
            middle = (x[slots[gap - 1]] + x[slots[gap]]) / 2
        return abs(middle - at) + CROWDED * lines.get(gap, 0) + COUPLE_LINE * (gap in coupled), gap

    gap = min((gap for gap in range(len(slots) + 1) if gap not in taken), key=detour)
    riser = Riser(joint, row, -1, 0, up=True, down=True, gap=gap, wide=WIDE)
    if gap in {0, len(slots)}:
        riser.owner, riser.side = (slots[0], LEFT) if gap == 0 else (slots[-1], RIGHT)
        riser.reach = (3.0, 0.0, joint)
    return work.riser(riser)
