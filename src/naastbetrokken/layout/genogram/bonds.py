# SPDX-License-Identifier: MIT
"""The form of each bond: an arc between neighbours, a line around people, or steps down from row to row.

Bonds use the same risers and tracks as family lines, so that they keep clear of symbols, labels and family lines by
construction; they are rounded afterwards, and a reader sees by their curves that they are no family lines. Bonds that
leave a symbol at one side are nested by where they go, so that they need not cross each other on their way.
"""

from collections.abc import Sequence

from attrs import field, frozen

from naastbetrokken.layout.genogram.form import LEFT, RIGHT, Form, Riser, Shape, Work
from naastbetrokken.layout.genogram.texts import Strand

NEAREST = -1.0
"""Bonds leave nearest to the symbol, below and above all family lines."""
OVER = 0.5
"""A bond to the same row that leaves at the far side stands inside those to that side: it turns over the symbol."""
BROADEST = Strand()
"""A bond of which nothing is known: it may be a zigzag, or three parallel lines."""
CROWDED = 40.0
"""How many px of detour another line in a gap is worth."""
ASIDE = 88.0
"""How far beside the first or last person of a row a line may pass, roughly."""
COUPLE_LINE = 60.0
"""How many px of detour it is worth not to cross a couple's line."""
ARCS = 2
"""So many bonds between neighbours may be arcs."""
CLOSER = 2.0
"""So many px may bonds at one side of a symbol be too broad together; they stand closer rather than go around."""
UNEVEN = 3
"""So many bonds more at one side of a symbol, and the next one leaves at the other side."""


@frozen
class BondForms:
    """Finds the form of one bond after another.

    Attributes:
        work: the forms and risers so far; those of the family lines are all there.
        x: roughly where everybody will stand.
        room: per slot, how much room its sides have above a couple's line, and below it.
        texts: per row, the gaps with a couple's straight line, and those of them with a text above it.
    """

    work: Work
    x: Sequence[float]
    room: Sequence[float]
    texts: dict[int, tuple[frozenset[int], frozenset[int]]] = field(init=False)

    @texts.default
    def _found(self) -> dict[int, tuple[frozenset[int], frozenset[int]]]:
        here = [form for form in self.work.forms.values() if form.label_gap >= 0]
        written = [form for form in here if self.work.label_width.get(form.joint)]
        return {
            row: (
                frozenset(form.label_gap for form in here if form.row == row),
                frozenset(form.label_gap for form in written if form.row == row),
            )
            for row in {form.row for form in here}
        }

    def full(self, slot: int, side: int, strand: Strand, *, up: bool) -> float:
        """How many px too many a bond would be at this side of a symbol."""
        return self.work.full(slot, side, self.room[slot], up=up, rim=strand.rim)


def bond_form(bonds: BondForms, joint: int, ends: tuple[int, int], strand: Strand) -> Form:
    """The form of one bond.

    Args:
        bonds: the forms and risers so far.
        joint: number of the bond among the joints.
        ends: slots of the two people, in the order of the bond.
        strand: how broad it is.
    """
    work = bonds.work
    upper, lower = sorted(ends, key=lambda slot: (work.layers.slots[slot].row, work.position[slot]))
    row = work.layers.slots[upper].row
    if row != work.layers.slots[lower].row:
        return _steps(bonds, joint, upper, lower, strand)
    arcs = work.arcs.get((upper, lower), 0)
    if arcs < ARCS and not any(work.is_person(slot) for slot in work.between(upper, lower)):
        work.arcs[upper, lower] = arcs + 1
        for slot, side in ((upper, RIGHT), (lower, LEFT)):
            work.takes(slot, side, up=False, rim=strand.rim)
        return Form(joint, row, Shape.ARC, upper, lower, wide=strand.wide, rim=strand.rim)
    return _around(bonds, joint, upper, lower, strand)


def _leaving(
    bonds: BondForms, joint: int, slot: int, to: float, *, up: bool, strand: Strand, level: bool = False
) -> int:
    """The riser with which a bond leaves a symbol.

    Upwards and downwards bonds to other rows stand nearest to the symbol, the nearest of their ends first; bonds that
    come back to the same row stand around them, the farthest of their ends first. So none crosses another.

    Args:
        bonds: the forms and risers so far.
        joint: number of the bond.
        slot: the symbol.
        to: x of the other end.
        up: whether it leaves upwards.
        strand: how broad the bond is.
        level: whether the other end is in the same row.
    """
    work, x = bonds.work, bonds.x[slot]
    side = RIGHT if to > x else LEFT
    here, there = (work.bonded.get((slot, way, up), 0) for way in (side, -side))
    full, other = (bonds.full(slot, way, strand, up=up) for way in (side, -side))
    turned = max(CLOSER, other) < full
    if turned or (not level and here >= there + UNEVEN):
        side = -side
    work.bonded[slot, side, up] = work.bonded.get((slot, side, up), 0) + 1
    away = abs(to - x) if turned and level else side * (to - x)
    reach = (NEAREST, OVER if turned and level else float(level), -away if level and not turned else away, joint)
    return work.riser(
        Riser(
            joint,
            work.layers.slots[slot].row,
            slot,
            side,
            up=up,
            down=not up,
            reach=reach,
            wide=strand.wide,
            rim=strand.rim,
        )
    )


def _around(bonds: BondForms, joint: int, left: int, right: int, strand: Strand) -> Form:
    work = bonds.work
    row = work.layers.slots[left].row
    between = work.between(left, right)
    above = sum(1 for slot in between if slot in work.has_parents)
    below = sum(1 for slot in between if not work.is_person(slot))
    gaps = range(work.position[left] + 1, work.position[right] + 1)
    below += sum(work.falling.get((row, gap), 0) for gap in gaps)
    up = above < below
    full, other = (_fullest(bonds, left, right, strand, up=way) for way in (up, not up))
    if max(CLOSER, other) < full:
        up = not up
    ends = (
        _leaving(bonds, joint, left, bonds.x[right], up=up, strand=strand, level=True),
        _leaving(bonds, joint, right, bonds.x[left], up=up, strand=strand, level=True),
    )
    return Form(joint, row, Shape.ABOVE if up else Shape.BELOW, left, right, ends=ends)


def _fullest(bonds: BondForms, left: int, right: int, strand: Strand, *, up: bool) -> float:
    """How many px too many a bond takes at the fuller one of its two ends."""
    return max(bonds.full(slot, side, strand, up=up) for slot, side in ((left, RIGHT), (right, LEFT)))


def _steps(bonds: BondForms, joint: int, upper: int, lower: int, strand: Strand) -> Form:
    """Down from the upper person through a gap of every row between, and up to the side of the lower one."""
    work, x = bonds.work, bonds.x
    top, bottom = work.layers.slots[upper].row, work.layers.slots[lower].row
    steps = [_leaving(bonds, joint, upper, x[lower], up=False, strand=strand)]
    for row in range(top + 1, bottom):
        share = (row - top) / (bottom - top)
        steps.append(_through(bonds, joint, row, x[upper] + share * (x[lower] - x[upper]), strand))
    steps.append(_leaving(bonds, joint, lower, x[upper], up=True, strand=strand))
    return Form(joint, top, Shape.STEPS, upper, lower, steps=tuple(steps))


def _through(bonds: BondForms, joint: int, row: int, at: float, strand: Strand) -> int:
    """A riser right through a row, in the gap that makes the least detour and holds no text of a union."""
    work, x = bonds.work, bonds.x
    slots = work.order[row]
    coupled, taken = bonds.texts.get(row, (frozenset(), frozenset()))

    def detour(gap: int) -> tuple[float, int]:
        if gap == 0:
            middle = x[slots[0]] - ASIDE
        elif gap == len(slots):
            middle = x[slots[-1]] + ASIDE
        else:
            middle = (x[slots[gap - 1]] + x[slots[gap]]) / 2
        return abs(middle - at) + CROWDED * work.lines.get((row, gap), 0) + COUPLE_LINE * (gap in coupled), gap

    gap = min((gap for gap in range(len(slots) + 1) if gap not in taken), key=detour)
    riser = Riser(joint, row, -1, 0, up=True, down=True, gap=gap, wide=strand.wide)
    if gap in {0, len(slots)}:
        riser.owner, riser.side = (slots[0], LEFT) if gap == 0 else (slots[-1], RIGHT)
        riser.reach = (3.0, 0.0, joint)
    return work.riser(riser)
