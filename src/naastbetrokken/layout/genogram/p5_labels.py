# SPDX-License-Identifier: MIT
"""Phase 5: every text in the room that the earlier phases kept for it."""

from collections.abc import Mapping, Sequence

from naastbetrokken.layout.genogram.boxes import BESIDE_LINE, Box
from naastbetrokken.layout.genogram.forms import Form, Forms
from naastbetrokken.layout.genogram.gaps import Gaps
from naastbetrokken.layout.genogram.layers import Layers
from naastbetrokken.layout.genogram.p4_routing import Routed
from naastbetrokken.layout.genogram.sizes import Sizes
from naastbetrokken.layout.genogram.union_text import UnionText
from naastbetrokken.layout.result import Label, LabelKind, Line, LineRole
from naastbetrokken.layout.text.wrap import Wrapped


def text_tops(formed: Forms, texts: Mapping[int, UnionText], sizes: Sizes) -> dict[int, float]:
    """How far the texts of unions reach above the middle of each row."""
    tops: dict[int, float] = {}
    for form in formed.forms:
        if form.joint in texts and _has_line(form, formed):
            tall = texts[form.joint].top(sizes)
            tops[form.row] = max(tops.get(form.row, 0.0), tall)
    return tops


def _has_line(form: Form, formed: Forms) -> bool:
    """Whether some level piece of a union's line has room for its text."""
    return form.label_gap >= 0 or any(end >= 0 and formed.risers[end].label for end in form.ends)


def union_label(  # noqa: PLR0913, PLR0917
    form: Form,
    formed: Forms,
    gap: Gaps,
    order: Sequence[Sequence[int]],
    x: Sequence[float],
    box: Sequence[Box],
    routed: Routed,
    text: UnionText,
    union: str,
    sizes: Sizes,
) -> Label | None:
    """The text of a union above its line, or None where its line has no room for it."""
    if not _has_line(form, formed):
        return None
    if form.label_gap >= 0:
        a, b = order[form.row][form.label_gap - 1], order[form.row][form.label_gap]
        left = x[a] + _up_edge(formed, gap, form, a, 1, box, text, sizes)
        right = x[b] - _up_edge(formed, gap, form, b, -1, box, text, sizes)
        middle = (left + right) / 2
    else:
        number = next(end for end in form.ends if end >= 0 and formed.risers[end].label)
        riser = formed.risers[number]
        middle = x[riser.owner] + riser.side * (gap.offset[number] - sizes.clear - text.width / 2)
    y = routed.heights.row[form.row]
    return Label(
        of=union,
        kind=LabelKind.UNION,
        lines=text.lines,
        x=middle - text.width / 2,
        y=y - text.top(sizes),
        width=text.width,
        height=text.height(sizes),
        size=sizes.fact_size,
    )


def _up_edge(  # noqa: PLR0913, PLR0917
    formed: Forms,
    gap: Gaps,
    form: Form,
    slot: int,
    side: int,
    box: Sequence[Box],
    text: UnionText,
    sizes: Sizes,
) -> float:
    """How far a symbol, the texts above it and its upward risers reach into the gap beside it."""
    tops = [
        gap.offset[number]
        for number in gap.owned.get((slot, side), ())
        if formed.risers[number].up and formed.risers[number].row == form.row
    ]
    return max([text.beside(box[slot], side, sizes), *tops])


def person_labels(
    layers: Layers,
    x: Sequence[float],
    box: Sequence[Box],
    routed: Routed,
    full: Mapping[str, str],
    sizes: Sizes,
) -> list[Label]:
    """Names, facts and dates of everybody."""
    arrivals = _arrivals(routed.lines)
    labels: list[Label] = []
    for slot, place in enumerate(layers.slots):
        if place.node < 0 or not routed.heights.row:
            continue
        node = layers.family.nodes[place.node].id
        labels += around(
            node,
            (x[slot], routed.heights.row[place.row]),
            box[slot],
            arrivals.get(node, ()),
            full.get(node, ""),
            sizes,
        )
    return labels


def _arrivals(lines: Sequence[Line]) -> dict[str, list[float]]:
    """Where child lines end at each child."""
    xs: dict[str, list[float]] = {}
    for line in lines:
        if line.role is LineRole.DESCENT and len(line.refs) > 1:
            xs.setdefault(line.refs[1], []).append(line.points[-1][0])
    return xs


def around(  # noqa: PLR0913, PLR0917
    node: str, at: tuple[float, float], box: Box, arrivals: Sequence[float], full: str, sizes: Sizes
) -> list[Label]:
    """The labels around one symbol."""
    x, y = at
    labels: list[Label] = []
    top = y - box.half - sizes.fact_line
    left, right = min([x, *arrivals]) - BESIDE_LINE, max([x, *arrivals]) + BESIDE_LINE
    for kind, (words, width), edge, align in (
        (LabelKind.BIRTH, box.birth, left - box.birth[1], "end"),
        (LabelKind.DEATH, box.death, right, "start"),
    ):
        if words:
            labels.append(
                Label(
                    of=node,
                    kind=kind,
                    lines=(words,),
                    x=edge,
                    y=top,
                    width=width,
                    height=sizes.fact_line,
                    size=sizes.fact_size,
                    align=align,
                )
            )
    down = y + box.half + sizes.clear / 2
    if box.name.lines:
        height = len(box.name.lines) * sizes.name_line
        labels.append(
            Label(
                of=node,
                kind=LabelKind.NAME,
                lines=box.name.lines,
                x=x - box.name.width / 2,
                y=down,
                width=box.name.width,
                height=height,
                size=sizes.name_size,
                bold=True,
                full=full if box.name.shortened else "",
            )
        )
        down += height
    if box.facts:
        labels.append(_facts(node, x, down, box.facts, sizes))
    return labels


def _facts(node: str, x: float, y: float, facts: Sequence[Wrapped], sizes: Sizes) -> Label:
    lines = tuple(line for fact in facts for line in fact.lines)
    width = max(fact.width for fact in facts)
    return Label(
        of=node,
        kind=LabelKind.FACTS,
        lines=lines,
        x=x - width / 2,
        y=y,
        width=width,
        height=len(lines) * sizes.fact_line,
        size=sizes.fact_size,
    )
