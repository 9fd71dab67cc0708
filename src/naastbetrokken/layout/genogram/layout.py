# SPDX-License-Identifier: MIT
"""The genogram layout: phases p1 to p5 in a row, then everything moved inside the margins."""

from collections.abc import Mapping, Sequence

from attrs import evolve, frozen

from naastbetrokken.layout.genogram.boxes import PASSAGE, Box, boxes
from naastbetrokken.layout.genogram.forms import Forms, forms
from naastbetrokken.layout.genogram.gaps import Gaps, gaps
from naastbetrokken.layout.genogram.graph import Family, family
from naastbetrokken.layout.genogram.layers import Layers, layers
from naastbetrokken.layout.genogram.loose import loose_ids, seats
from naastbetrokken.layout.genogram.p1_generations import generations
from naastbetrokken.layout.genogram.p2_ordering import order
from naastbetrokken.layout.genogram.p3_placement import place
from naastbetrokken.layout.genogram.p4_routing import Routed, anchoring, route
from naastbetrokken.layout.genogram.p5_labels import around, person_labels, text_tops, union_label
from naastbetrokken.layout.genogram.sizes import Sizes
from naastbetrokken.layout.genogram.texts import Texts
from naastbetrokken.layout.genogram.union_text import UnionText, stacked
from naastbetrokken.layout.result import Compromise, Label, Layout, Line, NodeRole, Placed
from naastbetrokken.layout.text.measure import EnvelopeMeasurer
from naastbetrokken.model import Dossier
from naastbetrokken.typing import TextMeasurer


def layout(  # noqa: PLR0913
    dossier: Dossier,
    texts: Texts,
    *,
    sizes: Sizes | None = None,
    measurer: TextMeasurer | None = None,
    effort: int = 1,
    previous: Mapping[str, float] | None = None,
) -> Layout:
    """Lay out a family as a genogram.

    Args:
        dossier: whose family.
        texts: what stands around symbols and lines, in words.
        sizes: the numbers; `Sizes()` when absent.
        measurer: how wide texts are; the envelope of four common fonts when absent.
        effort: how hard to look for a better order of people; 1 is quick, more buys time for print.
        previous: where people stood before (x by person id), to keep them there as far as truth allows.
    """
    sizes = sizes or Sizes()
    measurer = measurer or EnvelopeMeasurer()
    loose = loose_ids(dossier)
    kin = evolve(dossier, persons=tuple(p for p in dossier.persons if p.id not in loose))
    others = evolve(
        dossier,
        persons=tuple(p for p in dossier.persons if p.id in loose),
        unions=(),
        parentages=(),
        twins=(),
    )
    drawn = _family(family(kin), texts, sizes, measurer, effort, previous)
    aside = _aside(family(others), texts, drawn, sizes, measurer)
    return _inside_margins(_together(drawn, aside), sizes)


@frozen(kw_only=True)
class _Part:
    nodes: tuple[Placed, ...] = ()
    lines: tuple[Line, ...] = ()
    labels: tuple[Label, ...] = ()
    compromises: tuple[Compromise, ...] = ()
    width: float = 0.0
    height: float = 0.0
    left: float = 0.0


def _family(  # noqa: PLR0913, PLR0917
    kin: Family,
    texts: Texts,
    sizes: Sizes,
    measurer: TextMeasurer,
    effort: int,
    previous: Mapping[str, float] | None,
) -> _Part:
    if not kin.nodes:
        return _Part()
    level = generations(kin)
    rows = layers(kin, level.row)
    sequence = order(rows, effort=effort, previous=previous)
    union_texts = _union_texts(kin, texts, sizes, measurer)
    formed = forms(rows, sequence, {joint: text.width for joint, text in union_texts.items()})
    union_texts = stacked(formed, union_texts, sizes)
    box = _boxes(rows, texts, sizes, measurer)
    gap = gaps(rows, sequence, formed, box, sizes, union_texts)
    x = place(rows, sequence, gap.separation, anchoring(rows, formed, gap))
    tops = text_tops(formed, union_texts, sizes)
    routed = route(rows, sequence, formed, gap, x, box=box, text_top=tops, sizes=sizes)
    nodes = _nodes(rows, sequence, x, box, routed)
    names = {one: text.name for one, text in texts.persons.items()}
    labels = person_labels(rows, x, box, routed, names, sizes)
    labels += _union_labels(rows, sequence, formed, gap, x, box, routed, union_texts, sizes)
    return _Part(
        nodes=nodes,
        lines=routed.lines,
        labels=tuple(labels),
        compromises=_compromises(kin, level.ignored, box, labels, union_texts),
        width=max(x, default=0.0) - min(x, default=0.0),
        height=routed.heights.total,
        left=min(x, default=0.0),
    )


def _boxes(rows: Layers, texts: Texts, sizes: Sizes, measurer: TextMeasurer) -> tuple[Box, ...]:
    ports: dict[str, int] = {}
    for net in rows.nets:
        if net.descent:
            for slot in net.bottoms:
                if rows.slots[slot].node >= 0:
                    one = rows.family.nodes[rows.slots[slot].node].id
                    ports[one] = ports.get(one, 0) + 1
    by_id = boxes(tuple(node.id for node in rows.family.nodes), texts, ports, sizes, measurer)
    return tuple(by_id[rows.family.nodes[slot.node].id] if slot.node >= 0 else PASSAGE for slot in rows.slots)


def _union_texts(kin: Family, texts: Texts, sizes: Sizes, measurer: TextMeasurer) -> dict[int, UnionText]:
    found: dict[int, UnionText] = {}
    for j, joint in enumerate(kin.joints):
        lines = tuple(line for line in texts.unions.get(joint.id, ()) if line)
        if lines:
            width = max(measurer.width(line, sizes.fact_size) for line in lines)
            found[j] = UnionText(lines=lines, width=width)
    return found


def _nodes(
    rows: Layers, sequence: Sequence[Sequence[int]], x: Sequence[float], box: Sequence[Box], routed: Routed
) -> tuple[Placed, ...]:
    nodes = []
    for r, row in enumerate(sequence):
        for slot in row:
            number = rows.slots[slot].node
            if number >= 0:
                node = rows.family.nodes[number]
                role = NodeRole.PLACEHOLDER if node.placeholder else NodeRole.PERSON
                nodes.append(_placed(node.id, role, box[slot], x[slot], routed.heights.row[r]))
    return tuple(nodes)


def _placed(one: str, role: NodeRole, box: Box, x: float, y: float) -> Placed:
    return Placed(id=one, role=role, shape=box.shape, x=x, y=y, width=2 * box.half, height=2 * box.half)


def _union_labels(  # noqa: PLR0913, PLR0917
    rows: Layers,
    sequence: Sequence[Sequence[int]],
    formed: Forms,
    gap: Gaps,
    x: Sequence[float],
    box: Sequence[Box],
    routed: Routed,
    union_texts: Mapping[int, UnionText],
    sizes: Sizes,
) -> list[Label]:
    labels = []
    for joint, text in sorted(union_texts.items()):
        one = rows.family.joints[joint].id
        label = union_label(formed.forms[joint], formed, gap, sequence, x, box, routed, text, one, sizes)
        if label is not None:
            labels.append(label)
    return labels


def _compromises(
    kin: Family,
    ignored: Sequence[tuple[int, int]],
    box: Sequence[Box],
    labels: Sequence[Label],
    union_texts: Mapping[int, UnionText],
) -> tuple[Compromise, ...]:
    """What was given up: links of people who would be their own ancestors, texts without room, shortened names."""
    said = {label.of for label in labels if label.kind == "union"}
    lost = [
        Compromise(code="own_ancestor", refs=(kin.joints[joint].id, kin.nodes[child].id))
        for joint, child in ignored
    ]
    moved = [
        Compromise(code="union_label_moved", refs=(kin.joints[joint].id,))
        for joint in sorted(union_texts)
        if kin.joints[joint].id not in said
    ]
    short = [
        Compromise(code="shortened", refs=(node.id,))
        for node, its in zip(kin.nodes, box, strict=False)
        if its.name.shortened or any(fact.shortened for fact in its.facts)
    ]
    return (*lost, *moved, *short)


def _aside(others: Family, texts: Texts, drawn: _Part, sizes: Sizes, measurer: TextMeasurer) -> _Part:
    """People without family ties, in rows below the family."""
    if not others.nodes:
        return _Part()
    ids = tuple(node.id for node in others.nodes)
    box = boxes(ids, texts, {}, sizes, measurer)
    placed, height = seats(ids, box, drawn.width, sizes)
    top = drawn.height + (sizes.family_gap if drawn.nodes else 0.0)
    nodes = []
    labels: list[Label] = []
    for seat in placed:
        x, y = drawn.left + seat.x, top + seat.y
        nodes.append(_placed(seat.id, NodeRole.PERSON, box[seat.id], x, y))
        name = texts.persons[seat.id].name if seat.id in texts.persons else ""
        labels += around(seat.id, (x, y), box[seat.id], (), name, sizes)
    short = tuple(
        Compromise(code="shortened", refs=(one,))
        for one in ids
        if box[one].name.shortened or any(fact.shortened for fact in box[one].facts)
    )
    return _Part(nodes=tuple(nodes), labels=tuple(labels), compromises=short, height=height)


def _together(drawn: _Part, aside: _Part) -> _Part:
    return _Part(
        nodes=drawn.nodes + aside.nodes,
        lines=drawn.lines,
        labels=drawn.labels + aside.labels,
        compromises=drawn.compromises + aside.compromises,
    )


def _inside_margins(part: _Part, sizes: Sizes) -> Layout:
    """Everything moved so that the margins are equal on all sides."""
    lefts = [n.x - n.width / 2 for n in part.nodes] + [label.x for label in part.labels]
    rights = [n.x + n.width / 2 for n in part.nodes] + [label.x + label.width for label in part.labels]
    tops = [n.y - n.height / 2 for n in part.nodes] + [label.y for label in part.labels]
    bottoms = [n.y + n.height / 2 for n in part.nodes] + [label.y + label.height for label in part.labels]
    for line in part.lines:
        lefts.append(min(p[0] for p in line.points))
        rights.append(max(p[0] for p in line.points))
        tops.append(min(p[1] for p in line.points))
        bottoms.append(max(p[1] for p in line.points))
    dx = _hundredths(sizes.margin - min(lefts, default=0.0))
    dy = _hundredths(sizes.margin - min(tops, default=0.0))
    return Layout(
        width=_hundredths(max(rights, default=0.0) + dx + sizes.margin),
        height=_hundredths(max(bottoms, default=0.0) + dy + sizes.margin),
        nodes=tuple(evolve(n, x=_hundredths(n.x + dx), y=_hundredths(n.y + dy)) for n in part.nodes),
        lines=tuple(
            evolve(
                line,
                points=tuple((_hundredths(px + dx), _hundredths(py + dy)) for px, py in line.points),
            )
            for line in part.lines
        ),
        labels=tuple(
            evolve(label, x=_hundredths(label.x + dx), y=_hundredths(label.y + dy)) for label in part.labels
        ),
        compromises=part.compromises,
    )


def _hundredths(value: float) -> float:
    return round(value, 2) + 0.0
