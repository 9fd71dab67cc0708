# SPDX-License-Identifier: MIT
"""Lines that are nearly straight are made straight.

Where the pulls of a family rest, a line to one child may be a pixel or two off: too little for the descent to care,
enough to look like a slip of the pen. Whoever stands at one end is moved by that little, together with everybody to
whom a straight line leads from there, and with those who stand in the way. Larger moves have to be worth it: no more
may go off the middle elsewhere than what is gained.
"""

import math
from collections.abc import Iterable, Sequence

from attrs import define, field, frozen

from naastbetrokken.layout.genogram.layers import Layers
from naastbetrokken.layout.genogram.p3_placement.anchors import Anchor
from naastbetrokken.layout.genogram.p3_placement.terms import Pull

EXACT = 1e-6
"""A line that is off by no more than this part of the unit is straight."""
GIVING = 0.0125
"""Up to here lines from between two partners need not go along: they give a little."""
HAIR = 0.04
"""Up to here a bend is a mistake, and moves need not be worth it."""
FAR = 0.7
"""From here on a bend is left alone."""
ASIDE = 0.2
"""How much a line counts that is straight but begins beside the middle, against one that bends by as much."""
ROUNDS = 2
"""So often, because what straightens one line may bend another."""
SLIP = 0.2
"""What a straight line is worth more than that it is less off."""
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
    for again in range(ROUNDS):
        if not _straightened(_Rows.of(x, order, separation), layers, pulls, anchors, unit, middled=again > 0):
            break


def _straightened(
    rows: "_Rows", layers: Layers, pulls: Sequence[Pull], anchors: Sequence[Anchor], unit: float, *, middled: bool
) -> bool:
    """Whether somebody moved; when `middled`, also where a line only began beside the middle of two partners."""
    x = rows.x
    lines = [number for number, net in enumerate(layers.nets) if len(net.bottoms) == 1]
    off = [(abs(_off(pulls[number], x)), number) for number in lines]
    nearly = sorted((far, number) for far, number in off if EXACT * unit < far < FAR * unit)
    nearly = [
        (far, number)
        for far, number in nearly
        if middled or far < HAIR * unit or _bent(pulls[number], anchors[number], x)
    ]
    if not nearly:
        return False
    for far, number in off:
        if far <= EXACT * unit:
            rows.join(pulls[number])
    for net, pull, anchor in zip(layers.nets, pulls, anchors, strict=True):
        alone = len(net.bottoms) == 1
        rows.feel(_Felt(pull, (WORTH if alone else 1.0) * pull.weight, anchor if alone else None))
    moved = False
    for _, number in nearly:
        line = pulls[number]
        now = _off(line, x)
        if abs(now) <= EXACT * unit:
            rows.join(line)
            continue
        least = _bent(line, anchors[number], x)
        for far in (now, math.copysign(least, now)):
            if EXACT * unit < abs(far) < FAR * unit and _moved(rows, line, far, unit):
                rows.join(line)
                moved = True
                break
    return moved


def _bent(line: Pull, anchor: Anchor | None, x: Sequence[float]) -> float:
    """How far a line is from straight when it may begin beside the middle of two partners, as far as there is room."""
    far = _off(line, x)
    if anchor is None or anchor.margins is None:
        return abs(far)
    (left, _), (right, _) = anchor.terms
    middle = (x[left] + x[right]) / 2 + anchor.offset
    play = middle - x[left] - anchor.margins[0] if far > 0 else x[right] - anchor.margins[1] - middle
    return max(0.0, abs(far) - max(0.0, play))


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
        if group and (freely or rows.gain(group, way, SLIP * unit) > 0):
            return rows.move(group, way)
    for seeds, way in ways[:2]:
        group = rows.group(seeds, line.slots, way, loose=True)
        if group and (abs(far) <= GIVING * unit or rows.gain(group, way, SLIP * unit) > 0):
            return rows.move(group, way)
    return False


def _off(line: Pull, x: Sequence[float]) -> float:
    """How far a line is from straight: positive when the lower end has to go to the right."""
    far = line.offset
    for slot, share in zip(line.slots, line.share, strict=True):
        far += share * x[slot]
    return far


@frozen
class _Felt:
    """A pull by which moves are judged.

    Attributes:
        pull: what is pulled where.
        worth: how much it counts.
        anchor: of a line to one child, from where it hangs; it is straight when it may begin above the child.
    """

    pull: Pull
    worth: float
    anchor: Anchor | None


@define
class _Rows:
    """Who stands beside whom, and who hangs together by straight lines.

    Attributes:
        x: place of every slot.
        beside: per side, the neighbour of every slot and its least distance; nobody at the ends of rows.
        straight: the slots of the straight lines at each slot.
        stiff: the same without lines from between two partners.
        felt: the pulls at each slot.
    """

    x: list[float]
    beside: dict[int, dict[int, tuple[int, float]]]
    straight: dict[int, list[int]] = field(factory=dict)
    stiff: dict[int, list[int]] = field(factory=dict)
    felt: dict[int, list[_Felt]] = field(factory=dict)

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

    def feel(self, felt: _Felt) -> None:
        """From now on moves are judged by this pull as well."""
        for slot in felt.pull.slots:
            self.felt.setdefault(slot, []).append(felt)

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

    def gain(self, group: Sequence[int], way: float, slip: float) -> float:
        """How much less lines are off when a group is moved, and `slip` for each that is then straight."""
        felt = list({id(one): one for slot in group for one in self.felt.get(slot, ())}.values())
        before = self._value(felt, slip)
        self.move(group, way)
        after = self._value(felt, slip)
        self.move(group, -way)
        return before - after

    def _value(self, felt: Iterable[_Felt], slip: float) -> float:
        off = 0.0
        for one in felt:
            bent = _bent(one.pull, one.anchor, self.x)
            off += one.worth * (bent + ASIDE * (abs(_off(one.pull, self.x)) - bent))
            if one.anchor is not None and bent > GRAIN:
                off += slip
        return off

    def move(self, group: Sequence[int], way: float) -> bool:
        """Move a group; always works."""
        for slot in group:
            self.x[slot] += way
        return True
