# SPDX-License-Identifier: MIT
"""Places in px to places in characters: as few columns and rows as keep everything apart.

One-dimensional compaction by constraints: each thing keeps its distance from everything that stands left of it in
the same rows, otherwise as near as may be to where the picture has it (Sherwani, "Algorithms for VLSI Physical Design
Automation", chapter on compaction).
"""

from collections.abc import Sequence

from attrs import define, field, frozen


@define(eq=False)
class Thing:
    """Something that takes up columns in a run of rows.

    Attributes:
        x: place in px.
        top: first row.
        bottom: last row.
        left: columns it takes left of its own.
        right: columns it takes right of its own.
        owner: what it belongs to; things of one owner may stand closer.
        leader: the thing it is tied to, or itself.
        offset: columns to the right of the leader.
    """

    x: float
    top: int
    bottom: int
    left: int = 0
    right: int = 0
    owner: str = ""
    leader: "Thing | None" = field(default=None)
    offset: int = 0

    def root(self) -> tuple["Thing", int]:
        """The thing that everything tied to this one follows, and how far right of it this one stands."""
        thing, offset = self, 0
        while thing.leader is not None:
            offset += thing.offset
            thing = thing.leader
        return thing, offset


@frozen
class _Gap:
    """That `right` stands at least `columns` right of `left`."""

    left: int
    right: int
    columns: int


def tie(one: Thing, other: Thing, offset: int = 0) -> None:
    """Let `other` stand `offset` columns right of `one`."""
    (first, a), (second, b) = one.root(), other.root()
    if first is not second:
        second.leader, second.offset = first, a + offset - b


def placed(things: Sequence[Thing], scale: float, width: int) -> list[int] | None:
    """The column of each thing, or None when they do not fit in `width` columns.

    Args:
        things: what is to be placed.
        scale: columns per px that things would like to be apart.
        width: columns there are.
    """
    roots = [thing.root() for thing in things]
    leaders = sorted({id(root): root for root, _ in roots}.values(), key=lambda root: root.x)
    number = {id(root): i for i, root in enumerate(leaders)}
    origin = min((thing.x for thing in things), default=0.0)
    columns = [round((root.x - origin) * scale) for root in leaders]
    for thing, (root, offset) in zip(things, roots, strict=True):
        i = number[id(root)]
        columns[i] = max(columns[i], thing.left - offset)
    gaps = _gaps(things, [(number[id(root)], offset) for root, offset in roots])
    for _ in range(len(leaders) + 1):
        moved = False
        for gap in gaps:
            if columns[gap.right] < columns[gap.left] + gap.columns:
                columns[gap.right] = columns[gap.left] + gap.columns
                moved = True
        if not moved:
            break
    else:
        return None
    result = [columns[number[id(root)]] + offset for root, offset in roots]
    if any(at + thing.right >= width for at, thing in zip(result, things, strict=True)):
        return None
    return result


def _gaps(things: Sequence[Thing], roots: Sequence[tuple[int, int]]) -> list[_Gap]:
    order = sorted(range(len(things)), key=lambda i: (things[i].x, i))
    widest: dict[tuple[int, int], int] = {}
    for place, i in enumerate(order):
        one = things[i]
        for j in order[place + 1 :]:
            other = things[j]
            if other.x - one.x < 0.01 or one.bottom < other.top or other.bottom < one.top:
                continue
            (a, own), (b, its) = roots[i], roots[j]
            if a == b:
                continue
            apart = 1 if one.owner == other.owner else 2
            columns = own + one.right + apart + other.left - its
            widest[a, b] = max(widest.get((a, b), columns), columns)
    return [_Gap(a, b, columns) for (a, b), columns in sorted(widest.items())]
