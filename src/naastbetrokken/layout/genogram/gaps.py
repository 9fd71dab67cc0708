# SPDX-License-Identifier: MIT
"""Room in the gaps of a row: in which order the risers of a gap stand, and how far apart two slots must be.

From left to right a gap holds the risers of its left slot, the drops of the couple around it, and the risers of its
right slot. Among the risers of one symbol the one that leaves nearest the middle stands farthest out, so that no
stub crosses another's riser.
"""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from attrs import field, frozen

from naastbetrokken.layout.genogram.boxes import Box
from naastbetrokken.layout.genogram.form import LEFT, RIGHT, Forms, Riser
from naastbetrokken.layout.genogram.layers import Layers
from naastbetrokken.layout.genogram.sizes import Sizes
from naastbetrokken.layout.genogram.union_text import UnionText


@frozen(kw_only=True)
class Gaps:
    """Where risers stand in their gaps.

    Attributes:
        offset: per riser, its distance from the owner's centre; 0 for drops.
        drops: numbers of the drops per (row, gap), left to right.
        separation: per row, the least distance between neighbouring slots.
        owned: numbers of the risers at each (slot, side), near to far.
        edge: per (row, gap, side of the gap) how far its slot's own risers and labels reach into the gap.
    """

    offset: tuple[float, ...]
    drops: dict[tuple[int, int], tuple[int, ...]] = field(factory=dict)
    separation: tuple[tuple[float, ...], ...] = ()
    owned: dict[tuple[int, int], tuple[int, ...]] = field(factory=dict)
    edge: dict[tuple[int, int, int], float] = field(factory=dict)

    def margins(self, row: int, gap: int, neighbours: tuple[Box, Box], sizes: Sizes) -> tuple[float, float]:
        """How far from the centres of both neighbours a drop in their gap keeps: clear of labels and of risers.

        Args:
            row: the row.
            gap: number of the gap in the row.
            neighbours: boxes of the slots left and right of it.
            sizes: the numbers.
        """
        left, right = self.edge.get((row, gap, RIGHT)), self.edge.get((row, gap, LEFT))
        return (
            neighbours[0].out(RIGHT) + sizes.clear if left is None else left + sizes.corridor,
            neighbours[1].out(LEFT) + sizes.clear if right is None else right + sizes.corridor,
        )


def gaps(
    layers: Layers,
    order: Sequence[Sequence[int]],
    formed: Forms,
    *,
    box: Sequence[Box],
    texts: Mapping[int, UnionText],
    sizes: Sizes,
) -> Gaps:
    """Offsets of all risers and separations of all rows.

    Args:
        layers: slots and nets.
        order: slots per row, left to right.
        formed: forms and risers.
        box: box per slot.
        texts: the unions' texts by joint number.
        sizes: the numbers.
    """
    owned = _owned(formed)
    drops: dict[tuple[int, int], list[int]] = {}
    for number, riser in enumerate(formed.risers):
        if riser.owner < 0:
            drops.setdefault((riser.row, riser.gap), []).append(number)
    offset = [0.0] * len(formed.risers)
    edge: dict[tuple[int, int, int], float] = {}
    tops: dict[tuple[int, int, int], float] = {}
    for (owner, side), numbers in sorted(owned.items()):
        own = [formed.risers[n] for n in numbers]
        outer, inner_top = _offsets(numbers, own, box[owner], offset=offset, texts=texts, sizes=sizes)
        key = (own[0].row, own[0].gap, side)
        edge[key] = outer
        tops[key] = inner_top
    beside: dict[tuple[int, int], list[UnionText]] = {}
    for form in formed.forms:
        if form.label_gap >= 0 and form.joint in texts:
            beside.setdefault((form.row, form.label_gap), []).append(texts[form.joint])
    kin = _Kin.of(layers)
    separation = tuple(
        tuple(
            _separation(
                (box[a], box[b]),
                (edge.get((r, k + 1, RIGHT)), edge.get((r, k + 1, LEFT))),
                top=(tops.get((r, k + 1, RIGHT)), tops.get((r, k + 1, LEFT))),
                drops=[formed.risers[n].wide for n in drops.get((r, k + 1), ())],
                texts=beside.get((r, k + 1), ()),
                sizes=sizes,
            )
            + (0.0 if kin.near(a, b) else sizes.kin_gap)
            for k, (a, b) in enumerate(pairwise(row))
        )
        for r, row in enumerate(order)
    )
    return Gaps(
        offset=tuple(offset),
        drops={key: tuple(numbers) for key, numbers in drops.items()},
        separation=separation,
        owned={key: tuple(numbers) for key, numbers in owned.items()},
        edge=edge,
    )


def _owned(formed: Forms) -> dict[tuple[int, int], list[int]]:
    """Numbers of the risers at each side of each slot, near to far."""
    owned: dict[tuple[int, int], list[int]] = {}
    for number, riser in enumerate(formed.risers):
        if riser.owner >= 0:
            owned.setdefault((riser.owner, riser.side), []).append(number)
    for numbers in owned.values():
        numbers.sort(key=lambda n: (formed.risers[n].reach, n))
    return owned


def _offsets(
    numbers: list[int],
    own: list[Riser],
    box: Box,
    *,
    offset: list[float],
    texts: Mapping[int, UnionText],
    sizes: Sizes,
) -> tuple[float, float]:
    """Set the offsets of the risers at one side; gives the farthest one, and the farthest that goes up."""
    cursor = {True: box.framed + sizes.clear, False: box.out(own[0].side) + sizes.clear}
    last = 0.0
    top = 0.0
    for number, riser in zip(numbers, own, strict=True):
        ways = [way for way, used in ((True, riser.up), (False, riser.down)) if used]
        at = max(cursor[way] for way in ways) + riser.wide
        if riser.label:
            start = max(texts[riser.joint].beside(box, riser.side, sizes), top) + sizes.clear
            at = max(at, start + riser.label + sizes.clear)
        offset[number] = at
        for way in ways:
            cursor[way] = at + riser.wide + sizes.corridor
        last = max(last, at + riser.wide)
        if riser.up:
            top = max(top, at + riser.wide)
    return last, top


def _separation(
    box: tuple[Box, Box],
    edge: tuple[float | None, float | None],
    *,
    top: tuple[float | None, float | None],
    drops: Sequence[float],
    texts: Sequence[UnionText],
    sizes: Sizes,
) -> float:
    """Least distance between the centres of two neighbours."""
    lines = len(drops) + sum(1 for e in edge if e is not None)
    reach = 0.0
    for b, e, way in zip(box, edge, (RIGHT, LEFT), strict=True):
        if e is not None:
            reach += max(e, b.aside[way > 0])
        else:
            reach += b.out(way) + (sizes.clear if lines or b.half == 0 else 0)
    between = max(0, lines - 1) * sizes.corridor + 2 * sum(drops)
    if not lines:
        between = sizes.label_gap
    plain = reach + between
    for text in texts:
        inner = [
            max(text.beside(b, way, sizes, partner=o), t or 0.0) + sizes.clear
            for b, o, t, way in zip(box, box[::-1], top, (RIGHT, LEFT), strict=True)
        ]
        plain = max(plain, sum(inner) + text.width)
    if box[0].half and box[1].half:
        plain = max(plain, sizes.pitch)
    return plain


@frozen
class _Kin:
    """Who may stand close: partners, and children of one joint."""

    groups: tuple[frozenset[int], ...]

    @classmethod
    def of(cls, layers: Layers) -> "_Kin":
        near: list[set[int]] = [set() for _ in layers.slots]
        for net in layers.nets:
            for slot in (*net.tops, *net.bottoms):
                near[slot].add(net.joint * 2 + (slot in net.bottoms))
        for joint, a, b in layers.couples:
            near[a].add(joint * 2)
            near[b].add(joint * 2)
        return cls(tuple(map(frozenset, near)))

    def near(self, a: int, b: int) -> bool:
        """Whether two slots belong to one couple or one sibship."""
        return not self.groups[a].isdisjoint(self.groups[b])
