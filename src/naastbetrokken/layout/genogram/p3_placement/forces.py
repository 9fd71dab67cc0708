# SPDX-License-Identifier: MIT
"""What pulls and nearness amount to at given places: their loss and its slope.

The loss of Huber (1964) is a square near nothing and grows straight beyond: one line that has to be long must not drag
everybody else out of place.
"""

from collections.abc import Mapping, Sequence

from attrs import frozen

from naastbetrokken.layout.genogram.p3_placement.terms import Pull

SLACK = 4.0
"""Neighbours further apart than this many times `bend` are not pulled together any harder: founders of a large family
must stand wide apart."""
SOFTEST = 1e-9
"""What bends where nothing pulls."""


@frozen
class Forces:
    """A problem by number: pulls of one slot at another, pulls of which each side may be the middle of two, and others.

    Nearly all pulls are of the first two kinds, their rows flat tuples: slots, shift, weight, and the force beyond
    which the loss is straight; of the second kind, the shares are a half each, and weight and force are halved.

    Attributes:
        pairs: pulls of the first kind, the slot whose share is one before that with minus one.
        halves: pulls of the second kind.
        others: other pulls: slots with their shares, shift, weight, and the force beyond which the loss is straight.
        strength: how strongly each slot is held to the next; 0 at the end of a row.
        scale: per slot, more than the loss can bend there.
        slack: distance beyond which neighbours are not pulled together any harder.
    """

    pairs: list[tuple[int, int, float, float, float]]
    halves: list[tuple[int, int, int, int, float, float, float]]
    others: list[tuple[list[tuple[int, float]], float, float, float]]
    strength: list[float]
    scale: list[float]
    slack: float


def forces(
    pulls: Sequence[Pull], number: Mapping[int, int], base: Sequence[float], strength: list[float], bend: float
) -> Forces:
    """Pulls and nearness by number.

    Args:
        pulls: what is pulled where, by slot.
        number: number of each slot.
        base: where slots are, by number, before they move.
        strength: how strongly each is held to the next.
        bend: where the loss of a pull turns from square to straight.
    """
    pairs, halves, others = [], [], []
    scale = [SOFTEST] * len(base)
    for pull in pulls:
        ends = [(number[slot], share) for slot, share in zip(pull.slots, pull.share, strict=True) if share]
        weight = pull.weight
        total = sum([abs(share) for _, share in ends])
        shift = pull.offset
        tops: list[int] = []
        bottoms: list[int] = []
        halved = True
        for i, share in ends:
            scale[i] += weight * abs(share) * total
            shift += share * base[i]
            if share in (0.5, 1.0):
                tops += [i] * int(2 * share)
            elif share in (-0.5, -1.0):
                bottoms += [i] * int(-2 * share)
            else:
                halved = False
        limit = weight * bend * pull.bend
        if not halved or not len(tops) == len(bottoms) == 2:
            others.append((ends, shift, weight, limit))
        elif tops[0] == tops[1] and bottoms[0] == bottoms[1]:
            pairs.append((tops[0], bottoms[0], shift, weight, limit))
        else:
            halves.append((tops[0], tops[1], bottoms[0], bottoms[1], shift, weight / 2, limit / 2))
    add_nearness(scale, strength)
    return Forces(pairs, halves, others, strength, scale, SLACK * bend)


def add_nearness(scale: list[float], strength: Sequence[float]) -> None:
    """Count in how much nearness can bend the loss at each slot, with neighbours held so strongly."""
    for i, one in enumerate(strength[:-1]):
        scale[i] += 2 * one
        scale[i + 1] += 2 * one


def felt(given: Forces, x: list[float]) -> tuple[float, list[float]]:
    """The loss at some places, and its slope by slot."""
    loss = 0.0
    slope = [0.0] * len(x)
    most = given.slack
    at = x[0] if x else 0.0
    for i, (hold, after) in enumerate(zip(given.strength, x[1:], strict=False)):
        apart = after - at
        at = after
        if hold and apart:
            if apart < most:
                force = hold * apart
                loss += force * apart / 2
            else:
                force = hold * most
                loss += force * (apart - most / 2)
            slope[i] -= force
            slope[i + 1] += force
    for one, other, shift, weight, limit in given.pairs:
        off = shift + x[one] - x[other]
        force = weight * off
        if force > limit:
            loss += limit * (off - limit / weight / 2)
            force = limit
        elif force < -limit:
            loss -= limit * (off + limit / weight / 2)
            force = -limit
        else:
            loss += force * off / 2
        slope[one] += force
        slope[other] -= force
    for one, other, first, last, shift, weight, limit in given.halves:
        off = shift + (x[one] + x[other] - x[first] - x[last]) / 2
        force = weight * off
        if force > limit:
            loss += limit * (2 * off - limit / weight)
            force = limit
        elif force < -limit:
            loss -= limit * (2 * off + limit / weight)
            force = -limit
        else:
            loss += force * off
        slope[one] += force
        slope[other] += force
        slope[first] -= force
        slope[last] -= force
    for ends, shift, weight, limit in given.others:
        off = shift + sum([share * x[i] for i, share in ends])
        force = max(-limit, min(limit, weight * off))
        loss += force * (off - force / weight / 2)
        for i, share in ends:
            slope[i] += share * force
    return loss, slope
