# SPDX-License-Identifier: MIT
"""Phase 5: every text in the room that the earlier phases kept for it."""

from collections.abc import Mapping, Sequence

from naastbetrokken.layout.genogram.boxes import BESIDE_LINE, Box
from naastbetrokken.layout.genogram.form import LEFT, RIGHT, Form
from naastbetrokken.layout.genogram.p4_routing import Routed
from naastbetrokken.layout.genogram.plan import Plan
from naastbetrokken.layout.genogram.sizes import Sizes
from naastbetrokken.layout.genogram.union_text import UnionText
from naastbetrokken.layout.result import Label, LabelKind, Line, LineRole
from naastbetrokken.layout.text.wrap import Wrapped


def union_labels(plan: Plan, x: Sequence[float], routed: Routed) -> list[Label]:
    """The texts of all unions whose lines have room for them."""
    return [
        _union_label(plan, form, plan.texts[form.joint], x, routed)
        for form in plan.forms.forms
        if form.joint in plan.texts and plan.forms.has_level_line(form)
    ]


def _union_label(plan: Plan, form: Form, text: UnionText, x: Sequence[float], routed: Routed) -> Label:
    """The text of a union above its line."""
    sizes = plan.sizes
    if form.label_gap >= 0:
        a, b = plan.order[form.row][form.label_gap - 1], plan.order[form.row][form.label_gap]
        left = x[a] + _up_edge(plan, form, (a, b), RIGHT)
        right = x[b] - _up_edge(plan, form, (b, a), LEFT)
        middle = (left + right) / 2
    else:
        number = next(end for end in form.ends if end >= 0 and plan.forms.risers[end].label)
        riser = plan.forms.risers[number]
        middle = x[riser.owner] + riser.side * (plan.gaps.offset[number] - sizes.clear - text.width / 2)
    return Label(
        of=plan.layers.family.joints[form.joint].id,
        kind=LabelKind.UNION,
        lines=text.lines,
        x=middle - text.width / 2,
        y=routed.heights.row[form.row] - text.top(sizes),
        width=text.width,
        height=text.height(sizes),
        size=sizes.fact_size,
    )


def _up_edge(plan: Plan, form: Form, slots: tuple[int, int], side: int) -> float:
    """How far the first symbol, what belongs to it and its upward risers reach into the gap to the second."""
    slot, partner = slots
    tops = [
        plan.gaps.offset[number] for number in plan.gaps.owned.get((slot, side), ()) if plan.forms.risers[number].up
    ]
    text = plan.texts[form.joint]
    return max([text.beside(plan.box[slot], side, plan.sizes, partner=plan.box[partner]), *tops])


def person_labels(plan: Plan, x: Sequence[float], routed: Routed, full: Mapping[str, str]) -> list[Label]:
    """Names, facts and dates of everybody; `full` holds the whole names by id."""
    arrivals = _arrivals(routed.lines)
    labels: list[Label] = []
    for slot, place in enumerate(plan.layers.slots):
        one = plan.id(slot)
        if one:
            at = (x[slot], routed.heights.row[place.row])
            labels += around(
                one, at, plan.box[slot], arrivals=arrivals.get(one, ()), full=full.get(one, ""), sizes=plan.sizes
            )
    return labels


def _arrivals(lines: Sequence[Line]) -> dict[str, list[float]]:
    """Where child lines end at each child."""
    xs: dict[str, list[float]] = {}
    for line in lines:
        if line.role is LineRole.DESCENT and len(line.refs) > 1:
            xs.setdefault(line.refs[1], []).append(line.points[-1][0])
    return xs


def around(
    node: str, at: tuple[float, float], box: Box, *, arrivals: Sequence[float], full: str, sizes: Sizes
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
