# SPDX-License-Identifier: MIT
"""Lines that miss being straight by a hair are made straight.

Where the pulls of a family rest, a line to one child may be a pixel or two off: too little for the descent to care,
enough to look like a slip of the pen. Whoever stands at one end is moved by that little, together with everybody to
whom a straight line leads from there, and with those who stand in the way.
"""

from collections.abc import Iterable, Sequence

from attrs import define, field

from naastbetrokken.layout.genogram.p3_placement.terms import Pull

EXACT = 1e-6
"""A line that is off by no more than this part of `most` is straight."""
TOGETHER = 40
"""No more slots than this are moved together."""
LOOSE = 1 / 3
"""Where it is no more than this part of `most`, lines from between partners need not go along: they give a little."""


def straighten(
    x: list[float],
    lines: Sequence[Pull],
    order: Sequence[Sequence[int]],
    separation: Sequence[Sequence[float]],
    most: float,
) -> None:
    """Move people so that lines that are nearly straight are quite straight, without bending any other.

    Args:
        x: place of every slot, changed in place.
        lines: the lines that lead to one slot, as pulls.
        order: slots per row, left to right.
        separation: least distance between neighbours of each row.
        most: lines that are further off than this are left alone.
    """
    off = [_off(line, x) for line in lines]
    nearly = sorted((abs(far), number) for number, far in enumerate(off) if EXACT * most < abs(far) < most)
    if not nearly:
        return
    rows = _Rows.of(x, order, separation)
    for number, far in enumerate(off):
        if abs(far) <= EXACT * most:
            rows.join(lines[number])
    for _, number in nearly:
        line = lines[number]
        far = _off(line, x)
        if abs(far) <= EXACT * most or (abs(far) < most and _moved(rows, line, far, loose=LOOSE * most)):
            rows.join(line)


def _moved(rows: "_Rows", line: Pull, far: float, *, loose: float) -> bool:
    """Move the lower end of a line, or its upper end, or one of two partners there."""
    tops = {slot: share for slot, share in zip(line.slots, line.share, strict=True) if share > 0}
    (bottom,) = (slot for slot in line.slots if slot not in tops)
    if rows.moved([bottom], tops, far) or rows.moved(tops, [bottom], -far):
        return True
    if len(tops) > 1 and any(
        rows.moved([top], [slot for slot in line.slots if slot != top], -far / share) for top, share in tops.items()
    ):
        return True
    return abs(far) <= loose and (
        rows.moved([bottom], tops, far, loose=True) or rows.moved(tops, [bottom], -far, loose=True)
    )


def _off(line: Pull, x: Sequence[float]) -> float:
    """How far a line is from straight: positive when the lower end has to go to the right."""
    far = line.offset
    for slot, share in zip(line.slots, line.share, strict=True):
        far += share * x[slot]
    return far


@define
class _Rows:
    """Who stands beside whom, and who hangs together by straight lines.

    Attributes:
        x: place of every slot.
        beside: per side, the neighbour of every slot and its least distance; nobody at the ends of rows.
        straight: the slots of the straight lines at each slot.
        stiff: the same without lines from between two partners.
    """

    x: list[float]
    beside: dict[int, dict[int, tuple[int, float]]]
    straight: dict[int, list[int]] = field(factory=dict)
    stiff: dict[int, list[int]] = field(factory=dict)

    @classmethod
    def of(cls, x: list[float], order: Sequence[Sequence[int]], separation: Sequence[Sequence[float]]) -> "_Rows":
        beside: dict[int, dict[int, tuple[int, float]]] = {-1: {}, 1: {}}
        for row, gaps in zip(order, separation, strict=True):
            for one, other, gap in zip(row, row[1:], gaps, strict=False):
                beside[1][one] = (other, gap)
                beside[-1][other] = (one, gap)
        return cls(x, beside)

    def join(self, line: Pull) -> None:
        """From now on this line stays straight."""
        for slot in line.slots:
            self.straight.setdefault(slot, []).extend(line.slots)
            if len(line.slots) == 2:
                self.stiff.setdefault(slot, []).extend(line.slots)

    def moved(self, seeds: Iterable[int], fixed: Iterable[int], way: float, *, loose: bool = False) -> bool:
        """Move slots and all who go with them, if that leaves others where they are."""
        joined = self.stiff if loose else self.straight
        side = 1 if way > 0 else -1
        group = dict.fromkeys(seeds)
        todo = list(group)
        for slot in todo:
            with_it = list(joined.get(slot, ()))
            if slot in self.beside[side]:
                other, gap = self.beside[side][slot]
                if side * (self.x[other] - self.x[slot]) - gap < abs(way):
                    with_it.append(other)
            for other in with_it:
                if other not in group:
                    group[other] = None
                    todo.append(other)
            if len(group) > TOGETHER or not group.keys().isdisjoint(fixed):
                return False
        for slot in group:
            self.x[slot] += way
        return True
