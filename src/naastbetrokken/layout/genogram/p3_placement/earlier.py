# SPDX-License-Identifier: MIT
"""An earlier drawing as a pull: everybody to where they stood, as far as the family of now allows.

Where the origin of the earlier drawing lay does not matter: all other pulls only know differences, so a part of the
family as a whole settles wherever its people move least.
"""

from collections.abc import Iterable, Mapping, Sequence
from math import inf
from statistics import median_low

from attrs import frozen

from naastbetrokken.layout.genogram.layers import Layers
from naastbetrokken.layout.genogram.p3_placement.terms import Pull

AS_BEFORE = 0.4
"""Everybody where they stood; parents over the middle of their children weigh more than twice as much."""
STUBBORN = 3.0
"""Where that turns from square to straight, in parts of where most pulls do."""
FAITHFUL = 8.0
"""Nobody is held further than so many average distances from where they would stand afresh, so that an earlier drawing
of something else does no harm. Divided by how many people left: their room must not stay behind as a hole."""

NEARLY = 0.05
"""Who stands within this part of an average distance from where they stood stands there."""
SAME = 0.1
"""Places that differ by less are the same: drawings are rounded."""
HAIR = 1e-6


@frozen
class Earlier:
    """Places in an earlier drawing.

    Attributes:
        x: by person id, from any origin.
        gone: how many of them are no longer there.
    """

    x: Mapping[str, float]
    gone: int


def earlier(previous: Mapping[str, float] | None, present: Iterable[str]) -> Earlier | None:
    """An earlier drawing, as the people of now see it."""
    if not previous:
        return None
    return Earlier(previous, len(previous.keys() - set(present)))


def stood(layers: Layers, before: Earlier | None) -> dict[int, float]:
    """X in the earlier drawing, by slot, of those who are in it."""
    if before is None:
        return {}
    ids = {i: layers.family.nodes[slot.node].id for i, slot in enumerate(layers.slots) if slot.node >= 0}
    return {i: before.x[one] for i, one in ids.items() if one in before.x}


def reach(before: Earlier | None, unit: float) -> float:
    """How far from their place afresh people may be held, when `unit` is the average distance of neighbours."""
    return 0.0 if before is None else FAITHFUL * unit / max(1, before.gone)


def wanted(now: Mapping[int, float], places: Mapping[int, float], most: float) -> dict[int, float]:
    """Where people of one part of the family should stand because they stood there.

    Args:
        now: x by slot without an earlier drawing.
        places: x by slot in the earlier drawing.
        most: how far the two may differ once their common shift is taken off.
    """
    moves = {slot: places[slot] - at for slot, at in now.items() if slot in places}
    if not moves:
        return {}
    common = median_low(moves.values())
    return {slot: now[slot] + max(-most, min(most, move - common)) for slot, move in moves.items()}


def unmoved(now: Sequence[float], places: Mapping[int, float]) -> bool:
    """Whether everybody stands where they stood, but for a shift of all together.

    Args:
        now: x by slot.
        places: x by slot in the earlier drawing; of one slot at least.
    """
    moves = [places[slot] - now[slot] for slot in places]
    return max(moves) - min(moves) < SAME


def pulls_back(places: Mapping[int, float]) -> list[Pull]:
    """The pull of everybody to these places."""
    return [Pull(AS_BEFORE, (slot,), (1.0,), -at, STUBBORN) for slot, at in places.items()]


def kept(
    now: Mapping[int, float],
    places: Mapping[int, float],
    rows: Sequence[Sequence[int]],
    gaps: Sequence[Sequence[float]],
    most: float,
) -> dict[int, float]:
    """Places as they are, but of those who stand nearly where they stood exactly there, as far as neighbours allow.

    Args:
        now: x by slot.
        places: x by slot in the earlier drawing.
        rows: slots left to right.
        gaps: least distances between neighbours.
        most: who is further away from there is left alone.
    """
    held = {slot: places[slot] if abs(places.get(slot, inf) - at) < most else at for slot, at in now.items()}
    crowded = True
    while crowded:
        crowded = False
        for row, its in zip(rows, gaps, strict=True):
            for one, other, gap in zip(row, row[1:], its, strict=False):
                if held[other] - held[one] < gap - HAIR and (held[one], held[other]) != (now[one], now[other]):
                    held[one], held[other] = now[one], now[other]
                    crowded = True
    return held
