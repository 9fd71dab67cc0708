# SPDX-License-Identifier: MIT
"""Where the labels on one side of a line stand: stacked like stairs, each on a pole of its own.

Labels that would lie on each other share a stack: the leftmost pole carries the label farthest from the line, every
next one the label before it, a step to the right. So no pole runs through a label, and a stack reads like a list.
Stacks stand beside each other; leaders from the poles' feet to the stacks are all drawn at one angle. Feet and poles
have the same order, so leaders at one angle never cross.

How high a stack may grow is a trade: low stacks spread far from their events and need long leaders, high ones need a
tall sheet. A handful of heights is tried, each in linear time, and the one that needs least room is kept.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from attrs import frozen

from naastbetrokken.layout.lifeline.apart import apart

STEP: Final = 5.0
"""From pole to pole in a stack."""
TEXT_GAP: Final = 4.0
"""From a pole to its label."""
FLAG_GAP: Final = 4.0
"""Between labels in a stack."""
STACK_GAP: Final = 10.0
"""Between stacks."""
FAN: Final = 28.0
"""Px that leaders may rise before their angle is made flatter."""
FLATTEST: Final = 0.2
"""Least rise of a leader in parts of how far it goes sideways."""
CAPS: Final = (
    *(1.0, 1.5, 2.0, 2.5, 3.0, 3.5, 4.0, 4.5, 5.0, 5.5, 6.0, 6.5, 7.0, 8.0, 9.0, 10.0),
    *(12.0, 14.0, 17.0, 20.0, 24.0, 29.0, 35.0, 44.0, 60.0, 85.0, 120.0, 1e9),
)
"""Heights of stacks that are tried, in labels of average height."""
PATIENCE: Final = 4
"""After how many heights that are no better none is tried any more."""
SWAY: Final = 0.2
"""How much a px of average distance between foot and pole weighs against a px of height."""


@frozen
class Flag:
    """A label to place: where its foot stands and how large it is."""

    foot: float
    width: float
    height: float


@frozen
class Stairs:
    """Labels placed.

    Attributes:
        poles: where each label's pole stands.
        lifts: how far the near edge of each label is from the lowest label's near edge.
        height: of the highest stack.
        drift: the farthest that a pole stands from its foot.
    """

    poles: tuple[float, ...] = ()
    lifts: tuple[float, ...] = ()
    height: float = 0.0
    drift: float = 0.0


@frozen
class _Stack:
    first: int
    count: int
    height: float
    width: float
    feet: float

    @property
    def left(self) -> float:
        """Where its first pole would like to stand."""
        return self.feet / self.count - STEP * (self.count - 1) / 2

    def joined(self, other: "_Stack") -> "_Stack":
        return _Stack(
            self.first,
            self.count + other.count,
            self.height + FLAG_GAP + other.height,
            max(self.width, STEP * self.count + other.width),
            self.feet + other.feet,
        )


def rise(drift: float) -> float:
    """How far leaders rise when the longest goes this far sideways."""
    return min(drift, max(FAN, FLATTEST * drift))


def stairs(flags: Sequence[Flag], low: float, high: float) -> Stairs:
    """Labels in stacks between two edges; beyond the right one only if they cannot stand otherwise.

    Args:
        flags: the labels in ascending order of their feet.
        low: the left edge.
        high: the right edge.
    """
    if not flags:
        return Stairs()
    usual = sum(flag.height + FLAG_GAP for flag in flags) / len(flags)
    covered = sum((flag.width + TEXT_GAP + STACK_GAP) * (flag.height + FLAG_GAP) for flag in flags) / (high - low)
    best: tuple[float, Stairs] | None = None
    worse = 0
    for cap in CAPS:
        if cap * usual < covered and cap != CAPS[-1]:
            continue  # lower than labels that cover the whole side
        stacks = _stacks(flags, cap * usual, low, high)
        if len(stacks) > 1 and sum(stack.width + STACK_GAP for stack in stacks) - STACK_GAP > high - low:
            continue
        found = _placed(flags, stacks, low, high)
        sway = sum(abs(pole - flag.foot) for pole, flag in zip(found.poles, flags, strict=True)) / len(flags)
        cost = found.height + rise(found.drift) + SWAY * sway
        if best is None or cost < best[0]:
            best, worse = (cost, found), 0
            continue
        worse += 1
        if worse == PATIENCE or found.height > best[0]:
            break  # higher stacks are no way to a better one
    assert best is not None  # noqa: S101  one stack is always possible
    return best[1]


def _stacks(flags: Sequence[Flag], cap: float, low: float, high: float) -> list[_Stack]:
    """Neighbours that would overlap joined, as long as a stack stays within `cap`.

    Stacks that do not fit where they would like to stand push those after them to the right, and whoever is pushed into
    a stack with room joins it; that fills stacks where the side is full as a whole.
    """
    stacks: list[_Stack] = []
    lefts: list[float] = []
    for number, flag in enumerate(flags):
        stack = _Stack(number, 1, flag.height, TEXT_GAP + flag.width, flag.foot)
        while stacks:
            last = stacks[-1]
            apart_already = lefts[-1] + last.width + STACK_GAP <= _clamped(stack, low, high)
            if apart_already or last.height + FLAG_GAP + stack.height > cap:
                break
            stack = last.joined(stack)
            stacks.pop()
            lefts.pop()
        least = lefts[-1] + stacks[-1].width + STACK_GAP if stacks else low
        stacks.append(stack)
        lefts.append(max(least, _clamped(stack, low, high)))
    return stacks


def _clamped(stack: _Stack, low: float, high: float) -> float:
    return max(low, min(stack.left, high - stack.width))


def _placed(flags: Sequence[Flag], stacks: Sequence[_Stack], low: float, high: float) -> Stairs:
    lefts = apart(
        [_clamped(stack, low, high) for stack in stacks],
        [stack.width + STACK_GAP for stack in stacks[:-1]],
        low,
        high - stacks[-1].width,
    )
    poles: list[float] = []
    lifts: list[float] = []
    for stack, left in zip(stacks, lefts, strict=True):
        poles += (left + STEP * i for i in range(stack.count))
        lifts += reversed(list(_lifts(flags, stack)))
    drift = max(abs(pole - flag.foot) for pole, flag in zip(poles, flags, strict=True))
    return Stairs(tuple(poles), tuple(lifts), max(stack.height for stack in stacks), drift)


def _lifts(flags: Sequence[Flag], stack: _Stack) -> Iterator[float]:
    """The near edges of the labels of a stack, last one first."""
    lift = 0.0
    for number in range(stack.first + stack.count - 1, stack.first - 1, -1):
        yield lift
        lift += flags[number].height + FLAG_GAP
