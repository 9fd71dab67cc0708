# SPDX-License-Identifier: MIT
"""Lines that are nearly straight are made straight.

Where the pulls of a family rest, a line to one child may be a pixel or two off: too little for the descent to care,
enough to look like a slip of the pen. Whoever stands at one end is moved by that little, together with everybody to
whom a straight line leads from there, and with those who stand in the way. Larger moves have to be worth it: no more
may go off the middle elsewhere than what is gained.
"""

from collections.abc import Iterable, Sequence

from attrs import define, field

from naastbetrokken.layout.genogram.layers import Layers
from naastbetrokken.layout.genogram.p3_placement.anchors import Anchor
from naastbetrokken.layout.genogram.p3_placement.terms import Pull

EXACT = 1e-6
"""A line that is off by no more than this part of the unit is straight."""
GIVING = 0.0125
"""Up to here lines from between two partners need not go along: they give a little."""
HAIR = 0.04
"""Up to here a bend is a mistake, and moves need not be worth it."""
FAR = 0.3
"""From here on a bend is left alone."""
WORTH = 2.0
"""How many times more a line to one child counts than parents off the middle of several."""
GRAIN = 0.005
"""Who would come nearer than allowed by less than this need not go along: places are rounded to twice as much, those of
an earlier drawing too."""
TOGETHER = 40
"""No more slots than this are moved together."""


def straighten(
    x: list[float],
    layers: Layers,
    pulls: Sequence[Pull],
    anchors: Sequence[Anchor],
    *,
    order: Sequence[Sequence[int]],
    separation: Sequence[Sequence[float]],
) -> None:
    """Move people so that lines that are nearly straight are quite straight, without bending any other.

    Args:
        x: place of every slot, changed in place.
        layers: rows of slots and the nets between them.
        pulls: the pull of every net.
        anchors: where the drop of each net stands.
        order: slots per row, left to right.
        separation: least distance between neighbours of each row.
    """
    gaps = [gap for row in separation for gap in row]
    unit = sum(gaps) / len(gaps) if gaps else 1.0
    lines = [number for number, net in enumerate(layers.nets) if len(net.bottoms) == 1]
    off = [(abs(_off(pulls[number], x)), number) for number in lines]
    nearly = sorted((far, number) for far, number in off if EXACT * unit < far < FAR * unit)
    nearly = [
        (far, number) for far, number in nearly if far < HAIR * unit or not _beside(anchors[number], pulls[number], x)
    ]
    if not nearly:
        return
    rows = _Rows.of(x, order, separation)
    for far, number in off:
        if far <= EXACT * unit:
            rows.join(pulls[number])
    for net, pull in zip(layers.nets, pulls, strict=True):
        rows.feel(pull, WORTH if len(net.bottoms) == 1 else 1.0)
    for _, number in nearly:
        line = pulls[number]
        now = _off(line, x)
        if abs(now) <= EXACT * unit or (abs(now) < FAR * unit and _moved(rows, line, now, unit)):
            rows.join(line)


def _beside(anchor: Anchor, line: Pull, x: Sequence[float]) -> bool:
    """Whether a line from between two partners can be straight as it is, because it may begin beside their middle."""
    if anchor.margins is None:
        return False
    (left, _), (right, _) = anchor.terms
    bottom = x[next(slot for slot in line.slots if slot not in (left, right))]
    return x[left] + anchor.margins[0] <= bottom <= x[right] - anchor.margins[1]


def _moved(rows: "_Rows", line: Pull, far: float, unit: float) -> bool:
    """Move the lower end of a line, or its upper end, or one of two partners there."""
    tops = {slot: share for slot, share in zip(line.slots, line.share, strict=True) if share > 0}
    (bottom,) = (slot for slot in line.slots if slot not in tops)
    ways: list[tuple[list[int], float]] = [([bottom], far), ([*tops], -far)]
    if len(tops) > 1:
        ways += [([top], -far / share) for top, share in tops.items()]
    freely = abs(far) < HAIR * unit
    for seeds, way in ways:
        group = rows.group(seeds, line.slots, way)
        if group and (freely or rows.gain(group, way) > 0):
            return rows.move(group, way)
    for seeds, way in ways[:2] if abs(far) <= GIVING * unit else ():
        group = rows.group(seeds, line.slots, way, loose=True)
        if group:
            return rows.move(group, way)
    return False


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
        felt: the pulls at each slot, and how much each counts.
    """

    x: list[float]
    beside: dict[int, dict[int, tuple[int, float]]]
    straight: dict[int, list[int]] = field(factory=dict)
    stiff: dict[int, list[int]] = field(factory=dict)
    felt: dict[int, list[tuple[Pull, float]]] = field(factory=dict)

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

    def feel(self, pull: Pull, worth: float) -> None:
        """From now on moves are judged by this pull as well."""
        for slot in pull.slots:
            self.felt.setdefault(slot, []).append((pull, worth * pull.weight))

    def group(self, seeds: Iterable[int], ends: Iterable[int], way: float, *, loose: bool = False) -> list[int]:
        """Slots and all who have to go with them; nobody when that are too many, or another of the line's ends."""
        joined = self.stiff if loose else self.straight
        side = 1 if way > 0 else -1
        group = dict.fromkeys(seeds)
        fixed = [slot for slot in ends if slot not in group]
        todo = list(group)
        for slot in todo:
            with_it = list(joined.get(slot, ()))
            if slot in self.beside[side]:
                other, gap = self.beside[side][slot]
                if side * (self.x[other] - self.x[slot]) - gap < abs(way) - GRAIN:
                    with_it.append(other)
            for other in with_it:
                if other not in group:
                    group[other] = None
                    todo.append(other)
            if len(group) > TOGETHER or not group.keys().isdisjoint(fixed):
                return []
        return todo

    def gain(self, group: Sequence[int], way: float) -> float:
        """How much less lines are off when a group is moved."""
        moved = dict.fromkeys(group, way)
        gain = 0.0
        for pull, worth in {
            id(pull): (pull, worth) for slot in group for pull, worth in self.felt.get(slot, ())
        }.values():
            far = _off(pull, self.x)
            change = sum(share * moved.get(slot, 0.0) for slot, share in zip(pull.slots, pull.share, strict=True))
            gain += worth * (abs(far) - abs(far + change))
        return gain

    def move(self, group: Sequence[int], way: float) -> bool:
        """Move a group; always works."""
        for slot in group:
            self.x[slot] += way
        return True
