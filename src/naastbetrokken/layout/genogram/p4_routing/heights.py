# SPDX-License-Identifier: MIT
"""How high rows, their texts and the tracks between them lie."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise

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
        tracks: height of every track per channel.
        fork: height above a row's top where twins' lines part.
        total: height of everything.
    """

    row: tuple[float, ...]
    top: tuple[float, ...]
    bottom: tuple[float, ...]
    tracks: Mapping[int, tuple[float, ...]]
    fork: float
    total: float


def heights(plan: Plan, tracks: Mapping[int, Sequence[float]], forks: AbstractSet[int]) -> Heights:
    """Stack rows and channels.

    Args:
        plan: who stands in which row, with which texts.
        tracks: half the room of each track per channel; channel -1 lies above the first row.
        forks: rows with twins side by side.
    """
    order, box, sizes = plan.order, plan.box, plan.sizes
    text_top = text_tops(plan)
    rows: list[float] = []
    tops: list[float] = []
    bottoms: list[float] = []
    lines: dict[int, tuple[float, ...]] = {}
    y = 0.0
    for r, slots in enumerate(order):
        lines[r - 1], y = _channel(y, tracks.get(r - 1, ()), sizes, least=0.0 if r == 0 else plan.gap_above(r))
        y += sizes.fork if r in forks else 0.0
        tops.append(y)
        symbols = max((box[slot].half + box[slot].above for slot in slots), default=0.0)
        rows.append(y + max(symbols, text_top.get(r, 0.0)))
        y = rows[-1] + max((box[slot].half + box[slot].below for slot in slots), default=0.0)
        bottoms.append(y)
    last = len(rows) - 1
    lines[last], y = _channel(y, tracks.get(last, ()), sizes, least=0.0)
    return Heights(row=tuple(rows), top=tuple(tops), bottom=tuple(bottoms), tracks=lines, fork=sizes.fork, total=y)


def _channel(y: float, wide: Sequence[float], sizes: Sizes, *, least: float) -> tuple[tuple[float, ...], float]:
    """Heights of the tracks of a channel that begins at `y`, and where it ends."""
    if not wide:
        return (), y + least
    steps = [sizes.pad + wide[0]]
    steps += [a + b + sizes.track for a, b in pairwise(wide)]
    spare = max(0.0, least - sum(steps) - wide[-1] - sizes.pad)
    lines = []
    at = y + spare / 2
    for step in steps:
        at += step
        lines.append(at)
    return tuple(lines), at + wide[-1] + sizes.pad + spare / 2


def text_tops(plan: Plan) -> dict[int, float]:
    """How far the texts of unions reach above the middle of each row."""
    tops: dict[int, float] = {}
    for form in plan.forms.forms:
        if form.joint in plan.texts and plan.forms.has_level_line(form):
            tops[form.row] = max(tops.get(form.row, 0.0), plan.texts[form.joint].top(plan.sizes))
    return tops
