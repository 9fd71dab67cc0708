# SPDX-License-Identifier: MIT
"""How high rows, their texts and the tracks between them lie."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet

from attrs import frozen

from naastbetrokken.layout.genogram.plan import Plan
from naastbetrokken.layout.genogram.sizes import Sizes


@frozen(kw_only=True)
class Heights:
    """Vertical places, in px from the top of the family.

    Attributes:
        row: centre of the symbols of each row.
        top: top of each row's texts and symbols.
        bottom: bottom of each row's texts.
        first: height of track 0 per channel.
        track: distance between tracks.
        fork: height above a row's top where twins' lines part.
        total: height of everything.
    """

    row: tuple[float, ...]
    top: tuple[float, ...]
    bottom: tuple[float, ...]
    first: dict[int, float]
    track: float
    fork: float
    total: float


def heights(plan: Plan, tracks: Mapping[int, int], forks: AbstractSet[int]) -> Heights:
    """Stack rows and channels.

    Args:
        plan: who stands in which row, with which texts.
        tracks: number of tracks per channel; channel -1 lies above the first row.
        forks: rows with twins side by side.
    """
    order, box, sizes = plan.order, plan.box, plan.sizes
    text_top = text_tops(plan)
    rows: list[float] = []
    tops: list[float] = []
    bottoms: list[float] = []
    first: dict[int, float] = {}
    y = 0.0
    for r, slots in enumerate(order):
        count = tracks.get(r - 1, 0)
        high = _channel(count, sizes, edge=r == 0)
        first[r - 1] = y + (high - max(0, count - 1) * sizes.track) / 2
        y += high + (sizes.fork if r in forks else 0.0)
        tops.append(y)
        symbols = max((box[slot].half + box[slot].above for slot in slots), default=0.0)
        rows.append(y + max(symbols, text_top.get(r, 0.0)))
        y = rows[-1] + max((box[slot].half + box[slot].below for slot in slots), default=0.0)
        bottoms.append(y)
    last = len(rows) - 1
    count = tracks.get(last, 0)
    high = _channel(count, sizes, edge=True)
    first[last] = y + (high - max(0, count - 1) * sizes.track) / 2
    return Heights(
        row=tuple(rows),
        top=tuple(tops),
        bottom=tuple(bottoms),
        first=first,
        track=sizes.track,
        fork=sizes.fork,
        total=y + high,
    )


def _channel(count: int, sizes: Sizes, *, edge: bool) -> float:
    """Height of a channel with so many tracks; above the first and below the last row only what is needed."""
    if edge and not count:
        return 0.0
    return max(0.0 if edge else sizes.channel, max(0, count - 1) * sizes.track + 2 * sizes.pad)


def text_tops(plan: Plan) -> dict[int, float]:
    """How far the texts of unions reach above the middle of each row."""
    tops: dict[int, float] = {}
    for form in plan.forms.forms:
        if form.joint in plan.texts and plan.forms.has_level_line(form):
            tops[form.row] = max(tops.get(form.row, 0.0), plan.texts[form.joint].top(plan.sizes))
    return tops
